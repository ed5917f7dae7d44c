//! Completion for the user's shell: the hidden command `complete` gives the candidates, `completion` the scripts that ask it.

use super::{Arguments, Failure, Outcome};
use crate::interactive::candidates;
use crate::shell::Shell;

/// The shells that there are scripts for.
pub(crate) const SHELLS: &[&str] = &["bash", "zsh", "fish"];

/// Prints what could stand in the place of the last word, a candidate a line.
pub(crate) fn complete(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let words: Vec<String> = args.all("string").map(str::to_owned).collect();
    // Names of live objects are worth a connection, but no words about one that cannot be had.
    let mute = shell.console.mute_switch();
    mute.set(true);
    let _ = shell.session.ensure(&mut shell.console);
    mute.set(false);
    let Some((word, before)) = words.split_last() else { return Err(Failure::Told) };
    let found = candidates(shell, before, word);
    if found.is_empty() {
        return Err(Failure::Told);
    }
    shell.console.print(&found.iter().map(|candidate| format!("{candidate}\n")).collect::<String>());
    Ok(())
}

/// Prints a script that makes a shell complete our commands. Of the shell's own options it passes on those that choose
/// the connection.
pub(crate) fn completion(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let program = shell.program.clone();
    let text = match args.text(&mut shell.console, "shell")?.unwrap_or_default() {
        "bash" => bash(&program),
        "zsh" => zsh(&program),
        "fish" => fish(&program),
        other => return shell.refuse(&format!("no completion for shell '{other}', expecting bash, zsh or fish")),
    };
    shell.console.print(&text);
    Ok(())
}

/// The name of the function that a script defines.
fn function(program: &str) -> String {
    let name: String = program.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    format!("_{name}_complete")
}

fn bash(program: &str) -> String {
    let function = function(program);
    format!(
        "# completion of {program} for bash: source this\n\
         {function}() {{\n\
         \x20 local word=\"${{COMP_WORDS[COMP_CWORD]}}\" before=() options=() index\n\
         \x20 for ((index = 1; index < COMP_CWORD; index++)); do\n\
         \x20   case \"${{#before[@]}}:${{COMP_WORDS[index]}}\" in\n\
         \x20     0:-c|0:--connect) options+=(\"${{COMP_WORDS[index]}}\" \"${{COMP_WORDS[++index]}}\") ;;\n\
         \x20     0:-r|0:--readonly) options+=(-r) ;;\n\
         \x20     0:-*) ;;\n\
         \x20     *) before+=(\"${{COMP_WORDS[index]}}\") ;;\n\
         \x20   esac\n\
         \x20 done\n\
         \x20 mapfile -t COMPREPLY < <({program} -q \"${{options[@]}}\" complete -- \"${{before[@]}}\" \"$word\" </dev/null 2>/dev/null)\n\
         }}\n\
         complete -o default -F {function} {program}\n"
    )
}

fn zsh(program: &str) -> String {
    let function = function(program);
    format!(
        "#compdef {program}\n\
         # completion of {program} for zsh: source this, or put it into a folder of fpath as _{program}\n\
         {function}() {{\n\
         \x20 local -a found before options\n\
         \x20 local index=2\n\
         \x20 while ((index < CURRENT)); do\n\
         \x20   case \"${{#before}}:${{words[index]}}\" in\n\
         \x20     0:-c|0:--connect) options+=(\"${{words[index]}}\" \"${{words[index+1]}}\"); ((index++)) ;;\n\
         \x20     0:-r|0:--readonly) options+=(-r) ;;\n\
         \x20     0:-*) ;;\n\
         \x20     *) before+=(\"${{words[index]}}\") ;;\n\
         \x20   esac\n\
         \x20   ((index++))\n\
         \x20 done\n\
         \x20 found=(\"${{(@f)$({program} -q \"${{options[@]}}\" complete -- \"${{before[@]}}\" \"${{words[CURRENT]}}\" </dev/null 2>/dev/null)}}\")\n\
         \x20 [[ -n \"$found\" ]] && compadd -- \"${{found[@]}}\" || _files\n\
         }}\n\
         compdef {function} {program}\n"
    )
}

fn fish(program: &str) -> String {
    let function = function(program);
    format!(
        "# completion of {program} for fish: source this\n\
         function {function}\n\
         \x20 set -l words (commandline -opc)[2..-1]\n\
         \x20 set -l before\n\
         \x20 set -l options\n\
         \x20 while set -q words[1]\n\
         \x20   if not set -q before[1]; and contains -- $words[1] -c --connect\n\
         \x20     set -a options $words[1] $words[2]\n\
         \x20     set -e words[1]\n\
         \x20   else if not set -q before[1]; and contains -- $words[1] -r --readonly\n\
         \x20     set -a options -r\n\
         \x20   else if set -q before[1]; or not string match -q -- '-*' $words[1]\n\
         \x20     set -a before $words[1]\n\
         \x20   end\n\
         \x20   set -e words[1]\n\
         \x20 end\n\
         \x20 {program} -q $options complete -- $before (commandline -ct) </dev/null 2>/dev/null\n\
         end\n\
         complete -c {program} -f -a '({function})'\n"
    )
}
