//! Sets of processors as the wire carries them: a bit each, the lowest first.

use ferrovirt_xml::view::CpuSet;

/// The map of some processors; those beyond its end are left out.
pub(crate) fn bytes_of(cpus: &[u32], length: usize) -> Vec<u8> {
    let mut map = vec![0; length];
    for cpu in cpus {
        if let Some(byte) = usize::try_from(cpu / 8).ok().and_then(|at| map.get_mut(at)) {
            *byte |= 1 << (cpu % 8);
        }
    }
    map
}

/// The processors of a map.
pub(crate) fn cpus_of(map: &[u8]) -> CpuSet {
    let bits = (0_u32..)
        .step_by(8)
        .zip(map)
        .flat_map(|(first, byte)| (0..8).filter(move |bit| byte & (1 << bit) != 0).map(move |bit| first + bit));
    bits.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_holds_what_it_has_room_for() {
        let rows: &[(&[u32], usize, &[u8], &str)] = &[
            (&[], 1, &[0], ""),
            (&[0, 2, 3], 1, &[0b1101], "0,2-3"),
            (&[7, 8, 15], 2, &[0x80, 0x81], "7-8,15"),
            (&[1, 9], 1, &[2], "1"),
        ];
        for (cpus, length, map, text) in rows {
            assert_eq!(bytes_of(cpus, *length), *map);
            assert_eq!(cpus_of(map).to_string(), *text);
        }
    }
}
