//! Virsh itself.

use super::{Command, Completer, Group, Opt};
use crate::command::{complete, connect, directory, echo, help, self_test};

pub(super) static GROUP: Group = Group { title: "Virsh itself", keyword: "virsh", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::offline("cd", "change the current directory", directory::cd)
        .about("Change the current directory.")
        .with(&[Opt::text("dir", "directory to switch to (default: home or else root)")]),
    Command::offline("echo", "echo arguments. Used for internal testing.", echo::echo)
        .about("Echo back arguments, possibly with quoting. Used for internal testing.")
        .with(&[
            Opt::flag("shell", "escape for shell use"),
            Opt::flag("xml", "escape for XML use"),
            Opt::flag("split", "split each argument on ','; ',,' is an escape sequence"),
            Opt::flag("err", "output to stderr"),
            Opt::alias("str", "string", None),
            Opt::alias("hi", "string", Some("hello")),
            Opt::argv("string", "arguments to echo"),
        ]),
    Command::offline("exit", "quit this interactive terminal", connect::quit),
    Command::offline("help", "print help", help::help)
        .about("Prints global help, command specific help, or help for a\n    group of related commands")
        .with(&[Opt::text(
            "command",
            "Prints global help, command specific help, or help for a group of related commands",
        )
        .completes(Completer::Commands)])
        .forgiving(),
    Command::offline("pwd", "print the current directory", directory::pwd).about("Print the current directory."),
    Command::offline("quit", "quit this interactive terminal", connect::quit),
    Command::offline("self-test", "internal command for testing virt shells", self_test::self_test)
        .about("internal use only")
        .with(&[Opt::flag("completers-missing", "output the list of options which are missing completers")])
        .hidden(),
    Command::offline("complete", "internal command for autocompletion", complete::complete)
        .about("internal use only")
        .with(&[Opt::argv("string", "partial string to autocomplete").empty_ok()])
        .hidden(),
    Command::offline("connect", "(re)connect to hypervisor", connect::connect)
        .about("Connect to local hypervisor. This is built-in command after shell start up.")
        .with(&[
            Opt::text("name", "hypervisor connection URI").empty_ok().completes(Completer::Nothing),
            Opt::flag("readonly", "read-only connection"),
        ]),
];
