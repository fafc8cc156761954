//! Responses as they are sent.

use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, HeaderValue, VARY, WWW_AUTHENTICATE};
use http::{HeaderMap, Response, StatusCode};
use serde_json::Value;

use crate::contract::{Markup, media as names};
use crate::excerpt::excerpt;
use crate::media::{self, Format, MediaType, Options};
use crate::operation::{Operation, Part};
use crate::profile::{Failure, Profile};
use crate::server::Error;
use crate::server::body::Payload;
use crate::server::error::ROOT;
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

/// Adds `Vary: Accept`, unless the header says so already.
pub(super) fn vary_by_accept(profile: &dyn Profile, headers: &mut HeaderMap) {
    let names = |value: &HeaderValue| {
        let mut names = value.to_str().unwrap_or_default().split(',');
        names.any(|name| matches!(name.trim(), "*") || name.trim().eq_ignore_ascii_case("accept"))
    };
    if profile.varies_by_accept() && !headers.get_all(VARY).iter().any(names) {
        headers.append(VARY, HeaderValue::from_static("Accept"));
    }
}

pub(super) fn success(operation: &Operation, written: Written) -> Response<Payload> {
    let named = written.status.or_else(|| operation.documented_success());
    let status = match named.map(StatusCode::from_u16) {
        Some(Ok(status)) => status,
        _ if written.media_type.is_none() => StatusCode::NO_CONTENT,
        _ => StatusCode::OK,
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

/// The inputs for the media type of an error, kept while the request is processed. Choosing the type costs more than
/// keeping the inputs, and most calls do not fail.
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

/// The media type of an error: that of a response, but without `$format`, because an invalid query is not read.
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

/// Makes the bodies of failures, instead of the description and the profile.
pub(super) type Failures =
    dyn Fn(&Error, Option<&'static Operation>) -> Option<Failure> + Send + Sync;

/// The context that, together with a failure, defines its body.
#[derive(Clone, Copy)]
pub(super) struct Failing<'r> {
    pub(super) profile: &'static dyn Profile,
    /// The operation that failed; `None` if no operation was found.
    pub(super) operation: Option<&'static Operation>,
    /// The bodies that the author of the server has defined.
    pub(super) failures: Option<&'r Failures>,
}

impl Failing<'_> {
    /// A failure outside any router.
    pub(super) const fn outside(profile: &'static dyn Profile) -> Self {
        Self {
            profile,
            operation: None,
            failures: None,
        }
    }

    fn body(&self, error: &Error) -> Body {
        let documented = self
            .operation
            .and_then(|operation| operation.response(error.status().as_u16()));
        let names = documented.map_or(&[][..], |response| response.media_types);
        // An API with its own failures uses them in every operation.
        let is_own = !self.profile.error_members().is_empty();
        let media = media::without_json(names).filter(|_| !is_own);
        let part = documented.and_then(|response| response.failure);
        let root = match part {
            // Generated code contains only valid markup.
            Some(Part::Element(text, _)) => Markup::parse(text).unwrap_or_default(),
            _ => Markup::default(),
        };
        let body = |value, media| Body { value, media, root };
        if let Some(value) = error.value() {
            let media = match media {
                Some(media) if media.format == Format::Text => {
                    Some(media).filter(|_| value.is_string())
                }
                Some(media) => Some(media),
                // The value is JSON, whatever else is documented.
                None => media::of_description(names).filter(|media| media.format == Format::Json),
            };
            return body(value.clone(), media);
        }
        let own = self.failures.and_then(|own| own(error, self.operation));
        let failure = match (own, part, media) {
            (Some(failure), ..) => failure,
            (None, Some(part), media) => {
                let media = media::json_of_description(names).or(media);
                return body(filled(part, error), media);
            }
            (None, None, Some(media)) if media.format == Format::Text => {
                let message = excerpt(error.detail().unwrap_or(error.message()));
                let message = match names::is_named(media.label, "text/html") {
                    true => escaped(&message),
                    false => message.into_owned(),
                };
                return body(message.into(), Some(media));
            }
            (None, None, _) => self.profile.failure(&error.problem()),
        };
        let label = failure.media_type;
        let media = label.map(|label| MediaType {
            format: Format::Json,
            label,
        });
        body(failure.body, media)
    }
}

/// The body of a failure, not written yet.
struct Body {
    value: Value,
    /// `None` for the media type that the client asks for.
    media: Option<MediaType>,
    /// The root element in XML.
    root: Markup<'static>,
}

/// A text, escaped for HTML.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// A part of a body, with values.
fn filled(part: &'static Part, error: &Error) -> Value {
    let status = error.status();
    match part {
        Part::Status => status.as_u16().into(),
        Part::Digits => status.as_str().into(),
        Part::Kind => error.kind().map_or(Value::Null, Value::from),
        Part::Code => error.kind().unwrap_or(status.as_str()).into(),
        Part::Type => error.kind().unwrap_or("about:blank").into(),
        Part::Title => error.problem().title().into(),
        Part::Message => excerpt(error.detail().unwrap_or(error.message())).into(),
        Part::Text(text) => (*text).into(),
        Part::Number(number) => (*number).into(),
        Part::Bool(value) => (*value).into(),
        Part::Null => Value::Null,
        Part::List(items) => items.iter().map(|item| filled(item, error)).collect(),
        Part::Object(members) | Part::Element(_, members) => {
            filled_members(members, error).collect()
        }
    }
}

/// The properties of an object in a body, with values.
fn filled_members(
    members: &'static [(&'static str, Part)],
    error: &Error,
) -> impl Iterator<Item = (String, Value)> {
    let is_there = |part: &Part| *part != Part::Kind || error.kind().is_some();
    let members = members.iter().filter(move |(_, part)| is_there(part));
    members.map(|(name, part)| ((*name).to_owned(), filled(part, error)))
}

pub(super) fn failure(failing: Failing<'_>, error: &Error, media: MediaType) -> Response<Payload> {
    let profile = failing.profile;
    let mut response = plain(profile, error.status());
    if error.status() == StatusCode::NOT_MODIFIED {
        // It has the header that the unchanged response would have (RFC 9110, 15.4.5).
        let unchanged = failing
            .operation
            .and_then(|operation| operation.response(operation.success()));
        if unchanged.is_some_and(|unchanged| {
            media::without_choice(unchanged.media_types, profile.takes_any_format()).is_none()
        }) {
            vary_by_accept(profile, response.headers_mut());
        }
        return response;
    }
    let headers = response.headers_mut();
    let body = failing.body(error);
    let media = body.media.unwrap_or_else(|| {
        vary_by_accept(profile, headers);
        media
    });
    // A document may contain a name that no header can hold.
    if let Ok(name) = HeaderValue::try_from(&*media.content_type()) {
        headers.insert(CONTENT_TYPE, name);
    }
    if error.status() == StatusCode::UNAUTHORIZED {
        let challenge = HeaderValue::from_static(profile.challenge());
        headers.insert(WWW_AUTHENTICATE, challenge);
    }
    let options = Options {
        root: Some(ROOT),
        markup: Some(&body.root),
        profile,
        ..Options::default()
    };
    let body = match error.value_in_xml() {
        Some(xml) if media.format == Format::Xml => xml.to_vec(),
        _ => media::encode_with(media.format, View::Json(&body.value), options),
    };
    *response.body_mut() = Payload::Whole(body.into());
    response
}
