//! Follows the domains of a connection, which is opened again when it is lost:
//! `cargo run -p ferrovirt --example events -- [URI]`.

use ferrovirt::{Connection, Reconnect, events::EventItem};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let uri = std::env::args().nth(1).unwrap_or_default();
    let conn = Connection::builder().reconnect(Reconnect::new()).open(&uri).await?;
    let mut events = conn.domain_events().lifecycle().await?;
    eprintln!("following {}", conn.uri());
    while let Some(item) = events.next().await {
        match item {
            EventItem::Event(event) => println!("{}: {:?}", event.domain.name(), event.change()),
            EventItem::Missed(count) => println!("{count} events missed"),
            EventItem::Closed(reason) => println!("the connection ended: {reason:?}"),
            EventItem::Gap(reason) => println!("the connection was lost and is there again: {reason:?}"),
            _ => {}
        }
    }
    Ok(())
}
