//! Polkit on a bus that follows a script.

use std::{future::poll_fn, path::PathBuf, pin::Pin};

use ferrovirt_error::{ErrorCode, ErrorDomain};
use futures_core::Stream as _;
use tokio::net::UnixListener;
use zbus::{Guid, MessageStream, OwnedVariant, message::Message};

use super::*;

/// What stands behind the bus.
#[derive(Clone, Copy)]
enum Script {
    /// It answers: let in, would have to prove something, and whether the person has waved that away.
    Says(bool, bool, bool),
    /// Nobody has the authority's name.
    NobodyThere,
    /// The authority refuses the question.
    Refuses,
    /// The answer is of another shape.
    Nonsense,
    /// The bus does not even greet.
    SilentBus,
    /// The authority never answers.
    SilentAuthority,
}

/// What the authority was asked: the kind of subject, its fields, the action, flags.
type Question = ((String, HashMap<String, OwnedVariant>), String, HashMap<String, String>, u32, String);

struct Bus {
    _folder: tempfile::TempDir,
    address: String,
    task: tokio::task::JoinHandle<Option<Question>>,
}

impl Bus {
    /// A bus for one connection.
    fn start(script: Script) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bus");
        let listener = UnixListener::bind(&path).unwrap();
        let task = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let stream = stream.into_std().unwrap();
            if matches!(script, Script::SilentBus) {
                std::future::pending::<()>().await;
            }
            let builder = Builder::unix_stream(stream).server(Guid::generate()).p2p();
            serve(script, builder.build_message_stream().await.unwrap()).await
        });
        Self { address: address(path), _folder: folder, task }
    }

    /// The authority on this bus.
    fn polkit(&self, patience: Duration) -> Polkit {
        Polkit { bus: Some(self.address.clone()), patience: (patience, patience) }
    }
}

fn address(path: PathBuf) -> String {
    format!("unix:path={}", path.display())
}

/// Answers until the other end goes; gives what was asked.
async fn serve(script: Script, mut messages: MessageStream) -> Option<Question> {
    let connection = Connection::from(&messages);
    let mut asked = None;
    while let Some(Ok(message)) = poll_fn(|cx| Pin::new(&mut messages).poll_next(cx)).await {
        match message.header().member().unwrap().as_str() {
            "Hello" => connection.reply(&message.header(), &":1.7").await.unwrap(),
            "CheckAuthorization" => {
                asked = Some(message.body().deserialize().unwrap());
                answer(script, &connection, &message).await;
            }
            other => panic!("{other} is nothing that anybody should call"),
        }
    }
    asked
}

async fn answer(script: Script, connection: &Connection, message: &Message) {
    let header = message.header();
    let fails = |name: &'static str, text: &'static str| async move {
        connection.reply_error(&message.header(), name, &text).await.unwrap();
    };
    match script {
        Script::Says(is_authorised, is_challenge, is_dismissed) => {
            let details: HashMap<&str, &str> = is_dismissed.then_some((DISMISSED, "true")).into_iter().collect();
            connection.reply(&header, &((is_authorised, is_challenge, details),)).await.unwrap();
        }
        Script::NobodyThere => fails("org.freedesktop.DBus.Error.ServiceUnknown", "The name is not there").await,
        Script::Refuses => fails("org.freedesktop.PolicyKit1.Error.Failed", "Action x is not registered").await,
        Script::Nonsense => connection.reply(&header, &"yes").await.unwrap(),
        Script::SilentBus | Script::SilentAuthority => {}
    }
}

const LONG: Duration = Duration::from_secs(60);

const PROCESS: ProcessIdentity = ProcessIdentity { pid: 4711, uid: 1000, gid: 100, start_time: Some(123_456_789_012) };

async fn verdict(polkit: &Polkit) -> Result<(), (ErrorDomain, ErrorCode, String)> {
    let verdict = polkit.check("org.libvirt.unix.manage", PROCESS).await;
    verdict.map_err(|error| (error.domain, error.code, error.message))
}

