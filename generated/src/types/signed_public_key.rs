// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::DSAParameters;

/// The carrier `SignedPublicKey` of the API.
#[non_exhaustive]
pub struct SignedPublicKey {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `SignDate`.
    pub sign_date: Option<DateTime>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `Key`.
    pub key: Option<Box<DSAParameters>>,
    /// The property `Signature`.
    pub signature: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SignedPublicKey "SignedPublicKey" crate::PROFILE {
    0 owner_name set_owner_name String = "OwnerName";
    1 sign_date set_sign_date DateTime = "SignDate";
    2 expiry_date set_expiry_date DateTime = "ExpiryDate";
    3 key set_key Box<DSAParameters> = "Key";
    4 signature set_signature String = "Signature";
} }
