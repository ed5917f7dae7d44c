//! Secrets: the `secret-` commands.

use std::io::Write;

use ferrovirt::{ErrorCode, ListSecrets, SecretDefineFlags, SecretUsageType, SecretValue};

use super::filter::Filter;
use super::{Arguments, Failure, Outcome, lookup, xml_file};
use crate::output::{TextTable, base64, from_base64};
use crate::shell::Shell;
use crate::terminal::{Line, read_hidden_line};

/// Lists secrets.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let filter = args.flags(
        ListSecrets::empty(),
        &[
            ("ephemeral", ListSecrets::EPHEMERAL),
            ("no-ephemeral", ListSecrets::NO_EPHEMERAL),
            ("private", ListSecrets::PRIVATE),
            ("no-private", ListSecrets::NO_PRIVATE),
        ],
    );
    let conn = shell.connection()?;
    let answer = match shell.wait(conn.list_all_secrets(filter)) {
        Err(error) if error.code == ErrorCode::NO_SUPPORT => {
            if !filter.is_empty() {
                return shell.refuse("Filtering is not supported by this libvirt");
            }
            // A server of old has UUIDs alone.
            let counted = shell.wait(conn.num_of_secrets());
            let count = shell.explained(counted, "Failed to count secrets")?;
            shell.wait(async {
                let mut secrets = Vec::new();
                for text in conn.list_secrets(count).await? {
                    if let Some(uuid) = lookup::parse_uuid(&text) {
                        secrets.extend(conn.secret_lookup_by_uuid(uuid).await);
                    }
                }
                Ok(secrets)
            })
        }
        answer => answer,
    };
    let mut secrets = shell.explained(answer, "Failed to list secrets")?;
    secrets.sort_by_key(ferrovirt::Secret::uuid_string);
    let mut table = TextTable::new(shell.charset, &["UUID", "Usage"]);
    for secret in &secrets {
        let usage = match usage_word(secret.usage_type()) {
            "none" => "Unused".to_owned(),
            word => format!("{word} {}", secret.usage_id()),
        };
        table.row([secret.uuid_string().as_str(), usage.as_str()]);
    }
    shell.console.print_table(&table);
    Ok(())
}

fn usage_word(kind: SecretUsageType) -> &'static str {
    const WORDS: [&str; 6] = ["none", "volume", "ceph", "iscsi", "tls", "vtpm"];
    usize::try_from(kind.0).ok().and_then(|at| WORDS.get(at)).copied().unwrap_or("unknown")
}

/// Prints the XML of a secret; its value is not in it.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let secret = lookup::secret(shell, args)?;
    let filter = Filter::new(args, "secret_definition");
    filter.check()?;
    let document = shell.wait(secret.xml_desc())?;
    filter.print(shell, &document)
}

/// Defines a secret from a file.
pub(crate) fn define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let flags = args.flags(SecretDefineFlags::empty(), &[("validate", SecretDefineFlags::VALIDATE)]);
    let conn = shell.connection()?;
    let defined = shell.wait(conn.secret_define_xml(&xml, flags));
    let secret = shell.explained(defined, &format!("Failed to set attributes from {}", args.required("file")))?;
    shell.console.print_extra(&format!("Secret {} created\n", secret.uuid_string()));
    Ok(())
}

/// Forgets a secret.
pub(crate) fn undefine(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let secret = lookup::secret(shell, args)?;
    let uuid = args.required("secret");
    let done = shell.wait(secret.undefine());
    shell.explained(done, &format!("Failed to delete secret {uuid}"))?;
    shell.console.print_extra(&format!("Secret {uuid} deleted\n"));
    Ok(())
}

/// Prints the value of a secret: in base64, or as it is.
pub(crate) fn get_value(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let secret = lookup::secret(shell, args)?;
    let value = shell.wait(secret.value())?;
    if args.has("plain") {
        shell.console.flush();
        let _ = std::io::stdout().write_all(value.expose());
    } else {
        shell.console.print(&base64(value.expose()));
    }
    Ok(())
}

/// The most bytes that are read from a file.
const VALUE_BYTES_MAX: u64 = 1024;

/// Sets the value of a secret: from a file, from the terminal, or from the command line, which others can see.
pub(crate) fn set_value(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pairs = [
        ("file", "base64"),
        ("plain", "base64"),
        ("interactive", "base64"),
        ("interactive", "plain"),
        ("interactive", "file"),
    ];
    args.exclusive_all(&mut shell.console, &pairs)?;
    let secret = lookup::secret(shell, args)?;
    let given = args.text(&mut shell.console, "base64")?;
    let file = args.text(&mut shell.console, "file")?;
    let value = if let Some(text) = given {
        shell.console.error("Passing secret value as command-line argument is insecure!");
        from_base64(text.as_bytes())
    } else if let Some(path) = file {
        let bytes = xml_file::read_bytes(path, VALUE_BYTES_MAX)?;
        if args.has("plain") { bytes } else { from_base64(&bytes) }
    } else if args.has("interactive") {
        typed_value(shell)?
    } else {
        return shell.refuse("Input secret value is missing");
    };
    let done = shell.wait(secret.set_value(&SecretValue::new(value)));
    shell.explained(done, "Failed to set secret value")?;
    shell.console.print_extra("Secret value set\n");
    Ok(())
}

fn typed_value(shell: &mut Shell) -> Result<Vec<u8>, Failure> {
    shell.console.flush();
    match read_hidden_line("Enter new value for secret:") {
        Ok(Line::Text(text)) => Ok(text.into_bytes()),
        Ok(Line::Interrupted) | Err(_) => shell.refuse("Failed to read secret"),
    }
}
