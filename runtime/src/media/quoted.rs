//! Streaming conversion of bytes from and to a JSON string of base64 text.
//!
//! The body may be larger than memory, so neither side holds all of it.

use std::fmt;

use crate::bom::MARK;
use crate::value::decode_base64;
#[cfg(feature = "server")]
use crate::value::encode_base64;

/// Decodes bytes from a JSON string of base64 text.
#[derive(Debug, Default)]
pub(crate) struct Decoder {
    state: State,
    /// Characters of an incomplete group.
    group: Vec<u8>,
    /// Whether padding was found. Nothing may follow it.
    is_padded: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Before the first quote.
    #[default]
    Before,
    /// Within a byte order mark, after this number of its bytes.
    Mark(usize),
    Text,
    /// After a backslash.
    Escape,
    /// Within `\uXXXX`: the number of digits so far, and their value.
    Unicode(u8, u32),
    /// After the last quote.
    After,
}

/// A body that is not a JSON string of base64 text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotQuoted(&'static str);

impl fmt::Display for NotQuoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for NotQuoted {}

const NOT_BASE64: NotQuoted = NotQuoted("the JSON string is not base64 text");
const NOT_STRING: NotQuoted = NotQuoted("the body is not a JSON string of base64 text");
const CUT_OFF: NotQuoted = NotQuoted("the JSON string ends too early");

impl Decoder {
    /// Returns the bytes that are complete with the next piece of the body.
    pub(crate) fn push(&mut self, piece: &[u8]) -> Result<Vec<u8>, NotQuoted> {
        self.group.reserve(piece.len());
        for &byte in piece {
            self.state = match (self.state, byte) {
                (State::Before, b'"') => State::Text,
                (State::Before, byte) if byte == MARK[0] => State::Mark(1),
                (State::Mark(count), byte) if byte == MARK[count] => match count {
                    2 => State::Before,
                    _ => State::Mark(count + 1),
                },
                (State::Mark(_), _) => return Err(NOT_STRING),
                (State::Before | State::After, b' ' | b'\t' | b'\r' | b'\n') => self.state,
                (State::Before | State::After, _) => return Err(NOT_STRING),
                (State::Text, b'"') => State::After,
                (State::Text, b'\\') => State::Escape,
                (State::Text, byte) => {
                    self.group.push(byte);
                    State::Text
                }
                (State::Escape, b'u') => State::Unicode(0, 0),
                // Line breaks in base64 text are ignored.
                (State::Escape, b'n' | b'r' | b't') => State::Text,
                (State::Escape, b'/') => {
                    self.group.push(b'/');
                    State::Text
                }
                (State::Escape, _) => return Err(NOT_BASE64),
                (State::Unicode(count, value), digit) => {
                    let digit = char::from(digit).to_digit(16).ok_or(NOT_BASE64)?;
                    let value = value * 16 + digit;
                    if count < 3 {
                        State::Unicode(count + 1, value)
                    } else {
                        // Some writers escape `+` and `/` this way.
                        self.group
                            .push(u8::try_from(value).map_err(|_| NOT_BASE64)?);
                        State::Text
                    }
                }
            };
        }
        self.group.retain(|byte| !byte.is_ascii_whitespace());
        let whole = self.group.len() - self.group.len() % 4;
        let rest = self.group.split_off(whole);
        let group = std::mem::replace(&mut self.group, rest);
        self.decode(&group)
    }

    /// Returns the last bytes if padding is missing.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, NotQuoted> {
        match self.state {
            State::After => {
                let group = std::mem::take(&mut self.group);
                self.decode(&group)
            }
            State::Before | State::Mark(_) => Err(NOT_STRING),
            _ => Err(CUT_OFF),
        }
    }

    fn decode(&mut self, group: &[u8]) -> Result<Vec<u8>, NotQuoted> {
        if group.is_empty() {
            return Ok(Vec::new());
        }
        if self.is_padded {
            return Err(NOT_BASE64);
        }
        self.is_padded = group.ends_with(b"=");
        decode_base64(group).map_err(|_| NOT_BASE64)
    }
}

