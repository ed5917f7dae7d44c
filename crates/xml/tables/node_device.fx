# What libvirt 9.0.0 prints of a host's device.

device
  name ! :text!21""
  path :text
  devnode * @type:dev|link~67"unknown devnode type '{}'" :text
  parent :text
  driver
    name :text
  use capability

define capability
  capability [type=system] * @type
    product :text
    hardware !
      vendor :text
      version :text
      serial :text
      uuid ! :uuid~1"malformed uuid element for '{name}'"!1"no system UUID supplied for '{name}'"
    firmware
      vendor :text
      version :text
      release_date :text
  capability [type=pci] * @type
    class :hex6
    domain ! :cuint~1"invalid PCI domain ID supplied for '{name}'"!1"no PCI domain ID supplied for '{name}'"
    bus ! :cuint~1"invalid PCI bus ID supplied for '{name}'"!1"no PCI bus ID supplied for '{name}'"
    slot ! :cuint~1"invalid PCI slot ID supplied for '{name}'"!1"no PCI slot ID supplied for '{name}'"
    function ! :cuint~1"invalid PCI function ID supplied for '{name}'"!1"no PCI function ID supplied for '{name}'"
    product @id:hex4 :text
    vendor @id:hex4 :text
    capability [type=virt_functions|phys_function] * @type @maxCount
      address * @domain:hex4 @bus:hex2 @slot:hex2 @function:hex1
    iommuGroup @number:uint
      address * @domain:hex4 @bus:hex2 @slot:hex2 @function:hex1
    numa @node:int
  capability [type=usb_device] * @type
    bus ! :cuint~1"invalid USB bus number supplied for '{name}'"!1"no USB bus number supplied for '{name}'"
    device ! :cuint~1"invalid USB device number supplied for '{name}'"!1"no USB device number supplied for '{name}'"
    product @id:hex4 :text
    vendor @id:hex4 :text
  capability [type=usb] * @type
    number ! :cuint~1"invalid USB interface number supplied for '{name}'"!1"no USB interface number supplied for '{name}'"
    class ! :cuint~1"invalid USB interface class supplied for '{name}'"!1"no USB interface class supplied for '{name}'"
    subclass ! :cuint~1"invalid USB interface subclass supplied for '{name}'"!1"no USB interface subclass supplied for '{name}'"
    protocol ! :cuint~1"invalid USB interface protocol supplied for '{name}'"!1"no USB interface protocol supplied for '{name}'"
    description :text
  capability [type=net] * @type
    interface ! :text!1"no network interface supplied for '{name}'"
    address :text
    link @speed @state
    feature * @name
    capability * @type
  capability [type=scsi_host] * @type
    host ! :cuint~1"invalid SCSI host ID supplied for '{name}'"!1"no SCSI host ID supplied for '{name}'"
    unique_id :cuint
    capability [type=fc_host] * @type
      wwnn ! :text!1"no WWNN supplied for '{name}'"
      wwpn ! :text!1"no WWPN supplied for '{name}'"
      fabric_wwn :text
    capability [type=vport_ops] * @type
      max_vports :text
      vports :text
  capability [type=scsi_target] * @type
    target ! :text!1"no target name supplied for '{name}'"
  capability [type=scsi] * @type
    host ! :cuint~1"invalid SCSI host ID supplied for '{name}'"!1"no SCSI host ID supplied for '{name}'"
    bus ! :cuint~1"invalid SCSI bus ID supplied for '{name}'"!1"no SCSI bus ID supplied for '{name}'"
    target ! :cuint~1"invalid SCSI target ID supplied for '{name}'"!1"no SCSI target ID supplied for '{name}'"
    lun ! :cuint~1"invalid SCSI LUN ID supplied for '{name}'"!1"no SCSI LUN ID supplied for '{name}'"
    type :text
  capability [type=storage] * @type
    block ! :text!1"no block device path supplied for '{name}'"
    bus :text
    drive_type :text
    model :text
    vendor :text
    serial :text
    size :cuint
    logical_block_size :cuint
    num_blocks :cuint
    capability [type=removable] * @type
      media_available :text
      media_size :cuint
      media_label :text
      logical_block_size :cuint
      num_blocks :cuint
  capability [type=drm] * @type
    type ! :text!1"unknown drm type '' for '{name}'"
  capability [type=mdev] * @type
    type @id
    uuid :uuid
    parent_addr :text
    iommuGroup @number:uint
    attr * @name @value
  capability [type=fc_host|vport_ops|scsi_generic|mdev_types|ccw|css|vdpa|ap_card|ap_queue|ap_matrix|vpd] * @type
  capability * @type:never!
