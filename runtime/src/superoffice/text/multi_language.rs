//! Texts in several languages.

use std::fmt;

use super::languages::{Language, parts};

/// A text in several languages, in the form of lists and names: `US:"Customer";NO:"Kunde";`.
///
/// Languages are the vendor's own two-letter codes, such as `US` for English. [`Language`] knows most of them; others are
/// kept. Writing returns the same text.
///
/// ```
/// use pagewire_runtime::superoffice::text::MultiLanguage;
///
/// # fn example() -> Option<()> {
/// let mut name = MultiLanguage::parse("US:\"Customer\";NO:\"Kunde\";")?;
/// assert_eq!(name.get("nb-NO"), Some("Kunde"));
/// assert_eq!(name.get("sv"), None);
/// assert_eq!(name.best("sv"), "Customer");
///
/// assert!(name.set("sv", "Kund"));
/// assert_eq!(name.to_string(), "US:\"Customer\";NO:\"Kunde\";SW:\"Kund\";");
/// # Some(()) }
/// # assert!(example().is_some());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiLanguage {
    parts: Vec<(String, String)>,
    /// Whether a semicolon follows the last part.
    ends: bool,
}

impl MultiLanguage {
    /// A text in one language. `None` if the language is unknown or the text contains a quotation mark, which the form cannot represent.
    #[must_use]
    pub fn new(language: &str, text: &str) -> Option<Self> {
        let mut new = Self {
            parts: Vec::new(),
            ends: true,
        };
        new.set(language, text).then_some(new)
    }

    /// Parses a text in several languages; `None` for text of any other form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let owned = |(code, text): (&str, &str)| (code.to_owned(), text.to_owned());
        Some(Self {
            parts: parts(text)?.into_iter().map(owned).collect(),
            ends: text.ends_with(';'),
        })
    }

    /// The text in a language: an ISO code (`en`, `nb-NO`) or the vendor's two-letter code (`NO`), in any case.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        let code = code(language)?;
        let mut parts = self.parts.iter();
        let part = parts.find(|(known, _)| known.eq_ignore_ascii_case(&code))?;
        Some(&part.1)
    }

    /// The text in a language, or else in English, or else the first text.
    #[must_use]
    pub fn best(&self, language: &str) -> &str {
        let text = self.get(language).or_else(|| self.get("US"));
        let first = || self.parts.first().map_or("", |(_, text)| text);
        text.unwrap_or_else(first)
    }

    /// Sets the text in a language; a new language is appended. Returns false, without a change, if the language is unknown
    /// or the text contains a quotation mark, which the form cannot represent.
    #[must_use]
    pub fn set(&mut self, language: &str, text: &str) -> bool {
        let Some(code) = code(language).filter(|_| !text.contains('"')) else {
            return false;
        };
        let mut parts = self.parts.iter_mut();
        match parts.find(|(known, _)| known.eq_ignore_ascii_case(&code)) {
            Some(part) => text.clone_into(&mut part.1),
            None => self.parts.push((code, text.to_owned())),
        }
        true
    }

    /// The vendor's two-letter code and the text of each language, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts
            .iter()
            .map(|(code, text)| (code.as_str(), text.as_str()))
    }
}

/// Replaces each part in several languages (`US:"…";NO:"…";`) by its text in the given language, or else in English, or
/// else by its first text. Other text around these parts is unchanged.
///
/// ```
/// use pagewire_runtime::superoffice::text::translate_within;
///
/// let text = "1 US:\"company\";NO:\"firma\"; was found";
/// assert_eq!(translate_within(text, "nb"), "1 firma was found");
/// ```
#[must_use]
pub fn translate_within(text: &str, language: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let begins = !before.is_some_and(char::is_alphanumeric);
        match fragment(rest).filter(|_| begins) {
            Some(length) => {
                let (found, after) = rest.split_at(length);
                match MultiLanguage::parse(found) {
                    Some(found) => out.push_str(found.best(language)),
                    None => out.push_str(found),
                }
                (rest, before) = (after, Some(';'));
            }
            None => {
                out.push(first);
                (rest, before) = (&rest[first.len_utf8()..], Some(first));
            }
        }
    }
    out
}

/// The length of the part in several languages at the beginning of the text; `None` if the text begins otherwise.
fn fragment(text: &str) -> Option<usize> {
    let mut length = 0;
    while let Some(one) = text.get(length..).and_then(one_language) {
        length += one;
        if !text[..length].ends_with(';') {
            break;
        }
    }
    (length > 0).then_some(length)
}

/// The length of `US:"…"` at the beginning of the text, including a semicolon after it.
fn one_language(text: &str) -> Option<usize> {
    let code = text.get(..2)?;
    if !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let quoted = text.get(2..)?.strip_prefix(":\"")?;
    let end = 4 + quoted.find('"')? + 1;
    Some(end + usize::from(text[end..].starts_with(';')))
}

/// The vendor's two-letter code, even if it is not in the list.
fn code(language: &str) -> Option<String> {
    match Language::parse(language) {
        Some(known) => Some(known.code().to_owned()),
        None => {
            let is_code = language.len() == 2 && language.bytes().all(|b| b.is_ascii_alphabetic());
            is_code.then(|| language.to_ascii_uppercase())
        }
    }
}

impl fmt::Display for MultiLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (code, text)) in self.parts.iter().enumerate() {
            let separator = if index == 0 { "" } else { ";" };
            write!(f, "{separator}{code}:\"{text}\"")?;
        }
        f.write_str(if self.ends { ";" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_text_of_the_form_comes_back() {
        for text in [
            "US:\"Customer\";NO:\"Kunde\";",
            "NO:\"Leverandør\";US:\"Supplier\"",
            "XX:\"of a language that is not known\";",
            "US:\"\";",
        ] {
            let read = MultiLanguage::parse(text).unwrap();
            assert_eq!(read.to_string(), text);
        }
        for text in [
            "",
            "Customer",
            "US:Customer",
            "US:\"a\" NO:\"b\"",
            "see US:\"a\";",
        ] {
            assert!(MultiLanguage::parse(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_what_has_no_parts_stays(text in "[A-Zé:\";ø ]{0,40}") {
            let translated = translate_within(&text, "no");
            if !text.contains(":\"") {
                prop_assert_eq!(translated, text.as_str());
            }
            if let Some(read) = MultiLanguage::parse(&text) {
                prop_assert_eq!(read.to_string(), text);
            }
        }
    }

    #[test]
    fn parts_inside_of_other_text_are_translated() {
        for (text, translated) in [
            ("US:\"Customer\";NO:\"Kunde\";", "Kunde"),
            ("[US:\"a\";NO:\"b\"] and (SW:\"c\")", "[b] and (c)"),
            ("é NO:\"ø\";US:\"o\";é", "é øé"),
            ("VIRUS:\"a\"; at 12:30", "VIRUS:\"a\"; at 12:30"),
            ("NO:\"open", "NO:\"open"),
            ("", ""),
        ] {
            assert_eq!(translate_within(text, "no"), translated, "{text}");
        }
    }

    #[test]
    fn a_text_that_the_form_cannot_hold_is_refused() {
        assert!(MultiLanguage::new("en", "12\" pipe").is_none());
        assert!(MultiLanguage::new("Klingon", "a").is_none());
        let mut name = MultiLanguage::new("en", "Customer").unwrap();
        assert!(!name.set("no", "a\"b"));
        assert_eq!(name.to_string(), "US:\"Customer\";");
    }
}
