//! Media types: which one a body has, which one an answer gets, and the way between bytes and tables.
//!
//! JSON in its four spellings so far; another format adds a [`Format`] and its arms in [`encode`] and [`decode`].

use crate::json::{self, Misfit};
use crate::table::{Slot, View};

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
}

/// A format together with the name that an answer carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MediaType {
    /// How the body is written.
    pub format: Format,
    /// The value of `Content-Type`.
    pub label: &'static str,
}

/// The media type that is used where nothing else is asked for.
pub const JSON: MediaType = MediaType {
    format: Format::Json,
    label: "application/json; charset=utf-8",
};

/// Every name that is understood, with what an answer asked for by that name is labelled.
const KNOWN: [(&str, MediaType); 4] = [
    ("application/json", JSON),
    (
        "text/json",
        MediaType {
            format: Format::Json,
            label: "text/json; charset=utf-8",
        },
    ),
    (
        "application/json-patch+json",
        MediaType {
            format: Format::Json,
            label: "application/json-patch+json; charset=utf-8",
        },
    ),
    (
        "application/merge-patch+json",
        MediaType {
            format: Format::Json,
            label: "application/merge-patch+json; charset=utf-8",
        },
    ),
];

/// The media type of a `Content-Type`; none if it is not understood. Parameters and case do not count.
#[must_use]
pub fn of_content_type(value: &str) -> Option<MediaType> {
    let essence = value.split(';').next().unwrap_or_default().trim();
    let known = KNOWN.iter();
    known
        .filter(|(name, _)| name.eq_ignore_ascii_case(essence))
        .map(|(_, media)| *media)
        .next()
}

/// The media type of an answer: the best of `accept` that is understood, else that of the request's
/// `Content-Type`, else JSON. An `Accept` that asks for unknown types only is answered in JSON, never with 406.
#[must_use]
pub fn negotiate(accept: Option<&str>, content_type: Option<&str>) -> MediaType {
    let fallback = || match accept {
        None => content_type.and_then(of_content_type).unwrap_or(JSON),
        Some(_) => JSON,
    };
    // (quality in thousandths, how specific, position): the greatest wins, the first of equal ones.
    let mut best: Option<((u16, u8), MediaType)> = None;
    for range in accept.unwrap_or_default().split(',') {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let quality = parts.find_map(quality).unwrap_or(1000);
        let (specific, media) = match name.split_once('/') {
            Some(("*", "*")) => (0, Some(JSON)),
            Some((kind, "*")) => (1, of_kind(kind)),
            _ => (2, of_content_type(name)),
        };
        if let Some(media) = media
            && quality > 0
            && best.is_none_or(|(rank, _)| rank < (quality, specific))
        {
            best = Some(((quality, specific), media));
        }
    }
    best.map_or_else(fallback, |(_, media)| media)
}

fn of_kind(kind: &str) -> Option<MediaType> {
    KNOWN
        .iter()
        .find(|(name, _)| {
            name.split_once('/')
                .is_some_and(|(known, _)| known.eq_ignore_ascii_case(kind))
        })
        .map(|(_, media)| *media)
}

/// `q=0.7` in thousandths; none for another parameter, 0 for a value that is no number from 0 to 1.
fn quality(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let value: f64 = value.trim().parse().ok()?;
    let valid = (0.0..=1.0).contains(&value);
    // At most 1000 after the check.
    Some(if valid { (value * 1000.0) as u16 } else { 0 })
}

/// The bytes of a value.
#[must_use]
pub fn encode(format: Format, view: View<'_>) -> Vec<u8> {
    match format {
        Format::Json => json::to_vec(view),
    }
}

/// Reads bytes into a property or a body.
///
/// # Errors
/// As [`json::from_slice`].
pub fn decode(
    format: Format,
    body: &[u8],
    slot: &mut dyn Slot,
    misfit: Misfit,
) -> Result<(), json::Error> {
    match format {
        Format::Json => json::from_slice(body, slot, misfit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(accept: Option<&str>, content_type: Option<&str>) -> &'static str {
        let label = negotiate(accept, content_type).label;
        label.split(';').next().unwrap_or_default()
    }

    #[test]
    fn accept_decides_by_quality_then_by_place() {
        let cases = [
            (None, None, "application/json"),
            (None, Some("text/json; charset=utf-8"), "text/json"),
            (None, Some("image/png"), "application/json"),
            (Some("*/*"), Some("text/json"), "application/json"),
            (Some("image/png"), None, "application/json"),
            (Some("text/*"), None, "text/json"),
            (
                Some("text/json;q=0.4, application/json;q=0.5"),
                None,
                "application/json",
            ),
            (Some("text/json, application/json"), None, "text/json"),
            (Some("*/*, TEXT/JSON"), None, "text/json"),
            (
                Some("application/json;q=0, text/json;q=0.1"),
                None,
                "text/json",
            ),
            (
                Some("application/merge-patch+json"),
                None,
                "application/merge-patch+json",
            ),
            (Some("text/json;q=x"), None, "text/json"),
            (Some(",;,"), None, "application/json"),
        ];
        for (accept, content_type, expected) in cases {
            assert_eq!(
                label(accept, content_type),
                expected,
                "{accept:?} {content_type:?}"
            );
        }
    }
}
