//! Packets as a libvirt 9.0.0 client and daemon sent them: header and payload of each, both ways.

use alloc::string::ToString as _;
use alloc::vec;
use alloc::vec::Vec;

use ferrovirt_error::{Error, ErrorCode};
use ferrovirt_xdr::{Decoder, Encoder, Xdr, from_bytes, to_bytes};

use crate::enums::DomainEventType;
use crate::net::{self, Header, MessageError, MessageStatus, MessageType, StreamHole};
use crate::remote::{self, AuthType, Domain, TypedParam, TypedParamValue};

const TEST_UUID: [u8; 16] =
    [0x66, 0x95, 0xeb, 0x01, 0xf6, 0xa4, 0x83, 0x04, 0x79, 0xaa, 0x97, 0xf2, 0x50, 0x2e, 0x19, 0x3f];

fn test_domain() -> Domain {
    Domain { name: "test".to_string(), uuid: TEST_UUID, id: 1 }
}

fn header(procedure: i32, kind: MessageType, serial: u32, status: MessageStatus) -> Header {
    Header { program: net::REMOTE_PROGRAM, version: net::REMOTE_VERSION, procedure, kind, serial, status }
}

/// Reads words of hexadecimal digits.
fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().filter(|c| !c.is_whitespace()).collect();
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(&pair.iter().collect::<alloc::string::String>(), 16).unwrap())
        .collect()
}

/// The packet has this length, header and payload, read and written.
#[track_caller]
fn check<T: Xdr + PartialEq + core::fmt::Debug>(hex: &str, header: &Header, payload: &T) {
    let packet = bytes(hex);
    let mut decoder = Decoder::new(&packet);
    assert_eq!(decoder.word().unwrap() as usize, packet.len());
    assert_eq!(Header::decode(&mut decoder).as_ref(), Ok(header));
    assert_eq!(T::decode(&mut decoder).as_ref(), Ok(payload));
    assert_eq!(decoder.left(), 0);

    let mut encoder = Encoder::new();
    encoder.word(u32::try_from(packet.len()).unwrap());
    header.encode(&mut encoder).unwrap();
    payload.encode(&mut encoder).unwrap();
    assert_eq!(encoder.into_bytes(), packet);
}

#[test]
fn auth_list() {
    check(
        "0000001c 20008086 00000001 00000042 00000000 00000000 00000000",
        &header(66, MessageType::CALL, 0, MessageStatus::OK),
        &(),
    );
    check(
        "00000024 20008086 00000001 00000042 00000001 00000000 00000000 00000001 00000000",
        &header(66, MessageType::REPLY, 0, MessageStatus::OK),
        &remote::AuthListRet { types: vec![AuthType::NONE] },
    );
}

#[test]
fn supports_feature() {
    check(
        "00000020 20008086 00000001 0000003c 00000000 00000001 00000000 0000000a",
        &header(60, MessageType::CALL, 1, MessageStatus::OK),
        &remote::ConnectSupportsFeatureArgs { feature: remote::DriverFeature::PROGRAM_KEEPALIVE.0 },
    );
}

#[test]
fn connect_open() {
    check(
        "00000038 20008086 00000001 00000001 00000000 00000002 00000000 00000001
         0000000f 74657374 3a2f2f2f 64656661 756c7400 00000000",
        &header(1, MessageType::CALL, 2, MessageStatus::OK),
        &remote::ConnectOpenArgs { name: Some("test:///default".to_string()), flags: 0 },
    );
    check(
        "0000001c 20008086 00000001 00000001 00000001 00000002 00000000",
        &header(1, MessageType::REPLY, 2, MessageStatus::OK),
        &(),
    );
}

#[test]
fn list_all_domains_puts_the_list_before_its_count() {
    check(
        "00000040 20008086 00000001 00000111 00000001 00000006 00000000 00000001
         00000004 74657374 6695eb01 f6a48304 79aa97f2 502e193f 00000001 00000001",
        &header(273, MessageType::REPLY, 6, MessageStatus::OK),
        &remote::ConnectListAllDomainsRet { domains: vec![test_domain()], ret: 1 },
    );
}

