//! The segments of a request's path.

use crate::percent::Plus;
use crate::profile::Profile;
use crate::server::Error;
use crate::server::query::decode;

/// The maximum number of segments, more than any template has. A longer path matches nothing.
const LIMIT: usize = 64;

/// The value of a path parameter.
pub(crate) struct PathValue {
    pub(super) name: &'static str,
    pub(super) text: String,
    /// The raw segment, if the value is the whole segment. Its separators are not percent-encoded, but those within items are.
    pub(super) raw: Option<String>,
}

/// The raw segments of a path. Depending on the profile, a trailing slash is ignored.
fn raw<'p>(path: &'p str, profile: &dyn Profile) -> std::str::Split<'p, char> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let shorter = path
        .strip_suffix('/')
        .filter(|_| profile.ignores_last_slash());
    shorter.unwrap_or(path).split('/')
}

/// The values of placeholders in the segments of a path.
pub(super) fn values(
    path: &str,
    profile: &dyn Profile,
    segments: &[String],
    found: Vec<(&'static str, &str)>,
) -> Vec<PathValue> {
    let value = |(name, text): (&'static str, &str)| {
        let mut whole = segments.iter();
        let at = whole.position(|segment| std::ptr::eq(segment.as_str(), text));
        PathValue {
            name,
            text: text.to_owned(),
            raw: at
                .and_then(|at| raw(path, profile).nth(at))
                .map(str::to_owned),
        }
    };
    found.into_iter().map(value).collect()
}

/// Splits a path at its slashes and decodes the segments.
pub(super) fn segments(path: &str, profile: &dyn Profile) -> Result<Option<Vec<String>>, Error> {
    let mut segments = Vec::new();
    for segment in raw(path, profile) {
        if segments.len() == LIMIT {
            return Ok(None);
        }
        segments.push(decode(segment, Plus::Plus, profile, "the path")?);
    }
    Ok(Some(segments))
}
