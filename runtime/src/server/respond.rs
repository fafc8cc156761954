//! Responses in their final form.

use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use http::{HeaderMap, Response, StatusCode};

use crate::media::{self, Format, MediaType, Options};
use crate::operation::Operation;
use crate::profile::{Failure, Profile};
use crate::server::Error;
use crate::server::body::Payload;
use crate::server::into_response::Written;
use crate::table::View;

pub(super) fn plain(profile: &dyn Profile, status: StatusCode) -> Response<Payload> {
    let mut response = Response::new(Payload::default());
    *response.status_mut() = status;
    if let Some(value) = profile.cache_control() {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(CACHE_CONTROL, value);
    }
    response
}

pub(super) fn success(operation: &Operation, written: Written) -> Response<Payload> {
    let named = written.status.or_else(|| Some(operation.success()));
    let status = match StatusCode::from_u16(named.unwrap_or_default()) {
        Ok(StatusCode::OK) | Err(_) if written.media_type.is_none() => StatusCode::NO_CONTENT,
        Ok(status) => status,
        Err(_) => StatusCode::OK,
    };
    let mut response = plain(operation.profile, status);
    if let Some(name) = written
        .media_type
        .and_then(|name| HeaderValue::try_from(name).ok())
    {
        response.headers_mut().insert(CONTENT_TYPE, name);
    }
    *response.body_mut() = written.body;
    response
}

/// What decides the media type of an error, kept while the request is taken apart: choosing costs more than keeping,
/// and most calls do not fail.
pub(super) struct Asked {
    accept: Option<HeaderValue>,
    content_type: Option<HeaderValue>,
}

impl Asked {
    pub(super) fn new(headers: &HeaderMap) -> Self {
        Self {
            accept: headers.get(ACCEPT).cloned(),
            content_type: headers.get(CONTENT_TYPE).cloned(),
        }
    }

    pub(super) fn media(&self) -> MediaType {
        choose(self.accept.as_ref(), self.content_type.as_ref())
    }
}

/// The media type of an error: that of a response, but for `$format`, as nothing may be read of a query that is wrong.
pub(super) fn failure_media(headers: &HeaderMap) -> MediaType {
    choose(headers.get(ACCEPT), headers.get(CONTENT_TYPE))
}

fn choose(accept: Option<&HeaderValue>, content_type: Option<&HeaderValue>) -> MediaType {
    let accept = accept.and_then(|value| value.to_str().ok());
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let media = media::negotiate(accept, content_type);
    match media.format {
        Format::Json | Format::Xml => media,
        Format::Form | Format::Text => media::JSON,
    }
}

pub(super) fn failure(
    profile: &'static dyn Profile,
    error: &Error,
    media: MediaType,
) -> Response<Payload> {
    let mut response = plain(profile, error.status());
    if error.status() == StatusCode::NOT_MODIFIED {
        return response;
    }
    let headers = response.headers_mut();
    let failure = match error.value() {
        Some(value) => Failure {
            body: value.clone(),
            media_type: None,
        },
        None => profile.failure(error),
    };
    let media = match failure.media_type {
        Some(label) => MediaType {
            format: Format::Json,
            label,
        },
        None => media,
    };
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media.label));
    if error.status() == StatusCode::UNAUTHORIZED {
        let challenge = HeaderValue::from_static(profile.challenge());
        headers.insert(WWW_AUTHENTICATE, challenge);
    }
    let options = Options {
        // An error has no carrier that would name the root.
        root: Some("Error"),
        profile,
        ..Options::default()
    };
    let body = media::encode_with(media.format, View::Json(&failure.body), options);
    *response.body_mut() = Payload::Whole(body.into());
    response
}
