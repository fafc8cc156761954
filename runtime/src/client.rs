//! The client side: a [`Client`] makes [`Call`]s over a [`Transport`].
//!
//! [`Client::builder`] builds a client: address, credentials, defaults, time limits, retries, renewal of credentials.
//! Features: `reqwest` for the transport of that name, `gzip`, `retry`, `paging`, `multipart`, `patch`, `mock`, `tower`,
//! `tracing`.

mod bodies;
mod body;
mod builder;
mod call;
mod credentials;
mod error;
mod exchange;
mod file;
mod from_response;
#[cfg(feature = "gzip")]
mod gzip;
mod head;
#[cfg(feature = "server")]
mod in_process;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "multipart")]
mod multipart;
mod options;
mod outcome;
#[cfg(feature = "reqwest-no-tls")]
mod over_reqwest;
#[cfg(feature = "tower")]
mod over_tower;
#[cfg(feature = "paging")]
pub mod paging;
#[cfg(feature = "retry")]
mod refresh;
mod refusal;
#[cfg(feature = "retry")]
mod retry;
mod select;
mod send;
pub(crate) mod settings;
mod style;
mod time;
pub(crate) mod trace;
#[cfg(any(feature = "retry", feature = "tenant"))]
pub(crate) mod transient;
pub(crate) mod transport;
#[cfg(any(feature = "retry", feature = "tenant"))]
pub(crate) mod turns;
mod url;

use std::fmt;
use std::sync::Arc;

use http::header::{ACCEPT_LANGUAGE, HeaderName, HeaderValue, USER_AGENT};

use crate::client::settings::Settings;

pub use crate::media::Format;
pub use crate::profile::ApiError;
#[doc(hidden)]
pub use bodies::{Bodies, Sent};
pub use body::Body;
pub use builder::Builder;
pub use call::{Call, Fixed, Named, NamedRows, NoSelect, Rows, Select};
pub use credentials::Credentials;
pub use error::{Error, ErrorKind, Failure};
pub use file::{Binary, Download, FileResponse};
pub use from_response::FromResponse;
pub use head::{Head, header, header_list, header_parts};
#[cfg(feature = "mock")]
pub use mock::{Callable, Mock, MockResponse, On, Recorded};
#[cfg(feature = "multipart")]
pub use multipart::Multipart;
pub use options::HttpDate;
#[doc(hidden)]
pub use outcome::{ReadOutcome, read_file, read_or_null, read_outcome};
#[cfg(feature = "reqwest-no-tls")]
pub use over_reqwest::Reqwest;
#[cfg(feature = "tower")]
#[doc(hidden)]
pub use over_tower::tower;
#[cfg(feature = "tower")]
pub use over_tower::{OverService, TransportService};
#[cfg(feature = "retry")]
pub use refresh::Refresh;
#[doc(hidden)]
pub use refusal::Expected;
#[cfg(all(feature = "retry", feature = "tokio"))]
pub use retry::TokioSleep;
#[cfg(feature = "retry")]
pub use retry::{Retry, RetryPolicy, Sleep};
pub use time::TimeLimit;
pub use transport::{BoxFuture, CallInfo, Transport, TransportError};
pub use url::{BaseUrl, ServerVariable};

/// A client of one installation: its address, transport, credentials, and the settings that all calls share.
///
/// Cheap to clone; clones share the transport and its connections. Generated code adds one handle per tag. Each method
/// `with_…` returns a client with one setting changed.
///
/// ```
/// # use pagewire_runtime::client::{Client, Credentials, Error, Transport};
/// # fn make(transport: impl Transport + 'static) -> Result<(), Error> {
/// let client = Client::builder("https://example.com/shop/")
///     .credentials(Credentials::bearer("abc"))
///     .build_over(transport)?;
/// let danish = client.clone().with_accept_language("da");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    transport: Arc<dyn Transport>,
    settings: Arc<Settings>,
}

impl Client {
    /// A client without credentials.
    pub fn new(base: BaseUrl, transport: impl Transport + 'static) -> Self {
        Self {
            transport: Arc::new(transport),
            settings: Arc::new(Settings::new(base)),
        }
    }

