//! The places of a JSON document's parts in its text, found without parsing values.
//!
//! A reference of thousands of operations is a JSON file of several megabytes. The YAML parser would take many times as long.

use super::places::Found;
use super::wanted::Wanted;
use crate::diagnostics::Span;
use crate::openapi::Pointer;

/// Returns the places of the wanted members and items, by JSON pointer. In invalid JSON, the search ends at the error.
pub(super) fn found(text: &str, wanted: Wanted<'_>) -> Found {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        text,
        at: 0,
        pointer: String::new(),
        found: Found::default(),
    };
    scanner.blank();
    scanner
        .found
        .insert(Pointer::root(), Span::new(scanner.at, scanner.at));
    scanner.values(wanted);
    scanner.found
}

/// Creates a pointer from escaped steps.
fn parsed(pointer: &str) -> Pointer {
    Pointer::parse(pointer).unwrap_or_default()
}

struct Scanner<'a> {
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
    pointer: String,
    found: Found,
}

/// An open object or list: the length of its pointer, the wanted parts in it, and for a list the number of the next item.
enum Open<'w> {
    Object(usize, Wanted<'w>),
    List(usize, Wanted<'w>, usize),
}

impl Scanner<'_> {
    /// Visits all values in order. Nesting is kept in a list, so deep texts cannot exhaust the stack.
    fn values(&mut self, wanted: Wanted<'_>) -> Option<()> {
        let mut open: Vec<Open<'_>> = Vec::new();
        self.value(wanted, &mut open)?;
        while let Some(last) = open.last_mut() {
            self.blank();
            match (last, self.peek()?) {
                (_, b'}' | b']') => {
                    self.at += 1;
                    open.pop();
                    continue;
                }
                (_, b',') => {
                    self.at += 1;
                    continue;
                }
                (Open::Object(parent, wanted), _) => {
                    let (parent, mut wanted) = (*parent, *wanted);
                    let start = self.at;
                    let key = self.string()?;
                    if wanted.is_any() {
                        let key: String = serde_json::from_str(key).ok()?;
                        let step = Pointer::escaped(&key);
                        wanted = wanted.below(&step);
                        self.enter(parent, &step);
                        self.record(wanted, Span::new(start, self.at));
                    }
                    self.blank();
                    if self.peek()? != b':' {
                        return None;
                    }
                    self.at += 1;
                    self.blank();
                    self.value(wanted, &mut open)?;
                }
                (Open::List(parent, wanted, next), _) => {
                    let (parent, mut wanted, index) = (*parent, *wanted, *next);
                    *next += 1;
                    if wanted.is_any() {
                        let step = index.to_string();
                        wanted = wanted.below(&step);
                        self.enter(parent, &step);
                    }
                    let start = self.at;
                    self.value(wanted, &mut open)?;
                    let end = self.at.max(start + 1).min(self.bytes.len());
                    self.record(wanted, Span::new(start, end));
                }
            }
        }
        Some(())
    }

    /// Visits a plain value, or the start of an object or a list.
    fn value<'w>(&mut self, wanted: Wanted<'w>, open: &mut Vec<Open<'w>>) -> Option<()> {
        match self.peek()? {
            b'{' => {
                self.at += 1;
                open.push(Open::Object(self.pointer.len(), wanted));
            }
            b'[' => {
                self.at += 1;
                open.push(Open::List(self.pointer.len(), wanted, 0));
            }
            b'"' => {
                self.string()?;
            }
            _ => {
                let start = self.at;
                while let Some(byte) = self.peek()
                    && !matches!(byte, b',' | b'}' | b']')
                    && !byte.is_ascii_whitespace()
                {
                    self.at += 1;
                }
                if self.at == start {
                    return None;
                }
            }
        }
        Some(())
    }

    fn enter(&mut self, parent: usize, step: &str) {
        self.pointer.truncate(parent);
        self.pointer.push('/');
        self.pointer.push_str(step);
    }

    /// Records the place of the part that was entered last.
    fn record(&mut self, wanted: Wanted<'_>, span: Span) {
        if wanted.is_any() {
            self.found.insert(parsed(&self.pointer), span);
        }
    }

    /// Reads a string with its quotes.
    fn string(&mut self) -> Option<&str> {
        let start = self.at;
        if self.peek()? != b'"' {
            return None;
        }
        self.at += 1;
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return self.text.get(start..self.at);
                }
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
    }

    fn blank(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }
}
