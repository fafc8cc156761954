//! One exchange: from a request to its handler, and from the result to a response.

use std::collections::BTreeSet;
#[cfg(feature = "tokio")]
use std::time::Duration;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_LENGTH, HeaderValue, VARY};
use http::{HeaderMap, Request, Response, StatusCode, request};
use http_body::Body as _;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::operation::{Method, Operation};
use crate::server::Upload;
use crate::server::body::{Payload, RequestBody, ResponseBody, too_large};
use crate::server::describe::Document;
use crate::server::path::PathValue;
use crate::server::query::Query;
use crate::server::respond::{
    Asked, Failing, failure, failure_media, plain, success, vary_by_accept,
};
use crate::server::router::{Entry, Router};
use crate::server::table::Found;
use crate::server::{Context, Error, Input, path};

impl Router {
    /// Responds to one request.
    pub(super) async fn answer(&self, request: Request<RequestBody>) -> Response<ResponseBody> {
        let (mut head, body) = request.into_parts();
        join_lines(&mut head.headers);
        let is_head = head.method == http::Method::HEAD;
        let asked = Asked::new(&head.headers);
        #[cfg(feature = "gzip")]
        let packs = crate::server::gzip::is_accepted(&head.headers);
        let mut response = match self.route(&head) {
            Ok(found) => {
                let failing = self.failing(Some(found.entry.operation));
                let result = self.call(found, head, body).await;
                result.unwrap_or_else(|error| failure(failing, &error, asked.media()))
            }
            Err(response) => *response,
        };
        #[cfg(feature = "gzip")]
        crate::server::gzip::pack(packs, &mut response);
        if is_head {
            // The handler of a HEAD operation writes no body and may have set the length itself.
            if let Payload::Whole(data) = response.body()
                && !data.is_empty()
            {
                let length = HeaderValue::from(data.len());
                response.headers_mut().insert(CONTENT_LENGTH, length);
            }
            *response.body_mut() = Payload::default();
        }
        response.map(ResponseBody::from)
    }

    /// The context in which failures are written.
    fn failing(&self, operation: Option<&'static Operation>) -> Failing<'_> {
        Failing {
            profile: operation.map_or(self.table.profile, |operation| operation.profile),
            operation,
            failures: self.options.failures.as_deref(),
        }
    }

    /// Finds the handler of a request, or the response that ends it here.
    fn route(&self, head: &request::Parts) -> Result<Target<'_>, Box<Response<Payload>>> {
        let path = head.uri.path();
        let profile = self.table.profile;
        let failing = self.failing(None);
        let failed = |error: &Error| failure(failing, error, failure_media(&head.headers));
        let nothing = || {
            let message = format!("No HTTP resource was found that matches the path '{path}'.");
            Error::framework(StatusCode::NOT_FOUND, message)
        };
        let segments = path::segments(path, profile)
            .and_then(|segments| segments.ok_or_else(nothing))
            .map_err(|error| Box::new(failed(&error)))?;
        let mut query = Query::default();
        if self.table.asks_query {
            query = Query::parse(head.uri.query().unwrap_or_default(), profile)
                .map_err(|error| Box::new(failed(&error)))?;
        }
        let (method, spelling) = (method_of(&head.method), self.table.spelling());
        match self.table.tree.find(&segments, method, spelling, &query) {
            Found::Route(entry, values) => {
                let path = path::values(path, profile, &segments, values);
                match self.table.entries.get(entry) {
                    Some(entry) => Ok(Target { entry, path }),
                    None => Err(Box::new(failed(&Error::not_implemented()))),
                }
            }
            Found::Nothing => Err(Box::new(
                self.described(head, &segments)
                    .unwrap_or_else(|| failed(&nothing())),
            )),
            Found::OtherMethods(methods) => Err(Box::new(
                self.described(head, &segments)
                    .unwrap_or_else(|| other_methods(failing, methods, head)),
            )),
        }
    }

