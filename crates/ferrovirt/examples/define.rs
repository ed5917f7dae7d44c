//! Defines a domain from a file and starts it: `cargo run -p ferrovirt --example define -- URI FILE`.

use ferrovirt::{DefineFlags, blocking::Connection};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [uri, file] = words.as_slice() else {
        return Err("wants: URI FILE".into());
    };
    let conn = Connection::open(uri)?;
    let domain = conn.domain_define_xml_flags(&std::fs::read_to_string(file)?, DefineFlags::VALIDATE)?;
    println!("{} is defined as {}", domain.name(), domain.uuid_string());
    domain.create()?;
    println!("{} has id {}", domain.name(), conn.domain_lookup_by_name(domain.name())?.id().unwrap_or(0));
    Ok(())
}
