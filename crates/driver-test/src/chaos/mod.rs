//! Slow and failing hosts, for trying out how programs meet them. libvirt's driver has nothing like it.
//!
//! The description stands in the host's file; `docs/test-driver.md` tells its form.

mod delay;
#[cfg(test)]
mod tests;

use std::time::Duration;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_xml::Element;

use crate::error::ChaosError;

pub(crate) use delay::Delay;

/// The namespace of the description, which is that of the other extensions of the file.
const NAMESPACE: &str = "http://libvirt.org/schemas/domain/test/1.0";

/// No call is held up for longer.
const DELAY_MS_MAX: u64 = 3_600_000;

/// What happens to calls before they are answered.
#[derive(Debug, Default)]
pub(crate) struct Chaos(Vec<Rule>);

/// What happens to some calls.
#[derive(Debug)]
struct Rule {
    /// The procedure's name; a star at its end stands for anything.
    call: String,
    act: Act,
    /// So many calls are still let through.
    after: u32,
    /// So many calls it happens to; without end if it is not said.
    times: Option<u32>,
}

#[derive(Clone, Debug)]
enum Act {
    Delay(Duration),
    Fail { code: i32, text: String },
    Drop,
}

/// What happens to one call.
#[derive(Debug, Default)]
pub(crate) struct Fate {
    pub(crate) delay: Duration,
    pub(crate) end: Option<End>,
}

/// What happens to a call in the place of an answer.
#[derive(Debug)]
pub(crate) enum End {
    Fail(Error),
    /// The connection is gone.
    Drop,
}

impl Chaos {
    /// Reads the description in the root of a host's file; most have none.
    pub(crate) fn read(root: &Element) -> Result<Self, ChaosError> {
        let own =
            |name: &str, element: &Element| element.namespace() == Some(NAMESPACE) && element.local_name() == name;
        let all = root.elements().filter(|element| own("chaos", element)).flat_map(Element::elements);
        Ok(Self(all.map(Rule::read).collect::<Result<_, _>>()?))
    }

    /// What happens to a call. Delays add up; the first failure counts.
    pub(crate) fn fate(&mut self, call: &str) -> Fate {
        let mut fate = Fate::default();
        for rule in self.0.iter_mut().filter(|rule| rule.is_about(call)) {
            if fate.end.is_some() || !rule.strikes() {
                continue;
            }
            match &rule.act {
                Act::Delay(delay) => fate.delay += *delay,
                Act::Fail { code, text } => fate.end = Some(End::Fail(failure(*code, text))),
                Act::Drop => fate.end = Some(End::Drop),
            }
        }
        fate
    }
}

fn failure(code: i32, text: &str) -> Error {
    Error::new(ErrorDomain::TEST, ErrorCode(code), text)
}

impl Rule {
    fn read(element: &Element) -> Result<Self, ChaosError> {
        let name = element.local_name();
        let number = |attribute: &'static str| match element.attribute(attribute) {
            None => Ok(None),
            Some(text) => text.parse::<u32>().map(Some).map_err(|_| ChaosError::BadNumber { attribute }),
        };
        let needed = |attribute: &'static str| {
            number(attribute)?.ok_or_else(|| ChaosError::Missing { element: name.to_owned(), attribute })
        };
        let act = match name {
            "delay" => {
                let ms = u64::from(needed("ms")?);
                if ms > DELAY_MS_MAX {
                    return Err(ChaosError::BadNumber { attribute: "ms" });
                }
                Act::Delay(Duration::from_millis(ms))
            }
            "fail" => {
                let code = needed("code")?;
                let code = i32::try_from(code).map_err(|_| ChaosError::BadNumber { attribute: "code" })?;
                Act::Fail { code, text: element.text().into_owned() }
            }
            "drop" => Act::Drop,
            other => return Err(ChaosError::Unknown(other.to_owned())),
        };
        let call = element.attribute("call").unwrap_or("*").to_owned();
        Ok(Self { call, act, after: number("after")?.unwrap_or(0), times: number("times")? })
    }

    fn is_about(&self, call: &str) -> bool {
        match self.call.strip_suffix('*') {
            Some(start) => call.starts_with(start),
            None => call == self.call,
        }
    }

    /// Whether it happens this time.
    fn strikes(&mut self) -> bool {
        if self.after > 0 {
            self.after -= 1;
            return false;
        }
        match &mut self.times {
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        }
    }
}
