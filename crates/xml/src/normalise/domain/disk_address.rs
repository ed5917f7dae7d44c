//! Where a disk sits, by its name.

use super::super::error::Fault;
use super::disk::{bus_of, target};
use crate::tree::{Element, Node};

/// Disks on a bus that has drives get the drive that their name tells.
pub(super) fn assign(disk: &mut Element) -> Result<(), Fault> {
    if disk.child("address").is_some() {
        return Ok(());
    }
    let name = target(disk);
    let Some(index) = name_index(name) else {
        return Err(Fault::xml(format!("Unknown disk name '{name}' and no address specified")));
    };
    let (controller, bus, unit) = match bus_of(disk) {
        Some("scsi") => (index / SCSI_UNITS, 0, index % SCSI_UNITS),
        Some("ide") => (index / 4, index % 4 / 2, index % 2),
        Some("fdc") => (index / 2, 0, index % 2),
        Some("sata") => (index / 6, 0, index % 6),
        _ => return Ok(()),
    };
    let address = drive(controller, bus, unit);
    disk.push(Node::Element(address));
    Ok(())
}

/// Units on a narrow SCSI bus, the controller's own left out.
pub(super) const SCSI_UNITS: u32 = 7;

/// An address of that kind.
pub(super) fn drive(controller: u32, bus: u32, unit: u32) -> Element {
    Element::new("address")
        .with("type", "drive")
        .with("controller", controller.to_string())
        .with("bus", bus.to_string())
        .with("target", "0")
        .with("unit", unit.to_string())
}

const PREFIXES: &[&str] = &["fd", "hd", "vd", "sd", "xvd", "ubd"];

/// The number that a name such as `sdb` or `hdaa` tells, from zero; a partition's number behind it does not matter.
pub(super) fn name_index(name: &str) -> Option<u32> {
    let prefix = PREFIXES.iter().find(|prefix| name.starts_with(**prefix))?;
    let rest = &name[prefix.len()..];
    let letters = rest.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = &rest[letters.len()..];
    if letters.is_empty() || digits.len() > 1 && digits.starts_with('0') {
        return None;
    }
    let mut index = 0_u32;
    for letter in letters.bytes() {
        let digit = letter.is_ascii_lowercase().then(|| u32::from(letter - b'a') + 1)?;
        index = index.checked_mul(26)?.checked_add(digit)?;
    }
    index.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::name_index;

    #[test]
    fn names_count_like_columns_of_a_table() {
        let rows = [
            ("sda", Some(0)),
            ("hdz", Some(25)),
            ("vdaa", Some(26)),
            ("xvdba", Some(52)),
            ("sda1", Some(0)),
            ("sda01", None),
            ("sd", None),
            ("sdA", None),
            ("foo", None),
            ("sdzzzzzzzz", None),
        ];
        for (name, expected) in rows {
            assert_eq!(name_index(name), expected, "{name}");
        }
    }
}
