//! What generated code of servers is made of.

/// A type with a method per header of the responses of an operation, which sets it.
#[doc(hidden)]
#[macro_export]
macro_rules! set_headers {
    ($(#[$doc:meta])* $headers:ident {
        $($(#[$item:meta])* $method:ident $type:ty = $kind:ident $wire:literal;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $headers<'c>(&'c $crate::server::Context);

        impl<'c> $headers<'c> {
            /// The headers of the response to a call, be it a success or an error.
            #[must_use]
            pub const fn of(cx: &'c $crate::server::Context) -> Self {
                Self(cx)
            }
            $(
            $(#[$item])*
            ///
            /// # Errors
            /// 500 if no header can hold the value.
            pub fn $method(self, value: impl Into<$type>) -> Result<Self, $crate::server::Error> {
                let value: $type = value.into();
                $crate::set_headers!(@$kind self.0, $wire, &value);
                Ok(self)
            }
            )*
        }
    };
    (@one $cx:expr, $wire:literal, $value:expr) => {
        $crate::server::set_header($cx, $wire, None, $value)?
    };
    (@many $cx:expr, $wire:literal, $value:expr) => {
        $crate::set_headers!(@commas $cx, $wire, $value)
    };
    (@commas $cx:expr, $wire:literal, $value:expr) => {
        $crate::server::set_header($cx, $wire, Some($crate::operation::Style::Commas), $value)?
    };
    (@pairs $cx:expr, $wire:literal, $value:expr) => {
        $crate::server::set_header($cx, $wire, Some($crate::operation::Style::Pairs), $value)?
    };
    (@json $cx:expr, $wire:literal, $value:expr) => {
        $crate::server::set_header($cx, $wire, Some($crate::operation::Style::Json), $value)?
    };
}
