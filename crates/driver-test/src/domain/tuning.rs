//! Tuning: the scheduler, limits of memory, and what happens at the end of a run.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};
use ferrovirt_xml::Element;

use super::{
    Definition,
    impact::{CONFIG, LIVE},
    params::{self, STRINGS, Type},
};
use crate::{
    backend::{Answer, TestBackend},
    error::{ParamError, TestError},
    flags,
};

const WEIGHT: &str = "weight";

pub(crate) fn domain_get_scheduler_type(
    _: &TestBackend,
    _: r::DomainGetSchedulerTypeArgs,
) -> Answer<r::DomainGetSchedulerTypeRet> {
    Ok(r::DomainGetSchedulerTypeRet { kind: "fair".to_owned(), nparams: 1 })
}

/// The weight is what it is, whatever was set.
fn weight() -> Vec<r::TypedParam> {
    vec![r::TypedParam { field: WEIGHT.to_owned(), value: Value::Uint(50) }]
}

pub(crate) fn domain_get_scheduler_parameters(
    backend: &TestBackend,
    args: r::DomainGetSchedulerParametersArgs,
) -> Answer<r::DomainGetSchedulerParametersRet> {
    backend.look(&args.dom, |_| r::DomainGetSchedulerParametersRet { params: weight() })
}

pub(crate) fn domain_get_scheduler_parameters_flags(
    backend: &TestBackend,
    args: r::DomainGetSchedulerParametersFlagsArgs,
) -> Answer<r::DomainGetSchedulerParametersFlagsRet> {
    flags::check(args.flags, 0, "testDomainGetSchedulerParametersFlags")?;
    backend.look(&args.dom, |_| r::DomainGetSchedulerParametersFlagsRet { params: weight() })
}

pub(crate) fn domain_set_scheduler_parameters(
    backend: &TestBackend,
    args: r::DomainSetSchedulerParametersArgs,
) -> Answer<()> {
    params::check(&args.params, &[(WEIGHT, Type::Uint)])?;
    backend.look(&args.dom, |_| ())
}

pub(crate) fn domain_set_scheduler_parameters_flags(
    backend: &TestBackend,
    args: r::DomainSetSchedulerParametersFlagsArgs,
) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainSetSchedulerParametersFlags")?;
    params::check(&args.params, &[(WEIGHT, Type::Uint)])?;
    backend.look(&args.dom, |_| ())
}

/// A limit that limits nothing.
const UNLIMITED: u64 = 9_007_199_254_740_991;

/// Limits of memory, in KiB, and the elements that hold them.
const LIMITS: [(&str, &str); 3] = [
    ("hard_limit", "memtune/hard_limit"),
    ("soft_limit", "memtune/soft_limit"),
    ("swap_hard_limit", "memtune/swap_hard_limit"),
];

impl Definition {
    fn limit(&self, path: &str) -> u64 {
        self.xml().find(path).and_then(|limit| limit.text().parse().ok()).unwrap_or(UNLIMITED)
    }

    fn set_limit(&mut self, path: &str, kib: u64) {
        let mut fields = self.fields_mut();
        let limit = fields.ensure(path);
        limit.set_attribute("unit", "KiB");
        limit.set_text(kib.to_string());
    }

    /// Leaves no limit that limits nothing, as libvirt prints none.
    fn drop_unlimited(&mut self) {
        let mut fields = self.fields_mut();
        let tune = fields.ensure("memtune");
        tune.remove_elements(|limit: &Element| limit.text().parse::<u64>().is_ok_and(|kib| kib >= UNLIMITED));
        let is_empty = tune.elements().next().is_none();
        if is_empty {
            fields.element_mut().remove_elements(|child| child.name() == "memtune");
        }
    }
}

