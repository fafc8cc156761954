//! The results of calls.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::client::Error;
#[cfg(doc)]
use crate::client::ErrorKind;
#[cfg(feature = "mock")]
use crate::client::mock::Sample;
use crate::client::refusal::Expected;
use crate::json::{Misfit, Reading};
use crate::media::{self, Format};
use crate::profile::Profile;
use crate::table::{Item, Slot, View};

/// A type that a response can be read into: any [`Item`], `()` for no content, or [`Binary`](crate::client::Binary).
pub trait FromResponse: Sized {
    /// Reads a successful response of an API with the profile; `None` for `null` and for no body.
    ///
    /// # Errors
    /// [`ErrorKind::Body`] if the body cannot be read into the type.
    fn read(
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        profile: &'static dyn Profile,
    ) -> Result<Option<Self>, Error>;

    /// The value for `null` if the caller does not ask for an option: an empty array or dictionary, otherwise `None`.
    fn null() -> Option<Self> {
        None
    }

    /// The expected response, as far as the type shows it.
    #[doc(hidden)]
    #[must_use]
    fn expected() -> Expected {
        Expected::Anything
    }

    /// A sample response of this type, for the mock transport.
    #[cfg(feature = "mock")]
    #[doc(hidden)]
    fn sample() -> Sample;
}

impl<T: Item> FromResponse for T {
    fn read(
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        profile: &'static dyn Profile,
    ) -> Result<Option<Self>, Error> {
        let mut slot = None;
        read_slot(
            &mut slot,
            has_parts::<Self>,
            status,
            headers,
            &body,
            profile,
        )?;
        Ok(slot)
    }

    fn null() -> Option<Self> {
        let empty = Self::default();
        let collection = matches!(empty.view(), View::List(_) | View::Map(_));
        collection.then_some(empty)
    }

    fn expected() -> Expected {
        Expected::of(T::default().view())
    }

    #[cfg(feature = "mock")]
    fn sample() -> Sample {
        Sample::of::<T>()
    }
}

/// Reads a body into a slot. Not generic, so that callers of many operations do not compile it for each result.
fn read_slot(
    slot: &mut dyn Slot,
    has_parts: fn() -> bool,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    profile: &'static dyn Profile,
) -> Result<(), Error> {
    let wrong = |path: &str, message: String| Error::body(status, path, message);
    let name = headers.get(header::CONTENT_TYPE);
    let name = name.and_then(|name| name.to_str().ok());
    let unlike = |name: &str| wrong("", format!("its media type is {name}, not JSON or XML"));
    let format = match name {
        // Without a media type, the response is assumed to be in the requested format.
        None => Format::Json,
        Some(name) => media::by_suffix(name).ok_or_else(|| unlike(name))?,
    };
    let reading = Reading::new(Misfit::Keep, profile);
    let text = media::in_utf8(name, body);
    media::decode(format, &text, slot, reading).map_err(|error| match name {
        // Some servers send JSON as plain text. If the text is not JSON, it is a page for people.
        Some(name) if format == Format::Text && has_parts() && !is_json(&text) => unlike(name),
        _ => wrong(error.path(), error.message().to_owned()),
    })
}

fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok()
}

/// Whether a value of the type has parts, so that plain text cannot be one.
fn has_parts<T: Item>() -> bool {
    T::default().view().has_parts()
}

/// Ignores any content of a success.
impl FromResponse for () {
    fn read(
        _: StatusCode,
        _: &HeaderMap,
        _: Bytes,
        _: &'static dyn Profile,
    ) -> Result<Option<Self>, Error> {
        Ok(Some(()))
    }

    fn expected() -> Expected {
        Expected::Single
    }

    #[cfg(feature = "mock")]
    fn sample() -> Sample {
        Sample::nothing()
    }
}
