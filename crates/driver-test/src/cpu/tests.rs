//! Answers compared with libvirt's.
#![allow(clippy::unwrap_used, clippy::panic)]

use ferrovirt_driver::procedures as d;

use super::*;
use crate::test_support::Rig;

/// Statements of `recorded.txt`: lines that are indented go on with one; empty lines stand between questions.
fn questions() -> Vec<Vec<String>> {
    let mut questions = vec![Vec::<String>::new()];
    for line in include_str!("recorded.txt").lines().filter(|line| !line.starts_with('#')) {
        let question = questions.last_mut().unwrap();
        match question.last_mut() {
            _ if line.is_empty() => questions.push(Vec::new()),
            Some(statement) if line.starts_with("  ") => statement.push_str(&line[1..]),
            _ => question.push(line.to_owned()),
        }
    }
    questions.retain(|question| !question.is_empty());
    questions
}

fn cpu_xml(told: &str) -> String {
    let mut words = told.split(' ');
    let mut word = || words.next().unwrap().to_owned();
    let (arch, model, vendor) = (word(), word(), word());
    let mut cpu = Element::new("cpu").with_child(Element::with_text("arch", arch));
    cpu = cpu.with_child(Element::with_text("model", model));
    if vendor != "." {
        cpu = cpu.with_child(Element::with_text("vendor", vendor));
    }
    words.map(|name| Element::new("feature").with("name", name)).fold(cpu, Element::with_child).to_libvirt()
}

/// An answer as the record tells it.
fn told(answer: &str) -> String {
    let document = Kind::Device.read(answer).unwrap();
    let cpu = document.root();
    assert_eq!((cpu.name(), cpu.attribute("mode"), cpu.attribute("match")), ("cpu", Some("custom"), Some("exact")));
    let model = cpu.child("model").unwrap();
    let mark = if model.attribute("fallback") == Some("forbid") { "!" } else { "" };
    let mut told = format!("{mark}{} {}", model.text(), cpu.child_text("vendor").unwrap_or(".".into()));
    for feature in cpu.children_named("feature") {
        let mark = if feature.attribute("policy") == Some("disable") { "-" } else { "" };
        told = told + " " + mark + feature.attribute("name").unwrap();
    }
    told
}

#[test]
fn baselines_are_those_of_libvirt() {
    let (rig, mut wrong) = (Rig::new(), Vec::new());
    let questions = questions();
    assert!(questions.len() > 60, "{}", questions.len());
    for question in questions {
        let cpus = question.iter().filter_map(|statement| statement.strip_prefix("cpu "));
        let xml_cpus: Vec<String> = cpus.map(cpu_xml).collect();
        let ask = |flags| {
            let args = r::ConnectBaselineCpuArgs { xml_cpus: xml_cpus.clone(), flags };
            rig.call::<d::ConnectBaselineCpu>(args).map(|ret| told(&ret.cpu))
        };
        for expected in &question {
            let (kind, expected) = expected.split_once(' ').unwrap();
            let found = match kind {
                "gives" => ask(0),
                "lists" => ask(BaselineCpu::EXPAND_FEATURES.bits()),
                "refused" => Ok(ask(0).unwrap_err()),
                _ => continue,
            };
            if found.as_deref() != Ok(expected) {
                wrong.push(format!("{}\n--- found\n{found:?}", question.join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn what_is_asked_wrongly_is_refused() {
    let ask = |xml_cpus: &[&str], flags| {
        let xml_cpus = xml_cpus.iter().map(|xml| (*xml).to_owned()).collect();
        Rig::new().call::<d::ConnectBaselineCpu>(r::ConnectBaselineCpuArgs { xml_cpus, flags }).unwrap_err()
    };
    assert_eq!(ask(&[], 0), "invalid argument: no CPUs given");
    assert_eq!(
        ask(&["<cpu/>"], BaselineCpu::MIGRATABLE.bits()),
        "unsupported flags (0x2) in function testConnectBaselineCPU"
    );
    assert_eq!(ask(&["<domain/>"], 0), "XML error: XML does not contain expected 'cpu' element");
    assert!(ask(&["<cpu>"], 0).starts_with("(CPU_definition):1: "), "{}", ask(&["<cpu>"], 0));
    // All are read before any is looked at.
    let broken = ["<cpu><arch>x86_64</arch><model>Bogus</model></cpu>", "<cpu><arch>bogus</arch></cpu>"];
    assert_eq!(ask(&broken, 0), "unsupported configuration: Unknown architecture bogus");
}

/// As libvirt 9.0.0 answers; of RISC-V and LoongArch, as 11.3.0 does.
#[test]
fn an_architecture_has_models_any_or_none() {
    assert_eq!(models("i686").map(|models| models.len()), Ok(58));
    assert_eq!(models("ppc64le").map(|models| models.len()), Ok(7));
    for arch in ["aarch64", "s390x", "riscv64", "loongarch64"] {
        assert_eq!(models(arch), Ok(Vec::new()), "{arch}");
    }
    assert_eq!(models("mips"), Err(NodeError::NoModels("mips".to_owned())));
    assert_eq!(models("bogus"), Err(NodeError::NoArchitecture("bogus".to_owned())));
}
