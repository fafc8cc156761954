//! The builder of a client.

use std::fmt;
use std::marker::PhantomData;
#[cfg(feature = "reqwest-no-tls")]
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};

#[cfg(doc)]
use crate::client::ErrorKind;
#[cfg(feature = "reqwest-no-tls")]
use crate::client::over_reqwest;
#[cfg(feature = "retry")]
use crate::client::refresh::Renew;
use crate::client::url::{self, ServerVariable};
use crate::client::{BaseUrl, Client, Credentials, Error, Format, Transport};
#[cfg(feature = "retry")]
use crate::client::{BoxFuture, Refresh, Retry, RetryPolicy, Sleep, TransportError};

/// Puts one transport around another.
type Wrap = dyn FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send;

/// Wraps a transport in [`Retry`].
#[cfg(feature = "retry")]
type Repeat = dyn FnOnce(Box<dyn Transport>) -> Retry<Box<dyn Transport>> + Send;

/// Builds a [`Client`], or `C`, the client of a generated crate, whose `builder` returns a builder.
///
/// All settings are checked at the end, so errors come from one place: `build` for a client over reqwest,
/// [`build_over`](Self::build_over) for one over any other transport.
///
/// ```no_run
/// # #[cfg(all(feature = "reqwest", feature = "retry", feature = "tokio"))]
/// # fn example() -> Result<(), pagewire_runtime::client::Error> {
/// use std::time::Duration;
/// use pagewire_runtime::client::{Client, Credentials, RetryPolicy};
///
/// # async fn new_token() -> String { String::new() }
/// let client = Client::builder("https://example.com/shop/")
///     .credentials(Credentials::bearer("abc"))
///     .timeout(Duration::from_secs(60))
///     .retry(RetryPolicy::default())
///     .refresh(|| async { Ok(Some(Credentials::bearer(new_token().await))) })
///     .build()?;
/// # Ok(()) }
/// ```
#[must_use = "a builder does nothing until it builds"]
pub struct Builder<C = Client> {
    base: Result<String, Error>,
    changes: Vec<Box<dyn FnOnce(Client) -> Client + Send>>,
    /// The time limits of a call and of its connection; `None` for the defaults.
    #[cfg(feature = "reqwest-no-tls")]
    timeouts: (Option<Duration>, Option<Duration>),
    /// Settings of the HTTP library.
    #[cfg(feature = "reqwest-no-tls")]
    sending: Vec<Box<over_reqwest::Setting>>,
    around: Vec<Box<Wrap>>,
    #[cfg(feature = "retry")]
    retry: Option<Box<Repeat>>,
    #[cfg(feature = "retry")]
    renew: Option<Box<Renew>>,
    /// Whether credentials are renewed before the first call.
    #[cfg(feature = "retry")]
    is_eager: bool,
    client: PhantomData<fn() -> C>,
}

impl<C> Builder<C> {
    /// Returns a builder of a client for the installation at `base`, an address that [`BaseUrl::parse`] accepts.
    pub fn new(base: impl Into<String>) -> Self {
        Self::of(Ok(base.into()))
    }

    /// Returns a builder of a client for one of the servers that a description lists.
    ///
    /// `template` contains the name of each variable in braces. A variable is a tuple of its name, the value to use if any,
    /// the default value, and the permitted values (empty if any value is permitted).
    pub fn of_server(template: &str, variables: &[ServerVariable<'_>]) -> Self {
        Self::of(url::filled(template, variables))
    }

    const fn of(base: Result<String, Error>) -> Self {
        Self {
            base,
            changes: Vec::new(),
            #[cfg(feature = "reqwest-no-tls")]
            timeouts: (None, None),
            #[cfg(feature = "reqwest-no-tls")]
            sending: Vec::new(),
            around: Vec::new(),
            #[cfg(feature = "retry")]
            retry: None,
            #[cfg(feature = "retry")]
            renew: None,
            #[cfg(feature = "retry")]
            is_eager: false,
            client: PhantomData,
        }
    }

    /// Changes the finished client by its methods `with_…`. Use it for settings that have no method here.
    pub fn with(mut self, change: impl FnOnce(Client) -> Client + Send + 'static) -> Self {
        self.changes.push(Box::new(change));
        self
    }

    /// See [`Client::with_credentials`].
    pub fn credentials(self, credentials: Credentials) -> Self {
        self.with(|client| client.with_credentials(credentials))
    }

    /// See [`Client::with_credentials_for`].
    pub fn credentials_for(self, scheme: &str, credentials: Credentials) -> Self {
        let scheme = scheme.to_owned();
        self.with(move |client| client.with_credentials_for(&scheme, credentials))
    }

    /// See [`Client::with_accept_language`].
    pub fn accept_language(self, languages: impl Into<String>) -> Self {
        let languages = languages.into();
        self.with(move |client| client.with_accept_language(&languages))
    }

    /// See [`Client::with_user_agent`].
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.with(move |client| client.with_user_agent(&name))
    }

