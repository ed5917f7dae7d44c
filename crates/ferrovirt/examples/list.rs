//! Lists the domains of a connection: `cargo run -p ferrovirt --example list -- [URI]`.

use ferrovirt::{Connection, ListDomains};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let uri = std::env::args().nth(1).unwrap_or_default();
    let conn = Connection::open(&uri).await?;
    println!("{} on {}", conn.hypervisor_type().await?, conn.uri());
    for dom in conn.list_all_domains(ListDomains::empty()).await? {
        println!("{:>4} {:<20} {:?}", dom.id().unwrap_or(0), dom.name(), dom.state().await?.state);
    }
    Ok(())
}
