//! Conditional requests (DOMAIN 4.11, C-24): what a handler tells the layer around it about the time of
//! its entity, and what a request demands of it.

use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use jiff::Timestamp;
use runtime::server::Context;

use crate::store::Error;

/// When the entity of an answer was last written. A layer puts an empty one into the request's
/// extensions, the handler fills it, and the layer reads it again.
#[derive(Debug, Clone, Default)]
pub struct Revision(Arc<OnceLock<Timestamp>>);

impl Revision {
    /// When the entity was written; none for answers without an entity of their own.
    #[must_use]
    pub fn get(&self) -> Option<Timestamp> {
        self.0.get().copied()
    }

    /// Tells it, once a call.
    pub(super) fn tell(cx: &Context, modified: Timestamp) {
        if let Some(revision) = cx.extension::<Self>() {
            // A second entity in one answer has no place in its one header.
            let _ = revision.0.set(modified);
        }
    }
}

/// What `If-Unmodified-Since` demands: the last second at which the entity may have been written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unmodified(Option<i64>);

impl Unmodified {
    /// Nothing is demanded.
    pub(super) const ANY: Self = Self(None);

    /// Reads the header; one that is no date counts as none.
    pub(super) fn since(cx: &Context) -> Self {
        let date = cx.header("if-unmodified-since");
        Self(date.and_then(|date| seconds(httpdate::parse_http_date(date).ok()?)))
    }

    /// The time of writing that the store is to compare again when it writes: nobody may come in between.
    pub(super) fn check(self, modified: Timestamp) -> Result<Option<Timestamp>, Error> {
        match self.0 {
            None => Ok(None),
            Some(since) if modified.as_second() <= since => Ok(Some(modified)),
            Some(_) => Err(Error::Changed),
        }
    }
}

fn seconds(time: SystemTime) -> Option<i64> {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}