    /// See [`Client::with_header`].
    pub fn header(self, name: impl TryInto<HeaderName>, value: impl TryInto<HeaderValue>) -> Self {
        let (name, value) = (name.try_into().ok(), value.try_into().ok());
        self.with(move |client| client.change(|settings| settings.set_header(name, value, false)))
    }

    /// See [`Client::with_secret_header`].
    pub fn secret_header(
        self,
        name: impl TryInto<HeaderName>,
        value: impl TryInto<HeaderValue>,
    ) -> Self {
        let (name, value) = (name.try_into().ok(), value.try_into().ok());
        self.with(move |client| client.change(|settings| settings.set_header(name, value, true)))
    }

    /// See [`Client::with_format`].
    pub fn format(self, format: Format) -> Self {
        self.with(move |client| client.with_format(format))
    }

    /// See [`Client::with_gzip_from`].
    #[cfg(feature = "gzip")]
    pub fn gzip_from(self, bytes: usize) -> Self {
        self.with(move |client| client.with_gzip_from(bytes))
    }

    /// See [`Client::without_gzip_responses`].
    #[cfg(feature = "gzip")]
    pub fn without_gzip_responses(self) -> Self {
        self.with(Client::without_gzip_responses)
    }

    /// See [`Client::with_response_limit`].
    pub fn response_limit(self, bytes: usize) -> Self {
        self.with(move |client| client.with_response_limit(bytes))
    }

    /// See [`Client::with_read_only`].
    pub fn read_only(self) -> Self {
        self.with(Client::with_read_only)
    }

    /// Sets the time limit of a whole call, 30 seconds by default. Each retry has its own limit. For downloads, and for
    /// uploads from streams or files, `time` limits each wait for the server instead; see
    /// [`Reqwest::with_timeouts`](crate::client::Reqwest::with_timeouts).
    #[cfg(feature = "reqwest-no-tls")]
    pub const fn timeout(mut self, time: Duration) -> Self {
        self.timeouts.0 = Some(time);
        self
    }

    /// Sets the time limit of the connection, 10 seconds by default.
    #[cfg(feature = "reqwest-no-tls")]
    pub const fn connect_timeout(mut self, time: Duration) -> Self {
        self.timeouts.1 = Some(time);
        self
    }

    /// Sends calls through a proxy, such as `http://user:password@proxy.example.com:3128`. The default is the proxy of the
    /// environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`).
    #[cfg(feature = "reqwest-no-tls")]
    pub fn proxy(mut self, address: &str) -> Self {
        self.sending.push(over_reqwest::proxy(address.to_owned()));
        self
    }

