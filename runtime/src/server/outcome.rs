//! One of several successes of an operation.

use crate::File;
use crate::media;
use crate::operation::Outcome;
use crate::server::{Binary, Context, Error, IntoResponse, Written};

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

/// Writes a file unchanged, under its own media type or else the first one of its outcome.
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

/// The response with the status of its outcome.
fn with_status(written: Written, cx: &Context, outcomes: &[Outcome], outcome: Outcome) -> Written {
    let usual = cx.operation().success();
    match outcome.status {
        0 => match status_of_several(outcomes, usual) {
            Some(status) => written.with_status(status),
            None => written,
        },
        status => written.with_status(status),
    }
}

/// The status of an outcome that covers several, if it differs from the usual one. It is the first status without an
/// outcome of its own, because clients would read any other as that outcome. 203 to 209 and 226 are skipped because each
/// has a special meaning.
fn status_of_several(outcomes: &[Outcome], usual: u16) -> Option<u16> {
    let is_own = |status: u16| outcomes.iter().any(|known| known.status == status);
    if !is_own(usual) {
        return None;
    }
    let mut others = (200..203).chain(210..226).chain(227..300);
    others.find(|status| !is_own(*status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_several_statuses_is_none_that_says_something_else() {
        let of = |statuses: &[u16]| {
            let outcomes = statuses.iter().map(|status| Outcome::new(*status, &[]));
            status_of_several(&outcomes.collect::<Vec<_>>(), 200)
        };
        assert_eq!(of(&[0]), None);
        assert_eq!(of(&[200, 0]), Some(201));
        assert_eq!(of(&[200, 201, 0]), Some(202));
        assert_eq!(of(&[200, 201, 202, 0]), Some(210));
        assert_eq!(of(&[200, 201, 202, 210, 0]), Some(211));
    }
}
