//! Whose a certificate is, as text and against patterns.

use x509_parser::{der_parser::asn1_rs::Any, prelude::FromDer as _, x509::X509Name};

/// libvirt's buffer holds no more, and a subject that does not fit is none.
const TEXT_MAX: usize = 255;

/// How GnuTLS reads the value of an attribute.
#[derive(Clone, Copy)]
enum Kind {
    /// Text of any of the kinds that a directory takes.
    Directory,
    /// Text of one kind only.
    Only(u32),
}

mod tag {
    pub(super) const OCTETS: u32 = 4;
    pub(super) const UTF8: u32 = 12;
    pub(super) const PRINTABLE: u32 = 19;
    pub(super) const TELETEX: u32 = 20;
    pub(super) const IA5: u32 = 22;
    pub(super) const UNIVERSAL: u32 = 28;
    pub(super) const BMP: u32 = 30;
}

/// The attributes whose values are texts, and their names; one without a name is told by its number.
const ATTRIBUTES: &[(&str, Option<&str>, Kind)] = &[
    ("0.9.2342.19200300.100.1.1", Some("UID"), Kind::Directory),
    ("0.9.2342.19200300.100.1.25", Some("DC"), Kind::Only(tag::IA5)),
    ("1.2.840.113549.1.9.1", Some("EMAIL"), Kind::Only(tag::IA5)),
    ("1.2.840.113549.1.9.7", None, Kind::Directory),
    ("1.2.840.113549.1.9.20", None, Kind::Only(tag::BMP)),
    ("1.2.840.113549.1.9.21", None, Kind::Only(tag::OCTETS)),
    ("1.2.840.113556.1.4.656", Some("userPrincipalName"), Kind::Directory),
    ("1.3.6.1.4.1.311.60.2.1.1", Some("jurisdictionOfIncorporationLocalityName"), Kind::Directory),
    ("1.3.6.1.4.1.311.60.2.1.2", Some("jurisdictionOfIncorporationStateOrProvinceName"), Kind::Directory),
    ("1.3.6.1.4.1.311.60.2.1.3", Some("jurisdictionOfIncorporationCountryName"), Kind::Only(tag::PRINTABLE)),
    ("1.3.6.1.5.5.7.8.5", Some("XmppAddr"), Kind::Only(tag::UTF8)),
    ("1.3.6.1.5.5.7.9.2", Some("placeOfBirth"), Kind::Directory),
    ("1.3.6.1.5.5.7.9.3", Some("gender"), Kind::Only(tag::PRINTABLE)),
    ("1.3.6.1.5.5.7.9.4", Some("countryOfCitizenship"), Kind::Only(tag::PRINTABLE)),
    ("1.3.6.1.5.5.7.9.5", Some("countryOfResidence"), Kind::Only(tag::PRINTABLE)),
    ("2.5.4.3", Some("CN"), Kind::Directory),
    ("2.5.4.4", Some("surName"), Kind::Directory),
    ("2.5.4.5", Some("serialNumber"), Kind::Only(tag::PRINTABLE)),
    ("2.5.4.6", Some("C"), Kind::Only(tag::PRINTABLE)),
    ("2.5.4.7", Some("L"), Kind::Directory),
    ("2.5.4.8", Some("ST"), Kind::Directory),
    ("2.5.4.9", Some("street"), Kind::Directory),
    ("2.5.4.10", Some("O"), Kind::Directory),
    ("2.5.4.11", Some("OU"), Kind::Directory),
    ("2.5.4.12", Some("title"), Kind::Directory),
    ("2.5.4.13", Some("description"), Kind::Directory),
    ("2.5.4.15", Some("businessCategory"), Kind::Directory),
    ("2.5.4.17", Some("postalCode"), Kind::Directory),
    ("2.5.4.20", Some("telephoneNumber"), Kind::Only(tag::PRINTABLE)),
    ("2.5.4.41", Some("name"), Kind::Directory),
    ("2.5.4.42", Some("givenName"), Kind::Directory),
    ("2.5.4.43", Some("initials"), Kind::Directory),
    ("2.5.4.44", Some("generationQualifier"), Kind::Directory),
    ("2.5.4.46", Some("dnQualifier"), Kind::Only(tag::PRINTABLE)),
    ("2.5.4.65", Some("pseudonym"), Kind::Directory),
];

/// Attributes that have a name, and values that are no text to GnuTLS.
const NAMED_ONLY: &[(&str, &str)] =
    &[("1.2.643.3.131.1.1", "INN"), ("1.2.643.100.1", "OGRN"), ("1.2.643.100.3", "SNILS")];

/// The text of an encoded name as GnuTLS prints it, in the order of its encoding: `C=GB,O=Example,CN=me`.
///
/// `None` where libvirt has no text either: for a name of no parts, with an empty text, or too long.
pub(crate) fn text(name: &[u8]) -> Option<String> {
    let (_, name) = X509Name::from_der(name).ok()?;
    let mut text = Vec::new();
    for (at, part) in name.iter_rdn().enumerate() {
        for (inner, attribute) in part.iter().enumerate() {
            match (at, inner) {
                (0, 0) => {}
                (_, 0) => text.push(b','),
                _ => text.push(b'+'),
            }
            append(&mut text, &attribute.attr_type().to_id_string(), attribute.attr_value())?;
        }
    }
    let fits = !text.is_empty() && text.len() <= TEXT_MAX;
    fits.then(|| String::from_utf8_lossy(&text).into_owned())
}

