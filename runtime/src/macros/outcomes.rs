//! Several successes of one operation.
//!
//! Which sides there are is known here only, so that their parts are macros of their own, empty without the side.

/// Makes an enum of the successes of an operation that has several with bodies of different types.
///
/// Each line gives a status, the variant for it, and what its body is.
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes {
    ($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $status:literal $variant:ident $type:ty;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name { $($(#[$item])* $variant($type),)* }
        $crate::outcomes_read! { $name { $($status $variant $type;)* } }
        $crate::outcomes_written! { $name { $($status $variant;)* } }
    };
}

/// What `outcomes!` makes for the calling side.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_read {
    ($name:ident { $($status:literal $variant:ident $type:ty;)* }) => {
        impl $crate::client::FromResponse for $name {
            fn read(
                status: $crate::http::StatusCode,
                headers: &$crate::http::HeaderMap,
                body: $crate::bytes::Bytes,
                profile: &'static dyn $crate::Profile,
            ) -> Result<Option<Self>, $crate::client::Error> {
                use $crate::client::FromResponse;
                Ok(match status.as_u16() {
                    $($status => <$type as FromResponse>::read(status, headers, body, profile)?
                        .or_else(<$type as FromResponse>::null)
                        .map(Self::$variant),)*
                    _ => return Err($crate::client::Error::unexpected(status)),
                })
            }
            $crate::outcomes_sample! { $($type;)* }
        }
    };
}

/// Nothing, without the calling side.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_read {
    ($($any:tt)*) => {};
}

/// What `outcomes!` makes for the mock transport.
#[cfg(feature = "mock")]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_sample {
    ($first:ty; $($rest:ty;)*) => {
        fn sample() -> $crate::client::mock::Sample {
            <$first as $crate::client::FromResponse>::sample()
        }
    };
}

/// Nothing, without the mock transport.
#[cfg(not(feature = "mock"))]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_sample {
    ($($any:tt)*) => {};
}

/// What `outcomes!` makes for the server.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_written {
    ($name:ident { $($status:literal $variant:ident;)* }) => {
        impl $crate::server::IntoResponse for $name {
            fn write(
                self,
                cx: &$crate::server::Context,
            ) -> Result<$crate::server::Written, $crate::server::Error> {
                let (written, status) = match self {
                    $(Self::$variant(value) => ($crate::server::IntoResponse::write(value, cx), $status),)*
                };
                written.map(|written| written.with_status(status))
            }
        }
    };
}

/// Nothing, without the server.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_written {
    ($($any:tt)*) => {};
}
