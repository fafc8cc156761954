//! Finds the `xml` fences of a page.

/// The content of a fenced code block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fence<'a> {
    pub(super) text: &'a str,
    /// The start of `text` in the page, in bytes.
    pub(super) start: usize,
    /// Whether the closing line exists. Without it, the block extends to the end of the page.
    pub(super) closed: bool,
}

/// Returns the fenced blocks whose info string begins with the word `xml`, in page order.
pub(super) fn xml_fences(page: &str) -> Vec<Fence<'_>> {
    let mut fences = Vec::new();
    let mut open: Option<Open> = None;
    let mut at = 0;
    for line in page.split_inclusive('\n') {
        let end = at + line.len();
        match &open {
            Some(fence) if fence.closes(line) => {
                if fence.xml {
                    fences.push(Fence {
                        text: &page[fence.start..at],
                        start: fence.start,
                        closed: true,
                    });
                }
                open = None;
            }
            Some(_) => {}
            None => open = Open::of(line, end),
        }
        at = end;
    }
    if let Some(fence) = open.filter(|fence| fence.xml) {
        fences.push(Fence {
            text: &page[fence.start..],
            start: fence.start,
            closed: false,
        });
    }
    fences
}

struct Open {
    mark: char,
    length: usize,
    xml: bool,
    start: usize,
}

impl Open {
    fn of(line: &str, start: usize) -> Option<Self> {
        let (mark, length, info) = marks(line)?;
        let xml = info
            .split_whitespace()
            .next()
            .is_some_and(|word| word.eq_ignore_ascii_case("xml"));
        Some(Self {
            mark,
            length,
            xml,
            start,
        })
    }

    fn closes(&self, line: &str) -> bool {
        marks(line).is_some_and(|(mark, length, info)| {
            mark == self.mark && length >= self.length && info.trim().is_empty()
        })
    }
}

/// Returns the fence character, the number of its repetitions, and the rest of the line.
fn marks(line: &str) -> Option<(char, usize, &str)> {
    let indented = line.trim_start_matches(' ');
    if line.len() - indented.len() > 3 {
        return None;
    }
    let mark = indented
        .chars()
        .next()
        .filter(|mark| matches!(mark, '`' | '~'))?;
    let info = indented.trim_start_matches(mark);
    let length = indented.len() - info.len();
    (length >= 3).then_some((mark, length, info))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(page: &str) -> Vec<(&str, bool)> {
        xml_fences(page)
            .into_iter()
            .inspect(|fence| assert!(page[fence.start..].starts_with(fence.text)))
            .map(|fence| (fence.text, fence.closed))
            .collect()
    }

    #[test]
    fn only_xml_fences_count() {
        let page = "# T\n\n```http\nGET /\n```\n\n```xml\n<a/>\n```\n\n~~~ XML\r\n<b/>\r\n~~~\r\n";
        assert_eq!(texts(page), [("<a/>\n", true), ("<b/>\r\n", true)]);
    }

    #[test]
    fn a_cut_page_ends_the_fence() {
        assert_eq!(texts("```xml\n<a>\n  <b"), [("<a>\n  <b", false)]);
        assert_eq!(texts("```xml"), [("", false)]);
    }

    #[test]
    fn a_shorter_or_other_mark_does_not_close() {
        assert_eq!(texts("````xml\n```\n~~~~\n````\n"), [("```\n~~~~\n", true)]);
        assert_eq!(texts("    ```xml\n<a/>\n"), []);
    }
}
