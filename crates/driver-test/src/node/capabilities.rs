//! The host's capabilities document.

use std::fmt::Write as _;

use super::Cell;

const CPUS_PER_CELL: usize = 8;
const HUGE_PAGES_KIB: [u64; 2] = [2048, 1_048_576];

/// The security model that the driver claims.
pub(super) const SECURITY_MODEL: &str = "testSecurity";

/// The capabilities as libvirt's driver prints them.
pub(super) fn capabilities_xml(cells: &[Cell]) -> String {
    let mut out = String::from(HEAD);
    let _ = writeln!(out, "      <cells num='{}'>", cells.len());
    for (index, cell) in cells.iter().enumerate() {
        push_cell(&mut out, index, cell);
    }
    let _ = write!(
        out,
        "      </cells>\n    </topology>\n    <secmodel>\n      <model>{SECURITY_MODEL}</model>\n      <doi></doi>\n    \
         </secmodel>\n  </host>\n\n"
    );
    for os_type in ["hvm", "xen"] {
        let _ = write!(out, "  <guest>\n    <os_type>{os_type}</os_type>\n{GUEST}");
    }
    out.push_str("</capabilities>\n");
    out
}

fn push_cell(out: &mut String, index: usize, cell: &Cell) {
    let _ = writeln!(out, "        <cell id='{index}'>\n          <memory unit='KiB'>{}</memory>", cell.memory_kib);
    let small = (cell.page_kib, cell.memory_kib / cell.page_kib);
    for (size, count) in std::iter::once(small).chain(HUGE_PAGES_KIB.map(|size| (size, 0))) {
        let _ = writeln!(out, "          <pages unit='KiB' size='{size}'>{count}</pages>");
    }
    let _ = writeln!(out, "          <cpus num='{CPUS_PER_CELL}'>");
    for core in 0..CPUS_PER_CELL {
        let cpu = index * CPUS_PER_CELL + core;
        let _ = writeln!(
            out,
            "            <cpu id='{cpu}' socket_id='{index}' die_id='0' core_id='{core}' siblings='{cpu}'/>"
        );
    }
    out.push_str("          </cpus>\n        </cell>\n");
}

const HEAD: &str = "\
<capabilities>

  <host>
    <cpu>
      <arch>i686</arch>
      <features>
        <pae/>
        <nonpae/>
      </features>
      <pages unit='KiB' size='4'/>
      <pages unit='KiB' size='8'/>
      <pages unit='KiB' size='2048'/>
      <pages unit='KiB' size='1048576'/>
    </cpu>
    <power_management/>
    <iommu support='no'/>
    <topology>
";

const GUEST: &str = "    \
    <arch name='i686'>
      <wordsize>32</wordsize>
      <emulator>/usr/bin/test-hv</emulator>
      <domain type='test'/>
    </arch>
    <features>
      <pae/>
      <nonpae/>
    </features>
  </guest>

";
