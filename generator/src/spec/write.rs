//! Formats a document as text.

use std::borrow::Cow;

use openapiv3::OpenAPI;

use super::SpecError;

/// The first lines of the file.
const HEADER: &str = "# Made from spec/docs by `cargo run --release -p pagewire`. Change the pages, not this file.\n";

/// Writes a document.
///
/// # Errors
/// When the YAML writer refuses it, which no document made by [`super::describe`] brings about.
pub fn to_yaml(document: &OpenAPI) -> Result<String, SpecError> {
    let mut text = HEADER.to_owned();
    for line in Lines::new(&serde_yaml::to_string(document)?) {
        text.push_str(&line);
        text.push('\n');
    }
    Ok(text)
}

/// Writes a document as JSON, for tools that read it faster than YAML.
///
/// # Errors
/// When the JSON writer refuses it, which no document made by [`super::describe`] brings about.
pub fn to_json(document: &OpenAPI) -> Result<String, SpecError> {
    Ok(serde_json::to_string_pretty(document)? + "\n")
}

/// The lines of a YAML text. Plain words that YAML 1.1 does not read as text are quoted.
///
/// serde_yaml writes YAML 1.2, in which `Yes` and `2022-01-31` are text. Many tools still read YAML 1.1, in which they are a Boolean and a
/// date. A member of an enum would become `true`.
struct Lines<'a> {
    lines: std::str::Lines<'a>,
    /// The indentation of the key whose block of text is being skipped, if any.
    block: Option<usize>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            lines: text.lines(),
            block: None,
        }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Cow<'a, str>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.lines.next()?;
        let indent = line.len() - line.trim_start().len();
        if let Some(block) = self.block {
            if line.trim().is_empty() || indent > block {
                return Some(line.into());
            }
            self.block = None;
        }
        if opens_block(line) {
            self.block = Some(indent);
            return Some(line.into());
        }
        let (head, word) = match line.rsplit_once(": ") {
            Some((head, word)) if !head.ends_with('\'') && !head.contains(": ") => {
                (format!("{head}: "), word)
            }
            _ => match line.trim_start().strip_prefix("- ") {
                Some(word) => (format!("{}- ", &line[..indent]), word),
                None => return Some(line.into()),
            },
        };
        Some(if reads_otherwise(word) {
            format!("{head}'{}'", word.replace('\'', "''")).into()
        } else {
            line.into()
        })
    }
}

/// Whether a block of text follows `line`. Such lines end like `: |-` or `- |2+`.
fn opens_block(line: &str) -> bool {
    let mark = line
        .trim_end_matches(['+', '-'])
        .trim_end_matches(|c: char| c.is_ascii_digit());
    let head = mark.strip_suffix('|').or_else(|| mark.strip_suffix('>'));
    head.is_some_and(|head| head.ends_with(": ") || head.ends_with("- "))
}

/// Whether YAML 1.1 reads a plain word as a Boolean or a date.
fn reads_otherwise(word: &str) -> bool {
    const BOOLEANS: [&str; 6] = ["y", "n", "yes", "no", "on", "off"];
    let bytes = word.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes
            .get(range)
            .is_some_and(|d| d.iter().all(u8::is_ascii_digit))
    };
    let date =
        digits(0..4) && bytes.get(4) == Some(&b'-') && digits(5..7) && bytes.get(7) == Some(&b'-');
    date || BOOLEANS.iter().any(|b| word.eq_ignore_ascii_case(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words_under_yaml_1_1() {
        let value = serde_json::json!({
            "enum": ["Yes", "No", "Maybe", "on"],
            "Off": "n",
            "when": "2022-01-31T12:34:56",
            "text": "first\n- Yes\nno: Off\n",
            "flag": true,
            "sentence": "on: off",
            "dated": "2022-01-31 isn't over",
            "texts": ["first\nno: No\n", "  deep\n- Yes"],
            "ends like one": "x: |-",
        });
        let plain = serde_yaml::to_string(&value).unwrap();
        let text: String = Lines::new(&plain)
            .map(|line| line.into_owned() + "\n")
            .collect();
        assert_eq!(
            serde_yaml::from_str::<serde_json::Value>(&text).unwrap(),
            value
        );
        for line in [
            "- 'Yes'",
            "- 'No'",
            "- Maybe",
            "- 'on'",
            "'2022-01-31T12:34:56'",
            "'n'",
            "  - Yes",
            "flag: true",
        ] {
            assert!(text.contains(line), "{line} in\n{text}");
        }
    }
}
