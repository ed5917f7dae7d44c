# What libvirt 9.0.0 prints of a storage volume.

volume @type:file|block|dir|network|netdir|ploop~67"unknown volume type '{}'"=file
  name ! :text!27"missing volume name element"
  key :text
  capacity ! :bytes~27"malformed capacity element"!27"missing capacity element"
  allocation :bytes~27"malformed allocation element"
  physical :bytes
  target !
    path :text
    format @type:raw|dir|bochs|cloop|dmg|iso|vpc|vdi|fat|vhd|ploop|cow|qcow|qcow2|qed|vmdk~67"unknown volume format type {}"
    permissions
      mode :mode~27"malformed octal mode"
      owner :text
      group :text
      label :text
    encryption lines @format:default|qcow|luks|luks2! @engine:qemu|librbd
      secret * @type @uuid:uuid @usage
      cipher @name @size:uint @mode @hash
      ivgen @name @hash
    compat :text
    clusterSize @unit :text
    features +
      lazy_refcounts +
      extended_l2 +
  backingStore
    path :text
    format @type:raw|dir|bochs|cloop|dmg|iso|vpc|vdi|fat|vhd|ploop|cow|qcow|qcow2|qed|vmdk~67"unknown volume format type {}"
    permissions
      mode :mode~27"malformed octal mode"
      owner :text
      group :text
      label :text
