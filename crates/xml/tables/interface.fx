# What libvirt 9.0.0 prints of a host's network interface.

interface lines @type:ethernet|bridge|bond|vlan! @name!27"interface has no name"
  start @mode:none|onboot|hotplug~27"unknown interface startmode {}"
  mtu @size:uint -0
  use protocol
  bridge [^type=bridge] lines !27"bridge interface misses the bridge element" @stp @delay
    use member
  bond [^type=bond] lines !27"bond interface misses the bond element" @mode:balance-rr|active-backup|balance-xor|broadcast|802.3ad|balance-tlb|balance-alb~27"unknown bonding mode {}"
    miimon + @freq:uint~27"bond interface miimon freq missing or invalid"!27"bond interface miimon freq missing or invalid" @downdelay:uint -0 @updelay:uint -0 @carrier:ioctl|netif~27"unknown mii bonding carrier {}"
    arpmon + @interval:uint~27"bond interface arpmon interval missing or invalid"!27"bond interface arpmon interval missing or invalid" @target!27"bond interface arpmon target missing" @validate:active|backup|all~27"unknown arp bonding validate {}"
    use member
  vlan [^type=vlan] !27"vlan interface misses the vlan element" @tag!27"vlan interface misses the tag attribute"
    interface ! @name!27"vlan interface misses name attribute"
  link @speed:uint -0 @state:unknown|notpresent|down|lowerlayerdown|testing|dormant|up
  mac [^type=ethernet] @address

define protocol
  protocol * lines @family:ipv4|ipv6~27"unsupported protocol family '{}'"!27"protocol misses the family attribute"
    autoconf [^family=ipv6] +
    dhcp + @peerdns:yesno
    ip * @address @prefix:int -0
    route @gateway

define member
  interface * lines @type:ethernet|bridge|bond|vlan! @name!27"interface has no name"
    use protocol
    bridge [^type=bridge] lines @stp @delay
      use member
    bond [^type=bond] lines @mode
      miimon @freq:uint @downdelay:uint -0 @updelay:uint -0 @carrier
      arpmon @interval:uint @target @validate
      use member
    vlan [^type=vlan] @tag
      interface @name
    link @speed:uint -0 @state:unknown|notpresent|down|lowerlayerdown|testing|dormant|up
    mac [^type=ethernet] @address