#[test]
fn error_reply() {
    let text = Some("Domain not found".to_string());
    let wire = MessageError {
        code: 42,
        domain: 12,
        message: text.clone(),
        level: 2,
        dom: None,
        str1: text,
        str2: None,
        str3: None,
        int1: -1,
        int2: -1,
        net: None,
    };
    check(
        "00000070 20008086 00000001 00000017 00000001 00000006 00000001 0000002a
         0000000c 00000001 00000010 446f6d61 696e206e 6f742066 6f756e64 00000002
         00000000 00000001 00000010 446f6d61 696e206e 6f742066 6f756e64 00000000
         00000000 ffffffff ffffffff 00000000",
        &header(23, MessageType::REPLY, 6, MessageStatus::ERROR),
        &wire,
    );
    let error = Error::from(wire);
    assert_eq!((error.code, error.to_string()), (ErrorCode::NO_DOMAIN, "Domain not found".to_string()));
}

/// An event carries serial 1.
#[test]
fn lifecycle_event() {
    let msg = remote::DomainEventLifecycleMsg { dom: test_domain(), event: DomainEventType::SUSPENDED.0, detail: 0 };
    check(
        "00000044 20008086 00000001 0000013e 00000002 00000001 00000000 00000000
         00000004 74657374 6695eb01 f6a48304 79aa97f2 502e193f 00000001 00000003 00000000",
        &header(318, MessageType::MESSAGE, 1, MessageStatus::OK),
        &remote::DomainEventCallbackLifecycleMsg { callback_id: 0, msg },
    );
}

#[test]
fn keepalive() {
    let header = |procedure| Header {
        program: net::KEEPALIVE_PROGRAM,
        version: net::KEEPALIVE_VERSION,
        ..header(procedure, MessageType::MESSAGE, 0, MessageStatus::OK)
    };
    check("0000001c 6b656570 00000001 00000001 00000002 00000000 00000000", &header(1), &());
    check("0000001c 6b656570 00000001 00000002 00000002 00000000 00000000", &header(2), &());
}

#[test]
fn stream_packets() {
    check(
        "00000028 20008086 00000001 000000d0 00000006 0000000a 00000002 00000000 00090000 00000000",
        &header(208, MessageType::STREAM_HOLE, 10, MessageStatus::CONTINUE),
        &StreamHole { length: 0x90000, flags: 0 },
    );
    check(
        "0000001c 20008086 00000001 000000d1 00000003 0000000a 00000002",
        &header(209, MessageType::STREAM, 10, MessageStatus::CONTINUE),
        &(),
    );
}

/// Every byte of SASL data is a word of its own.
#[test]
fn sasl_start() {
    check(
        "00000034 20008086 00000001 00000044 00000000 00000002 00000000 0000000a
         44494745 53542d4d 44350000 00000001 00000000",
        &header(68, MessageType::CALL, 2, MessageStatus::OK),
        &remote::AuthSaslStartArgs { mech: "DIGEST-MD5".to_string(), nil: 1, data: vec![] },
    );
    let start =
        bytes("00000000 00000000 00000008 0000006e 0000006f 0000006e 00000063 00000065 0000003d 00000022 00000056");
    let reply: remote::AuthSaslStartRet = from_bytes(&start).unwrap();
    assert_eq!((reply.complete, reply.nil, reply.data.as_slice()), (0, 0, b"nonce=\"V".as_slice()));
    assert_eq!(to_bytes(&reply).unwrap(), start);
}

#[test]
fn typed_parameters() {
    let weight = TypedParam { field: "weight".to_string(), value: TypedParamValue::Uint(50) };
    check(
        "00000034 20008086 00000001 00000039 00000001 00000008 00000000 00000001
         00000006 77656967 68740000 00000002 00000032",
        &header(57, MessageType::REPLY, 8, MessageStatus::OK),
        &remote::DomainGetSchedulerParametersRet { params: vec![weight] },
    );
}

/// Kinds and states that this version doesn't know survive, so that a session can answer for them.
#[test]
fn unknown_numbers_survive() {
    let odd = Header {
        program: 0xdead_beef,
        version: 9,
        procedure: -1,
        kind: MessageType(77),
        serial: u32::MAX,
        status: MessageStatus(-3),
    };
    assert_eq!(from_bytes::<Header>(&to_bytes(&odd).unwrap()), Ok(odd));
}
