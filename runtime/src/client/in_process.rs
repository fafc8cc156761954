//! A transport to a server in the same process.

use http::{Request, Response};

use crate::client::{Body, BoxFuture, Transport, TransportError};
use crate::server::Router;

/// Uses a router as a transport: calls go directly to its handlers. Intended for tests of servers and of programs that call them.
impl Transport for Router {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move { Ok(self.handle(request).await.map(Body::from_http)) })
    }
}
