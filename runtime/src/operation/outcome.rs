//! The successes of an operation that differ in type.

#[cfg(feature = "server")]
use crate::operation::Status;

/// One of several successes of an operation that differ in type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The documented status; zero for a range and for the default.
    pub status: u16,
    /// Its media types, if its status has successes in several media types.
    pub media_types: &'static [&'static str],
}

impl Outcome {
    /// A success with that status, in one of these media types.
    #[must_use]
    pub const fn new(status: u16, media_types: &'static [&'static str]) -> Self {
        Self {
            status,
            media_types,
        }
    }

    /// The media types that are documented for it.
    #[cfg(feature = "server")]
    pub(crate) fn documented(
        &self,
        operation: &'static crate::operation::Operation,
    ) -> &'static [&'static str] {
        if !self.media_types.is_empty() {
            return self.media_types;
        }
        let mut successes = operation.successes();
        let response = match self.status {
            0 => successes.find(|response| !matches!(response.status, Status::Code(_))),
            status => operation.response(status),
        };
        response.map_or(&[][..], |response| response.media_types)
    }
}
