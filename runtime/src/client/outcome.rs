//! One of several successes of an operation.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use crate::File;
use crate::client::{Binary, Error, FromResponse};
use crate::contract::media::Family;
use crate::media;
use crate::operation::Outcome;
use crate::profile::Profile;

/// Reads one of several successes into the common type.
#[doc(hidden)]
pub type ReadOutcome<T> =
    fn(StatusCode, &HeaderMap, Bytes, &'static dyn Profile) -> Result<Option<T>, Error>;

/// Reads a response with the reader of the matching outcome.
///
/// # Errors
/// If its status is not documented, or if the reader fails.
#[doc(hidden)]
pub fn read_outcome<T>(
    outcomes: &[Outcome],
    readers: &[ReadOutcome<T>],
    status: StatusCode,
    headers: &HeaderMap,
    body: Bytes,
    profile: &'static dyn Profile,
) -> Result<Option<T>, Error> {
    let name = headers.get(CONTENT_TYPE);
    let name = name.and_then(|name| name.to_str().ok());
    let chosen = chosen(outcomes, status, name).and_then(|index| readers.get(index));
    let read = chosen.ok_or_else(|| Error::unexpected(status))?;
    read(status, headers, body, profile)
}

/// Reads a value; `null` is read as an empty array or dictionary.
///
/// # Errors
/// As [`FromResponse::read`].
#[doc(hidden)]
pub fn read_or_null<T: FromResponse>(
    status: StatusCode,
    headers: &HeaderMap,
    body: Bytes,
    profile: &'static dyn Profile,
) -> Result<Option<T>, Error> {
    Ok(T::read(status, headers, body, profile)?.or_else(T::null))
}

/// Reads a file unchanged.
///
/// # Errors
/// As [`FromResponse::read`] of [`Binary`].
#[doc(hidden)]
pub fn read_file(
    status: StatusCode,
    headers: &HeaderMap,
    body: Bytes,
    profile: &'static dyn Profile,
) -> Result<Option<File>, Error> {
    let binary = Binary::read(status, headers, body, profile)?;
    Ok(binary.map(|binary| File {
        name: binary.name,
        media_type: binary.media_type,
        ..File::new().set_data(binary.data.to_vec())
    }))
}

/// The index of the outcome that matches a response: by its status, then by its media type.
fn chosen(outcomes: &[Outcome], status: StatusCode, media_type: Option<&str>) -> Option<usize> {
    let of = |status: u16| {
        let all = outcomes.iter().enumerate();
        all.filter(move |(_, outcome)| outcome.status == status)
    };
    let code = status.as_u16();
    let status = if of(code).next().is_some() { code } else { 0 };
    let find = |fits: &dyn Fn(&str) -> bool| {
        let mut all = of(status);
        let found = all.find(|(_, outcome)| outcome.media_types.iter().any(|name| fits(name)));
        found.map(|(index, _)| index)
    };
    let first = || of(status).next().map(|(index, _)| index);
    let Some(media_type) = media_type else {
        return first();
    };
    let family = Family::of(media_type);
    let lists = of(status).map(|(index, outcome)| (index, outcome.media_types));
    media::listed(lists, media_type)
        .or_else(|| find(&|known| family.is_value() && Family::of(known) == family))
        .or_else(|| find(&|known| !Family::of(known).is_value()))
        .or_else(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_told_by_its_status_then_by_its_media_type() {
        const ALL: &[Outcome] = &[
            Outcome::new(200, &["application/json;version=1", "text/json"]),
            Outcome::new(200, &["application/json;version=2"]),
            Outcome::new(200, &["text/*"]),
            Outcome::new(200, &["image/png", "application/pdf"]),
            Outcome::new(202, &[]),
            Outcome::new(0, &["application/xml"]),
        ];
        let cases = [
            (200, Some("application/json; version=2"), Some(1)),
            (200, Some("application/json"), Some(0)),
            (200, Some("TEXT/JSON; charset=utf-8"), Some(0)),
            (200, Some("text/csv"), Some(2)),
            (200, Some("application/hal+json"), Some(0)),
            (200, Some("image/png"), Some(3)),
            (200, Some("audio/ogg"), Some(3)),
            (200, Some("application/xml"), Some(3)),
            (200, None, Some(0)),
            (202, Some("text/plain"), Some(4)),
            (203, Some("text/plain"), Some(5)),
        ];
        for (status, media_type, expected) in cases {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(chosen(ALL, status, media_type), expected, "{media_type:?}");
        }
        assert_eq!(chosen(&ALL[..5], StatusCode::CREATED, None), None);
    }
}
