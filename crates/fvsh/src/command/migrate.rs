//! `migrate`.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use ferrovirt::events::{DomainMigrationIteration, EventStream};
use ferrovirt::{Connection, Domain, Error, MigrateFlags, TypedParams, migrate_param as param};

use super::lookup::{self, Names};
use super::watch::{Overtime, Watch};
use super::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;

const FLAGS: &[(&str, MigrateFlags)] = &[
    ("live", MigrateFlags::LIVE),
    ("p2p", MigrateFlags::PEER2PEER),
    ("tunnelled", MigrateFlags::TUNNELLED),
    ("persistent", MigrateFlags::PERSIST_DEST),
    ("undefinesource", MigrateFlags::UNDEFINE_SOURCE),
    ("suspend", MigrateFlags::PAUSED),
    ("copy-storage-all", MigrateFlags::NON_SHARED_DISK),
    ("copy-storage-inc", MigrateFlags::NON_SHARED_INC),
    ("copy-storage-synchronous-writes", MigrateFlags::NON_SHARED_SYNCHRONOUS_WRITES),
    ("change-protection", MigrateFlags::CHANGE_PROTECTION),
    ("unsafe", MigrateFlags::UNSAFE),
    ("compressed", MigrateFlags::COMPRESSED),
    ("auto-converge", MigrateFlags::AUTO_CONVERGE),
    ("rdma-pin-all", MigrateFlags::RDMA_PIN_ALL),
    ("offline", MigrateFlags::OFFLINE),
    ("abort-on-error", MigrateFlags::ABORT_ON_ERROR),
    ("postcopy", MigrateFlags::POSTCOPY),
    ("postcopy-resume", MigrateFlags::POSTCOPY_RESUME),
    ("zerocopy", MigrateFlags::ZEROCOPY),
    ("tls", MigrateFlags::TLS),
    ("parallel", MigrateFlags::PARALLEL),
];

/// Moves a domain to another host, watching over it.
pub(crate) fn migrate(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(&mut shell.console, &[("live", "offline"), ("timeout-suspend", "timeout-postcopy")])?;
    for (option, needed) in [
        ("postcopy-after-precopy", "postcopy"),
        ("postcopy-resume", "postcopy"),
        ("timeout-postcopy", "postcopy"),
        ("persistent-xml", "persistent"),
        ("tls-destination", "tls"),
    ] {
        args.requires(&mut shell.console, option, needed)?;
    }
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let overtime = overtime(shell, args)?;
    let passes = if args.has("postcopy-after-precopy") {
        let events = domain.connection().domain_events().domain(&domain);
        Some(shell.wait(async { events.migration_iteration().await })?)
    } else {
        None
    };
    let uri = args.text(&mut shell.console, "desturi")?.unwrap_or_default();
    let by_source = args.has("p2p") || args.has("direct");
    let destination = if by_source { None } else { Some(shell.connect_beside(uri)?) };
    let moved = move_domain(shell, args, &domain, destination.as_ref(), uri, (overtime, passes));
    if let Some(destination) = destination {
        // What was moved was moved, however this connection ends.
        let _ = shell.session.drive(destination.close());
    }
    moved
}

/// What happens to a live migration that takes too long.
fn overtime(shell: &mut Shell, args: &Arguments<'_>) -> Result<Option<Overtime>, Failure> {
    let seconds = args.uint(&mut shell.console, "timeout")?.unwrap_or(0);
    if seconds > 0 && !args.has("live") {
        return shell.refuse("migrate: Unexpected timeout for offline migration");
    }
    if seconds == 0 {
        return match args.has("timeout-suspend") || args.has("timeout-postcopy") {
            true => shell.refuse("migrate: Unexpected --timeout-* option without --timeout"),
            false => Ok(None),
        };
    }
    let after = Duration::from_secs(seconds.into());
    Ok(Some(Overtime { after, starts_there: args.has("timeout-postcopy") }))
}

fn move_domain(
    shell: &mut Shell,
    args: &Arguments<'_>,
    domain: &Domain,
    destination: Option<&Connection>,
    uri: &str,
    (overtime, passes): (Option<Overtime>, Option<EventStream<DomainMigrationIteration>>),
) -> Outcome {
    let flags = args.flags(MigrateFlags::empty(), FLAGS);
    let copies = MigrateFlags::NON_SHARED_DISK | MigrateFlags::NON_SHARED_INC;
    if flags.contains(MigrateFlags::NON_SHARED_SYNCHRONOUS_WRITES) && !flags.intersects(copies) {
        let text = "'--copy-storage-synchronous-writes' requires one of '--copy-storage-all', 'copy-storage-inc'";
        return shell.refuse(text);
    }
    let params = params(shell, args)?;
    let call = async {
        match destination {
            Some(destination) => domain.migrate3(destination, &params, flags).await.map(drop),
            None => domain.migrate_to_uri3(Some(uri), &params, flags).await,
        }
    };
    let watch = Watch { domain, label: "Migration", verbose: args.has("verbose") };
    Ok(watch.run_within(shell, with_switch(call, domain, passes), overtime)?)
}

