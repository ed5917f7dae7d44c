//! Trees: what grew from what.

/// Names as trees; `parent` gives the place of a name's parent. Each root begins a tree of its own.
pub(crate) fn tree(names: &[&str], parent: impl Fn(usize) -> Option<usize>) -> String {
    let mut children = vec![Vec::new(); names.len()];
    let mut roots = Vec::new();
    for index in 0..names.len() {
        match parent(index) {
            Some(above) if above < names.len() => children[above].push(index),
            _ => roots.push(index),
        }
    }
    let mut text = String::new();
    for root in roots {
        Printer { names, children: &children, text: &mut text }.node(root, None, "");
    }
    text
}

struct Printer<'a> {
    names: &'a [&'a str],
    children: &'a [Vec<usize>],
    text: &'a mut String,
}

impl Printer<'_> {
    /// `last`: whether it is the last of its parent's children; a root is nobody's child.
    fn node(&mut self, index: usize, last: Option<bool>, indent: &str) {
        let branch = if last.is_some() { "+- " } else { "" };
        self.text.push_str(&format!("{indent}{branch}{}\n", self.names[index]));
        let below = match last {
            None => indent.to_owned(),
            Some(true) => format!("{indent}  "),
            Some(false) => format!("{indent}| "),
        };
        let children = &self.children[index];
        if !children.is_empty() {
            self.text.push_str(&format!("{below}  |\n"));
        }
        for &child in children {
            self.node(child, Some(children.last() == Some(&child)), &format!("{below}  "));
        }
        if children.is_empty() && last != Some(false) {
            self.text.push_str(&format!("{below}\n"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tree;

    #[test]
    fn branches() {
        let parents = [None, Some(0), Some(1), Some(0), None];
        let shown = tree(&["a", "b", "c", "d", "e"], |index| parents[index]);
        let want = "a\n  |\n  +- b\n  |   |\n  |   +- c\n  |     \n  +- d\n    \ne\n\n";
        assert_eq!(shown, want);
    }
}
