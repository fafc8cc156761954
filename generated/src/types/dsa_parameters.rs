// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, Unknown, carrier};

/// Parameters of a DSA key.
///
/// - part of [`SignedPublicKey`](struct.SignedPublicKey.html).
#[non_exhaustive]
pub struct DSAParameters {
    /// Prime modulus of the key.
    pub p: Option<Bytes>,
    /// Prime divisor of the modulus less one.
    pub q: Option<Bytes>,
    /// Generator of the group.
    pub g: Option<Bytes>,
    /// Public value of the key.
    pub y: Option<Bytes>,
    /// Cofactor of the group.
    pub j: Option<Bytes>,
    /// Seed that the primes were made from.
    pub seed: Option<Bytes>,
    /// Counter of the generation of the primes.
    pub counter: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DSAParameters "DSAParameters" crate::PROFILE {
    0 p set_p Bytes = "P";
    1 q set_q Bytes = "Q";
    2 g set_g Bytes = "G";
    3 y set_y Bytes = "Y";
    4 j set_j Bytes = "J";
    5 seed set_seed Bytes = "Seed";
    6 counter set_counter i32 = "Counter";
} }
