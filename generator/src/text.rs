//! Texts of files: how they are decoded, and the byte order mark that some editors write at their start.

use std::fmt;
use std::io::{Error, ErrorKind};
use std::path::Path;

/// The byte order mark.
const MARK: char = '\u{feff}';

/// Returns a text without its byte order mark. RFC 8259 (8.1) and YAML 1.2 (5.2) allow readers to skip it.
///
/// Places refer to the text with the mark, as editors and other programs count.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix(MARK).unwrap_or(text)
}

/// Reads a text file.
///
/// # Errors
/// When the file cannot be read or is not UTF-8.
pub(crate) fn read(path: &Path) -> Result<String, Error> {
    std::fs::read(path).and_then(decode)
}

/// Decodes UTF-8.
///
/// # Errors
/// [`NotUtf8`], as the inner error.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(bytes).map_err(|error| {
        let fault = match error.as_bytes() {
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => NotUtf8::Utf16,
            _ => NotUtf8::Byte(error.utf8_error().valid_up_to()),
        };
        Error::new(ErrorKind::InvalidData, fault)
    })
}

/// The reason why bytes are not a text in UTF-8.
#[derive(Debug)]
pub(crate) enum NotUtf8 {
    /// They begin with the byte order mark of UTF-16.
    Utf16,
    /// The byte at this position, from 0, is not part of a character.
    Byte(usize),
}

impl fmt::Display for NotUtf8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Utf16 => f.write_str("it is UTF-16; save it as UTF-8"),
            Self::Byte(at) => write!(f, "byte {at} is not UTF-8; save it as UTF-8"),
        }
    }
}

impl std::error::Error for NotUtf8 {}

/// Whether a file could be read and is not UTF-8.
pub(crate) fn is_not_utf8(error: &Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<NotUtf8>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_mark_at_the_start_is_skipped() {
        assert_eq!(without_mark("\u{feff}a"), "a");
        assert_eq!(without_mark("a\u{feff}"), "a\u{feff}");
        assert_eq!(without_mark("\u{feff}\u{feff}a"), "\u{feff}a");
    }

    #[test]
    fn the_encoding_of_other_texts_is_named() {
        let fault = |bytes: &[u8]| decode(bytes.to_vec()).unwrap_err();
        for bytes in [b"\xff\xfea\0".as_slice(), b"\xfe\xff\0a"] {
            assert_eq!(fault(bytes).to_string(), "it is UTF-16; save it as UTF-8");
        }
        let broken = fault(b"ab\xe5c");
        assert_eq!(broken.to_string(), "byte 2 is not UTF-8; save it as UTF-8");
        assert!(is_not_utf8(&broken));
    }
}
