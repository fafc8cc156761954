//! The service: from a request to a handler and back.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};
#[cfg(feature = "tokio")]
use std::time::Duration;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_LENGTH, HeaderValue};
use http::{HeaderMap, Request, Response, StatusCode, request};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::contract::Refused;
use crate::operation::{Method, Operation, Operations};
use crate::profile::{OPEN_API, Profile};
use crate::server::Upload;
use crate::server::body::{BoxError, Payload, RequestBody, ResponseBody, boxed, too_large};
use crate::server::describe::Document;
use crate::server::query::Query;
use crate::server::respond::{Asked, failure, failure_media, plain, success};
use crate::server::table::{Found, Node, Spelling};
use crate::server::{Context, Describe, Error, Input, Localize, Responding, path};

/// The operations of one tag and the handlers behind them, made by generated code.
pub struct Routes {
    operations: &'static Operations,
    handlers: Arc<dyn Handlers>,
    wanted: Box<dyn Fn(&Operation) -> bool + Send + Sync>,
    is_overriding: bool,
}

impl Routes {
    /// `dispatch` calls the handler of the operation with that index in `operations`.
    pub fn new<T: Send + Sync + 'static>(
        operations: &'static Operations,
        api: T,
        dispatch: Dispatch<T>,
    ) -> Self {
        let handlers = Arc::new(Tag { api, dispatch });
        Self {
            operations,
            handlers,
            wanted: Box::new(|_| true),
            is_overriding: false,
        }
    }

    /// The routes of these operations only; the others lead nowhere.
    #[must_use]
    pub fn only(mut self, wanted: impl Fn(&Operation) -> bool + Send + Sync + 'static) -> Self {
        self.wanted = Box::new(wanted);
        self
    }

    /// The same routes, in place of those that other tags have for the same method and path.
    ///
    /// Without this, a [`Router`] refuses two routes that lead to one place.
    #[must_use]
    pub fn overriding(mut self) -> Self {
        self.is_overriding = true;
        self
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.operations.fmt(f)
    }
}

/// Why there is no router of some routes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoutesError {
    /// The descriptors of a tag are not understood.
    Refused(Refused),
    /// Two operations have the same method and the same path but for the names of placeholders, so that one of them
    /// would never be called. [`Routes::overriding`] says which one is meant.
    Duplicate {
        /// The `operationId` of the first one.
        first: &'static str,
        /// The `operationId` of the second one.
        second: &'static str,
    },
}

impl fmt::Display for RoutesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refused) => refused.fmt(f),
            Self::Duplicate { first, second } => write!(
                f,
                "the operations {first} and {second} have the same route; mark the one that is meant as overriding"
            ),
        }
    }
}

impl std::error::Error for RoutesError {}

/// Calls one handler of `T`: the generated function that goes with a tag's trait.
pub type Dispatch<T> =
    for<'a> fn(&'a T, usize, &'a Context, &Input<'_>) -> Result<Responding<'a>, Error>;

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
    ) -> Result<Responding<'a>, Error>;
}

impl<T: Send + Sync> Handlers for Tag<T> {
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: &'a Context,
        input: &Input<'_>,
    ) -> Result<Responding<'a>, Error> {
        (self.dispatch)(&self.api, operation, cx, input)
    }
}

/// A server of any part of the API: a `tower` service that mounts into axum and hyper.
///
/// * Literals in paths go before placeholders, and templates that differ in their placeholders only are told apart by
///   the types of these.
/// * Bodies are read by their `Content-Type`, answers written by `Accept` or else the request's own type, in JSON or XML;
///   with the feature `gzip` also packed, both ways.
/// * Responses that the API does not document are problems (RFC 9457): 400, 404, 405 (with `Allow`), 408, 413, 415, 501.
/// * What an API does differently, its [profile](crate::profile) says; of several tags with different profiles, the first
///   one decides where no operation is reached.
#[derive(Clone)]
pub struct Router {
    table: Arc<Table>,
    options: Arc<Options>,
}

struct Table {
    tree: Node,
    entries: Vec<Entry>,
    /// Of the first tag: what is answered without an operation has its form.
    profile: &'static dyn Profile,
}

impl Table {
    fn spelling(&self) -> Spelling {
        spelling(self.profile)
    }
}

fn spelling(profile: &dyn Profile) -> Spelling {
    if profile.any_case() {
        Spelling::AnyCase
    } else {
        Spelling::Exact
    }
}

struct Entry {
    operation: &'static Operation,
    /// The index among the operations of its tag.
    index: usize,
    handlers: Arc<dyn Handlers>,
    is_overriding: bool,
}

#[derive(Clone)]
struct Options {
    body_limit: usize,
    #[cfg(feature = "tokio")]
    body_time: Option<Duration>,
    localized: Option<Arc<dyn Localize>>,
    index: Option<Arc<dyn Describe>>,
    documents: Vec<Document>,
}

