//! From bytes to a tree of names: decoding and limits.

use indexmap::IndexMap;

use crate::form::{DEPTH, Error, PAIRS, PARTS, name};
use crate::operation::{Encoding, Style};
use crate::percent::{Plus, cut, decode};
use crate::profile::Profile;

/// The maximum number of characters of a name in a message.
const SHOWN: usize = 200;

/// A place to which names lead.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    /// The values of this place.
    pub(super) texts: Vec<String>,
    /// The places below, by their last step, in the order in which they came.
    pub(super) children: IndexMap<String, Node>,
    /// The first pair that led here.
    pub(super) pair: usize,
    /// Whether its texts are pieces of one text.
    pub(super) is_cut: bool,
}

impl Node {
    /// Whether it is present but empty: `Name=`.
    pub(super) fn is_blank(&self) -> bool {
        self.children.is_empty() && self.texts.iter().all(String::is_empty)
    }

    /// Adds the content of another spelling of the name.
    pub(super) fn absorb(&mut self, other: &Self) {
        self.texts.extend_from_slice(&other.texts);
        for (name, child) in &other.children {
            match self.children.get_mut(name) {
                Some(known) => known.absorb(child),
                None => {
                    self.children.insert(name.clone(), child.clone());
                }
            }
        }
    }
}

/// A parsed form.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// The whole body.
    pub(super) root: Node,
    /// The names of the pairs.
    names: Vec<String>,
    parts: usize,
    /// Whether a whole name is one step, regardless of its characters.
    is_plain: bool,
    /// Names of properties with keys in brackets, even if other names are one step.
    deep: Vec<&'static str>,
}

impl Form {
    /// An error at a place.
    pub(super) fn error(&self, node: &Node, message: String) -> Error {
        error(node.pair, self.whole_name(node), message)
    }

    fn whole_name(&self, node: &Node) -> &str {
        self.names.get(node.pair).map_or("", String::as_str)
    }

    /// The name of the first pair of a place, for messages.
    pub(super) fn name(&self, node: &Node) -> String {
        shown(self.whole_name(node))
    }

    /// Whether parts of a value have their keys in brackets only.
    pub(super) fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// Adds the pieces of one text under a name that is one step.
    fn insert_pieces(
        &mut self,
        pair: usize,
        name: &str,
        pieces: Vec<String>,
    ) -> Result<(), String> {
        for piece in pieces {
            self.insert(pair, name, piece)?;
        }
        if let Some(node) = self.root.children.get_mut(name) {
            node.is_cut = true;
        }
        Ok(())
    }

    fn insert(&mut self, pair: usize, name: &str, value: String) -> Result<(), String> {
        let is_deep = |name: &str| self.deep.contains(&name);
        let bracketed = name.split_once('[').filter(|(name, _)| is_deep(name));
        let mut steps = if self.is_plain {
            match bracketed.and_then(|(name, rest)| Some((name, rest.strip_suffix(']')?))) {
                Some((name, keys)) => std::iter::once(name).chain(keys.split("][")).collect(),
                None => vec![name],
            }
        } else {
            name::steps(name)?
        };
        if steps.len() > DEPTH {
            return Err(format!("the name leads deeper than {DEPTH}"));
        }
        // `A[]` is another value of `A`.
        if (!self.is_plain || steps.len() > 1) && steps.last() == Some(&"") {
            steps.pop();
        }
        let mut node = &mut self.root;
        for step in steps {
            if step.is_empty() && !self.is_plain {
                return Err("brackets are empty within the name".to_owned());
            }
            if !node.children.contains_key(step) {
                self.parts += 1;
                if self.parts > PARTS {
                    return Err(format!("there are more than {PARTS} places"));
                }
            }
            let new = || Node {
                pair,
                ..Node::default()
            };
            node = node.children.entry(step.to_owned()).or_insert_with(new);
        }
        node.texts.push(value);
        Ok(())
    }
}

fn error(pair: usize, name: &str, message: String) -> Error {
    let (pair, name) = (pair + 1, shown(name));
    Error {
        pair,
        name,
        message,
    }
}

/// A name, cut short if it is very long.
fn shown(name: &str) -> String {
    match name.char_indices().nth(SHOWN) {
        None => name.to_owned(),
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
    }
}

/// The place of the pairs whose names are `name` followed by keys in brackets.
#[cfg(feature = "server")]
pub(super) fn nested<'p>(
    name: &str,
    pairs: impl Iterator<Item = (String, &'p str)>,
) -> Result<(Form, Node), Error> {
    const PLACE: &str = "value";
    let mut form = Form {
        is_plain: true,
        deep: vec![PLACE],
        ..Form::default()
    };
    for (pair, (keys, text)) in pairs.enumerate() {
        let shown = format!("{name}{keys}");
        form.insert(pair, &format!("{PLACE}{keys}"), text.to_owned())
            .map_err(|message| error(pair, &shown, message))?;
        form.names.push(shown);
    }
    let node = form.root.children.swap_remove(PLACE).unwrap_or_default();
    Ok((form, node))
}

/// Reads a body.
///
/// With `encodings`, a name is one step regardless of its characters, except for properties in the style `deepObject`.
pub(super) fn parse(
    body: &[u8],
    encodings: Option<&[Encoding]>,
    profile: &dyn Profile,
) -> Result<Form, Error> {
    let deep = encodings.into_iter().flatten();
    let deep = deep.filter(|encoding| encoding.style == Some(Style::Deep));
    let mut form = Form {
        is_plain: encodings.is_some(),
        deep: deep.map(|encoding| encoding.name).collect(),
        ..Form::default()
    };
    let body = body.trim_ascii();
    let pairs = body.split(|byte| *byte == b'&');
    for (pair, text) in pairs.filter(|pair| !pair.is_empty()).enumerate() {
        let mut parts = text.splitn(2, |byte| *byte == b'=');
        let (name, value) = (parts.next().unwrap_or_default(), parts.next());
        let shown = String::from_utf8_lossy(name);
        if pair == PAIRS {
            return Err(error(
                pair,
                &shown,
                format!("there are more than {PAIRS} pairs"),
            ));
        }
        let name = decode(name, Plus::Blank, profile)
            .map_err(|message| error(pair, &shown, message.to_owned()))?;
        let value = value.unwrap_or_default();
        let style = Encoding::of(encodings.unwrap_or_default(), &name);
        let style = style.and_then(|encoding| encoding.style);
        let mark = style.filter(|style| matches!(style, Style::Commas | Style::Pipes));
        let pieces = mark.and_then(|style| cut(value, style.form().between, Plus::Blank, profile));
        match pieces {
            Some(pieces) => form.insert_pieces(pair, &name, pieces),
            None => decode(value, Plus::Blank, profile)
                .map_err(str::to_owned)
                .and_then(|value| form.insert(pair, &name, value)),
        }
        .map_err(|message| error(pair, &name, message))?;
        form.names.push(name);
    }
    Ok(form)
}
