//! Addresses of devices as options give them: `pci:0000.00.05.0`.

/// Where a disk sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// Domain, bus, slot, function.
    Pci([u32; 4]),
    /// A drive of a SCSI, IDE or SATA controller: controller, bus, unit.
    Scsi(u32, u32, u64),
    Ide([u32; 3]),
    Sata([u32; 3]),
    /// Channel subsystem, set, device.
    Ccw([u32; 3]),
    /// Bus and port.
    Usb([u32; 2]),
}

impl Address {
    /// Reads an address with its kind in front.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(':')?;
        Some(match kind {
            "pci" => Address::Pci(pci(rest)?),
            "scsi" => {
                let parts: Vec<&str> = split(rest).collect();
                let [controller, bus, unit] = parts[..] else { return None };
                Address::Scsi(number(controller, 10)?, number(bus, 10)?, unit.parse().ok()?)
            }
            "ide" => Address::Ide(numbers(rest, 10)?),
            "sata" => Address::Sata(numbers(rest, 10)?),
            "ccw" => Address::Ccw(numbers(rest, 16)?),
            "usb" => Address::Usb(numbers(rest, 10)?),
            _ => return None,
        })
    }
}

/// The parts of a PCI address.
pub(super) fn pci(text: &str) -> Option<[u32; 4]> {
    numbers(text, 16)
}

/// Numbers with one character of any kind between them.
fn numbers<const N: usize>(text: &str, base: u32) -> Option<[u32; N]> {
    let numbers: Option<Vec<u32>> = split(text).map(|part| number(part, base)).collect();
    numbers?.try_into().ok()
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric())
}

fn number(text: &str, base: u32) -> Option<u32> {
    let digits = if base == 16 { text.strip_prefix("0x").unwrap_or(text) } else { text };
    u32::from_str_radix(digits, base).ok()
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn addresses() {
        for (text, want) in [
            ("pci:0000.00.0x0a.0", Some(Address::Pci([0, 0, 10, 0]))),
            ("pci:0000:03:00.1", Some(Address::Pci([0, 3, 0, 1]))),
            ("scsi:0.1.2", Some(Address::Scsi(0, 1, 2))),
            ("ccw:0xfe.0.0001", Some(Address::Ccw([0xfe, 0, 1]))),
            ("usb:0.1", Some(Address::Usb([0, 1]))),
            ("pci:0.0.0", None),
            ("foo:0.0.0", None),
            ("0.0.0", None),
            ("ide:x.0.0", None),
        ] {
            assert_eq!(Address::read(text), want, "{text}");
        }
    }
}
