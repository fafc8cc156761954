// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::EFieldRight;

/// What the caller may do with one property.
///
/// - part of [`FieldProperty`](struct.FieldProperty.html).
#[non_exhaustive]
pub struct FieldRight {
    /// The rights, as a list of flags.
    pub mask: Option<EFieldRight>,
    /// Why something is denied, as text or as a resource name such as \[SR\_MANDATORY\_FIELD\_1281\]; blank when
    /// nothing is.
    pub reason: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldRight "FieldRight" crate::PROFILE {
    0 mask set_mask EFieldRight = "Mask";
    1 reason set_reason String = "Reason";
} }
