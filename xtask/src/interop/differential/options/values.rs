//! What the options are given, and what the commands are given to work on.

use super::Place;

/// Options that are not run, and why; `docs/compat.md` has them too.
pub(super) const NOT_RUN: &[(&str, &str, &str)] = &[];

/// Commands that make what is called by its second, if nothing else is said.
pub(super) const NAMED_BY_SECOND: &[&str] =
    &["checkpoint-create", "checkpoint-create-as", "snapshot-create", "snapshot-create-as"];

/// Whether a command prints what moves between two runs. Pools of the lab's QEMU tell of the disk they are on.
pub(super) fn moves(command: &str, place: Place) -> bool {
    let is_on_disk = place == Place::System && matches!(command, "pool-dumpxml" | "pool-info" | "pool-list");
    COUNTED.contains(&command) || is_on_disk
}

/// Those that do so everywhere.
const COUNTED: &[&str] = &[
    "cpu-stats",
    "domblkstat",
    "domifstat",
    "domstats",
    "freecell",
    "freepages",
    "nodecpustats",
    "nodememstats",
    "vcpuinfo",
];

/// Commands whose lines are written by hand.
pub(super) const INSTEAD: &[(&str, &[&str])] = &[
    (
        "allocpages",
        &[
            "allocpages --pagesize 3M --pagecount 5",
            "allocpages --pagesize 3M --pagecount 5 --cellno 9 --add",
            "allocpages --pagesize 3M --pagecount 5 --all",
        ],
    ),
    (
        "event",
        &[
            "event --list",
            "event --domain fvdomain --event lifecycle --timeout 1",
            "event --all --loop --timestamp --timeout 1",
        ],
    ),
    ("net-event", &["net-event --list", "net-event --network fvnet --event lifecycle --loop --timestamp --timeout 1"]),
    (
        "nodedev-event",
        &["nodedev-event --list", "nodedev-event --device computer --event lifecycle --loop --timestamp --timeout 1"],
    ),
    (
        "node-memory-tune",
        &[
            "node-memory-tune --shm-pages-to-scan x",
            "node-memory-tune --shm-sleep-millisecs x",
            "node-memory-tune --shm-merge-across-nodes x",
        ],
    ),
    ("nodesuspend", &["nodesuspend --target foo --duration 60"]),
    ("pool-event", &["pool-event --list", "pool-event --pool fvpool --event lifecycle --loop --timestamp --timeout 1"]),
    (
        "qemu-monitor-event",
        &[
            "qemu-monitor-event --domain fvdomain --event X --pretty --loop --timestamp --timeout 1",
            "qemu-monitor-event --regex --event X --timeout 1",
            "qemu-monitor-event --no-case --event X --timeout 1",
        ],
    ),
    (
        "secret-event",
        &[
            "secret-event --list",
            "secret-event --secret 5ab1ab00-0000-4000-8000-0000000000fa --event lifecycle --loop --timestamp --timeout 1",
        ],
    ),
];

/// What a command always gets, besides what it requires.
pub(super) const ALWAYS: &[(&str, &str)] = &[
    ("pool-create-as", "--target FILES/pool"),
    ("pool-define-as", "--target FILES/pool"),
    ("metadata", "--key k"),
    ("screenshot", "--file FILES/shot"),
    ("vol-clone", "--pool fvpool"),
    ("vol-delete", "--pool fvpool"),
    ("vol-download", "--pool fvpool"),
    ("vol-dumpxml", "--pool fvpool"),
    ("vol-info", "--pool fvpool"),
    ("vol-key", "--pool fvpool"),
    ("vol-path", "--pool fvpool"),
    ("vol-resize", "--pool fvpool"),
    ("vol-upload", "--pool fvpool"),
    ("vol-wipe", "--pool fvpool"),
    ("checkpoint-delete", "--checkpointname c1"),
    ("checkpoint-edit", "--checkpointname c1"),
    ("checkpoint-dumpxml", "--checkpointname c1"),
    ("snapshot-delete", "--snapshotname s1"),
    ("snapshot-edit", "--snapshotname s1"),
    ("snapshot-revert", "--snapshotname s1"),
];

