//! The places of a document's parts in its text.

use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser};

use super::json_places;
use super::wanted::{Steps, Wanted};
use crate::diagnostics::Span;
use crate::openapi::Pointer;
use crate::openapi::swagger::Aliases;
use crate::text::without_mark;

/// The places of the parts of a YAML or JSON document, by JSON pointer (RFC 6901).
///
/// The place of a mapping's member is its key; the place of a list's item is its start.
///
/// ```
/// use pagewire::spec::Places;
///
/// let text = "paths:\n  /user:\n    get: {}\n";
/// let places = Places::of(text);
/// let span = places.span("/paths/~1user/get");
/// assert_eq!(&text[span.start..span.end], "get");
/// // What is not there is looked for further up.
/// let span = places.span("/paths/~1user/get/responses/200");
/// assert_eq!(&text[span.start..span.end], "get");
/// ```
#[derive(Debug, Default)]
pub struct Places {
    found: Found,
    /// The places of a Swagger 2.0 text, whose parts are looked up by their pointers in the converted document.
    aliases: Arc<Aliases>,
}

/// The places of parts, and the members whose names their objects have twice.
#[derive(Debug, Default)]
pub(super) struct Found {
    spans: HashMap<Pointer, Span>,
    repeated: HashSet<Pointer>,
    twice: Vec<(Span, Span)>,
}

impl Found {
    /// Moves all places by a number of bytes.
    fn shift(&mut self, bytes: usize) {
        let twice = self.twice.iter_mut().flat_map(|(one, two)| [one, two]);
        for span in self.spans.values_mut().chain(twice) {
            *span = Span::new(span.start + bytes, span.end + bytes);
        }
    }

    /// Records the place of a part.
    pub(super) fn insert(&mut self, pointer: Pointer, span: Span) {
        match self.spans.entry(pointer) {
            Entry::Vacant(free) => {
                free.insert(span);
            }
            Entry::Occupied(mut known) => {
                let first = known.insert(span);
                // The parts of a repeated member are repeated, too.
                let mut above = known.key().as_str();
                while let Some(slash) = above.rfind('/') {
                    above = &above[..slash];
                    if self.repeated.contains(above) {
                        return;
                    }
                }
                if self.repeated.insert(known.key().clone()) {
                    self.twice.push((first, span));
                }
            }
        }
    }
}

/// A mapping or list that is open while events are read.
enum Open<'w> {
    /// The mapping, and the part whose value comes next.
    Mapping(At<'w>, Option<At<'w>>),
    /// The list, and the number of the next item.
    List(At<'w>, usize),
}

/// A part: its pointer, which is empty if no part is wanted there.
struct At<'w> {
    pointer: Pointer,
    wanted: Wanted<'w>,
}

impl At<'_> {
    /// Returns the part at an unescaped step.
    fn step(&self, step: &str) -> Self {
        let wanted = match self.wanted.is_any() {
            true => self.wanted.below(&Pointer::escaped(step)),
            false => Wanted::Nothing,
        };
        let pointer = match wanted.is_any() {
            true => self.pointer.step(step),
            false => Pointer::root(),
        };
        Self { pointer, wanted }
    }
}

impl Places {
    /// Finds the parts of `text`. In invalid YAML, the search ends at the error.
    ///
    /// The parts of a Swagger 2.0 document are found by their pointers in the OpenAPI 3.0 document that [`from_text`](super::from_text)
    /// makes of it.
    pub fn of(text: &str) -> Self {
        Self {
            aliases: super::aliases::aliases(text).into(),
            ..Self::as_written(text)
        }
    }

    /// Finds the parts at `pointers` in `text`, which was parsed before. `aliases` are those of its conversion.
    pub(crate) fn among<'p>(
        text: &str,
        aliases: &Arc<Aliases>,
        pointers: impl IntoIterator<Item = &'p str>,
    ) -> Self {
        let mut steps = Steps::default();
        for pointer in pointers {
            steps.add(&original(aliases, pointer));
        }
        Self {
            found: found(text, Wanted::Those(&steps)),
            aliases: Arc::clone(aliases),
        }
    }

    /// Finds the parts of `text` by their original pointers, whatever the kind of document.
    pub(crate) fn as_written(text: &str) -> Self {
        Self {
            found: found(text, Wanted::All),
            aliases: Arc::default(),
        }
    }

    /// Returns the span of the part, or else of the closest existing part around it.
    pub fn span(&self, pointer: &str) -> Span {
        let original = original(&self.aliases, pointer);
        let mut pointer = original.as_ref();
        loop {
            if let Some(span) = self.found.spans.get(pointer) {
                return *span;
            }
            match pointer.rfind('/') {
                Some(slash) => pointer = &pointer[..slash],
                None => return Span::default(),
            }
        }
    }

    /// Returns the names that an object has twice, each with the place of its first use and of its second. Readers take the last one.
    pub(crate) fn twice(&self) -> &[(Span, Span)] {
        &self.found.twice
    }

    /// Returns the span of the part, if it exists.
    pub fn exact(&self, pointer: &str) -> Option<Span> {
        self.found
            .spans
            .get(original(&self.aliases, pointer).as_ref())
            .copied()
    }
}

