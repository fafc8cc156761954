//! The router: a service over the routes of some tags.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};
#[cfg(feature = "tokio")]
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::operation::Operation;
use crate::profile::{Failure, OPEN_API, Profile};
use crate::server::body::{BoxError, RequestBody, ResponseBody, boxed};
use crate::server::describe::Document;
use crate::server::respond::Failures;
use crate::server::routes::{Handlers, Routes, RoutesError};
use crate::server::table::{Node, Spelling};
use crate::server::{Describe, Error, Localize};

/// A server of any part of the API: a `tower` service that can be mounted in axum and hyper.
///
/// * Literals in paths take precedence over placeholders. The types of placeholders distinguish templates that differ only
///   in their placeholders.
/// * Bodies are read by their `Content-Type`. Responses are written by `Accept`, or else in the type of the request, in
///   JSON or XML. The feature `gzip` adds compression in both directions.
/// * The router's own failures are 400, 404, 405 (with `Allow`), 408, 413, 415 and 501. Their bodies are those that the
///   operation documents for the status if these can be filled, and otherwise problems (RFC 9457).
///   [`with_failures`](Self::with_failures) replaces them.
/// * The [profile](crate::profile) defines differences between APIs. If the tags have different profiles, the first one
///   applies to requests that match no operation.
#[derive(Clone)]
pub struct Router {
    pub(super) table: Arc<Table>,
    pub(super) options: Arc<Options>,
}

/// All routes.
pub(super) struct Table {
    pub(super) tree: Node,
    pub(super) entries: Vec<Entry>,
    /// Whether finding an operation depends on the query.
    pub(super) asks_query: bool,
    /// The profile of the first tag, for responses without an operation.
    pub(super) profile: &'static dyn Profile,
}

