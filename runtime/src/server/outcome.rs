//! One of several successes of an operation.

use crate::media;
use crate::operation::Outcome;
use crate::server::{Binary, Context, Error, IntoResponse, Written};
use crate::value::File;

/// Writes a value in a media type of its outcome.
///
/// # Errors
/// As [`IntoResponse::write`].
#[doc(hidden)]
pub fn write_outcome<T: IntoResponse>(
    value: T,
    cx: &Context,
    outcomes: &[Outcome],
    outcome: Outcome,
) -> Result<Written, Error> {
    let written = value.write_in(cx, outcome.documented(cx.operation()));
    written.map(|written| with_status(written, cx, outcomes, outcome))
}

/// Writes a file as it is, under its own media type or else the first of its outcome.
///
/// # Errors
/// None.
#[doc(hidden)]
pub fn write_file(
    file: File,
    cx: &Context,
    outcomes: &[Outcome],
    outcome: Outcome,
) -> Result<Written, Error> {
    let documented = outcome.documented(cx.operation());
    let media_type = media::of_file(file.media_type.clone(), documented);
    let mut binary = Binary::new(media_type, file.bytes().to_vec());
    if let Some(name) = file.name {
        binary = binary.with_name(name);
    }
    Ok(with_status(binary.into_written(cx), cx, outcomes, outcome))
}

/// The response with the status of its outcome. One of several statuses has the first of them that is no outcome of its own,
/// as clients would read it as that one.
fn with_status(written: Written, cx: &Context, outcomes: &[Outcome], outcome: Outcome) -> Written {
    let is_own = |status: u16| outcomes.iter().any(|known| known.status == status);
    // A response of these has no body.
    let mut others = (200..300).filter(|status| !matches!(status, 204 | 205) && !is_own(*status));
    match outcome.status {
        0 if !is_own(cx.operation().success()) => written,
        0 => match others.next() {
            Some(status) => written.with_status(status),
            None => written,
        },
        status => written.with_status(status),
    }
}
