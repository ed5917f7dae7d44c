//! What a domain is defined as, and its XML.

use std::fmt::Write as _;

/// A UUID as the wire carries it.
pub(crate) type Uuid = [u8; 16];

/// A domain's definition.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    pub(crate) name: String,
    pub(crate) uuid: Uuid,
    pub(crate) memory_kib: u64,
    pub(crate) current_memory_kib: u64,
    pub(crate) vcpus: u16,
    /// The `<devices>` element's content, normalised, indented by four.
    pub(crate) devices: &'static str,
}

impl Definition {
    /// The domain that every default host starts with.
    pub(crate) fn builtin() -> Self {
        Self {
            name: "test".to_owned(),
            uuid: [0x66, 0x95, 0xeb, 0x01, 0xf6, 0xa4, 0x83, 0x04, 0x79, 0xaa, 0x97, 0xf2, 0x50, 0x2e, 0x19, 0x3f],
            memory_kib: 8_388_608,
            current_memory_kib: 2_097_152,
            vcpus: 2,
            devices: BUILTIN_DEVICES,
        }
    }

    /// The definition as libvirt prints it, with the `id` of a live domain.
    pub(crate) fn xml(&self, id: Option<i32>) -> String {
        let mut out = String::from("<domain type='test'");
        if let Some(id) = id {
            let _ = write!(out, " id='{id}'");
        }
        let _ = write!(
            out,
            ">\n  <name>{}</name>\n  <uuid>{}</uuid>\n  <memory unit='KiB'>{}</memory>\n  \
             <currentMemory unit='KiB'>{}</currentMemory>\n  <vcpu placement='static'>{}</vcpu>\n",
            self.name,
            uuid_text(&self.uuid),
            self.memory_kib,
            self.current_memory_kib,
            self.vcpus,
        );
        out.push_str(MACHINE);
        out.push_str("  <devices>\n");
        out.push_str(self.devices);
        out.push_str("  </devices>\n</domain>\n");
        out
    }
}

/// A UUID in lower case with dashes.
pub(crate) fn uuid_text(uuid: &Uuid) -> String {
    let mut out = String::with_capacity(36);
    for (index, byte) in uuid.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        let _ = write!(out, "{byte:02x}");
    }
    out
}

const MACHINE: &str = "  \
  <os>
    <type arch='i686'>hvm</type>
    <boot dev='hd'/>
  </os>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
";

const BUILTIN_DEVICES: &str = "    \
    <disk type='file' device='disk'>
      <source file='/guest/diskimage1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </disk>
    <interface type='network'>
      <mac address='aa:bb:cc:dd:ee:ff'/>
      <source network='default'/>
      <target dev='testnet0'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
    </interface>
    <memballoon model='virtio'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
    </memballoon>
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_prints_in_groups() {
        assert_eq!(uuid_text(&Definition::builtin().uuid), "6695eb01-f6a4-8304-79aa-97f2502e193f");
    }

    #[test]
    fn only_a_live_domain_prints_an_id() {
        let definition = Definition::builtin();
        assert!(definition.xml(Some(7)).starts_with("<domain type='test' id='7'>\n  <name>test</name>\n"));
        assert!(definition.xml(None).starts_with("<domain type='test'>\n"));
    }
}
