//! What a handler knows of its call besides the arguments.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::{Extensions, HeaderMap};

use crate::media::{self, MediaType};
use crate::operation::Operation;
use crate::server::query::Query;

/// One call as its handler sees it: who calls, with which headers, and whether the caller is still there.
pub struct Context {
    operation: &'static Operation,
    headers: HeaderMap,
    extensions: Extensions,
    query: Query,
    media: MediaType,
    cancellation: Cancellation,
}

impl Context {
    pub(crate) fn new(
        operation: &'static Operation,
        headers: HeaderMap,
        extensions: Extensions,
        query: Query,
    ) -> Self {
        let text = |name: http::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        let media = media::negotiate(text(http::header::ACCEPT), text(http::header::CONTENT_TYPE));
        Self {
            operation,
            headers,
            extensions,
            query,
            media,
            cancellation: Cancellation::default(),
        }
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The request's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as text; none if it is missing or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What layers in front of the router have put into the request's extensions.
    #[must_use]
    pub fn extension<T: Clone + Send + Sync + 'static>(&self) -> Option<&T> {
        self.extensions.get::<T>()
    }

    /// Who calls, as a layer in front of the router found out; none for an unknown caller or a principal of another
    /// type.
    #[must_use]
    pub fn principal<P: Any + Send + Sync>(&self) -> Option<&P> {
        self.extensions.get::<Principal>()?.0.downcast_ref()
    }

    /// The properties that `$select` asks for, as they stand there; empty for all.
    #[must_use]
    pub fn select(&self) -> Vec<&str> {
        let list = self.query.first("$select").unwrap_or_default();
        let names = list.split(',').map(str::trim);
        names.filter(|name| !name.is_empty()).collect()
    }

    /// Tells work that goes on elsewhere whether the caller is gone.
    #[must_use]
    pub fn cancellation(&self) -> &Cancellation {
        &self.cancellation
    }

    pub(crate) fn query(&self) -> &Query {
        &self.query
    }

    pub(crate) fn media(&self) -> MediaType {
        self.media
    }
}

/// Headers may hold secrets: only their names show.
impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(http::HeaderName::as_str).collect();
        f.debug_struct("Context")
            .field("operation", &self.operation.id)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// Who calls, of whatever type the layer in front has. Goes into the request's extensions.
#[derive(Clone)]
pub struct Principal(Arc<dyn Any + Send + Sync>);

impl Principal {
    /// Wraps a principal.
    pub fn new(principal: impl Any + Send + Sync) -> Self {
        Self(Arc::new(principal))
    }
}

impl fmt::Debug for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Principal(…)")
    }
}

/// Whether a call has ended, by an answer or because the caller went away.
///
/// The handler's own future is dropped when the caller goes away; work that it has started elsewhere takes a clone
/// of this and looks now and then.
#[derive(Clone, Debug, Default)]
pub struct Cancellation(Arc<AtomicBool>);

impl Cancellation {
    /// Whether nobody waits for the answer any more.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// The call ends with its context, whether it was answered or given up.
impl Drop for Context {
    fn drop(&mut self) {
        self.cancellation.0.store(true, Ordering::Release);
    }
}
