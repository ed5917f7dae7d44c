//! What `-h`, `-v` and `-V` print.

use crate::command::help::usage_commands;
use crate::table::Table;

/// The version of libvirt that the shell is compatible with.
pub(crate) const VERSION: &str = "11.3.0";

const OPTIONS: &str = "
  options:
    -c | --connect=URI      hypervisor connection URI
    -d | --debug=NUM        debug level [0-4]
    -e | --escape <char>    set escape sequence for console
    -h | --help             this help
    -k | --keepalive-interval=NUM
                            keepalive interval in seconds, 0 for disable
    -K | --keepalive-count=NUM
                            number of possible missed keepalive messages
    -l | --log=FILE         output logging to file
    -q | --quiet            quiet mode
    -r | --readonly         connect readonly
    -t | --timing           print timing information
    -v                      short version
    -V                      long version
         --version[=TYPE]   version, TYPE is short or long (default short)
  commands (non interactive mode):

";

const HINTS: &str = "
  (specify help <group> for details about the commands in the group)

  (specify help <command> for details about the command)

";

/// The text of `-h`.
pub(crate) fn usage(program: &str, table: &Table) -> String {
    format!(
        "\n{program} [options]... [<command_string>]\n{program} [options]... <command> [args...]\n{OPTIONS}{}{HINTS}",
        usage_commands(table),
    )
}

/// The text of `-V`: the version and what is built in, in virsh's form.
pub(crate) fn long_version() -> String {
    format!(
        "Virsh command line tool of libvirt {VERSION}\nSee web site at https://libvirt.org/\n\n\
         Compiled with support for:\n Hypervisors: Test\n Networking: Remote\n Storage:\n Miscellaneous: Readline\n"
    )
}
