//! Error objects in responses with a success status.

use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::client::ApiError;
use crate::media::{self, Format};
use crate::operation::Outcome;
use crate::profile::Profile;
use crate::table::{CarrierDescriptor, View};

/// The response that a call expects.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// An object with properties of this table.
    Carrier(&'static CarrierDescriptor),
    /// An object whose properties may have any name.
    Anything,
    /// No value, or a value that is not an object.
    Single,
    /// A file, which may be JSON.
    File,
    /// One of several successes.
    Outcomes(&'static [Outcome]),
}

impl Expected {
    /// The expectation for an empty value of the type.
    pub(super) fn of(empty: View<'_>) -> Self {
        match empty {
            View::Carrier(carrier) => Self::Carrier(carrier.descriptor()),
            View::Map(_) | View::Json(_) | View::Choice(_) | View::Null | View::Unknown(_) => {
                Self::Anything
            }
            View::Bool(_)
            | View::I32(_)
            | View::I64(_)
            | View::U64(_)
            | View::F64(_)
            | View::Decimal(_)
            | View::Str(_)
            | View::DateTime(_)
            | View::Bytes(_)
            | View::Enum(_)
            | View::List(_) => Self::Single,
        }
    }
}

/// The error object that was sent instead of the expected response; `None` if the response is as expected.
///
/// A body is an error object if the profile names all of its members. It is still a value if the expected type has all of
/// these members. If the type permits any member, a single member is not enough for an error.
pub(super) fn error_object(
    expected: Expected,
    headers: &HeaderMap,
    body: &[u8],
    profile: &'static dyn Profile,
) -> Option<ApiError> {
    let known = profile.error_members();
    let (error, value) = ApiError::read(headers, body, profile)?;
    let mut names = value.as_object()?.keys();
    if !names.clone().all(|name| is_among(known, name)) {
        return None;
    }
    let is_value = match expected {
        Expected::Carrier(table) => names.all(|name| is_among(table.fields(), name)),
        Expected::Anything | Expected::Outcomes(_) => names.len() < 2,
        Expected::Single => false,
        Expected::File => headers.contains_key(CONTENT_DISPOSITION),
    };
    (!is_value).then_some(error)
}

fn is_among(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// The format of the body, if error objects can have it.
pub(super) fn format(headers: &HeaderMap) -> Option<Format> {
    let name = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    media::by_suffix(name).filter(|format| matches!(format, Format::Json | Format::Xml))
}

/// Checks the beginning of the body, so that values are not read twice.
pub(super) fn may_be_error(format: Format, body: &[u8], known: &[&str]) -> bool {
    let body = crate::bom::without(body).trim_ascii_start();
    if format == Format::Xml {
        let body = match body.strip_prefix(b"<?") {
            Some(declared) => {
                let end = declared.windows(2).position(|two| two == b"?>");
                end.map_or(&[][..], |end| declared[end + 2..].trim_ascii_start())
            }
            None => body,
        };
        let name = body.strip_prefix(b"<Error");
        return name.is_some_and(|rest| rest.starts_with(b">") || rest.starts_with(b" "));
    }
    let name = body.strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    let name = name.and_then(|text| text.strip_prefix(b"\""));
    let name = name.and_then(|text| text.split(|byte| *byte == b'"').next());
    let name = name.and_then(|name| std::str::from_utf8(name).ok());
    name.is_some_and(|name| is_among(known, name))
}
