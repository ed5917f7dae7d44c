//! Words that libvirt knows, and those that a later one will.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum $name {
                $(
                    #[doc = concat!("`", $word, "`")]
                    $variant,
                )*
                /// A word that is not in this list.
                Other(String),
            }

            impl FromStr for $name {
                type Err = Infallible;

                fn from_str(word: &str) -> Result<Self, Infallible> {
                    Ok(match word {
                        $($word => Self::$variant,)*
                        other => Self::Other(other.to_owned()),
                    })
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(match self {
                        $(Self::$variant => $word,)*
                        Self::Other(other) => other,
                    })
                }
            }
        )*
    };
}

words! {
    /// What happens to a domain that stops by itself.
    LifecycleAction {
        Destroy = "destroy",
        Restart = "restart",
        RenameRestart = "rename-restart",
        Preserve = "preserve",
        CoredumpDestroy = "coredump-destroy",
        CoredumpRestart = "coredump-restart",
    }
    /// What a domain's clock starts from.
    ClockOffset {
        Utc = "utc",
        Localtime = "localtime",
        Variable = "variable",
        Timezone = "timezone",
        Absolute = "absolute",
    }
    /// Where a disk's data are.
    DiskKind {
        File = "file",
        Block = "block",
        Dir = "dir",
        Network = "network",
        Volume = "volume",
        Nvme = "nvme",
        VhostUser = "vhostuser",
    }
    /// What a disk is to the domain.
    DiskDevice {
        Disk = "disk",
        Cdrom = "cdrom",
        Floppy = "floppy",
        Lun = "lun",
    }
    /// What a disk is attached to.
    DiskBus {
        Ide = "ide",
        Fdc = "fdc",
        Scsi = "scsi",
        Virtio = "virtio",
        Xen = "xen",
        Usb = "usb",
        Uml = "uml",
        Sata = "sata",
        Sd = "sd",
    }
    /// What a domain's interface is connected to.
    InterfaceKind {
        User = "user",
        Ethernet = "ethernet",
        VhostUser = "vhostuser",
        Server = "server",
        Client = "client",
        Mcast = "mcast",
        Network = "network",
        Bridge = "bridge",
        Internal = "internal",
        Direct = "direct",
        Hostdev = "hostdev",
        Udp = "udp",
        Vdpa = "vdpa",
    }
    /// How a domain's screen is seen.
    GraphicsKind {
        Vnc = "vnc",
        Spice = "spice",
        Sdl = "sdl",
        Rdp = "rdp",
        Desktop = "desktop",
        EglHeadless = "egl-headless",
        Dbus = "dbus",
    }
    /// How a network reaches the outside.
    ForwardMode {
        None = "none",
        Nat = "nat",
        Route = "route",
        Open = "open",
        Bridge = "bridge",
        Private = "private",
        Vepa = "vepa",
        Passthrough = "passthrough",
        Hostdev = "hostdev",
    }
    /// What a storage pool is made of.
    PoolKind {
        Dir = "dir",
        Fs = "fs",
        Netfs = "netfs",
        Logical = "logical",
        Disk = "disk",
        Iscsi = "iscsi",
        IscsiDirect = "iscsi-direct",
        Scsi = "scsi",
        Mpath = "mpath",
        Rbd = "rbd",
        Sheepdog = "sheepdog",
        Gluster = "gluster",
        Zfs = "zfs",
        Vstorage = "vstorage",
    }
    /// What a volume is to the host.
    VolumeKind {
        File = "file",
        Block = "block",
        Dir = "dir",
        Network = "network",
        Netdir = "netdir",
        Ploop = "ploop",
    }
}
