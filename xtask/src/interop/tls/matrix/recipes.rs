//! The certificates of libvirt's matrix.

use super::super::recipes::{Maker, Recipe};

const DAYS: i32 = 30;

const fn of(name: &'static str, issuer: &'static str, text: &'static str) -> Recipe {
    Recipe { name, issuer, key: "p384", maker: Maker::OpensslDays(DAYS), text }
}

/// Ended before it began, as libvirt makes them.
const fn ended(name: &'static str, issuer: &'static str, text: &'static str) -> Recipe {
    Recipe { maker: Maker::OpensslDays(-1), ..of(name, issuer, text) }
}

/// Not good yet.
const fn coming(name: &'static str, issuer: &'static str, text: &'static str) -> Recipe {
    Recipe { maker: Maker::Certtool, ..of(name, issuer, text) }
}

/// An authority of this name.
macro_rules! authority {
    ($name:literal) => {
        concat!("/C=UK/CN=", $name, "|basicConstraints=critical,CA:true;2.5.29.15=critical,DER:0303070400")
    };
}

macro_rules! server {
    ($name:literal, $more:literal) => {
        concat!(
            "/C=UK/CN=",
            $name,
            "|basicConstraints=critical,CA:false;2.5.29.15=critical,DER:030307a000;",
            "extendedKeyUsage=critical,serverAuth",
            $more
        )
    };
}

macro_rules! client {
    ($name:literal) => {
        concat!(
            "/C=UK/CN=",
            $name,
            "|basicConstraints=critical,CA:false;2.5.29.15=critical,DER:030307a000;",
            "extendedKeyUsage=critical,clientAuth"
        )
    };
}

/// An end with other usages and purposes.
macro_rules! end {
    ($more:literal) => {
        concat!("/C=UK/CN=libvirt|basicConstraints=critical,CA:false;", $more)
    };
}

macro_rules! future {
    ($text:literal) => {
        concat!(
            "country=UK;",
            $text,
            ";activation_date=\"2090-01-01 00:00:00\";expiration_date=\"2091-02-01 00:00:00\""
        )
    };
}

/// Each behind the one that issues it. Usages are strings of nine bits, as libvirt writes
/// them: 80 is a digital signature, 20 key encipherment, 04 signing certificates.
pub(in super::super) const RECIPES: &[Recipe] = &[
    of("m-ca", "m-ca", authority!("libvirt CA")),
    of("m-server", "m-ca", server!("libvirt.org", "")),
    of("m-client", "m-ca", client!("libvirt")),
    // authorities
    of("m-ca1", "m-ca1", "/C=UK/CN=libvirt CA 1|basicConstraints=critical,CA:true"),
    of("m-server1", "m-ca1", server!("libvirt.org", "")),
    of("m-client-of-ca1", "m-ca1", client!("libvirt")),
    of("m-ca2", "m-ca2", "/C=UK/CN=libvirt CA 2|basicConstraints=CA:true"),
    of("m-server2", "m-ca2", server!("libvirt.org", "")),
    of("m-ca3", "m-ca3", authority!("libvirt CA 3")),
    of("m-server3", "m-ca3", server!("libvirt.org", "")),
    of("m-ca4", "m-ca4", "/C=UK/CN=libvirt CA 4|basicConstraints=critical,CA:true;2.5.29.15=DER:0303078000"),
    of("m-server4", "m-ca4", server!("libvirt.org", "")),
    of("m-ca5", "m-ca5", "/C=UK/CN=libvirt CA 5|subjectKeyIdentifier=none"),
    of("m-server5", "m-ca5", server!("libvirt.org", "")),
    of("m-ca6", "m-ca6", "/C=UK/CN=libvirt CA 6|basicConstraints=critical,CA:true;2.5.29.15=critical,DER:0303078000"),
    of("m-server6", "m-ca6", server!("libvirt.org", "")),
    // usages and purposes
    of("m-server7", "m-ca", end!("")),
    of("m-server8", "m-ca", end!("2.5.29.15=critical,DER:030307a400")),
    of("m-server9", "m-ca", end!("2.5.29.15=DER:0303070400")),
    of("m-server10", "m-ca", end!("extendedKeyUsage=critical,serverAuth")),
    of("m-server11", "m-ca", end!("extendedKeyUsage=serverAuth")),
    of("m-server12", "m-ca", end!("extendedKeyUsage=critical,clientAuth,serverAuth")),
    of("m-server13", "m-ca", end!("extendedKeyUsage=clientAuth,serverAuth")),
    of("m-server14", "m-ca", end!("2.5.29.15=critical,DER:0303070400")),
    of("m-server15", "m-ca", end!("extendedKeyUsage=critical,clientAuth")),
    of("m-server16", "m-ca", end!("2.5.29.15=critical,DER:0303070000")),
    of("m-client1", "m-ca", end!("")),
    of("m-client2", "m-ca", end!("2.5.29.15=critical,DER:030307a400")),
    of("m-client3", "m-ca", end!("2.5.29.15=DER:0303070400")),
    of("m-client4", "m-ca", end!("extendedKeyUsage=critical,clientAuth")),
    of("m-client5", "m-ca", end!("extendedKeyUsage=clientAuth")),
    of("m-client6", "m-ca", end!("extendedKeyUsage=critical,clientAuth,serverAuth")),
    of("m-client7", "m-ca", end!("extendedKeyUsage=clientAuth,serverAuth")),
    of("m-client8", "m-ca", end!("2.5.29.15=critical,DER:0303070400")),
    of("m-client9", "m-ca", end!("extendedKeyUsage=critical,serverAuth")),
    of("m-client10", "m-ca", end!("2.5.29.15=critical,DER:0303070000")),
    // dates
    ended("m-ca-old", "m-ca-old", authority!("libvirt")),
    of("m-server-of-old", "m-ca-old", server!("libvirt.org", "")),
    ended("m-server-old", "m-ca", server!("libvirt", "")),
    ended("m-client-old", "m-ca", client!("libvirt")),
    coming("m-ca-new", "m-ca-new", future!("cn=libvirt;ca;cert_signing_key")),
    of("m-server-of-new", "m-ca-new", server!("libvirt", "")),
    coming("m-server-new", "m-ca", future!("cn=libvirt;tls_www_server;signing_key;encryption_key")),
    coming("m-client-new", "m-ca", future!("cn=libvirt;tls_www_client;signing_key;encryption_key")),
    // chains
    of("m-root", "m-root", authority!("libvirt root")),
    of("m-level1a", "m-root", authority!("libvirt level 1a")),
    of("m-level1b", "m-root", authority!("libvirt level 1b")),
    of("m-level2a", "m-level1a", authority!("libvirt level 2a")),
    of("m-server-3a", "m-level2a", server!("libvirt.org", "")),
    of("m-client-2b", "m-level1b", client!("libvirt client level 2b")),
    // names
    of(
        "m-server-names1",
        "m-ca",
        server!(
            "libvirt.org",
            ";subjectAltName=DNS:www.libvirt.org,DNS:libvirt.org,IP:192.168.122.1,IP:fec0::dead:beaf"
        ),
    ),
    of(
        "m-server-names2",
        "m-ca",
        server!(
            "libvirt.org",
            ";subjectAltName=DNS:www.libvirt.org,DNS:wiki.libvirt.org,IP:192.168.122.1,IP:fec0::dead:beaf"
        ),
    ),
];
