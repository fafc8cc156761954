//! The exchange of a call: from its parts to a successful response or an error. Not generic, so that calls share the code.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_ENCODING, CONTENT_LENGTH, HeaderValue};
use http::{Request, Response, StatusCode};

use crate::client::call::Parts;
#[cfg(feature = "mock")]
use crate::client::mock::Sample;
use crate::client::refusal::{self, Expected, error_object, may_be_error};
#[cfg(any(feature = "reqwest-no-tls", feature = "tokio"))]
use crate::client::time;
use crate::client::{
    ApiError, Body, BoxFuture, CallInfo, Error, ErrorKind, Failure, FromResponse, Head, trace,
};
use crate::contract::media::{BYTES, Family, JSON, XML};
use crate::media::{self, Format};
use crate::operation::{Method, Operation};

/// The kind of response that the caller wants.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    streams: bool,
    expected: fn() -> Expected,
    #[cfg(feature = "mock")]
    sample: fn() -> Sample,
}

impl Wanted {
    /// The whole response, to be read into a value.
    pub(super) fn whole<R: FromResponse>() -> Self {
        Self {
            streams: false,
            expected: R::expected,
            #[cfg(feature = "mock")]
            sample: R::sample,
        }
    }

    /// The response as it arrives, in the media types of the value.
    pub(super) fn raw<R: FromResponse>() -> Self {
        Self {
            streams: true,
            ..Self::whole::<R>()
        }
    }

    /// A stream.
    pub(super) fn stream() -> Self {
        Self {
            streams: true,
            expected: <crate::client::Binary as FromResponse>::expected,
            #[cfg(feature = "mock")]
            sample: <crate::client::Binary as FromResponse>::sample,
        }
    }

    fn info(self, parts: &Parts<'_>) -> CallInfo {
        CallInfo {
            operation: parts.operation,
            streams: self.streams,
            response_limit: parts.client.settings.response_limit,
            timeout: parts.timeout,
            #[cfg(feature = "retry")]
            has_own_credentials: parts.client.settings.has_own(parts.operation),
            #[cfg(feature = "mock")]
            sample: self.sample,
        }
    }
}

/// Sends a request and turns failures into errors. The body of a success may still be a stream.
///
/// Boxed, because the body of an `async fn` is compiled in the crate that awaits it: every caller would compile this module.
pub(super) fn exchange(
    parts: Result<Parts<'_>, Error>,
    wanted: Wanted,
) -> BoxFuture<'_, Result<Response<Body>, Error>> {
    Box::pin(exchanged(parts, wanted))
}

async fn exchanged(
    parts: Result<Parts<'_>, Error>,
    wanted: Wanted,
) -> Result<Response<Body>, Error> {
    let parts = parts?;
    let operation = parts.operation;
    #[cfg(any(feature = "reqwest-no-tls", feature = "tokio"))]
    let answer = time::limited(parts.timeout, sorted(parts, wanted));
    #[cfg(not(any(feature = "reqwest-no-tls", feature = "tokio")))]
    let answer = sorted(parts, wanted);
    let answer = trace::call(operation, answer).await;
    answer.map_err(|error| error.of(Some(operation)))
}

async fn sorted(parts: Parts<'_>, wanted: Wanted) -> Result<Response<Body>, Error> {
    let (transport, info) = (Arc::clone(&parts.client.transport), wanted.info(&parts));
    let expected = wanted.expected;
    let mut request = into_request(parts, expected)?;
    request.extensions_mut().insert(info);
    trace::count(request.extensions_mut());
    let answer = trace::attempt(&transport, request).await?;
    let status = answer.status();
    trace::status(status.as_u16());
    let answer = decoded(answer, info.response_limit)?;
    if info.operation.is_result(status.as_u16()) {
        return without_error(answer, info, expected).await;
    }
    if status == StatusCode::NOT_MODIFIED {
        return Err(ErrorKind::NotModified.into());
    }
    let profile = info.operation.profile;
    let (head, body) = answer.into_parts();
    let body = body.collect(info.response_limit).await;
    let body = body.map_err(|error| error.with_status(status))?;
    let failure = Box::new(Failure {
        status,
        error: ApiError::parse(&head.headers, &body, profile),
        operation: info.operation,
        headers: head.headers,
        body,
    });
    let kind = match info.operation.response(status.as_u16()) {
        Some(_) => ErrorKind::Status(failure),
        // 300 offers a choice that only a person can make (RFC 9110, 15.4.1).
        None if status.is_redirection() && status != StatusCode::MULTIPLE_CHOICES => {
            ErrorKind::Redirect(failure)
        }
        None => ErrorKind::UndocumentedStatus(failure),
    };
    Err(kind.into())
}

