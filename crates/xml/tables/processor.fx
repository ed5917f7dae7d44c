# What libvirt 9.0.0 reads of a host's processor.

cpu @mode:never~67"Attribute mode is only allowed for guest CPU" @migratable:onoff
  arch !27"Missing CPU architecture" :text!27"Missing CPU architecture"
  microcode @version:uint~67"invalid microcode version"
  signature + @family:positive! @model:uint! @stepping:uint!
  counter [name=tsc] @name @frequency:uint! @scaling:yesno
  model !27"Missing CPU model name" :text!27"Missing CPU model name"
  vendor :text
  topology + @sockets:positive! @dies:positive=1 @cores:positive! @threads:positive!
  feature * @name!27"Invalid CPU feature name"
  cache * @level:natural @mode:emulate|passthrough|disable!
  maxphysaddr + @mode:emulate|passthrough! @bits:natural
