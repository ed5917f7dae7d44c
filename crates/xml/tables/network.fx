# What libvirt 9.0.0 prints of a virtual network; title and description are 9.7.0's.

network @ipv6:yesno~27"Invalid ipv6 setting '{}' in network '{name}'" -no @trustGuestRxFilters:yesno
  name :text
  uuid :uuid
  title :text
  description :text
  metadata + :foreign
  forward + @dev @mode:none|nat|route|open|bridge|private|vepa|passthrough|hostdev=nat @managed:yesno
    driver @name:kvm|vfio
    nat @ipv6:yesno -no
      address @start @end
      port @start:uint @end:uint
    pf @dev
    interface * @dev
    address * @type:pci @domain:hex4=0x0000 @bus:hex2=0x00 @slot:hex2=0x00 @function:hex1=0x0
  bridge ! @name @zone @stp @delay:uint~27"Invalid delay value in network '{name}'" @macTableManager:kernel|libvirt~27"Invalid macTableManager setting '{}' in network '{name}'"
  mtu @size:uint
  mac @address:mac~27"Invalid bridge mac address '{}' in network '{name}'"
  domain @name @localOnly:yesno
  dns @enable:yesno @forwardPlainNames:yesno
    forwarder * + @domain @addr:ip
    txt * + @name @value
    srv * + @service @protocol @domain @target @port @priority @weight
    host * + @ip:ip
      hostname * :text
  vlan + @trunk
    tag * @id:uint! @nativeMode:tagged|untagged
  bandwidth
    inbound @average:uint @peak:uint @floor:uint @burst:uint
    outbound @average:uint @peak:uint @burst:uint
  port @isolated:yesno
  ip * lines @family @address @netmask @prefix:uint @localPtr:yesno
    tftp @root
    dhcp
      range * @start @end
        lease @expiry:uint @unit
      host * + @mac:mac @id @name @ip
        lease @expiry:uint @unit
      bootp @file @server
  route * @family @address @netmask @prefix:uint @gateway @metric:positive
  virtualport + @type:802.1Qbg|802.1Qbh|openvswitch|midonet~67"unknown virtualport type {}"
    parameters @managerid @typeid @typeidversion @instanceid @interfaceid @profileid
  portgroup * lines @name @default:yesno @trustGuestRxFilters:yesno
    vlan + @trunk
      tag * @id:uint! @nativeMode:tagged|untagged
    virtualport + @type:802.1Qbg|802.1Qbh|openvswitch|midonet~67"unknown virtualport type {}"
      parameters @managerid @typeid @typeidversion @instanceid @interfaceid @profileid
    bandwidth
      inbound @average:uint @peak:uint @floor:uint @burst:uint
      outbound @average:uint @peak:uint @burst:uint