/// Returns a success unless its body is an error object.
async fn without_error(
    answer: Response<Body>,
    info: CallInfo,
    expected: fn() -> Expected,
) -> Result<Response<Body>, Error> {
    /// The maximum size of an error object; files may be larger.
    const MAX_ERROR: usize = 64 * 1024;
    let profile = info.operation.profile;
    let known = profile.error_members();
    let format = refusal::format(answer.headers()).filter(|_| !known.is_empty());
    let Some(format) = format else {
        return Ok(answer);
    };
    let (head, body) = answer.into_parts();
    let status = head.status;
    let may_be_error = |first: &[u8]| may_be_error(format, first, known);
    let is_enough = |first: &[u8]| {
        first.len() > MAX_ERROR || first.trim_ascii_start().len() > 64 && !may_be_error(first)
    };
    let (first, body) = match body.as_bytes() {
        Some(bytes) => (bytes.clone(), body),
        None => body
            .peek(is_enough)
            .await
            .map_err(|error| error.with_status(status))?,
    };
    if !may_be_error(&first) || first.len() > MAX_ERROR {
        return Ok(Response::from_parts(head, body));
    }
    match error_object(expected(), &head.headers, &first, profile) {
        None => Ok(Response::from_parts(head, body)),
        Some(error) => {
            let failure = Failure {
                status,
                error: Some(error),
                operation: info.operation,
                headers: head.headers,
                body: first,
            };
            Err(ErrorKind::ErrorObject(Box::new(failure)).into())
        }
    }
}

fn into_request(mut parts: Parts<'_>, expected: fn() -> Expected) -> Result<Request<Body>, Error> {
    let settings = &parts.client.settings;
    if !parts.headers.contains_key(ACCEPT)
        && let Some(accept) = accepted(parts.operation, parts.accept, expected)
    {
        parts.headers.insert(ACCEPT, accept);
    }
    #[cfg(feature = "gzip")]
    {
        use http::header::ACCEPT_ENCODING;
        if settings.accepts_gzip && !parts.headers.contains_key(ACCEPT_ENCODING) {
            let gzip = HeaderValue::from_static("gzip");
            parts.headers.insert(ACCEPT_ENCODING, gzip);
        }
        if let (Some(threshold), Some(bytes)) = (settings.gzip_from, parts.body.as_bytes())
            && bytes.len() >= threshold
            && !parts.headers.contains_key(CONTENT_ENCODING)
            && let Some(compressed) = crate::client::gzip::compress(bytes)
        {
            parts.body = compressed.into();
            let gzip = HeaderValue::from_static("gzip");
            parts.headers.insert(CONTENT_ENCODING, gzip);
        }
    }
    // HTTP libraries send no length without a body, and servers such as http.sys then refuse the request with 411.
    if parts.operation.method.may_have_body() && parts.body.length() == Some(0) {
        let none = HeaderValue::from_static("0");
        parts.headers.insert(CONTENT_LENGTH, none);
    }
    let ends = parts.operation.profile.repeated_ends();
    let query = settings.with_keys(parts.operation, &parts.query);
    let uri = settings.base.join(ends, &parts.path, &query);
    // The error of the library would show the address, which may contain personal data.
    let uri = uri
        .try_into()
        .map_err(|_| Error::request("its address cannot be read: it may be too long"))?;
    let mut request = Request::new(parts.body);
    *request.method_mut() = method(parts.operation.method);
    *request.uri_mut() = uri;
    *request.headers_mut() = parts.headers;
    *request.extensions_mut() = parts.extensions;
    Ok(request)
}

fn method(method: Method) -> http::Method {
    match method {
        Method::Delete => http::Method::DELETE,
        Method::Get => http::Method::GET,
        Method::Head => http::Method::HEAD,
        Method::Options => http::Method::OPTIONS,
        Method::Patch => http::Method::PATCH,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
    }
}

/// The value of `Accept`; `None` if no response body is documented.
fn accepted(
    operation: &Operation,
    format: Format,
    expected: fn() -> Expected,
) -> Option<HeaderValue> {
    let successes = operation.successes();
    let names = successes.flat_map(|response| response.media_types);
    let is_text = |name: &&&str| media::by_suffix(name).is_some();
    let expected = expected();
    if let Expected::Outcomes(outcomes) = expected
        && outcomes
            .iter()
            .any(|outcome| !outcome.media_types.is_empty())
    {
        return every(names.copied(), format);
    }
    let is_file = names.clone().next().is_some() && matches!(expected, Expected::File);
    if is_file {
        // Any media type for files, which are returned unchanged. The response is read by its own media type.
        let is_any = |name: &&str| *name == BYTES || name.starts_with("*/");
        let own = names.clone().filter(|name| !is_text(name)).copied();
        let mut own: Vec<&str> = own.collect();
        if own.is_empty() || names.clone().any(is_any) {
            own = vec![BYTES];
        }
        return HeaderValue::try_from(format!("{}, */*;q=0.8", own.join(", "))).ok();
    }
    let json = media::documented(names.clone().copied(), Family::Json, JSON);
    let xml = media::documented(names.clone().copied(), Family::Xml, XML);
    let found = match format {
        Format::Xml => xml.or(json),
        Format::Json | Format::Form | Format::Text => json.or(xml),
    };
    if let Some(name) = found {
        return HeaderValue::from_str(name).ok();
    }
    let mut names = names.filter(|name| is_text(name));
    names.find_map(|name| HeaderValue::from_str(name).ok())
}

