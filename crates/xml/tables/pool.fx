# What libvirt 9.0.0 prints of a storage pool. Sizes are the driver's to tell.

pool @type:dir|fs|netfs|logical|disk|iscsi|iscsi-direct|scsi|mpath|rbd|sheepdog|gluster|zfs|vstorage!
  name :text
  uuid :uuid~27"malformed uuid element"
  capacity
  allocation
  available
  features
    cow @state:yesno
  source [^type=dir|mpath] lines !
    use maker
  source [^type=fs] lines !
    use device
    format ! @type:auto|ext2|ext3|ext4|ufs|iso9660|udf|gfs|gfs2|vfat|hfs+|xfs|ocfs2|vmfs=auto
    use maker
  source [^type=netfs] lines !
    use host
    dir @path
    format ! @type:auto|nfs|glusterfs|cifs=auto
    use maker
  source [^type=logical] lines !
    use device
    name :text
    format ! @type:unknown|lvm2=lvm2
    use maker
  source [^type=disk] lines !
    use device
    format ! @type:unknown|dos|dvh|gpt|mac|bsd|pc98|sun|lvm2=unknown
    use maker
  source [^type=iscsi|iscsi-direct] lines !
    use host
    use device
    initiator
      iqn @name
    use maker
  source [^type=scsi] lines !
    adapter [type=fc_host] @type @parent @parent_wwnn @parent_wwpn @parent_fabric_wwn @managed:yesno @wwnn @wwpn
    adapter @type:scsi_host|fc_host=scsi_host @name
      parentaddr @unique_id:uint
        address @domain:hex4 @bus:hex2 @slot:hex2 @function:hex1
    use maker
  source [^type=rbd|sheepdog] lines !
    use host
    name :text
    use maker
  source [^type=gluster] lines !
    use host
    dir ! @path=/
    name :text
    use maker
  source [^type=zfs] lines !
    use device
    name :text
    use maker
  source [^type=vstorage] lines !
    name :text
    use maker
  target [^type=dir|fs|netfs|logical|disk|iscsi|scsi|mpath|zfs|vstorage] !
    path ! :text!27"missing storage pool target path"
    permissions
      mode :mode
      owner :int
      group :int
      label :text
  refresh
    volume @allocation:default|capacity

define host
  host * @name @port:int -0

define device
  device * @path @part_separator:yesno

define maker
  auth @type @username
    secret @type @uuid:uuid @usage
  protocol @ver
  vendor @name
  product @name
