//! Threads for disks: their numbers, where they run, and how they wait.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};
use ferrovirt_xml::{Element, view::CpuSet};

use super::{
    Definition, Domain,
    impact::{CONFIG, LIVE},
    params::{self, Type},
};
use crate::{
    backend::{Answer, TestBackend},
    cpumap::{bytes_of, cpus_of},
    error::{IothreadError, TestError},
    flags,
};

/// How a thread waits for work. Only threads that were added, or that the host's file has, tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Polling {
    id: u32,
    max_ns: u64,
    grow: u32,
    shrink: u32,
}

impl Polling {
    fn new(id: u32) -> Self {
        Self { id, max_ns: 32_768, grow: 0, shrink: 0 }
    }
}

/// More threads than this are not told apart, where a definition gives a number only.
const COUNTED_MAX: u32 = 4096;

impl Definition {
    /// The threads that the definition has: those it names, or as many as it says.
    fn iothreads(&self) -> Vec<u32> {
        let id = |thread: &Element| thread.attribute("id")?.parse().ok();
        match self.xml().child("iothreadids") {
            Some(ids) => ids.children_named("iothread").filter_map(id).collect(),
            None => (1..=self.fields().iothreads().ok().flatten().unwrap_or(0).min(COUNTED_MAX)).collect(),
        }
    }

    /// Changes the threads; from then on all have names.
    fn set_iothreads(&mut self, ids: &[u32]) {
        let known = self.xml().child("iothreadids").cloned().unwrap_or_else(|| Element::new("iothreadids"));
        let mut fields = self.fields_mut();
        let is_list = |child: &Element| matches!(child.name(), "iothreads" | "iothreadids");
        fields.element_mut().remove_elements(is_list);
        if ids.is_empty() {
            return;
        }
        fields.set_iothreads(u32::try_from(ids.len()).unwrap_or(u32::MAX));
        for id in ids {
            let text = id.to_string();
            let own = known.elements().find(|thread| thread.attribute("id") == Some(&text)).cloned();
            fields.add("iothreadids", own.unwrap_or_else(|| Element::new("iothread").with("id", text)));
        }
    }

    /// What the definition says of where a thread runs.
    fn iothread_pin(&self, id: u32) -> Option<CpuSet> {
        let mut pins = self.xml().child("cputune")?.children_named("iothreadpin");
        pins.find(|pin| is_pin_of(pin, id)).and_then(|pin| pin.attribute("cpuset")?.parse().ok())
    }
}

fn is_pin_of(pin: &Element, id: u32) -> bool {
    pin.name() == "iothreadpin" && pin.attribute("iothread").and_then(|text| text.parse().ok()) == Some(id)
}

impl Definition {
    fn pin_iothread(&mut self, id: u32, cpus: Option<&CpuSet>) {
        let mut fields = self.fields_mut();
        fields.ensure("cputune").remove_elements(|pin| is_pin_of(pin, id));
        if let Some(cpus) = cpus {
            let pin = Element::new("iothreadpin").with("iothread", id.to_string()).with("cpuset", cpus.to_string());
            fields.add("cputune", pin);
        }
        let is_empty = fields.ensure("cputune").elements().next().is_none();
        if is_empty {
            fields.element_mut().remove_elements(|child| child.name() == "cputune");
        }
    }

    /// Refuses to do without a thread that something needs.
    fn check_unused(&self, id: u32) -> Result<(), IothreadError> {
        let uses = |device: &&Element| {
            let driver = device.child("driver");
            driver.and_then(|driver| driver.attribute("iothread")?.parse().ok()) == Some(id)
        };
        let devices = self.xml().child("devices").into_iter().flat_map(Element::elements);
        match devices.into_iter().find(uses) {
            None => Ok(()),
            Some(user) if user.name() == "disk" => {
                let disk = user.child("target").and_then(|target| target.attribute("dev")).unwrap_or_default();
                Err(IothreadError::UsedByDisk { id, disk: disk.to_owned() })
            }
            Some(_) => Err(IothreadError::UsedByController(id)),
        }
    }
}

impl Domain {
    /// All threads tell how they wait: of the host's file.
    pub(super) fn poll_all(&mut self) {
        self.polling = self.current.iothreads().into_iter().map(Polling::new).collect();
    }

    /// What the threads tell.
    pub(super) fn polling_stats(&self) -> Vec<r::TypedParam> {
        if self.polling.is_empty() || !self.is_active() {
            return Vec::new();
        }
        let param = |field: String, value: Value| r::TypedParam { field, value };
        let count = u32::try_from(self.polling.len()).unwrap_or(u32::MAX);
        let mut params = vec![param("iothread.count".to_owned(), Value::Uint(count))];
        for Polling { id, max_ns, grow, shrink } in &self.polling {
            params.push(param(format!("iothread.{id}.poll-max-ns"), Value::Ullong(*max_ns)));
            params.push(param(format!("iothread.{id}.poll-grow"), Value::Uint(*grow)));
            params.push(param(format!("iothread.{id}.poll-shrink"), Value::Uint(*shrink)));
        }
        params
    }
}