    /// Trusts these certificate authorities, one or several in PEM, in addition to those of the system.
    #[cfg(feature = "reqwest")]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.sending
            .push(over_reqwest::root_certificates(pem.into()));
        self
    }

    /// Retries calls after transient failures; see [`Retry`]. Needs a tokio runtime.
    #[cfg(all(feature = "retry", feature = "tokio"))]
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.retry_with(policy, crate::client::TokioSleep)
    }

    /// Retries calls like `retry`, with another clock than tokio's.
    #[cfg(feature = "retry")]
    pub fn retry_with(mut self, policy: RetryPolicy, sleep: impl Sleep + 'static) -> Self {
        self.retry = Some(Box::new(move |transport| {
            Retry::new(transport, policy, sleep)
        }));
        self
    }

    /// Renews the credentials when they have expired; see [`Refresh`].
    #[cfg(feature = "retry")]
    pub fn refresh<F, R>(mut self, renew: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Option<Credentials>, TransportError>> + Send + 'static,
    {
        self.renew = Some(Box::new(move || -> BoxFuture<'static, _> {
            Box::pin(renew())
        }));
        self
    }

    /// Gets access tokens from `source` before the first call and whenever a token has expired; see [`Refresh`].
    #[cfg(feature = "retry")]
    pub fn bearer_source<F, R>(mut self, source: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, TransportError>> + Send + 'static,
    {
        self.is_eager = true;
        self.refresh(move || {
            let token = source();
            async { Ok(Some(Credentials::bearer(token.await?))) }
        })
    }

    /// Wraps the sending transport in one of your own, inside retries and renewals of credentials. The last one added is the outermost.
    pub fn around(
        mut self,
        wrap: impl FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send + 'static,
    ) -> Self {
        self.around.push(Box::new(wrap));
        self
    }
}

impl<C: From<Client>> Builder<C> {
    /// Builds a client over reqwest with its own connection pool.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the address, a header, the proxy or a certificate is wrong, or the TLS library cannot be set
    /// up.
    #[cfg(feature = "reqwest-no-tls")]
    pub fn build(mut self) -> Result<C, Error> {
        let (call, connect) = std::mem::take(&mut self.timeouts);
        let call = call.unwrap_or(over_reqwest::TIMEOUT);
        let connect = connect.unwrap_or(over_reqwest::CONNECT_TIMEOUT);
        let sending = std::mem::take(&mut self.sending);
        let transport = crate::client::Reqwest::with_settings(call, connect, sending)?;
        self.build_over(transport)
    }

    /// Builds a client over `transport`, which sets its own time limits.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the address or a header is wrong, or if a time limit, a proxy or a certificate is set:
    /// these are settings of the built-in transport.
    pub fn build_over(self, transport: impl Transport + 'static) -> Result<C, Error> {
        #[cfg(feature = "reqwest-no-tls")]
        if !self.sending.is_empty() || self.timeouts != (None, None) {
            let message = "time limits, a proxy and certificates are for `build`; give them to the transport itself";
            return Err(Error::request(message));
        }
        self.plain().finish(Box::new(transport)).map(C::from)
    }
}

impl<C> Builder<C> {
    /// The same settings for the client of the runtime.
    fn plain(self) -> Builder<Client> {
        Builder {
            base: self.base,
            changes: self.changes,
            #[cfg(feature = "reqwest-no-tls")]
            timeouts: self.timeouts,
            #[cfg(feature = "reqwest-no-tls")]
            sending: self.sending,
            around: self.around,
            #[cfg(feature = "retry")]
            retry: self.retry,
            #[cfg(feature = "retry")]
            renew: self.renew,
            #[cfg(feature = "retry")]
            is_eager: self.is_eager,
            client: PhantomData,
        }
    }
}

impl Builder<Client> {
    /// Not generic, so that crates that build a client do not compile it again.
    fn finish(self, transport: Box<dyn Transport>) -> Result<Client, Error> {
        let base = BaseUrl::parse(&self.base?)?;
        let wraps = self.around.into_iter();
        let transport = wraps.fold(transport, |transport, wrap| wrap(transport));
        #[cfg(feature = "retry")]
        let transport = {
            let (mut transport, mut renew) = (transport, self.renew);
            if let Some(retry) = self.retry {
                let retry = retry(transport);
                renew = renew.map(|renew| retry.renewing(renew));
                transport = Box::new(retry);
            }
            // Outside, so that credentials are renewed before a refused call is retried.
            if let Some(renew) = renew {
                transport = Box::new(Refresh::boxed(transport, renew, self.is_eager));
            }
            transport
        };
        let client = Client::new(base, transport);
        let client = self
            .changes
            .into_iter()
            .fold(client, |client, change| change(client));
        client.settings.check()?;
        Ok(client)
    }
}

/// Shows nothing: an address that is not checked yet may contain a password.
impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").finish_non_exhaustive()
    }
}
