//! Binary data in JSON and XML bodies.

use std::fmt;

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// The standard alphabet. Padding is written; it is optional when text is read.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Binary data that is sent as base64 text (`string/byte`).
///
/// Invalid base64 text is kept and written back unchanged; see [`kept_text`](Self::kept_text). `Debug` shows only the
/// length, so that documents do not end up in logs.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Bytes(Repr);

/// Has the size of its first variant.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Data(Vec<u8>),
    /// Never valid base64.
    Text(Box<str>),
}

impl Bytes {
    /// Reads base64 text. White space is skipped, and padding is optional.
    ///
    /// # Errors
    /// If the text contains a character outside the alphabet or ends within a byte.
    pub fn from_base64(text: &str) -> Result<Self, base64::DecodeError> {
        if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
            let dense: Vec<u8> = text
                .bytes()
                .filter(|byte| !byte.is_ascii_whitespace())
                .collect();
            return BASE64.decode(dense).map(Self::from);
        }
        BASE64.decode(text).map(Self::from)
    }

    /// Reads base64 text like [`from_base64`](Self::from_base64), and keeps any other text.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self::from_base64(text).unwrap_or_else(|_| Self(Repr::Text(text.into())))
    }

    /// The data as base64 text with padding, or the kept text.
    #[must_use]
    pub fn to_base64(&self) -> String {
        match &self.0 {
            Repr::Data(data) => encode(data),
            Repr::Text(text) => text.as_ref().to_owned(),
        }
    }

    /// The bytes; empty if the text is not base64.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        match &self.0 {
            Repr::Data(data) => data,
            Repr::Text(_) => &[],
        }
    }

    /// The bytes, without a copy; empty if the text is not base64.
    #[must_use]
    pub fn into_vec(self) -> Vec<u8> {
        match self.0 {
            Repr::Data(data) => data,
            Repr::Text(_) => Vec::new(),
        }
    }

    /// The invalid text, if the value is not base64. Clients keep it; servers refuse it.
    #[must_use]
    pub fn kept_text(&self) -> Option<&str> {
        match &self.0 {
            Repr::Data(_) => None,
            Repr::Text(text) => Some(text),
        }
    }
}

impl Default for Bytes {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

/// Encodes bytes as base64 text, in the form of [`Bytes`].
pub(crate) fn encode(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// Decodes base64 text without white space.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn decode(text: &[u8]) -> Result<Vec<u8>, base64::DecodeError> {
    BASE64.decode(text)
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Repr::Data(bytes))
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self::from(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        self.as_slice()
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Data(data) => write!(f, "Bytes({} bytes)", data.len()),
            Repr::Text(text) => write!(f, "Bytes({} bytes of other text)", text.len()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests fail loudly")]
mod tests {
    use super::Bytes;

    #[test]
    fn base64_is_data_and_anything_else_stays_text() {
        let data = Bytes::from_text("aGk=");
        assert_eq!((data.as_slice(), data.kept_text()), (&b"hi"[..], None));
        assert_eq!(Bytes::from_text("aG k"), data);
        let text = Bytes::from_text("GIF89....");
        assert_eq!(text.kept_text(), Some("GIF89...."));
        assert_eq!(
            (text.as_slice(), text.to_base64().as_str()),
            (&b""[..], "GIF89....")
        );
        assert_eq!(format!("{text:?}"), "Bytes(9 bytes of other text)");
        assert_ne!(text, Bytes::default());
        assert!(Bytes::from_base64("GIF89....").is_err());
    }

    #[test]
    fn keeping_text_takes_no_room() {
        assert_eq!(size_of::<Bytes>(), size_of::<Vec<u8>>());
        assert_eq!(size_of::<Option<Bytes>>(), size_of::<Vec<u8>>());
    }
}
