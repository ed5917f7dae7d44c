//! Where a domain's memory lies: on which of the host's nodes, and how strictly.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};
use ferrovirt_xml::view::CpuSet;

use super::{
    Definition,
    impact::{CONFIG, LIVE},
    params::{self, STRINGS, Type},
};
use crate::{
    backend::{Answer, TestBackend},
    error::{NumaError, TestError},
    flags,
};

/// `virDomainNumatuneMemMode`.
const MODES: [&str; 4] = ["strict", "preferred", "interleave", "restrictive"];

const MODE: &str = "numa_mode";
const NODES: &str = "numa_nodeset";

pub(crate) fn domain_get_numa_parameters(
    backend: &TestBackend,
    args: r::DomainGetNumaParametersArgs,
) -> Answer<r::DomainGetNumaParametersRet> {
    flags::check(args.flags, LIVE | CONFIG | STRINGS, "testDomainGetNumaParameters")?;
    backend.change(&args.dom, |domain| {
        let wanted = usize::try_from(args.nparams).unwrap_or(0);
        let (definition, _) = domain.one(args.flags)?;
        let mode = Value::Int(definition.numa_mode().unwrap_or(0));
        let nodes = Value::String(definition.numa_nodes().unwrap_or_default().to_owned());
        let params = [(MODE, mode), (NODES, nodes)].into_iter().take(wanted);
        let params = params.map(|(name, value)| r::TypedParam { field: name.to_owned(), value }).collect();
        Ok(r::DomainGetNumaParametersRet { params: params::understood(params, args.flags), nparams: 2 })
    })
}

pub(crate) fn domain_set_numa_parameters(backend: &TestBackend, args: r::DomainSetNumaParametersArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetNumaParameters")?;
    params::check(&args.params, &[(MODE, Type::Int), (NODES, Type::String)])?;
    backend.change(&args.dom, |domain| {
        let (definition, is_live) = domain.one_mut(args.flags)?;
        let mode = params::int(&args.params, MODE);
        let mode = mode.map(|mode| word(mode).ok_or(NumaError::NoMode(mode))).transpose()?;
        let nodes = params::string(&args.params, NODES).map(read_nodes).transpose()?;
        let known = definition.numa_mode().and_then(word);
        if is_live && mode.is_some_and(|mode| known.is_some_and(|known| known != mode)) {
            return Err(NumaError::ModeLive.into());
        }
        definition.set_numa(mode, nodes)
    })
}

fn word(mode: i32) -> Option<&'static str> {
    usize::try_from(mode).ok().and_then(|at| MODES.get(at).copied())
}

fn read_nodes(text: &str) -> Result<String, NumaError> {
    let nodes: CpuSet = text.parse().map_err(|_| NumaError::BadNodes(text.to_owned()))?;
    if nodes.iter().next().is_none() {
        return Err(NumaError::NoNodes(text.to_owned()));
    }
    Ok(nodes.to_string())
}

impl Definition {
    fn numa_mode(&self) -> Option<i32> {
        let said = self.xml().find("numatune/memory")?.attribute("mode").unwrap_or(MODES[0]);
        (0_i32..).zip(MODES).find(|(_, mode)| *mode == said).map(|(number, _)| number)
    }

    fn numa_nodes(&self) -> Option<&str> {
        self.xml().find("numatune/memory")?.attribute("nodeset")
    }

    fn set_numa(&mut self, mode: Option<&str>, nodes: Option<String>) -> Result<(), TestError> {
        if mode.is_none() && nodes.is_none() {
            return Ok(());
        }
        let is_auto =
            self.xml().find("numatune/memory").is_some_and(|memory| memory.attribute("placement") == Some("auto"));
        if nodes.is_none() && self.numa_nodes().is_none() && !is_auto {
            return Err(NumaError::StaticWithoutNodes.into());
        }
        let mut fields = self.fields_mut();
        let memory = fields.ensure("numatune/memory");
        if mode.is_some() || memory.attribute("mode").is_none() {
            memory.set_attribute("mode", mode.unwrap_or(MODES[0]));
        }
        if let Some(nodes) = nodes {
            memory.remove_attribute("placement");
            memory.set_attribute("nodeset", nodes);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As libvirt 9.0.0 answers.
    #[test]
    fn nodes_are_numbers_and_some() {
        let rows: &[(&str, Result<&str, NumaError>)] = &[
            ("0", Ok("0")),
            ("1,0,3", Ok("0-1,3")),
            ("x", Err(NumaError::BadNodes("x".to_owned()))),
            ("0,^0", Err(NumaError::NoNodes("0,^0".to_owned()))),
        ];
        for (text, expected) in rows {
            assert_eq!(read_nodes(text), expected.clone().map(str::to_owned), "{text}");
        }
    }

    #[test]
    fn a_mode_needs_nodes_and_keeps_them() {
        let source = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os></domain>";
        let mut definition = Definition::read(source).unwrap();
        assert_eq!(definition.set_numa(Some("interleave"), None), Err(NumaError::StaticWithoutNodes.into()));
        definition.set_numa(None, Some("0".to_owned())).unwrap();
        assert_eq!((definition.numa_mode(), definition.numa_nodes()), (Some(0), Some("0")));
        definition.set_numa(Some("interleave"), None).unwrap();
        let expected = "  <numatune>\n    <memory mode='interleave' nodeset='0'/>\n  </numatune>\n";
        assert!(definition.xml().to_libvirt().contains(expected));
    }
}
