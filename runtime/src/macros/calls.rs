//! Calls that have options of their own.

/// Declares the type of all calls that have options of their own. Each crate has one, because only a type of its own can have
/// methods of its own.
///
/// After the name there may be macros of a profile that give calls more methods; they take the name.
#[doc(hidden)]
#[macro_export]
macro_rules! call_with_options {
    ($call:ident $($more:ident)*) => {
        /// A call of an operation that has options of its own, which follow as methods before [`send`](Self::send).
        ///
        /// Each such operation has a name for its calls: `list_pets` returns a `ListPetsCall`, which is this type with the options of
        /// that operation. The page of that name shows only these options; this page shows those of all operations. `R` is what a
        /// successful response is read into, `S` tells which selection there is, and `O` which options.
        #[must_use = "a call does nothing until it is sent"]
        pub struct $call<'c, R, S, O>(
            pub(super) $crate::client::Call<'c, R, S>,
            pub(super) ::core::marker::PhantomData<fn() -> O>,
        );

        impl<'c, R, S, O> From<$crate::client::Call<'c, R, S>> for $call<'c, R, S, O> {
            fn from(call: $crate::client::Call<'c, R, S>) -> Self { Self(call, ::core::marker::PhantomData) }
        }

        impl<R, S, O> std::fmt::Debug for $call<'_, R, S, O> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }

        impl<'c, R, S, O> $call<'c, R, S, O> {
            /// The call without the options of its own, for what only [`Call`](pagewire_runtime::client::Call) has.
            pub fn into_inner(self) -> $crate::client::Call<'c, R, S> { self.0 }
            /// See [`Call::try_clone`](pagewire_runtime::client::Call::try_clone).
            #[must_use]
            pub fn try_clone(&self) -> Option<Self> { self.0.try_clone().map(Self::from) }
            /// See [`Call::into_owned`](pagewire_runtime::client::Call::into_owned).
            pub fn into_owned(self) -> $call<'static, R, S, O> { self.0.into_owned().into() }
            /// See [`Call::accept_language`](pagewire_runtime::client::Call::accept_language).
            pub fn accept_language(self, languages: &str) -> Self { self.0.accept_language(languages).into() }
            /// See [`Call::accept`](pagewire_runtime::client::Call::accept).
            pub fn accept(self, format: $crate::client::Format) -> Self { self.0.accept(format).into() }
            /// See [`Call::if_modified_since`](pagewire_runtime::client::Call::if_modified_since).
            pub fn if_modified_since(self, time: impl Into<$crate::client::HttpDate>) -> Self {
                self.0.if_modified_since(time).into()
            }
            /// See [`Call::if_unmodified_since`](pagewire_runtime::client::Call::if_unmodified_since).
            pub fn if_unmodified_since(self, time: impl Into<$crate::client::HttpDate>) -> Self {
                self.0.if_unmodified_since(time).into()
            }
            $crate::call_timeout! {}
            $crate::retry_options! {}
            /// See [`Call::header`](pagewire_runtime::client::Call::header).
            pub fn header(self, name: &str, value: &str) -> Self { self.0.header(name, value).into() }
            /// See [`Call::without`](pagewire_runtime::client::Call::without).
            pub fn without(self, name: &str) -> Self { self.0.without(name).into() }
            /// See [`Call::send`](pagewire_runtime::client::Call::send).
            ///
            /// # Errors
            /// As there.
            pub fn send(self) -> impl Future<Output = Result<R, $crate::client::Error>> + Send + 'c
            where R: $crate::client::FromResponse + 'c, S: 'c { self.0.send() }
            /// See [`Call::send_with_head`](pagewire_runtime::client::Call::send_with_head).
            ///
            /// # Errors
            /// As there.
            pub fn send_with_head(
                self,
            ) -> impl Future<Output = Result<(R, $crate::client::Head), $crate::client::Error>> + Send + 'c
            where R: $crate::client::FromResponse + 'c, S: 'c { self.0.send_with_head() }
            /// See [`Call::send_optional`](pagewire_runtime::client::Call::send_optional).
            ///
            /// # Errors
            /// As there.
            pub fn send_optional(self) -> impl Future<Output = Result<Option<R>, $crate::client::Error>> + Send + 'c
            where R: $crate::client::FromResponse + 'c, S: 'c { self.0.send_optional() }
            /// See [`Call::send_raw`](pagewire_runtime::client::Call::send_raw).
            ///
            /// # Errors
            /// As there.
            pub fn send_raw(
                self,
            ) -> impl Future<Output = Result<($crate::client::Head, $crate::client::Body), $crate::client::Error>> + Send + 'c
            where R: $crate::client::FromResponse + 'c, S: 'c { self.0.send_raw() }
        }

        impl<'c, R: $crate::client::FileResponse, S, O> $call<'c, R, S, O> {
            /// See [`Call::download`](pagewire_runtime::client::Call::download).
            ///
            /// # Errors
            /// As there.
            pub fn download(
                self,
            ) -> impl Future<Output = Result<$crate::client::Download, $crate::client::Error>> + Send + 'c
            where R: 'c, S: 'c { self.0.download() }
            /// See [`Call::download_optional`](pagewire_runtime::client::Call::download_optional).
            ///
            /// # Errors
            /// As there.
            pub fn download_optional(
                self,
            ) -> impl Future<Output = Result<Option<$crate::client::Download>, $crate::client::Error>> + Send + 'c
            where R: 'c, S: 'c { self.0.download_optional() }
        }

        impl<'c, R: $crate::table::Item, O> $call<'c, R, $crate::client::Select, O> {
            /// See [`Call::select_known`](pagewire_runtime::client::Call::select_known).
            pub fn select_known<N: AsRef<str>>(self, names: impl IntoIterator<Item = N>) -> Self {
                self.0.select_known(names).into()
            }
        }

        impl<'c, R, O> $call<'c, R, $crate::client::Select, O> {
            /// See [`Call::select`](pagewire_runtime::client::Call::select).
            pub fn select<N: AsRef<str>>(self, names: impl IntoIterator<Item = N>) -> Self { self.0.select(names).into() }
        }

        impl<'c, R, A, W, O> $call<'c, R, $crate::client::Rows<A, W>, O> {
            /// See [`Call::select`](pagewire_runtime::client::Call::select).
            pub fn select<N: AsRef<str>>(self, names: impl IntoIterator<Item = N>) -> Self { self.0.select(names).into() }
        }

        $($crate::$more! { $call })*
        $crate::callable! { $call }

        impl<'c, R: $crate::client::FromResponse + 'c, S: 'c, O> IntoFuture for $call<'c, R, S, O> {
            type Output = Result<R, $crate::client::Error>;
            type IntoFuture = $crate::client::BoxFuture<'c, Self::Output>;
            fn into_future(self) -> Self::IntoFuture { self.0.into_future() }
        }
    };
}