    /// Returns a builder of a client for the installation at `base`, an address that [`BaseUrl::parse`] accepts.
    pub fn builder(base: impl Into<String>) -> Builder {
        Builder::new(base)
    }

    fn change(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self
    }

    /// Sends these credentials with every call. If a header cannot hold them, every call fails with [`ErrorKind::Request`].
    #[must_use]
    pub fn with_credentials(self, credentials: Credentials) -> Self {
        self.change(|settings| settings.credentials = credentials)
    }

    /// Sends these credentials with operations that require the security scheme of that name.
    ///
    /// If an operation accepts several sets of schemes, the first set for which all credentials are present is used. An
    /// operation without described schemes gets all credentials.
    #[must_use]
    pub fn with_credentials_for(self, scheme: &str, credentials: Credentials) -> Self {
        self.change(|settings| settings.set_scheme(scheme.to_owned(), credentials))
    }

    /// Sends `Accept-Language` with every call whose operation accepts it; see [`Call::accept_language`].
    #[must_use]
    pub fn with_accept_language(self, languages: &str) -> Self {
        self.with_header(ACCEPT_LANGUAGE, languages)
    }

    /// Sends this `User-Agent` with every call, such as `contact-sync/1.4`. By default it names the crate of
    /// the operation and this library, with their versions: `shop/1.0.0 pagewire-runtime/0.1.0`.
    #[must_use]
    pub fn with_user_agent(self, name: &str) -> Self {
        self.with_header(USER_AGENT, name)
    }

    /// Sends a header with every call, such as `with_header("x-tenant", "5")`. If the name or the value is not a valid
    /// header, the builder fails. On a client that is already built, every call fails with [`ErrorKind::Request`]. The same
    /// holds for the method below.
    #[must_use]
    pub fn with_header(
        self,
        name: impl TryInto<HeaderName>,
        value: impl TryInto<HeaderValue>,
    ) -> Self {
        let (name, value) = (name.try_into().ok(), value.try_into().ok());
        self.change(|settings| settings.set_header(name, value, false))
    }

    /// Sends a header with every call. `Debug` never shows its value.
    #[must_use]
    pub fn with_secret_header(
        self,
        name: impl TryInto<HeaderName>,
        value: impl TryInto<HeaderValue>,
    ) -> Self {
        let (name, value) = (name.try_into().ok(), value.try_into().ok());
        self.change(|settings| settings.set_header(name, value, true))
    }

    /// Writes bodies in this format and asks for responses in it. JSON by default.
    ///
    /// [`Format::Form`] applies only to request bodies of operations that accept forms; responses are then JSON. Patches are always JSON.
    #[must_use]
    pub fn with_format(self, format: Format) -> Self {
        self.change(|settings| settings.format = format)
    }

    /// Compresses request bodies of at least this many bytes if that makes them shorter. Off by default, because the server
    /// has to support gzip.
    #[cfg(feature = "gzip")]
    #[must_use]
    pub fn with_gzip_from(self, bytes: usize) -> Self {
        self.change(|settings| settings.gzip_from = Some(bytes))
    }

    /// Does not ask for compressed responses.
    #[cfg(feature = "gzip")]
    #[must_use]
    pub fn without_gzip_responses(self) -> Self {
        self.change(|settings| settings.accepts_gzip = false)
    }

    /// Refuses responses with more bytes, before or after decompression, as [`ErrorKind::TooLarge`]. 128 MiB by default.
    /// Streams have no limit.
    #[must_use]
    pub fn with_response_limit(self, bytes: usize) -> Self {
        self.change(|settings| settings.response_limit = bytes)
    }

    /// Sends the properties of request bodies that are `readOnly` in the document. By default they are omitted, so that a value
    /// can be read, changed and put back. For APIs whose document marks a property that they nevertheless require.
    #[must_use]
    pub fn with_read_only(self) -> Self {
        self.change(|settings| settings.sends_read_only = true)
    }

    /// The address of the installation.
    #[must_use]
    pub fn base(&self) -> &BaseUrl {
        &self.settings.base
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.settings.base)
            .field("credentials", &self.settings.credentials)
            .field("format", &self.settings.format)
            .finish_non_exhaustive()
    }
}
