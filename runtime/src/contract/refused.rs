//! Descriptors that are not understood.

use std::fmt;

/// Why a descriptor was refused, and where it is.
///
/// It means that generated code was changed by hand, or was made for another version of this crate: generate the crate
/// again, with the generator that goes with this runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// From the outside in, such as the tag and the operation.
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

    /// The same, one step further out.
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
