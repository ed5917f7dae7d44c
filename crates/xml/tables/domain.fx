# What libvirt 9.0.0 prints of a domain.

domain @type @id
  name :text
  uuid :uuid
  genid + :uuid
  title :text
  description :text
  metadata + :foreign
  maxMemory @slots:uint~27"Failed to parse memory slot count" :kib
  memory @dumpCore:onoff :kib
  currentMemory :kib
  blkiotune
    weight :text
    device *
      path :text
      weight :uint
      read_iops_sec :uint
      write_iops_sec :uint
      read_bytes_sec :uint
      write_bytes_sec :uint
  memtune
    hard_limit :kib
    soft_limit :kib
    min_guarantee :kib
    swap_hard_limit :kib
  memoryBacking
    hugepages +
      page * @size!27"missing element or attribute './@size'" @unit @nodeset:cpuset
    nosharepages +
    locked +
    source @type:file|anonymous|memfd~67"unknown memoryBacking/source/type '{}'"
    access @mode:shared|private
    allocation @mode:immediate|ondemand @threads:positive
    discard +
  vcpu @placement:static|auto @cpuset:cpuset @current:uint :text
  vcpus
    vcpu * @id:uint! @enabled:yesno! @hotpluggable:yesno @order:positive
  iothreads :uint~27"invalid iothreads count '{}'"
  iothreadids
    iothread * @id:positive! @thread_pool_min:int @thread_pool_max:int
  defaultiothread @thread_pool_min:int @thread_pool_max:int
  cputune
    shares :uint~27"can't parse cputune shares value"
    period :uint
    quota :int
    global_period :uint
    global_quota :int
    emulator_period :uint
    emulator_quota :int
    iothread_period :uint
    iothread_quota :int
    vcpupin * @vcpu:uint! @cpuset:cpuset!1"missing cpuset for vcpupin"
    emulatorpin @cpuset:cpuset!1"missing cpuset for emulatorpin"
    iothreadpin * @iothread:positive! @cpuset:cpuset!1"missing cpuset for iothreadpin"
    vcpusched [scheduler=fifo|rr] * @vcpus:cpuset!27"Missing attribute 'vcpus' in element 'vcpusched'" @scheduler @priority:int!
    vcpusched * @vcpus:cpuset!27"Missing attribute 'vcpus' in element 'vcpusched'" @scheduler:batch|idle|fifo|rr! @priority:int
    iothreadsched [scheduler=fifo|rr] * @iothreads:cpuset!27"Missing attribute 'iothreads' in element 'iothreadsched'" @scheduler @priority:int!
    iothreadsched * @iothreads:cpuset!27"Missing attribute 'iothreads' in element 'iothreadsched'" @scheduler:batch|idle|fifo|rr! @priority:int
    emulatorsched @scheduler:batch|idle|fifo|rr! @priority:int
  numatune
    memory @mode:strict|preferred|interleave|restrictive~67"Unsupported NUMA memory tuning mode '{}'"=strict @placement:static|auto~67"Unsupported NUMA memory placement mode '{}'" @nodeset:cpuset
    memnode * @cellid:uint! @mode:strict|preferred|interleave|restrictive=strict @nodeset:cpuset!
  resource
    partition :text
    fibrechannel @appid
  sysinfo [type=smbios] * @type
    bios
      entry * @name :text
    system
      entry * @name :text
    baseBoard *
      entry * @name :text
    chassis
      entry * @name :text
    oemStrings
      entry * :text
  sysinfo [type=fwcfg] * @type
    entry * @name @file :text
  bootloader :text
  bootloader_args :text
  os @firmware:bios|efi
    type @arch @machine :text
    firmware
      feature * @enabled:yesno! @name!
    init :text
    initarg * :text
    initenv * @name :text
    initdir :text
    inituser :text
    initgroup :text
    loader @readonly:yesno @secure:yesno @type:rom|pflash|none @stateless:yesno :text
    nvram @template @type :text
    kernel :text
    initrd :text
    cmdline :text
    dtb :text
    root :text
    acpi
      table @type :text
    boot * @dev:fd|hd|cdrom|network!
    bootmenu @enable:yesno @timeout:uint
    bios @useserial:yesno @rebootTimeout:int
    smbios @mode:none|emulate|host|sysinfo~67"unknown smbios mode '{}'"!
  idmap
    uid * @start:uint @target:uint @count:uint
    gid * @start:uint @target:uint @count:uint
  features
    acpi +
    apic + @eoi:onoff
    pae +
    hap + @state:onoff=on
    viridian +
    privnet +
    hyperv lines @mode:custom|passthrough=custom
      relaxed @state:onoff!
      vapic @state:onoff!
      spinlocks [state=on] @state @retries:uint!
      spinlocks @state:onoff!
      vpindex @state:onoff!
      runtime @state:onoff!
      synic @state:onoff!
      stimer @state:onoff!
        direct @state:onoff
      reset @state:onoff!
      vendor_id [state=on] @state @value!27"missing 'value' attribute for HyperV feature 'vendor_id'"
      vendor_id @state:onoff!
      frequencies @state:onoff!
      reenlightenment @state:onoff!
      tlbflush @state:onoff!
      ipi @state:onoff!
      evmcs @state:onoff!
      avic @state:onoff!
    kvm lines +
      hidden @state:onoff!
      hint-dedicated @state:onoff!
      poll-control @state:onoff!
      pv-ipi @state:onoff!
      dirty-ring @state:onoff! @size:uint
    pvspinlock + @state:onoff=on
    capabilities @policy:default|allow|deny -default
      use capability
    pmu + @state:onoff=on
    vmport + @state:onoff=on
    gic + @version:2|3|4|host
    smm + @state:onoff=on
      tseg :pretty_mib
    ioapic @driver:kvm|qemu
    hpt @resizing:enabled|disabled|required
      maxpagesize :kib
    vmcoreinfo + @state:onoff=on
    htm @state:onoff!
    nested-hv @state:onoff!
    msrs @unknown:ignore|fault!
    ccf-assist @state:onoff!
    xen lines +
      e820_host @state:onoff!
      passthrough @state:onoff! @mode
    cfpc @value:broken|workaround|fixed!
    sbbc @value:broken|workaround|fixed!
    ibs @value:broken|workaround|fixed-ibs|fixed-ccd|fixed-na!
    tcg
      tb-cache :kib
  cpu @mode:custom|host-model|host-passthrough|maximum~67"Invalid mode attribute '{}'" @match:minimum|exact|strict @check:none|partial|full @migratable:onoff
    model @fallback @vendor_id :text
    vendor :text
    topology @sockets:positive! @dies:positive=1 @cores:positive! @threads:positive!
    cache * @level:natural @mode:emulate|passthrough|disable!
    maxphysaddr @mode:emulate|passthrough! @bits:natural
    feature * @policy:force|require|optional|disable|forbid~67"Invalid CPU feature policy"=require @name!27"Invalid CPU feature name"
    numa
      cell * @id:uint @cpus:cpuset @memory @unit @memAccess:shared|private @discard:yesno
        distances
          sibling * @id:uint! @value:uint!
      interconnects
        latency * @initiator:uint! @target:uint! @cache:uint @type! @value:uint!
        bandwidth * @initiator:uint! @target:uint! @type! @value @unit
  clock ! @offset:utc|localtime|variable|timezone|absolute~67"unknown clock offset '{}'"=utc @adjustment @basis:utc|localtime~67"unknown clock basis '{}'" @timezone @start:int
    timer * @name:platform|pit|rtc|hpet|tsc|kvmclock|hypervclock|armvtimer! @present:yesno @tickpolicy:delay|catchup|merge|discard @track:boot|guest|wall|realtime @frequency:uint @mode:auto|native|emulate|paravirt|smpsafe
      catchup @threshold:uint @slew:uint @limit:uint
  on_poweroff ! :destroy|restart|rename-restart|preserve~67"unknown on_poweroff action: {}"=destroy
  on_reboot ! :destroy|restart|rename-restart|preserve~67"unknown on_reboot action: {}"=restart
  on_crash ! :destroy|restart|rename-restart|preserve|coredump-destroy|coredump-restart~67"unknown on_crash action: {}"=destroy
  on_lockfailure :poweroff|restart|pause|ignore~67"unknown on_lockfailure action: {}"
  pm
    suspend-to-mem @enabled:yesno
    suspend-to-disk @enabled:yesno
  perf
    event * @name:cmt|mbmt|mbml|cpu_cycles|instructions|cache_references|cache_misses|branch_instructions|branch_misses|bus_cycles|stalled_cycles_frontend|stalled_cycles_backend|ref_cpu_cycles|cpu_clock|task_clock|page_faults|context_switches|cpu_migrations|page_faults_min|page_faults_maj|alignment_faults|emulation_faults! @enabled:yesno!
  devices lines !
    use devices
  seclabel * @type:dynamic|static|none @model @relabel:yesno
    label :text
    imagelabel :text
    baselabel :text
  keywrap
    cipher * @name:aes|dea! @state:onoff!
  launchSecurity [type=sev] @type @kernelHashes:yesno
    cbitpos :text
    reducedPhysBits :text
    policy :base16x4
    dhCert :text
    session :text
  launchSecurity @type:s390-pv!

