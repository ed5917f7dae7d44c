//! Limits of the traffic of a disk.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};
use ferrovirt_xml::{Element, view::Disk};

use super::{
    Definition,
    impact::{CONFIG, LIVE},
    params::{self, STRINGS, Type},
};
use crate::{
    backend::{Answer, TestBackend},
    error::ParamError,
    flags,
};

/// The numbers and the group, in the order of the calls and of the document.
const FIELDS: [&str; 20] = [
    "total_bytes_sec",
    "read_bytes_sec",
    "write_bytes_sec",
    "total_iops_sec",
    "read_iops_sec",
    "write_iops_sec",
    "total_bytes_sec_max",
    "read_bytes_sec_max",
    "write_bytes_sec_max",
    "total_iops_sec_max",
    "read_iops_sec_max",
    "write_iops_sec_max",
    "size_iops_sec",
    GROUP,
    "total_bytes_sec_max_length",
    "read_bytes_sec_max_length",
    "write_bytes_sec_max_length",
    "total_iops_sec_max_length",
    "read_iops_sec_max_length",
    "write_iops_sec_max_length",
];

const GROUP: &str = "group_name";

/// The sums: what they are called, themselves, and their parts.
const SUMS: [(&str, [&str; 3]); 4] = [
    ("bytes_sec", ["total_bytes_sec", "read_bytes_sec", "write_bytes_sec"]),
    ("iops_sec", ["total_iops_sec", "read_iops_sec", "write_iops_sec"]),
    ("bytes_sec_max", ["total_bytes_sec_max", "read_bytes_sec_max", "write_bytes_sec_max"]),
    ("iops_sec_max", ["total_iops_sec_max", "read_iops_sec_max", "write_iops_sec_max"]),
];

/// The rates, and the fields of their bursts.
const BURSTS: [(&str, &str); 6] = [
    ("total_bytes_sec", "total_bytes_sec_max"),
    ("read_bytes_sec", "read_bytes_sec_max"),
    ("write_bytes_sec", "write_bytes_sec_max"),
    ("total_iops_sec", "total_iops_sec_max"),
    ("read_iops_sec", "read_iops_sec_max"),
    ("write_iops_sec", "write_iops_sec_max"),
];

/// No limit is higher.
const MOST: u64 = 1_000_000_000_000_000;

/// What a disk is limited to: a text for each field that is set.
struct Limits([Option<String>; 20]);

impl Limits {
    fn of(disk: &Element) -> Self {
        let tune = disk.child("iotune");
        Self(FIELDS.map(|field| tune.and_then(|tune| tune.child_text(field)).map(|text| text.into_owned())))
    }

    fn number(&self, field: &str) -> u64 {
        let known = FIELDS.iter().zip(&self.0).find(|(name, _)| **name == field);
        known.and_then(|(_, text)| text.as_deref()?.parse().ok()).unwrap_or(0)
    }

    /// Takes over what is given; zero, or no group, takes away.
    fn set(&mut self, given: &[r::TypedParam]) -> Result<(), ParamError> {
        for (field, known) in FIELDS.iter().zip(&mut self.0) {
            if let Some(number) = params::ullong(given, field) {
                if number > MOST {
                    return Err(ParamError::LimitTooHigh(MOST));
                }
                *known = (number > 0).then(|| number.to_string());
            }
            if let Some(text) = params::string(given, field) {
                *known = (!text.is_empty()).then(|| text.to_owned());
            }
        }
        Ok(())
    }

    fn check(&self) -> Result<(), ParamError> {
        for (kind, [total, read, write]) in SUMS {
            if self.number(total) > 0 && (self.number(read) > 0 || self.number(write) > 0) {
                return Err(ParamError::TotalAndParts(kind));
            }
        }
        for (field, max) in BURSTS {
            if self.number(field) > self.number(max) {
                return Err(ParamError::AboveMax { field, max });
            }
        }
        Ok(())
    }

    /// Puts the limits where libvirt prints them: behind the disk's target.
    fn store(&self, disk: &mut Element) {
        disk.remove_elements(|child| child.name() == "iotune");
        let set = FIELDS.iter().zip(&self.0).filter_map(|(field, text)| Some((*field, text.as_deref()?)));
        let tune =
            set.fold(Element::new("iotune"), |tune, (field, text)| tune.with_child(Element::with_text(field, text)));
        if tune.elements().next().is_some() {
            let at = disk.elements().position(|child| child.name() == "target");
            disk.insert_element(at.map_or(0, |at| at + 1), tune);
        }
    }
}

