//! A plan or a failure as plain data, for people and scripts to read.

use ferrovirt_error::Error;

use crate::{Draft, Plan, PlanFailure, Socket, Text, TlsFiles, Transport, Uri};

/// Keys and values that describe a plan, in a fixed order. A key that does not apply is absent.
///
/// The keys: `source` (where the name came from), `alias`, `uri`, `parsed` (`scheme`, `server`, `user`, `port`,
/// `path`), `driver`, `transport`, `host`, `port`, `socket`, `mode`, `daemon` (null if none is started),
/// `remote_socket`, `remote_name`, `argv`, `tls` (`ca`, `crl`, `cert`, `key`), `error` (`domain`, `code`, `message`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Explanation {
    fields: Vec<Field>,
}

/// A key and its value.
pub type Field = (&'static str, ExplainedValue);

/// A value of an [`Explanation`].
#[derive(Clone, Debug, PartialEq)]
pub enum ExplainedValue {
    /// Nothing, where the key itself says something.
    Null,
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
    /// Texts in order.
    List(Vec<String>),
    /// Keys and values.
    Map(Vec<Field>),
}

use ExplainedValue as Value;

impl Explanation {
    /// What a plan says.
    #[must_use]
    pub fn of_plan(plan: &Plan) -> Self {
        Self { fields: draft(&plan.draft) }
    }

    /// What was known when planning failed, and the error.
    #[must_use]
    pub fn of_failure(failure: &PlanFailure) -> Self {
        let mut fields = draft(&failure.draft);
        fields.push(("error", error(failure.error.clone().into())));
        Self { fields }
    }

    /// All keys with their values.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&ExplainedValue> {
        self.fields.iter().find(|field| field.0 == key).map(|field| &field.1)
    }

    /// Does it describe a failure?
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.get("error").is_some()
    }
}

fn draft(draft: &Draft) -> Vec<Field> {
    let with_scheme = draft.uri.as_ref().filter(|uri| uri.scheme.is_some());
    let socket_key = if draft.transport.is_some_and(Transport::is_ssh) { "remote_socket" } else { "socket" };
    let mode = draft.socket.as_ref().and_then(|socket| socket.mode.map(|mode| (socket, mode)));
    let fields = [
        draft.source.map(|source| ("source", word(source.name()))),
        draft.alias.clone().map(|alias| ("alias", Value::Text(alias))),
        with_scheme.map(|uri| ("uri", text(&uri.to_text()))),
        draft.uri.as_ref().map(|uri| ("parsed", parsed(uri))),
        draft.driver.map(|driver| ("driver", word(driver))),
        draft.transport.map(|transport| ("transport", word(transport.name()))),
        draft.host.as_ref().map(|host| ("host", text(host))),
        draft.port.clone().map(|port| ("port", Value::Text(port))),
        draft.socket.as_ref().map(|socket| (socket_key, text(&socket.path))),
        mode.map(|(_, mode)| ("mode", word(mode.name()))),
        mode.map(|(socket, _)| ("daemon", daemon(socket))),
        draft.remote_name.as_ref().map(|name| ("remote_name", text(name))),
        draft.argv.as_ref().map(|argv| ("argv", Value::List(argv.iter().map(Text::to_string).collect()))),
        draft.tls.as_ref().map(|files| ("tls", tls(files))),
    ];
    fields.into_iter().flatten().collect()
}

fn parsed(uri: &Uri) -> Value {
    Value::Map(vec![
        ("scheme", uri.scheme.clone().map_or(Value::Null, Value::Text)),
        ("server", uri.server.as_ref().map_or(Value::Null, text)),
        ("user", uri.user.as_ref().map_or(Value::Null, text)),
        ("port", Value::Number(uri.port.into())),
        ("path", text(&uri.path)),
    ])
}

fn daemon(socket: &Socket) -> Value {
    socket.daemon.clone().map_or(Value::Null, Value::Text)
}

fn tls(files: &TlsFiles) -> Value {
    let path = |path: &std::path::PathBuf| Value::Text(path.display().to_string());
    let client = files.client.as_ref();
    Value::Map(vec![
        ("ca", path(&files.ca)),
        ("crl", files.crl.as_ref().map_or(Value::Null, path)),
        ("cert", client.map_or(Value::Null, |pair| path(&pair.certificate))),
        ("key", client.map_or(Value::Null, |pair| path(&pair.key))),
    ])
}

fn error(error: Error) -> Value {
    Value::Map(vec![
        ("domain", Value::Number(error.domain.0.into())),
        ("code", Value::Number(error.code.0.into())),
        ("message", Value::Text(error.message)),
    ])
}

fn word(word: &str) -> Value {
    Value::Text(word.to_owned())
}

fn text(text: &Text) -> Value {
    Value::Text(text.to_string())
}
