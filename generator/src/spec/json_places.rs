//! Where in its text each part of a JSON document is, without reading values.
//!
//! A reference of thousands of operations is one JSON file of megabytes; the reader of YAML takes many times as long
//! for it.

use std::collections::HashMap;

use super::wanted::Wanted;
use crate::diagnostics::Span;
use crate::openapi::Pointer;

/// The places of the members and items that are wanted, by JSON pointer. In a text that is not JSON they end where its
/// fault is.
pub(super) fn spans(text: &str, wanted: Wanted<'_>) -> HashMap<Pointer, Span> {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        text,
        at: 0,
        pointer: String::new(),
        spans: HashMap::new(),
    };
    scanner.blank();
    scanner
        .spans
        .insert(Pointer::root(), Span::new(scanner.at, scanner.at));
    scanner.values(wanted);
    scanner.spans
}

/// A pointer whose steps are escaped already.
fn parsed(pointer: &str) -> Pointer {
    Pointer::parse(pointer).unwrap_or_default()
}

struct Scanner<'a> {
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
    pointer: String,
    spans: HashMap<Pointer, Span>,
}

/// An object or list that is open: the length of its pointer, what is wanted in it, and for a list the number of the next
/// item.
enum Open<'w> {
    Object(usize, Wanted<'w>),
    List(usize, Wanted<'w>, usize),
}

impl Scanner<'_> {
    /// All values, one after the other; nesting is kept in a list, so that no depth of the text can exhaust the stack.
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
                        self.found(wanted, Span::new(start, self.at));
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
                    self.found(wanted, Span::new(start, end));
                }
            }
        }
        Some(())
    }

    /// A plain value, or the start of an object or a list.
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

    /// The part that was entered last is here.
    fn found(&mut self, wanted: Wanted<'_>, span: Span) {
        if wanted.is_any() {
            self.spans.insert(parsed(&self.pointer), span);
        }
    }

    /// A string with its quotes.
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
