//! Conversions between services of `tower` and transports.

use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use crate::client::{Body, BoxFuture, Builder, Transport, TransportError};

/// The items that a layer of a generated builder needs, for the macro that makes the builder.
pub mod tower {
    pub use http_body::Body as Content;
    pub use tower_layer::Layer;
    pub use tower_service::Service;
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A transport over a service that sends requests.
///
/// Each call uses its own clone of the service and waits until it is ready. A [`TransportError`] of the service is kept;
/// any other error becomes [`TransportError::Other`].
///
/// ```
/// # async fn example() -> Result<(), pagewire_runtime::client::Error> {
/// use http::{Request, Response};
/// use pagewire_runtime::client::{Body, Client, OverService, TransportError};
/// use tower::service_fn;
///
/// let service = service_fn(|request: Request<Body>| async move {
///     assert_eq!(request.uri(), "https://example.com/shop/pets");
///     Ok::<_, TransportError>(Response::new(Body::from("[]")))
/// });
/// let client: Client = Client::builder("https://example.com/shop/").build_over(OverService::new(service))?;
/// # Ok(()) }
/// ```
pub struct OverService<S> {
    // Locked only while it is cloned, because services need not be `Sync`.
    service: Mutex<S>,
}

impl<S> OverService<S> {
    /// A transport over `service`.
    pub const fn new(service: S) -> Self {
        let service = Mutex::new(service);
        Self { service }
    }
}

impl<S, B> Transport for OverService<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<BoxError>,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let service = self.service.lock().unwrap_or_else(PoisonError::into_inner);
        let mut service = service.clone();
        Box::pin(async move {
            poll_fn(|cx| service.poll_ready(cx)).await.map_err(failed)?;
            let response = service.call(request).await.map_err(failed)?;
            Ok(response.map(Body::from_http))
        })
    }
}

fn failed(error: impl Into<BoxError>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::other(error),
    }
}

impl<S> fmt::Debug for OverService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OverService").finish_non_exhaustive()
    }
}

/// A service over a transport, to be wrapped in layers; see [`Builder::layer`].
///
/// It is always ready. Clones share the transport.
#[derive(Clone)]
pub struct TransportService {
    transport: Arc<dyn Transport>,
}

impl TransportService {
    /// A service over `transport`.
    pub fn new(transport: impl Transport + 'static) -> Self {
        let transport = Arc::new(transport);
        Self { transport }
    }
}

impl Service<Request<Body>> for TransportService {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<Response<Body>, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let transport = Arc::clone(&self.transport);
        Box::pin(async move { transport.send(request).await })
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").finish_non_exhaustive()
    }
}

impl<C> Builder<C> {
    /// Wraps the transport in a layer of `tower`, inside retries and renewals of credentials. The last one added is the
    /// outermost. A stack of layers from `tower::ServiceBuilder` is a layer, too.
    ///
    /// ```no_run
    /// # #[cfg(feature = "reqwest")]
    /// # fn example() -> Result<(), pagewire_runtime::client::Error> {
    /// use pagewire_runtime::client::Client;
    /// use tower::limit::ConcurrencyLimitLayer;
    ///
    /// let client = Client::builder("https://example.com/shop/")
    ///     .layer(ConcurrencyLimitLayer::new(4))
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    pub fn layer<L, B>(self, layer: L) -> Self
    where
        L: Layer<TransportService> + Send + 'static,
        L::Service: Service<Request<Body>, Response = Response<B>> + Clone + Send + 'static,
        <L::Service as Service<Request<Body>>>::Future: Send,
        <L::Service as Service<Request<Body>>>::Error: Into<BoxError>,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.around(move |transport| {
            let service = layer.layer(TransportService::new(transport));
            Box::new(OverService::new(service))
        })
    }
}
