//! Streams of calls whose response is one of several pages.

/// The streams of a call; `take` is the way from a page to its items.
#[cfg(feature = "paging")]
#[doc(hidden)]
#[macro_export]
macro_rules! paged {
    ($call:ident $page:ty => $item:ty $(, $first:ident $(. $rest:ident)*)?) => {
        impl<'c> $call<'c, $page> {
            /// All pages from this one, as a stream; see [`Pages`](pagewire_runtime::client::paging::Pages).
            pub fn pages(self) -> $crate::client::paging::Pages<'c, $page> { self.0.all_pages() }
            /// What is in all pages from this one, one by one; see [`Pages`](pagewire_runtime::client::paging::Pages).
            pub fn items(self) -> $crate::client::paging::Items<'c, $item> {
                self.0.all_items($crate::paged!(@take $page $(, $first $(. $rest)*)?))
            }
        }
    };
    (@take $page:ty) => { Some };
    (@take $page:ty, $first:ident $(. $rest:ident)*) => { |page: $page| page.$first $(?.$rest)* };
}

/// No streams. The kind of the items is named, as the module of the call imports it.
#[cfg(not(feature = "paging"))]
#[doc(hidden)]
#[macro_export]
macro_rules! paged {
    ($call:ident $page:ty => $item:ty $(, $($field:ident).+)?) => {
        const _: ::core::option::Option<$item> = ::core::option::Option::None;
    };
}
