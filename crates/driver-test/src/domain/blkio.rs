//! Shares of the host's disks, for the whole domain and for single devices.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};
use ferrovirt_xml::Element;

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

const WEIGHT: &str = "weight";

/// What is kept of each device, in the order of the calls and of the document: the parameter, and its element.
const DEVICES: [(&str, &str); 5] = [
    ("device_weight", "weight"),
    ("device_read_iops_sec", "read_iops_sec"),
    ("device_write_iops_sec", "write_iops_sec"),
    ("device_read_bytes_sec", "read_bytes_sec"),
    ("device_write_bytes_sec", "write_bytes_sec"),
];

impl Definition {
    fn blkio_weight(&self) -> u32 {
        self.xml().find("blkiotune/weight").and_then(|weight| weight.text().parse().ok()).unwrap_or(0)
    }

    /// The devices for which something is said, as pairs of path and number.
    fn blkio_devices(&self, element: &str) -> String {
        let tune = self.xml().child("blkiotune");
        let devices = tune.into_iter().flat_map(|tune| tune.children_named("device"));
        let said = devices.filter_map(|device| Some((device.child_text("path")?, device.child_text(element)?)));
        said.map(|(path, number)| format!("{path},{number}")).collect::<Vec<_>>().join(",")
    }

    fn set_blkio_weight(&mut self, weight: u32) {
        let mut fields = self.fields_mut();
        if weight > 0 {
            fields.ensure("blkiotune/weight").set_text(weight.to_string());
        } else {
            fields.ensure("blkiotune").remove_elements(|child| child.name() == WEIGHT);
        }
    }

    /// Sets a number of a device; zero takes it away.
    fn set_blkio_device(&mut self, path: &str, element: &str, number: u64) {
        let mut fields = self.fields_mut();
        let tune = fields.ensure("blkiotune");
        let is_own = |device: &Element| device.name() == "device" && device.child_text("path").as_deref() == Some(path);
        let known = tune.elements().find(|device| is_own(device)).cloned();
        let is_new = known.is_none();
        let known = known.unwrap_or_else(|| Element::new("device").with_child(Element::with_text("path", path)));
        let mut device = Element::new("device").with_child(Element::with_text("path", path));
        for (_, name) in DEVICES {
            let value =
                if name == element { (number > 0).then(|| number.to_string().into()) } else { known.child_text(name) };
            if let Some(value) = value {
                device = device.with_child(Element::with_text(name, value));
            }
        }
        if is_new {
            fields.add("blkiotune", device);
        } else if let Some(old) = tune.elements_mut().find(|device| is_own(device)) {
            *old = device;
        }
    }

    /// Leaves nothing that says nothing, as libvirt prints nothing of it.
    fn tidy_blkio(&mut self) {
        let mut fields = self.fields_mut();
        let tune = fields.ensure("blkiotune");
        tune.remove_elements(|device| device.name() == "device" && device.elements().count() < 2);
        if tune.elements().next().is_none() {
            fields.element_mut().remove_elements(|child| child.name() == "blkiotune");
        }
    }
}

/// The devices of a text: paths and numbers in turn.
fn devices(field: &str, text: &str) -> Result<Vec<(String, u64)>, ParamError> {
    let fault = || ParamError::BlkioDevice { field: field.to_owned(), text: text.to_owned() };
    // A weight or a number of operations has 32 bits.
    let most = if field.ends_with("bytes_sec") { u64::MAX } else { u32::MAX.into() };
    let mut pairs = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (path, behind) = rest.split_once(',').filter(|(path, _)| !path.is_empty()).ok_or_else(fault)?;
        let end = behind.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(behind.len());
        let (digits, behind_number) = behind.split_at(end);
        let number = digits.parse().ok().filter(|&number| number <= most);
        let bad =
            || ParamError::BlkioValue { field: field.to_owned(), device: path.to_owned(), text: behind.to_owned() };
        pairs.push((path.to_owned(), number.ok_or_else(bad)?));
        rest = match behind_number.strip_prefix(',') {
            Some(next) => next,
            None if behind_number.is_empty() => "",
            None => return Err(fault()),
        };
    }
    Ok(pairs)
}

