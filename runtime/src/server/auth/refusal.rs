//! The response to a refused request.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Response, StatusCode};

use crate::media;
use crate::profile::Profile;
use crate::server::Error;
use crate::server::body::Payload;
use crate::server::respond::{Failing, failure, failure_media};

/// 401 is a page for people if the API has one and the client does not ask for data. Any other response is the API's error object.
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

/// Whether the client names a data format in `Accept`, or else by the type of its own body. `*/*` and browsers do not count.
fn asks_for_data(headers: &HeaderMap) -> bool {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let Some(accept) = text(ACCEPT) else {
        return text(CONTENT_TYPE).is_some_and(|name| media::of_content_type(name).is_some());
    };
    // Browsers accept XML too, with a lower weight.
    let page = accept.to_ascii_lowercase().contains("text/html");
    let mut ranges = accept.split(',');
    !page && ranges.any(|range| media::of_content_type(range).is_some())
}
