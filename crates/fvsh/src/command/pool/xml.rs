//! `pool-define-as`, `pool-create-as`: pools from options.

use ferrovirt::StoragePoolDefineFlags;

use super::create_flags;
use crate::command::xml_text::XmlText;
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Defines a pool.
pub(crate) fn define_as(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = pool_xml(shell, args)?;
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    let name = args.required("name");
    let conn = shell.connection()?;
    let flags = args.flags(StoragePoolDefineFlags::empty(), &[("validate", StoragePoolDefineFlags::VALIDATE)]);
    let defined = shell.wait(conn.storage_pool_define_xml(&xml, flags));
    let pool = shell.explained(defined, &format!("Failed to define pool {name}"))?;
    shell.console.print_extra(&format!("Pool {} defined\n", pool.name()));
    Ok(())
}

/// Starts a pool that is not defined.
pub(crate) fn create_as(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = create_flags(shell, args)?;
    let xml = pool_xml(shell, args)?;
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    let name = args.required("name");
    let conn = shell.connection()?;
    let created = shell.wait(conn.storage_pool_create_xml(&xml, flags));
    let pool = shell.explained(created, &format!("Failed to create pool {name}"))?;
    shell.console.print_extra(&format!("Pool {} created\n", pool.name()));
    Ok(())
}

/// Options each of which makes a `<source>`.
const SOURCE: &[&str] =
    &["source-host", "source-path", "source-dev", "source-format", "source-name", "source-initiator", "adapter-name"];

fn pool_xml(shell: &mut Shell, args: &Arguments<'_>) -> Result<String, Failure> {
    args.exclusive(&mut shell.console, "secret-usage", "secret-uuid")?;
    for name in ["name", "type"].iter().chain(SOURCE) {
        args.text(&mut shell.console, name)?;
    }
    let given = |name| args.raw(name);
    let mut xml = XmlText::new();
    xml.open("pool", &[("type", given("type"))]).text_if("name", given("name"));
    if SOURCE.iter().any(|name| args.has(name)) || has_auth(args) || has_fc_host(args) {
        source(&mut xml, args);
    }
    if let Some(target) = given("target") {
        xml.open("target", &[]).text_if("path", Some(target)).close();
    }
    Ok(xml.close().finish())
}

fn source(xml: &mut XmlText, args: &Arguments<'_>) {
    let given = |name| args.raw(name);
    xml.open("source", &[])
        .empty_if("host", "name", given("source-host"))
        .empty_if("dir", "path", given("source-path"))
        .empty_if("device", "path", given("source-dev"));
    if args.has("source-initiator") {
        xml.open("initiator", &[]).empty("iqn", &[("name", given("source-initiator"))]).close();
    }
    adapter(xml, args);
    let secret = [("usage", given("secret-usage")), ("uuid", given("secret-uuid"))];
    if has_auth(args) {
        xml.open("auth", &[("type", given("auth-type")), ("username", given("auth-username"))]);
        xml.empty("secret", &secret).close();
    }
    xml.empty_if("format", "type", given("source-format"))
        .text_if("name", given("source-name"))
        .empty_if("protocol", "ver", given("source-protocol-ver"))
        .close();
}

fn has_auth(args: &Arguments<'_>) -> bool {
    args.has("auth-type") && args.has("auth-username") && (args.has("secret-usage") || args.has("secret-uuid"))
}

fn has_fc_host(args: &Arguments<'_>) -> bool {
    args.has("adapter-wwnn") && args.has("adapter-wwpn")
}

fn adapter(xml: &mut XmlText, args: &Arguments<'_>) {
    let given = |name| args.raw(name);
    if has_fc_host(args) {
        let mut attributes = vec![("type", Some("fc_host"))];
        // The parent is named by one thing only.
        if args.has("adapter-parent") {
            attributes.push(("parent", given("adapter-parent")));
        } else if args.has("adapter-parent-wwnn") && args.has("adapter-parent-wwpn") {
            attributes.push(("parent_wwnn", given("adapter-parent-wwnn")));
            attributes.push(("parent_wwpn", given("adapter-parent-wwpn")));
        } else {
            attributes.push(("parent_fabric_wwn", given("adapter-parent-fabric-wwn")));
        }
        attributes.extend([("wwnn", given("adapter-wwnn")), ("wwpn", given("adapter-wwpn"))]);
        xml.empty("adapter", &attributes);
    } else if args.has("adapter-name") {
        xml.empty("adapter", &[("type", Some("scsi_host")), ("name", given("adapter-name"))]);
    }
}
