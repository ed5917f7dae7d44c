//! Calls that say more than their object, one after the other on the same hosts.

mod devices;
mod domains;
mod events;
mod host;
mod images;
mod moments;
mod networks;
mod storage;

use ferrovirt_driver::{Call, Procedure};
use ferrovirt_proto::remote as r;

use crate::{hosts::Hosts, tally::Tally};

/// A call with its name.
type Step = (&'static str, Call);

/// Every script, on hosts of its own.
pub(crate) async fn play(tally: &mut Tally) {
    let images = tempfile::tempdir().unwrap();
    let scripts = [
        domains::lives(),
        domains::tuning(),
        devices::script(),
        images::script(images.path()),
        moments::snapshots(),
        moments::checkpoints(),
        storage::script(),
        networks::script(),
        host::script(),
    ];
    for (at, script) in scripts.into_iter().enumerate() {
        run(at, script, tally).await;
    }
    let told = run(99, events::script(), tally).await;
    assert_eq!(told, 9, "one for each registration that a step concerns");
}

/// Plays a script; says how many messages came of it.
async fn run(script: usize, steps: Vec<Step>, tally: &mut Tally) -> usize {
    let hosts = Hosts::new(1000 + script as u64).await;
    for (at, (name, call)) in steps.into_iter().enumerate() {
        let answers = hosts.ask(call).await;
        tally.take(&format!("script {script}, step {at}"), name, answers);
    }
    let told = hosts.told();
    let count = told[0].len();
    tally.compare(&format!("what script {script} told"), told);
    count
}

fn step<P: Procedure>(args: P::Args) -> Step {
    (P::INFO.name, P::call(args))
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn param(field: &str, value: r::TypedParamValue) -> r::TypedParam {
    r::TypedParam { field: text(field), value }
}

/// The UUIDs of what is made here differ in their end.
fn uuid(end: u8) -> [u8; 16] {
    let mut uuid = [end; 16];
    uuid[..10].copy_from_slice(&[0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x43, 0x33, 0x84, 0x44]);
    uuid
}

fn made() -> r::Domain {
    r::Domain { name: text("made"), uuid: uuid(0x55), id: -1 }
}

const DOMAIN: &str = "<domain type='test'><name>made</name><uuid>11111111-2222-4333-8444-555555555555</uuid>\
    <title>Title é</title><memory>65536</memory><vcpu current='1'>2</vcpu><os><type>hvm</type></os></domain>";
