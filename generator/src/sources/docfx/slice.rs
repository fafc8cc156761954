//! Splits a ManagedReference file into its items, and an item into the relevant keys, before any YAML is parsed.
//!
//! This relies on the layout that the DocFX writer always uses: block style, items at column 0 under `items:`, keys of an item at column 2.

use crate::text::without_mark;

/// The first line of every file that describes a class.
const MIME: &str = "### YamlMime:ManagedReference";
/// The relevant keys of an item.
const KEPT: [&str; 5] = ["id", "type", "namespace", "summary", "syntax"];

/// One item of a file, from its dash to the next item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slice<'a> {
    pub(super) text: &'a str,
    /// The start of `text` in the file, in bytes.
    pub(super) start: usize,
}

/// Whether the file describes a class, rather than being a table of contents or a landing page.
pub(super) fn is_managed_reference(text: &str) -> bool {
    without_mark(text).starts_with(MIME)
}

/// Returns the items of a file in order; `None` if the file has no list of items.
pub(super) fn items(text: &str) -> Option<Items<'_>> {
    let key = lines(text, 0).find(|start| text[*start..].starts_with("items:"))?;
    let start = lines(text, key).nth(1)?;
    text[start..]
        .starts_with("- ")
        .then_some(Items { text, start })
}

/// Returns the starts of all lines from `from`, the start of a line.
fn lines(text: &str, from: usize) -> impl Iterator<Item = usize> {
    let behind = text[from..].match_indices('\n');
    std::iter::once(from).chain(behind.map(move |(at, _)| from + at + 1))
}

/// Iterates over the items of a file, up to the next key of the file. That key is usually the list of references, the larger half of the
/// file, which is never parsed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Items<'a> {
    text: &'a str,
    /// The start of the next item, or the end of the last one.
    start: usize,
}

impl<'a> Iterator for Items<'a> {
    type Item = Slice<'a>;

    fn next(&mut self) -> Option<Slice<'a>> {
        let start = self.start;
        if !self.text[start..].starts_with("- ") {
            return None;
        }
        // All lines of an item except the first are indented, empty, or comments.
        self.start = lines(self.text, start)
            .skip(1)
            .find(|line| !self.text[*line..].starts_with([' ', '\n', '\r', '#']))
            .unwrap_or(self.text.len());
        Some(Slice {
            text: &self.text[start..self.start],
            start,
        })
    }
}

impl Slice<'_> {
    /// Returns the span of the item's first line in the file, in bytes and without its line end.
    pub(super) fn first_line(&self) -> (usize, usize) {
        let line = self.text.lines().next().unwrap_or_default();
        (self.start, self.start + line.len())
    }

    /// Whether the item is of a kind such as `Property`, determined without parsing. Most items of an agent's file are not relevant, and
    /// these files are the largest.
    pub(super) fn is_a(&self, kind: &str) -> bool {
        self.text
            .lines()
            .find_map(|line| line.strip_prefix("  type: "))
            .is_some_and(|found| found.trim_end() == kind)
    }

    /// Returns the item as a YAML mapping of the relevant keys, indented by two.
    ///
    /// Includes all lines of a key up to the next one, so multi-line values are complete.
    pub(super) fn kept(&self) -> String {
        let mut kept = String::with_capacity(self.text.len() / 2);
        let mut keep = false;
        for (index, line) in self.text.split_inclusive('\n').enumerate() {
            let key = if index == 0 {
                line.strip_prefix("- ")
            } else {
                line.strip_prefix("  ")
                    .filter(|rest| !rest.starts_with([' ', '-', '\r', '\n']))
            };
            if let Some(key) = key {
                keep = key
                    .split_once(':')
                    .is_some_and(|(key, _)| KEPT.contains(&key));
            }
            if keep {
                if index == 0 {
                    kept.push_str("  ");
                    kept.push_str(key.unwrap_or_default());
                } else {
                    kept.push_str(line);
                }
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r"### YamlMime:ManagedReference
items:
- uid: N.A
  id: A
  langs:
  - csharp
  summary: >-
    id: not a key

    more
  name: A
- id: B
  syntax:
    content: x
references:
- uid: System
";

    #[test]
    fn items_end_where_the_references_begin() {
        let items: Vec<_> = items(FILE).expect("a list").collect();
        assert_eq!(items.len(), 2);
        assert!(
            items
                .iter()
                .all(|item| FILE[item.start..].starts_with(item.text))
        );
        assert_eq!(items[1].text, "- id: B\n  syntax:\n    content: x\n");
        let (from, to) = items[0].first_line();
        assert_eq!(&FILE[from..to], "- uid: N.A");
    }

    #[test]
    fn only_kept_keys_stay_with_all_their_lines() {
        let kept: Vec<_> = items(FILE)
            .expect("a list")
            .map(|item| item.kept())
            .collect();
        assert_eq!(
            kept[0],
            "  id: A\n  summary: >-\n    id: not a key\n\n    more\n"
        );
        assert_eq!(kept[1], "  id: B\n  syntax:\n    content: x\n");
    }

    #[test]
    fn the_kind_is_the_items_own() {
        let text = "- uid: a\n  syntax:\n    return:\n      type: Field\n  type: Property\r\n";
        let slice = Slice { text, start: 0 };
        assert!(slice.is_a("Property"));
        assert!(!slice.is_a("Field"));
    }

    #[test]
    fn other_files_have_no_items() {
        assert!(!is_managed_reference(
            "### YamlMime:TableOfContent\nitems:\n"
        ));
        assert!(is_managed_reference(
            "\u{feff}### YamlMime:ManagedReference\n"
        ));
        assert!(items("### YamlMime:ManagedReference\nitems: []\n").is_none());
        assert!(items("").is_none());
    }

    #[test]
    fn windows_line_ends_make_no_difference() {
        let file = FILE.replace('\n', "\r\n");
        let kept: Vec<_> = items(&file)
            .expect("a list")
            .map(|item| item.kept())
            .collect();
        assert_eq!(kept[1], "  id: B\r\n  syntax:\r\n    content: x\r\n");
    }
}