define capability
  audit_control @state:onoff!
  audit_write @state:onoff!
  chown @state:onoff!
  kill @state:onoff!
  mknod @state:onoff!
  net_admin @state:onoff!
  net_raw @state:onoff!
  setgid @state:onoff!
  setuid @state:onoff!
  sys_admin @state:onoff!
  sys_chroot @state:onoff!
  sys_module @state:onoff!
  sys_nice @state:onoff!
  sys_rawio @state:onoff!
  sys_time @state:onoff!

define address
  address [type=pci] bare @type @domain:hex4=0x0000 @bus:hex2=0x00 @slot:hex2=0x00 @function:hex1=0x0 @multifunction:onoff
    zpci @uid:hex4=0x0000 @fid:hex8=0x00000000
  address [type=drive] @type @controller:uint=0 @bus:uint=0 @target:uint=0 @unit:uint=0
  address [type=virtio-serial] @type @controller:uint=0 @bus:uint=0 @port:uint=0
  address [type=ccid] @type @controller:uint=0 @slot:uint=0
  address [type=usb] bare @type @bus:uint=0 @port
  address [type=spapr-vio] @type @reg:base16x8~1"Cannot parse <address> 'reg' attribute"
  address [type=virtio-s390|virtio-mmio|unassigned] @type
  address [type=ccw] @type @cssid:hex1=0x0 @ssid:hex1=0x0 @devno:hex4=0x0000
  address [type=isa] @type @iobase:base16 -0x0 @irq:base16 -0x0
  address [type=dimm] @type @slot:uint! @base:base16 -0x0
  address @type:never~67"unknown address type '{}'"!1"No type specified for device address"