/// The command (or `*`), the option, its value on the test driver, and on the lab's QEMU. Others are `x`, or 1.
pub(super) const VALUES: &[(&str, &str, &str, &str)] = &[
    ("*", "domain", "fvdomain", "fvdomain"),
    ("*", "network", "fvnet", "fvnet"),
    ("*", "pool", "fvpool", "fvpool"),
    ("*", "inputpool", "fvpool", "fvpool"),
    ("*", "vol", "v", "v"),
    ("vol-name", "vol", "FILES/pool/v", "FILES/pool/v"),
    ("vol-pool", "vol", "FILES/pool/v", "FILES/pool/v"),
    ("*", "newname", "w", "w"),
    ("*", "backing-vol", "v", "v"),
    ("*", "backing-vol-format", "raw", "raw"),
    ("*", "capacity", "2M", "2M"),
    ("*", "allocation", "1M", "1M"),
    ("vol-create-as", "name", "w", "w"),
    ("vol-create-as", "format", "qcow2", "qcow2"),
    ("vol-create", "file", "FILES/volume.xml", "FILES/volume.xml"),
    ("vol-create-from", "file", "FILES/volume.xml", "FILES/volume.xml"),
    ("vol-download", "file", "FILES/down", "FILES/down"),
    ("vol-upload", "file", "FILES/volume.xml", "FILES/volume.xml"),
    ("*", "algorithm", "zero", "zero"),
    ("*", "interface", "eth1", "nosuch"),
    ("domif-getlink", "interface", "52:54:00:00:fe:01", "52:54:00:00:fe:01"),
    ("domifaddr", "interface", "testnet0", "testnet0"),
    ("domifstat", "interface", "testnet0", "testnet0"),
    ("domiftune", "interface", "52:54:00:00:fe:01", "52:54:00:00:fe:01"),
    ("*", "mac", "52:54:00:00:fe:02", "52:54:00:00:fe:02"),
    ("detach-interface", "mac", "52:54:00:00:fe:01", "52:54:00:00:fe:01"),
    ("attach-interface", "type", "network", "network"),
    ("attach-interface", "source", "fvnet", "fvnet"),
    ("detach-interface", "type", "network", "network"),
    ("*", "inbound", "100,200,300", "100,200,300"),
    ("*", "outbound", "100,200,300", "100,200,300"),
    ("*", "device", "computer", "nosuch"),
    ("blkdeviotune", "device", "vda", "vda"),
    ("domblkinfo", "device", "vda", "vda"),
    ("domblkstat", "device", "vda", "vda"),
    ("nodedev-dumpxml", "device", "computer", "computer"),
    ("nodedev-info", "device", "computer", "computer"),
    ("*", "path", "vda", "vda"),
    ("*", "dev", "vda", "vda"),
    ("detach-disk", "target", "vda", "vda"),
    ("attach-disk", "source", "FILES/other.raw", "FILES/other.raw"),
    ("attach-disk", "target", "vdz", "vdz"),
    ("attach-disk", "cache", "none", "none"),
    ("attach-disk", "io", "threads", "threads"),
    ("attach-disk", "type", "cdrom", "cdrom"),
    ("attach-disk", "mode", "readonly", "readonly"),
    ("attach-disk", "driver", "qemu", "qemu"),
    ("attach-disk", "subdriver", "raw", "raw"),
    ("attach-disk", "targetbus", "virtio", "virtio"),
    ("attach-disk", "sourcetype", "file", "file"),
    ("attach-disk", "alias", "ua-x", "ua-x"),
    ("attach-disk", "wwn", "5000c50015ea71ad", "5000c50015ea71ad"),
    ("attach-disk", "address", "pci:0000.00.15.0", "pci:0000.00.15.0"),
    ("attach-interface", "alias", "ua-x", "ua-x"),
    ("attach-interface", "model", "virtio", "virtio"),
    ("attach-device", "file", "FILES/device.xml", "FILES/device.xml"),
    ("detach-device", "file", "FILES/device.xml", "FILES/device.xml"),
    ("update-device", "file", "FILES/disk.xml", "FILES/disk.xml"),
    ("create", "file", "FILES/domain.xml", "FILES/domain.xml"),
    ("define", "file", "FILES/domain.xml", "FILES/domain.xml"),
    ("create", "pass-fds", "x", "x"),
    ("start", "pass-fds", "x", "x"),
    ("net-create", "file", "FILES/network.xml", "FILES/network.xml"),
    ("net-define", "file", "FILES/network.xml", "FILES/network.xml"),
    ("net-port-create", "file", "FILES/port.xml", "FILES/port.xml"),
    ("*", "port", "5ab1ab00-0000-4000-8000-0000000000f9", "5ab1ab00-0000-4000-8000-0000000000f9"),
    ("net-update", "command", "add", "add"),
    ("net-update", "section", "portgroup", "portgroup"),
    ("net-update", "xml", "FILES/portgroup.xml", "FILES/portgroup.xml"),
    ("help", "command", "list", "list"),
    ("pool-create", "file", "FILES/pool.xml", "FILES/pool.xml"),
    ("pool-define", "file", "FILES/pool.xml", "FILES/pool.xml"),
    ("pool-create-as", "name", "fvpool", "fvpool"),
    ("pool-define-as", "name", "fvpool", "fvpool"),
    ("pool-create-as", "type", "dir", "dir"),
    ("pool-define-as", "type", "dir", "dir"),
    ("find-storage-pool-sources", "type", "dir", "dir"),
    ("find-storage-pool-sources-as", "type", "dir", "dir"),
    ("find-storage-pool-sources-as", "port", "22", "22"),
    ("pool-list", "type", "dir", "dir"),
    ("*", "auth-type", "chap", "chap"),
    ("*", "secret-uuid", "5ab1ab00-0000-4000-8000-0000000000fa", "5ab1ab00-0000-4000-8000-0000000000fa"),
    ("iface-define", "file", "FILES/interface.xml", "FILES/interface.xml"),
    ("nodedev-create", "file", "FILES/nodedev.xml", "FILES/nodedev.xml"),
    ("nodedev-define", "file", "FILES/nodedev.xml", "FILES/nodedev.xml"),
    ("nodedev-list", "cap", "system", "system"),
    ("*", "secret", "5ab1ab00-0000-4000-8000-0000000000fa", "5ab1ab00-0000-4000-8000-0000000000fa"),
    ("domsetlaunchsecstate", "secret", "FILES/volume.xml", "FILES/volume.xml"),
    ("domsetlaunchsecstate", "secrethdr", "FILES/volume.xml", "FILES/volume.xml"),
    ("secret-define", "file", "FILES/secret.xml", "FILES/secret.xml"),
    ("nwfilter-define", "file", "FILES/nwfilter.xml", "FILES/nwfilter.xml"),
    ("nwfilter-binding-create", "file", "FILES/binding.xml", "FILES/binding.xml"),
    ("*", "nwfilter", "fvfilter", "fvfilter"),
    ("*", "binding", "nosuch", "nosuch"),
    ("*", "checkpointname", "c1", "c1"),
    ("*", "snapshotname", "s1", "s1"),
    ("checkpoint-create-as", "name", "c2", "c2"),
    ("snapshot-create-as", "name", "s2", "s2"),
    ("*", "from", "s1", "s1"),
    ("checkpoint-list", "from", "c1", "c1"),
    ("checkpoint-create", "xmlfile", "FILES/checkpoint.xml", "FILES/checkpoint.xml"),
    ("snapshot-create", "xmlfile", "FILES/snapshot.xml", "FILES/snapshot.xml"),
    ("checkpoint-create-as", "diskspec", "vda,checkpoint=no", "vda,checkpoint=no"),
    ("snapshot-create-as", "diskspec", "vda,snapshot=no", "vda,snapshot=no"),
    ("snapshot-create-as", "memspec", "FILES/memory,snapshot=external", "FILES/memory,snapshot=external"),
    ("*", "xpath", "//name", "//name"),
    ("*", "xml", "FILES/domain.xml", "FILES/domain.xml"),
    ("blockcopy", "xml", "FILES/disk.xml", "FILES/disk.xml"),
    ("*", "file", "FILES/file", "FILES/file"),
    ("cpu-baseline", "file", "FILES/cpu.xml", "FILES/cpu.xml"),
    ("cpu-compare", "file", "FILES/cpu.xml", "FILES/cpu.xml"),
    ("hypervisor-cpu-baseline", "file", "FILES/cpu.xml", "FILES/cpu.xml"),
    ("hypervisor-cpu-compare", "file", "FILES/cpu.xml", "FILES/cpu.xml"),
    ("set-user-sshkeys", "file", "FILES/volume.xml", "FILES/volume.xml"),
    ("*", "arch", "x86_64", "x86_64"),
    ("*", "virttype", "qemu", "qemu"),
    ("*", "machine", "pc", "pc"),
    ("*", "emulator", "/usr/bin/qemu-system-x86_64", "/usr/bin/qemu-system-x86_64"),
    ("*", "emulatorbin", "/usr/bin/qemu-system-x86_64", "/usr/bin/qemu-system-x86_64"),
    ("maxvcpus", "type", "qemu", "qemu"),
    ("domxml-from-native", "format", "qemu-argv", "qemu-argv"),
    ("domxml-from-native", "config", "FILES/volume.xml", "FILES/volume.xml"),
    ("domxml-to-native", "format", "qemu-argv", "qemu-argv"),
    ("dump", "format", "kdump-zlib", "kdump-zlib"),
    ("connect", "name", "test:///default", "test:///default"),
    ("cd", "dir", "/tmp", "/tmp"),
    ("*", "uri", "http://a.b", "http://a.b"),
    ("metadata", "set", "<a/>", "<a/>"),
    ("schedinfo", "set", "cpu_shares=1024", "cpu_shares=1024"),
    ("*", "cpulist", "0", "0"),
    ("*", "nodeset", "0", "0"),
    ("numatune", "mode", "strict", "strict"),
    ("shutdown", "mode", "acpi", "acpi"),
    ("reboot", "mode", "acpi", "acpi"),
    ("domdirtyrate-calc", "mode", "page-sampling", "page-sampling"),
    ("*", "enable", "cmt", "cmt"),
    ("*", "disable", "cmt", "cmt"),
    ("*", "device-weights", "/dev/sda,500", "/dev/sda,500"),
    ("*", "device-read-iops-sec", "/dev/sda,500", "/dev/sda,500"),
    ("*", "device-write-iops-sec", "/dev/sda,500", "/dev/sda,500"),
    ("*", "device-read-bytes-sec", "/dev/sda,500", "/dev/sda,500"),
    ("*", "device-write-bytes-sec", "/dev/sda,500", "/dev/sda,500"),
    ("blkiotune", "weight", "500", "500"),
    ("*", "size", "20M", "20M"),
    ("*", "threshold", "1M", "1M"),
    ("memtune", "hard-limit", "1G", "1G"),
    ("memtune", "soft-limit", "1G", "1G"),
    ("memtune", "swap-hard-limit", "2G", "2G"),
    ("memtune", "min-guarantee", "16M", "16M"),
    ("send-key", "keycode", "4", "4"),
    ("send-key", "codeset", "usb", "usb"),
    ("send-process-signal", "signame", "kill", "kill"),
    ("set-lifecycle-action", "type", "crash", "crash"),
    ("set-lifecycle-action", "action", "preserve", "preserve"),
    ("dompmsuspend", "target", "mem", "mem"),
    ("domhostname", "source", "agent", "agent"),
    ("domifaddr", "source", "lease", "lease"),
    ("domrename", "new-name", "fvother", "fvother"),
    ("*", "alias", "ua-x", "ua-x"),
    ("*", "storage", "vda", "vda"),
    ("qemu-attach", "pid", "1", "1"),
    ("blockcopy", "granularity", "512", "512"),
    ("blockcopy", "dest", "FILES/copy", "FILES/copy"),
    ("*", "base", "vda[1]", "vda[1]"),
    ("*", "top", "vda[1]", "vda[1]"),
    ("backup-begin", "backupxml", "FILES/backup.xml", "FILES/backup.xml"),
    ("backup-begin", "checkpointxml", "FILES/checkpoint.xml", "FILES/checkpoint.xml"),
    ("qemu-agent-command", "cmd", "{}", "{}"),
    ("*", "desturi", "qemu+tcp://127.0.0.1:1/system", "qemu+tcp://127.0.0.1:1/system"),
    ("*", "migrateuri", "tcp:127.0.0.1", "tcp:127.0.0.1"),
    ("*", "graphicsuri", "vnc://127.0.0.1:5900", "vnc://127.0.0.1:5900"),
    ("*", "listen-address", "127.0.0.1", "127.0.0.1"),
    ("*", "disks-uri", "tcp://127.0.0.1:1", "tcp://127.0.0.1:1"),
    ("*", "migrate-disks", "vda", "vda"),
    ("*", "persistent-xml", "FILES/domain.xml", "FILES/domain.xml"),
    ("migrate", "comp-methods", "xbzrle", "xbzrle"),
    ("domif-setlink", "interface", "52:54:00:00:fe:01", "52:54:00:00:fe:01"),
    ("domif-setlink", "state", "down", "down"),
    ("qemu-monitor-command", "cmd", "info", "info"),
    ("secret-set-value", "file", "FILES/volume.xml", "FILES/volume.xml"),
    ("secret-set-value", "base64", "eA==", "eA=="),
    ("*", "bridge", "fvbr8", "nosuch"),
    ("vol-download", "length", "10", "10"),
    ("vol-upload", "length", "1000", "1000"),
];

