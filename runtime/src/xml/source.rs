//! From bytes to elements and text: encoding, well-formedness, limits and the current position.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;

use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::name::{PrefixDeclaration, QName};
use quick_xml::reader::Reader;

use crate::xml::{DEPTH, Error, NAME_LENGTH, NAMESPACES, names};

/// The maximum number of characters of a name in a message.
const SHOWN: usize = 64;

/// The namespace of the attribute `nil`.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The text of a body. It must be UTF-8 and contain only characters that XML can hold.
pub(super) fn decode(xml: &[u8]) -> Result<&str, Error> {
    let xml = crate::bom::without(xml);
    let wrong = |at, message: &str| Error::new(xml, at, String::new(), message.to_owned());
    if xml.starts_with(b"\xff\xfe") || xml.starts_with(b"\xfe\xff") {
        return Err(wrong(0, "the text is UTF-16, not UTF-8"));
    }
    let text = std::str::from_utf8(xml)
        .map_err(|error| wrong(error.valid_up_to(), "the text is not UTF-8"))?;
    match text.char_indices().find(|(_, c)| !is_char(*c)) {
        None => Ok(text),
        Some((at, c)) => {
            let code = u32::from(c);
            Err(wrong(
                at,
                &format!("XML cannot hold the character U+{code:04X}"),
            ))
        }
    }
}

/// Whether XML 1.0 can hold a character (production 2).
pub(super) fn is_char(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// The start of an element.
#[derive(Clone)]
pub(super) struct Tag<'x> {
    /// The name without its prefix and without escapes.
    pub(super) name: Cow<'x, str>,
    /// Whether its attribute `nil` of the namespace [`INSTANCE`] is true.
    pub(super) is_nil: bool,
    /// The name of that attribute, with its prefix.
    nil: Option<Box<str>>,
    /// The value of its attribute `type`, without a prefix.
    pub(super) kind: Option<String>,
    /// Its offset in the text.
    pub(super) at: usize,
    /// The tag itself, for its attributes.
    start: BytesStart<'x>,
}

impl Tag<'_> {
    /// Returns the text of the attribute with that name, under any prefix, or `None`. Ignores the attribute that makes an
    /// element `nil`.
    ///
    /// # Errors
    /// If its text contains an unknown entity or a character that XML cannot hold.
    pub(super) fn attribute(&self, name: &str) -> Result<Option<String>, String> {
        let mut attributes = self.start.attributes();
        let mut attributes = attributes.with_checks(false).flatten();
        let is_it = |local: &str| names::decode(local) == name;
        let found = attributes.find(|attribute| {
            let is_declaration = attribute.key.as_namespace_binding().is_some();
            let is_nil = self.nil.as_deref() == Some(attribute.key.as_ref());
            !is_declaration && !is_nil && is_it(attribute.key.local_name().as_ref())
        });
        let Some(found) = found else {
            return Ok(None);
        };
        let text = quick_xml::escape::unescape(&found.value).map_err(|error| error.to_string())?;
        match text.chars().find(|c| !is_char(*c)) {
            Some(c) => Err(format!(
                "XML cannot hold the character U+{:04X}",
                u32::from(c)
            )),
            None => Ok(Some(text.into_owned())),
        }
    }
}

/// A piece of a body.
pub(super) enum Piece<'x> {
    Open(Tag<'x>),
    /// Some of the text of an element. More pieces of it may follow.
    Text(Cow<'x, str>),
    Close,
    /// The end of the body, with no element open.
    End,
}

/// An element on the path to the current position.
#[derive(Clone)]
struct Step<'x> {
    name: Cow<'x, str>,
    /// The number among its siblings, from 1, if they form an array.
    number: Option<usize>,
}

/// The declaration of a prefix.
#[derive(Clone, Debug)]
pub(super) struct Namespace {
    prefix: Rc<str>,
    is_instance: bool,
    /// The depth of the element that has it.
    depth: usize,
}

