//! Conversion of a position in JSON text to a path.

/// One step into a JSON value.
enum Step {
    /// In an object, with the name after it was read.
    Member(String),
    /// In an array, after this number of commas.
    Index(usize),
}

/// The path of the value at `line` and `column`, as serde_json counts them: from 1, columns in bytes.
///
/// Runs only after an error, so that successful reading has no cost for paths.
pub(super) fn path(json: &[u8], line: usize, column: usize) -> String {
    let before: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let end = json.len().min(before + column);
    let text = json.get(..end).unwrap_or(json);
    print(&steps(text))
}

fn steps(text: &[u8]) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = text;
    // Whether the next text in an object is a name.
    let mut name_expected = false;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match byte {
            b'{' => {
                steps.push(Step::Member(String::new()));
                name_expected = true;
            }
            // A final opening bracket starts the value with the error.
            b'[' if !tail.is_empty() => steps.push(Step::Index(0)),
            // A final closing bracket at the position of a missing value closes nothing.
            b'}' | b']' if !(tail.is_empty() && awaits_value(text)) => {
                steps.pop();
                name_expected = false;
            }
            b',' => match steps.last_mut() {
                Some(Step::Index(index)) => *index += 1,
                Some(Step::Member(_)) => name_expected = true,
                None => {}
            },
            b'"' => {
                let length = string_length(rest);
                let (string, tail) = rest.split_at(length.min(rest.len()));
                rest = tail.get(1..).unwrap_or_default();
                if name_expected && let Some(Step::Member(name)) = steps.last_mut() {
                    *name = String::from_utf8_lossy(string).into_owned();
                    name_expected = false;
                }
            }
            _ => {}
        }
    }
    steps
}

/// Whether a value is expected at the bracket that ends `text`.
fn awaits_value(text: &[u8]) -> bool {
    let before = text.get(..text.len().saturating_sub(1)).unwrap_or_default();
    matches!(before.trim_ascii_end().last(), Some(b':' | b','))
}

/// The number of bytes up to the closing quote.
fn string_length(text: &[u8]) -> usize {
    let mut escaped = false;
    let end = text.iter().position(|&byte| {
        let end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        end
    });
    end.unwrap_or(text.len())
}

fn print(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Index(index) => out.push_str(&format!("[{index}]")),
            Step::Member(name) if name.is_empty() => {}
            Step::Member(name) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(name);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn finds_the_member_and_the_item() {
        let text = br#"{"A": [1, {"B \" ]": "x", "C": tru"#;
        assert_eq!(path(text, 1, text.len()), "A[1].C");
        assert_eq!(path(b"{\n \"A\": {\"B\": 1},\n \"C\": 2", 3, 7), "C");
        assert_eq!(path(b"[[1],[2", 1, 7), "[1][0]");
        assert_eq!(path(b"{\"A\":{\"B\": }", 1, 12), "A.B");
        assert_eq!(path(b"{\"A\":[]", 1, 7), "A");
        assert_eq!(path(b"5", 1, 1), "");
    }
}