/// Whether one of the patterns is for the text. `*` stands for any letters, `?` for one.
pub fn is_allowed(patterns: &[String], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    patterns.iter().any(|pattern| matches(&pattern.chars().collect::<Vec<_>>(), &text))
}

fn append(text: &mut Vec<u8>, oid: &str, value: &Any<'_>) -> Option<()> {
    let known = ATTRIBUTES.iter().find(|(known, ..)| *known == oid);
    let named = NAMED_ONLY.iter().find(|(known, _)| *known == oid).map(|(_, name)| *name);
    let name = known.and_then(|(_, name, _)| *name).or(named).unwrap_or(oid);
    text.extend_from_slice(name.as_bytes());
    text.push(b'=');
    match known.map_or(Some(Value::Opaque), |(.., kind)| read(*kind, value))? {
        Value::Text(bytes) => append_escaped(text, &bytes),
        Value::Opaque => text.extend_from_slice(&hex(&encoded(value)?)),
    }
    Some(())
}

/// What an attribute's value is.
enum Value {
    /// A text.
    Text(Vec<u8>),
    /// Something that is shown as it is encoded.
    Opaque,
}

/// `None` for an empty text where there must be one.
fn read(kind: Kind, value: &Any<'_>) -> Option<Value> {
    let (tag, data) = (value.header.tag().0, value.data);
    let simple = |bytes: &[u8]| if bytes.contains(&0) { Value::Opaque } else { Value::Text(bytes.to_vec()) };
    Some(match (kind, tag) {
        (Kind::Directory, tag::UTF8 | tag::PRINTABLE | tag::TELETEX | tag::BMP | tag::UNIVERSAL) if data.is_empty() => {
            return None;
        }
        (Kind::Directory, tag::UTF8 | tag::PRINTABLE) => simple(data),
        (Kind::Directory, tag::TELETEX) if data.is_ascii() && !data.contains(&0) => Value::Text(data.to_vec()),
        // Shown by its bytes, which count as a text: what stands in front of them is escaped.
        (Kind::Directory, tag::TELETEX | tag::UNIVERSAL) => Value::Text(hex(data)),
        (Kind::Directory, tag::BMP) => match from_bmp(data) {
            Some(text) => simple(text.as_bytes()),
            None => Value::Text(hex(data)),
        },
        (Kind::Only(wanted), found) if wanted != found || data.is_empty() => Value::Opaque,
        (Kind::Only(tag::BMP), _) => from_bmp(data).map_or(Value::Opaque, |text| simple(text.as_bytes())),
        (Kind::Only(_), _) => simple(data),
        (Kind::Directory, _) => Value::Opaque,
    })
}

/// Two bytes a letter, without zeros behind the last.
fn from_bmp(data: &[u8]) -> Option<String> {
    let units: Vec<u16> = data.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    let text = String::from_utf16(&units).ok()?;
    Some(text.trim_end_matches('\0').to_owned())
}

fn append_escaped(text: &mut Vec<u8>, bytes: &[u8]) {
    for (at, byte) in bytes.iter().enumerate() {
        let special = match byte {
            b',' | b'+' | b'"' | b'\\' | b'<' | b'>' | b';' => true,
            b'#' => at == 0,
            b' ' => at == 0 || at + 1 == bytes.len(),
            _ => false,
        };
        if special {
            text.push(b'\\');
        }
        text.push(*byte);
    }
}

/// The value with its head, as it came.
fn encoded(value: &Any<'_>) -> Option<Vec<u8>> {
    let header = &value.header;
    let tag = u8::try_from(header.tag().0).ok().filter(|tag| *tag < 31)?;
    let mut bytes = vec![(header.class() as u8) << 6 | u8::from(header.is_constructed()) << 5 | tag];
    match u8::try_from(value.data.len()) {
        Ok(size) if size < 128 => bytes.push(size),
        Ok(size) => bytes.extend([0x81, size]),
        // Too long for any text.
        Err(_) => return None,
    }
    bytes.extend_from_slice(value.data);
    Some(bytes)
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("#{digits}").into_bytes()
}

/// Goes back to the last star only: what an earlier one stands for needs no second look.
fn matches(pattern: &[char], text: &[char]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at + 1, read));
                at += 1;
            }
            Some(letter) if *letter == '?' || *letter == text[read] => {
                at += 1;
                read += 1;
            }
            _ => {
                let Some((behind, taken)) = star else { return false };
                star = Some((behind, taken + 1));
                (at, read) = (behind, taken + 1);
            }
        }
    }
    pattern[at..].iter().all(|letter| *letter == '*')
}

#[cfg(test)]
mod tests;
