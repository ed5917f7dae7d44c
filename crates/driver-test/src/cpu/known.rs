//! The x86 processors that libvirt knows, from `x86.txt`.

use std::{collections::BTreeSet, sync::OnceLock};

/// Features by their places in [`Known::features`].
pub(super) type Features = BTreeSet<usize>;

/// What there is.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) features: Vec<&'static str>,
    pub(super) vendors: Vec<&'static str>,
    pub(super) models: Vec<Model>,
}

/// A model, with all that it has.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    pub(super) name: &'static str,
    pub(super) vendor: Option<&'static str>,
    pub(super) features: Features,
    /// Features that it had once: whoever means it today says that they are not meant.
    pub(super) removed: Vec<&'static str>,
    /// A processor may be called by its name.
    pub(super) is_chosen: bool,
}

/// The processors of x86.
pub(super) fn x86() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| read(include_str!("x86.txt")).0)
}

impl Known {
    pub(super) fn feature(&self, name: &str) -> Option<usize> {
        self.features.iter().position(|known| *known == name)
    }

    pub(super) fn vendor(&self, name: &str) -> Option<&'static str> {
        self.vendors.iter().find(|known| **known == name).copied()
    }

    pub(super) fn model(&self, name: &str) -> Option<&Model> {
        self.models.iter().find(|known| known.name == name)
    }

    /// The names of features, in their order.
    pub(super) fn names<'k>(&'k self, features: &'k Features) -> impl Iterator<Item = &'static str> + 'k {
        features.iter().filter_map(|at| self.features.get(*at).copied())
    }

    /// Takes a statement in; what is not understood is given back.
    fn take(&mut self, statement: &[&'static str]) -> Result<(), String> {
        let [kind, words @ ..] = statement else { return Ok(()) };
        match *kind {
            "features" => self.features = words.to_vec(),
            "vendors" => self.vendors = words.to_vec(),
            "model" => {
                let model = self.new_model(words)?;
                self.models.push(model);
            }
            _ => return Err(statement.join(" ")),
        }
        Ok(())
    }

    fn new_model(&self, words: &[&'static str]) -> Result<Model, String> {
        let fault = || words.join(" ");
        let colon = words.iter().position(|word| *word == ":").ok_or_else(fault)?;
        let (head, features) = (&words[..colon], &words[colon + 1..]);
        let after = |mark: &str| head.windows(2).find(|pair| pair[0] == mark).map(|pair| pair[1]);
        let mut model = match after("like") {
            Some(name) => self.model(name).ok_or_else(fault)?.clone(),
            None => Model::default(),
        };
        model.name = head.first().ok_or_else(fault)?;
        model.vendor = after("by").map(|name| self.vendor(name).ok_or_else(fault)).transpose()?;
        model.is_chosen = !head.contains(&"unchosen");
        model.removed.clear();
        for word in features {
            let (mark, name) = match word.split_at(1) {
                (mark @ ("-" | "~"), name) => (mark, name),
                _ => ("", *word),
            };
            let at = self.feature(name).ok_or_else(fault)?;
            match mark {
                "~" => model.removed.push(name),
                "-" => drop(model.features.remove(&at)),
                _ => drop(model.features.insert(at)),
            }
        }
        Ok(model)
    }
}

/// What the text says, and its statements that say nothing. Lines that are indented go on with a statement.
fn read(text: &'static str) -> (Known, Vec<String>) {
    let mut statements: Vec<Vec<&'static str>> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match statements.last_mut() {
            Some(statement) if line.starts_with(' ') => statement.extend(line.split_whitespace()),
            _ => statements.push(line.split_whitespace().collect()),
        }
    }
    let mut known = Known::default();
    let faults = statements.iter().filter_map(|statement| known.take(statement).err()).collect();
    (known, faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line that says nothing would be a line that is believed and has no effect.
    #[test]
    fn every_line_is_understood() {
        let (known, faults) = read(include_str!("x86.txt"));
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!((known.features.len(), known.vendors.len(), known.models.len()), (212, 3, 58));
        let distinct: BTreeSet<_> = known.features.iter().collect();
        assert_eq!(distinct.len(), known.features.len());
    }

    #[test]
    fn what_is_not_understood_is_told() {
        let (known, faults) = read(
            "features a b\nvendors V\nmodel m by V :\n  a\nwhat\nmodel n like o : a\nmodel p : c\nmodel q by W : a\nmodel r a",
        );
        assert_eq!(faults, ["what", "n like o : a", "p : c", "q by W : a", "r a"]);
        assert_eq!(known.models.len(), 1);
    }

    #[test]
    fn models_have_what_their_kin_have() {
        let (known, faults) = read("features a b c\nmodel m : a b ~c\nmodel n unchosen like m : c -a");
        assert_eq!(faults, Vec::<String>::new());
        let [m, n] = &known.models[..] else { panic!("{known:?}") };
        assert_eq!((known.names(&m.features).collect(), m.is_chosen), (vec!["a", "b"], true));
        assert_eq!((known.names(&n.features).collect(), n.is_chosen), (vec!["b", "c"], false));
        assert_eq!((&m.removed[..], &n.removed[..]), (&["c"][..], &[][..]));
    }
}
