//! Patterns of texts.

use crate::contract::Refused;
#[cfg(feature = "pattern")]
use crate::contract::pattern::translated;

/// A regular expression. Without the feature `pattern`, it matches any text.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    #[cfg(feature = "pattern")]
    text: String,
    #[cfg(feature = "pattern")]
    regex: regex::Regex,
}

impl Pattern {
    #[cfg(feature = "pattern")]
    pub(super) fn new(text: &str) -> Result<Self, Refused> {
        let wrong = |_| Refused::new(format!("the pattern `{text}` cannot be checked"));
        let regex = regex::Regex::new(&translated(text)).map_err(wrong)?;
        let text = text.to_owned();
        Ok(Self { text, regex })
    }

    #[cfg(not(feature = "pattern"))]
    pub(super) fn new(_: &str) -> Result<Self, Refused> {
        Ok(Self {})
    }

    #[cfg(feature = "pattern")]
    pub(super) fn broken(&self, text: &str) -> Option<String> {
        let is_broken = !self.regex.is_match(text);
        is_broken.then(|| format!("does not match the pattern {}", self.text))
    }

    #[cfg(not(feature = "pattern"))]
    pub(super) fn broken(&self, _: &str) -> Option<String> {
        None
    }
}

#[cfg(all(test, feature = "pattern"))]
mod tests {
    use super::*;

    /// The expected results are those of `RegExp` in Node, with the flag `u`, or without it if the flag makes the pattern invalid.
    #[test]
    fn texts_match_as_in_ecma_262() {
        let cases = [
            (r"^\d{2}$", "12", true),
            (r"^\d{2}$", "\u{661}\u{662}", false),
            (r"^\D$", "a", true),
            (r"^\D$", "\u{661}", true),
            (r"^\D$", "1", false),
            (r"^[\d.]+$", "1.2", true),
            (r"^[\d.]+$", "\u{661}", false),
            (r"^[^\D]$", "1", true),
            (r"^[^\D]$", "\u{661}", false),
            (r"^[^\D]$", "a", false),
            (r"^\w+$", "a_1", true),
            (r"^\w+$", "é", false),
            (r"^\W$", "é", true),
            (r"^\W$", "a", false),
            (r"^[\W]$", "é", true),
            (r"^[\W]$", "_", false),
            (r"\bb", "éb", true),
            (r"\bb", "ab", false),
            (r"\Bb", "éb", false),
            (r"\Bb", "ab", true),
            (r"^[\b]$", "\u{8}", true),
            (r"^[\b]$", "b", false),
            (r"^.$", "a", true),
            (r"^.$", "\n", false),
            (r"^.$", "\r", false),
            (r"^.$", "\u{2028}", false),
            (r"^.$", "\u{2029}", false),
            (r"^.$", "\u{85}", true),
            (r"^.$", "\u{1F600}", true),
            (r"^\s$", " ", true),
            (r"^\s$", "\u{FEFF}", true),
            (r"^\s$", "\u{85}", false),
            (r"^\s$", "\u{2003}", true),
            (r"^\S$", "\u{FEFF}", false),
            (r"^\S$", "\u{85}", true),
            (r"^[^\s]$", "\u{FEFF}", false),
            (r"^[^\s]$", "a", true),
            (r"^[!#$%&&*+-]+$", "&#", true),
            (r"^[!#$%&&*+-]+$", "-+", true),
            (r"^[!#$%&&*+-]+$", "a", false),
            (r"^[~~a]+$", "~a", true),
            (r"^[~~a]+$", "b", false),
            (r"^[+--]$", ",", true),
            (r"^[+--]$", "+", true),
            (r"^[+--]$", "a", false),
            (r"^[a-z&&[^b]]$", "b]", true),
            (r"^[a-z&&[^b]]$", "&]", true),
            (r"^[a-z&&[^b]]$", "b", false),
            (r"^[[:alpha:]]$", "z", false),
            (r"^[[:alpha:]]$", "a]", true),
            (r"^[[:alpha:]]$", "[]", true),
            (r"^[[]$", "[", true),
            (r"^[[]$", "]", false),
            (r"^[\[\]&-]$", "]", true),
            (r"^[\[\]&-]$", "&", true),
            (r"^[\[\]&-]$", "-", true),
            (r"^[\[\]&-]$", "\\", false),
            (r"^[\w-.]+$", "a-b.", true),
            (r"^[\w-.]+$", "+", false),
            (r"^[a-\d]$", "-", true),
            (r"^[a-\d]$", "a", true),
            (r"^[a-\d]$", "5", true),
            (r"^[a-\d]$", "b", false),
            (r"^[a-]$", "-", true),
            (r"^[a-]$", "b", false),
            (r"^[-a]$", "-", true),
            (r"^[]$", "]", false),
            (r"^[]$", "a", false),
            (r"^[^]$", "]", true),
            (r"^[^]$", "\n", true),
            (r"^[^^]$", "^", false),
            (r"^[^^]$", "a", true),
            (r"^a$", "a\n", false),
            (r"^a$", "a", true),
            (r"a$", "a\n", false),
            (r"a$", "ba", true),
            (r"^[à-ü]+$", "éa", false),
            (r"^[à-ü]+$", "éö", true),
            (r"^\/\-\<\>$", "/-<>", true),
            (r"^\cJ\0\x41\u0042\u{43}$", "\n\u{0}ABC", true),
            (r"^\uD83D\uDE00$", "\u{1F600}", true),
            (r"^[\u00e0-\u00fc]$", "é", true),
            (r"^[\u00e0-\u00fc]$", "e", false),
            (r"^\p{Lu}[\p{Nd}]$", "É\u{661}", true),
            (r"^\p{Lu}[\p{Nd}]$", "e1", false),
            (r"^(?<y>\d{4})|x{2,}$", "2020", true),
            (r"^(?<y>\d{4})|x{2,}$", "xx", true),
            (r"^(?<y>\d{4})|x{2,}$", "x", false),
            (r"^[\t\n\v\f\r]$", "\u{B}", true),
            (r"^[\t\n\v\f\r]$", "v", false),
            (r"^[.*+?^${}()|]+$", ".*+?^${}()|", true),
            (r"^[.*+?^${}()|]+$", "a", false),
            (r"^[ #]$", "#", true),
            (r"^[ #]$", " ", true),
        ];
        for (pattern, text, matches) in cases {
            let checked = Pattern::new(pattern).unwrap();
            let is_broken = checked.broken(text).is_some();
            assert_eq!(is_broken, !matches, "{pattern} {text:?}");
        }
    }

    #[test]
    fn look_around_and_back_references_cannot_be_checked() {
        for pattern in ["^(?=a)", "(?<!a)b", r"(a)\1", "[a", r"\uD83D", r"\u12"] {
            assert!(Pattern::new(pattern).is_err(), "{pattern}");
        }
    }
}
