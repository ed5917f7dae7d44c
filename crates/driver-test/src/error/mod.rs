//! The driver's errors, worded as libvirt's test driver words them.

mod argument;
mod chaos;
mod cpu;
mod domain;
mod event;
mod file;
mod hotplug;
mod image;
mod interface;
mod iothread;
mod moment;
mod network;
mod node;
mod node_device;
mod numa;
mod param;
mod storage;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_xml::normalise::XmlError;

pub(crate) use argument::ArgumentError;
pub(crate) use chaos::ChaosError;
pub(crate) use cpu::CpuError;
pub(crate) use domain::DomainError;
pub(crate) use event::EventError;
pub(crate) use file::FileError;
pub(crate) use hotplug::HotplugError;
pub(crate) use image::ImageError;
pub(crate) use interface::InterfaceError;
pub(crate) use iothread::IothreadError;
pub(crate) use moment::MomentError;
pub(crate) use network::NetworkError;
pub(crate) use node::NodeError;
pub(crate) use node_device::DeviceError;
pub(crate) use numa::NumaError;
pub(crate) use param::ParamError;
pub(crate) use storage::StorageError;

/// What the driver can refuse. Each kind of object has its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TestError {
    /// The URI names neither the default host nor a file.
    NoPath,
    /// Flag bits that `function` does not know.
    UnsupportedFlags {
        flags: u32,
        function: &'static str,
    },
    /// A cell of the host that is not there.
    NoSuchCell,
    /// The host has no cells, and so no memory that could be free.
    NoCells,
    /// A document that nobody would accept.
    Xml(XmlError),
    Argument(ArgumentError),
    File(FileError),
    Event(EventError),
    Domain(DomainError),
    Image(ImageError),
    Chaos(ChaosError),
    Cpu(CpuError),
    Hotplug(HotplugError),
    Iothread(IothreadError),
    Moment(MomentError),
    Node(NodeError),
    Numa(NumaError),
    Param(ParamError),
    Network(NetworkError),
    Interface(InterfaceError),
    Device(DeviceError),
    Storage(StorageError),
}

impl From<TestError> for Error {
    fn from(error: TestError) -> Self {
        use TestError as T;
        let (code, detail) = match error {
            T::NoPath => (ErrorCode::INVALID_ARG, "testOpen: supply a path or use test:///default".to_owned()),
            T::UnsupportedFlags { flags, function } => {
                let text = format!("unsupported flags (0x{flags:x}) in function {function}");
                return Self::plain(ErrorDomain::TEST, ErrorCode::INVALID_ARG, text);
            }
            T::NoSuchCell => (ErrorCode::INVALID_ARG, "Range exceeds available cells".to_owned()),
            T::NoCells => {
                let text = "An error occurred, but the cause is unknown".to_owned();
                return Self::plain(ErrorDomain::TEST, ErrorCode::INTERNAL_ERROR, text);
            }
            T::Xml(error) => return error.into(),
            T::Argument(error) => {
                return Self::plain(ErrorDomain::DOMAIN, ErrorCode::INVALID_ARG, error.to_string());
            }
            T::File(error) => (error.code(), error.to_string()),
            T::Event(error) => {
                return Self::new(error.domain(), ErrorCode::INVALID_ARG, error.to_string());
            }
            T::Param(error) => (error.code(), error.to_string()),
            T::Node(error) => return Self::new(error.domain(), error.code(), error.to_string()),
            T::Numa(error) => (error.code(), error.to_string()),
            T::Chaos(error) => (error.code(), error.to_string()),
            T::Cpu(error) => return Self::new(ErrorDomain::CPU, error.code(), error.to_string()),
            T::Hotplug(error) => return Self::new(error.domain(), error.code(), error.to_string()),
            T::Iothread(error) => (error.code(), error.to_string()),
            T::Moment(error) => (error.code(), error.to_string()),
            T::Image(error) => return error.into_error(),
            T::Domain(DomainError::LiveAndConfig) => {
                let text = DomainError::LiveAndConfig.to_string();
                return Self::plain(ErrorDomain::DOMAIN, ErrorCode::INVALID_ARG, text);
            }
            T::Domain(error) => (error.code(), error.to_string()),
            T::Network(error) => return Self::new(error.domain(), error.code(), error.to_string()),
            T::Interface(error) => return error.public(),
            T::Storage(error) => return Self::new(error.domain(), error.code(), error.to_string()),
            T::Device(error) => return Self::new(error.domain(), error.code(), error.to_string()),
        };
        Self::new(ErrorDomain::TEST, code, detail)
    }
}

macro_rules! from {
    ($($error:ident => $variant:ident),*) => {
        $(
            impl From<$error> for TestError {
                fn from(error: $error) -> Self {
                    Self::$variant(error)
                }
            }
        )*
    };
}

from!(XmlError => Xml, ArgumentError => Argument, FileError => File, EventError => Event, DomainError => Domain, ImageError => Image, ChaosError => Chaos, CpuError => Cpu, HotplugError => Hotplug, IothreadError => Iothread, MomentError => Moment, NodeError => Node, NumaError => Numa, ParamError => Param, NetworkError => Network,
    InterfaceError => Interface,
    DeviceError => Device,
    StorageError => Storage);

/// The same in one step, for calls, whose answers carry the public error.
macro_rules! public {
    ($($error:ident),*) => {
        $(
            impl From<$error> for Error {
                fn from(error: $error) -> Self {
                    TestError::from(error).into()
                }
            }
        )*
    };
}

public!(
    CpuError,
    FileError,
    NodeError,
    ParamError,
    EventError,
    DomainError,
    ImageError,
    NetworkError,
    InterfaceError,
    DeviceError,
    StorageError
);
