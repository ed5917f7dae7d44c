//! Who may do what with a file or folder of storage.

use super::error::Fault;
use crate::tree::Element;

/// Reads the permissions of a pool's or a volume's place: numbers as libvirt prints them, nothing of what says nothing.
/// Who is -1 is nobody.
pub(super) fn read(place: &mut Element) -> Result<(), Fault> {
    let Some(permissions) = place.child_mut("permissions") else { return Ok(()) };
    if let Some(mode) = permissions.child_mut("mode") {
        let text = mode.text().trim_start().to_owned();
        if !text.is_empty() && !matches!(u32::from_str_radix(&text, 8), Ok(0..=0o777)) {
            return Err(Fault::xml("malformed octal mode"));
        }
        mode.set_text(text);
    }
    for who in ["owner", "group"] {
        let Some(element) = permissions.child_mut(who) else { continue };
        let id = number(&element.text()).ok_or_else(|| Fault::xml(format!("malformed {who} element")))?;
        element.set_text(id.to_string());
        permissions.remove_elements(|child| child.name() == who && id == -1);
    }
    permissions.remove_elements(|child| child.text().is_empty());
    place.remove_elements(|child| child.name() == "permissions" && child.children().is_empty());
    Ok(())
}

/// A user's or a group's number, which libvirt prints with a sign.
fn number(text: &str) -> Option<i32> {
    match text.trim_start().parse::<i64>().ok()? {
        -1 => Some(-1),
        id => u32::try_from(id).ok().map(u32::cast_signed),
    }
}
