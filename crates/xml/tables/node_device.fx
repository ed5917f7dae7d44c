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
    product ! @id:hex4~1"invalid PCI product ID supplied for '{name}'"!1"no PCI product ID supplied for '{name}'" :text
    vendor ! @id:hex4~1"invalid PCI vendor ID supplied for '{name}'"!1"no PCI vendor ID supplied for '{name}'" :text
    capability [type=virt_functions|phys_function] * @type @maxCount
      address * @domain:hex4 @bus:hex2 @slot:hex2 @function:hex1
    capability [type=pci-bridge|cardbus-bridge] * @type
    use mdev_types
    iommuGroup @number:uint
      address * @domain:hex4 @bus:hex2 @slot:hex2 @function:hex1
    numa @node:int
    pci-express
      link * @validity:cap|sta @port:uint @speed:2.5|5|8|16|32|64 @width:uint
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
    capability [type=fc_remote_port] * @type
      rport ! :text!1"missing rport name for '{name}'"
      wwpn ! :text!1"missing wwpn identifier for '{name}'"
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
    capability [type=hotpluggable] * @type
    capability * @type:never~1"unknown storage capability type '{}' for '{name}'"!
  capability [type=drm] * @type
    type ! :text!67"unknown drm type '' for '{name}'"
  capability [type=mdev] * @type
    type @id
    uuid :uuid
    parent_addr :text
    iommuGroup @number:uint
    attr * @name @value
  capability [type=ccw] * @type
    use ccw_address
  capability [type=css] * @type
    use ccw_address
    channel_dev_addr
      use ccw_address
    use mdev_types
  capability [type=ap_card] * @type
    use ap_adapter
  capability [type=ap_queue] * @type
    use ap_adapter
    ap-domain ! :hex4~67"invalid ap-domain value '{}' for '{name}'"!67"missing ap-domain value for '{name}'"
  capability [type=ap_matrix] * @type
    use mdev_types
  # What is a part of another capability, or only found by the system, says its number in libvirt.
  capability [type=fc_host] * @type:never~1"unknown capability type '9' for '{name}'"
  capability [type=scsi_generic] * @type:never~1"unknown capability type '11' for '{name}'"
  capability [type=mdev_types] * @type:never~1"unknown capability type '13' for '{name}'"
  capability [type=vdpa] * @type:never~1"unknown capability type '17' for '{name}'"
  capability [type=vpd] * @type:never~1"unknown capability type '21' for '{name}'"
  capability * @type:never!

define ccw_address
  cssid ! :hex1~67"invalid cssid value '{}' for '{name}'"!67"missing cssid value for '{name}'"
  ssid ! :hex1~67"invalid ssid value '{}' for '{name}'"!67"missing ssid value for '{name}'"
  devno ! :base16x4~67"invalid devno value '{}' for '{name}'"!67"missing devno value for '{name}'"

define ap_adapter
  ap-adapter ! :hex2~67"invalid ap-adapter value '{}' for '{name}'"!67"missing ap-adapter value for '{name}'"

define mdev_types
  capability [type=mdev_types] * @type
    type * @id!27"missing 'id' attribute for mediated device's <type> element"
      name :text
      deviceAPI ! :text!27"missing device API for mediated device type"
      availableInstances ! :cuint~27"missing number of available instances for mediated device type"!27"missing number of available instances for mediated device type"
