//! Prints the statistics of all domains as JSON, one line a domain: `cargo run -p ferrovirt --example stats -- [URI]`.

use ferrovirt::{Connection, DomainStatsFlags, StatsTypes, TypedValue};
use serde_json::{Map, Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let uri = std::env::args().nth(1).unwrap_or_default();
    let conn = Connection::open(&uri).await?;
    for record in conn.all_domain_stats(StatsTypes::empty(), DomainStatsFlags::empty()).await? {
        let stats: Map<_, _> = record.stats.iter().map(|(name, value)| (name.to_owned(), number(value))).collect();
        println!("{}", json!({ "domain": record.domain.name(), "stats": stats }));
    }
    Ok(())
}

fn number(value: &TypedValue) -> Value {
    match value {
        TypedValue::Int(value) => json!(value),
        TypedValue::Uint(value) => json!(value),
        TypedValue::Llong(value) => json!(value),
        TypedValue::Ullong(value) => json!(value),
        TypedValue::Double(value) => json!(value),
        TypedValue::Boolean(value) => json!(*value != 0),
        TypedValue::String(value) => json!(value),
    }
}
