//! A client put together.

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

/// Repeats what a transport sends.
#[cfg(feature = "retry")]
type Repeat = dyn FnOnce(Box<dyn Transport>) -> Retry<Box<dyn Transport>> + Send;

/// Puts a client together: a [`Client`], or `C`, the client of a generated crate around it, whose `builder` makes one.
///
/// Nothing is checked before the end, so that there is one place for errors: `build` for a client over
/// reqwest, [`build_over`](Self::build_over) for one over any other transport.
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
    /// The time limits of a call and of its connection, where they are not the usual ones.
    #[cfg(feature = "reqwest-no-tls")]
    timeouts: (Option<Duration>, Option<Duration>),
    /// Settings of the library that sends.
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
    /// Puts a client together that calls the installation at `base`, an address as [`BaseUrl::parse`] takes it.
    pub fn new(base: impl Into<String>) -> Self {
        Self::of(Ok(base.into()))
    }

    /// Puts a client together that calls one of the servers that a description lists.
    ///
    /// `template` has the name of each variable in braces; a variable is its name, the value that is wanted if any, the one
    /// that counts else, and the values that it can have (any if there are none).
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

    /// Changes the client at the end, by its methods `with_…`: for what has no method here.
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

    /// The time limit of a whole call, 30 seconds by default; each retry has its own. Downloads, and uploads from streams or files,
    /// may take longer: the time limits each wait for the server instead, see
    /// [`Reqwest::with_timeouts`](crate::client::Reqwest::with_timeouts).
    #[cfg(feature = "reqwest-no-tls")]
    pub const fn timeout(mut self, time: Duration) -> Self {
        self.timeouts.0 = Some(time);
        self
    }

    /// The time limit of the connection, 10 seconds by default.
    #[cfg(feature = "reqwest-no-tls")]
    pub const fn connect_timeout(mut self, time: Duration) -> Self {
        self.timeouts.1 = Some(time);
        self
    }

    /// Sends calls through a proxy, such as `http://user:password@proxy.example.com:3128`; by default through that of the
    /// environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`).
    #[cfg(feature = "reqwest-no-tls")]
    pub fn proxy(mut self, address: &str) -> Self {
        self.sending.push(over_reqwest::proxy(address.to_owned()));
        self
    }

    /// Trusts servers with certificates of these authorities, too, besides those of the system: one or several in PEM.
    #[cfg(feature = "reqwest")]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.sending
            .push(over_reqwest::root_certificates(pem.into()));
        self
    }

    /// Tries calls again that failed for the moment, see [`Retry`]. Needs a tokio runtime.
    #[cfg(all(feature = "retry", feature = "tokio"))]
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.retry_with(policy, crate::client::TokioSleep)
    }

    /// As `retry`, with another clock than tokio's.
    #[cfg(feature = "retry")]
    pub fn retry_with(mut self, policy: RetryPolicy, sleep: impl Sleep + 'static) -> Self {
        self.retry = Some(Box::new(move |transport| {
            Retry::new(transport, policy, sleep)
        }));
        self
    }

    /// Renews the credentials when they are used up, see [`Refresh`].
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

    /// Gets access tokens from `source`: before the first call, and whenever one is used up; see [`Refresh`].
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

    /// Puts a transport of one's own around the one that sends, inside of retries and renewals of credentials; the last is the
    /// outermost.
    pub fn around(
        mut self,
        wrap: impl FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send + 'static,
    ) -> Self {
        self.around.push(Box::new(wrap));
        self
    }
}

impl<C: From<Client>> Builder<C> {
    /// A client over reqwest with a pool of connections of its own.
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

    /// A client over `transport`, whose time limits are its own.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the address or a header is wrong, or there is a time limit, a proxy or a certificate, which are
    /// settings of the transport.
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
    /// Without a parameter of type, so that crates that build a client do not compile this again.
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
            // Outside, so that what is refused is renewed before it is tried again.
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

/// Shows nothing: even the address may hold a password as long as it is not checked.
impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").finish_non_exhaustive()
    }
}
