//! What would mend a failure, and what is worth a warning.

use ferrovirt_error::Error;
use ferrovirt_uri::{ExplainedValue, Explanation};

use super::{ExaminedStep, text, transport};

/// A text of an error, the step it belongs to, and what helps. The first row that fits counts.
type Row = (ExaminedStep, &'static str, &'static str);

const ROWS: &[Row] = &[
    (
        ExaminedStep::Configuration,
        "",
        "mend libvirt.conf at the line or key that the error names, or move the file away",
    ),
    (ExaminedStep::Alias, "", "write each entry of uri_aliases in libvirt.conf as 'alias=uri://host/path'"),
    (ExaminedStep::Uri, "maybe you want", "write three slashes where no host is meant"),
    (
        ExaminedStep::Uri,
        "does not include a driver name",
        "write a whole URI such as qemu:///system, or define the alias",
    ),
    (ExaminedStep::Uri, "not in the path", "install the program, or give its whole path"),
    (ExaminedStep::TlsFiles, "No such file", "put the file there, or name the folder of all files by pkipath="),
    (ExaminedStep::TlsFiles, "expired", "have a new certificate made"),
    (ExaminedStep::TlsFiles, "", "have the certificate made anew as libvirt's page on TLS certificates says"),
    (ExaminedStep::Resolve, "", "check the host's name, /etc/hosts and the name server"),
    (ExaminedStep::Connect, "does not exist in $PATH", "install the daemon, or name its folder by VIRTD_PATH"),
    (
        ExaminedStep::Connect,
        "Permission denied",
        "be a member of the socket's group (libvirt), or open read-only or qemu:///session",
    ),
    (
        ExaminedStep::Connect,
        "No such file",
        "start the daemon: systemctl start libvirtd.socket, or the driver's own (virtqemud.socket)",
    ),
    (ExaminedStep::Connect, "No route to host", "check the network and the other host's firewall"),
    (ExaminedStep::Connect, "timed out", "check the network and the other host's firewall"),
    (ExaminedStep::Connect, "took longer than", "check the network and the other host's firewall"),
    (
        ExaminedStep::Tls,
        "(of our certificate or IP address)",
        "have the client's certificate signed by the authority that the daemon trusts, and its name allowed there (tls_allowed_dn_list)",
    ),
    (ExaminedStep::Tls, "", "check the server's certificate: its authority, its dates, its names"),
    (ExaminedStep::Start, "cannot execute", "name an executable file by command="),
    (ExaminedStep::Start, "Cannot find", "install ssh, or name the program by command="),
    (ExaminedStep::Start, "", "run the program by hand and see what it says"),
    (
        ExaminedStep::Ssh,
        "IDENTIFICATION HAS CHANGED",
        "find out why the host's key is another one; then remove the old one: ssh-keygen -R HOST",
    ),
    (ExaminedStep::Ssh, "Host key verification failed", "log in by ssh once and compare the host's key"),
    (
        ExaminedStep::Ssh,
        "Permission denied",
        "let ssh log in without libvirt first: a key in authorized_keys there, named by keyfile= or held by an agent",
    ),
    (ExaminedStep::Ssh, "Could not resolve hostname", "check the host's name, ~/.ssh/config and the name server"),
    (ExaminedStep::Ssh, "Connection refused", "start sshd there, or give its port in the URI"),
    (
        ExaminedStep::Ssh,
        "cannot connect to",
        "start the daemon on the other host, or log in as a user who may use its socket",
    ),
    (
        ExaminedStep::Ssh,
        "not found",
        "install libvirt's client tools (virt-ssh-helper) or a netcat on the other host, or name one by netcat=",
    ),
    (ExaminedStep::Ssh, "No such file", "start the daemon on the other host, or name its socket by socket="),
    (ExaminedStep::Ssh, "", "log in with the ssh command that fvsh explain shows, and see what it says"),
    (
        ExaminedStep::Authentication,
        "rejected",
        "leave auth= away, or allow that authentication in the daemon's libvirtd.conf",
    ),
    (
        ExaminedStep::Authentication,
        "unknown authentication type",
        "write auth=sasl, auth=sasl.MECHANISM or auth=polkit",
    ),
    (ExaminedStep::Authentication, "", "check the credentials, and what the daemon's log says"),
    (
        ExaminedStep::Open,
        "no connection driver available",
        "install the daemon's driver for this URI, or open one that it has",
    ),
    (ExaminedStep::Open, "unexpected", "use the path that the error names"),
];

/// What would mend a failure of a step.
pub(super) fn of(step: ExaminedStep, error: &Error, plan: &Explanation) -> Option<String> {
    if step == ExaminedStep::Connect && error.message.contains("Connection refused") {
        return Some(refused(plan));
    }
    let row = ROWS.iter().find(|(of, part, _)| *of == step && error.message.contains(part));
    row.map(|(_, _, advice)| (*advice).to_owned())
}

/// The listening is another daemon's business for each transport.
fn refused(plan: &Explanation) -> String {
    match transport(plan) {
        "tcp" => {
            "have the daemon listen there: systemctl start libvirtd-tcp.socket, or virtproxyd-tcp.socket".to_owned()
        }
        "tls" => {
            "have the daemon listen there: systemctl start libvirtd-tls.socket, or virtproxyd-tls.socket".to_owned()
        }
        _ => "start the daemon again; its socket is a leftover".to_owned(),
    }
}

/// What works and yet is not as safe as it could be.
pub(super) fn warnings(plan: &Explanation) -> Vec<String> {
    let mut warnings = Vec::new();
    let transport = transport(plan);
    if transport == "tcp" {
        warnings.push("tcp: passwords and all else can be read and changed on the way; use tls or ssh".to_owned());
    }
    match (skips_verification(plan), transport) {
        (true, "tls") => {
            warnings
                .push("no_verify: anybody on the way can pose as the server; have its certificate checked".to_owned());
        }
        (true, "ssh") => {
            warnings.push("no_verify: whoever answers first as an unknown host is believed".to_owned());
        }
        _ => {}
    }
    warnings
}

/// Is `no_verify` set? The last one counts, as for the open.
fn skips_verification(plan: &Explanation) -> bool {
    if let Some(ExplainedValue::List(argv)) = plan.get("argv") {
        return argv.iter().any(|word| word == "StrictHostKeyChecking=no");
    }
    let Ok(uri) = ferrovirt_uri::Uri::parse(text(plan, "uri")) else { return false };
    let last = uri.params.iter().rfind(|param| param.is("no_verify"));
    last.is_some_and(|param| param.value.to_str_lossy().trim_start().parse().is_ok_and(|number: i32| number != 0))
}
