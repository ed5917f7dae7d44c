//! Secrets: the `secret-` commands.

use std::io::Write;

use ferrovirt::{ErrorCode, ListSecrets, SecretDefineFlags, SecretUsageType};

use super::filter::Filter;
use super::{Arguments, Outcome, lookup, xml_file};
use crate::output::{TextTable, base64};
use crate::shell::Shell;

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
