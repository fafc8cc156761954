//! What a generated client has of its own: a builder with the credentials of the description, and headers of responses.

/// Makes a builder that has a method for each security scheme of a description.
///
/// Each line gives the method, what the credentials are, the name of the scheme, and of a key where it goes.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! builder {
    ($(#[$doc:meta])* $builder:ident $client:ident {
        $($(#[$item:meta])* $method:ident = $kind:ident $scheme:literal $($place:ident $name:literal)? $(, $source:ident)?;)*
    }) => {
        $(#[$doc])*
        #[derive(Debug)]
        #[must_use = "a builder does nothing until it builds"]
        pub struct $builder($crate::client::Builder<$client>);

        impl $builder {
            $(
                $crate::builder!(@$kind [$(#[$item])*] $method $scheme $($place $name)?);
                $($crate::bearer_source!($method $source);)?
            )*
            $crate::builder_settings!();
            $crate::builder_gzip!();
            $crate::builder_over_reqwest!();
            $crate::builder_certificates!();
            $crate::builder_retries!();
            $crate::builder_retry!();
            $crate::builder_layers!();
            /// The same, changed by the methods of the runtime's builder.
            pub fn with(
                self,
                change: impl FnOnce($crate::client::Builder<$client>) -> $crate::client::Builder<$client>,
            ) -> Self {
                Self(change(self.0))
            }
            /// A client over `transport`; see [`Builder::build_over`](pagewire_runtime::client::Builder::build_over).
            ///
            /// # Errors
            /// As there.
            pub fn build_over(
                self,
                transport: impl $crate::client::Transport + 'static,
            ) -> Result<$client, $crate::client::Error> {
                self.0.build_over(transport)
            }
            $crate::build_over_reqwest!($client);
        }

        impl From<$crate::client::Builder<$client>> for $builder {
            fn from(builder: $crate::client::Builder<$client>) -> Self { Self(builder) }
        }
    };
    (@key [$(#[$item:meta])*] $method:ident $scheme:literal $place:ident $name:literal) => {
        $(#[$item])*
        pub fn $method(self, key: impl Into<String>) -> Self {
            let place = $crate::operation::Place::$place;
            let key = $crate::client::Credentials::key(place, $name, key);
            Self(self.0.credentials_for($scheme, key))
        }
    };
    (@basic [$(#[$item:meta])*] $method:ident $scheme:literal) => {
        $(#[$item])*
        pub fn $method(self, user: impl Into<String>, password: impl Into<String>) -> Self {
            Self(self.0.credentials_for($scheme, $crate::client::Credentials::basic(user, password)))
        }
    };
    (@bearer [$(#[$item:meta])*] $method:ident $scheme:literal) => {
        $(#[$item])*
        pub fn $method(self, token: impl Into<String>) -> Self {
            Self(self.0.credentials_for($scheme, $crate::client::Credentials::bearer(token)))
        }
    };
    (@proof [$(#[$item:meta])*] $method:ident $scheme:literal $place:ident $name:literal) => {
        $(#[$item])*
        pub fn $method(self, proof: impl Into<String>) -> Self {
            Self(self.0.credentials_for($scheme, $crate::client::Credentials::scheme($name, proof)))
        }
    };
}

/// The settings that every client has.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_settings {
    () => {
        /// See [`Builder::credentials`](pagewire_runtime::client::Builder::credentials).
        pub fn credentials(self, credentials: $crate::client::Credentials) -> Self {
            Self(self.0.credentials(credentials))
        }
        /// See [`Builder::credentials_for`](pagewire_runtime::client::Builder::credentials_for).
        pub fn credentials_for(self, scheme: &str, credentials: $crate::client::Credentials) -> Self {
            Self(self.0.credentials_for(scheme, credentials))
        }
        /// See [`Builder::accept_language`](pagewire_runtime::client::Builder::accept_language).
        pub fn accept_language(self, languages: impl Into<String>) -> Self {
            Self(self.0.accept_language(languages))
        }
        /// See [`Builder::user_agent`](pagewire_runtime::client::Builder::user_agent).
        pub fn user_agent(self, name: impl Into<String>) -> Self {
            Self(self.0.user_agent(name))
        }
        /// See [`Builder::header`](pagewire_runtime::client::Builder::header).
        pub fn header(
            self,
            name: impl TryInto<$crate::http::HeaderName>,
            value: impl TryInto<$crate::http::HeaderValue>,
        ) -> Self {
            Self(self.0.header(name, value))
        }
        /// See [`Builder::secret_header`](pagewire_runtime::client::Builder::secret_header).
        pub fn secret_header(
            self,
            name: impl TryInto<$crate::http::HeaderName>,
            value: impl TryInto<$crate::http::HeaderValue>,
        ) -> Self {
            Self(self.0.secret_header(name, value))
        }
        /// See [`Builder::format`](pagewire_runtime::client::Builder::format).
        pub fn format(self, format: $crate::client::Format) -> Self {
            Self(self.0.format(format))
        }
        /// See [`Builder::response_limit`](pagewire_runtime::client::Builder::response_limit).
        pub fn response_limit(self, bytes: usize) -> Self {
            Self(self.0.response_limit(bytes))
        }
        /// See [`Builder::read_only`](pagewire_runtime::client::Builder::read_only).
        pub fn read_only(self) -> Self {
            Self(self.0.read_only())
        }
        /// See [`Builder::around`](pagewire_runtime::client::Builder::around).
        pub fn around(
            self,
            wrap: impl FnOnce(Box<dyn $crate::client::Transport>) -> Box<dyn $crate::client::Transport> + Send + 'static,
        ) -> Self {
            Self(self.0.around(wrap))
        }
    };
}

/// The settings for compressed bodies.
#[cfg(all(feature = "client", feature = "gzip"))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_gzip {
    () => {
        /// See [`Builder::gzip_from`](pagewire_runtime::client::Builder::gzip_from).
        pub fn gzip_from(self, bytes: usize) -> Self {
            Self(self.0.gzip_from(bytes))
        }
        /// See [`Builder::without_gzip_responses`](pagewire_runtime::client::Builder::without_gzip_responses).
        pub fn without_gzip_responses(self) -> Self {
            Self(self.0.without_gzip_responses())
        }
    };
}

/// Nothing: gzip is off.
#[cfg(not(all(feature = "client", feature = "gzip")))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_gzip {
    () => {};
}

/// The settings of a client over reqwest.
#[cfg(all(feature = "client", feature = "reqwest-no-tls"))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_over_reqwest {
    () => {
        /// See [`Builder::timeout`](pagewire_runtime::client::Builder::timeout).
        pub fn timeout(self, time: std::time::Duration) -> Self {
            Self(self.0.timeout(time))
        }
        /// See [`Builder::connect_timeout`](pagewire_runtime::client::Builder::connect_timeout).
        pub fn connect_timeout(self, time: std::time::Duration) -> Self {
            Self(self.0.connect_timeout(time))
        }
        /// See [`Builder::proxy`](pagewire_runtime::client::Builder::proxy).
        pub fn proxy(self, address: &str) -> Self {
            Self(self.0.proxy(address))
        }
    };
}

/// Nothing: reqwest is off.
#[cfg(not(all(feature = "client", feature = "reqwest-no-tls")))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_over_reqwest {
    () => {};
}

/// The authorities that a client over reqwest and rustls trusts.
#[cfg(all(feature = "client", feature = "reqwest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_certificates {
    () => {
        /// See [`Builder::root_certificates`](pagewire_runtime::client::Builder::root_certificates).
        pub fn root_certificates(self, pem: impl Into<Vec<u8>>) -> Self {
            Self(self.0.root_certificates(pem))
        }
    };
}

/// Nothing: the TLS library is the program's own.
#[cfg(not(all(feature = "client", feature = "reqwest")))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_certificates {
    () => {};
}

/// Retries and renewal of credentials.
#[cfg(all(feature = "client", feature = "retry"))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_retries {
    () => {
        /// See [`Builder::retry_with`](pagewire_runtime::client::Builder::retry_with).
        pub fn retry_with(
            self,
            policy: $crate::client::RetryPolicy,
            sleep: impl $crate::client::Sleep + 'static,
        ) -> Self {
            Self(self.0.retry_with(policy, sleep))
        }
        /// See [`Builder::refresh`](pagewire_runtime::client::Builder::refresh).
        pub fn refresh<F, R>(self, renew: F) -> Self
        where
            F: Fn() -> R + Send + Sync + 'static,
            R: Future<
                    Output = Result<
                        Option<$crate::client::Credentials>,
                        $crate::client::TransportError,
                    >,
                > + Send
                + 'static,
        {
            Self(self.0.refresh(renew))
        }
        /// See [`Builder::bearer_source`](pagewire_runtime::client::Builder::bearer_source).
        pub fn bearer_source<F, R>(self, source: F) -> Self
        where
            F: Fn() -> R + Send + Sync + 'static,
            R: Future<Output = Result<String, $crate::client::TransportError>> + Send + 'static,
        {
            Self(self.0.bearer_source(source))
        }
    };
}

/// Nothing: retries are off.
#[cfg(not(all(feature = "client", feature = "retry")))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_retries {
    () => {};
}

/// Retries by the clock of tokio.
#[cfg(all(feature = "client", feature = "retry", feature = "tokio"))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_retry {
    () => {
        /// See [`Builder::retry`](pagewire_runtime::client::Builder::retry).
        pub fn retry(self, policy: $crate::client::RetryPolicy) -> Self {
            Self(self.0.retry(policy))
        }
    };
}

/// Nothing: retries or tokio are off.
#[cfg(not(all(feature = "client", feature = "retry", feature = "tokio")))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_retry {
    () => {};
}

/// Layers of tower.
#[cfg(feature = "tower")]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_layers {
    () => {
        /// See [`Builder::layer`](pagewire_runtime::client::Builder::layer).
        pub fn layer<L, B>(self, layer: L) -> Self
        where
            L: $crate::client::tower::Layer<$crate::client::TransportService> + Send + 'static,
            L::Service: $crate::client::tower::Service<
                    $crate::http::Request<$crate::client::Body>,
                    Response = $crate::http::Response<B>,
                    Future: Send,
                    Error: Into<Box<dyn std::error::Error + Send + Sync>>,
                > + Clone
                + Send
                + 'static,
            B: $crate::client::tower::Content<Data = $crate::bytes::Bytes> + Send + 'static,
            B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        {
            Self(self.0.layer(layer))
        }
    };
}

/// Nothing: tower is off.
#[cfg(not(feature = "tower"))]
#[doc(hidden)]
#[macro_export]
macro_rules! builder_layers {
    () => {};
}

/// The method that builds over reqwest.
#[cfg(all(feature = "client", feature = "reqwest-no-tls"))]
#[doc(hidden)]
#[macro_export]
macro_rules! build_over_reqwest {
    ($client:ident) => {
        /// A client over reqwest; see [`Builder::build`](pagewire_runtime::client::Builder::build).
        ///
        /// # Errors
        /// As there.
        pub fn build(self) -> Result<$client, $crate::client::Error> {
            self.0.build()
        }
    };
}

/// Nothing: reqwest is off.
#[cfg(not(all(feature = "client", feature = "reqwest-no-tls")))]
#[doc(hidden)]
#[macro_export]
macro_rules! build_over_reqwest {
    ($client:ident) => {};
}

/// The method that takes access tokens from a source.
#[cfg(all(feature = "client", feature = "retry"))]
#[doc(hidden)]
#[macro_export]
macro_rules! bearer_source {
    ($method:ident $source:ident) => {
        #[doc = concat!("As `", stringify!($method), "`, with tokens that `source` gets: before the first call, and whenever one is used up.")]
        pub fn $source<F, R>(self, source: F) -> Self
        where
            F: Fn() -> R + Send + Sync + 'static,
            R: Future<Output = Result<String, $crate::client::TransportError>> + Send + 'static,
        {
            Self(self.0.bearer_source(source))
        }
    };
}

/// Nothing: renewal of credentials is off.
#[cfg(not(all(feature = "client", feature = "retry")))]
#[doc(hidden)]
#[macro_export]
macro_rules! bearer_source {
    ($method:ident $source:ident) => {};
}

/// Makes the headers that a description has for the responses of an operation readable.
///
/// Each line gives the method, the type of the value, how it is text (`one`, a list of `many`, or an object: `commas`, `pairs`,
/// `json`), and the name of the header.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! headers {
    ($(#[$doc:meta])* $headers:ident $profile:path {
        $($(#[$item:meta])* $method:ident $type:ty = $kind:ident $wire:literal;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $headers($crate::client::Head);

        impl $headers {
            /// The headers of a response, be it a success or a [`Failure`](pagewire_runtime::client::Failure).
            pub fn of(head: impl Into<$crate::client::Head>) -> Self {
                Self(head.into())
            }
            $($crate::headers!(@$kind [$(#[$item])*] $method $type, $profile, $wire);)*
        }
    };
    (@one [$(#[$item:meta])*] $method:ident $type:ty, $profile:path, $wire:literal) => {
        $(#[$item])*
        ///
        /// None if it is not there.
        ///
        /// # Errors
        /// [`ErrorKind::Body`](pagewire_runtime::client::ErrorKind::Body) if it is no value of the type.
        pub fn $method(&self) -> Result<Option<$type>, $crate::client::Error> {
            $crate::client::header(&self.0, $wire, $profile)
        }
    };
    (@commas [$(#[$item:meta])*] $method:ident $type:ty, $profile:path, $wire:literal) => {
        $crate::headers!(@parts [$(#[$item])*] $method $type, $profile, $wire, Commas);
    };
    (@pairs [$(#[$item:meta])*] $method:ident $type:ty, $profile:path, $wire:literal) => {
        $crate::headers!(@parts [$(#[$item])*] $method $type, $profile, $wire, Pairs);
    };
    (@json [$(#[$item:meta])*] $method:ident $type:ty, $profile:path, $wire:literal) => {
        $crate::headers!(@parts [$(#[$item])*] $method $type, $profile, $wire, Json);
    };
    (@parts [$(#[$item:meta])*] $method:ident $type:ty, $profile:path, $wire:literal, $style:ident) => {
        $(#[$item])*
        ///
        /// None if it is not there.
        ///
        /// # Errors
        /// [`ErrorKind::Body`](pagewire_runtime::client::ErrorKind::Body) if it is no value of the type.
        pub fn $method(&self) -> Result<Option<$type>, $crate::client::Error> {
            $crate::client::header_parts(&self.0, $wire, $crate::operation::Style::$style, $profile)
        }
    };
    (@many [$(#[$item:meta])*] $method:ident $type:ty, $profile:path, $wire:literal) => {
        $(#[$item])*
        ///
        /// Empty if it is not there.
        ///
        /// # Errors
        /// [`ErrorKind::Body`](pagewire_runtime::client::ErrorKind::Body) if an item is no value of the type.
        pub fn $method(&self) -> Result<$type, $crate::client::Error> {
            $crate::client::header_list(&self.0, $wire, $profile)
        }
    };
}
