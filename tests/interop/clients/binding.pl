#!/usr/bin/perl
# Drives a connection through Sys::Virt and prints what it saw; the same on every test:///default.

use strict;
use warnings;

use Sys::Virt;
use Sys::Virt::Domain;
use Sys::Virt::Event;

my $DOMAIN = <<'XML';
<domain type='test'><name>pl</name><uuid>21111111-2222-4333-8444-555555555555</uuid>
<memory>65536</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>
XML
my $POOL = <<'XML';
<pool type='dir'><name>plpool</name><uuid>21111111-2222-4333-8444-777777777777</uuid>
<target><path>/plpool</path></target></pool>
XML

sub show { print join(' ', map { defined($_) ? $_ : 'undef' } @_), "\n" }

sub hash { my ($hash) = @_; map { "$_=" . ($hash->{$_} // 'undef') } sort keys %$hash }

sub refused {
    my ($what, $call) = @_;
    eval { $call->(); 1 } and return show($what, 'was not refused');
    show($what, $@->code, $@->domain, $@->message);
}

sub inventory {
    my ($conn) = @_;
    show($conn->get_type, $conn->get_node_free_memory, hash($conn->get_node_info));
    show(sort map { $_->get_name } $conn->list_all_domains);
    show(sort map { $_->get_name } $conn->list_all_networks);
    show(sort map { $_->get_name } $conn->list_all_storage_pools);
    show(sort map { $_->get_name } $conn->list_interfaces);
    show(sort map { $_->get_name } $conn->list_node_devices(undef));
    show(hash($conn->get_node_security_model), $conn->is_alive);
    # what TLS is, and the driver itself never
    my $is_tls = $conn->get_uri =~ /\+tls:/ ? 1 : 0;
    show('encrypted as expected') if $conn->is_encrypted == $is_tls;
}

sub domains {
    my ($conn) = @_;
    my $dom = $conn->get_domain_by_name('test');
    show($dom->get_uuid_string, $dom->get_id, $dom->get_max_memory, $dom->get_state, $dom->get_xml_description);
    $dom->suspend;
    show($dom->get_state);
    refused('suspend', sub { $dom->suspend });
    $dom->resume;
    # The message names the domain since libvirt 9.1.
    eval { $conn->get_domain_by_name('nosuch'); 1 } or show('lookup', $@->code, $@->domain);
    my $made = $conn->define_domain($DOMAIN);
    $made->create;
    $made->set_vcpus(1);
    $made->set_autostart(1);
    show($made->get_vcpus(Sys::Virt::Domain::VCPU_LIVE), $made->get_autostart, $made->get_xml_description);
    show(hash($made->get_scheduler_parameters), hash($made->get_memory_parameters));
    $made->destroy;
    $made->undefine;
    refused('a stale handle', sub { $made->get_info });
}

sub storage {
    my ($conn) = @_;
    my $pool = $conn->define_storage_pool($POOL);
    $pool->create;
    my $vol = $pool->create_volume("<volume><name>a</name><capacity>1048576</capacity></volume>");
    show($vol->get_path, $vol->get_key, hash($vol->get_info), hash($pool->get_info));
    refused('undefine', sub { $pool->undefine });
    $vol->delete;
    $pool->destroy;
    $pool->undefine;
}

sub events {
    my ($conn) = @_;
    my @seen;
    my $id = $conn->domain_event_register_any(undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE,
        sub { my (undef, $dom, $event, $detail) = @_; push @seen, join ':', $dom->get_name, $event, $detail });
    my $dom = $conn->get_domain_by_name('test');
    $dom->suspend;
    $dom->resume;
    my $end = time + 30;
    # The loop has to have something to wake up for.
    my $timer = Sys::Virt::Event::add_timeout(100, sub { });
    Sys::Virt::Event::run_default while @seen < 2 && time < $end;
    $conn->domain_event_deregister_any($id);
    show(@seen);
}

Sys::Virt::Event::register_default();
my ($uri, @parts) = @ARGV;
my $conn = Sys::Virt->new(uri => $uri);
my %parts = (inventory => \&inventory, domains => \&domains, storage => \&storage, events => \&events);
$parts{$_}->($conn) for @parts;
