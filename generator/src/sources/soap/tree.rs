//! The XML of a contract as a tree of elements.
//!
//! The tree keeps the parts of a schema (local names, attributes, text) and their places in the page. Invalid XML gives a smaller tree,
//! never an error. An affected element is marked, and so are the elements around it.

use std::borrow::Cow;

use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;
use quick_xml::{Reader, XmlVersion};

use super::super::files::SourceFile;
use super::fence::Fence;
use crate::diagnostics::{Code, Finding, Findings};
use crate::limits::MAX_DEPTH;

/// The number of times that parsing resumes after an error before the rest of the fence is given up.
const MAX_RESTARTS: usize = 16;
/// Subtrees of a contract about the transport of messages, not their content.
const SKIPPED: [&str; 2] = ["binding", "service"];

/// An element.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// The name as written, with its prefix.
    full_name: &'a str,
    pub(super) attributes: Vec<(&'a str, Cow<'a, str>)>,
    pub(super) children: Vec<Node<'a>>,
    /// The text directly in the element, concatenated and trimmed. Entities are not decoded.
    pub(super) text: String,
    /// The position of the start tag in the page, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether the element and all of its content are well-formed.
    pub(super) whole: bool,
}

impl<'a> Node<'a> {
    /// Returns the name without its prefix.
    pub(super) fn name(&self) -> &'a str {
        local(self.full_name)
    }

    /// Returns the value of an attribute, by its name including the prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_ref())
    }

    /// Returns the children with a local name.
    pub(super) fn all<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Node<'a>> {
        self.children
            .iter()
            .filter(move |child| child.name() == name)
    }

    /// Returns the first child with a local name.
    pub(super) fn first(&self, name: &str) -> Option<&Node<'a>> {
        self.children.iter().find(|child| child.name() == name)
    }

    /// Returns the first element at a path of local names.
    pub(super) fn path(&self, names: &[&str]) -> Option<&Node<'a>> {
        names.iter().try_fold(self, |node, name| node.first(name))
    }
}

/// Returns the part of a qualified name after the colon.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Parses a fence. The returned node has no name; its children are the outermost elements.
pub(super) fn parse<'a>(file: &SourceFile, fence: &Fence<'a>, findings: &mut Findings) -> Node<'a> {
    let mut builder = Builder {
        file,
        findings,
        open: vec![Node {
            full_name: "",
            attributes: Vec::new(),
            children: Vec::new(),
            text: String::new(),
            start: fence.start,
            end: fence.start,
            whole: true,
        }],
        hidden: 0,
        deep: false,
    };
    let mut rest = fence.text;
    let mut start = fence.start;
    for restart in 0..=MAX_RESTARTS {
        let Some(stopped) = builder.read(rest, start) else {
            break;
        };
        // The byte at the error is skipped, so every restart has less to read.
        let next = rest
            .get(stopped + 1..)
            .and_then(|behind| behind.find('<'))
            .map(|offset| stopped + 1 + offset);
        let Some(next) = next.filter(|_| restart < MAX_RESTARTS) else {
            break;
        };
        rest = &rest[next..];
        start += next;
    }
    builder.finish()
}

struct Builder<'a, 'c> {
    file: &'c SourceFile,
    findings: &'c mut Findings,
    /// The elements that are still open. The first is the root, which has no name.
    open: Vec<Node<'a>>,
    /// The number of open elements that are not kept, because they or one around them are skipped.
    hidden: usize,
    /// Whether the depth was reported.
    deep: bool,
}

