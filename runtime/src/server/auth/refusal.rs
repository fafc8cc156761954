//! The response to a caller who may not pass.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Response, StatusCode};

use crate::media;
use crate::profile::Profile;
use crate::server::Error;
use crate::server::body::Payload;
use crate::server::respond::{Failing, failure, failure_media};

/// 401 is a page for people, where the API has one and the caller does not ask for data; everything else is the API's error object.
pub(super) fn answer<B: From<Bytes>>(
    profile: &'static dyn Profile,
    error: &Error,
    headers: &HeaderMap,
) -> Response<B> {
    let unauthorized = error.status() == StatusCode::UNAUTHORIZED;
    let mut response = failure(Failing::outside(profile), error, failure_media(headers));
    if let Some(text) = profile.login_page().filter(|_| unauthorized)
        && !asks_for_data(headers)
    {
        let page = HeaderValue::from_static("text/html; charset=utf-8");
        response.headers_mut().insert(CONTENT_TYPE, page);
        *response.body_mut() = Payload::Whole(text.into());
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
