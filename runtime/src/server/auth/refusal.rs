//! The answer to a caller who may not pass.

use bytes::Bytes;
use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use http::{Response, StatusCode};

use crate::media::{self, MediaType};
use crate::server::Error;
use crate::table::View;

const PAGE: &str = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>401 Unauthorized</title></head><body>\
<h1>Unauthorized</h1><p>Log in with one of the schemes <b>Basic</b> (user name and password, or a ticket as the user name), \
<b>SoTicket</b> (a ticket) and <b>Bearer</b> (an access token).</p></body></html>\n";

/// 401 is a page for people unless the caller asks for data; everything else is the API's error object.
pub(super) fn answer<B: From<Bytes>>(error: &Error, headers: &HeaderMap) -> Response<B> {
    let unauthorized = error.status() == StatusCode::UNAUTHORIZED;
    let (label, body) = match asked_for(headers) {
        None if unauthorized => ("text/html; charset=utf-8", PAGE.into()),
        media => {
            let media = media.unwrap_or(media::JSON);
            let body = media::encode(media.format, View::Json(&error.body()));
            (media.label, body.into())
        }
    };
    let mut response = Response::new(B::from(body));
    *response.status_mut() = error.status();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(label));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if unauthorized {
        let ways = HeaderValue::from_static("Basic realm=\"SuperOffice Username or Ticket\"");
        headers.insert(WWW_AUTHENTICATE, ways);
    }
    response
}

/// The format that the caller names, in `Accept` or else by its own body; none for a browser and for `*/*`.
fn asked_for(headers: &HeaderMap) -> Option<MediaType> {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let content_type = text(CONTENT_TYPE);
    let Some(accept) = text(ACCEPT) else {
        return content_type.and_then(media::of_content_type);
    };
    // Browsers name XML as well, but less gladly.
    let page = accept.to_ascii_lowercase().contains("text/html");
    let mut ranges = accept.split(',');
    let data = ranges.any(|range| media::of_content_type(range).is_some());
    (data && !page).then(|| media::negotiate(Some(accept), content_type))
}
