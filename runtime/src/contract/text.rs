//! Names in descriptors: any text as a single word.

use std::borrow::Cow;
use std::fmt;

use crate::contract::Refused;
use crate::percent;

/// A name as a single word: every blank, control character and `%` is written as `%XX`, byte by byte.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name<'a>(Cow<'a, str>);

/// Whether a byte must be escaped in a word.
const fn is_escaped(byte: u8) -> bool {
    byte <= b' ' || byte == b'%' || byte == 0x7f
}

impl<'a> Name<'a> {
    /// Wraps an unescaped name.
    pub fn new(name: impl Into<Cow<'a, str>>) -> Self {
        Self(name.into())
    }

    /// Parses a word. Without escapes, nothing is copied.
    ///
    /// # Errors
    /// If `%` is not followed by two uppercase hexadecimal digits of a byte that needs an escape, or if a byte that needs
    /// an escape is not escaped.
    pub fn parse(word: &'a str) -> Result<Self, Refused> {
        if !word.bytes().any(is_escaped) {
            return Ok(Self(Cow::Borrowed(word)));
        }
        let wrong = || Refused::new(format!("`{word}` is not a name in one spelling"));
        let mut bytes = Vec::with_capacity(word.len());
        let mut rest = word.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'%' => percent::escaped(&mut rest).ok_or_else(wrong)?,
                byte => byte,
            });
        }
        let name = Self(Cow::Owned(String::from_utf8(bytes).map_err(|_| wrong())?));
        // Refuses lowercase digits, unnecessary escapes, and unescaped bytes that need an escape.
        if name.to_string() == word {
            Ok(name)
        } else {
            Err(wrong())
        }
    }

    /// The unescaped name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The unescaped name, borrowed from the line if it contains no escapes.
    #[must_use]
    pub fn into_inner(self) -> Cow<'a, str> {
        self.0
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = &*self.0;
        while let Some(at) = rest.bytes().position(is_escaped) {
            let (before, tail) = rest.split_at(at);
            f.write_str(before)?;
            let byte = tail.bytes().next().unwrap_or_default();
            write!(f, "%{byte:02X}")?;
            rest = tail.get(1..).unwrap_or_default();
        }
        f.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_one_word_and_comes_back() {
        for name in ["id", "x y", "100%", "a\r\nb\tc\u{7f}", "naïve\u{a0}", ""] {
            let word = Name::new(name).to_string();
            assert!(
                !word.contains(char::is_control) && !word.contains(' '),
                "{word}"
            );
            let read = Name::parse(&word).expect("it was written here");
            assert_eq!(read.as_str(), name);
        }
        for word in ["a b", "%2", "%zz", "%0a", "%41", "%C3"] {
            assert!(Name::parse(word).is_err(), "{word}");
        }
    }
}