impl Router {
    /// A router of these tags' routes. Bodies may have up to 32 MiB.
    ///
    /// # Errors
    /// If the descriptors of a tag are not understood, or two operations have the same route.
    pub fn new(routes: impl IntoIterator<Item = Routes>) -> Result<Self, RoutesError> {
        let mut routes: Vec<Routes> = routes.into_iter().collect();
        // The first one at a place is the one that is called.
        routes.sort_by_key(|routes| !routes.is_overriding);
        let first = routes.first().map(|routes| routes.operations.profile());
        let profile = first.unwrap_or(OPEN_API);
        let (mut tree, mut entries) = (Node::default(), Vec::<Entry>::new());
        for routes in routes {
            let operations = routes.operations.all();
            let operations = operations.map_err(|refused| RoutesError::Refused(refused.clone()))?;
            for (index, operation) in operations.iter().enumerate() {
                if !(routes.wanted)(operation) {
                    continue;
                }
                let entry = Entry {
                    operation,
                    index,
                    handlers: Arc::clone(&routes.handlers),
                    is_overriding: routes.is_overriding,
                };
                let known = tree.insert(operation, entries.len(), spelling(profile));
                let known = known.and_then(|known| entries.get(known));
                if let Some(known) = known
                    && known.is_overriding == routes.is_overriding
                {
                    return Err(RoutesError::Duplicate {
                        first: known.operation.id,
                        second: operation.id,
                    });
                }
                entries.push(entry);
            }
        }
        Ok(Self {
            table: Arc::new(Table {
                tree,
                entries,
                profile,
            }),
            options: Arc::new(Options {
                body_limit: 32 << 20,
                #[cfg(feature = "tokio")]
                body_time: None,
                localized: None,
                index: None,
                documents: Vec::new(),
            }),
        })
    }

    fn change(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(Arc::make_mut(&mut self.options));
        self
    }

    /// Refuses bodies of more than `bytes`, unpacked, with 413.
    #[must_use]
    pub fn with_body_limit(self, bytes: usize) -> Self {
        self.change(|options| options.body_limit = bytes)
    }

    /// Gives a caller `time` to send a body; 408 after that. Files that a handler streams are not counted.
    #[cfg(feature = "tokio")]
    #[must_use]
    pub fn with_body_time(self, time: Duration) -> Self {
        self.change(|options| options.body_time = Some(time))
    }

    /// Takes the values of requests out of the form that their callers have them in, such as a time zone, and puts
    /// responses into the one that they ask for. Without this, values pass as they are.
    #[must_use]
    pub fn localized(self, localize: impl Localize + 'static) -> Self {
        self.change(|options| options.localized = Some(Arc::new(localize)))
    }

    /// Answers GET requests that reach no operation, such as one for a description of the server.
    #[must_use]
    pub fn with_index(self, index: impl Describe + 'static) -> Self {
        self.change(|options| options.index = Some(Arc::new(index)))
    }

    /// Serves a file, such as the OpenAPI document, to everyone who asks for `path`.
    #[must_use]
    pub fn with_document(
        self,
        path: impl Into<String>,
        media_type: &'static str,
        data: impl Into<Bytes>,
    ) -> Self {
        let document = Document::new(path.into(), media_type, data.into());
        self.change(|options| options.documents.push(document))
    }

