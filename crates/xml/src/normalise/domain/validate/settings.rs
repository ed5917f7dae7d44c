//! The domain itself.

use ferrovirt_error::ErrorCode;

use super::super::super::error::Fault;
use super::super::number;
use crate::tree::Element;

pub(super) fn check(domain: &Element) -> Result<(), Fault> {
    cpu_tuning(domain)?;
    features(domain)?;
    firmware_tables(domain)?;
    identity_map(domain)
}

const PERIODS: &[&str] = &["period", "global_period", "emulator_period", "iothread_period"];
const QUOTAS: &[&str] = &["quota", "global_quota", "emulator_quota", "iothread_quota"];

fn cpu_tuning(domain: &Element) -> Result<(), Fault> {
    let Some(tune) = domain.child("cputune") else { return Ok(()) };
    let value = |name: &str| tune.child_text(name).and_then(|text| text.parse::<i128>().ok());
    for (period, quota) in PERIODS.iter().zip(QUOTAS) {
        if value(period).is_some_and(|period| period != 0 && !(1000..=1_000_000).contains(&period)) {
            return Err(out_of_range(period, "1000, 1000000"));
        }
        if value(quota).is_some_and(|quota| quota > 0 && !(1000..=QUOTA_MAX).contains(&quota)) {
            return Err(out_of_range(quota, "1000, 17592186044415"));
        }
    }
    Ok(())
}

const QUOTA_MAX: i128 = 17_592_186_044_415;

fn out_of_range(name: &str, range: &str) -> Fault {
    Fault::unsupported(format!("Value of cputune '{name}' must be in range [{range}]"))
}

fn features(domain: &Element) -> Result<(), Fault> {
    let ring = domain
        .find("features/kvm/dirty-ring")
        .filter(|ring| ring.attribute("state") == Some("on"))
        .and_then(|ring| number(ring, "size"));
    if ring.is_some_and(|size| !size.is_power_of_two() || !(1024..=65536).contains(&size)) {
        return Err(Fault::xml("dirty ring must be power of 2 and ranges [1024, 65536]"));
    }
    let spins = domain
        .find("features/hyperv/spinlocks")
        .filter(|spins| spins.attribute("state") == Some("on"))
        .and_then(|spins| number(spins, "retries"));
    if spins.is_some_and(|retries| retries < 4095) {
        return Err(Fault::xml("HyperV spinlock retry count must be at least 4095"));
    }
    Ok(())
}

/// The date of a BIOS is written as Americans do.
fn firmware_tables(domain: &Element) -> Result<(), Fault> {
    let bios = domain.children_named("sysinfo").find_map(|info| info.child("bios"));
    let date = bios.and_then(|bios| bios.children_named("entry").find(|entry| entry.attribute("name") == Some("date")));
    let Some(date) = date.map(Element::text) else { return Ok(()) };
    let numbers: Option<Vec<u32>> = date.split('/').map(|part| part.parse().ok()).collect();
    match numbers.as_deref() {
        Some([1..=12, 1..=31, 0..=99 | 1900..]) => Ok(()),
        _ => Err(Fault::refused(ErrorCode::XML_DETAIL, "Invalid BIOS 'date' format")),
    }
}

fn identity_map(domain: &Element) -> Result<(), Fault> {
    let Some(map) = domain.child("idmap") else { return Ok(()) };
    let maps_root = |name: &str| map.children_named(name).any(|entry| number(entry, "start") == Some(0));
    if maps_root("uid") && maps_root("gid") {
        return Ok(());
    }
    Err(Fault::unsupported("You must map the root user of container"))
}