impl<'a> Builder<'a, '_> {
    /// Reads events until the end of `xml`, or until an error. Returns `None` at the end, or the offset of the error in `xml`. `start` is
    /// the position of `xml` in the page.
    fn read(&mut self, xml: &'a str, start: usize) -> Option<usize> {
        let mut reader = Reader::from_str(xml);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        loop {
            let from = position(reader.buffer_position());
            let event = reader.read_event();
            let to = position(reader.buffer_position());
            let raw = xml.get(from..to).unwrap_or_default();
            match event {
                Ok(Event::Start(tag)) => self.start(raw, tag.name().0.len(), start + from, false),
                Ok(Event::Empty(tag)) => self.start(raw, tag.name().0.len(), start + from, true),
                Ok(Event::End(tag)) => self.end(tag.name().0, start + from, start + to),
                Ok(Event::Text(_)) if self.hidden == 0 => self.text(raw),
                Ok(Event::Eof) => return None,
                Ok(_) => {}
                Err(error) => {
                    let at = position(reader.error_position());
                    self.broken(
                        format!("the XML is broken: {error}"),
                        start + at,
                        start + at,
                    );
                    self.spoil();
                    return Some(at);
                }
            }
        }
    }

    /// Handles a start tag `raw`, whose name has `name` bytes after the bracket.
    fn start(&mut self, raw: &'a str, name: usize, at: usize, empty: bool) {
        let inside = raw
            .strip_prefix('<')
            .and_then(|raw| raw.strip_suffix(if empty { "/>" } else { ">" }))
            .unwrap_or_default();
        let full_name = inside.get(..name).unwrap_or_default();
        if self.hidden > 0 || SKIPPED.contains(&local(full_name)) || self.too_deep(at) {
            self.hidden += usize::from(!empty);
            return;
        }
        let mut node = Node {
            full_name,
            attributes: Vec::new(),
            children: Vec::new(),
            text: String::new(),
            start: at,
            end: at + raw.len(),
            whole: true,
        };
        for attribute in Attributes::new(inside, name).with_checks(false) {
            let value = attribute
                .map_err(quick_xml::Error::from)
                .and_then(|attribute| {
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0)?;
                    Ok((attribute.key.0, value))
                });
            match value {
                Ok(attribute) => node.attributes.push(attribute),
                Err(error) => {
                    node.whole = false;
                    self.broken(
                        format!("an attribute of `<{full_name}>` is broken: {error}"),
                        at,
                        at + raw.len(),
                    );
                }
            }
        }
        self.open.push(node);
        if empty {
            self.close();
        }
    }

    fn end(&mut self, full_name: &str, from: usize, to: usize) {
        if self.hidden > 0 {
            self.hidden -= 1;
            return;
        }
        let opened = self
            .open
            .iter()
            .skip(1)
            .rposition(|node| node.full_name == full_name);
        match opened.map(|index| index + 1) {
            Some(index) if index + 1 == self.open.len() => self.close(),
            Some(index) => {
                while self.open.len() > index + 1 {
                    self.unclosed();
                }
                self.close();
            }
            None => {
                self.broken(format!("`</{full_name}>` closes nothing"), from, to);
                self.spoil();
            }
        }
    }

    fn text(&mut self, raw: &str) {
        let text = raw.trim();
        if !text.is_empty()
            && let Some(node) = self.open.last_mut()
        {
            node.text.push_str(text);
        }
    }

    /// Moves the innermost open element into its parent.
    fn close(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        if let Some(node) = self.open.pop()
            && let Some(parent) = self.open.last_mut()
        {
            parent.whole &= node.whole;
            parent.children.push(node);
        }
    }

    fn unclosed(&mut self) {
        if let Some(node) = self.open.last_mut() {
            node.whole = false;
            let (message, from, to) = (
                format!("`<{}>` is never closed", node.full_name),
                node.start,
                node.end,
            );
            self.broken(message, from, to);
        }
        self.close();
    }

    fn spoil(&mut self) {
        if let Some(node) = self.open.last_mut() {
            node.whole = false;
        }
    }

    fn too_deep(&mut self, at: usize) -> bool {
        let too_deep = self.open.len() > MAX_DEPTH;
        if too_deep && !self.deep {
            self.deep = true;
            self.spoil();
            self.broken(
                format!("elements nest deeper than {MAX_DEPTH} levels and are left out from here"),
                at,
                at,
            );
        }
        too_deep
    }

    fn broken(&mut self, message: String, from: usize, to: usize) {
        self.findings.push(
            Finding::new(Code::SourcesSoapBrokenXml, message)
                .at(self.file.place(from, to))
                .help("the definition around it is left out; the rest of the page is used"),
        );
    }

    fn finish(mut self) -> Node<'a> {
        // One finding for the innermost element is enough, because the others are open for the same reason.
        if self.open.len() > 1 {
            self.unclosed();
        }
        while self.open.len() > 1 {
            self.spoil();
            self.close();
        }
        self.open.swap_remove(0)
    }
}

