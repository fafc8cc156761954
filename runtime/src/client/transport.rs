//! What carries requests.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;

/// A future behind a pointer.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one request and brings the answer, whatever its status. Object safe, so that no HTTP library shows in
/// the signatures of generated code.
///
/// Dropping the future gives the call up.
pub trait Transport: Send + Sync {
    /// Sends `request`, whose address is absolute.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// Why no answer came.
#[derive(Debug)]
pub enum TransportError {
    /// The time for the call was over.
    Timeout,
    /// Anything else: no connection, a broken one, a certificate that is not trusted.
    Other(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Timeout => f.write_str("the server did not answer in time"),
            Self::Other(error) => write!(f, "the server could not be reached: {error}"),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Timeout => None,
            Self::Other(error) => Some(&**error),
        }
    }
}
