//! The numbers by which other systems name what goes wrong, as Linux's, for which the tables of texts are.

/// Linux's error number for one of this system's, as `std::io::Error::raw_os_error` has it.
#[must_use]
pub fn linux_errno(native: i32) -> i32 {
    #[cfg(target_vendor = "apple")]
    return apple::errno(native);
    #[cfg(windows)]
    return windows::errno(native);
    #[cfg(not(any(target_vendor = "apple", windows)))]
    native
}

/// Linux's `EAI_*` number for what this system's resolver says.
#[must_use]
pub fn linux_gai(native: i32) -> i32 {
    #[cfg(target_vendor = "apple")]
    return apple::gai(native);
    #[cfg(windows)]
    return windows::gai(native);
    #[cfg(not(any(target_vendor = "apple", windows)))]
    native
}

/// A system's number and Linux's, in rising order of the first.
#[cfg(any(target_vendor = "apple", windows, test))]
type Table = [(i32, i32)];

#[cfg(any(target_vendor = "apple", windows, test))]
fn look_up(table: &Table, native: i32) -> Option<i32> {
    table.binary_search_by_key(&native, |&(number, _)| number).ok().map(|index| table[index].1)
}

/// Darwin's. Up to 34 the numbers are everybody's, but for `EDEADLK`.
#[cfg(any(target_vendor = "apple", test))]
mod apple {
    use super::{Table, look_up};

    pub(super) fn errno(native: i32) -> i32 {
        look_up(ERRNO, native).unwrap_or(native)
    }

    pub(super) fn gai(native: i32) -> i32 {
        look_up(GAI, native).unwrap_or(native)
    }

    #[rustfmt::skip]
    pub(super) const ERRNO: &Table = &[
        (11, 35), (35, 11), (36, 115), (37, 114), (38, 88), (39, 89), (40, 90), (41, 91), (42, 92), (43, 93), (44, 94),
        (45, 95), (46, 96), (47, 97), (48, 98), (49, 99), (50, 100), (51, 101), (52, 102), (53, 103), (54, 104),
        (55, 105), (56, 106), (57, 107), (58, 108), (59, 109), (60, 110), (61, 111), (62, 40), (63, 36), (64, 112),
        (65, 113), (66, 39), (67, 11), (68, 87), (69, 122), (70, 116), (71, 66), (77, 37), (78, 38), (84, 75),
        (89, 125), (90, 43), (91, 42), (92, 84), (93, 61), (94, 74), (95, 72), (96, 61), (97, 67), (98, 63), (99, 60),
        (100, 71), (101, 62), (102, 95), (104, 131), (105, 130),
    ];

    pub(super) const GAI: &Table =
        &[(1, -9), (2, -3), (3, -1), (4, -4), (5, -6), (6, -10), (7, -5), (8, -2), (9, -8), (10, -7), (11, -11)];
}

/// Windows' own and its sockets'. What has no like on Linux is a plain I/O error.
#[cfg(any(windows, test))]
mod windows {
    use super::{Table, look_up};
    use crate::errno::EIO;

    const EAI_FAIL: i32 = -4;

    pub(super) fn errno(native: i32) -> i32 {
        look_up(ERRNO, native).unwrap_or(EIO)
    }

    pub(super) fn gai(native: i32) -> i32 {
        look_up(GAI, native).unwrap_or(EAI_FAIL)
    }

    #[rustfmt::skip]
    pub(super) const ERRNO: &Table = &[
        (0, 0),
        // Files and processes.
        (2, 2), (3, 2), (4, 24), (5, 13), (6, 9), (8, 12), (14, 12), (15, 2), (19, 30), (32, 16), (33, 16), (39, 28),
        (50, 95), (53, 2), (67, 2), (80, 17), (87, 22), (109, 32), (112, 28), (120, 38), (121, 110), (123, 22),
        (126, 2), (145, 39), (183, 17), (193, 8), (206, 36), (231, 16), (232, 32), (233, 32), (267, 20), (995, 125),
        (1225, 111), (1236, 103), (1314, 1),
        // Sockets.
        (10004, 4), (10009, 9), (10013, 13), (10014, 14), (10022, 22), (10024, 24), (10035, 11), (10036, 115),
        (10037, 114), (10038, 88), (10039, 89), (10040, 90), (10041, 91), (10042, 92), (10043, 93), (10044, 94),
        (10045, 95), (10046, 96), (10047, 97), (10048, 98), (10049, 99), (10050, 100), (10051, 101), (10052, 102),
        (10053, 103), (10054, 104), (10055, 105), (10056, 106), (10057, 107), (10058, 108), (10060, 110),
        (10061, 111), (10064, 112), (10065, 113),
    ];

    #[rustfmt::skip]
    pub(super) const GAI: &Table = &[
        (8, -10), (10022, -1), (10044, -7), (10047, -6), (10109, -8), (11001, -2), (11002, -3), (11003, -4), (11004, -5),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{errno_text, gai_text};

    #[test]
    fn every_table_rises_and_leads_to_known_texts() {
        for table in [apple::ERRNO, apple::GAI, windows::ERRNO, windows::GAI] {
            assert!(table.is_sorted_by(|one, next| one.0 < next.0));
        }
        for &(_, linux) in apple::ERRNO.iter().chain(windows::ERRNO) {
            assert!(!errno_text(linux).starts_with("Unknown"), "{linux}");
        }
        for &(_, linux) in apple::GAI.iter().chain(windows::GAI) {
            assert_ne!(gai_text(linux), "Unknown error", "{linux}");
        }
    }

    /// The numbers that users meet most: a refused connection, a name that is unknown, a file that is missing.
    #[test]
    fn a_failure_is_told_alike_on_every_system() {
        for refused in [apple::errno(61), windows::errno(10061), windows::errno(1225)] {
            assert_eq!(errno_text(refused), "Connection refused");
        }
        for missing in [apple::errno(2), windows::errno(2), windows::errno(3)] {
            assert_eq!(errno_text(missing), "No such file or directory");
        }
        for unknown in [apple::gai(8), windows::gai(11001)] {
            assert_eq!(gai_text(unknown), "Name or service not known");
        }
        assert_eq!(errno_text(windows::errno(77_777)), "Input/output error");
        assert_eq!(errno_text(apple::errno(1000)), "Unknown error 1000");
    }
}
