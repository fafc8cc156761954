//! A transport that reaches a server without a socket.

use bytes::Bytes;
use http_body_util::{BodyExt, Full};

use crate::client::{BoxFuture, Transport, TransportError};
use crate::server::Router;

/// A router is a transport: calls go straight to its handlers. Made for tests, of servers and of programs that call
/// them.
impl Transport for Router {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (head, body) = self.handle(request.map(Full::new)).await.into_parts();
            let body = body.collect().await;
            let body = body.map_err(|error| TransportError::Other(Box::new(error)))?;
            Ok(http::Response::from_parts(head, body.to_bytes()))
        })
    }
}
