//! The path of a request, cut into segments.

use crate::percent::Plus;
use crate::profile::Profile;
use crate::server::Error;
use crate::server::query::decode;

/// More segments than any template has; a longer path leads nowhere.
const LIMIT: usize = 64;

/// The value of a parameter of a path.
pub(crate) struct PathValue {
    pub(super) name: &'static str,
    pub(super) text: String,
    /// The segment as it came, of which it is the whole. Marks between items are not encoded there, those within items are.
    pub(super) raw: Option<String>,
}

/// The segments of a path as they came; one slash at the end may not count.
fn raw<'p>(path: &'p str, profile: &dyn Profile) -> std::str::Split<'p, char> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let shorter = path
        .strip_suffix('/')
        .filter(|_| profile.ignores_last_slash());
    shorter.unwrap_or(path).split('/')
}

/// The values that were found in the segments of a path.
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

/// Cuts a path at its slashes and decodes the segments.
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
