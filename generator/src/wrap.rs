//! Line breaks in prose that do not change its meaning.

/// Returns a text on one line: every run of white space becomes a blank, and white space at the ends is removed.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Fills paragraphs and list items of a Markdown text to lines of `width` characters. Blank lines, code, hard line breaks and lines that start
/// a block are kept.
pub(crate) fn filled(text: &str, width: usize) -> Vec<String> {
    let mut blocks: Vec<(String, bool)> = Vec::new();
    let mut is_fenced = false;
    let mut is_in_list = false;
    for line in text.lines() {
        let is_fence = line.trim_start().starts_with("```");
        let first = line
            .split(' ')
            .find(|word| !word.is_empty())
            .unwrap_or_default();
        let is_indented = line.starts_with("    ");
        if !is_fenced && !first.is_empty() && !line.starts_with("  ") {
            is_in_list = starts_item(first);
        }
        let before = blocks.last_mut();
        // Indented lines are code, except after a line of a paragraph and in a list.
        let is_code =
            is_indented && !is_in_list && before.as_ref().is_none_or(|(_, is_prose)| !is_prose);
        match before {
            Some((before, true)) if !is_fenced && !starts_block(first) && !breaks_after(before) => {
                before.push(' ');
                before.push_str(line.trim_start());
            }
            _ => blocks.push((
                line.to_owned(),
                !is_fenced && !is_fence && !is_code && !first.is_empty(),
            )),
        }
        is_fenced ^= is_fence;
    }
    let filled = blocks.into_iter().map(|(block, is_prose)| match is_prose {
        true => wrap(&block, width),
        false => vec![block],
    });
    filled.flatten().collect()
}

/// Breaks a line of Markdown prose into lines of at most `width` characters, except where code and links prevent it. Continuation lines of
/// a list item are indented, so that they stay in it.
pub(crate) fn wrap(line: &str, width: usize) -> Vec<String> {
    let mut out = Vec::new();
    let start = line.len() - line.trim_start().len();
    let indent = " ".repeat(if line[start..].starts_with("- ") {
        start + 2
    } else {
        start
    });
    let mut current = line[..start].to_owned();
    let (mut in_code, mut in_link) = (false, false);
    let mut is_first = true;
    for word in line[start..].split(' ') {
        let longer = current.chars().count() + 1 + word.chars().count() > width;
        if !is_first {
            if longer && !in_code && !in_link && !starts_block(word) && current.len() > indent.len()
            {
                out.push(std::mem::replace(&mut current, indent.clone()));
            } else {
                current.push(' ');
            }
        }
        current.push_str(word);
        in_code ^= word.matches('`').count() % 2 == 1;
        // Brackets that are not links are escaped.
        in_link = (in_link || word.starts_with('[')) && !word.contains("](");
        is_first = false;
    }
    out.push(current);
    out
}

/// Whether a line ends in a hard line break.
fn breaks_after(line: &str) -> bool {
    line.ends_with("  ") || line.ends_with('\\')
}

/// Whether a word is the mark of a list item.
fn starts_item(word: &str) -> bool {
    ["-", "+", "*"].contains(&word) || is_number(word)
}

/// Whether a word starts like the mark of an item of a numbered list.
fn is_number(word: &str) -> bool {
    let number = word.trim_start_matches(|c: char| c.is_ascii_digit());
    number.len() < word.len() && number.starts_with(['.', ')'])
}

/// Whether a word would start a block at the start of a line.
fn starts_block(word: &str) -> bool {
    word.is_empty()
        || word.starts_with("```")
        || is_number(word)
        || word.starts_with(['#', '-', '+', '*', '>', '=', ':', '|', '~'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_has_single_blanks_within_and_none_at_the_ends() {
        assert_eq!(one_line(" \tone\r\n two\u{a0}three  "), "one two three");
        assert_eq!(one_line("\n"), "");
    }

    #[test]
    fn code_and_hard_line_breaks_stay_in_filled_text() {
        for text in [
            "one  \ntwo",
            "one\\\ntwo",
            "one\n\n    let a;\n    let b;\n\ntwo",
            "- one\n\n    in the item\n- two\n  - three",
            "- one\n\n```text\na\n```\n\n    let a;\n    let b;",
        ] {
            assert_eq!(filled(text, 16).join("\n"), text);
        }
    }

    #[test]
    fn filled_text_stays_as_it_is_when_filled_again() {
        let text = "One two three four\nfive.\n\n- an item that is long\nand goes on\n- another\n\n```text\na  b  c  d  e  f  g\n\n  h\n```";
        let once = filled(text, 16);
        let expected = [
            "One two three",
            "four five.",
            "",
            "- an item that",
            "  is long and",
            "  goes on",
            "- another",
            "",
            "```text",
            "a  b  c  d  e  f  g",
            "",
            "  h",
            "```",
        ];
        assert_eq!(once, expected);
        assert_eq!(filled(&once.join("\n"), 16), expected);
    }
}
