//! Formats the report as an HTML page.

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::{Changes, Report};

pub(super) const STYLE: &str = include_str!("../../templates/report.css");
const SCRIPT: &str = include_str!("../../templates/report.js");

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    report: &'a Report,
    style: &'static str,
    script: &'static str,
    policy: String,
}

impl Report {
    /// Returns the self-contained page.
    ///
    /// # Errors
    /// When the template cannot be filled, which no report causes.
    pub fn to_html(&self) -> Result<String, askama::Error> {
        Page {
            report: self,
            style: STYLE,
            script: SCRIPT,
            policy: policy(STYLE, SCRIPT),
        }
        .render()
    }
}

/// Returns the Content-Security-Policy of a page. It allows only the page's style and script, by their hashes. So names on the page can
/// neither run nor load anything.
pub(super) fn policy(style: &str, script: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src {}; script-src {}",
        hash(style),
        hash(script)
    )
}

/// Splits a text into parts, each with whether it is between back-ticks and therefore code. An unpaired back-tick is part of the text.
pub(super) fn spans(text: &str) -> Vec<(bool, &str)> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((before, (code, after))) = rest
        .split_once('`')
        .and_then(|(before, behind)| Some((before, behind.split_once('`')?)))
    {
        spans.push((false, before));
        spans.push((true, code));
        rest = after;
    }
    spans.push((false, rest));
    spans.retain(|(_, part)| !part.is_empty());
    spans
}

/// Returns the parts of a name. A narrow page may break the name after each part.
pub(super) fn parts(name: &str) -> Vec<&str> {
    name.split_inclusive(['_', '.', '/', ':']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_break_after_their_parts() {
        assert_eq!(parts("v1Chat_Get.Id"), ["v1Chat_", "Get.", "Id"]);
        assert_eq!(parts("a/b.md:7:1"), ["a/", "b.", "md:", "7:", "1"]);
    }

    #[test]
    fn code_stands_between_back_ticks() {
        assert_eq!(
            spans("no `A.b`: `c`"),
            [(false, "no "), (true, "A.b"), (false, ": "), (true, "c")]
        );
        assert_eq!(spans("one ` alone"), [(false, "one ` alone")]);
        assert_eq!(spans(""), []);
    }
}
