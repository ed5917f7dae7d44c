//! The filters of the calls that list all objects of a kind.

/// A bit of a filter, and whether the object has what it asks for.
pub(crate) type Bit = (u32, bool);

/// Whether a filter admits an object: bits of one group add up, groups narrow each other, and a group without a bit admits
/// all.
pub(crate) fn admits(filter: u32, groups: &[&[Bit]]) -> bool {
    groups.iter().all(|group| {
        let mut asked = group.iter().filter(|(bit, _)| filter & bit != 0).peekable();
        asked.peek().is_none() || asked.any(|(_, holds)| *holds)
    })
}

/// The group of two bits that ask for something and for its opposite.
pub(crate) fn either(yes: u32, no: u32, holds: bool) -> [Bit; 2] {
    [(yes, holds), (no, !holds)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_of_a_group_add_up_and_groups_narrow() {
        let rows: &[(u32, bool)] =
            &[(0, true), (1, true), (2, false), (3, true), (4, false), (8, true), (1 | 4, false), (1 | 8, true)];
        for (filter, admitted) in rows {
            assert_eq!(admits(*filter, &[&either(1, 2, true), &either(4, 8, false)]), *admitted, "{filter}");
        }
    }
}