    /// A response other than those of operations.
    fn described(&self, head: &request::Parts, segments: &[String]) -> Option<Response<Payload>> {
        if !method_of(&head.method).is_some_and(Method::is_read) {
            return None;
        }
        let profile = self.table.profile;
        let mut documents = self.options.documents.iter();
        let found = documents.find(|document| document.is_at(segments, profile.any_case()));
        let response = found.map(Document::response).or_else(|| {
            let index = self.options.index.as_ref()?;
            index.describe(head, segments, &mut self.operations())
        })?;
        let (head, body) = response.into_parts();
        let mut response = plain(profile, head.status);
        response.headers_mut().extend(head.headers);
        *response.body_mut() = Payload::Whole(body);
        Some(response)
    }

    /// Checks what the headers say of the body, so that the client gets a refusal at once instead of sending the body.
    fn check_announced(&self, headers: &HeaderMap) -> Result<(), Error> {
        let limit = self.options.body_limit;
        let announced = headers.get(CONTENT_LENGTH).map(|value| value.to_str());
        let announced = announced.and_then(|text| text.ok()?.parse::<u64>().ok());
        let fits = |length| usize::try_from(length).is_ok_and(|length| length <= limit);
        if announced.is_some_and(|length| !fits(length)) {
            return Err(too_large(limit));
        }
        #[cfg(feature = "gzip")]
        crate::server::gzip::encoding(headers)?;
        #[cfg(not(feature = "gzip"))]
        refuse_encoded(headers)?;
        Ok(())
    }

    async fn read(&self, body: RequestBody) -> Result<Bytes, Error> {
        let limit = self.options.body_limit;
        let collected = Limited::new(body, limit).collect();
        #[cfg(feature = "tokio")]
        let collected = in_time(collected, self.options.body_time).await?;
        #[cfg(not(feature = "tokio"))]
        let collected = collected.await;
        let body = match collected {
            Ok(body) => body.to_bytes(),
            Err(error) if error.is::<LengthLimitError>() => return Err(too_large(limit)),
            Err(_) => return Err(Error::bad_request("The request body ends too early.")),
        };
        Ok(body)
    }

    async fn call(
        &self,
        target: Target<'_>,
        head: request::Parts,
        body: RequestBody,
    ) -> Result<Response<Payload>, Error> {
        let entry = target.entry;
        let (mut unread, mut upload) = (None, None);
        if entry.operation.is_file {
            refuse_encoded(&head.headers)?;
            let limit = self.options.upload_limit.unwrap_or(self.options.body_limit);
            let sent = Upload::new(&head.headers, body, limit);
            let is_needed = entry
                .operation
                .request
                .is_some_and(|request| request.required);
            upload = Some(if is_needed { sent.needed()? } else { sent });
        } else if !body.is_end_stream() {
            self.check_announced(&head.headers)?;
            unread = Some(body);
        }
        let profile = entry.operation.profile;
        let failing = self.failing(Some(entry.operation));
        let query = Query::parse(head.uri.query().unwrap_or_default(), profile)?;
        let mut address = self.options.public_address.clone();
        address.push_str(head.uri.path());
        let mut cx = Context::new(
            entry.operation,
            head.headers,
            head.extensions,
            query,
            address,
        )?;
        if let Some(localize) = &self.options.localized {
            cx.localize(&**localize)?;
        }
        // What the head decides is decided before the client sends the body (RFC 9110, 10.1.1).
        let empty = unread.is_none().then(Bytes::new);
        let mut input = Input::new(&cx, &target.path, empty, upload);
        let mut handler = entry.handlers.call(entry.index, &cx, &input);
        let is_refused = handler.is_err() && !input.needs_body();
        if let Some(body) = unread.filter(|_| !is_refused) {
            let data = self.read(body).await?;
            #[cfg(feature = "gzip")]
            let data = crate::server::gzip::unpacked(cx.headers(), data, self.options.body_limit)?;
            if input.needs_body() {
                input.set_body(data);
                handler = entry.handlers.call(entry.index, &cx, &input);
            }
        }
        drop(input);
        let result = match handler {
            Ok(handler) => handler.await,
            Err(error) => Err(error),
        };
        let chosen = cx.response_status();
        let status = match &result {
            Ok(written) if written.is_missing => entry.operation.empty_success(chosen),
            _ => chosen,
        };
        let mut response = match result {
            Ok(written) if written.is_missing && status.is_none() => {
                let error = Error::not_found("There is nothing here.");
                failure(failing, &error, failure_media(cx.headers()))
            }
            Ok(written) => {
                let mut response = success(entry.operation, written);
                if let Some(status) = status {
                    *response.status_mut() = status;
                }
                response
            }
            Err(error) => failure(failing, &error, failure_media(cx.headers())),
        };
        let headers = response.headers_mut();
        // The handler's own header replaces that of a failure.
        let varies = cx.varies() || headers.contains_key(VARY);
        headers.extend(cx.take_response_headers());
        if varies {
            vary_by_accept(profile, headers);
        }
        Ok(response)
    }
}