define info
  alias @name
  rom @enabled:yesno @bar:onoff @file
  acpi @index:uint
  use address

define boot
  boot @order:positive! @loadparm

define seclabel
  seclabel * @model @labelskip:yesno @relabel:yesno
    label :text

define disk_source
  source [^type=file] @file @fdgroup @startupPolicy:mandatory|requisite|optional @index:uint
    use source_parts
  source [^type=block] @dev @startupPolicy:mandatory|requisite|optional @index:uint
    use source_parts
  source [^type=dir] @dir @startupPolicy:mandatory|requisite|optional @index:uint
    use source_parts
  source [^type=network] @protocol:none|nbd|rbd|sheepdog|gluster|iscsi|http|https|ftp|ftps|tftp|ssh|vxhs|nfs! @name @query @tls:yesno @tlsHostname @index:uint
    host * @transport:tcp|unix|rdma @name @port @socket
    snapshot @name
    config @file
    initiator
      iqn @name
    ssl @verify
    cookies
      cookie * @name :text
    readahead @size
    timeout @seconds
    identity @user @group
    use source_parts
  source [^type=volume] @pool @volume @mode:host|direct @startupPolicy:mandatory|requisite|optional @index:uint
    use source_parts
  source [^type=nvme] @type @managed:yesno @namespace:uint! @index:uint
    address @domain:hex4=0x0000 @bus:hex2=0x00 @slot:hex2=0x00 @function:hex1=0x0
  source [^type=vhostuser] @type @path
    reconnect [enabled=yes] @enabled @timeout:uint!
    reconnect @enabled:yesno!

