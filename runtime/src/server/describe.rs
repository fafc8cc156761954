//! Responses other than those of operations.

use bytes::Bytes;
use http::{Response, request};

use crate::operation::Operation;

/// Responds to requests that match no operation, such as one for a description of the server; see
/// [`Router::with_index`](crate::server::Router::with_index).
pub trait Describe: Send + Sync {
    /// Responds to a GET of the path with these segments; `None` if nothing exists there. `operations` are those that the router serves.
    fn describe(
        &self,
        head: &request::Parts,
        segments: &[String],
        operations: &mut dyn Iterator<Item = &'static Operation>,
    ) -> Option<Response<Bytes>>;
}

/// A file at a path.
#[derive(Clone, Debug)]
pub(super) struct Document {
    segments: Vec<String>,
    media_type: &'static str,
    data: Bytes,
}

impl Document {
    pub(super) fn new(path: String, media_type: &'static str, data: Bytes) -> Self {
        let segments = path.trim_matches('/').split('/').map(str::to_owned);
        Self {
            segments: segments.collect(),
            media_type,
            data,
        }
    }

    pub(super) fn is_at(&self, segments: &[String], any_case: bool) -> bool {
        let mut pairs = self.segments.iter().zip(segments);
        self.segments.len() == segments.len()
            && pairs.all(|(a, b)| a == b || (any_case && a.eq_ignore_ascii_case(b)))
    }

    pub(super) fn response(&self) -> Response<Bytes> {
        let mut response = Response::new(self.data.clone());
        let name = http::HeaderValue::from_static(self.media_type);
        response
            .headers_mut()
            .insert(http::header::CONTENT_TYPE, name);
        response
    }
}
