//! The private key of an application.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::RSA_PKCS1_SHA256;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pkcs1::der::Encode as _;
use pkcs1::{RsaPrivateKey, UintRef};
use quick_xml::Reader;
use quick_xml::events::Event;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject as _;
use zeroize::Zeroizing;

use super::error::TenantError;

/// The RSA key by which an application identifies itself. `Debug` never shows it.
#[derive(Clone)]
pub struct PrivateKey {
    pair: Arc<KeyPair>,
}

impl PrivateKey {
    pub(super) fn of(pair: KeyPair) -> Self {
        let pair = Arc::new(pair);
        Self { pair }
    }

    #[cfg(feature = "mock")]
    pub(super) fn public(&self) -> &aws_lc_rs::rsa::PublicKey {
        use aws_lc_rs::signature::KeyPair as _;
        self.pair.public_key()
    }

    /// Reads a key in any form that the vendor uses: PEM (PKCS #1 and PKCS #8), or the XML of .NET (`<RSAKeyValue>`). PEM
    /// may also be on one line, with `\n` for line ends, as in environment variables.
    ///
    /// # Errors
    /// [`TenantError::Invalid`] if the text is neither, or if the size of the key is not 2048 to 8192 bits. The message
    /// does not show the text.
    pub fn parse(text: &str) -> Result<Self, TenantError> {
        if text
            .trim_start_matches('\u{feff}')
            .trim_start()
            .starts_with('<')
        {
            Self::from_xml(text)
        } else {
            Self::from_pem(text)
        }
    }

    fn from_pem(text: &str) -> Result<Self, TenantError> {
        let lines = Zeroizing::new(text.replace("\\n", "\n"));
        let wrong = || invalid("is neither PEM of an RSA key without a password nor XML");
        let pair = match PrivateKeyDer::from_pem_slice(lines.as_bytes()) {
            Ok(PrivateKeyDer::Pkcs1(key)) => KeyPair::from_der(key.secret_pkcs1_der()),
            Ok(PrivateKeyDer::Pkcs8(key)) => KeyPair::from_pkcs8(key.secret_pkcs8_der()),
            _ => return Err(wrong()),
        };
        pair.map(Self::of).map_err(|error| refused(&error))
    }

    fn from_xml(text: &str) -> Result<Self, TenantError> {
        let parts = Parts::read(text)?;
        let number = |name| {
            let bytes = parts.get(name)?;
            UintRef::new(bytes).map_err(|_| invalid(&format!("has no number in <{name}>")))
        };
        let key = RsaPrivateKey {
            modulus: number("Modulus")?,
            public_exponent: number("Exponent")?,
            private_exponent: number("D")?,
            prime1: number("P")?,
            prime2: number("Q")?,
            exponent1: number("DP")?,
            exponent2: number("DQ")?,
            coefficient: number("InverseQ")?,
            other_prime_infos: None,
        };
        let der = key.to_der().map(Zeroizing::new);
        let der = der.map_err(|_| invalid("cannot be put together from its numbers"))?;
        let pair = KeyPair::from_der(&der);
        pair.map(Self::of).map_err(|error| refused(&error))
    }

    /// The signature of a message: RSASSA-PKCS1-v1_5 with SHA-256.
    pub(super) fn signature(&self, message: &[u8]) -> Result<Vec<u8>, TenantError> {
        use aws_lc_rs::rand::SystemRandom;
        let mut signature = vec![0; self.pair.public_modulus_len()];
        let random = SystemRandom::new();
        let signed = self
            .pair
            .sign(&RSA_PKCS1_SHA256, &random, message, &mut signature);
        signed.map_err(|_| invalid("cannot sign"))?;
        Ok(signature)
    }
}

fn invalid(what: &str) -> TenantError {
    TenantError::Invalid(format!("the private key {what}"))
}

fn refused(error: &aws_lc_rs::error::KeyRejected) -> TenantError {
    invalid(&format!("is not a usable RSA key: {error}"))
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

/// The numbers of a key in XML, by element names.
struct Parts(Vec<(String, Zeroizing<Vec<u8>>)>);

impl Parts {
    fn read(text: &str) -> Result<Self, TenantError> {
        let mut reader = Reader::from_str(text);
        let mut name = None;
        let mut parts = Vec::new();
        loop {
            match reader.read_event() {
                Ok(Event::Start(start)) => {
                    let local = start.local_name();
                    name = Some(local.as_ref().to_owned());
                }
                Ok(Event::Text(text)) => {
                    if let Some(name) = name.take() {
                        let digits: String = text.split_whitespace().collect();
                        let digits = Zeroizing::new(digits);
                        if digits.is_empty() {
                            continue;
                        }
                        let number = STANDARD.decode(digits.as_bytes());
                        let number =
                            number.map_err(|_| invalid(&format!("has no base64 in <{name}>")))?;
                        parts.push((name, Zeroizing::new(number)));
                    }
                }
                Ok(Event::End(_)) => name = None,
                Ok(Event::Eof) => return Ok(Self(parts)),
                Ok(_) => {}
                Err(_) => return Err(invalid("is not well-formed XML")),
            }
        }
    }

    fn get(&self, name: &str) -> Result<&[u8], TenantError> {
        let found = self.0.iter().find(|(known, _)| known == name);
        let missing = || {
            invalid(&format!(
                "has no <{name}>: it may be a public key, or its private part was left out"
            ))
        };
        found
            .map(|(_, number)| number.as_slice())
            .ok_or_else(missing)
    }
}
