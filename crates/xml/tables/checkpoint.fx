# What libvirt 9.0.0 prints of a checkpoint's frame; the domain in it is printed as a domain.

domaincheckpoint
  name :text
  description :text
  parent
    name :text
  creationTime :text
  disks
    disk * @name!92"disk without a name" @checkpoint:no|bitmap~92"unknown disk checkpoint setting '{}'" @bitmap