#[tokio::test]
async fn the_authority_is_asked_about_the_process_and_its_start() {
    let bus = Bus::start(Script::Says(true, false, false));
    assert_eq!(verdict(&bus.polkit(LONG)).await, Ok(()));
    let ((kind, subject), action, details, flags, cancellation) = bus.task.await.unwrap().unwrap();
    assert_eq!((kind.as_str(), action.as_str(), flags), ("unix-process", "org.libvirt.unix.manage", 1));
    assert!(details.is_empty() && cancellation.is_empty());
    let wanted = HashMap::from([
        ("pid".to_owned(), OwnedVariant::from(4711_u32)),
        ("start-time".to_owned(), OwnedVariant::from(123_456_789_012_u64)),
        ("uid".to_owned(), OwnedVariant::from(1000_i32)),
    ]);
    assert_eq!(subject, wanted);
}

#[tokio::test]
async fn its_answers_are_worded_as_libvirt_does() {
    let denied = (ErrorDomain::POLKIT, ErrorCode::AUTH_FAILED, "authentication failed: access denied by policy");
    let rows = [
        (Script::Says(false, false, false), denied),
        (
            Script::Says(false, true, false),
            (
                ErrorDomain::POLKIT,
                ErrorCode::AUTH_UNAVAILABLE,
                "authentication unavailable: no polkit agent available to authenticate action 'org.libvirt.unix.manage'",
            ),
        ),
        (
            Script::Says(false, true, true),
            (
                ErrorDomain::POLKIT,
                ErrorCode::AUTH_CANCELLED,
                "authentication cancelled: user cancelled authentication process",
            ),
        ),
        (
            Script::NobodyThere,
            (
                ErrorDomain::DBUS,
                ErrorCode::DBUS_SERVICE,
                "error from service: GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name is not there",
            ),
        ),
        (
            Script::Refuses,
            (
                ErrorDomain::DBUS,
                ErrorCode::DBUS_SERVICE,
                "error from service: GDBus.Error:org.freedesktop.PolicyKit1.Error.Failed: Action x is not registered",
            ),
        ),
    ];
    for (script, (domain, code, message)) in rows {
        let bus = Bus::start(script);
        assert_eq!(verdict(&bus.polkit(LONG)).await, Err((domain, code, message.to_owned())));
    }
    let bus = Bus::start(Script::Nonsense);
    let (_, code, _) = verdict(&bus.polkit(LONG)).await.unwrap_err();
    assert_eq!(code, ErrorCode::DBUS_SERVICE);
}

#[tokio::test]
async fn who_does_not_answer_is_not_waited_for() {
    for script in [Script::SilentBus, Script::SilentAuthority] {
        let bus = Bus::start(script);
        let late = (ErrorDomain::DBUS, ErrorCode::DBUS_SERVICE, "error from service: Timeout was reached".to_owned());
        // Time enough for the silent authority's bus to greet.
        assert_eq!(verdict(&bus.polkit(Duration::from_secs(2))).await, Err(late));
    }
}

#[tokio::test]
async fn a_question_that_is_dropped_leaves_the_bus() {
    let bus = Bus::start(Script::SilentAuthority);
    let polkit = bus.polkit(LONG);
    let asking = tokio::time::timeout(Duration::from_secs(1), verdict(&polkit));
    asking.await.unwrap_err();
    // The bus sees the other end go.
    tokio::time::timeout(LONG, bus.task).await.unwrap().unwrap();
}

#[tokio::test]
async fn without_a_bus_or_a_process_nobody_is_let_in() {
    let folder = tempfile::tempdir().unwrap();
    let polkit = Polkit { bus: Some(address(folder.path().join("none"))), patience: (LONG, LONG) };
    let text = "internal error: Unable to get system bus connection: Could not connect: No such file or directory";
    assert_eq!(verdict(&polkit).await, Err((ErrorDomain::DBUS, ErrorCode::INTERNAL_ERROR, text.to_owned())));
    let gone = ProcessIdentity { start_time: None, ..PROCESS };
    let error = polkit.check("org.libvirt.unix.monitor", gone).await.unwrap_err();
    assert_eq!(error.message, "authentication failed: authentication failed");
}
