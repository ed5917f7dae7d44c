//! Values: whether they are right, and how libvirt spells them.

use std::net::IpAddr;

use super::cpuset::CpuSet;
use super::rule::Codec;

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// Not one of those there are.
    Unknown,
    /// No number, or a negative one.
    NotUnsigned,
    /// No number.
    NotSigned,
    /// A negative number where none may stand.
    Negative,
    /// Zero where a positive number must stand.
    Zero,
    /// No set of processors.
    NotCpuSet,
}

impl Codec {
    /// The value in libvirt's spelling. Sizes and what is foreign are not for here: they are more than a value.
    pub(crate) fn canonical(&self, value: &str) -> Result<String, Flaw> {
        match self {
            Self::Text | Self::Kib | Self::Bytes | Self::Mib | Self::Pretty(_) | Self::Foreign => Ok(value.to_owned()),
            Self::Never => Err(Flaw::Unknown),
            Self::Choice(words) => {
                if words.iter().any(|word| word == value) {
                    Ok(value.to_owned())
                } else {
                    Err(Flaw::Unknown)
                }
            }
            Self::Unsigned => unsigned(value).map(|number| number.to_string()),
            Self::Positive => match unsigned(value)? {
                0 => Err(Flaw::Zero),
                number => Ok(number.to_string()),
            },
            Self::Signed => {
                let number: i64 = value.trim_start().parse().map_err(|_| Flaw::NotSigned)?;
                Ok(number.to_string())
            }
            Self::Natural => {
                let number: i32 = value.trim_start().parse().map_err(|_| Flaw::NotSigned)?;
                if number < 0 { Err(Flaw::Negative) } else { Ok(number.to_string()) }
            }
            Self::Hex(digits) => hex(value).map(|number| format!("0x{number:0digits$x}")),
            // Any number at all; such an attribute is left out.
            Self::UpperHex(_) if value == "-1" => Ok(value.to_owned()),
            Self::UpperHex(digits) => hex(value).map(|number| format!("0x{number:0digits$X}")),
            Self::CSigned => {
                let (sign, digits) = value.trim_start().strip_prefix('-').map_or(("", value), |digits| ("-", digits));
                hex(digits).map(|number| format!("{sign}{number}")).map_err(|_| Flaw::NotSigned)
            }
            Self::Base16(digits) => base16(value).map(|number| format!("0x{number:0digits$x}")),
            Self::Ip => value.parse::<IpAddr>().map(|address| address.to_string()).or_else(|_| Ok(value.to_owned())),
            Self::CUnsigned => hex(value).map(|number| number.to_string()),
            Self::Mode => match u32::from_str_radix(value, 8) {
                Ok(mode @ 0..=0o777) => Ok(format!("0{mode:o}")),
                _ => Err(Flaw::Unknown),
            },
            Self::Octal => {
                let number = u32::from_str_radix(value, 8).map_err(|_| Flaw::Unknown)?;
                Ok(format!("{number:04o}"))
            }
            Self::Uuid => uuid(value).map(|uuid| uuid_text(&uuid)).ok_or(Flaw::Unknown),
            Self::Mac => mac(value).map(|mac| mac_text(&mac)).ok_or(Flaw::Unknown),
            Self::CpuSet => value.parse::<CpuSet>().map(|set| set.to_string()).map_err(|_| Flaw::NotCpuSet),
        }
    }
}

/// C's `strtoul` with base 16: a leading `0x` may be left out.
fn base16(value: &str) -> Result<u64, Flaw> {
    let value = value.trim_start();
    let digits = value.strip_prefix("0x").or_else(|| value.strip_prefix("0X")).unwrap_or(value);
    u64::from_str_radix(digits, 16).map_err(|_| Flaw::NotUnsigned)
}

fn unsigned(value: &str) -> Result<u64, Flaw> {
    value.trim_start().parse().map_err(|_| Flaw::NotUnsigned)
}

/// C's `strtoul` with base 0: decimal, `0x` and leading `0`.
fn hex(value: &str) -> Result<u64, Flaw> {
    let value = value.trim_start();
    let parsed = if let Some(digits) = value.strip_prefix("0x").or_else(|| value.strip_prefix("0X")) {
        u64::from_str_radix(digits, 16)
    } else if value.len() > 1 && value.starts_with('0') {
        u64::from_str_radix(value, 8)
    } else {
        value.parse()
    };
    parsed.map_err(|_| Flaw::NotUnsigned)
}

/// Reads 16 pairs of hexadecimal digits, with dashes and blanks between them where one likes.
pub(crate) fn uuid(text: &str) -> Option<[u8; 16]> {
    let mut rest = text.trim_matches(|letter: char| letter.is_ascii_whitespace());
    let mut uuid = [0; 16];
    for byte in &mut uuid {
        rest = rest.trim_start_matches(['-', ' ']);
        let pair = rest.get(..2).filter(|pair| pair.bytes().all(|letter| letter.is_ascii_hexdigit()))?;
        *byte = u8::from_str_radix(pair, 16).ok()?;
        rest = rest.get(2..)?;
    }
    rest.is_empty().then_some(uuid)
}

/// A UUID in lower case with dashes.
pub(crate) fn uuid_text(uuid: &[u8; 16]) -> String {
    let mut out = String::with_capacity(36);
    for (index, byte) in uuid.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        out.push_str(&format!("{byte:02x}"));
    }
    out
}

/// Reads six pairs of hexadecimal digits with colons between them; a pair may be one digit.
pub(crate) fn mac(text: &str) -> Option<[u8; 6]> {
    let mut mac = [0; 6];
    let mut parts = text.split(':');
    for byte in &mut mac {
        let part = parts.next().filter(|part| part.bytes().all(|letter| letter.is_ascii_hexdigit()))?;
        *byte = u8::from_str_radix(part, 16).ok().filter(|_| part.len() <= 2)?;
    }
    parts.next().is_none().then_some(mac)
}

/// A hardware address in lower case.
pub(crate) fn mac_text(mac: &[u8; 6]) -> String {
    mac.map(|byte| format!("{byte:02x}")).join(":")
}
