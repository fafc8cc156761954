//! Calls to services of the environment, which are not operations of the API.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Request, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::TenantError;
use crate::client::{Body, Transport};
use crate::contract::media;

/// More than any of these services sends.
const LIMIT: usize = 1 << 20;

const JSON: HeaderValue = HeaderValue::from_static(media::JSON);

/// Sends a GET, or a POST of `body`, and reads the response. `what` names the service in errors.
pub(super) async fn fetch<T: DeserializeOwned>(
    transport: &dyn Transport,
    address: &str,
    body: Option<&Value>,
    what: &str,
) -> Result<(T, HeaderMap), TenantError> {
    let failed = |message: String| TenantError::service(what, message);
    let mut request = Request::new(match body {
        Some(body) => Bytes::from(body.to_string()).into(),
        None => Body::default(),
    });
    // Not in the message: an address may be long, and `what` says enough.
    let uri = address.parse();
    *request.uri_mut() = uri.map_err(|_| failed("its address cannot be read".to_owned()))?;
    request.headers_mut().insert(ACCEPT, JSON);
    if body.is_some() {
        *request.method_mut() = Method::POST;
        request.headers_mut().insert(CONTENT_TYPE, JSON);
    }
    let unreachable = |cause: crate::client::TransportError| TenantError::Service {
        what: what.to_owned(),
        message: cause.to_string(),
        cause: Some(cause),
    };
    let response = transport.send(request).await.map_err(unreachable)?;
    let (head, body) = response.into_parts();
    let body = body.collect(LIMIT).await.map_err(unreachable)?;
    if head.status != StatusCode::OK {
        return Err(failed(format!("the server responded with {}", head.status)));
    }
    // The error of the library may show a value.
    let value = serde_json::from_slice(&body);
    let value = value.map_err(|error| {
        let (line, column) = (error.line(), error.column());
        failed(format!(
            "the response is not the expected JSON at line {line}, column {column}"
        ))
    })?;
    Ok((value, head.headers))
}
