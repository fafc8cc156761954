//! Routing of calls to the current address of the tenant.

use std::fmt;
use std::sync::Arc;

use http::{Request, Response, StatusCode};

use super::clock::Instant;
use super::environment::{CustomerId, Environment, is_encrypted};
use super::error::TenantError;
use super::fetch::{Caller, fetch};
use super::status::{SHORTEST, Status};
use crate::client::transport::try_clone;
use crate::client::turns::Turns;
use crate::client::{Body, BoxFuture, Transport, TransportError, trace};

/// The cached information about a tenant.
pub(super) struct Known {
    pub(super) environment: Environment,
    pub(super) customer: CustomerId,
    /// The address in clients, which does not change.
    nominal: String,
    /// Locked during a request to the environment, so that callers share one request and its failure.
    current: Turns<Option<Current>, TenantError>,
}

#[derive(Clone)]
struct Current {
    status: Arc<Status>,
    until: Instant,
    /// The last time that a call caused a request although the status was valid.
    doubted: Option<Instant>,
}

impl Known {
    pub(super) fn new(environment: Environment, customer: CustomerId) -> Self {
        let nominal = environment.join(&format!("/{customer}/api"));
        Self {
            environment,
            customer,
            nominal,
            current: Turns::default(),
        }
    }

    pub(super) fn nominal(&self) -> &str {
        &self.nominal
    }

    pub(super) async fn status(&self, caller: &Caller<'_>) -> Result<Arc<Status>, TenantError> {
        let mut current = self.current.wait().await;
        if let Some(known) = &*current
            && Instant::now() < known.until
        {
            return Ok(Arc::clone(&known.status));
        }
        if let Some(failure) = current.failure() {
            return Err(failure);
        }
        let customer = &self.customer;
        let address = self.environment.join(&format!("/api/state/{customer}"));
        let what = format!("state of tenant {customer}");
        let fetched = fetch::<Status>(caller, &address, None, &what).await;
        let (status, headers) = match (fetched, &mut *current) {
            (Ok(fetched), _) => fetched,
            // A brief outage of the service must not stop calls to a running tenant. If the tenant has moved, a 421
            // invalidates the old address.
            (Err(_), Some(known)) if known.status.is_running() => {
                known.until = Instant::now() + SHORTEST;
                return Ok(Arc::clone(&known.status));
            }
            (Err(error), _) => return current.ended(Err(error)),
        };
        let until = Instant::now() + status.lifetime(&headers);
        let status = Arc::new(status);
        let doubted = current.as_ref().and_then(|known| known.doubted);
        *current = Some(Current {
            status: Arc::clone(&status),
            until,
            doubted,
        });
        Ok(status)
    }

    /// Makes the next call request the status again, unless another caller has done so since `status` arrived.
    async fn forget(&self, status: &Arc<Status>) {
        let mut current = self.current.wait().await;
        let is_it = |known: &mut Current| Arc::ptr_eq(&known.status, status);
        let _ = current.take_if(is_it);
    }

    /// Makes the next call request the status again, unless another caller has done so since `status` arrived or a moment
    /// ago: failures of a busy tenant must not each cause a request to the environment. If the request is not possible, the
    /// status remains valid.
    async fn doubt(&self, status: &Arc<Status>) {
        let mut current = self.current.wait().await;
        let now = Instant::now();
        if let Some(known) = &mut *current
            && Arc::ptr_eq(&known.status, status)
            && known.doubted.is_none_or(|last| now >= last + SHORTEST)
        {
            known.until = now;
            known.doubted = Some(now);
        }
    }

    /// Checks that the tenant is running.
    fn check(&self, status: &Status) -> Result<(), TenantError> {
        if status.is_running() {
            return Ok(());
        }
        Err(TenantError::NotRunning {
            customer: self.customer.clone(),
            state: status.state.clone(),
            valid_until: status.valid_until.clone(),
        })
    }

    /// The address of the API of a running tenant.
    fn address<'a>(&self, status: &'a Status) -> Result<&'a str, TenantError> {
        self.check(status)?;
        let what = format!("state of tenant {}", self.customer);
        let address = status.api.as_deref().unwrap_or_default();
        let address = address.trim_end_matches('/');
        if address.is_empty() {
            return Err(TenantError::service(&what, "the response names no address"));
        }
        if self.environment.is_encrypted() && !is_encrypted(address) {
            let message = "the address of the API is not encrypted";
            return Err(TenantError::service(&what, message));
        }
        Ok(address)
    }

    /// The request with the current address of the tenant.
    fn moved(
        &self,
        mut request: Request<Body>,
        address: &str,
    ) -> Result<Request<Body>, TenantError> {
        let asked = request.uri().to_string();
        let Some(rest) = asked.strip_prefix(&self.nominal) else {
            let message = format!(
                "the client of tenant {} is for another address; make it by Tenant::client",
                self.customer
            );
            return Err(TenantError::Invalid(message));
        };
        let uri = format!("{address}{rest}").parse();
        *request.uri_mut() = uri.map_err(|_| {
            let message = "the address of the API cannot be read";
            TenantError::service(&format!("state of tenant {}", self.customer), message)
        })?;
        Ok(request)
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Known")
            .field("environment", &self.environment)
            .field("customer", &self.customer)
            .finish_non_exhaustive()
    }
}

/// Sends calls to the current address of the tenant.
pub(super) struct Route {
    inner: Arc<dyn Transport>,
    known: Arc<Known>,
}

impl Route {
    pub(super) fn new(inner: Arc<dyn Transport>, known: Arc<Known>) -> Self {
        Self { inner, known }
    }

    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let caller = Caller::of(&self.inner, request.headers());
        let status = self.known.status(&caller).await?;
        let again = try_clone(&request);
        let address = self.known.address(&status)?;
        let moved = self.known.moved(request, address)?;
        let response = trace::attempt(&self.inner, moved).await?;
        match (response.status(), again) {
            // The call did nothing (RFC 9110, section 15.5.20), so a call of any method may be sent to the new address.
            (StatusCode::MISDIRECTED_REQUEST, Some(request)) => {
                self.known.forget(&status).await;
                let status = self.known.status(&caller).await?;
                let moved = self.known.moved(request, self.known.address(&status)?)?;
                trace::attempt(&self.inner, moved).await
            }
            // The tenant may have stopped, which is more precise than the status 503. If it is still running, it is busy.
            (StatusCode::SERVICE_UNAVAILABLE, _) => {
                self.known.doubt(&status).await;
                if let Ok(status) = self.known.status(&caller).await {
                    self.known.check(&status)?;
                }
                Ok(response)
            }
            _ => Ok(response),
        }
    }
}

impl Transport for Route {
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