pub(crate) fn domain_get_iothread_info(
    backend: &TestBackend,
    args: r::DomainGetIothreadInfoArgs,
) -> Answer<r::DomainGetIothreadInfoRet> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainGetIOThreadInfo")?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one(args.flags)?;
        let every = || (0..definition.vcpus()).collect::<CpuSet>();
        let of_all = definition.fields().vcpu_cpuset().ok().flatten();
        let info = |id: u32| {
            let cpus = definition.iothread_pin(id).or_else(|| of_all.clone()).unwrap_or_else(every);
            let cpus: Vec<u32> = cpus.iter().collect();
            let length = cpus.iter().max().map_or(1, |last| last / 8 + 1);
            let cpumap = bytes_of(&cpus, usize::try_from(length).unwrap_or(1));
            r::DomainIothreadInfo { iothread_id: id, cpumap }
        };
        let info: Vec<_> = definition.iothreads().into_iter().map(info).collect();
        let ret = u32::try_from(info.len()).unwrap_or(u32::MAX);
        Ok(r::DomainGetIothreadInfoRet { info, ret })
    })
}

pub(crate) fn domain_pin_iothread(backend: &TestBackend, args: r::DomainPinIothreadArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainPinIOThread")?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one_mut(args.flags)?;
        let cpus = cpus_of(&args.cpumap);
        if cpus.iter().next().is_none() {
            return Err(IothreadError::NoCpus.into());
        }
        if !definition.iothreads().contains(&args.iothreads_id) {
            return Err(IothreadError::NotThere(args.iothreads_id).into());
        }
        definition.pin_iothread(args.iothreads_id, Some(&cpus));
        Ok(())
    })
}

fn check_id(id: u32) -> Result<(), IothreadError> {
    if id == 0 { Err(IothreadError::Zero) } else { Ok(()) }
}

pub(crate) fn domain_add_iothread(backend: &TestBackend, args: r::DomainAddIothreadArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainAddIOThread")?;
    check_id(args.iothread_id).map_err(TestError::from)?;
    backend.change(&args.dom, |domain| {
        let id = args.iothread_id;
        let (definition, _) = domain.one_mut(args.flags)?;
        let mut ids = definition.iothreads();
        if ids.contains(&id) {
            return Err(IothreadError::Exists(id).into());
        }
        ids.push(id);
        definition.set_iothreads(&ids);
        domain.polling.retain(|known| known.id != id);
        domain.polling.push(Polling::new(id));
        Ok(())
    })
}

pub(crate) fn domain_del_iothread(backend: &TestBackend, args: r::DomainDelIothreadArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainDelIOThread")?;
    check_id(args.iothread_id).map_err(TestError::from)?;
    backend.change(&args.dom, |domain| {
        let id = args.iothread_id;
        let (definition, _) = domain.one_mut(args.flags)?;
        let mut ids = definition.iothreads();
        if !ids.contains(&id) {
            return Err(IothreadError::NotInList(id).into());
        }
        definition.check_unused(id)?;
        ids.retain(|known| *known != id);
        definition.set_iothreads(&ids);
        definition.pin_iothread(id, None);
        domain.polling.retain(|known| known.id != id);
        Ok(())
    })
}

pub(crate) fn domain_set_iothread_params(backend: &TestBackend, args: r::DomainSetIothreadParamsArgs) -> Answer<()> {
    const KNOWN: [(&str, Type); 3] =
        [("poll_max_ns", Type::Ullong), ("poll_grow", Type::Uint), ("poll_shrink", Type::Uint)];
    flags::check(args.flags, LIVE, "testDomainSetIOThreadParams")?;
    check_id(args.iothread_id).map_err(TestError::from)?;
    params::check(&args.params, &KNOWN)?;
    backend.change(&args.dom, |domain| {
        let id = args.iothread_id;
        let (definition, _) = domain.one(args.flags)?;
        let is_there = definition.iothreads().contains(&id);
        let polling = domain.polling.iter_mut().find(|known| known.id == id && is_there);
        let polling = polling.ok_or(IothreadError::NotInIds(id))?;
        polling.max_ns = params::ullong(&args.params, "poll_max_ns").unwrap_or(polling.max_ns);
        polling.grow = params::uint(&args.params, "poll_grow").unwrap_or(polling.grow);
        polling.shrink = params::uint(&args.params, "poll_shrink").unwrap_or(polling.shrink);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn definition(inner: &str) -> Definition {
        let source =
            format!("<domain type='test'><name>d</name><memory>1</memory>{inner}<os><type>hvm</type></os></domain>");
        Definition::read(&source).unwrap()
    }

    #[test]
    fn threads_are_named_or_counted() {
        assert_eq!(definition("").iothreads(), Vec::<u32>::new());
        assert_eq!(definition("<iothreads>2</iothreads>").iothreads(), [1, 2]);
        let named = "<iothreads>3</iothreads><iothreadids><iothread id='2'/><iothread id='4'/></iothreadids>";
        assert_eq!(definition(named).iothreads(), [2, 4, 1]);
    }

    #[test]
    fn the_last_thread_takes_its_elements_with_it() {
        let mut definition = definition("");
        let before = definition.xml().to_libvirt();
        definition.set_iothreads(&[7]);
        definition.pin_iothread(7, Some(&"0-1".parse().unwrap()));
        let text = definition.xml().to_libvirt();
        assert!(text.contains("<iothreads>1</iothreads>\n  <iothreadids>\n    <iothread id='7'/>\n"), "{text}");
        assert_eq!(definition.iothread_pin(7).unwrap().to_string(), "0-1");
        definition.set_iothreads(&[]);
        definition.pin_iothread(7, None);
        assert_eq!(definition.xml().to_libvirt(), before);
    }
}
