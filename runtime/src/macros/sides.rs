//! What code that is no crate of its own asks first: whether the sides that it was made with are on.
//!
//! A crate from the generator turns features of the runtime on by its own. A module that a build script writes cannot,
//! and without them its reader would be told of paths that are not there, many times.

/// Nothing, as the calling side is on.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! needs_client {
    () => {};
}

/// Tells which feature is missing.
///
/// ```compile_fail
/// pagewire_runtime::needs_client! {}
/// ```
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! needs_client {
    () => {
        compile_error!(
            "this module was made with the calling side: turn the feature `client` of the dependency `pagewire-runtime` on"
        );
    };
}

/// Nothing, as the answering side is on.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! needs_server {
    () => {};
}

/// Tells which feature is missing.
///
/// ```compile_fail
/// pagewire_runtime::needs_server! {}
/// ```
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! needs_server {
    () => {
        compile_error!(
            "this module was made with the answering side: turn the feature `server` of the dependency `pagewire-runtime` on"
        );
    };
}

/// Nothing: there is no clock.
#[cfg(not(all(feature = "client", any(feature = "reqwest-no-tls", feature = "tokio"))))]
#[doc(hidden)]
#[macro_export]
macro_rules! call_timeout {
    () => {};
}

/// Nothing: there are no retries.
#[cfg(not(feature = "retry"))]
#[doc(hidden)]
#[macro_export]
macro_rules! retry_options {
    () => {};
}

/// The operation of a call, for a mock; nothing, as there is none.
#[cfg(all(feature = "client", not(feature = "mock")))]
#[doc(hidden)]
#[macro_export]
macro_rules! callable {
    ($($any:tt)*) => {};
}
