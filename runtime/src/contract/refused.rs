//! Invalid descriptors.

use std::fmt;

/// Why and where a descriptor was refused.
///
/// The generated code was edited by hand, or was generated for another version of this crate. Generate it again with the
/// generator of this runtime's version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The location from the outside in, such as the tag and the operation.
    places: Vec<String>,
    reason: String,
}

impl Refused {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            places: Vec::new(),
            reason: reason.into(),
        }
    }

    /// The same error, with an enclosing location.
    pub(crate) fn within(mut self, place: impl Into<String>) -> Self {
        self.places.insert(0, place.into());
        self
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in &self.places {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Refused {}
