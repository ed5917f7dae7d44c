# What libvirt 9.0.0 prints of a storage volume.

volume @type:file|block|dir|network|netdir|ploop=file
  name ! :text
  key :text
  capacity ! :bytes
  allocation :bytes
  physical :bytes
  target !
    path :text
    format @type:raw|dir|bochs|cloop|dmg|iso|vpc|vdi|fat|vhd|ploop|cow|qcow|qcow2|qed|vmdk
    permissions
      mode :mode
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
    format @type:raw|dir|bochs|cloop|dmg|iso|vpc|vdi|fat|vhd|ploop|cow|qcow|qcow2|qed|vmdk
    permissions
      mode :mode
      owner :text
      group :text
      label :text
