//! A name, a configuration and an environment: planning ends in a plan or in an error, and both can be told.
//!
//! Two bytes of switches; then, separated by zero bytes: the name, `libvirt.conf`, and `LIBVIRT_DEFAULT_URI`.
#![no_main]

use ferrovirt_error::Error;
use ferrovirt_fuzz as _;
use ferrovirt_uri::{
    Build, Explanation, LocalDriver, MapEnv, Mode, OpenFlags, Plan, PlanFailure, Target, Uri, percent, plan,
};
use libfuzzer_sys::fuzz_target;

/// Each is there when its bit of the second switch byte is set.
const FILES: [&str; 8] = [
    "/var/run/libvirt/libvirt-sock",
    "/var/run/libvirt/virtqemud-sock",
    "/run/user/1000/libvirt/virtqemud-sock",
    "/etc/pki/CA/cacert.pem",
    "/home/fuzz/.pki/libvirt/cacert.pem",
    "/pki/cacert.pem",
    "/home/fuzz/.ssh/id_rsa",
    "/etc/libvirt/auth.conf",
];

fuzz_target!(|bytes: &[u8]| {
    let [switches, files, text @ ..] = bytes else { return };
    let text = String::from_utf8_lossy(text);
    let mut fields = text.split('\0');
    let name = fields.next().unwrap_or("");
    check_uri(name);
    let env = environment(*switches, *files, fields.next(), fields.next());
    let mut build = Build::default();
    if switches & 4 != 0 {
        build.default_mode = Mode::Direct;
    }
    let name = (switches & 8 == 0).then_some(name);
    match plan(name, OpenFlags::from_bits_retain(u32::from(switches & 3)), &[TEST_DRIVER], &build, &env) {
        Ok(plan) => check_plan(&plan),
        Err(failure) => check_failure(*failure),
    }
});

const TEST_DRIVER: LocalDriver = LocalDriver { name: "test", schemes: &["test"], check: |_, _| Ok(()) };

fn environment(switches: u8, files: u8, conf: Option<&str>, default: Option<&str>) -> MapEnv {
    let mut env = MapEnv::new(if switches & 16 == 0 { 1000 } else { 0 });
    env.home = Some("/home/fuzz".into());
    env.setuid = switches & 0xe0 == 0xe0;
    if switches & 32 == 0 {
        env = env.with_var("XDG_RUNTIME_DIR", "/run/user/1000");
    }
    if switches & 64 != 0 {
        env = env.with_var("LIBVIRT_AUTOSTART", "0").with_var("XDG_CONFIG_HOME", "/config");
    }
    if switches & 128 != 0 {
        env = env.with_var("PATH", "/bin:/usr/bin").with_var("LIBVIRTD_PATH", "/opt").with_program("/bin/ssh");
    }
    for (bit, path) in FILES.iter().enumerate().filter(|(bit, _)| files >> bit & 1 == 1) {
        env = env.with_file(path, [u8::try_from(bit).unwrap_or(0)]);
    }
    for path in ["/etc/libvirt/libvirt.conf", "/config/libvirt/libvirt.conf", "/home/fuzz/.config/libvirt/libvirt.conf"]
    {
        if let Some(text) = conf {
            env = env.with_file(path, text);
        }
    }
    match default {
        Some(uri) => env.with_var("LIBVIRT_DEFAULT_URI", uri),
        None => env,
    }
}

/// What was parsed can be written, and percent escapes can be undone.
fn check_uri(name: &str) {
    let bytes = name.as_bytes();
    assert_eq!(percent::decode(percent::encode_value(bytes).as_bytes()), until_zero(bytes));
    match Uri::parse(name) {
        Ok(uri) => {
            assert!(uri.to_text().as_bytes().len() <= 3 * (bytes.len() + 8));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn until_zero(bytes: &[u8]) -> &[u8] {
    bytes.split(|byte| *byte == 0).next().unwrap_or(bytes)
}

fn check_plan(plan: &Plan) {
    let explanation = Explanation::of_plan(plan);
    assert!(!explanation.is_error());
    assert!(explanation.get("driver").is_some());
    if let Target::Remote(remote) = &plan.target {
        assert!(explanation.get("transport").is_some());
        assert_eq!(remote.endpoint.transport().name(), remote.transport.name());
    }
}

fn check_failure(failure: PlanFailure) {
    let explanation = Explanation::of_failure(&failure);
    assert!(explanation.is_error());
    assert!(!failure.error.to_string().is_empty());
    assert!(!Error::from(failure.error).message.is_empty());
}
