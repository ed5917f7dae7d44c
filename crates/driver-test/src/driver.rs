//! Opening the test driver.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use ferrovirt_driver::{Backend, BoxFuture, CredentialKind, Credentials, Driver, OpenRequest, Question};
use ferrovirt_error::Error;
use ferrovirt_uri::{LocalDriver, OpenFlags, Target, Uri};

use crate::{
    backend::TestBackend,
    error::{FileError, TestError},
    file::{self, Users},
    flags,
    host::Host,
};

/// The test driver: answers `test:///default` in this process.
#[derive(Clone, Copy, Debug)]
pub struct TestDriver {
    shares_host: bool,
}

impl TestDriver {
    /// All connections of this process to `test:///default` share one host, as in libvirt. It is gone when the last of
    /// them closes.
    #[must_use]
    pub fn shared() -> Self {
        Self { shares_host: true }
    }

    /// Each connection has a host of its own: for tests that run side by side.
    #[must_use]
    pub fn isolated() -> Self {
        Self { shares_host: false }
    }
}

impl TestDriver {
    /// Keeps the process's default host while nobody has it open: what was done to it stays.
    ///
    /// # Errors
    /// The host cannot be made.
    pub fn keep_default() -> Result<KeptHost, Error> {
        Ok(KeptHost { _host: default_host()? })
    }
}

/// The default host stays while this lives.
#[derive(Debug)]
pub struct KeptHost {
    _host: Arc<Host>,
}

impl Driver for TestDriver {
    fn name(&self) -> &'static str {
        NAME
    }

    fn local(&self) -> Option<LocalDriver> {
        Some(LocalDriver { name: NAME, schemes: &[NAME], check })
    }

    fn open<'a>(&'a self, request: OpenRequest<'a>) -> BoxFuture<'a, Result<Box<dyn Backend>, Error>> {
        Box::pin(self.open_host(request))
    }
}

impl TestDriver {
    async fn open_host(self, request: OpenRequest<'_>) -> Result<Box<dyn Backend>, Error> {
        let Target::Local(local) = &request.plan.target else {
            return Err(TestError::NoPath.into());
        };
        check(&local.uri, request.flags.bits())?;
        let host = match local.uri.path.as_bytes() {
            DEFAULT_PATH if self.shares_host => default_host()?,
            DEFAULT_PATH => Arc::new(Host::new(file::builtin()?)),
            _ => open_file(&local.uri, request.credentials).await?,
        };
        Ok(Box::new(TestBackend::new(host)))
    }
}

const NAME: &str = "test";

/// The path of the built-in host.
const DEFAULT_PATH: &[u8] = b"/default";

/// What can be refused before anything is opened: the flags, and the path.
fn check(uri: &Uri, given: u32) -> Result<(), Error> {
    flags::check(given, OpenFlags::READ_ONLY.bits(), "testConnectOpen")?;
    match uri.path.as_bytes() {
        b"" | b"/" => Err(TestError::NoPath.into()),
        _ => Ok(()),
    }
}

/// A host of the connection's own, from a file, for whom it admits.
async fn open_file(uri: &Uri, credentials: Option<&dyn Credentials>) -> Result<Arc<Host>, TestError> {
    let (state, users) = file::read(&uri.path.to_path())?;
    authenticate(&users, credentials).await?;
    Ok(Arc::new(Host::new(state)))
}

/// Asks who is there: for a name, and for a password where that user has one or there is no such user.
async fn authenticate(users: &Users, credentials: Option<&dyn Credentials>) -> Result<(), FileError> {
    if users.is_open() {
        return Ok(());
    }
    let credentials = credentials.ok_or(FileError::NoCredentials)?;
    let name = ask(credentials, CredentialKind::AUTH_NAME, "Enter username for localhost".to_owned()).await;
    let name = name.ok_or(FileError::Unanswered("Username"))?;
    if !users.needs_password(&name) {
        return Ok(());
    }
    let prompt = format!("Enter {name}'s password for localhost");
    let password = ask(credentials, CredentialKind::PASSPHRASE, prompt).await;
    let password = password.ok_or(FileError::Unanswered("Password"))?;
    if users.admit(&name, &password) { Ok(()) } else { Err(FileError::AuthFailed) }
}

