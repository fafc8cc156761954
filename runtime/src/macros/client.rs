//! What a generated client has of its own: a builder with the credentials of the description, and headers of responses.

/// Makes a builder that has a method for each security scheme of a description.
///
/// Each line gives the method, what the credentials are, the name of the scheme, and of a key where it goes.
#[cfg(feature = "client")]
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
            /// The same, changed by the methods of the runtime's builder: for time limits, retries and all else that has no method
            /// here.
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
/// Each line gives the method, the type of the value, whether there is `one` or a list of `many`, and the name of the header.
#[cfg(feature = "client")]
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
        /// [`Error::Body`](pagewire_runtime::client::Error::Body) if it is no value of the type.
        pub fn $method(&self) -> Result<Option<$type>, $crate::client::Error> {
            $crate::client::header(&self.0, $wire, $profile)
        }
    };
    (@many [$(#[$item:meta])*] $method:ident $type:ty, $profile:path, $wire:literal) => {
        $(#[$item])*
        ///
        /// Empty if it is not there.
        ///
        /// # Errors
        /// [`Error::Body`](pagewire_runtime::client::Error::Body) if an item is no value of the type.
        pub fn $method(&self) -> Result<$type, $crate::client::Error> {
            $crate::client::header_list(&self.0, $wire, $profile)
        }
    };
}
