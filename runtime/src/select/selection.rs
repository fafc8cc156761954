//! A parsed `$select` list and its effect on a value.

use crate::table::{Rule, Target, change};

/// The properties that a `$select` list requests.
///
/// The list contains wire names in any ASCII case, separated by commas; `/` leads into a nested carrier or a dictionary
/// (`Category/Id`). Blanks, empty parts and names that the value does not have are ignored. A list without names selects
/// everything.
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

/// The selection for one value: everything, or the properties with these names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Node {
    /// Empty for the whole value.
    children: Vec<(String, Node)>,
}

/// The maximum number of names that a server accepts: several times the properties of the widest carrier.
const NAMES: usize = 1000;

/// The maximum number of steps in a path that a server accepts. No carrier is nested that deeply.
const STEPS: usize = 32;

impl Selection {
    /// Reads an untrusted value of `$select`. `None` if it has more than 1,000 names or a path of more than 32 steps: both
    /// cost time and stack, and no value has so many.
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

    /// The same selection, which always includes these properties.
    #[must_use]
    pub const fn with_always(mut self, names: &'static [&'static str]) -> Self {
        self.always = names;
        self
    }

    /// Whether everything is selected.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.root.is_whole()
    }

    /// Empties the properties of `value` that are not selected.
    ///
    /// Arrays are handled item by item. A selected parent stays whole, unless only paths below it are selected. Values
    /// without properties (texts, numbers, free-form JSON) do not change.
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

/// Takes single paths, as between the commas of `$select`.
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
                    // The parent itself is selected, which includes everything below it.
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

/// The selection for one value, and the names that are always selected.
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
