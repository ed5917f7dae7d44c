# What libvirt 9.0.0 prints of a snapshot's frame; the domain in it is printed as a domain.

domainsnapshot
  name :text
  description :text
  state :text
  parent
    name :text
  creationTime :text
  memory @snapshot:no|internal|external @file
  disks
    disk * @name @snapshot:no|internal|external|manual @type
      driver @type
      source @file @dev
