//! x86: a model is a set of features, and what several processors have in common gets the name of the nearest.
//!
//! Source of the rules: libvirt 9.0.0, observed, and the text of its later releases.

use std::collections::HashMap;

use super::{
    Baseline, Cpu, Feature,
    known::{Features, Known, Model},
};
use crate::error::CpuError;

/// The features that all have, under the name of a model.
pub(super) fn baseline(known: &Known, cpus: &[Cpu]) -> Result<Baseline, CpuError> {
    let mut common: Option<Features> = None;
    let mut vendor = VendorOfAll::default();
    for cpu in cpus {
        let (model, features) = whole(known, cpu)?;
        vendor.join(known, cpu, model, common.is_none())?;
        common = Some(match common {
            None => features,
            Some(common) => &common & &features,
        });
    }
    let common = common.filter(|common| !common.is_empty()).ok_or(CpuError::Incompatible)?;
    let mut names: Vec<&str> = Vec::new();
    for cpu in cpus {
        if !names.contains(&cpu.model.as_str()) {
            names.push(&cpu.model);
        }
    }
    let nearest = nearest(known, &common, vendor.name, &names).ok_or(CpuError::NoSuitableModel)?;
    Ok(Baseline {
        model: nearest.model.name.to_owned(),
        is_exact: names == [nearest.model.name],
        vendor: vendor.name.filter(|_| vendor.all_say).map(str::to_owned),
        features: nearest.features(known),
    })
}

/// Everything a processor has.
fn whole<'k>(known: &'k Known, cpu: &Cpu) -> Result<(&'k Model, Features), CpuError> {
    let model = known.model(&cpu.model).ok_or_else(|| CpuError::UnknownModel(cpu.model.clone()))?;
    let mut features = model.features.clone();
    for name in &cpu.features {
        features.insert(known.feature(name).ok_or_else(|| CpuError::UnknownFeature(name.clone()))?);
    }
    Ok((model, features))
}

/// The vendor that the processors so far are of.
struct VendorOfAll {
    name: Option<&'static str>,
    /// Every processor says its vendor.
    all_say: bool,
}

impl Default for VendorOfAll {
    fn default() -> Self {
        Self { name: None, all_say: true }
    }
}

impl VendorOfAll {
    /// Takes one more in. What the model of the first says of its vendor does not count, as in libvirt.
    fn join(&mut self, known: &Known, cpu: &Cpu, model: &Model, is_first: bool) -> Result<(), CpuError> {
        let said = cpu.vendor.as_deref();
        self.all_say &= said.is_some();
        let of_model = model.vendor.filter(|_| !is_first);
        if let (Some(said), Some(of_model)) = (said, of_model)
            && said != of_model
        {
            let (model, said) = (cpu.model.clone(), said.to_owned());
            return Err(CpuError::OtherVendor { vendor: of_model.to_owned(), model, said });
        }
        match (said.or(of_model), self.name) {
            (None, _) => {}
            (Some(name), None) => {
                let vendor = known.vendor(name).ok_or_else(|| CpuError::UnknownVendor(name.to_owned()))?;
                self.name = Some(vendor);
            }
            (Some(name), Some(before)) if name != before => return Err(CpuError::DifferentVendors),
            _ => {}
        }
        Ok(())
    }
}

/// A model, and in what a processor differs from it.
struct Candidate<'k> {
    model: &'k Model,
    extra: Features,
    missing: Features,
    /// How many features the model had once, of which nothing is known here.
    removed: usize,
}

/// The model that describes the features best: one of those that were named, or the latest with the shortest list of
/// differences.
fn nearest<'k>(known: &'k Known, features: &Features, vendor: Option<&str>, named: &[&str]) -> Option<Candidate<'k>> {
    let mut best: Option<Candidate<'k>> = None;
    for model in known.models.iter().rev().filter(|model| model.is_chosen) {
        if vendor.is_some() && model.vendor.is_some() && vendor != model.vendor {
            continue;
        }
        let candidate = Candidate::new(known, model, features);
        let is_named = named.contains(&model.name);
        if is_named && named.len() == 1 {
            return Some(candidate);
        }
        if best.as_ref().is_none_or(|best| candidate.is_better(best, is_named)) {
            best = Some(candidate);
        }
    }
    best
}

/// What the first feature that a model has too much weighs; each further one weighs one more.
const PENALTY: usize = 2;

impl<'k> Candidate<'k> {
    fn new(known: &Known, model: &'k Model, features: &Features) -> Self {
        let (extra, missing) = (features - &model.features, &model.features - features);
        let is_listed = |at: &usize| extra.contains(at) || missing.contains(at);
        let removed = model.removed.iter().filter_map(|name| known.feature(name)).filter(|at| !is_listed(at)).count();
        Self { model, extra, missing, removed }
    }

    /// The weights of what a processor has beyond the model, and of what it lacks.
    fn weights(&self) -> (usize, usize) {
        let lacks = self.missing.len() + self.removed;
        // libvirt looks for them from the front of a list whose end comes nearer with each that it finds.
        let seen = lacks.div_ceil(2);
        let penalty = (0..seen).map(|at| PENALTY + at).sum();
        (self.extra.len() + lacks - seen, penalty)
    }

    fn is_better(&self, other: &Candidate<'_>, is_named: bool) -> bool {
        let ((extra, missing), (other_extra, other_missing)) = (self.weights(), other.weights());
        let (whole, other_whole) = (extra + missing, other_extra + other_missing);
        whole < other_whole || (whole == other_whole || is_named) && missing < other_missing
    }

    fn features(&self, known: &Known) -> Vec<Feature> {
        let feature = |is_required| move |name: &str| Feature { name: name.to_owned(), is_required };
        let listed = known.names(&self.extra).map(feature(true)).chain(known.names(&self.missing).map(feature(false)));
        let mut listed: Vec<Feature> = listed.collect();
        for name in &self.model.removed {
            if listed.iter().all(|feature| feature.name != *name) {
                listed.push(Feature { name: (*name).to_owned(), is_required: false });
            }
        }
        listed
    }
}

/// The same with every feature of the model named, by their names.
pub(super) fn expanded(known: &Known, mut baseline: Baseline) -> Baseline {
    let of_model = known.model(&baseline.model).into_iter().flat_map(|model| known.names(&model.features));
    let mut policies: HashMap<String, bool> = of_model.map(|name| (name.to_owned(), true)).collect();
    policies.extend(baseline.features.into_iter().map(|feature| (feature.name, feature.is_required)));
    let features = policies.into_iter().map(|(name, is_required)| Feature { name, is_required });
    baseline.features = features.collect();
    baseline.features.sort_by(|one, other| one.name.cmp(&other.name));
    baseline
}
