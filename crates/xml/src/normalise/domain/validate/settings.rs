//! The domain itself.

use std::collections::HashSet;

use ferrovirt_error::ErrorCode;

use super::super::super::error::Fault;
use super::super::number;
use crate::table::CpuSet;
use crate::tree::Element;

pub(super) fn check(domain: &Element) -> Result<(), Fault> {
    cpu_tuning(domain)?;
    pins(domain)?;
    block_tuning(domain)?;
    pages(domain)?;
    labels(domain)?;
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

/// No processor is told of twice.
fn pins(domain: &Element) -> Result<(), Fault> {
    let Some(tune) = domain.child("cputune") else { return Ok(()) };
    let mut pinned = HashSet::new();
    for vcpu in tune.children_named("vcpupin").filter_map(|pin| pin.attribute("vcpu")) {
        if !pinned.insert(vcpu) {
            return Err(Fault::internal(format!("duplicate vcpupin for vcpu '{vcpu}'")));
        }
    }
    for (element, attribute) in [("vcpusched", "vcpus"), ("iothreadsched", "iothreads")] {
        let mut told = HashSet::new();
        let sets = tune.children_named(element).filter_map(|line| line.attribute(attribute)?.parse::<CpuSet>().ok());
        for number in sets.flat_map(|set| set.iter().collect::<Vec<_>>()) {
            if !told.insert(number) {
                return Err(detail(&format!("'{element}' attributes '{attribute}' must not overlap")));
            }
        }
    }
    Ok(())
}

fn detail(text: &str) -> Fault {
    Fault::refused(ErrorCode::XML_DETAIL, text)
}

fn block_tuning(domain: &Element) -> Result<(), Fault> {
    let devices = domain.child("blkiotune").into_iter().flat_map(|tune| tune.children_named("device"));
    let mut paths = HashSet::new();
    for device in devices {
        let path = device.child_text("path").filter(|path| !path.is_empty());
        let Some(path) = path else { return Err(Fault::unsupported("missing per-device path")) };
        if !paths.insert(path.clone()) {
            return Err(Fault::unsupported(format!("duplicate blkio device path '{path}'")));
        }
    }
    Ok(())
}

fn pages(domain: &Element) -> Result<(), Fault> {
    let mut pages = domain.find("memoryBacking/hugepages").into_iter().flat_map(Element::elements);
    if pages.any(|page| page.attribute("size") == Some("0")) {
        return Err(detail("hugepage size can't be zero"));
    }
    Ok(())
}

fn labels(domain: &Element) -> Result<(), Fault> {
    let mut models = HashSet::new();
    for label in domain.children_named("seclabel") {
        if label.attribute("type") == Some("static") && label.child("label").is_none() {
            return Err(Fault::xml("security label is missing"));
        }
        if let Some(model) = label.attribute("model").filter(|model| !models.insert(*model)) {
            return Err(detail(&format!("seclabel for model {model} is already provided")));
        }
    }
    Ok(())
}

const QUOTA_MAX: i128 = 17_592_186_044_415;

fn out_of_range(name: &str, range: &str) -> Fault {
    Fault::unsupported(format!("Value of cputune '{name}' must be in range [{range}]"))
}

fn features(domain: &Element) -> Result<(), Fault> {
    let vendor = domain.find("features/hyperv/vendor_id").and_then(|vendor| vendor.attribute("value"));
    if vendor.is_some_and(|vendor| vendor.len() > 12) {
        return Err(Fault::xml("HyperV vendor_id value must not be more than 12 characters."));
    }
    if vendor.is_some_and(|vendor| vendor.contains(',')) {
        return Err(Fault::xml("HyperV vendor_id value is invalid"));
    }
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
