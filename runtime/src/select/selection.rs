//! A parsed `$select` list and what it does to a value.

use crate::table::{Rule, Target, change};

/// The properties that the value of `$select` asks for.
///
/// A comma-separated list of wire names in any ASCII case; `/` leads into a nested carrier or a dictionary
/// (`Category/Id`). Blanks and empty parts do not count, nor do names that the value does not have. A list without any name
/// selects everything.
///
/// ```
/// use pagewire_runtime::select::Selection;
///
/// assert!(Selection::parse(" , ").is_all());
/// assert!(!Selection::parse("name, category/id").is_all());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    root: Node,
    always: &'static [&'static str],
}

/// What is wanted of one value: everything, or the properties of these names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Node {
    /// Empty for the whole value.
    children: Vec<(String, Node)>,
}

/// Most names of a list that a server takes: several times the properties of the widest carrier.
const NAMES: usize = 1000;

/// Most steps of a path that a server takes, more than any carrier nests.
const STEPS: usize = 32;

impl Selection {
    /// Reads the value of `$select` as a stranger sent it; none for more than 1,000 names, or a path of more than 32
    /// steps: both cost time and stack, and no value has so many.
    #[must_use]
    pub fn parse_bounded(list: &str) -> Option<Self> {
        let too_deep = |path: &str| path.split('/').count() > STEPS;
        let mut paths = list.split(',');
        if list.split(',').count() > NAMES || paths.any(too_deep) {
            return None;
        }
        Some(Self::parse(list))
    }

    /// Reads the value of `$select`.
    #[must_use]
    pub fn parse(list: &str) -> Self {
        list.split(',').collect()
    }

    /// The same selection, which never leaves these properties out.
    #[must_use]
    pub const fn with_always(mut self, names: &'static [&'static str]) -> Self {
        self.always = names;
        self
    }

    /// Whether nothing is left out.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.root.is_whole()
    }

    /// Empties the properties of `value` that are not selected.
    ///
    /// Item by item in arrays. A selected parent stays whole, unless only paths below it are asked for.
    /// Values without properties (texts, numbers, free-form JSON) stay as they are.
    pub fn apply(&self, value: Target<'_>) {
        if !self.is_all() {
            let rule = Wanted {
                node: &self.root,
                always: self.always,
            };
            change(rule, value);
        }
    }
}

/// Takes paths one by one, as `$select` has them between its commas.
impl<S: AsRef<str>> FromIterator<S> for Selection {
    fn from_iter<I: IntoIterator<Item = S>>(paths: I) -> Self {
        let mut root = Node::default();
        for path in paths {
            let names = path.as_ref().split('/').map(str::trim);
            let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
            if let Some((first, rest)) = names.split_first() {
                root.add(first, rest);
            }
        }
        Self { root, always: &[] }
    }
}

impl Node {
    fn is_whole(&self) -> bool {
        self.children.is_empty()
    }

    fn find(&self, name: &str) -> Option<&Self> {
        let mut children = self.children.iter();
        let (_, child) = children.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(child)
    }

    fn add(&mut self, name: &str, rest: &[&str]) {
        let mut known = self.children.iter();
        match known.position(|(known, _)| known.eq_ignore_ascii_case(name)) {
            None => {
                let mut child = Self::default();
                if let Some((next, rest)) = rest.split_first() {
                    child.add(next, rest);
                }
                self.children.push((name.to_owned(), child));
            }
            Some(at) => {
                let Some((_, child)) = self.children.get_mut(at) else {
                    return;
                };
                match rest.split_first() {
                    // The parent itself is asked for: what was asked for below it is part of that.
                    None => child.children.clear(),
                    Some(_) if child.is_whole() => {}
                    Some((next, rest)) => child.add(next, rest),
                }
            }
        }
    }
}

const WHOLE: &Node = &Node {
    children: Vec::new(),
};

/// What is wanted of one value, and what always is.
#[derive(Clone, Copy)]
struct Wanted<'s> {
    node: &'s Node,
    always: &'static [&'static str],
}

impl Rule for Wanted<'_> {
    fn property(self, _: &'static str, name: &str) -> Option<Self> {
        let node = if self.node.is_whole() || self.always.contains(&name) {
            WHOLE
        } else {
            self.node.find(name)?
        };
        Some(Self { node, ..self })
    }

    fn entry(self, key: &str) -> Option<Self> {
        self.property("", key)
    }
}