impl Table {
    pub(super) fn spelling(&self) -> Spelling {
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

/// An operation and the handlers of its tag.
pub(super) struct Entry {
    pub(super) operation: &'static Operation,
    /// The index among the operations of its tag.
    pub(super) index: usize,
    pub(super) handlers: Arc<dyn Handlers>,
    is_overriding: bool,
}

/// The settings of a server besides its routes.
#[derive(Clone)]
pub(super) struct Options {
    pub(super) body_limit: usize,
    /// The limit for operations that accept a file; `None` to use the limit for other bodies.
    pub(super) upload_limit: Option<usize>,
    #[cfg(feature = "tokio")]
    pub(super) body_time: Option<Duration>,
    pub(super) localized: Option<Arc<dyn Localize>>,
    pub(super) index: Option<Arc<dyn Describe>>,
    pub(super) documents: Vec<Document>,
    pub(super) failures: Option<Arc<Failures>>,
    /// The public address without a trailing slash, or an empty text.
    pub(super) public_address: String,
}

impl Router {
    /// A router over the routes of these tags. Bodies may have up to 32 MiB.
    ///
    /// # Errors
    /// If the descriptors of a tag are invalid, or two operations have the same route.
    pub fn new(routes: impl IntoIterator<Item = Routes>) -> Result<Self, RoutesError> {
        let mut routes: Vec<Routes> = routes.into_iter().collect();
        // The first route at a place takes precedence.
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
        let asks_query = |entry: &Entry| !entry.operation.query.is_empty();
        Ok(Self {
            table: Arc::new(Table {
                tree,
                asks_query: entries.iter().any(asks_query),
                entries,
                profile,
            }),
            options: Arc::new(Options {
                body_limit: 32 << 20,
                upload_limit: None,
                #[cfg(feature = "tokio")]
                body_time: None,
                localized: None,
                index: None,
                documents: Vec::new(),
                failures: None,
                public_address: String::new(),
            }),
        })
    }

    fn change(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(Arc::make_mut(&mut self.options));
        self
    }

    /// Refuses bodies of more than `bytes`, after decompression, with 413. Files have the same limit unless
    /// [`with_upload_limit`](Self::with_upload_limit) sets another.
    #[must_use]
    pub fn with_body_limit(self, bytes: usize) -> Self {
        self.change(|options| options.body_limit = bytes)
    }

    /// Sets the address under which clients reach the path `/` of the router, such as `https://crm.example.com`. Addresses
    /// in responses, such as that of the next page, begin with it; without it they are paths.
    ///
    /// The header `Host` of a request is not used for them. Clients choose its value, it may name the server behind a
    /// proxy, and it does not contain the scheme.
    #[must_use]
    pub fn with_public_address(self, address: &str) -> Self {
        let address = address.trim_end_matches('/').to_owned();
        self.change(|options| options.public_address = address)
    }

    /// Refuses files of more than `bytes` with 413, instead of the limit for other bodies.
    ///
    /// A file is a body that is a file, or a form that the handler reads by itself. Files in forms that are read into a
    /// type count as part of their body. Handlers read an [`Upload`](crate::server::Upload) as a stream, so it may be
    /// larger than memory. A handler that asks for all bytes at once has them in memory.
    #[must_use]
    pub fn with_upload_limit(self, bytes: usize) -> Self {
        self.change(|options| options.upload_limit = Some(bytes))
    }

    /// Sets the `time` for clients to send a body; 408 after that. Files that a handler streams have no such limit.
    #[cfg(feature = "tokio")]
    #[must_use]
    pub fn with_body_time(self, time: Duration) -> Self {
        self.change(|options| options.body_time = Some(time))
    }

    /// Converts values in requests from the client's form, such as a time zone, and values in responses to the form that
    /// the client asks for. By default values are not converted.
    #[must_use]
    pub fn localized(self, localize: impl Localize + 'static) -> Self {
        self.change(|options| options.localized = Some(Arc::new(localize)))
    }

    /// Makes the bodies of failures: those of the router, and errors of handlers without a value of their own.
    ///
    /// If `failures` returns `None`, the default body is used. The operation is `None` if a request matches none. Layers in
    /// front of the router, such as authentication, write their failures themselves.
    ///
    /// A server needs this if its document requires a property of errors that neither the status nor the message provides.
    ///
    /// ```
    /// # use pagewire_runtime::server::{Router, RoutesError};
    /// use pagewire_runtime::profile::Failure;
    /// use serde_json::json;
    ///
    /// # fn router() -> Result<Router, RoutesError> {
    /// let router = Router::new([])?.with_failures(|error, _operation| {
    ///     let body = json!({ "service": "stock", "text": error.detail().unwrap_or(error.message()) });
    ///     Some(Failure { body, media_type: Some("application/json") })
    /// });
    /// # Ok(router)
    /// # }
    /// ```
    #[must_use]
    pub fn with_failures(
        self,
        failures: impl Fn(&Error, Option<&'static Operation>) -> Option<Failure> + Send + Sync + 'static,
    ) -> Self {
        self.change(|options| options.failures = Some(Arc::new(failures)))
    }

    /// Responds to GET requests that match no operation, such as one for a description of the server.
    #[must_use]
    pub fn with_index(self, index: impl Describe + 'static) -> Self {
        self.change(|options| options.index = Some(Arc::new(index)))
    }

    /// Serves a file, such as the OpenAPI document, at `path` to all clients.
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

    /// Responds to one request.
    pub async fn handle<B>(&self, request: Request<B>) -> Response<ResponseBody>
    where
        B: http_body::Body + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.boxed_answer(request.map(boxed)).await
    }

    /// Boxed, because the body of an `async fn` is compiled in the crate that awaits it: every server would compile the router.
    fn boxed_answer(
        &self,
        request: Request<RequestBody>,
    ) -> Pin<Box<dyn Future<Output = Response<ResponseBody>> + Send + '_>> {
        Box::pin(self.answer(request))
    }

    /// Like [`boxed_answer`](Self::boxed_answer), for a router that lives as long as the future.
    fn into_answer(self, request: Request<RequestBody>) -> Answering {
        Box::pin(async move { Ok(self.answer(request).await) })
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
            .field("upload_limit", &self.options.upload_limit)
            .finish_non_exhaustive()
    }
}
