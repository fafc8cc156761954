//! Patterns of texts.

use crate::contract::Refused;

/// A regular expression; without the feature `pattern` any text matches it.
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
        let regex = regex::Regex::new(text).map_err(wrong)?;
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