/// Returns the places of the wanted parts of a text, and of the whole text.
fn found(text: &str, wanted: Wanted<'_>) -> Found {
    let bare = without_mark(text);
    let mut found = found_in(bare, wanted);
    let mark = text.len() - bare.len();
    if mark > 0 {
        found.shift(mark);
    }
    found
}

/// Does the same for a text without a byte order mark.
fn found_in(text: &str, wanted: Wanted<'_>) -> Found {
    if serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        return json_places::found(text, wanted);
    }
    let root = |wanted| At {
        pointer: Pointer::root(),
        wanted,
    };
    let bytes = Bytes::of(text);
    let mut found = Found::default();
    let mut open: Vec<Open<'_>> = Vec::new();
    for (event, at) in Parser::new_from_str(text).map_while(Result::ok) {
        let word = match &event {
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                continue;
            }
            Event::DocumentEnd => break,
            Event::Scalar(word, ..) => Some(word),
            Event::MappingStart(..) | Event::SequenceStart(..) | Event::Alias(_) => None,
            _ => continue,
        };
        let span = || Span::new(bytes.byte(at.start), bytes.byte(at.end));
        let part = match open.last_mut() {
            None => {
                let start = span().start;
                found.insert(Pointer::root(), Span::new(start, start));
                root(wanted)
            }
            Some(Open::List(list, next)) => {
                let part = list.step(&next.to_string());
                *next += 1;
                if part.wanted.is_any() {
                    found.insert(part.pointer.clone(), first_line(text, span()));
                }
                part
            }
            Some(Open::Mapping(mapping, key)) => match (key.take(), word) {
                (Some(part), _) => part,
                (None, word) => {
                    // A key that is itself a mapping has no pointer, so its value has none either.
                    let part =
                        word.map_or_else(|| root(Wanted::Nothing), |word| mapping.step(word));
                    if part.wanted.is_any() {
                        found.insert(part.pointer.clone(), span());
                    }
                    *key = Some(part);
                    if matches!(event, Event::Scalar(..) | Event::Alias(_)) {
                        continue;
                    }
                    root(Wanted::Nothing)
                }
            },
        };
        match event {
            Event::MappingStart(..) => open.push(Open::Mapping(part, None)),
            Event::SequenceStart(..) => open.push(Open::List(part, 0)),
            _ => {}
        }
    }
    found
}

/// Converts a pointer to one into the text: that of the closest part with an alias, followed by the rest.
fn original<'p>(aliases: &Aliases, pointer: &'p str) -> Cow<'p, str> {
    if aliases.is_empty() {
        return pointer.into();
    }
    let mut head = pointer;
    loop {
        if let Some(alias) = aliases.get(head) {
            return format!("{alias}{}", &pointer[head.len()..]).into();
        }
        match head.rfind('/') {
            Some(slash) => head = &head[..slash],
            None => return pointer.into(),
        }
    }
}

/// Limits a span to its first line, so that excerpts stay short.
fn first_line(text: &str, span: Span) -> Span {
    let end = text[span.start..span.end.max(span.start)]
        .find(['\n', '\r'])
        .map_or(span.end, |at| span.start + at);
    Span::new(span.start, end)
}

/// The number of characters between two stored positions.
const STRIDE: usize = 64;

/// Converts positions in characters to bytes, in the same time for every position.
struct Bytes<'a> {
    text: &'a str,
    /// The byte position of every [`STRIDE`]th character. Empty for a text in which every character is one byte.
    every: Vec<usize>,
}

