//! A notification as an argument of an axum handler.

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;

use super::SIGNATURE_HEADER;
use super::notification::Notification;
use super::secret::{Secret, WebhookError};

/// An axum extractor for a notification. It verifies the signature with the [`Secret`] in the state of the router.
///
/// Without a valid signature the handler is not called, and the response is 401. If the body is not a notification, the
/// response is 400. The size limit of the body is axum's.
///
/// ```
/// use axum::{Router, http::StatusCode, routing::post};
/// use pagewire_runtime::superoffice::webhook::{Secret, Verified};
///
/// async fn changed(Verified(notification): Verified) -> StatusCode {
///     println!("{:?} {:?}", notification.event, notification.primary_key);
///     StatusCode::OK
/// }
///
/// # fn router() -> Result<Router, pagewire_runtime::superoffice::webhook::WebhookError> {
/// let secret = Secret::new("of the webhook's definition")?;
/// let router = Router::new().route("/webhook", post(changed)).with_state(secret);
/// # Ok(router) }
/// ```
#[derive(Clone, Debug)]
pub struct Verified(pub Notification);

impl<S> FromRequest<S> for Verified
where
    S: Send + Sync,
    Secret: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let signature = request.headers().get(SIGNATURE_HEADER);
        let signature = signature.and_then(|value| Some(value.to_str().ok()?.to_owned()));
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(IntoResponse::into_response)?;
        let notification = Secret::from_ref(state).read(signature.as_deref(), &body);
        notification.map(Self).map_err(IntoResponse::into_response)
    }
}

impl IntoResponse for WebhookError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::EmptySecret => StatusCode::INTERNAL_SERVER_ERROR,
            Self::NoSignature | Self::WrongSignature => StatusCode::UNAUTHORIZED,
            Self::Body { .. } => StatusCode::BAD_REQUEST,
        };
        (status, self.to_string()).into_response()
    }
}
