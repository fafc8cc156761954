//! What a response says besides its value.

use std::fmt;

use http::header::{AsHeaderName, LAST_MODIFIED};
use http::{HeaderMap, StatusCode};

use crate::client::{Error, Failure, HttpDate};
use crate::json::{Misfit, Reading};
use crate::media::{self, Format};
use crate::profile::Profile;
use crate::table::Item;

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

impl From<&Self> for Head {
    fn from(head: &Self) -> Self {
        head.clone()
    }
}

impl From<&Failure> for Head {
    fn from(failure: &Failure) -> Self {
        Self {
            status: failure.status,
            headers: failure.headers.clone(),
        }
    }
}

/// A header of a response that is one value; none if it is not there.
///
/// # Errors
/// [`Error::Body`] if it is no value of the type.
#[doc(hidden)]
pub fn header<T: Item>(
    head: &Head,
    name: &str,
    profile: &'static dyn Profile,
) -> Result<Option<T>, Error> {
    let value = head.headers.get(name);
    value
        .map(|value| read(head, name, value.as_bytes(), profile))
        .transpose()
}

/// A header of a response that is a list: the items between commas of all headers of that name.
///
/// # Errors
/// As [`header`], for any item.
#[doc(hidden)]
pub fn header_list<T: Item>(
    head: &Head,
    name: &str,
    profile: &'static dyn Profile,
) -> Result<Vec<T>, Error> {
    let values = head.headers.get_all(name).iter();
    let items = values.flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    let items = items
        .map(<[u8]>::trim_ascii)
        .filter(|item| !item.is_empty());
    items.map(|item| read(head, name, item, profile)).collect()
}

fn read<T: Item>(
    head: &Head,
    name: &str,
    text: &[u8],
    profile: &'static dyn Profile,
) -> Result<T, Error> {
    let wrong = |message: String| Error::Body {
        status: head.status,
        path: format!("header {name}"),
        message,
    };
    let mut slot = None;
    let reading = Reading::new(Misfit::Fail, profile);
    media::decode(Format::Text, text, &mut slot, reading)
        .map_err(|error| wrong(error.message().to_owned()))?;
    slot.ok_or_else(|| wrong("there is no value".to_owned()))
}

/// Without headers, as there may be cookies in them.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