/// A body being read.
pub(super) struct Source<'x> {
    text: &'x str,
    reader: Reader<&'x [u8]>,
    /// The offset in the text where the reader started.
    start: usize,
    steps: Vec<Step<'x>>,
    /// The prefixes that the open elements declare, outermost first. Readers of a part share those around it.
    namespaces: Rc<Vec<Namespace>>,
    /// The step that was removed last.
    closed: Option<Step<'x>>,
    /// The offset of the last piece.
    at: usize,
    /// How many bytes may still be read an additional time. All readers of a body share it.
    spare: Rc<Cell<usize>>,
}

impl<'x> Source<'x> {
    /// How many times the length of a body may be read additionally, for nested one-ofs.
    const LOOKS: usize = 8;

    /// Bytes that may be read additionally in any body.
    const FREE_LOOKS: usize = 1 << 20;

    pub(super) fn new(text: &'x str) -> Self {
        let spare = text.len().saturating_mul(Self::LOOKS) + Self::FREE_LOOKS;
        Self::of(text, 0..text.len(), Rc::new(Cell::new(spare)))
    }

    /// A reader of a part of the text.
    fn of(text: &'x str, part: Range<usize>, spare: Rc<Cell<usize>>) -> Self {
        let start = part.start;
        let mut reader = Reader::from_str(text.get(part).unwrap_or_default());
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_comments = true;
        Self {
            text,
            reader,
            start,
            steps: Vec::new(),
            namespaces: Rc::default(),
            closed: None,
            at: 0,
            spare,
        }
    }

    /// Counts bytes that are read an additional time. Nested one-ofs would otherwise have a body read once per level.
    pub(super) fn look(&self, bytes: usize) -> Result<(), Error> {
        match self.spare.get().checked_sub(bytes) {
            Some(spare) => {
                self.spare.set(spare);
                Ok(())
            }
            None => {
                Err(self.here("one-ofs are too deep within each other for a body of this length"))
            }
        }
    }

    /// The prefixes that the open elements declare.
    pub(super) fn namespaces(&self) -> Rc<Vec<Namespace>> {
        Rc::clone(&self.namespaces)
    }

    /// Another reader of an element within the innermost open one, and of the prefixes declared around it. The element was
    /// already read to its end.
    pub(super) fn again(&self, part: Range<usize>, namespaces: Rc<Vec<Namespace>>) -> Self {
        let steps = self.steps.clone();
        Self {
            steps,
            namespaces,
            ..Self::of(self.text, part, Rc::clone(&self.spare))
        }
    }

    /// Another reader at the same position. It has only the two innermost open elements, and its errors have no path.
    pub(super) fn ahead(&self) -> Self {
        let offset = self.offset();
        let mut ahead = Self::new(self.text.get(offset..).unwrap_or_default());
        // Elements that are open here end there without a start.
        ahead.reader.config_mut().allow_unmatched_ends = true;
        let step = || Step {
            name: Cow::Borrowed(""),
            number: None,
        };
        ahead.steps.push(step());
        let before = self.text.get(..offset).unwrap_or_default();
        // The end of an empty element is not in the text after it.
        if !before.ends_with("/>") {
            ahead.steps.push(step());
        }
        ahead
    }

    /// Whether the innermost element that was open when [`ahead`](Self::ahead) started has ended.
    pub(super) fn is_past(&self) -> bool {
        self.steps.len() < 2
    }

