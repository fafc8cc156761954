//! The service: from a request to a handler and back.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use bytes::Bytes;
use http::header::{
    ACCEPT, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
    WWW_AUTHENTICATE,
};
use http::{Request, Response, StatusCode, request};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};

use crate::media::{self, Format, MediaType, Options};
use crate::operation::{Method, Operation};
use crate::server::answer::Written;
use crate::server::query::Query;
use crate::server::table::{Found, Node};
use crate::server::{Answering, Context, Error, Input, path};
use crate::table::View;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The operations of one tag and the handlers behind them, made by generated code.
pub struct Routes {
    operations: &'static [Operation],
    handlers: Arc<dyn Handlers>,
}

impl Routes {
    /// `dispatch` calls the handler of the operation with that index in `operations`.
    pub fn new<T: Send + Sync + 'static>(
        operations: &'static [Operation],
        api: T,
        dispatch: Dispatch<T>,
    ) -> Self {
        let handlers = Arc::new(Tag { api, dispatch });
        Self {
            operations,
            handlers,
        }
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = self.operations.iter().map(|operation| operation.id);
        f.debug_list().entries(ids).finish()
    }
}

/// Calls one handler of `T`: the generated function that goes with a tag's trait.
pub type Dispatch<T> =
    for<'a> fn(&'a T, usize, &'a Context, &Input<'_>) -> Result<Answering<'a>, Error>;

struct Tag<T> {
    api: T,
    dispatch: Dispatch<T>,
}

/// The handlers of a tag, whatever type they are of.
trait Handlers: Send + Sync {
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: &'a Context,
        input: &Input<'_>,
    ) -> Result<Answering<'a>, Error>;
}

impl<T: Send + Sync> Handlers for Tag<T> {
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: &'a Context,
        input: &Input<'_>,
    ) -> Result<Answering<'a>, Error> {
        (self.dispatch)(&self.api, operation, cx, input)
    }
}

/// A server of any part of the API: a `tower` service that mounts into axum and hyper.
///
/// Paths and query names match in any case, one slash at the end of a path does not count, literals go before placeholders, and
/// templates that differ in their placeholders only are told apart by the types of these. Answers that the API
/// does not document are objects with a `Message`, in JSON or in XML as the caller asks: 400, 404, 405 (with `Allow`), 413, 415, 501.
#[derive(Clone)]
pub struct Router {
    shared: Arc<Shared>,
}

struct Shared {
    tree: Node,
    entries: Vec<Entry>,
    body_limit: usize,
}

struct Entry {
    operation: &'static Operation,
    /// The index among the operations of its tag.
    index: usize,
    handlers: Arc<dyn Handlers>,
}

impl Router {
    /// A router of these tags' routes. Bodies may have up to 32 MiB.
    pub fn new(routes: impl IntoIterator<Item = Routes>) -> Self {
        let mut shared = Shared {
            tree: Node::default(),
            entries: Vec::new(),
            body_limit: 32 << 20,
        };
        for routes in routes {
            for (index, operation) in routes.operations.iter().enumerate() {
                shared.tree.insert(operation, shared.entries.len());
                shared.entries.push(Entry {
                    operation,
                    index,
                    handlers: Arc::clone(&routes.handlers),
                });
            }
        }
        let shared = Arc::new(shared);
        Self { shared }
    }

    /// Refuses bodies of more than `bytes` with 413.
    #[must_use]
    pub fn with_body_limit(self, bytes: usize) -> Self {
        let shared = match Arc::try_unwrap(self.shared) {
            Ok(mut shared) => {
                shared.body_limit = bytes;
                shared
            }
            // A clone is in use already: its limit stays, this one gets a tree of its own.
            Err(shared) => shared.copy(bytes),
        };
        let shared = Arc::new(shared);
        Self { shared }
    }

    /// Answers one request.
    pub async fn handle<B>(&self, request: Request<B>) -> Response<Full<Bytes>>
    where
        B: http_body::Body,
        B::Error: Into<BoxError>,
    {
        let (head, body) = request.into_parts();
        let is_head = head.method == http::Method::HEAD;
        let media = failure_media(&head.headers);
        let result = match self.shared.route(&head) {
            Ok(found) => match self.shared.read(body).await {
                Ok(body) => self.shared.call(found, head, body).await,
                Err(error) => Err(error),
            },
            Err(response) => return *response,
        };
        let mut response = result.unwrap_or_else(|error| failure(&error, media));
        if is_head {
            let length = HeaderValue::from(http_body::Body::size_hint(response.body()).lower());
            response.headers_mut().insert(CONTENT_LENGTH, length);
            *response.body_mut() = Full::default();
        }
        response
    }
}

/// What a request line leads to.
struct Target {
    entry: usize,
    path: Vec<(&'static str, String)>,
}

impl Shared {
    fn copy(&self, body_limit: usize) -> Self {
        let mut tree = Node::default();
        let mut entries = Vec::with_capacity(self.entries.len());
        for (index, entry) in self.entries.iter().enumerate() {
            tree.insert(entry.operation, index);
            entries.push(Entry {
                operation: entry.operation,
                index: entry.index,
                handlers: Arc::clone(&entry.handlers),
            });
        }
        Self {
            tree,
            entries,
            body_limit,
        }
    }

