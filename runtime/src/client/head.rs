//! What an answer says besides its value.

use std::fmt;

use http::header::{AsHeaderName, LAST_MODIFIED};
use http::{HeaderMap, StatusCode};

use crate::client::HttpDate;

/// Status and headers of a success; see [`Call::send_with_head`](crate::client::Call::send_with_head).
#[derive(Clone, PartialEq, Eq)]
pub struct Head {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
}

impl Head {
    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers, as they came.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of a header, such as `ETag`, by its name in any case; the first one of several. None if there is none,
    /// or none that is text.
    #[must_use]
    pub fn header(&self, name: impl AsHeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// When what was asked for was last changed (`Last-Modified`), by the clock of the server; none if it does not say,
    /// or not by a date.
    #[must_use]
    pub fn last_modified(&self) -> Option<HttpDate> {
        HttpDate::parse(self.header(LAST_MODIFIED)?)
    }
}

/// Without headers, as there may be cookies in them.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