    /// Returns the next piece. Comments are skipped.
    pub(super) fn next(&mut self) -> Result<Piece<'x>, Error> {
        loop {
            self.at = self.offset();
            let event = self.reader.read_event().map_err(|error| {
                let at = usize::try_from(self.reader.error_position()).ok();
                let at = at.map_or(self.at, |at| at.saturating_add(self.start));
                self.error(at, error.to_string())
            })?;
            match event {
                Event::Start(start) => return self.open(&start).map(Piece::Open),
                Event::End(_) => {
                    self.closed = self.steps.pop();
                    self.forget();
                    return Ok(Piece::Close);
                }
                Event::Text(text) => return Ok(Piece::Text(text.xml10_content())),
                Event::CData(text) => return Ok(Piece::Text(text.xml10_content())),
                Event::GeneralRef(reference) => return self.resolve(&reference).map(Piece::Text),
                Event::Comment(_) => {}
                Event::Decl(declaration) => self.check(&declaration)?,
                Event::PI(_) => return Err(self.here("processing instructions are not accepted")),
                Event::DocType(_) => return Err(self.here("document types are not accepted")),
                Event::Eof if self.steps.is_empty() => return Ok(Piece::End),
                Event::Eof => return Err(self.here("the body ends within an element")),
                // Empty elements come as a start and an end.
                Event::Empty(_) => return Err(self.here("unexpected element")),
            }
        }
    }

    /// The offset of the next piece.
    pub(super) fn offset(&self) -> usize {
        let read = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        read.saturating_add(self.start)
    }

    fn open(&mut self, start: &BytesStart<'x>) -> Result<Tag<'x>, Error> {
        if self.steps.len() >= DEPTH {
            return Err(self.here(&format!("elements nest deeper than {DEPTH}")));
        }
        let qualified = start.name();
        let name = qualified.as_ref();
        if name.len() > NAME_LENGTH {
            return Err(self.here(&format!("a name is longer than {NAME_LENGTH} bytes")));
        }
        let local = name.split_once(':').map_or(name, |(_, local)| local);
        if !names::is_name(local) {
            return Err(self.here(&format!("{:?} is no element name", shown(local))));
        }
        let name = self.borrow(local, self.at + 1 + name.len() - local.len());
        self.steps.push(Step {
            name: name.clone(),
            number: None,
        });
        let mut tag = Tag {
            name,
            is_nil: false,
            nil: None,
            kind: None,
            at: self.at,
            start: start.clone(),
        };
        // The check for duplicates compares each attribute with every other one.
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| self.here(&error.to_string()))?;
            if let Some(PrefixDeclaration::Named(prefix)) = attribute.key.as_namespace_binding() {
                self.declare(prefix, &attribute.value)?;
            }
        }
        for attribute in start.attributes().with_checks(false).flatten() {
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let value = attribute.value.trim_ascii();
            match attribute.key.local_name().as_ref() {
                "nil" if self.is_instance(attribute.key) => {
                    tag.is_nil = matches!(value, "true" | "1");
                    tag.nil = Some(attribute.key.as_ref().into());
                }
                "type" => {
                    let local = value.split_once(':').map_or(value, |(_, local)| local);
                    tag.kind = Some(local.to_owned());
                }
                _ => {}
            }
        }
        Ok(tag)
    }

    /// Declares a prefix for the open element and those within it.
    fn declare(&mut self, prefix: &str, uri: &str) -> Result<(), Error> {
        if self.namespaces.len() >= NAMESPACES {
            let message = format!("more than {NAMESPACES} prefixes are declared here");
            return Err(self.here(&message));
        }
        let uri = quick_xml::escape::unescape(uri);
        Rc::make_mut(&mut self.namespaces).push(Namespace {
            prefix: prefix.into(),
            is_instance: uri.is_ok_and(|uri| uri == INSTANCE),
            depth: self.steps.len(),
        });
        Ok(())
    }

    /// Removes the prefixes of elements that are closed.
    fn forget(&mut self) {
        let open = self.steps.len();
        let is_closed = |namespace: &Namespace| namespace.depth > open;
        if self.namespaces.last().is_some_and(is_closed) {
            let kept = self.namespaces.partition_point(|one| !is_closed(one));
            Rc::make_mut(&mut self.namespaces).truncate(kept);
        }
    }

    /// Whether an attribute belongs to the namespace [`INSTANCE`]. A prefix that nothing declares counts as one of it, because
    /// some writers leave the declaration out.
    fn is_instance(&self, name: QName<'_>) -> bool {
        let Some(prefix) = name.prefix() else {
            return false;
        };
        let mut declared = self.namespaces.iter().rev();
        let declared = declared.find(|one| *one.prefix == *prefix.as_ref());
        declared.is_none_or(|one| one.is_instance)
    }

    /// The name at an offset, copied only if it contains escapes.
    fn borrow(&self, name: &str, at: usize) -> Cow<'x, str> {
        match self.text.get(at..at + name.len()) {
            Some(text) if text == name => names::decode(text),
            _ => Cow::Owned(names::decode(name).into_owned()),
        }
    }

    /// The text of `&#…;` and of the five predefined entities.
    fn resolve(&self, reference: &BytesRef<'_>) -> Result<Cow<'x, str>, Error> {
        if reference.is_char_ref() {
            return match reference.resolve_char_ref() {
                Ok(Some(c)) if is_char(c) => Ok(Cow::Owned(c.into())),
                _ => Err(self.here(&format!("&{}; is no character", shown(reference)))),
            };
        }
        match quick_xml::escape::resolve_xml_entity(reference) {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => Err(self.here(&format!("the entity &{}; is unknown", shown(reference)))),
        }
    }

    fn check(&self, declaration: &BytesDecl<'_>) -> Result<(), Error> {
        if self.at > 0 {
            return Err(self.here("the XML declaration does not stand first"));
        }
        let encoding = match declaration.encoding() {
            None => return Ok(()),
            Some(Ok(encoding)) => encoding,
            Some(Err(error)) => return Err(self.here(&error.to_string())),
        };
        let known = ["utf-8", "utf8", "us-ascii", "ascii"];
        if known.iter().any(|name| encoding.eq_ignore_ascii_case(name)) {
            return Ok(());
        }
        let message = format!("the encoding {:?} is not UTF-8", shown(&encoding));
        Err(self.here(&message))
    }

    /// Marks the open element as item `number` (from 1) of an array.
    pub(super) fn number(&mut self, number: usize) {
        if let Some(step) = self.steps.last_mut() {
            step.number = Some(number);
        }
    }

    /// The item number of the open element, if it was set.
    pub(super) fn number_of_open(&self) -> Option<usize> {
        self.steps.last()?.number
    }

    /// Reopens the element that was just closed, for an error about it.
    pub(super) fn reopen(&mut self) {
        self.steps.extend(self.closed.take());
    }

    /// Skips to the end of the open element.
    pub(super) fn skip(&mut self) -> Result<(), Error> {
        let depth = self.steps.len();
        while self.steps.len() >= depth {
            self.next()?;
        }
        Ok(())
    }

    /// Reads the text of the open element to its end. Child elements are an error.
    pub(super) fn text(&mut self) -> Result<Cow<'x, str>, Error> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.next()? {
                Piece::Text(more) if text.is_empty() => text = more,
                Piece::Text(more) => text.to_mut().push_str(&more),
                Piece::Open(_) => return Err(self.here("text is expected here, no elements")),
                Piece::Close | Piece::End => return Ok(text),
            }
        }
    }

    /// Returns the next child of the open element, or the next root if no element is open. `None` at the end. Text between
    /// children is an error, unless it is blank.
    pub(super) fn child(&mut self) -> Result<Option<Tag<'x>>, Error> {
        self.child_beside(None)
    }

    /// Returns the next child like [`child`](Self::child). Appends text before it to `beside`, if that is given.
    pub(super) fn child_beside(
        &mut self,
        mut beside: Option<&mut String>,
    ) -> Result<Option<Tag<'x>>, Error> {
        loop {
            match (self.next()?, &mut beside) {
                (Piece::Open(tag), _) => return Ok(Some(tag)),
                (Piece::Text(more), Some(text)) => text.push_str(&more),
                (Piece::Text(text), None) if text.trim_ascii().is_empty() => {}
                (Piece::Text(_), None) => {
                    return Err(self.here("elements are expected here, no text"));
                }
                (Piece::Close | Piece::End, _) => return Ok(None),
            }
        }
    }

    /// An error at the last piece.
    pub(super) fn here(&self, message: &str) -> Error {
        self.error(self.at, message.to_owned())
    }

    /// An error at an offset.
    pub(super) fn error(&self, at: usize, message: String) -> Error {
        Error::new(self.text.as_bytes(), at, self.path(), message)
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(&shown(&step.name));
            if let Some(number) = step.number {
                path.push_str(&format!("[{number}]"));
            }
        }
        path
    }
}

/// A name, cut short if it is long.
fn shown(name: &str) -> Cow<'_, str> {
    match name.char_indices().nth(SHOWN) {
        None => Cow::Borrowed(name),
        Some((end, _)) => Cow::Owned(format!("{}…", name.get(..end).unwrap_or_default())),
    }
}