/// The operation that a request addresses.
struct Target<'r> {
    entry: &'r Entry,
    path: Vec<PathValue>,
}

/// 405, or the response to OPTIONS.
fn other_methods(
    failing: Failing<'_>,
    mut methods: BTreeSet<Method>,
    head: &request::Parts,
) -> Response<Payload> {
    if methods.contains(&Method::Get) {
        methods.insert(Method::Head);
    }
    methods.insert(Method::Options);
    let names: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
    let mut response = if head.method == http::Method::OPTIONS {
        plain(failing.profile, StatusCode::NO_CONTENT)
    } else {
        let message = format!(
            "The resource does not support the method '{}'.",
            head.method
        );
        let error = Error::framework(StatusCode::METHOD_NOT_ALLOWED, message);
        failure(failing, &error, failure_media(&head.headers))
    };
    if let Ok(allow) = HeaderValue::from_str(&names.join(", ")) {
        response.headers_mut().insert(ALLOW, allow);
    }
    response
}

/// Joins the lines of each header to one list (RFC 9110, 5.3; RFC 6265, 5.4 for cookies), which HTTP/2 and proxies may split.
fn join_lines(headers: &mut HeaderMap) {
    if headers.len() == headers.keys_len() {
        return;
    }
    let names: Vec<_> = headers.keys().cloned().collect();
    for name in names {
        let lines: Vec<&[u8]> = headers
            .get_all(&name)
            .iter()
            .map(HeaderValue::as_bytes)
            .collect();
        if lines.len() < 2 {
            continue;
        }
        let between: &[u8] = if name == http::header::COOKIE {
            b"; "
        } else {
            b","
        };
        // The bytes of valid values, with valid text between them, are a valid value.
        if let Ok(joined) = HeaderValue::from_bytes(&lines.join(between)) {
            headers.insert(name, joined);
        }
    }
}

/// 415 for a compressed body if decompression is not available.
fn refuse_encoded(headers: &HeaderMap) -> Result<(), Error> {
    let encoding = headers.get(http::header::CONTENT_ENCODING);
    let encoding = encoding
        .and_then(|name| name.to_str().ok())
        .unwrap_or_default();
    if encoding.is_empty() || encoding.eq_ignore_ascii_case("identity") {
        return Ok(());
    }
    let message = format!("The encoding '{encoding}' of the body is not supported.");
    Err(Error::framework(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        message,
    ))
}

#[cfg(feature = "tokio")]
async fn in_time<T>(work: impl Future<Output = T>, time: Option<Duration>) -> Result<T, Error> {
    let Some(time) = time else {
        return Ok(work.await);
    };
    tokio::time::timeout(time, work).await.map_err(|_| {
        let message = "The request body took too long.";
        Error::framework(StatusCode::REQUEST_TIMEOUT, message)
    })
}

fn method_of(method: &http::Method) -> Option<Method> {
    Method::from_name(method.as_str())
}
