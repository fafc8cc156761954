//! Files that pages include: `[!include[title](path)]`, the syntax of DocFX.
//!
//! A path is relative to the page's folder, or to the root of the tree if it starts with `~/`. Only files of the given tree are read.

use super::names::shorten;
use super::reader::Reader;
use super::source::PageSource;
use crate::diagnostics::{Code, Finding, Span};
use crate::text::without_mark;

/// Resolves a path relative to a page's folder; `None` if it leads out of the tree.
fn resolve(folder: &str, path: &str) -> Option<String> {
    if path.contains(['\\', ':']) || path.starts_with('/') {
        return None;
    }
    let (mut parts, path): (Vec<&str>, &str) = match path.strip_prefix("~/") {
        Some(path) => (Vec::new(), path),
        None => (
            folder.split('/').filter(|part| !part.is_empty()).collect(),
            path,
        ),
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The start of an include line, ignoring case.
pub(super) const DIRECTIVE: &str = "[!include";

/// Returns the path of an include line. `None` for other lines, `Some(None)` for an invalid one.
fn directive(line: &str) -> Option<Option<&str>> {
    let head = line.get(..DIRECTIVE.len())?;
    if !head.eq_ignore_ascii_case(DIRECTIVE) {
        return None;
    }
    let path = line[DIRECTIVE.len()..]
        .trim_start()
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("]("))
        .and_then(|(_, rest)| rest.strip_suffix(")]"))
        .map(str::trim)
        .filter(|path| !path.is_empty() && !path.contains(char::is_whitespace));
    Some(path)
}

impl<'a> Reader<'a> {
    /// Returns the files that the lines of a paragraph include, each with the span of its line. Lines that include nothing stay unused.
    pub(super) fn includes(&mut self, span: Span) -> Vec<(&'a PageSource, Span)> {
        let source = self.source;
        let text = source.text.get(span.start..span.end).unwrap_or_default();
        let mut found = Vec::new();
        let mut start = span.start;
        for line in text.split_inclusive('\n') {
            let at = Span::new(start, start + line.trim_end().len());
            start += line.len();
            let Some(path) = directive(line.trim()) else {
                continue;
            };
            self.take(at);
            let Some(path) = path else {
                self.error(
                    Code::DocsIncludeSyntax,
                    "this line is not a complete include",
                    at,
                    "write `[!include[title](path)]`",
                );
                continue;
            };
            found.extend(self.included(path, at).map(|file| (file, at)));
        }
        found
    }

    fn included(&mut self, path: &str, at: Span) -> Option<&'a PageSource> {
        let folder = self
            .source
            .relative
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        let Some(target) = resolve(folder, path) else {
            let message = format!("`{}` is outside of the page tree", shorten(path));
            self.push(
                Finding::new(Code::DocsIncludeOutside, message)
                    .help("give the folder that holds both, or move the file into the tree"),
                at,
            );
            return None;
        };
        let file = self.library.get(&target);
        if file.is_none() {
            let (what, help) = match self.library.has_other(&target) {
                true => (
                    "is not a sample",
                    "let the file begin with the fence of a sample, or correct what a finding says of it; the page is read without it",
                ),
                false => (
                    "does not exist",
                    "add the file to the tree, or remove the line; the page is read without it",
                ),
            };
            let message = format!("the included file `{}` {what}", shorten(&target));
            self.push(
                Finding::new(Code::DocsIncludeMissing, message).help(help),
                at,
            );
        }
        file
    }
}

/// Whether a file is a sample to include rather than a page: it has no front matter and begins with the fence of a request or a response.
pub(super) fn is_sample(text: &str, fences: &[&str]) -> bool {
    let text = without_mark(text).trim_start();
    text.strip_prefix("```")
        .is_some_and(|info| fences.iter().any(|fence| info.starts_with(fence)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside_the_tree() {
        let from = |path| resolve("agent/Gate_Agent", path);
        assert_eq!(from("../../samples/a.md").as_deref(), Some("samples/a.md"));
        assert_eq!(from("~/samples/a.md").as_deref(), Some("samples/a.md"));
        assert_eq!(from("./a.md").as_deref(), Some("agent/Gate_Agent/a.md"));
        for outside in [
            "../../../a.md",
            "~/../a.md",
            "/etc/a.md",
            "file:a.md",
            "..\\a.md",
            "https://a.b/c.md",
        ] {
            assert_eq!(from(outside), None, "{outside}");
        }
    }

    #[test]
    fn include_lines_are_distinguished_from_text() {
        let path = "../a.md";
        for line in [
            "[!include[sample request](../a.md)]",
            "[!INCLUDE [a](../a.md)]",
            "[!include[](../a.md)]",
        ] {
            assert_eq!(directive(line), Some(Some(path)), "{line}");
        }
        for broken in [
            "[!include[a](../a.md)",
            "[!include[a]]",
            "[!include[a]()]",
            "[!include",
        ] {
            assert_eq!(directive(broken), Some(None), "{broken}");
        }
        assert_eq!(directive("[include](../a.md)"), None);
        assert_eq!(directive("é[!include"), None);
    }
}
