//! Conditional requests (`docs/chat.md#conditional-requests`). Only REST has them.

use http::HeaderValue;
use http::header::LAST_MODIFIED;
use jiff::Timestamp;
use pagewire_runtime::server::Context;

use crate::store::Error;

/// Tells the caller when the entity of the answer was written.
pub(super) fn tell(cx: &Context, modified: Timestamp) {
    let date = httpdate::fmt_http_date(modified.into());
    if let Some(value) = HeaderValue::try_from(date).ok().filter(|_| applies(cx)) {
        cx.set_answer_header(LAST_MODIFIED, value);
    }
}

/// When the entity must have been written last for the call to go on, if the caller demands that it has
/// not changed. The store compares it again when it writes: nobody may come in between.
pub(super) fn demanded(cx: &Context, modified: Timestamp) -> Result<Option<Timestamp>, Error> {
    if !applies(cx) || cx.header("if-unmodified-since").is_none() {
        return Ok(None);
    }
    match cx.check_modified(modified.into()) {
        Ok(()) => Ok(Some(modified)),
        Err(_) => Err(Error::Changed),
    }
}

fn applies(cx: &Context) -> bool {
    cx.operation().tag != "Chat_Agent"
}
