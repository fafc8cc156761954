//! The system user of a tenant: from its token to a ticket.

use std::fmt;
use std::time::{Duration, SystemTime};

use jsonwebtoken::jwk::JwkSet;
use serde::Deserialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::clock::Instant;
use super::error::TenantError;
use super::fetch::{Caller, fetch};
use super::key::PrivateKey;
use super::route::Known;
use super::signed::signed;
use super::token;
use crate::client::turns::Turns;

/// The lifetime of a ticket after its last use: the vendor's six hours, less a margin for the duration of a call.
const LIFETIME: Duration = Duration::from_secs(6 * 3600 - 300);

/// An application as registered with the vendor: its secret and its private key. `Debug` shows neither.
#[derive(Clone)]
pub struct Application {
    secret: Zeroizing<String>,
    key: PrivateKey,
}

impl Application {
    /// An application with its client secret, which the vendor also calls application token.
    #[must_use]
    pub fn new(secret: &str, key: PrivateKey) -> Self {
        let secret = Zeroizing::new(secret.to_owned());
        Self { secret, key }
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Application(…)")
    }
}

/// The system user and its current ticket.
pub(super) struct SystemUser {
    application: Application,
    token: Zeroizing<String>,
    /// Locked while a ticket is fetched, so that callers share the ticket or the failure.
    current: Turns<Current, TenantError>,
}

#[derive(Default)]
struct Current {
    ticket: Option<Ticket>,
    /// The number of tickets so far.
    count: u64,
    keys: Option<JwkSet>,
}

struct Ticket {
    text: Zeroizing<String>,
    used: Instant,
}

/// A ticket for calls, and its number.
pub(super) struct Held {
    pub(super) text: Zeroizing<String>,
    pub(super) number: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Response {
    #[serde(default)]
    is_successful: bool,
    #[serde(default)]
    token: Option<String>,
    #[serde(default)]
    error_message: Option<String>,
}

impl SystemUser {
    pub(super) fn new(application: Application, token: &str) -> Self {
        Self {
            application,
            token: Zeroizing::new(token.to_owned()),
            current: Turns::default(),
        }
    }

    pub(super) fn secret(&self) -> &str {
        &self.application.secret
    }

    /// Returns the ticket for calls. Fetches a new one if there is none, if it was unused for too long, or if its number is `refused`.
    pub(super) async fn ticket(
        &self,
        caller: &Caller<'_>,
        tenant: &Known,
        refused: Option<u64>,
    ) -> Result<Held, TenantError> {
        let mut current = self.current.wait().await;
        let is_refused = refused == Some(current.count);
        if let Some(ticket) = &mut current.ticket
            && !is_refused
            && ticket.used.elapsed() < LIFETIME
        {
            ticket.used = Instant::now();
            let text = ticket.text.clone();
            let number = current.count;
            return Ok(Held { text, number });
        }
        if let Some(failure) = current.failure() {
            return Err(failure);
        }
        // A refused ticket is not used again, even if the exchange fails.
        current.ticket = None;
        let exchanged = self.exchange(caller, tenant, &mut current.keys).await;
        let text = current.ended(exchanged)?;
        let (text, used) = (Zeroizing::new(text), Instant::now());
        current.count += 1;
        current.ticket = Some(Ticket {
            text: text.clone(),
            used,
        });
        let number = current.count;
        Ok(Held { text, number })
    }

    async fn exchange(
        &self,
        caller: &Caller<'_>,
        tenant: &Known,
        keys: &mut Option<JwkSet>,
    ) -> Result<String, TenantError> {
        let (environment, customer) = (&tenant.environment, &tenant.customer);
        let token = signed(&self.token, &self.application.key, SystemTime::now())?;
        let body = json!({
            "SignedSystemToken": token,
            "ApplicationToken": self.secret(),
            "ContextIdentifier": customer.as_str(),
            "ReturnTokenType": "JWT",
        });
        let address = environment.join("/Login/api/PartnerSystemUser/Authenticate");
        let what = format!("login of the system user of tenant {customer}");
        let (response, _) = fetch::<Response>(caller, &address, Some(&body), &what).await?;
        let token = match response.token.filter(|_| response.is_successful) {
            Some(token) => token,
            None => {
                let message = response.error_message.filter(|message| !message.is_empty());
                return Err(TenantError::Refused {
                    customer: customer.clone(),
                    message: message.unwrap_or_else(|| "no reason is given".to_owned()),
                });
            }
        };
        if let Some(keys) = keys
            && let Some(ticket) = token::ticket(&token, keys, customer)?
        {
            return Ok(ticket);
        }
        // There are no keys yet, or the vendor has new ones.
        let address = environment.join("/login/.well-known/jwks");
        let what = format!("keys of {environment}");
        let (fetched, _) = fetch::<JwkSet>(caller, &address, None, &what).await?;
        let ticket = token::ticket(&token, keys.insert(fetched), customer)?;
        ticket.ok_or_else(|| TenantError::Token {
            customer: customer.clone(),
            message: "the vendor has no key of the name that it states".to_owned(),
        })
    }
}

impl fmt::Debug for SystemUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SystemUser(…)")
    }
}

#[cfg(all(test, feature = "mock"))]
mod tests {
    use super::*;
    use crate::client::Mock;
    use crate::superoffice::tenant::MockTenant;

    #[tokio::test]
    async fn a_ticket_lives_for_six_hours_after_its_last_use() {
        let service = MockTenant::new("Cust1", Mock::new()).unwrap();
        let tenant = service.tenant().unwrap();
        let user = tenant.user.unwrap();
        let unused = |hours: u64| {
            let (user, known, service) = (&user, &tenant.known, &service);
            async move {
                let time = Duration::from_secs(hours * 3600);
                if let Some(ticket) = &mut user.current.wait().await.ticket {
                    ticket.used = Instant::now().checked_sub(time).unwrap();
                }
                user.ticket(&Caller::new(service), known, None)
                    .await
                    .unwrap()
                    .number
            }
        };
        // Each use restarts the lifetime.
        for (hours, number) in [(0, 1), (5, 1), (5, 1), (6, 2), (0, 2)] {
            assert_eq!(unused(hours).await, number);
        }
        assert_eq!(service.logins(), 2);
    }
}
