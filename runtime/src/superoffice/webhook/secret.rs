//! The secret shared by the sender and the receiver of a webhook.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::notification::Notification;

/// The secret of a webhook, the property `Secret` of its definition. `Debug` never shows it.
#[derive(Clone)]
pub struct Secret {
    /// Keyed, without a body yet.
    mac: Hmac<Sha256>,
}

/// Why a notification is refused. Messages do not show its content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret is empty, so anybody could sign with it.
    EmptySecret,
    /// The signature is missing: the webhook has no secret, or somebody else sent the request.
    NoSignature,
    /// The signature belongs to another body or secret.
    WrongSignature,
    /// The signature is valid, but the body is not a notification.
    #[non_exhaustive]
    Body {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
}

impl Secret {
    /// The secret from the definition of the webhook.
    ///
    /// # Errors
    /// [`WebhookError::EmptySecret`]
    pub fn new(secret: &str) -> Result<Self, WebhookError> {
        if secret.is_empty() {
            return Err(WebhookError::EmptySecret);
        }
        let mac = Hmac::new_from_slice(secret.as_bytes());
        let mac = mac.map_err(|_| WebhookError::EmptySecret)?;
        Ok(Self { mac })
    }

    /// Verifies the signature of a body, in constant time. Pass the original bytes of the body: JSON that was parsed and
    /// written again has another signature.
    ///
    /// # Errors
    /// [`WebhookError::NoSignature`], [`WebhookError::WrongSignature`]
    pub fn verify(&self, signature: Option<&str>, body: &[u8]) -> Result<(), WebhookError> {
        let signature = signature.map(str::trim).filter(|text| !text.is_empty());
        let signature = signature.ok_or(WebhookError::NoSignature)?;
        let signature = STANDARD.decode(signature);
        let signature = signature.map_err(|_| WebhookError::WrongSignature)?;
        let mac = self.mac.clone().chain_update(body);
        mac.verify_slice(&signature)
            .map_err(|_| WebhookError::WrongSignature)
    }

    /// Verifies the signature, then reads the notification.
    ///
    /// # Errors
    /// Any [`WebhookError`].
    pub fn read(&self, signature: Option<&str>, body: &[u8]) -> Result<Notification, WebhookError> {
        self.verify(signature, body)?;
        Notification::read(body)
    }

    /// The signature of a body, for tests of a receiver.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> String {
        let mac = self.mac.clone().chain_update(body);
        STANDARD.encode(mac.finalize().into_bytes())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptySecret => f.write_str("the secret of the webhook is empty; define the webhook with one"),
            Self::NoSignature => f.write_str(
                "the notification is not signed; define the webhook with a secret, or it comes from somebody else",
            ),
            Self::WrongSignature => f.write_str(
                "the signature of the notification is wrong; check that the secret is that of the webhook and the body is as it came",
            ),
            Self::Body { line, column } => {
                write!(f, "the body is not a notification, see line {line}, column {column}")
            }
        }
    }
}

impl std::error::Error for WebhookError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_those_of_rfc_4231() {
        // Test case 2 of section 4.3, in base16.
        let secret = Secret::new("Jefe").unwrap();
        let body = b"what do ya want for nothing?";
        let expected: Vec<u8> = (0..32)
            .map(|at| {
                let digits = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
                u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).unwrap()
            })
            .collect();
        let signature = STANDARD.encode(expected);
        assert_eq!(secret.sign(body), signature);
        assert_eq!(secret.verify(Some(&signature), body), Ok(()));
        assert_eq!(secret.verify(Some(&format!(" {signature} ")), body), Ok(()));
    }

    #[test]
    fn other_bodies_secrets_and_signatures_are_refused() {
        let secret = Secret::new("one").unwrap();
        let signature = secret.sign(b"{}");
        let wrong = Err(WebhookError::WrongSignature);
        assert_eq!(secret.verify(Some(&signature), b"{} "), wrong);
        assert_eq!(secret.verify(Some("#"), b"{}"), wrong);
        assert_eq!(secret.verify(Some(&signature[..8]), b"{}"), wrong);
        let other = Secret::new("two").unwrap();
        assert_eq!(other.verify(Some(&signature), b"{}"), wrong);
        for none in [None, Some(""), Some(" ")] {
            assert_eq!(secret.verify(none, b"{}"), Err(WebhookError::NoSignature));
        }
        assert_eq!(Secret::new("").unwrap_err(), WebhookError::EmptySecret);
        assert_eq!(format!("{secret:?}"), "Secret(…)");
    }
}
