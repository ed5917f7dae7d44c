//! Moments of a domain that can be named: a tree of snapshots, or of checkpoints.

use crate::error::MomentError;

/// What a tree of moments is made of.
pub(crate) trait Moment {
    fn name(&self) -> &str;
    fn parent(&self) -> Option<&str>;
    fn set_parent(&mut self, parent: Option<String>);
}

/// A tree of moments, in the order in which they came.
#[derive(Clone, Debug)]
pub(crate) struct Moments<M> {
    all: Vec<M>,
    current: Option<String>,
}

impl<M> Default for Moments<M> {
    fn default() -> Self {
        Self { all: Vec::new(), current: None }
    }
}

/// Which of the moments below another are taken away with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Removal {
    /// None: they become its parent's.
    Single,
    /// All.
    WithDescendants,
    /// All, and it stays.
    DescendantsOnly,
}

impl<M: Moment> Moments<M> {
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&M> {
        self.all.iter().find(|moment| moment.name() == name)
    }

    pub(crate) fn current(&self) -> Option<&M> {
        self.get(self.current.as_deref()?)
    }

    pub(crate) fn set_current(&mut self, name: Option<&str>) {
        self.current = name.map(str::to_owned);
    }

    /// Adds a moment with a name of its own.
    pub(crate) fn add(&mut self, moment: M) -> Result<(), MomentError> {
        if self.get(moment.name()).is_some() {
            return Err(MomentError::Exists(moment.name().to_owned()));
        }
        self.all.push(moment);
        Ok(())
    }

    /// Puts a moment in the place of the one of its name, or adds it.
    pub(crate) fn replace(&mut self, moment: M) {
        match self.all.iter_mut().find(|known| known.name() == moment.name()) {
            Some(known) => *known = moment,
            None => self.all.push(moment),
        }
    }

    /// Whether a moment may be the child of another that is there, and not below it.
    pub(crate) fn check_parent(&self, name: &str, parent: &str) -> Result<(), MomentError> {
        if name == parent {
            return Err(MomentError::OwnParent(name.to_owned()));
        }
        if self.get(parent).is_none() {
            return Err(MomentError::NoSuchParent { parent: parent.to_owned(), name: name.to_owned() });
        }
        if let Some(link) = self.ancestors(parent).find(|above| above.parent() == Some(name)) {
            return Err(MomentError::Cycle { parent: link.name().to_owned(), name: name.to_owned() });
        }
        Ok(())
    }

    /// Whether every parent is there and none is its own ancestor.
    pub(crate) fn is_consistent(&self) -> bool {
        self.all.iter().all(|moment| match moment.parent() {
            None => true,
            Some(parent) => self.get(parent).is_some() && !self.is_below(parent, moment.name()),
        })
    }

    /// Whether a moment is another or stands below it.
    fn is_below(&self, name: &str, ancestor: &str) -> bool {
        self.ancestors(name).any(|moment| moment.name() == ancestor)
    }

    /// A moment and those above it. No way up is longer than there are moments.
    fn ancestors<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a M> {
        let above = |moment: &&'a M| self.get(moment.parent()?);
        std::iter::successors(self.get(name), above).take(self.all.len())
    }

    /// The moments of a part of the tree, parents before children: all, or those below one.
    pub(crate) fn walk(&self, from: Option<&str>, deep: bool) -> Vec<&M> {
        let mut found = Vec::new();
        let mut waiting: Vec<&M> = self.children(from).collect();
        waiting.reverse();
        while let Some(moment) = waiting.pop() {
            found.push(moment);
            if deep {
                let children: Vec<&M> = self.children(Some(moment.name())).collect();
                waiting.extend(children.into_iter().rev());
            }
        }
        found
    }

    pub(crate) fn children<'a>(&'a self, parent: Option<&str>) -> impl Iterator<Item = &'a M> {
        let parent = parent.map(str::to_owned);
        self.all.iter().filter(move |moment| moment.parent() == parent.as_deref())
    }

    /// Takes moments away; who was current hands that on to the parent.
    pub(crate) fn remove(&mut self, name: &str, removal: Removal) {
        let below: Vec<String> = match removal {
            Removal::Single => Vec::new(),
            _ => self.walk(Some(name), true).into_iter().map(|moment| moment.name().to_owned()).collect(),
        };
        if self.current.as_ref().is_some_and(|current| below.contains(current)) {
            self.current = Some(name.to_owned());
        }
        self.all.retain(|moment| !below.iter().any(|gone| gone == moment.name()));
        if removal == Removal::DescendantsOnly {
            return;
        }
        let parent = self.get(name).and_then(Moment::parent).map(str::to_owned);
        for child in self.all.iter_mut().filter(|moment| moment.parent() == Some(name)) {
            child.set_parent(parent.clone());
        }
        if self.current.as_deref() == Some(name) {
            self.current = parent;
        }
        self.all.retain(|moment| moment.name() != name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Named(&'static str, Option<String>);

    impl Moment for Named {
        fn name(&self) -> &str {
            self.0
        }

        fn parent(&self) -> Option<&str> {
            self.1.as_deref()
        }

        fn set_parent(&mut self, parent: Option<String>) {
            self.1 = parent;
        }
    }

    /// a - b - c, and a - d; c is current.
    fn tree() -> Moments<Named> {
        let mut moments = Moments::default();
        for (name, parent) in [("a", None), ("b", Some("a")), ("c", Some("b")), ("d", Some("a"))] {
            moments.add(Named(name, parent.map(str::to_owned))).unwrap();
        }
        moments.set_current(Some("c"));
        moments
    }

    fn names(moments: &[&Named]) -> String {
        moments.iter().map(|moment| moment.0).collect()
    }

    #[test]
    fn a_tree_is_walked_from_parents_to_children() {
        let moments = tree();
        assert_eq!(names(&moments.walk(None, true)), "abcd");
        assert_eq!(names(&moments.walk(None, false)), "a");
        assert_eq!(names(&moments.walk(Some("a"), false)), "bd");
        assert_eq!(names(&moments.walk(Some("a"), true)), "bcd");
        assert_eq!(tree().add(Named("a", None)), Err(MomentError::Exists("a".to_owned())));
    }

    /// Facts, section 4.8.
    #[test]
    fn what_is_removed_leaves_its_place_to_its_parent() {
        let rows: &[(&str, Removal, &str, Option<&str>)] = &[
            ("b", Removal::Single, "acd", Some("c")),
            ("c", Removal::Single, "abd", Some("b")),
            ("a", Removal::Single, "bcd", Some("c")),
            ("b", Removal::WithDescendants, "ad", Some("a")),
            ("b", Removal::DescendantsOnly, "abd", Some("b")),
            ("d", Removal::DescendantsOnly, "abcd", Some("c")),
            ("a", Removal::WithDescendants, "", None),
        ];
        for (name, removal, left, current) in rows {
            let mut moments = tree();
            moments.remove(name, *removal);
            assert_eq!(names(&moments.walk(None, true)), *left, "{name} {removal:?}");
            assert_eq!(moments.current().map(Moment::name), *current, "{name} {removal:?}");
            assert!(moments.is_consistent());
        }
    }

    #[test]
    fn nobody_descends_from_himself() {
        let moments = tree();
        assert_eq!(moments.check_parent("d", "c"), Ok(()));
        assert!(moments.check_parent("a", "a").is_err());
        let cycle = MomentError::Cycle { parent: "b".to_owned(), name: "a".to_owned() };
        assert_eq!(moments.check_parent("a", "c"), Err(cycle), "the link that would close it is named");
        assert!(moments.check_parent("e", "f").is_err());
    }
}
