// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, Unknown, carrier};

/// The carrier `DSAParameters` of the API.
#[non_exhaustive]
pub struct DSAParameters {
    /// The property `P`.
    pub p: Option<Bytes>,
    /// The property `Q`.
    pub q: Option<Bytes>,
    /// The property `G`.
    pub g: Option<Bytes>,
    /// The property `Y`.
    pub y: Option<Bytes>,
    /// The property `J`.
    pub j: Option<Bytes>,
    /// The property `Seed`.
    pub seed: Option<Bytes>,
    /// The property `Counter`.
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
