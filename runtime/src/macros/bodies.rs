//! Request bodies of one of several types.
//!
//! Which sides there are is known here only, so that their parts are macros of their own, empty without the side.

/// Makes an enum of the bodies of an operation that takes several types under different media types.
///
/// Each line gives the variant, what the body is, `as parts` if that is a form with parts, `as file` if it is a file as it
/// is, and the media types.
#[doc(hidden)]
#[macro_export]
macro_rules! bodies {
    ($(#[$doc:meta])* $name:ident { $(
        $(#[$item:meta])*
        $variant:ident $type:ty $(as $kind:ident)? [$($media:literal),* $(,)?];
    )* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name { $($(#[$item])* $variant($type),)* }
        $crate::bodies_sent! { $name { $($variant $(as $kind)? [$($media),*];)* } }
        $crate::bodies_read! { $name { $($variant $type $(as $kind)? [$($media),*];)* } }
    };
}

/// What `bodies!` makes for the client.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! bodies_sent {
    ($name:ident { $($variant:ident $(as $kind:ident)? [$($media:literal),*];)* }) => {
        impl $crate::client::Bodies for $name {
            fn sent(&self) -> $crate::client::Sent<'_> {
                match self {
                    $(Self::$variant(value) => {
                        $crate::body_sent!($($kind)?)(&[$($media),*], $crate::table::Item::view(value))
                    })*
                }
            }
        }
    };
}

/// What sends one of several bodies.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! body_sent {
    (file) => {
        $crate::client::Sent::file
    };
    (parts) => {
        $crate::client::Sent::parts
    };
    () => {
        $crate::client::Sent::value
    };
}

/// Nothing, without the client.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! bodies_sent {
    ($($any:tt)*) => {};
}

/// What `bodies!` makes for the server.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! bodies_read {
    ($name:ident { $($variant:ident $type:ty $(as $kind:ident)? [$($media:literal),*];)* }) => {
        impl $crate::server::Bodies for $name {
            const MEDIA_TYPES: &'static [&'static [&'static str]] = &[$(&[$($media),*],)*];
            const READERS: &'static [$crate::server::ReadBody<Self>] = &[$(
                |input, index| {
                    let read = $crate::body_read!(input, index, $type $(, $kind)?);
                    Ok(read.map(Self::$variant))
                },
            )*];
        }
    };
}

/// What reads one of several bodies. A form with parts is told by its media type.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! body_read {
    ($input:ident, $index:ident, $type:ty, file) => {{
        // The bytes are the file, whichever type has that number.
        let _ = $index;
        Some($input.file())
    }};
    ($input:ident, $index:ident, $type:ty $(, parts)?) => {
        $input.body_of::<$type>($index)?
    };
}

/// Nothing, without the server.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! bodies_read {
    ($($any:tt)*) => {};
}
