//! Connections to a tenant of the vendor's online service (feature `tenant`).
//!
//! A tenant has an address that can change, states in which it is unavailable, and tickets that expire. A [`Tenant`]
//! handles all three, so that a client can be made from the environment and the customer's id:
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use pagewire_runtime::client::Client;
//! use pagewire_runtime::superoffice::tenant::{Application, Environment, PrivateKey, Tenant};
//!
//! let key = PrivateKey::parse(&std::fs::read_to_string("private-key.xml")?)?;
//! let application = Application::new("client secret", key);
//! let client: Client = Tenant::new(Environment::production(), "Cust12345")?
//!     .with_system_user(application, "My App-2d2D5KmBji")
//!     .client()
//!     .build()?;
//! # Ok(()) }
//! ```
//!
//! * The address is requested from `/api/state/{customer}` and cached for as long as the response states. After 421
//!   (Misdirected Request) it is requested again, and the call is repeated once.
//! * Calls to a tenant that is not running are not sent. They fail with an error that [`TenantError::of`] finds. The state
//!   is requested again after at most a minute. If a running tenant returns 503, the state is requested at once; if the
//!   tenant is no longer running, the call fails with the same error.
//! * [`Tenant::with_system_user`] signs the token of the system user, exchanges it for a ticket, checks the response's
//!   signature, and keeps the ticket while it is used. Calls that need a new ticket at the same time share one exchange.
//!
//! With the feature `oauth`, `Login` logs people in, with authorization code and PKCE, refresh tokens, and verified identities.
//!
//! Other credentials work as well: those of the client are sent to the current address.

mod clock;
mod environment;
mod error;
mod fetch;
#[cfg(feature = "oauth")]
mod identity;
mod key;
#[cfg(feature = "mock")]
mod mock;
#[cfg(feature = "oauth")]
mod oauth;
mod route;
mod signed;
mod status;
mod system_user;
mod ticket;
mod token;

use std::sync::Arc;

pub use environment::{CustomerId, Environment};
pub use error::TenantError;
#[cfg(feature = "oauth")]
pub use identity::Identity;
pub use key::PrivateKey;
#[cfg(feature = "mock")]
pub use mock::MockTenant;
#[cfg(feature = "oauth")]
pub use oauth::{Attempt, Login, Tokens};
pub use status::{State, Status};
pub use system_user::Application;

use crate::client::{Builder, Transport};
use fetch::Caller;
use route::{Known, Route};
use system_user::SystemUser;
use ticket::Ticketed;

/// A tenant with its cached address and state. Clones share the cache.
#[derive(Clone, Debug)]
pub struct Tenant {
    known: Arc<Known>,
    user: Option<Arc<SystemUser>>,
}

impl Tenant {
    /// The tenant of a customer, such as `Cust12345`. Sends no request.
    ///
    /// # Errors
    /// [`TenantError::Invalid`] if the text is not a valid customer id.
    pub fn new(environment: Environment, customer: &str) -> Result<Self, TenantError> {
        let customer = CustomerId::parse(customer)?;
        Ok(Self {
            known: Arc::new(Known::new(environment, customer)),
            user: None,
        })
    }

    /// Calls as the system user of the tenant. `token` is the system user token from the administrator's login, the claim
    /// `http://schemes.superoffice.net/identity/system_token`.
    ///
    /// The client's credentials and application token are then ignored.
    #[must_use]
    pub fn with_system_user(mut self, application: Application, token: &str) -> Self {
        self.user = Some(Arc::new(SystemUser::new(application, token)));
        self
    }

    /// Returns the status, from the cache while it is valid, or else by a request over `transport`. A tenant that is not
    /// running has a status, too.
    ///
    /// # Errors
    /// If the status cannot be read.
    pub async fn status(&self, transport: &dyn Transport) -> Result<Arc<Status>, TenantError> {
        self.known.status(&Caller::new(transport)).await
    }

    /// Returns a builder of a client for the tenant: a [`Client`](crate::client::Client), or that of a generated crate.
    ///
    /// The address of the client names the environment and the customer; the transport replaces it by the current address.
    #[must_use = "a builder does nothing until it builds"]
    pub fn client<C>(&self) -> Builder<C> {
        let tenant = self.clone();
        let base = tenant.known.nominal().to_owned();
        Builder::new(base).around(move |transport| tenant.around(transport))
    }

    fn around(self, transport: Box<dyn Transport>) -> Box<dyn Transport> {
        let transport: Arc<dyn Transport> = transport.into();
        let route = Route::new(Arc::clone(&transport), Arc::clone(&self.known));
        match self.user {
            None => Box::new(route),
            Some(user) => Box::new(Ticketed::new(route, transport, self.known, user)),
        }
    }
}
