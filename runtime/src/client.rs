//! The client side: a [`Client`] makes [`Call`]s over a [`Transport`].

mod answer;
mod call;
mod credentials;
mod error;
#[cfg(feature = "server")]
mod in_process;
#[cfg(feature = "reqwest")]
mod over_reqwest;
#[cfg(feature = "paging")]
pub mod paging;
#[cfg(feature = "retry")]
mod refresh;
#[cfg(feature = "retry")]
mod retry;
mod transport;
mod url;

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

pub use answer::{Answer, Binary};
pub use call::{Call, NoSelect, Select};
pub use credentials::Credentials;
pub use error::{ApiError, Error, Failure};
#[cfg(feature = "reqwest")]
pub use over_reqwest::Reqwest;
#[cfg(feature = "retry")]
pub use refresh::Refresh;
#[cfg(all(feature = "retry", feature = "tokio"))]
pub use retry::TokioSleep;
#[cfg(feature = "retry")]
pub use retry::{Retry, RetryPolicy, Sleep};
pub use transport::{BoxFuture, Transport, TransportError};
pub use url::BaseUrl;

/// A client of one installation: where it is, how to reach it, and who calls.
///
/// Cheap to clone; clones share the transport. Generated code puts a handle a tag on top of it.
///
/// ```
/// # use runtime::client::{BaseUrl, Client, Credentials, Transport};
/// # fn make(transport: impl Transport + 'static) -> Result<Client, runtime::client::Error> {
/// let base = BaseUrl::parse("https://sod.superoffice.com/Cust12345/api/")?;
/// let client = Client::new(base, transport)
///     .with_credentials(Credentials::bearer("8A:Cust12345.abc"))
///     .with_language("en");
/// # Ok(client)
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    base: BaseUrl,
    transport: Arc<dyn Transport>,
    credentials: Credentials,
    headers: HeaderMap,
}

impl Client {
    /// A client without credentials.
    pub fn new(base: BaseUrl, transport: impl Transport + 'static) -> Self {
        Self {
            base,
            transport: Arc::new(transport),
            credentials: Credentials::None,
            headers: HeaderMap::new(),
        }
    }

    /// Sends these credentials with every call.
    #[must_use]
    pub fn with_credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sends `SO-AppToken` with every call: the secret of the application, needed online besides a ticket.
    /// It never shows in `Debug`.
    #[must_use]
    pub fn with_app_token(mut self, token: &str) -> Self {
        if let Ok(mut value) = HeaderValue::from_str(token) {
            value.set_sensitive(true);
            self.headers.insert("so-apptoken", value);
        }
        self
    }

    /// Sends `SO-Language` with every call whose operation takes it; see [`Call::language`].
    #[must_use]
    pub fn with_language(self, language: &str) -> Self {
        self.with_header(HeaderName::from_static("so-language"), language)
    }

    /// Sends `SO-TimeZone` with every call whose operation takes it; see [`Call::time_zone`].
    #[must_use]
    pub fn with_time_zone(self, zone: &str) -> Self {
        self.with_header(HeaderName::from_static("so-timezone"), zone)
    }

    /// Sends a header with every call. A value that no header can hold (control characters) is left out.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    /// Where the installation is.
    #[must_use]
    pub fn base(&self) -> &BaseUrl {
        &self.base
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.base)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
