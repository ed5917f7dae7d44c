//! 64-bit POWER: processors have a model in common, or nothing.

use super::{Baseline, Cpu};
use crate::error::CpuError;

const VENDORS: [&str; 2] = ["IBM", "Freescale"];

/// The models that libvirt 9.0.0 knows, with their vendors.
pub(super) const MODELS: &[(&str, &str)] = &[
    ("POWER6", "IBM"),
    ("POWER7", "IBM"),
    ("POWER8", "IBM"),
    ("POWER9", "IBM"),
    ("POWER10", "IBM"),
    ("POWERPC_e5500", "Freescale"),
    ("POWERPC_e6500", "Freescale"),
];

/// The model of all.
pub(super) fn baseline(first: &Cpu, cpus: &[Cpu]) -> Result<Baseline, CpuError> {
    let known = MODELS.iter().find(|(name, _)| *name == first.model);
    let (model, vendor) = known.ok_or_else(|| CpuError::UnknownModel(first.model.clone()))?;
    for cpu in cpus {
        if cpu.model != *model {
            return Err(CpuError::Incompatible);
        }
        let Some(said) = &cpu.vendor else { continue };
        if !VENDORS.contains(&said.as_str()) {
            return Err(CpuError::UnknownVendor(said.clone()));
        }
        if said != vendor {
            let (vendor, model) = ((*vendor).to_owned(), (*model).to_owned());
            return Err(CpuError::OtherVendor { vendor, model, said: said.clone() });
        }
    }
    Ok(Baseline { model: (*model).to_owned(), is_exact: true, ..Baseline::default() })
}
