//! Several successes of one operation.
//!
//! Which sides there are is known here only, so that their parts are macros of their own, empty without the side.

/// Makes an enum of the successes of an operation that has several with bodies of different types.
///
/// Each line gives a status (zero for a range and the default), the variant for it, what its body is, `as file` if that is a
/// file as it is, and the media types where the status has successes in several. `streams` marks an operation that has a
/// file among them.
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes {
    ($(#[$doc:meta])* $name:ident $($streams:ident)? { $(
        $(#[$item:meta])*
        $status:literal $variant:ident $type:ty $(as $kind:ident)? $([$($media:literal),* $(,)?])?;
    )* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name { $($(#[$item])* $variant($type),)* }
        $crate::outcomes_read! { $name { $($status $variant $type $(as $kind)? [$($($media),*)?];)* } }
        $crate::outcomes_written! { $name { $($status $variant $(as $kind)? [$($($media),*)?];)* } }
        $($crate::outcomes_streamed! { $name $streams })?
    };
}

/// What `outcomes!` makes for the calling side.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_read {
    ($name:ident { $($status:literal $variant:ident $type:ty $(as $kind:ident)? [$($media:literal),*];)* }) => {
        impl $name {
            const OUTCOMES: &'static [$crate::operation::Outcome] =
                &[$($crate::operation::Outcome::new($status, &[$($media),*]),)*];
        }

        impl $crate::client::FromResponse for $name {
            fn read(
                status: $crate::http::StatusCode,
                headers: &$crate::http::HeaderMap,
                body: $crate::bytes::Bytes,
                profile: &'static dyn $crate::Profile,
            ) -> Result<Option<Self>, $crate::client::Error> {
                let readers: &[$crate::client::ReadOutcome<Self>] = &[$(
                    |status, headers, body, profile| {
                        let read = $crate::outcome_read!($type $(, $kind)?)(status, headers, body, profile)?;
                        Ok(read.map(Self::$variant))
                    },
                )*];
                $crate::client::read_outcome(Self::OUTCOMES, readers, status, headers, body, profile)
            }

            fn expected() -> $crate::client::Expected {
                $crate::client::Expected::Outcomes(Self::OUTCOMES)
            }

            $crate::outcomes_sample! { $($type;)* }
        }
    };
}

/// What reads one of several successes: `null` is an empty array or dictionary where it is one.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! outcome_read {
    ($type:ty, file) => {
        $crate::client::read_file
    };
    ($type:ty) => {
        $crate::client::read_or_null::<$type>
    };
}

/// Nothing, without the calling side.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_read {
    ($($any:tt)*) => {};
}

/// What `outcomes!` makes for the calling side where there is a file among the successes.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_streamed {
    ($name:ident streams) => {
        impl $crate::client::FileResponse for $name {}
    };
}

/// Nothing, without the calling side.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_streamed {
    ($($any:tt)*) => {};
}

/// What `outcomes!` makes for the mock transport.
#[cfg(feature = "mock")]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_sample {
    ($($type:ty;)*) => {
        fn sample() -> $crate::client::mock::Sample {
            $crate::client::mock::sample_of_outcomes(
                Self::OUTCOMES,
                &[$(<$type as $crate::client::FromResponse>::sample),*],
            )
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
    ($name:ident { $($status:literal $variant:ident $(as $kind:ident)? [$($media:literal),*];)* }) => {
        impl $crate::server::IntoResponse for $name {
            fn write(
                self,
                cx: &$crate::server::Context,
            ) -> Result<$crate::server::Written, $crate::server::Error> {
                const OUTCOMES: &[$crate::operation::Outcome] =
                    &[$($crate::operation::Outcome::new($status, &[$($media),*]),)*];
                match self {
                    $(Self::$variant(value) => {
                        const OUTCOME: $crate::operation::Outcome =
                            $crate::operation::Outcome::new($status, &[$($media),*]);
                        $crate::outcome_write!($($kind)?)(value, cx, OUTCOMES, OUTCOME)
                    })*
                }
            }
        }
    };
}

/// What writes one of several successes.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! outcome_write {
    (file) => {
        $crate::server::write_file
    };
    () => {
        $crate::server::write_outcome
    };
}

/// Nothing, without the server.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! outcomes_written {
    ($($any:tt)*) => {};
}
