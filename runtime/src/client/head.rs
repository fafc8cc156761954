//! Status and headers of responses.

use std::fmt;

use http::header::{AsHeaderName, HeaderValue, LAST_MODIFIED, SET_COOKIE};
use http::{HeaderMap, StatusCode};

#[cfg(doc)]
use crate::client::ErrorKind;
use crate::client::{Error, Failure, HttpDate};
use crate::http_date;
use crate::json::{self, Misfit, Reading};
use crate::media::{self, Format};
use crate::operation::{Operation, Place, Style};
use crate::profile::Profile;
use crate::style::{Pieces, elements, has_strings, unquoted};
use crate::table::{Item, Target};

/// Status and headers of a success; see [`Call::send_with_head`](crate::client::Call::send_with_head).
#[derive(Clone)]
pub struct Head {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// The operation, for errors in headers.
    pub(super) operation: Option<&'static Operation>,
}

impl PartialEq for Head {
    fn eq(&self, other: &Self) -> bool {
        (self.status, &self.headers) == (other.status, &other.headers)
    }
}

impl Eq for Head {}

impl Head {
    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers, as received.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of a header, such as `ETag`, by its name in any case. If there are several, the first one. `None` if the
    /// header is missing or not text.
    #[must_use]
    pub fn header(&self, name: impl AsHeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The time of the last change (`Last-Modified`), by the clock of the server; `None` if it is missing or not a date.
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
            operation: Some(failure.operation),
        }
    }
}

/// Reads a header of a response as one value; `None` if it is missing.
///
/// # Errors
/// [`ErrorKind::Body`] if it is not a value of the type.
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

/// Reads a header of a response as a list: the items between commas in all headers of that name.
///
/// # Errors
/// As [`header`], for any item.
#[doc(hidden)]
pub fn header_list<T: Item>(
    head: &Head,
    name: &str,
    profile: &'static dyn Profile,
) -> Result<Vec<T>, Error> {
    // A cookie may contain a comma in its date, and is never joined with others (RFC 6265, 3).
    let is_whole = name.eq_ignore_ascii_case(SET_COOKIE.as_str());
    let mut out = Vec::new();
    for value in head.headers.get_all(name) {
        let text = std::str::from_utf8(value.as_bytes())
            .map_err(|_| wrong(head, name, "the text is not UTF-8".to_owned()))?;
        let mut items = match is_whole {
            true => vec![text.trim()],
            false => elements(text),
        };
        items.retain(|item| !item.is_empty());
        for item in items {
            let item = match !is_whole && has_strings(name) {
                true => unquoted(item),
                false => item.into(),
            };
            out.push(read(head, name, item.as_bytes(), profile)?);
        }
    }
    Ok(out)
}

/// Reads a header of a response as an object or as JSON; `None` if it is missing.
///
/// # Errors
/// As [`header`].
#[doc(hidden)]
pub fn header_parts<T: Item>(
    head: &Head,
    name: &str,
    style: Style,
    profile: &'static dyn Profile,
) -> Result<Option<T>, Error> {
    let lines: Vec<&[u8]> = head
        .headers
        .get_all(name)
        .iter()
        .map(HeaderValue::as_bytes)
        .collect();
    if lines.is_empty() {
        return Ok(None);
    }
    // Several headers of one name are one list (RFC 9110, 5.3).
    let text = lines.join(&b',');
    if style == Style::Json {
        return read_as(Format::Json, head, name, &text, profile).map(Some);
    }
    let text = String::from_utf8_lossy(&text);
    let mut value = T::default();
    let pieces = Pieces::new(style, Place::Header, name, &text);
    let reading = Reading::new(Misfit::Fail, profile);
    match pieces.read(&mut value, reading) {
        Ok(()) => Ok(Some(value)),
        Err((text, expected)) => Err(wrong(head, name, format!("{text:?} is not {expected}"))),
    }
}

fn read<T: Item>(
    head: &Head,
    name: &str,
    text: &[u8],
    profile: &'static dyn Profile,
) -> Result<T, Error> {
    let mut value = T::default();
    if let Ok(text) = std::str::from_utf8(text)
        && http_date::read(name, text, &mut value.target())
    {
        return Ok(value);
    }
    if let Target::Choice(choice) = value.target() {
        let text = String::from_utf8_lossy(text);
        let reading = Reading::new(Misfit::Fail, profile);
        return match json::read_choice_of_texts(choice, &[&*text], reading) {
            Ok(()) => Ok(value),
            Err(error) => Err(wrong(head, name, error.to_string())),
        };
    }
    read_as(Format::Text, head, name, text, profile)
}

fn read_as<T: Item>(
    format: Format,
    head: &Head,
    name: &str,
    text: &[u8],
    profile: &'static dyn Profile,
) -> Result<T, Error> {
    let mut slot = None;
    let reading = Reading::new(Misfit::Fail, profile);
    media::decode(format, text, &mut slot, reading)
        .map_err(|error| wrong(head, name, error.message().to_owned()))?;
    slot.ok_or_else(|| wrong(head, name, "there is no value".to_owned()))
}

fn wrong(head: &Head, name: &str, message: String) -> Error {
    Error::body(head.status, format!("header {name}"), message).of(head.operation)
}

/// Omits headers, which may contain cookies.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
