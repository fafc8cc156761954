//! Line breaks in Markdown prose that change nothing of what it means.

/// The lines of a line of Markdown prose, each of `width` characters at most where code and links allow it. What follows in
/// an item of a list is indented, so that it stays in it.
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
        // What is no link has its brackets escaped.
        in_link = (in_link || word.starts_with('[')) && !word.contains("](");
        is_first = false;
    }
    out.push(current);
    out
}

/// Whether a word at the start of a line would begin a block.
fn starts_block(word: &str) -> bool {
    let number = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = number.len() < word.len() && number.starts_with(['.', ')']);
    word.is_empty()
        || word.starts_with("```")
        || is_number
        || word.starts_with(['#', '-', '+', '*', '>', '=', ':', '|', '~'])
}
