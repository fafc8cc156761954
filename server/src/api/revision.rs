//! Conditional requests: `ETag`, `If-Match` and `If-None-Match`, and the dates beside them (RFC 9110, 8.8 and 13).
//! Only REST has them; see `docs/chat.md#conditional-requests`.

use std::hash::{DefaultHasher, Hasher as _};

use http::HeaderValue;
use http::header::{ETAG, LAST_MODIFIED};
use pagewire_runtime::media::{self, Format};
use pagewire_runtime::server::{Context, Error as Failure};
use pagewire_runtime::table::Item;

use super::{RequestTarget, now};
use crate::revision::Version;
use crate::store::Error;

/// Headers that affect how an entity is written.
const VARIANTS: [&str; 8] = [
    "host",
    "accept",
    "content-type",
    "accept-language",
    "so-language",
    "so-culture",
    "so-timezone",
    "accept-encoding",
];

/// Sends the validators of an entity: the entity tag, and the date of the last write. The date is omitted while it is ahead
/// of the clock, as after several writes within a second.
pub(super) fn tell(cx: &Context, version: Version, entity: &impl Item) {
    if !applies(cx) {
        return;
    }
    if let Ok(value) = HeaderValue::try_from(tag(cx, version, entity)) {
        cx.set_response_header(ETAG, value);
    }
    let seconds = u64::try_from(version.stamp).unwrap_or(0);
    let instant =
        std::time::SystemTime::UNIX_EPOCH.checked_add(std::time::Duration::from_secs(seconds));
    if let Some(instant) = instant.filter(|_| version.stamp <= now().as_second())
        && let Ok(value) = HeaderValue::try_from(httpdate::fmt_http_date(instant))
    {
        cx.set_response_header(LAST_MODIFIED, value);
    }
}

/// Sends the validators of an entity that is read, and ends the call with 304 if the client's copy is current. `derived` is
/// the first whole second from which values that depend on other records, or on the time, can differ.
pub(super) fn read(
    cx: &Context,
    version: Version,
    entity: &impl Item,
    derived: Option<i64>,
) -> Result<(), Failure> {
    tell(cx, version, entity);
    demanded(cx, version).map_err(super::outcome::status)?;
    let fresh = match cx.header("if-none-match") {
        Some(list) => {
            let tag = tag(cx, version, entity);
            tags(list).any(|known| known == "*" || known.trim_start_matches("W/") == tag)
        }
        None => {
            let changed = derived.map_or(version.stamp, |derived| derived.max(version.stamp));
            date(cx, "if-modified-since").is_some_and(|known| changed <= known)
        }
    };
    if fresh {
        return Err(Failure::not_modified());
    }
    Ok(())
}

/// The revision that the record must have, if the client requires that it has not changed. The store compares it again when
/// it writes, so that nobody can write in between.
pub(super) fn demanded(cx: &Context, version: Version) -> Result<Option<i64>, Error> {
    if !applies(cx) {
        return Ok(None);
    }
    let unchanged = match cx.header("if-match") {
        // An entity tag begins with the revision. The form of the entity that the client has read does not matter.
        Some(list) => {
            let current = format!("\"{}-", version.revision);
            Some(tags(list).any(|known| known == "*" || known.starts_with(&current)))
        }
        None => date(cx, "if-unmodified-since").map(|known| version.stamp <= known),
    };
    match unchanged {
        Some(true) => Ok(Some(version.revision)),
        Some(false) => Err(Error::Changed),
        None => Ok(None),
    }
}

/// An entity tag. It differs whenever the response differs: also between formats, languages and zones, and after a change of
/// a name or an alert level in it, which are not writes of the record.
fn tag(cx: &Context, version: Version, entity: &impl Item) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(&media::encode(Format::Json, entity.view()));
    for name in VARIANTS {
        hasher.write(cx.header(name).unwrap_or_default().as_bytes());
        hasher.write_u8(0);
    }
    if let Some(RequestTarget(target)) = cx.extension() {
        hasher.write(target.as_bytes());
    }
    format!("\"{}-{:016x}\"", version.revision, hasher.finish())
}

fn tags(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim)
}

/// The whole second of a date; `None` if the header is missing or is not a date, which is treated as missing.
fn date(cx: &Context, name: &str) -> Option<i64> {
    let date = httpdate::parse_http_date(cx.header(name)?).ok()?;
    let since = date
        .duration_since(std::time::SystemTime::UNIX_EPOCH)
        .ok()?;
    i64::try_from(since.as_secs()).ok()
}

fn applies(cx: &Context) -> bool {
    cx.operation().tag != "Chat_Agent"
}