fn position(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(xml: &str) -> (String, Vec<String>) {
        let file = SourceFile {
            name: "p.md".into(),
            text: xml.into(),
        };
        let fence = Fence {
            text: xml,
            start: 0,
            closed: true,
        };
        let mut findings = Findings::new();
        let node = parse(&file, &fence, &mut findings);
        let messages = findings.iter().map(|finding| finding.message.clone());
        (outline(&node), messages.collect())
    }

    /// Formats a node as `name?(children)`. A question mark follows elements that are incomplete.
    fn outline(node: &Node<'_>) -> String {
        let children: Vec<_> = node.children.iter().map(outline).collect();
        let mark = if node.whole { "" } else { "?" };
        format!("{}{mark}({})", node.name(), children.join(" "))
    }

    #[test]
    fn names_attributes_text_and_places() {
        let xml = "<x:a k='1 &amp; 2'>\n  <b/> t\n</x:a>";
        let file = SourceFile {
            name: "p.md".into(),
            text: xml.into(),
        };
        let fence = Fence {
            text: xml,
            start: 10,
            closed: true,
        };
        let mut findings = Findings::new();
        let root = parse(&file, &fence, &mut findings);
        let a = root.first("a").expect("an element");
        assert_eq!(a.attribute("k"), Some("1 & 2"));
        assert_eq!(a.text, "t");
        assert_eq!((a.start, a.end), (10, 29));
        assert_eq!(root.path(&["a", "b"]).map(|b| b.start), Some(32));
        assert!(findings.is_empty());
    }

    #[test]
    fn an_unclosed_element_spoils_only_what_is_around_it() {
        let (outline, messages) = parsed("<s><a><b></a><c><d/></c></s>");
        assert_eq!(outline, "?(s?(a?(b?()) c(d())))");
        assert_eq!(messages, ["`<b>` is never closed"]);
    }

    #[test]
    fn a_stray_end_is_passed_over() {
        let (outline, messages) = parsed("<s><a></b></a><c/></s>");
        assert_eq!(outline, "?(s?(a?() c()))");
        assert_eq!(messages.len(), 1, "{messages:?}");
    }

    #[test]
    fn a_cut_ends_all_open_elements_with_one_finding() {
        let (outline, messages) = parsed("<s><c/><a><b>");
        assert_eq!(outline, "?(s?(c() a?(b?())))");
        assert_eq!(messages.len(), 1, "{messages:?}");
    }

    #[test]
    fn a_broken_attribute_leaves_the_others() {
        let (outline, messages) = parsed("<s><a x= y='1'/><c/></s>");
        assert_eq!(outline, "?(s?(a?() c()))");
        assert_eq!(messages.len(), 1, "{messages:?}");
    }

    #[test]
    fn reading_goes_on_behind_an_error() {
        let (outline, messages) = parsed("<s><a/><!oops><c/></s>");
        assert_eq!(outline, "?(s?(a() c()))");
        assert_eq!(messages.len(), 1, "{messages:?}");
        let (outline, _) = parsed("<s><!--<!--<!--");
        assert_eq!(outline, "?(s?())");
    }

    #[test]
    fn endless_nesting_is_bounded() {
        let (outline, messages) = parsed(&"<a>".repeat(100_000));
        assert_eq!(outline.matches('a').count(), MAX_DEPTH);
        assert_eq!(messages.len(), 2, "{messages:?}");
    }

    #[test]
    fn transport_is_skipped() {
        let (outline, _) = parsed("<s><w:binding><a><b/></a></w:binding><c/></s>");
        assert_eq!(outline, "(s(c()))");
    }
}
