#!/usr/bin/python3
"""Drives a connection through python3-libvirt and prints what it saw; the same on every test:///default."""

import sys
import threading
import time

import libvirt

DOMAIN = """<domain type='test'><name>py</name><uuid>11111111-2222-4333-8444-555555555555</uuid>
<memory>65536</memory><os><type>hvm</type></os></domain>"""
VOLUME = "<volume><name>py.img</name><capacity unit='MiB'>8</capacity></volume>"
NETWORK = """<network><name>pynet</name><uuid>11111111-2222-4333-8444-666666666666</uuid>
<bridge name='virbr9'/><ip address='192.168.9.1' netmask='255.255.255.0'/></network>"""


def quiet(_context, _error):
    """The binding raises what fails; nothing is to be printed besides."""


def refused(what, call, *args):
    try:
        call(*args)
        print(what, "was not refused")
    except libvirt.libvirtError as error:
        print(what, error.get_error_code(), error.get_error_domain(), error.get_error_message())


def inventory(conn):
    print(conn.getType(), conn.getInfo(), conn.isAlive(), conn.listDomainsID())
    print(sorted(dom.name() for dom in conn.listAllDomains()), conn.numOfDefinedDomains())
    print(sorted(net.name() for net in conn.listAllNetworks()), conn.listInterfaces())
    print(conn.getCPUMap(), conn.getFreeMemory())
    print(sorted(conn.listDevices(None)), conn.getMaxVcpus("test"))
    print(conn.getCapabilities())


def domains(conn):
    dom = conn.lookupByName("test")
    print(dom.UUIDString(), dom.ID(), dom.info()[:4], dom.state(), dom.maxMemory(), dom.OSType())
    print(dom.XMLDesc(libvirt.VIR_DOMAIN_XML_SECURE))
    print(dom.schedulerParameters(), dom.memoryParameters(), dom.blkioParameters(), dom.vcpuPinInfo()[0][:8])
    dom.suspend()
    print(dom.state())
    refused("suspend", dom.suspend)
    dom.resume()
    snap = dom.snapshotCreateXML("<domainsnapshot><name>s1</name></domainsnapshot>")
    print(snap.getName(), dom.snapshotListNames(), dom.hasCurrentSnapshot())
    snap.delete()
    try:
        conn.lookupByName("nosuch")
    except libvirt.libvirtError as error:
        # The message names the domain since libvirt 9.1.
        print("lookup", error.get_error_code(), error.get_error_domain())
    print(sorted(conn.getAllDomainStats(libvirt.VIR_DOMAIN_STATS_STATE)[0][1].items()))
    made = conn.defineXML(DOMAIN)
    made.setMetadata(libvirt.VIR_DOMAIN_METADATA_TITLE, "a title", None, None)
    print(made.metadata(libvirt.VIR_DOMAIN_METADATA_TITLE, None), made.autostart(), made.isPersistent())
    made.create()
    print(made.XMLDesc())
    made.destroy()
    made.undefine()
    refused("a stale handle", made.info)


def storage(conn):
    pool = conn.storagePoolLookupByName("default-pool")
    print(pool.info(), pool.UUIDString())
    vol = pool.createXML(VOLUME)
    print(vol.path(), vol.key(), vol.info(), vol.XMLDesc())
    refused("a second volume", pool.createXML, VOLUME)
    vol.delete()
    net = conn.networkDefineXML(NETWORK)
    net.create()
    print(net.bridgeName(), net.isActive(), net.XMLDesc())
    net.destroy()
    net.undefine()


def events(conn):
    seen = []
    conn.domainEventRegisterAny(
        None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda _c, dom, event, detail, _o: seen.append((dom.name(), event, detail)), None)
    dom = conn.lookupByName("test")
    for call in (dom.suspend, dom.resume, dom.shutdown, dom.create):
        call()
    end = time.monotonic() + 30
    while len(seen) < 4 and time.monotonic() < end:
        time.sleep(0.01)
    print(seen)


def screenshot(conn):
    stream = conn.newStream()
    mime = conn.lookupByName("test").screenshot(stream, 0)
    picture = b""
    while data := stream.recv(65536):
        picture += data
    stream.finish()
    # Each driver has a picture of its own.
    print(mime, picture[:8], picture[-8:])


def loop():
    while True:
        libvirt.virEventRunDefaultImpl()


libvirt.registerErrorHandler(quiet, None)
libvirt.virEventRegisterDefaultImpl()
threading.Thread(target=loop, daemon=True).start()
connection = libvirt.open(sys.argv[1])
for part in sys.argv[2:]:
    {"inventory": inventory, "domains": domains, "storage": storage, "events": events, "screenshot": screenshot}[part](connection)
connection.close()
