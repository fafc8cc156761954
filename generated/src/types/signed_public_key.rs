// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::DSAParameters;

/// Key of a license owner, signed by the vendor.
///
/// - part of [`LicenseInfo`](struct.LicenseInfo.html).
#[non_exhaustive]
pub struct SignedPublicKey {
    /// Owner by its internal name; SUPEROFFICE is the vendor.
    pub owner_name: Option<String>,
    /// Day on which the key was signed.
    pub sign_date: Option<DateTime>,
    /// Last day of the signature.
    pub expiry_date: Option<DateTime>,
    /// Public key of the owner of the modules.
    pub key: Option<Box<DSAParameters>>,
    /// Signature of the vendor, in Base64.
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
