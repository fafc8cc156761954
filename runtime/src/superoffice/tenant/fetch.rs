//! Calls to services of the environment, which are not operations of the API.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use http::{Method, Request, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::TenantError;
use crate::bom;
use crate::client::settings::OWN_NAME;
use crate::client::{Body, Transport};
use crate::contract::media;

/// The maximum size of a response, larger than any from these services.
pub(super) const LIMIT: usize = 1 << 20;

const JSON: HeaderValue = HeaderValue::from_static(media::JSON);

/// The client and transport of a request.
#[derive(Clone)]
pub(super) struct Caller<'t> {
    pub(super) transport: &'t dyn Transport,
    pub(super) user_agent: HeaderValue,
}

impl<'t> Caller<'t> {
    /// This crate as the client.
    pub(super) fn new(transport: &'t dyn Transport) -> Self {
        let user_agent = HeaderValue::from_static(OWN_NAME);
        Self {
            transport,
            user_agent,
        }
    }

    /// The client whose call has these headers.
    pub(super) fn of(transport: &'t dyn Transport, call: &HeaderMap) -> Self {
        let mut caller = Self::new(transport);
        if let Some(name) = call.get(USER_AGENT) {
            caller.user_agent = name.clone();
        }
        caller
    }
}

/// Sends a GET, or a POST of `body`, and reads the response. `what` names the service in errors.
pub(super) async fn fetch<T: DeserializeOwned>(
    caller: &Caller<'_>,
    address: &str,
    body: Option<&Value>,
    what: &str,
) -> Result<(T, HeaderMap), TenantError> {
    let failed = |message: String| TenantError::service(what, message);
    let mut request = Request::new(match body {
        Some(body) => Bytes::from(body.to_string()).into(),
        None => Body::default(),
    });
    // The message omits the address, which may be long; `what` is enough.
    let uri = address.parse();
    *request.uri_mut() = uri.map_err(|_| failed("its address cannot be read".to_owned()))?;
    request.headers_mut().insert(ACCEPT, JSON);
    let user_agent = caller.user_agent.clone();
    request.headers_mut().insert(USER_AGENT, user_agent);
    if body.is_some() {
        *request.method_mut() = Method::POST;
        request.headers_mut().insert(CONTENT_TYPE, JSON);
    }
    let unreachable = |cause| TenantError::unreachable(what, cause);
    let response = caller.transport.send(request).await.map_err(unreachable)?;
    let (head, body) = response.into_parts();
    let body = body.collect(LIMIT).await.map_err(unreachable)?;
    if head.status != StatusCode::OK {
        return Err(TenantError::responded(what, &head, told(&body).as_deref()));
    }
    // The library's error may show a value.
    let value = serde_json::from_slice(bom::without(&body));
    let value = value.map_err(|error| {
        let (line, column) = (error.line(), error.column());
        failed(format!(
            "the response is not the expected JSON at line {line}, column {column}"
        ))
    })?;
    Ok((value, head.headers))
}

/// The message of a service's failure, if the body is one of the vendor's error objects.
fn told(body: &[u8]) -> Option<String> {
    let failure: Value = serde_json::from_slice(bom::without(body)).ok()?;
    let text = |name: &str| failure.get(name)?.as_str().filter(|text| !text.is_empty());
    let message = text("ErrorMessage").or_else(|| text("Message"))?;
    Some(message.to_owned())
}