pub(crate) fn domain_get_memory_parameters(
    backend: &TestBackend,
    args: r::DomainGetMemoryParametersArgs,
) -> Answer<r::DomainGetMemoryParametersRet> {
    flags::check(args.flags, LIVE | CONFIG | STRINGS, "testDomainGetMemoryParameters")?;
    backend.change(&args.dom, |domain| {
        let wanted = usize::try_from(args.nparams).unwrap_or(0);
        let (definition, _) = domain.one(args.flags)?;
        let limit = |(name, path): &(&str, &str)| r::TypedParam {
            field: (*name).to_owned(),
            value: Value::Ullong(definition.limit(path)),
        };
        Ok(r::DomainGetMemoryParametersRet { params: LIMITS.iter().take(wanted).map(limit).collect(), nparams: 3 })
    })
}

pub(crate) fn domain_set_memory_parameters(
    backend: &TestBackend,
    args: r::DomainSetMemoryParametersArgs,
) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetMemoryParameters")?;
    params::check(&args.params, &LIMITS.map(|(name, _)| (name, Type::Ullong)))?;
    backend.change(&args.dom, |domain| {
        domain.one(args.flags)?;
        let given = |name| params::ullong(&args.params, name);
        let (hard, swap) = (given("hard_limit"), given("swap_hard_limit"));
        // What is not given is that of the running domain, whichever is changed.
        let known = |path| domain.current.limit(path);
        let exceeds = hard.unwrap_or_else(|| known(LIMITS[0].1)) > swap.unwrap_or_else(|| known(LIMITS[2].1));
        if (hard.is_some() || swap.is_some()) && exceeds {
            return Err(ParamError::HardAboveSwap.into());
        }
        let (definition, _) = domain.one_mut(args.flags)?;
        for (name, path) in LIMITS {
            if let Some(kib) = given(name) {
                definition.set_limit(path, kib);
            }
        }
        definition.drop_unlimited();
        Ok(())
    })
}

/// The ends of a run: `virDomainLifecycle`.
const ENDS: [(&str, &str); 3] = [("poweroff", "on_poweroff"), ("reboot", "on_reboot"), ("crash", "on_crash")];

/// What is done then: `virDomainLifecycleAction`. The last two only after a crash.
const ACTIONS: [&str; 6] = ["destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart"];

pub(crate) fn domain_set_lifecycle_action(backend: &TestBackend, args: r::DomainSetLifecycleActionArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetLifecycleAction")?;
    let (path, action) = lifecycle_action(args.kind, args.action)?;
    backend.change(&args.dom, |domain| {
        let impact = domain.impact(args.flags)?;
        for definition in domain.definitions_mut(impact) {
            definition.fields_mut().ensure(path).set_text(action);
        }
        Ok(())
    })
}

fn lifecycle_action(event: u32, action: u32) -> Result<(&'static str, &'static str), TestError> {
    let at = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let (Some((name, path)), Some(word)) = (ENDS.get(at(event)), ACTIONS.get(at(action))) else {
        return Err(ParamError::NoLifecycle { event, action }.into());
    };
    if word.starts_with("coredump") && *name != "crash" {
        return Err(ParamError::LifecycleAction { event: name, action: word }.into());
    }
    Ok((path, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As libvirt 9.0.0 answers.
    #[test]
    fn only_a_crash_leaves_a_core() {
        for event in 0..3 {
            for action in 0..6 {
                let allowed = action < 4 || event == 2;
                assert_eq!(lifecycle_action(event, action).is_ok(), allowed, "{event} {action}");
            }
        }
        assert!(lifecycle_action(3, 0).is_err());
        assert!(lifecycle_action(0, 6).is_err());
    }

    #[test]
    fn limits_are_kept_where_they_limit() {
        let source = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os></domain>";
        let mut definition = Definition::read(source).unwrap();
        let before = definition.xml().to_libvirt();
        definition.set_limit(LIMITS[0].1, 7);
        definition.drop_unlimited();
        assert_eq!(definition.limit(LIMITS[0].1), 7);
        assert!(definition.xml().to_libvirt().contains("  <memtune>\n    <hard_limit unit='KiB'>7</hard_limit>\n"));
        definition.set_limit(LIMITS[0].1, UNLIMITED);
        definition.drop_unlimited();
        assert_eq!(definition.xml().to_libvirt(), before);
    }
}