    /// Where a request goes, or the answer that ends it here.
    fn route(&self, head: &request::Parts) -> Result<Target, Box<Response<Full<Bytes>>>> {
        let path = head.uri.path();
        let media = failure_media(&head.headers);
        let nothing = || {
            let message = format!("No HTTP resource was found that matches the path '{path}'.");
            Error::framework(StatusCode::NOT_FOUND, message)
        };
        let segments = path::segments(path)
            .and_then(|segments| segments.ok_or_else(nothing))
            .map_err(|error| Box::new(failure(&error, media)))?;
        match self.tree.find(&segments, method_of(&head.method)) {
            Found::Route(entry, values) => {
                let values = values.into_iter();
                let path = values
                    .map(|(name, value)| (name, value.to_owned()))
                    .collect();
                Ok(Target { entry, path })
            }
            Found::Nothing => Err(Box::new(failure(&nothing(), media))),
            Found::OtherMethods(methods) => {
                let mut names: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
                if methods.contains(&Method::Get) {
                    names.push("HEAD");
                }
                names.push("OPTIONS");
                let mut response = if head.method == http::Method::OPTIONS {
                    plain(StatusCode::NO_CONTENT)
                } else {
                    let message = format!(
                        "The resource does not support the method '{}'.",
                        head.method
                    );
                    let error = Error::framework(StatusCode::METHOD_NOT_ALLOWED, message);
                    failure(&error, media)
                };
                if let Ok(allow) = HeaderValue::from_str(&names.join(", ")) {
                    response.headers_mut().insert(ALLOW, allow);
                }
                Err(Box::new(response))
            }
        }
    }

    async fn read<B>(&self, body: B) -> Result<Bytes, Error>
    where
        B: http_body::Body,
        B::Error: Into<BoxError>,
    {
        let limit = self.body_limit;
        match Limited::new(body, limit).collect().await {
            Ok(body) => Ok(body.to_bytes()),
            Err(error) if error.is::<LengthLimitError>() => Err(Error::framework(
                StatusCode::PAYLOAD_TOO_LARGE,
                format!("The request body is larger than {limit} bytes."),
            )),
            Err(_) => Err(Error::bad_request("The request body ends too early.")),
        }
    }

    async fn call(
        &self,
        target: Target,
        head: request::Parts,
        body: Bytes,
    ) -> Result<Response<Full<Bytes>>, Error> {
        let entry = self
            .entries
            .get(target.entry)
            .ok_or_else(Error::not_implemented)?;
        let query = Query::parse(head.uri.query().unwrap_or_default())?;
        let cx = Context::new(entry.operation, head.headers, head.extensions, query);
        let input = Input {
            operation: entry.operation,
            path: &target.path,
            query: cx.query(),
            headers: cx.headers(),
            body,
        };
        let handler = entry.handlers.call(entry.index, &cx, &input)?;
        drop(input);
        Ok(success(entry.operation, handler.await?))
    }
}

/// HEAD is answered by the handler of GET.
fn method_of(method: &http::Method) -> Option<Method> {
    match method.as_str() {
        "DELETE" => Some(Method::Delete),
        "GET" | "HEAD" => Some(Method::Get),
        "PATCH" => Some(Method::Patch),
        "POST" => Some(Method::Post),
        "PUT" => Some(Method::Put),
        _ => None,
    }
}

fn plain(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = status;
    let value = HeaderValue::from_static("no-cache");
    response.headers_mut().insert(CACHE_CONTROL, value);
    response
}

fn success(operation: &Operation, written: Written) -> Response<Full<Bytes>> {
    let status = match StatusCode::from_u16(operation.success()) {
        Ok(StatusCode::OK) | Err(_) if written.media_type.is_none() => StatusCode::NO_CONTENT,
        Ok(status) => status,
        Err(_) => StatusCode::OK,
    };
    let mut response = plain(status);
    if let Some(name) = written
        .media_type
        .and_then(|name| HeaderValue::try_from(name).ok())
    {
        response.headers_mut().insert(CONTENT_TYPE, name);
    }
    *response.body_mut() = Full::new(written.data);
    response
}

/// The media type of an error: XML where an answer would have it, else plain JSON.
fn failure_media(headers: &HeaderMap) -> MediaType {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let media = media::negotiate(text(ACCEPT), text(CONTENT_TYPE));
    match media.format {
        Format::Xml => media,
        Format::Json | Format::Form => media::JSON,
    }
}

fn failure(error: &Error, media: MediaType) -> Response<Full<Bytes>> {
    let mut response = plain(error.status());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media.label));
    if error.status() == StatusCode::UNAUTHORIZED {
        let realm = "Basic realm=\"SuperOffice Username or Ticket\"";
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static(realm));
    }
    let options = Options {
        // What ASP.NET calls an error that has no carrier.
        root: Some("Error"),
        ..Options::default()
    };
    let body = media::encode_with(media.format, View::Json(&error.body()), options);
    *response.body_mut() = Full::new(body.into());
    response
}

impl<B> tower_service::Service<Request<B>> for Router
where
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let router = self.clone();
        Box::pin(async move { Ok(router.handle(request).await) })
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("operations", &self.shared.entries.len())
            .field("body_limit", &self.shared.body_limit)
            .finish()
    }
}
