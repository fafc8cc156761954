//! One of several successes of an operation.

use crate::contract::media::BYTES;
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
    outcome: Outcome,
) -> Result<Written, Error> {
    let written = value.write_in(cx, outcome.documented(cx.operation()));
    written.map(|written| with_status(written, outcome))
}

/// Writes a file as it is, under its own media type or else the first of its outcome.
///
/// # Errors
/// None.
#[doc(hidden)]
pub fn write_file(file: File, cx: &Context, outcome: Outcome) -> Result<Written, Error> {
    let mut documented = outcome.documented(cx.operation()).iter();
    let media_type = file.media_type.clone();
    let media_type = media_type.or_else(|| {
        let first = documented.find(|name| name.contains('/') && !name.contains('*'));
        first.map(|name| (*name).to_owned())
    });
    let media_type = media_type.unwrap_or_else(|| BYTES.to_owned());
    let mut binary = Binary::new(media_type, file.bytes().to_vec());
    if let Some(name) = file.name {
        binary = binary.with_name(name);
    }
    Ok(with_status(binary.into_written(cx), outcome))
}

fn with_status(written: Written, outcome: Outcome) -> Written {
    match outcome.status {
        0 => written,
        status => written.with_status(status),
    }
}