/// The time limit of a call, by the clock of tokio.
#[cfg(all(feature = "client", any(feature = "reqwest-no-tls", feature = "tokio")))]
#[doc(hidden)]
#[macro_export]
macro_rules! call_timeout {
    () => {
        /// See [`Call::timeout`](pagewire_runtime::client::Call::timeout).
        pub fn timeout(self, time: ::core::time::Duration) -> Self {
            self.0.timeout(time).into()
        }
    };
}

/// Declares the call of an operation that has options of its own: a name for the type of [`call_with_options!`], and a method for
/// each option.
///
/// A call that returns rows has the parameter `<A>`, what they are of. After the name come that type, the marker of the selection, and
/// what tells the options of this operation from those of others. After the options there may be `pages`, the type of a page, `=>`, the
/// type of what is in it, and the fields that lead there.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    (
        $(#[$doc:meta])* $call:ident $(<$of:ident>)? = $base:ident $marker:ident $options:ident
        { $($(#[$item:meta])* $method:ident $type:ty = $($place:ident)? $wire:literal $(, $style:ident)?;)* }
        $(pages $($pages:tt)+)?
    ) => {
        $($crate::paged! { $call $($pages)+ })?
        $(#[$doc])*
        pub type $call<'c, R $(, $of = ())?> = $base<'c, R, $crate::client::$marker $(<$of>)?, $options>;

        /// Marks calls with the options of one operation.
        #[doc(hidden)]
        pub enum $options {}

        impl<'c, R $(, $of: 'c)?> $call<'c, R $(, $of)?> {
            $(
                $(#[$item])*
                pub fn $method(self, value: impl Into<$type>) -> Self {
                    let value: $type = value.into();
                    let view = $crate::table::Item::view(&value);
                    Self($crate::call!(@add self.0, $wire, view $(, place $place)? $(, style $style)?), self.1)
                }
            )*
        }
    };
    (@add $call:expr, $wire:literal, $view:ident) => { $call.option($wire, $view) };
    (@add $call:expr, $wire:literal, $view:ident, place header) => { $call.header_value($wire, $view) };
    (@add $call:expr, $wire:literal, $view:ident, place cookie) => { $call.cookie($wire, $view) };
    (@add $call:expr, $wire:literal, $view:ident, place cookie, style $style:ident) => {
        $call.cookie_styled($wire, $crate::operation::Style::$style, $view)
    };
    (@add $call:expr, $wire:literal, $view:ident, place header, style $style:ident) => {
        $call.header_styled($wire, $crate::operation::Style::$style, $view)
    };
    (@add $call:expr, $wire:literal, $view:ident, style $style:ident) => {
        $call.query_styled($wire, $crate::operation::Style::$style, $view)
    };
}
