//! Binary data inside JSON and XML bodies.

use std::fmt;

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Standard alphabet; padding is written and may be missing when read.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Binary data that travels as base64 text (`string/byte`).
///
/// `Debug` prints the length only, so that a document does not end up in a log.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// Reads base64 text; white space in it is skipped, padding may be missing.
    ///
    /// # Errors
    /// If the text holds a character outside the alphabet or ends in the middle of a byte.
    pub fn from_base64(text: &str) -> Result<Self, base64::DecodeError> {
        if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
            let dense: Vec<u8> = text
                .bytes()
                .filter(|byte| !byte.is_ascii_whitespace())
                .collect();
            return BASE64.decode(dense).map(Self);
        }
        BASE64.decode(text).map(Self)
    }

    /// The data as base64 text with padding.
    #[must_use]
    pub fn to_base64(&self) -> String {
        encode(&self.0)
    }

    /// The bytes.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, without a copy.
    #[must_use]
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

/// Base64 text of bytes, as [`Bytes`] is written.
pub(crate) fn encode(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({} bytes)", self.0.len())
    }
}