    /// The operations, in the order of their routes.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> + '_ {
        self.table.entries.iter().map(|entry| entry.operation)
    }

    /// Answers one request.
    pub async fn handle<B>(&self, request: Request<B>) -> Response<ResponseBody>
    where
        B: http_body::Body + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.boxed_answer(request.map(boxed)).await
    }

    /// Boxed, because the body of an `async fn` is compiled by the crate that waits for it: every server would compile the router.
    fn boxed_answer(
        &self,
        request: Request<RequestBody>,
    ) -> Pin<Box<dyn Future<Output = Response<ResponseBody>> + Send + '_>> {
        Box::pin(self.answer(request))
    }

    /// As [`boxed_answer`](Self::boxed_answer), of a router that lives as long as the future.
    fn into_answer(self, request: Request<RequestBody>) -> Answering {
        Box::pin(async move { Ok(self.answer(request).await) })
    }

    async fn answer(&self, request: Request<RequestBody>) -> Response<ResponseBody> {
        let (head, body) = request.into_parts();
        let is_head = head.method == http::Method::HEAD;
        let asked = Asked::new(&head.headers);
        #[cfg(feature = "gzip")]
        let packs = crate::server::gzip::is_accepted(&head.headers);
        let result = match self.route(&head) {
            Ok(found) => self.call(found, head, body).await,
            Err(response) => Ok(*response),
        };
        let profile = self.table.profile;
        let mut response = result.unwrap_or_else(|error| failure(profile, &error, asked.media()));
        #[cfg(feature = "gzip")]
        crate::server::gzip::pack(packs, &mut response);
        if is_head {
            if let Payload::Whole(data) = response.body() {
                let length = HeaderValue::from(data.len());
                response.headers_mut().insert(CONTENT_LENGTH, length);
            }
            *response.body_mut() = Payload::default();
        }
        response.map(ResponseBody::from)
    }

    /// Where a request goes, or the response that ends it here.
    fn route(&self, head: &request::Parts) -> Result<Target<'_>, Box<Response<Payload>>> {
        let path = head.uri.path();
        let profile = self.table.profile;
        let failed = |error: &Error| failure(profile, error, failure_media(&head.headers));
        let nothing = || {
            let message = format!("No HTTP resource was found that matches the path '{path}'.");
            Error::framework(StatusCode::NOT_FOUND, message)
        };
        let segments = path::segments(path, profile.ignores_last_slash())
            .and_then(|segments| segments.ok_or_else(nothing))
            .map_err(|error| Box::new(failed(&error)))?;
        let (method, spelling) = (method_of(&head.method), self.table.spelling());
        match self.table.tree.find(&segments, method, spelling) {
            Found::Route(entry, values) => {
                let values = values.into_iter();
                let path = values
                    .map(|(name, value)| (name, value.to_owned()))
                    .collect();
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
                    .unwrap_or_else(|| other_methods(profile, &methods, head)),
            )),
        }
    }

    /// What is served besides operations.
    fn described(&self, head: &request::Parts, segments: &[String]) -> Option<Response<Payload>> {
        if method_of(&head.method) != Some(Method::Get) {
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

    async fn read(&self, headers: &HeaderMap, body: RequestBody) -> Result<Bytes, Error> {
        let limit = self.options.body_limit;
        let announced = headers.get(CONTENT_LENGTH).map(|value| value.to_str());
        let announced = announced.and_then(|text| text.ok()?.parse::<u64>().ok());
        // Who announces too much is told at once, and not asked to go on sending.
        let fits = |length| usize::try_from(length).is_ok_and(|length| length <= limit);
        if announced.is_some_and(|length| !fits(length)) {
            return Err(too_large(limit));
        }
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
        #[cfg(feature = "gzip")]
        let body = crate::server::gzip::unpacked(headers, body, limit)?;
        #[cfg(not(feature = "gzip"))]
        refuse_encoded(headers)?;
        Ok(body)
    }

    async fn call(
        &self,
        target: Target<'_>,
        head: request::Parts,
        body: RequestBody,
    ) -> Result<Response<Payload>, Error> {
        let entry = target.entry;
        let (mut data, mut upload) = (Bytes::new(), None);
        if entry.operation.is_file {
            refuse_encoded(&head.headers)?;
            upload = Some(Upload::new(&head.headers, body, self.options.body_limit));
        } else {
            data = self.read(&head.headers, body).await?;
        }
        let profile = entry.operation.profile;
        let query = Query::parse(head.uri.query().unwrap_or_default(), profile.any_case())?;
        let mut cx = Context::new(entry.operation, head.headers, head.extensions, query)?;
        if let Some(localize) = &self.options.localized {
            cx.localize(&**localize)?;
        }
        let input = Input::new(&cx, &target.path, data, upload);
        let handler = entry.handlers.call(entry.index, &cx, &input);
        drop(input);
        let result = match handler {
            Ok(handler) => handler.await,
            Err(error) => Err(error),
        };
        let mut response = match result {
            Ok(written) if written.is_missing => {
                let error = Error::not_found("There is nothing here.");
                failure(profile, &error, failure_media(cx.headers()))
            }
            Ok(written) => {
                let mut response = success(entry.operation, written);
                if let Some(status) = cx.response_status() {
                    *response.status_mut() = status;
                }
                response
            }
            Err(error) => failure(profile, &error, failure_media(cx.headers())),
        };
        response.headers_mut().extend(cx.take_response_headers());
        Ok(response)
    }
}

/// What a request line leads to.
struct Target<'r> {
    entry: &'r Entry,
    path: Vec<(&'static str, String)>,
}

/// 405, or the response to OPTIONS.
fn other_methods(
    profile: &'static dyn Profile,
    methods: &std::collections::BTreeSet<Method>,
    head: &request::Parts,
) -> Response<Payload> {
    let mut names: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
    if methods.contains(&Method::Get) {
        names.push("HEAD");
    }
    names.push("OPTIONS");
    let mut response = if head.method == http::Method::OPTIONS {
        plain(profile, StatusCode::NO_CONTENT)
    } else {
        let message = format!(
            "The resource does not support the method '{}'.",
            head.method
        );
        let error = Error::framework(StatusCode::METHOD_NOT_ALLOWED, message);
        failure(profile, &error, failure_media(&head.headers))
    };
    if let Ok(allow) = HeaderValue::from_str(&names.join(", ")) {
        response.headers_mut().insert(ALLOW, allow);
    }
    response
}

/// 415 for a body in an encoding, where none is undone.
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

type Answering = Pin<Box<dyn Future<Output = Result<Response<ResponseBody>, Infallible>> + Send>>;

impl<B> tower_service::Service<Request<B>> for Router
where
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    type Response = Response<ResponseBody>;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        self.clone().into_answer(request.map(boxed))
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("operations", &self.table.entries.len())
            .field("body_limit", &self.options.body_limit)
            .finish_non_exhaustive()
    }
}