/// Reads a whole body.
#[cfg(any(feature = "client", test))]
pub(crate) fn read(body: &[u8]) -> Result<Vec<u8>, NotQuoted> {
    let mut decoder = Decoder::default();
    let mut bytes = decoder.push(body)?;
    bytes.append(&mut decoder.finish()?);
    Ok(bytes)
}

/// Encodes bytes as a JSON string of base64 text.
#[cfg(feature = "server")]
#[derive(Debug, Default)]
pub(crate) struct Encoder {
    has_begun: bool,
    /// Bytes of an incomplete group.
    group: Vec<u8>,
}

#[cfg(feature = "server")]
impl Encoder {
    /// Returns the text that is complete with the next bytes.
    pub(crate) fn push(&mut self, piece: &[u8]) -> String {
        let mut text = self.begin();
        self.group.extend_from_slice(piece);
        let whole = self.group.len() - self.group.len() % 3;
        text.push_str(&encode_base64(&self.group[..whole]));
        self.group.drain(..whole);
        text
    }

    /// Returns the end of the text.
    pub(crate) fn finish(mut self) -> String {
        let mut text = self.begin();
        text.push_str(&encode_base64(&self.group));
        text.push('"');
        text
    }

    fn begin(&mut self) -> String {
        let quote = if self.has_begun { "" } else { "\"" };
        self.has_begun = true;
        quote.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_pieces(text: &str, size: usize) -> Result<Vec<u8>, NotQuoted> {
        let mut decoder = Decoder::default();
        let mut bytes = Vec::new();
        for piece in text.as_bytes().chunks(size) {
            bytes.append(&mut decoder.push(piece)?);
        }
        bytes.append(&mut decoder.finish()?);
        Ok(bytes)
    }

    #[test]
    fn every_way_to_write_the_string_gives_the_same_bytes() {
        let bytes: &[u8] = b"\xfb\xef\xbe\xff\xfe";
        let spellings = [
            "\"++++//4=\"",
            " \"++++//4\" \r\n",
            "\"\\u002b\\u002B++\\/\\u002f4=\"",
            "\"++ ++\\r\\n//4\\u003D\"",
        ];
        for text in spellings {
            for size in [1, 2, 3, 7, 100] {
                assert_eq!(in_pieces(text, size).as_deref(), Ok(bytes), "{text}");
            }
        }
        assert_eq!(read(b"\"\""), Ok(Vec::new()));
    }

    #[test]
    fn a_body_that_is_something_else_is_an_error() {
        for (text, error) in [
            ("", NOT_STRING),
            ("{\"a\":1}", NOT_STRING),
            ("\"aGk=\" x", NOT_STRING),
            ("\"aGk=", CUT_OFF),
            ("\"aGk\\u00", CUT_OFF),
            ("\"no!!\"", NOT_BASE64),
            ("\"aGk=aGk=\"", NOT_BASE64),
            ("\"aGk=a\"", NOT_BASE64),
            ("\"a\\u20ac\"", NOT_BASE64),
            ("\"a\\b\"", NOT_BASE64),
        ] {
            for size in [1, 3, 100] {
                assert_eq!(in_pieces(text, size), Err(error), "{text}");
            }
        }
    }

    #[cfg(feature = "server")]
    #[test]
    fn what_is_written_in_pieces_is_read_back() {
        for size in 0..20_u8 {
            let bytes: Vec<u8> = (0..size).map(|byte| byte.wrapping_mul(77)).collect();
            let mut encoder = Encoder::default();
            let mut text = String::new();
            for piece in bytes.chunks(4) {
                text.push_str(&encoder.push(piece));
            }
            text.push_str(&encoder.finish());
            assert_eq!(text, format!("\"{}\"", encode_base64(&bytes)));
            assert_eq!(read(text.as_bytes()), Ok(bytes));
        }
    }
}
