//! A transport that reaches a server without a socket.

use http::{Request, Response};

use crate::client::{Body, BoxFuture, Transport, TransportError};
use crate::server::Router;

/// A router is a transport: calls go straight to its handlers. Made for tests, of servers and of programs that call
/// them.
impl Transport for Router {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move { Ok(self.handle(request).await.map(Body::from_http)) })
    }
}