/// A value of `Accept` for all of `names`. Those in the format come first.
fn every<'n>(names: impl Iterator<Item = &'n str>, format: Format) -> Option<HeaderValue> {
    let mut known: Vec<&str> = Vec::new();
    for name in names.filter(|name| name.contains('/')) {
        if !known.contains(&name) {
            known.push(name);
        }
    }
    let usual = |name: &str| media::of_content_type(name).map(|media| media.format);
    let is_any = |is: &dyn Fn(&str) -> bool| known.iter().any(|name| is(name));
    let first = known.first().copied();
    let is_first = |name: &str| {
        if is_any(&|name| usual(name) == Some(format)) {
            usual(name) == Some(format)
        } else if is_any(&|name| media::by_suffix(name) == Some(format)) {
            media::by_suffix(name) == Some(format)
        } else {
            Some(name) == first
        }
    };
    let (first, rest): (Vec<&str>, Vec<&str>) = known.iter().partition(|name| is_first(name));
    let rest = rest.iter().map(|name| format!("{name};q=0.9"));
    let all: Vec<String> = first.into_iter().map(str::to_owned).chain(rest).collect();
    HeaderValue::try_from(all.join(", ")).ok()
}

/// The response without its content coding.
fn decoded(answer: Response<Body>, limit: usize) -> Result<Response<Body>, Error> {
    let Some(coding) = answer.headers().get(CONTENT_ENCODING) else {
        return Ok(answer);
    };
    let coding = coding.to_str().unwrap_or_default().trim();
    if coding.eq_ignore_ascii_case("identity") {
        return Ok(answer);
    }
    #[cfg(feature = "gzip")]
    if coding.eq_ignore_ascii_case("gzip") || coding.eq_ignore_ascii_case("x-gzip") {
        let status = answer.status();
        return crate::client::gzip::decompress(answer, limit).map_err(|error| match error {
            // The connection works, but its content is invalid.
            crate::client::TransportError::Unreadable { source, .. } => {
                Error::body(status, "", source.to_string())
            }
            error => error.with_status(status).into(),
        });
    }
    let _ = limit;
    Err(Error::body(
        answer.status(),
        "",
        format!("its content coding {coding:?} is not supported"),
    ))
}

/// A success with its whole body.
pub(super) struct Whole {
    pub(super) head: Head,
    pub(super) body: Bytes,
    operation: &'static Operation,
}

impl Whole {
    /// Reads the value; `None` for `null` and for no body.
    pub(super) fn read<R: FromResponse>(&self) -> Result<Option<R>, Error> {
        let (status, headers) = (self.head.status, &self.head.headers);
        let value = R::read(status, headers, self.body.clone(), self.operation.profile);
        value.map_err(|error| error.of(Some(self.operation)))
    }

    /// Reads the value; `null` becomes the empty value of the type, if there is one.
    pub(super) fn value<R: FromResponse>(&self) -> Result<R, Error> {
        let (value, status) = (self.read()?.or_else(R::null), self.head.status);
        value.ok_or_else(|| Error::from(ErrorKind::Null { status }).of(Some(self.operation)))
    }
}

/// Runs [`exchange`] and reads the whole body.
pub(super) fn collected(
    parts: Result<Parts<'_>, Error>,
    wanted: Wanted,
) -> BoxFuture<'_, Result<Whole, Error>> {
    Box::pin(whole(parts, wanted))
}

async fn whole(parts: Result<Parts<'_>, Error>, wanted: Wanted) -> Result<Whole, Error> {
    let parts = parts?;
    let (limit, operation) = (parts.client.settings.response_limit, parts.operation);
    let (head, body) = exchanged(Ok(parts), wanted).await?.into_parts();
    let body = body.collect(limit).await;
    let body =
        body.map_err(|error| Error::from(error.with_status(head.status)).of(Some(operation)))?;
    let head = Head {
        status: head.status,
        headers: head.headers,
        operation: Some(operation),
    };
    Ok(Whole {
        head,
        body,
        operation,
    })
}
