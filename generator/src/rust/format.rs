//! Formats pieces into the text of a file.
//!
//! Ordinary Rust is built from tokens and printed by prettyplease. Invocations of the runtime's table macros and the many
//! methods are laid out line by line with [`Lines`], because a formatter does not format the contents of macros. Every line
//! is [`Code`] or a [`Doc`]. They only contain text of a document as a literal or as prose.

use proc_macro2::TokenStream;

use super::code::{Code, code};
use super::docs_text::{Doc, wrapped};
use super::error::Error;
use super::expr::Expr;
use super::options::GeneratedFile;
use super::spelling::Name;

/// The maximum length of a line, if Rust allows a break.
pub(crate) const WIDTH: usize = 120;

/// One piece of a file, in order.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Items of ordinary Rust.
    Rust(TokenStream),
    /// Lines with a fixed layout.
    Text(Lines),
}

/// A file before printing.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Path below the crate's folder, with `/`.
    pub(crate) path: String,
    /// Its pieces. A blank line separates them.
    pub(crate) pieces: Vec<Piece>,
}

impl Draft {
    /// Prints the file, `header` first.
    pub(crate) fn print(self, header: &str) -> Result<GeneratedFile, Error> {
        let mut text = header.to_owned();
        for piece in self.pieces {
            let printed = match piece {
                Piece::Rust(tokens) => match syn::parse2(tokens) {
                    Ok(file) => spaced(&prettyplease::unparse(&file)),
                    Err(source) => {
                        return Err(Error::Unprintable {
                            path: self.path,
                            source,
                        });
                    }
                },
                Piece::Text(lines) => lines.text,
            };
            if !text.is_empty() && !printed.is_empty() {
                text.push('\n');
            }
            text.push_str(&printed);
        }
        Ok(GeneratedFile {
            path: self.path,
            text,
        })
    }
}

/// Adds the blank lines that the printer omits: before every item with docs or attributes, and after the docs of the module.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 16);
    let (mut before, mut in_head) = ("", false);
    for line in code.lines() {
        let start = line.trim_start();
        let documented = start.starts_with("///") || start.starts_with("#[");
        let head = start.starts_with("//!");
        let ended = before.ends_with(['}', ';']) && !before.trim_start().starts_with("//");
        if (documented && ended) || (in_head && !head && !start.is_empty()) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        (before, in_head) = (line, head);
    }
    out
}

/// Lines of text with indentation.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    /// Adds a line at the current depth.
    pub(crate) fn line(&mut self, line: impl Into<Code>) {
        self.put(line.into().text());
    }

    fn put(&mut self, line: &str) {
        if !line.is_empty() {
            for _ in 0..self.depth {
                self.text.push_str("    ");
            }
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Adds a line, then increases the depth by one.
    pub(crate) fn open(&mut self, line: impl Into<Code>) {
        self.line(line);
        self.depth += 1;
    }

    /// Decreases the depth by one, then adds a line.
    pub(crate) fn close(&mut self, line: impl Into<Code>) {
        self.depth = self.depth.saturating_sub(1);
        self.line(line);
    }

    /// Adds outer doc lines.
    pub(crate) fn docs(&mut self, docs: &[Doc]) {
        let room = self.room().saturating_sub(4);
        for line in wrapped(docs, room) {
            if line.is_empty() {
                self.put("///");
            } else {
                self.put(&format!("/// {line}"));
            }
        }
    }

    /// Adds doc lines of the enclosing module.
    pub(crate) fn inner_docs(&mut self, docs: &[Doc]) {
        for line in wrapped(docs, self.room().saturating_sub(4)) {
            if line.is_empty() {
                self.put("//!");
            } else {
                self.put(&format!("//! {line}"));
            }
        }
    }

    /// Returns the remaining columns at the current depth.
    fn room(&self) -> usize {
        WIDTH.saturating_sub(4 * self.depth)
    }

    /// Opens a table of a macro: `before { name wire profile {`, in two lines if one would be too long.
    pub(crate) fn table(&mut self, before: &'static str, name: &Name, wire: &Code) {
        let line = code!("{} {{ {} {} crate::PROFILE {{", before, name, wire);
        if line.width() <= self.room() {
            return self.open(line);
        }
        self.line(code!("{} {{ {}", before, name));
        self.open(code!("{} crate::PROFILE {{", wire));
    }

    /// Opens `left = right {`, in two lines if one would be too long.
    pub(crate) fn assigned(&mut self, left: &Code, right: &Code) {
        let line = code!("{} = {} {{", left, right);
        if line.width() <= self.room() {
            return self.open(line);
        }
        self.line(code!("{} =", left));
        self.open(code!("{} {{", right));
    }

    /// Adds `left = right;`, in two lines if one would be too long.
    pub(crate) fn entry(&mut self, left: &Code, right: &Code) {
        let line = code!("{} = {};", left, right);
        if line.width() <= self.room() {
            return self.line(line);
        }
        self.line(code!("{}", left));
        self.depth += 1;
        self.line(code!("= {};", right));
        self.depth -= 1;
    }

    /// Adds words, with as many on each line as fit.
    pub(crate) fn filled(&mut self, words: impl IntoIterator<Item = Code>) {
        let mut line: Vec<Code> = Vec::new();
        let mut width = 0;
        for word in words {
            if !line.is_empty() && width + word.width() + 1 > self.room() {
                self.line(Code::joined(line.drain(..), " "));
                width = 0;
            }
            width += word.width() + 1;
            line.push(word);
        }
        if !line.is_empty() {
            self.line(Code::joined(line, " "));
        }
    }

    /// Opens a function, with one argument per line if one line would be too long.
    pub(crate) fn function(&mut self, head: Code, arguments: &[Code], output: &Code) {
        let joined = Code::joined(arguments.iter().cloned(), ", ");
        let line = code!("{}({}) -> {} {{", head, joined, output);
        if line.width() <= self.room() {
            return self.open(line);
        }
        self.open(code!("{}(", head));
        for argument in arguments {
            self.line(code!("{},", argument));
        }
        self.depth = self.depth.saturating_sub(1);
        self.open(code!(") -> {} {{", output));
    }

    /// Adds an expression between `before` and `after`. If it is too long, it is broken as rustfmt would.
    pub(crate) fn expression(
        &mut self,
        before: impl Into<Code>,
        expression: &Expr,
        after: &'static str,
    ) {
        for (depth, line) in expression.lines(before, after, self.room()) {
            self.depth += depth;
            self.line(line);
            self.depth -= depth;
        }
    }
}