define source_parts
  slices
    slice * @type @offset @size
  auth @type @username
    secret @type @uuid @usage
  encryption lines @format:default|qcow|luks|luks2! @engine:qemu|librbd
    secret * @type @uuid @usage
  use seclabel
  reservations @managed:yesno!
    source @type @path @mode

define devices
  emulator :text
  disk * @type:file|block|dir|network|volume|nvme|vhostuser=file @device:disk|cdrom|floppy|lun=disk @model:virtio|virtio-transitional|virtio-non-transitional @rawio:yesno @sgio:filtered|unfiltered @snapshot:no|internal|external|manual
    driver @name @type @cache:default|none|writethrough|writeback|directsync|unsafe @error_policy:default|stop|report|ignore|enospace @rerror_policy:default|stop|report|ignore @io:native|threads|io_uring @ioeventfd:onoff @event_idx:onoff @copy_on_read:onoff @discard:unmap|ignore @iothread:positive @detect_zeroes:off|on|unmap @discard_no_unref:onoff @queues:positive @queue_size:positive @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
      metadata_cache
        max_size :bytes
    auth @type @username
      secret @type @uuid @usage
    use disk_source
    use backing
    mirror @type @job @ready
    geometry @cyls:uint @heads:uint @secs:uint @trans:default|none|auto|lba
    blockio @logical_block_size:uint @physical_block_size:uint @discard_granularity:uint
    target @dev @bus:ide|fdc|scsi|virtio|xen|usb|uml|sata|sd @tray:open|closed -closed @removable:onoff @rotation_rate:positive
    iotune
      total_bytes_sec :uint
      read_bytes_sec :uint
      write_bytes_sec :uint
      total_iops_sec :uint
      read_iops_sec :uint
      write_iops_sec :uint
      total_bytes_sec_max :uint
      read_bytes_sec_max :uint
      write_bytes_sec_max :uint
      total_iops_sec_max :uint
      read_iops_sec_max :uint
      write_iops_sec_max :uint
      size_iops_sec :uint
      group_name :text
      total_bytes_sec_max_length :uint
      read_bytes_sec_max_length :uint
      write_bytes_sec_max_length :uint
      total_iops_sec_max_length :uint
      read_iops_sec_max_length :uint
      write_iops_sec_max_length :uint
    readonly +
    shareable +
    transient + @shareBacking:yesno
    serial :text
    wwn :text
    vendor :text
    product :text
    encryption lines @format:default|qcow|luks|luks2! @engine:qemu|librbd
      secret * @type @uuid @usage
    use boot
    use info
  controller * @type:ide|fdc|scsi|sata|virtio-serial|ccid|usb|pci|xenbus|isa=ide @index:int @model @ports:int @vectors:int @maxGrantFrames:int @maxEventChannels:int
    master @startport:uint
    driver @queues:uint -0 @cmd_per_lun:uint -0 @max_sectors:uint -0 @ioeventfd:onoff @iothread:uint @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
    model @name
    target @chassisNr:cuint @chassis:cuint @port:hex1 @busNr:cuint @index:cuint @hotplug:onoff
      node :uint
    use info
    pcihole64 :kib
  lease *
    lockspace :text
    key :text
    target @path @offset:uint -0
  filesystem * @type:mount|block|file|template|ram|bind|volume=mount @accessmode:passthrough|mapped|squash @model @multidevs:default|remap|forbid|warn -default @fmode:octal -0000 @dmode:octal -0000
    driver [type=path|handle|loop|nbd|ploop|mtp|virtiofs] @type @format @wrpolicy:default|immediate -default @queue:uint @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
    driver @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
    binary @path @xattr:onoff
      cache @mode
      sandbox @mode
      lock @posix:onoff @flock:onoff
      thread_pool @size:int
    source [^type=mount|bind] @dir @socket
    source [^type=block] @dev
    source [^type=file] @file
    source [^type=template] @name
    source [^type=ram] @usage @units
    source [^type=volume] @pool @volume
    target @dir
    readonly +
    use boot
    use info
    space_hard_limit :bytes
    space_soft_limit :bytes
  interface * @type:user|ethernet|vhostuser|server|client|mcast|network|bridge|internal|direct|hostdev|udp|vdpa|null|vds=user @managed:yesno @trustGuestRxFilters:yesno
    mac @address:mac~27"unable to parse mac address '{}'" @type @check:yesno
    source [^type=network] @network! @portgroup
    source [^type=bridge] @bridge!
    source [^type=direct] @dev! @mode:vepa|private|bridge|passthrough=vepa
    source [^type=internal] @name!
    source [^type=vdpa] @dev!
    source [^type=vds] @switchid:uuid! @portid:int! @portgroupid! @connectionid:int!
    source [^type=vhostuser] @type! @path @mode
      reconnect [enabled=yes] @enabled @timeout:uint!
      reconnect @enabled:yesno!
    source [^type=mcast|client|udp] @address! @port:uint!
      local @address @port:uint
    source [^type=server] @address @port:uint!
    source [^type=hostdev] +
      address [type=usb] @type @bus:cuint @device:cuint
      address [type=pci] @type @domain:hex4=0x0000 @bus:hex2=0x00 @slot:hex2=0x00 @function:hex1=0x0
      address @type:never~67"unknown host device source address type '{}'"!27"missing source address type"
    source [^type=user] @dev
    source [^type=ethernet]
      use ip
    vlan + @trunk
      tag * @id:uint! @nativeMode:tagged|untagged
    virtualport + @type:none|802.1Qbg|802.1Qbh|openvswitch|midonet~67"unknown virtualport type {}"
      parameters @managerid @typeid @typeidversion @instanceid @interfaceid @profileid
    bandwidth
      use bandwidth
    port @isolated:yesno
    use ip
    script @path
    downscript @path
    backenddomain @name
    target @dev @managed:yesno
    guest @dev @actual
    model @type
    driver @name @txmode @ioeventfd:onoff @event_idx:onoff @queues:uint @rx_queue_size:uint @tx_queue_size:uint @rss:onoff @rss_hash_report:onoff @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
      host @csum:onoff @gso:onoff @tso4:onoff @tso6:onoff @ecn:onoff @ufo:onoff @mrg_rxbuf:onoff
      guest @csum:onoff @tso4:onoff @tso6:onoff @ecn:onoff @ufo:onoff
    backend @tap @vhost @logFile
    filterref * @filter
      parameter * @name @value
    tune
      sndbuf :uint~27"sndbuf must be a positive integer"
    teaming @type:persistent|transient~67"unknown teaming type '{}'"! @persistent
    link @state:up|down~67"unknown interface link state '{}'"
    mtu @size:uint~27"malformed mtu size"!
    coalesce
      rx
        frames @max:uint~35"cannot parse value '{}' for coalesce parameter"
    use boot
    use info
  smartcard [mode=host] * @mode
    use info
  smartcard [mode=host-certificates] * @mode
    certificate * :text
    database :text
    use info
  smartcard [mode=passthrough] * @mode @type
    use chardev
    use info
  smartcard * @mode:never!
  serial * @type:null|vc|pty|dev|file|pipe|stdio|udp|tcp|unix|spicevmc|spiceport|nmdm|qemu-vdagent|dbus~67"unknown type presented to host for character device: {}"=pty
    use chardev
    target @type:isa-serial|usb-serial|pci-serial|spapr-vio-serial|system-serial|sclp-serial|isa-debug~67"unknown target type '{}' specified for character device" @port:int~27"Invalid port number: {}"
      model @name:isa-serial|usb-serial|pci-serial|spapr-vty|isa-debugcon|sclpconsole|sclplmconsole|pl011|16550a~67"unknown target model '{}' specified for character device"
    use info
  parallel * @type:null|vc|pty|dev|file|pipe|stdio|udp|tcp|unix|spicevmc|spiceport|nmdm|qemu-vdagent|dbus~67"unknown type presented to host for character device: {}"=pty
    use chardev
    target @port:int~27"Invalid port number: {}"
    use info
  console * @type:null|vc|pty|dev|file|pipe|stdio|udp|tcp|unix|spicevmc|spiceport|nmdm|qemu-vdagent|dbus~67"unknown type presented to host for character device: {}"=pty
    use chardev
    target @type:none|serial|xen|uml|virtio|lxc|openvz|sclp|sclplm~67"unknown target type '{}' specified for character device" @port:int~27"Invalid port number: {}"
    use info
  channel * @type:null|vc|pty|dev|file|pipe|stdio|udp|tcp|unix|spicevmc|spiceport|nmdm|qemu-vdagent|dbus~67"unknown type presented to host for character device: {}"=pty
    use chardev
    target [type=guestfwd] @type @address!27"guestfwd channel does not define a target address" @port:uint!
    target [type=virtio|xen] @type @name
    target @type:never~67"unknown target type '{}' specified for character device"!67"unknown target type '(null)' specified for character device"
    use info
  input * @type:mouse|tablet|keyboard|passthrough|evdev~67"unknown input device type '{}'"!1"missing input device type" @bus:ps2|usb|xen|parallels|virtio|none~67"unknown input bus type '{}'" @model:virtio|virtio-transitional|virtio-non-transitional
    driver @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
    source [^type=passthrough] @evdev
    source [^type=evdev] @dev @grab @grabToggle @repeat:onoff
    use info
  tpm * @model:tpm-tis|tpm-crb|tpm-spapr|spapr-tpm-proxy|default -default
    backend [type=passthrough] @type
      device ! @path=/dev/tpm0
    backend [type=external] @type
      source @type:unix~27"only source type 'unix' is supported for external TPM device"!27"missing external TPM backend type" @mode:connect~27"only 'client' mode is supported for external TPM device"=connect @path!27"missing socket path for external TPM device"
    backend ! @type:emulator|external!27"missing TPM device backend" @version:default|1.2|2.0 -default @persistent_state:yesno -no
      active_pcr_banks
        sha1 +
        sha256 +
        sha384 +
        sha512 +
      encryption @secret:uuid~1"Unable to parse secret uuid '{}'"
    use info
  graphics [type=vnc] * @type @socket @port @autoport @websocket @listen @keymap @sharePolicy:allow-exclusive|force-shared|ignore @powerControl:yesno @passwd @passwdValidTo @connected:fail|disconnect|keep
    use listen
  graphics [type=sdl] * @type @display @xauth @fullscreen:yesno -no
    gl @enable:yesno
  graphics [type=rdp] * @type @port @autoport @replaceUser:yesno -no @multiUser:yesno -no @listen
    use listen
  graphics [type=desktop] * @type @display @fullscreen:yesno -no
  graphics [type=spice] * @type @port @tlsPort @autoport @listen @keymap @defaultMode:any|secure|insecure -any @passwd @passwdValidTo @connected:fail|disconnect|keep
    use listen
    channel * @name! @mode!
    image @compression!
    jpeg @compression!
    zlib @compression!
    playback @compression:onoff!
    streaming @mode!
    mouse @mode!
    clipboard @copypaste:yesno!
    filetransfer @enable:yesno!
    gl @enable:yesno @rendernode
  graphics [type=egl-headless] * @type
    gl @rendernode
  graphics [type=dbus] * @type @address @p2p:yesno -no
    gl @enable:yesno @rendernode
    audio @id:uint
  graphics * @type:never!
  sound [model=ich6|ich9] * @model @multichannel:yesno
    codec * @type:duplex|micro|output~67"unknown codec type '{}'"
    audio @id:positive!
    use info
  sound [model=usb] * @model
    audio @id:positive!
    use info
  sound * @model:sb16|es1370|pcspk|ac97|ich6|ich9|usb|ich7! @multichannel:yesno
    audio @id:positive!
    use info
  audio * @id:positive! @type:none|alsa|coreaudio|dbus|jack|oss|pulseaudio|sdl|spice|file! @timerPeriod:uint @tryMMap:yesno @exclusive:yesno @dspPolicy:int @serverName @driver @path
    input @mixingEngine:yesno @fixedSettings:yesno @voices:uint @bufferLength:uint @dev @bufferCount:uint @tryPoll:yesno @serverName @clientName @connectPorts @exactName:yesno @name @streamName @latency:uint
      settings @frequency:uint @channels:uint @format
    output @mixingEngine:yesno @fixedSettings:yesno @voices:uint @bufferLength:uint @dev @bufferCount:uint @tryPoll:yesno @serverName @clientName @connectPorts @exactName:yesno @name @streamName @latency:uint
      settings @frequency:uint @channels:uint @format
  video * +
    driver @name:default|qemu|vhostuser -default @vgaconf:io|on|off @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
    model @type:vga|cirrus|vmvga|xen|vbox|qxl|parallels|virtio|gop|none|bochs|ramfb~67"unknown video model '{}'" @ram:uint~27"cannot parse video ram '{}'" @vram:uint~27"cannot parse video vram '{}'" @vram64:uint~27"cannot parse video vram64 '{}'" @vgamem:uint~27"cannot parse video vgamem '{}'" @heads:uint~1"cannot parse video heads '{}'" @primary:yesno -no @blob:onoff
      acceleration @accel3d:yesno @accel2d:yesno @rendernode
      resolution @x:uint! @y:uint!
    use info
  hostdev [type=usb] * @mode:subsystem|capabilities~67"unknown hostdev mode '{}'"=subsystem @type @managed:yesno=no
    source + @startupPolicy @guestReset @missing
      vendor @id
      product @id
      address @bus:cuint @device:cuint
    use boot
    use info
  hostdev [type=pci] * @mode:subsystem|capabilities~67"unknown hostdev mode '{}'"=subsystem @type @managed:yesno=no
    driver @name
    source @writeFiltering:yesno
      address ! @domain:hex4=0x0000 @bus:hex2=0x00 @slot:hex2=0x00 @function:hex1=0x0
    teaming @type! @persistent
    use boot
    use info
  hostdev [type=scsi] * @mode:subsystem|capabilities~67"unknown hostdev mode '{}'"=subsystem @type @managed:yesno=no @sgio @rawio:yesno
    source @protocol @name
      host * @name @port
      auth @username
        secret @type @uuid @usage
      initiator
        iqn @name
      adapter @name
      address @bus:uint @target:uint @unit:uint
    readonly +
    shareable +
    use boot
    use info
  hostdev [type=scsi_host] * @mode:subsystem|capabilities~67"unknown hostdev mode '{}'"=subsystem @type @managed:yesno=no @model
    source @protocol @wwpn
    use info
  hostdev [type=mdev] * @mode:subsystem|capabilities~67"unknown hostdev mode '{}'"=subsystem @type @managed:yesno=no @model @display:onoff @ramfb:onoff
    source
      address @uuid:uuid
    use boot
    use info
  hostdev [mode=capabilities] * @mode @type:storage|misc|net~67"unknown host device source capabilities type '{}'"!27"missing source capabilities type"
    source
      block :text
      char :text
      interface :text
    use ip
    use boot
    use info
  hostdev * @mode:subsystem|capabilities~67"unknown hostdev mode '{}'"=subsystem @type:never~67"unknown host device source address type '{}'"!27"missing source address type"
  redirdev * lines @bus=usb @type
    use chardev
    use boot
    use info
  redirfilter
    usbdev * @class:HEX2 --1 @vendor:HEX4 --1 @product:HEX4 --1 @version --1 @allow:yesno!
  hub * @type:usb~67"unknown hub device type '{}'"!1"missing hub device type"
    use info
  watchdog * @model:i6300esb|ib700|diag288|itco~67"unknown watchdog model '{}'"!1"watchdog must contain model name" @action:reset|shutdown|poweroff|pause|dump|none|inject-nmi~67"unknown watchdog action '{}'"=reset
    use info
  memballoon [model=none] * @model @autodeflate:onoff @freePageReporting:onoff
    stats @period:cint -0
    driver @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
  memballoon * @model:virtio|xen|none|virtio-transitional|virtio-non-transitional! @autodeflate:onoff @freePageReporting:onoff
    stats @period:cint -0
    use info
    driver @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
  rng * @model:virtio|virtio-transitional|virtio-non-transitional~67"unknown RNG model '{}'"!27"missing RNG device model"
    rate @bytes:uint~27"invalid RNG rate bytes value"! -0 @period:uint -0
    backend [model=random] @model :text=/dev/random
    backend [model=egd] lines @model @type:null|vc|pty|dev|file|pipe|stdio|udp|tcp|unix|spicevmc|spiceport|nmdm|qemu-vdagent|dbus~67"unknown backend type '{}' for egd"!27"missing EGD backend type"
      use chardev
    backend [model=builtin] @model
    backend !27"only one RNG backend is supported" @model:never~67"unknown RNG backend model '{}'"!27"missing RNG device backend model"
    driver @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff
    use info
  nvram lines +
    use info
  panic * @model
    use info
  shmem * @name!27"shmem element must contain 'name' attribute" @role
    model ! @type:ivshmem|ivshmem-plain|ivshmem-doorbell=ivshmem
    size :mib
    server + @path
    msi + @enabled:yesno @vectors @ioeventfd:onoff
    use info
  memory * @model! @access @discard:yesno @uuid
    source
      pagesize @unit :text
      nodemask :cpuset
      path :text
      alignsize @unit :text
      pmem +
    target
      size :kib
      node :uint
      label
        size :kib
      block :kib
      requested :kib
      readonly +
      address @base
    use info
  iommu @model:intel|smmuv3|virtio!
    driver @intremap:onoff @caching_mode:onoff @eim:onoff @iotlb:onoff @aw_bits:uint -0
    use info
  vsock @model:virtio|virtio-transitional|virtio-non-transitional
    cid ! @auto:yesno @address:uint
    use info
    driver @iommu:onoff @ats:onoff @packed:onoff @page_per_vq:onoff