/// What is made before each line, and taken away behind it.
pub(super) struct Objects {
    pub(super) before: &'static [&'static str],
    pub(super) behind: &'static [&'static str],
}

const DOMAIN_ENDS: &[&str] =
    &["destroy fvdomain", "undefine fvdomain --managed-save --snapshots-metadata --checkpoints-metadata"];
const NETWORK_ENDS: &[&str] = &["net-destroy fvnet", "net-undefine fvnet"];
const POOL_ENDS: &[&str] = &["pool-destroy fvpool", "pool-undefine fvpool"];
const VOLUME_ENDS: &[&str] =
    &["vol-delete v fvpool", "vol-delete w fvpool", "pool-destroy fvpool", "pool-undefine fvpool"];

/// Domains of the lab's QEMU stay off: what is asked of running ones has its rows elsewhere.
pub(super) fn objects(command: &str, place: Place) -> Objects {
    let is_test = place == Place::Test;
    let (before, behind): (&[&str], &[&str]) = match command {
        "create" | "define" => (&[], DOMAIN_ENDS),
        "net-create" | "net-define" => (&[], NETWORK_ENDS),
        "pool-create" | "pool-define" | "pool-create-as" | "pool-define-as" => (&[], POOL_ENDS),
        "pool-build" | "pool-start" => (&["pool-define FILES/pool.xml"], POOL_ENDS),
        "pool-delete" => (&["pool-define FILES/pool.xml", "pool-build fvpool"], POOL_ENDS),
        "secret-define" => (&[], &["secret-undefine 5ab1ab00-0000-4000-8000-0000000000fa"]),
        "nwfilter-binding-create" => (
            &["nwfilter-define FILES/nwfilter.xml"],
            &["nwfilter-binding-delete nosuch0", "nwfilter-undefine fvfilter"],
        ),
        "nwfilter-define" => (&[], &["nwfilter-undefine fvfilter"]),
        "quit" | "exit" | "connect" | "list" | "domstats" => (&[], &[]),
        "domrename" => (&["define FILES/domain.xml"], &["undefine fvother", "undefine fvdomain"]),
        "attach-interface" if !is_test => {
            (&["net-define FILES/network.xml", "define FILES/domain.xml"], &["undefine fvdomain", "net-undefine fvnet"])
        }
        _ if command.starts_with("net-") => (&["net-define FILES/network.xml", "net-start fvnet"], NETWORK_ENDS),
        _ if command.starts_with("pool-") => (&["pool-define FILES/pool.xml", "pool-start fvpool --build"], POOL_ENDS),
        _ if command.starts_with("vol-") => {
            let before = &["pool-define FILES/pool.xml", "pool-start fvpool --build", "vol-create-as fvpool v 1M"];
            (before, VOLUME_ENDS)
        }
        _ if command.starts_with("secret-") => {
            (&["secret-define FILES/secret.xml"], &["secret-undefine 5ab1ab00-0000-4000-8000-0000000000fa"])
        }
        _ if command.starts_with("nwfilter-") => {
            (&["nwfilter-define FILES/nwfilter.xml"], &["nwfilter-undefine fvfilter"])
        }
        _ if command.starts_with("snapshot-") && is_test => {
            (&["define FILES/domain.xml", "start fvdomain", "snapshot-create-as fvdomain s1"], DOMAIN_ENDS)
        }
        _ if command.starts_with("snapshot-") => {
            (&["define FILES/domain.xml", "snapshot-create-as fvdomain s1"], DOMAIN_ENDS)
        }
        _ if command.starts_with("checkpoint-") && is_test => {
            (&["define FILES/domain.xml", "start fvdomain", "checkpoint-create-as fvdomain c1"], DOMAIN_ENDS)
        }
        _ if command.starts_with("iface-") || command.starts_with("node") => (&[], &[]),
        _ if is_test => (&["define FILES/domain.xml", "start fvdomain"], DOMAIN_ENDS),
        _ => (&["define FILES/domain.xml"], DOMAIN_ENDS),
    };
    Objects { before, behind }
}

