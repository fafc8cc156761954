//! The path of a request, cut into segments.

use crate::percent::Plus;
use crate::profile::Profile;
use crate::server::Error;
use crate::server::query::decode;

/// More segments than any template has; a longer path leads nowhere.
const LIMIT: usize = 64;

/// Cuts a path at its slashes and decodes the segments; one slash at the end may not count.
pub(super) fn segments(path: &str, profile: &dyn Profile) -> Result<Option<Vec<String>>, Error> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let shorter = path
        .strip_suffix('/')
        .filter(|_| profile.ignores_last_slash());
    let path = shorter.unwrap_or(path);
    let mut segments = Vec::new();
    for segment in path.split('/') {
        if segments.len() == LIMIT {
            return Ok(None);
        }
        segments.push(decode(segment, Plus::Plus, profile, "the path")?);
    }
    Ok(Some(segments))
}