define backing
  backingStore + @type:file|block|dir|network|volume|nvme @index:uint
    format @type
      metadata_cache
        max_size :bytes
    use disk_source
    use backing

define ip
  ip * @address!27"Missing required address in <ip>" @family @prefix:uint~27"Invalid prefix value '{}' in <ip>" @peer
  route * @family @address @netmask @prefix:uint @gateway @metric:positive

define bandwidth
  inbound @average:uint~67"could not convert bandwidth average value '{}'" @peak:uint~67"could not convert bandwidth peak value '{}'" @floor:uint~67"could not convert bandwidth floor value '{}'" @burst:uint~67"could not convert bandwidth burst value '{}'"
  outbound @average:uint~67"could not convert bandwidth average value '{}'" @peak:uint~67"could not convert bandwidth peak value '{}'" @burst:uint~67"could not convert bandwidth burst value '{}'"

define listen
  listen * @type:none|address|network|socket! @address @network @socket @fromConfig

define chardev
  source [^type=file] @path @append:onoff
    use seclabel
  source [^type=dev|pipe] @path
    use seclabel
  source [^type=unix] @mode:bind|connect=connect @path
    reconnect [enabled=yes] @enabled @timeout:uint!
    reconnect @enabled:yesno!
    use seclabel
  source [^type=tcp] @mode:bind|connect=connect @host @service @tls:yesno
    reconnect [enabled=yes] @enabled @timeout:uint!
    reconnect @enabled:yesno!
  source [^type=udp] * @mode:bind|connect=connect @host @service
  source [^type=nmdm] @master @slave
  source [^type=spiceport] @channel
  source [^type=qemu-vdagent]
    clipboard @copypaste:yesno
    mouse @mode
  source [^type=dbus] @channel
  protocol [^type=tcp] ! @type:raw|telnet|telnets|tls~67"Unknown protocol '{}'"=raw
  log @file @append:onoff
