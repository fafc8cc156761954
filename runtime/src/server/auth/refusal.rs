//! The answer to a caller who may not pass.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Response, StatusCode};

use crate::media;
use crate::server::Error;
use crate::server::body::Payload;
use crate::server::respond::{failure, failure_media};

const PAGE: &str = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>401 Unauthorized</title></head><body>\
<h1>Unauthorized</h1><p>Log in with one of the schemes <b>Basic</b> (user name and password, or a ticket as the user name), \
<b>SoTicket</b> (a ticket) and <b>Bearer</b> (an access token).</p></body></html>\n";

/// 401 is a page for people unless the caller asks for data; everything else is the API's error object.
pub(super) fn answer<B: From<Bytes>>(error: &Error, headers: &HeaderMap) -> Response<B> {
    let unauthorized = error.status() == StatusCode::UNAUTHORIZED;
    let mut response = failure(error, failure_media(headers));
    if unauthorized && !asks_for_data(headers) {
        let page = HeaderValue::from_static("text/html; charset=utf-8");
        response.headers_mut().insert(CONTENT_TYPE, page);
        *response.body_mut() = Payload::Whole(PAGE.into());
    }
    response.map(|payload| match payload {
        Payload::Whole(data) => B::from(data),
        Payload::Stream(_) => B::from(Bytes::new()),
    })
}

/// Whether the caller names a format of data, in `Accept` or else by its own body; not so a browser and `*/*`.
fn asks_for_data(headers: &HeaderMap) -> bool {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let Some(accept) = text(ACCEPT) else {
        return text(CONTENT_TYPE).is_some_and(|name| media::of_content_type(name).is_some());
    };
    // Browsers name XML as well, but less gladly.
    let page = accept.to_ascii_lowercase().contains("text/html");
    let mut ranges = accept.split(',');
    !page && ranges.any(|range| media::of_content_type(range).is_some())
}
