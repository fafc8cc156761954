//! Calls with the ticket of a system user.

use std::sync::Arc;

use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use http::{Request, Response, StatusCode};

use super::error::TenantError;
use super::fetch::Caller;
use super::route::{Known, Route};
use super::system_user::{Held, SystemUser};
use crate::client::transport::try_clone;
use crate::client::{Body, BoxFuture, Transport, TransportError};

const APP_TOKEN: HeaderName = HeaderName::from_static("so-apptoken");

/// Adds the ticket to calls. A call that gets 401 is repeated with a new ticket.
pub(super) struct Ticketed {
    inner: Route,
    /// The transport to services of the environment, which have other addresses than the tenant.
    services: Arc<dyn Transport>,
    tenant: Arc<Known>,
    user: Arc<SystemUser>,
}

impl Ticketed {
    pub(super) fn new(
        inner: Route,
        services: Arc<dyn Transport>,
        tenant: Arc<Known>,
        user: Arc<SystemUser>,
    ) -> Self {
        Self {
            inner,
            services,
            tenant,
            user,
        }
    }

    async fn ticket(&self, caller: &Caller<'_>, refused: Option<u64>) -> Result<Held, TenantError> {
        self.user.ticket(caller, &self.tenant, refused).await
    }

    /// The request with the ticket and the secret of the application, which replace other credentials.
    fn with(&self, mut request: Request<Body>, held: &Held) -> Result<Request<Body>, TenantError> {
        let headers = request.headers_mut();
        for name in [
            AUTHORIZATION,
            COOKIE,
            HeaderName::from_static("x-xsrf-token"),
        ] {
            headers.remove(name);
        }
        headers.insert(AUTHORIZATION, secret(&format!("SOTicket {}", *held.text))?);
        headers.insert(APP_TOKEN, secret(self.user.secret())?);
        Ok(request)
    }

    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let again = try_clone(&request);
        let caller = Caller::of(&self.services, request.headers());
        let held = self.ticket(&caller, None).await?;
        let response = self.inner.send(self.with(request, &held)?).await?;
        let (StatusCode::UNAUTHORIZED, Some(request)) = (response.status(), again) else {
            return Ok(response);
        };
        let held = self.ticket(&caller, Some(held.number)).await?;
        self.inner.send(self.with(request, &held)?).await
    }
}

impl Transport for Ticketed {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }

    fn repeats(&self) -> bool {
        true
    }
}

fn secret(text: &str) -> Result<HeaderValue, TenantError> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        let message = "the ticket or the client secret has a character that no header can hold";
        TenantError::Invalid(message.to_owned())
    })?;
    value.set_sensitive(true);
    Ok(value)
}
