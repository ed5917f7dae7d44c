//! What is refused of processors that are compared.

use std::fmt;

use ferrovirt_error::ErrorCode;

/// Why several processors have nothing in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CpuError {
    NoneGiven,
    /// Nobody knows the processors of the architecture.
    NoModels(String),
    /// Nobody can tell what processors of the architecture have in common.
    NoBaseline(String),
    UnknownModel(String),
    UnknownFeature(String),
    UnknownVendor(String),
    /// A processor's vendor is not that of its model.
    OtherVendor {
        vendor: String,
        model: String,
        said: String,
    },
    DifferentVendors,
    Incompatible,
    NoSuitableModel,
}

impl CpuError {
    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::NoneGiven => ErrorCode::INVALID_ARG,
            Self::NoModels(_) | Self::NoBaseline(_) => ErrorCode::NO_SUPPORT,
            Self::UnknownModel(_) | Self::UnknownFeature(_) | Self::NoSuitableModel => ErrorCode::INTERNAL_ERROR,
            Self::UnknownVendor(_) | Self::OtherVendor { .. } | Self::DifferentVendors | Self::Incompatible => {
                ErrorCode::OPERATION_FAILED
            }
        }
    }
}

impl fmt::Display for CpuError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoneGiven => f.write_str("no CPUs given"),
            Self::NoModels(arch) => write!(f, "'{arch}' architecture is not supported by CPU driver"),
            Self::NoBaseline(arch) => write!(f, "cannot compute baseline CPU of {arch} architecture"),
            Self::UnknownModel(model) => write!(f, "Unknown CPU model {model}"),
            Self::UnknownFeature(feature) => write!(f, "Unknown CPU feature {feature}"),
            Self::UnknownVendor(vendor) => write!(f, "Unknown CPU vendor {vendor}"),
            Self::OtherVendor { vendor, model, said } => {
                write!(f, "CPU vendor {vendor} of model {model} differs from vendor {said}")
            }
            Self::DifferentVendors => f.write_str("CPU vendors do not match"),
            Self::Incompatible => f.write_str("CPUs are incompatible"),
            Self::NoSuitableModel => f.write_str("Cannot find suitable CPU model for given data"),
        }
    }
}