impl<'a> Bytes<'a> {
    fn of(text: &'a str) -> Self {
        let every = match text.is_ascii() {
            true => Vec::new(),
            false => {
                let bytes = text.char_indices().map(|(byte, _)| byte);
                bytes.step_by(STRIDE).collect()
            }
        };
        Self { text, every }
    }

    fn byte(&self, at: Marker) -> usize {
        let index = at.index();
        if self.every.is_empty() {
            return index.min(self.text.len());
        }
        let Some(&start) = self.every.get(index / STRIDE) else {
            return self.text.len();
        };
        let rest = self.text.get(start..).unwrap_or_default();
        let found = rest.char_indices().nth(index % STRIDE);
        found.map_or(self.text.len(), |(byte, _)| start + byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at<'a>(text: &'a str, pointer: &str) -> &'a str {
        let span = Places::of(text).exact(pointer).expect("the part is there");
        &text[span.start..span.end]
    }

    #[test]
    fn places_that_are_asked_for_are_those_that_all_have() {
        let yaml = "a:\n  - b: 1\n    c: [x, {d: 2}]\n  - e\n? {f: g}\n: {h: 3}\ni/j: 4\n";
        let json = r#"{"a": [{"b": 1, "c": ["x", {"d": 2}]}, "e"], "h": {}, "i/j": 4}"#;
        for text in [yaml, json] {
            let all = Places::of(text);
            for pointer in [
                "",
                "/a",
                "/a/0/c/1/d",
                "/a/1",
                "/i~1j",
                "/f",
                "/a/0/no/where",
            ] {
                let one = Places::among(text, &Arc::default(), [pointer]);
                assert_eq!(one.exact(pointer), all.exact(pointer), "{pointer}");
                assert_eq!(one.span(pointer), all.span(pointer), "{pointer}");
            }
            let asked = Places::among(text, &Arc::default(), ["/a/0/b"]);
            assert!(asked.exact("/a/0").is_some() && asked.exact("/a/1").is_none());
        }
    }

    #[test]
    fn members_stand_at_their_keys_and_items_where_they_begin() {
        let yaml = "# über\na:\n  - é: 1\n    'b/c': [x, yy]\n  - two\n? {k: v}\n: w\nz~: 3\n";
        assert_eq!(at(yaml, "/a"), "a");
        assert_eq!(at(yaml, "/a/0/é"), "é");
        assert_eq!(at(yaml, "/a/0/b~1c"), "'b/c'");
        assert_eq!(at(yaml, "/a/0/b~1c/1"), "yy");
        assert_eq!(at(yaml, "/a/1"), "two");
        assert_eq!(at(yaml, "/z~0"), "z~");
        let crlf = "a:\r\n  - ü: 1\r\n  - é: [x, yy]\r\n";
        assert_eq!(at(crlf, "/a/1/é"), "é");
        assert_eq!(at(crlf, "/a/1/é/1"), "yy");
        let json = "{\n\t\"a\": {\"b\": [1, {\"c\": null}]}}";
        assert_eq!(at(json, "/a/b/1/c"), "\"c\"");
        assert_eq!(at(json, "/a/b/0"), "1");
    }

    #[test]
    fn names_that_an_object_has_twice_are_found_at_both_places() {
        let yaml = "a: {b: 1}\nc: 2\na:\n  b: 3\n  d: 4\n  'd': 5\nc: 6\n";
        let json = "{\"a\": {\"b\": 1}, \"c\": 2, \"a\": {\"b\": 3, \"d\": 4}, \"c\": 6}";
        for (text, [a, c]) in [(yaml, ["a", "c"]), (json, ["\"a\"", "\"c\""])] {
            let places = Places::as_written(text);
            let words = |(first, second): &(Span, Span)| {
                assert!(first.end < second.start);
                [
                    &text[first.start..first.end],
                    &text[second.start..second.end],
                ]
            };
            let twice: Vec<_> = places.twice().iter().map(words).collect();
            assert_eq!(twice, [[a; 2], [c; 2]], "{text}");
        }
        let lists = "{\"a\": [{\"b\": 1}, {\"b\": 2}]}";
        assert!(Places::as_written(lists).twice().is_empty());
    }

    #[test]
    fn a_fault_ends_the_places_and_hides_nothing_before_it() {
        let places = Places::of("a:\n  b: 1\n c: [\n");
        assert!(places.exact("/a/b").is_some());
        assert_eq!(places.span("/nowhere"), Span::default());
        assert_eq!(Places::of("").span("/a"), Span::default());
    }
}