/// A domain with a disk, a network card and room for more processors.
pub(super) fn domain(kind: &str, format: &str, folder: &str) -> String {
    format!(
        "<domain type='{kind}'><name>fvdomain</name><uuid>5ab1ab00-0000-4000-8000-0000000000f1</uuid>\
         <memory unit='MiB'>32</memory><currentMemory unit='MiB'>16</currentMemory><vcpu current='1'>2</vcpu>\
         <os><type arch='x86_64'>hvm</type></os><devices>\
         <disk type='file' device='disk'><driver name='qemu' type='{format}'/><source file='{folder}/disk.img'/>\
         <target dev='vda' bus='virtio'/></disk>\
         <interface type='user'><mac address='52:54:00:00:fe:01'/><target dev='testnet0'/></interface>\
         <memballoon model='virtio'/></devices></domain>"
    )
}

/// The other files.
pub(super) const FILES: &[(&str, &str)] = &[
    (
        "network.xml",
        "<network><name>fvnet</name><uuid>5ab1ab00-0000-4000-8000-0000000000f2</uuid>\
         <bridge name='fvbr9' stp='off'/><mac address='52:54:00:00:fe:03'/></network>",
    ),
    ("port.xml", "<networkport><uuid>5ab1ab00-0000-4000-8000-0000000000f9</uuid></networkport>"),
    ("portgroup.xml", "<portgroup name='fvgroup'/>"),
    (
        "pool.xml",
        "<pool type='dir'><name>fvpool</name><uuid>5ab1ab00-0000-4000-8000-0000000000f3</uuid>\
         <target><path>FILES/pool</path></target></pool>",
    ),
    ("volume.xml", "<volume><name>w</name><capacity unit='MiB'>1</capacity></volume>"),
    (
        "interface.xml",
        "<interface type='ethernet' name='fveth0'><start mode='none'/><mac address='52:54:00:00:fe:04'/></interface>",
    ),
    (
        "nodedev.xml",
        "<device><name>fvdevice</name><parent>computer</parent><capability type='scsi_host'>\
         <capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability>\
         </capability></device>",
    ),
    (
        "secret.xml",
        "<secret ephemeral='no' private='no'><uuid>5ab1ab00-0000-4000-8000-0000000000fa</uuid>\
         <usage type='iscsi'><target>fvsecret</target></usage></secret>",
    ),
    ("nwfilter.xml", "<filter name='fvfilter'><uuid>5ab1ab00-0000-4000-8000-0000000000f4</uuid></filter>"),
    (
        "binding.xml",
        "<filterbinding><owner><name>x</name><uuid>5ab1ab00-0000-4000-8000-0000000000f5</uuid></owner>\
         <portdev name='nosuch0'/><mac address='52:54:00:00:fe:05'/><filterref filter='fvfilter'/></filterbinding>",
    ),
    ("checkpoint.xml", "<domaincheckpoint><name>c2</name></domaincheckpoint>"),
    ("snapshot.xml", "<domainsnapshot><name>s2</name></domainsnapshot>"),
    ("backup.xml", "<domainbackup/>"),
    ("device.xml", "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"),
    (
        "disk.xml",
        "<disk type='file' device='disk'><driver name='qemu' type='raw' cache='none'/><source file='FILES/disk.img'/>\
         <target dev='vda' bus='virtio'/></disk>",
    ),
    ("cpu.xml", "<cpu><arch>x86_64</arch><model>qemu64</model><vendor>AMD</vendor></cpu>"),
    ("other.raw", ""),
];