async fn ask(credentials: &dyn Credentials, kind: CredentialKind, prompt: String) -> Option<String> {
    let host = "localhost".to_owned();
    let question = Question { kind, service: NAME, host, prompt, challenge: None, default: None };
    credentials.answer(&[question]).await.ok()?.into_iter().next()?
}

/// The process's default host, made where no connection has one open.
fn default_host() -> Result<Arc<Host>, TestError> {
    static DEFAULT: Mutex<Weak<Host>> = Mutex::new(Weak::new());
    let mut shared = DEFAULT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(host) = shared.upgrade() {
        return Ok(host);
    }
    let host = Arc::new(Host::new(file::builtin()?));
    *shared = Arc::downgrade(&host);
    Ok(host)
}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        sync::Mutex,
        task::{Context, Poll, Waker},
    };

    use ferrovirt_driver::NoAnswer;
    use ferrovirt_xml::Document;

    use super::*;

    /// Answers with a name and a password, and notes what was asked.
    #[derive(Debug)]
    struct Scripted {
        answers: [Option<&'static str>; 2],
        asked: Mutex<Vec<String>>,
    }

    impl Credentials for Scripted {
        fn kinds(&self) -> &[CredentialKind] {
            &[CredentialKind::AUTH_NAME, CredentialKind::PASSPHRASE]
        }

        fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
            self.asked.lock().unwrap().extend(questions.iter().map(|question| question.prompt.clone()));
            let answer = |question: &Question| self.answers[usize::from(question.kind.is_secret())];
            let answers = questions.iter().map(|question| answer(question).map(str::to_owned)).collect();
            Box::pin(std::future::ready(Ok(answers)))
        }
    }

    /// Nothing here waits for anything.
    fn at_once<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("it waits"),
        }
    }

    /// No other test of this crate opens the shared host.
    #[test]
    fn a_kept_host_outlives_its_connections() {
        let marked = |host: &Host| host.lock().node.mhz;
        default_host().unwrap().lock().node.mhz = 1;
        assert_ne!(marked(&default_host().unwrap()), 1, "it is gone with its last user");
        let kept = TestDriver::keep_default().unwrap();
        default_host().unwrap().lock().node.mhz = 2;
        assert_eq!(marked(&default_host().unwrap()), 2);
        drop(kept);
        assert_ne!(marked(&default_host().unwrap()), 2);
    }

    /// Facts, section 1: an unknown user is asked for a password too, and one without a password is not.
    #[test]
    fn a_user_is_asked_for_what_he_has() {
        let source = "<node><auth><user password='secret'>alice</user><user>bob</user></auth></node>";
        let users = Users::read(Document::parse(source).unwrap().root()).unwrap();
        type Row = ([Option<&'static str>; 2], usize, Result<(), FileError>);
        let rows: &[Row] = &[
            ([Some("alice"), Some("secret")], 2, Ok(())),
            ([Some("alice"), Some("wrong")], 2, Err(FileError::AuthFailed)),
            ([Some("alice"), None], 2, Err(FileError::Unanswered("Password"))),
            ([Some("bob"), None], 1, Ok(())),
            ([Some("carol"), Some("secret")], 2, Err(FileError::AuthFailed)),
            ([None, None], 1, Err(FileError::Unanswered("Username"))),
        ];
        for (answers, questions, expected) in rows {
            let scripted = Scripted { answers: *answers, asked: Mutex::default() };
            assert_eq!(at_once(authenticate(&users, Some(&scripted))), *expected, "{answers:?}");
            let asked = scripted.asked.into_inner().unwrap();
            assert_eq!(asked.len(), *questions);
            assert_eq!(asked[0], "Enter username for localhost");
            let name = answers[0].unwrap_or_default();
            assert!(asked.get(1).is_none_or(|prompt| *prompt == format!("Enter {name}'s password for localhost")));
        }
        assert_eq!(at_once(authenticate(&users, None)), Err(FileError::NoCredentials));
        assert_eq!(at_once(authenticate(&Users::default(), None)), Ok(()));
    }
}
