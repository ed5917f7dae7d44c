//! Counters of the machine: which of them are on.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};
use ferrovirt_xml::{Element, Node};

use super::{
    Definition,
    impact::{CONFIG, LIVE},
    params::{self, STRINGS, Type},
};
use crate::{
    backend::{Answer, TestBackend},
    flags,
};

/// `virPerfEventType`, in its order.
const COUNTERS: [&str; 22] = [
    "cmt",
    "mbmt",
    "mbml",
    "cpu_cycles",
    "instructions",
    "cache_references",
    "cache_misses",
    "branch_instructions",
    "branch_misses",
    "bus_cycles",
    "stalled_cycles_frontend",
    "stalled_cycles_backend",
    "ref_cpu_cycles",
    "cpu_clock",
    "task_clock",
    "page_faults",
    "context_switches",
    "cpu_migrations",
    "page_faults_min",
    "page_faults_maj",
    "alignment_faults",
    "emulation_faults",
];

pub(crate) fn domain_get_perf_events(
    backend: &TestBackend,
    args: r::DomainGetPerfEventsArgs,
) -> Answer<r::DomainGetPerfEventsRet> {
    flags::check(args.flags, LIVE | CONFIG | STRINGS, "testDomainGetPerfEvents")?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one(args.flags)?;
        let params = COUNTERS.map(|name| r::TypedParam {
            field: name.to_owned(),
            value: Value::Boolean(i32::from(definition.counts(name) == Some(true))),
        });
        Ok(r::DomainGetPerfEventsRet { params: params.into() })
    })
}

pub(crate) fn domain_set_perf_events(backend: &TestBackend, args: r::DomainSetPerfEventsArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetPerfEvents")?;
    params::check(&args.params, &COUNTERS.map(|name| (name, Type::Boolean)))?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one_mut(args.flags)?;
        let given = |name: &str| args.params.iter().find_map(|param| is_on(param, name));
        let known = COUNTERS.map(|name| (name, given(name).or_else(|| definition.counts(name))));
        definition.set_counters(&known);
        Ok(())
    })
}

fn is_on(param: &r::TypedParam, name: &str) -> Option<bool> {
    match param.value {
        Value::Boolean(value) if param.field == name => Some(value != 0),
        _ => None,
    }
}

impl Definition {
    /// Whether a counter is on, where that is said.
    fn counts(&self, name: &str) -> Option<bool> {
        let mut said = self.xml().child("perf")?.children_named("event");
        said.find(|event| event.attribute("name") == Some(name))?.attribute("enabled").map(|enabled| enabled == "yes")
    }

    fn set_counters(&mut self, known: &[(&str, Option<bool>)]) {
        let mut fields = self.fields_mut();
        let around = fields.ensure("perf");
        around.remove_elements(|_| true);
        for (name, is_on) in known.iter().filter_map(|(name, is_on)| Some((*name, (*is_on)?))) {
            let enabled = if is_on { "yes" } else { "no" };
            around.push(Node::Element(Element::new("event").with("name", name).with("enabled", enabled)));
        }
        let is_empty = around.elements().next().is_none();
        if is_empty {
            fields.element_mut().remove_elements(|child| child.name() == "perf");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_counters_is_kept_in_their_order() {
        let source = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os></domain>";
        let mut definition = Definition::read(source).unwrap();
        let before = definition.xml().to_libvirt();
        definition.set_counters(&[("cmt", None)]);
        assert_eq!(definition.xml().to_libvirt(), before);
        definition.set_counters(&[("cmt", Some(false)), ("mbmt", None), ("mbml", Some(true))]);
        assert_eq!(["cmt", "mbmt", "mbml"].map(|name| definition.counts(name)), [Some(false), None, Some(true)]);
        let expected =
            "  <perf>\n    <event name='cmt' enabled='no'/>\n    <event name='mbml' enabled='yes'/>\n  </perf>\n";
        assert!(definition.xml().to_libvirt().contains(expected));
    }
}