/// A call, and the switch to the other host after the first pass over the memory, where passes are told of.
async fn with_switch(
    call: impl Future<Output = Result<(), Error>>,
    domain: &Domain,
    passes: Option<EventStream<DomainMigrationIteration>>,
) -> Result<(), Error> {
    let (mut call, mut switch) = (pin!(call), pin!(switch(domain, passes)));
    let mut switched = false;
    poll_fn(|cx| {
        switched = switched || switch.as_mut().poll(cx).is_ready();
        match call.as_mut().poll(cx) {
            Poll::Ready(done) => Poll::Ready(done),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

async fn switch(domain: &Domain, passes: Option<EventStream<DomainMigrationIteration>>) {
    let Some(mut passes) = passes else { return };
    while let Some(item) = passes.next().await {
        if item.event().is_some_and(|event| event.iteration == 2) {
            // Where it cannot be switched, it goes on as it was.
            let _ = domain.migrate_start_post_copy().await;
            return;
        }
    }
}

/// The parameters, in virsh's order.
fn params(shell: &mut Shell, args: &Arguments<'_>) -> Result<TypedParams, Failure> {
    let mut params = TypedParams::new();
    for (option, name) in
        [("migrateuri", param::URI), ("graphicsuri", param::GRAPHICS_URI), ("listen-address", param::LISTEN_ADDRESS)]
    {
        add_text(shell, args, &mut params, option, name)?;
    }
    if let Some(port) = args.int(&mut shell.console, "disks-port")?.filter(|port| *port != 0) {
        params.add_int(param::DISKS_PORT, port);
    }
    add_text(shell, args, &mut params, "disks-uri", param::DISKS_URI)?;
    add_text(shell, args, &mut params, "dname", param::DEST_NAME)?;
    for (option, name) in [("migrate-disks", param::MIGRATE_DISKS), ("comp-methods", param::COMPRESSION)] {
        for word in args.text(&mut shell.console, option)?.into_iter().flat_map(|list| list.split(',')) {
            params.add_string(name, word);
        }
    }
    add_int(shell, args, &mut params, "comp-mt-level", param::COMPRESSION_MT_LEVEL)?;
    add_int(shell, args, &mut params, "comp-mt-threads", param::COMPRESSION_MT_THREADS)?;
    add_int(shell, args, &mut params, "comp-mt-dthreads", param::COMPRESSION_MT_DTHREADS)?;
    add_large(shell, args, &mut params, "comp-xbzrle-cache", param::COMPRESSION_XBZRLE_CACHE)?;
    for (option, name) in [("xml", param::DEST_XML), ("persistent-xml", param::PERSIST_XML)] {
        if let Some(path) = args.text(&mut shell.console, option)? {
            let xml = shell.explained(xml_file::read(path), &format!("cannot read file '{path}'"))?;
            params.add_string(name, &xml);
        }
    }
    add_int(shell, args, &mut params, "auto-converge-initial", param::AUTO_CONVERGE_INITIAL)?;
    add_int(shell, args, &mut params, "auto-converge-increment", param::AUTO_CONVERGE_INCREMENT)?;
    add_large(shell, args, &mut params, "postcopy-bandwidth", param::BANDWIDTH_POSTCOPY)?;
    add_int(shell, args, &mut params, "parallel-connections", param::PARALLEL_CONNECTIONS)?;
    add_large(shell, args, &mut params, "bandwidth", param::BANDWIDTH)?;
    add_text(shell, args, &mut params, "tls-destination", param::TLS_DESTINATION)?;
    Ok(params)
}

fn add_text(shell: &mut Shell, args: &Arguments<'_>, params: &mut TypedParams, option: &str, name: &str) -> Outcome {
    if let Some(text) = args.text(&mut shell.console, option)? {
        params.add_string(name, text);
    }
    Ok(())
}

fn add_int(shell: &mut Shell, args: &Arguments<'_>, params: &mut TypedParams, option: &str, name: &str) -> Outcome {
    if let Some(number) = args.int(&mut shell.console, option)? {
        params.add_int(name, number);
    }
    Ok(())
}

fn add_large(shell: &mut Shell, args: &Arguments<'_>, params: &mut TypedParams, option: &str, name: &str) -> Outcome {
    if let Some(number) = args.ulong(&mut shell.console, option)? {
        params.add_ullong(name, number);
    }
    Ok(())
}
