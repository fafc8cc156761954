//! From pieces to formatted file text.
//!
//! Ordinary Rust is built as tokens and printed by prettyplease. Invocations of the runtime's
//! table macros are laid out line by line by [`Lines`], because a formatter does not look into
//! macros; every piece of such a line is still a token (an identifier, a literal, a type) or an
//! escaped doc line.

use proc_macro2::{Literal, TokenStream};

use super::error::Error;
use super::options::GeneratedFile;

/// One piece of a file, in order.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Items of ordinary Rust.
    Rust(TokenStream),
    /// Lines that are laid out already.
    Text(String),
}

/// A file that is not printed yet.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Path below the crate's folder, with `/`.
    pub(crate) path: String,
    /// Its pieces; a blank line is put between them.
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
                Piece::Text(lines) => lines,
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

/// `code` with a blank line in front of every item that has docs or attributes, and behind the
/// docs of the module: the printer puts none.
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

/// Longest line of a function's signature. It is wide, because the API's names are long and its
/// methods many.
const WIDTH: usize = 140;

/// Lines of text with indentation.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    /// Adds a line at the present depth.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        let line = line.as_ref();
        if !line.is_empty() {
            for _ in 0..self.depth {
                self.text.push_str("    ");
            }
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Adds a line and goes one deeper.
    pub(crate) fn open(&mut self, line: impl AsRef<str>) {
        self.line(line);
        self.depth += 1;
    }

    /// Goes back and adds a line.
    pub(crate) fn close(&mut self, line: impl AsRef<str>) {
        self.depth = self.depth.saturating_sub(1);
        self.line(line);
    }

    /// Adds outer doc lines, which must be safe already.
    pub(crate) fn docs(&mut self, docs: &[String]) {
        for line in docs {
            let line = if line.is_empty() {
                "///".to_owned()
            } else {
                format!("/// {line}")
            };
            self.line(line);
        }
    }

    /// Opens a function, with an argument a line where one line would be long.
    pub(crate) fn function(&mut self, head: &str, arguments: &[String], output: &str) {
        let line = format!("{head}({}) -> {output} {{", arguments.join(", "));
        if line.len() + 4 * self.depth <= WIDTH {
            return self.open(line);
        }
        self.open(format!("{head}("));
        for argument in arguments {
            self.line(format!("{argument},"));
        }
        self.depth = self.depth.saturating_sub(1);
        self.open(format!(") -> {output} {{"));
    }

    /// The finished text.
    pub(crate) fn finish(self) -> String {
        self.text
    }
}

/// `text` as a Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}