pub(crate) fn domain_get_blkio_parameters(
    backend: &TestBackend,
    args: r::DomainGetBlkioParametersArgs,
) -> Answer<r::DomainGetBlkioParametersRet> {
    flags::check(args.flags, LIVE | CONFIG | STRINGS, "testDomainGetBlkioParameters")?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one(args.flags)?;
        let mut all = vec![r::TypedParam { field: WEIGHT.to_owned(), value: Value::Uint(definition.blkio_weight()) }];
        all.extend(DEVICES.iter().map(|(field, element)| r::TypedParam {
            field: (*field).to_owned(),
            value: Value::String(definition.blkio_devices(element)),
        }));
        let nparams = i32::try_from(all.len()).unwrap_or(0);
        all.truncate(usize::try_from(args.nparams).unwrap_or(0));
        Ok(r::DomainGetBlkioParametersRet { params: params::understood(all, args.flags), nparams })
    })
}

pub(crate) fn domain_set_blkio_parameters(backend: &TestBackend, args: r::DomainSetBlkioParametersArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetBlkioParameters")?;
    let mut known = vec![(WEIGHT, Type::Uint)];
    known.extend(DEVICES.map(|(field, _)| (field, Type::String)));
    params::check(&args.params, &known)?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one_mut(args.flags)?;
        if let Some(weight) = params::uint(&args.params, WEIGHT) {
            definition.set_blkio_weight(weight);
        }
        let given = DEVICES.iter().filter_map(|pair| Some((pair, params::string(&args.params, pair.0)?)));
        let mut refused = None;
        for ((field, element), text) in given {
            match devices(field, text) {
                Ok(devices) => {
                    for (path, number) in devices {
                        definition.set_blkio_device(&path, element, number);
                    }
                }
                // What can be done is done, and the last fault is told.
                Err(fault) => refused = Some(fault),
            }
        }
        definition.tidy_blkio();
        refused.map_or(Ok(()), |fault| Err(fault.into()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_pairs_of_path_and_number() {
        let fault = |text: &str| ParamError::BlkioDevice { field: "device_weight".to_owned(), text: text.to_owned() };
        let pair = |path: &str, number| (path.to_owned(), number);
        assert_eq!(devices("device_weight", "/a,1,/b,2"), Ok(vec![pair("/a", 1), pair("/b", 2)]));
        assert_eq!(devices("device_weight", ""), Ok(Vec::new()));
        for text in ["bogus", "/a,1,/b", "/a,1x", ",5"] {
            assert_eq!(devices("device_weight", text), Err(fault(text)));
        }
        for (text, wrong) in [("/a,x", "x"), ("/a,x,/b,5", "x,/b,5"), ("/a,4294967296", "4294967296")] {
            let (field, device) = ("device_weight".to_owned(), "/a".to_owned());
            let fault = ParamError::BlkioValue { field, device, text: wrong.to_owned() };
            assert_eq!(devices("device_weight", text), Err(fault));
        }
        assert_eq!(devices("device_read_bytes_sec", "/a,4294967296"), Ok(vec![pair("/a", 4_294_967_296)]));
    }

    #[test]
    fn a_device_without_numbers_is_gone() {
        let source = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os></domain>";
        let mut definition = Definition::read(source).unwrap();
        let before = definition.xml().to_libvirt();
        definition.set_blkio_device("/a", "weight", 5);
        definition.set_blkio_device("/a", "read_iops_sec", 6);
        definition.set_blkio_device("/b", "weight", 7);
        assert_eq!(definition.blkio_devices("weight"), "/a,5,/b,7");
        definition.set_blkio_device("/a", "weight", 0);
        assert_eq!(definition.blkio_devices("read_iops_sec"), "/a,6");
        for (path, element) in [("/a", "read_iops_sec"), ("/b", "weight")] {
            definition.set_blkio_device(path, element, 0);
        }
        definition.tidy_blkio();
        assert_eq!(definition.xml().to_libvirt(), before);
    }
}