impl Definition {
    fn disk_to_tune(&self, path: &str) -> Result<&Element, ParamError> {
        self.disk(path).map(Disk::into_inner).ok_or_else(|| ParamError::NoDisk(path.to_owned()))
    }
}

pub(crate) fn domain_get_block_io_tune(
    backend: &TestBackend,
    args: r::DomainGetBlockIoTuneArgs,
) -> Answer<r::DomainGetBlockIoTuneRet> {
    flags::check(args.flags, LIVE | CONFIG | STRINGS, "testDomainGetBlockIoTune")?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one(args.flags)?;
        let nparams = i32::try_from(FIELDS.len()).unwrap_or(0);
        // Who has no room for any asks how many there are, of whichever disk.
        if args.nparams == 0 {
            return Ok(r::DomainGetBlockIoTuneRet { params: Vec::new(), nparams });
        }
        let limits = Limits::of(definition.disk_to_tune(args.disk.as_deref().unwrap_or_default())?);
        let value = |field: &str, text: &Option<String>| match field {
            GROUP => Value::String(text.clone().unwrap_or_default()),
            _ => Value::Ullong(limits.number(field)),
        };
        let all = FIELDS.iter().zip(&limits.0);
        let all = all.map(|(field, text)| r::TypedParam { field: (*field).to_owned(), value: value(field, text) });
        let params: Vec<_> = all.take(usize::try_from(args.nparams).unwrap_or(0)).collect();
        let nparams = i32::try_from(params.len()).unwrap_or(0);
        Ok(r::DomainGetBlockIoTuneRet { params: params::understood(params, args.flags), nparams })
    })
}

pub(crate) fn domain_set_block_io_tune(backend: &TestBackend, args: r::DomainSetBlockIoTuneArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetBlockIoTune")?;
    let known = FIELDS.map(|field| (field, if field == GROUP { Type::String } else { Type::Ullong }));
    params::check(&args.params, &known)?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one_mut(args.flags)?;
        let missing = || ParamError::NoDiskToSet(args.disk.clone());
        let disk = definition.disk(&args.disk).map(Disk::into_inner).ok_or_else(missing)?;
        let mut limits = Limits::of(disk);
        let target = Disk::of(disk).target().unwrap_or_default().into_owned();
        limits.set(&args.params)?;
        limits.check()?;
        if let Some(disk) = definition.fields_mut().disk_mut(&target) {
            limits.store(disk.into_inner());
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(limits: &mut Limits, given: &[(&str, u64)]) -> Result<(), ParamError> {
        let param =
            |(name, number): &(&str, u64)| r::TypedParam { field: (*name).to_owned(), value: Value::Ullong(*number) };
        limits.set(&given.iter().map(param).collect::<Vec<_>>())?;
        limits.check()
    }

    /// As libvirt 9.0.0 answers.
    #[test]
    fn limits_are_checked_together_with_those_that_stay() {
        type Row<'a> = (&'a [(&'a str, u64)], Result<(), ParamError>);
        let rows: &[Row<'_>] = &[
            (
                &[("total_bytes_sec", 1)],
                Err(ParamError::AboveMax { field: "total_bytes_sec", max: "total_bytes_sec_max" }),
            ),
            (&[("total_bytes_sec_max", 2)], Ok(())),
            (&[("read_bytes_sec", 1)], Err(ParamError::TotalAndParts("bytes_sec"))),
            (&[("total_bytes_sec", 0), ("read_bytes_sec_max", 1)], Err(ParamError::TotalAndParts("bytes_sec_max"))),
            (&[("total_bytes_sec_max", MOST + 1)], Err(ParamError::LimitTooHigh(MOST))),
        ];
        let mut limits = Limits::of(&Element::new("disk"));
        for (given, expected) in rows {
            assert_eq!(set(&mut limits, given), *expected, "{given:?}");
        }
    }

    #[test]
    fn limits_stand_behind_the_target() {
        let mut disk = Element::new("disk").with_child(Element::new("target")).with_child(Element::new("readonly"));
        let mut limits = Limits::of(&disk);
        set(&mut limits, &[("size_iops_sec", 7)]).unwrap();
        limits.store(&mut disk);
        let names: Vec<_> = disk.elements().map(Element::name).collect();
        assert_eq!(names, ["target", "iotune", "readonly"]);
        assert_eq!(Limits::of(&disk).number("size_iops_sec"), 7);
        set(&mut limits, &[("size_iops_sec", 0)]).unwrap();
        limits.store(&mut disk);
        assert!(disk.child("iotune").is_none());
    }
}
