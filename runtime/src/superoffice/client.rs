//! Options of calls and clients that are specific to this API.

use std::fmt;

#[cfg(doc)]
use crate::client::ErrorKind;
use crate::client::{Builder, Call, Client, Credentials};

impl Credentials {
    /// A ticket, sent unchanged under the scheme `SoTicket`.
    pub fn ticket(ticket: impl Into<String>) -> Self {
        Self::scheme("SoTicket", ticket)
    }
}

impl Client {
    /// Sends `SO-AppToken` with every call: the secret of the application, which the online service requires together with
    /// a ticket. `Debug` never shows it. If the value is not valid in a header, every call fails with
    /// [`ErrorKind::Request`]; the same holds for the methods below.
    #[must_use]
    pub fn with_app_token(self, token: &str) -> Self {
        self.with_secret_header("so-apptoken", token)
    }

    /// Sends `SO-Language` with every call whose operation accepts it; see [`Call::language`].
    #[must_use]
    pub fn with_language(self, language: &str) -> Self {
        self.with_header("so-language", language)
    }

    /// Sends `SO-Culture` with every call whose operation accepts it; see [`Call::culture`].
    #[must_use]
    pub fn with_culture(self, culture: &str) -> Self {
        self.with_header("so-culture", culture)
    }

    /// Sends `SO-TimeZone` with every call whose operation accepts it; see [`Call::time_zone`].
    #[must_use]
    pub fn with_time_zone(self, zone: impl Into<TimeZone>) -> Self {
        let zone = zone.into().to_string();
        self.with_header("so-timezone", &zone)
    }
}

impl<C> Builder<C> {
    /// See [`Client::with_app_token`].
    pub fn app_token(self, token: impl Into<String>) -> Self {
        let token = token.into();
        self.with(move |client| client.with_app_token(&token))
    }

    /// See [`Client::with_language`].
    pub fn language(self, language: impl Into<String>) -> Self {
        let language = language.into();
        self.with(move |client| client.with_language(&language))
    }

    /// See [`Client::with_culture`].
    pub fn culture(self, culture: impl Into<String>) -> Self {
        let culture = culture.into();
        self.with(move |client| client.with_culture(&culture))
    }

    /// See [`Client::with_time_zone`].
    pub fn time_zone(self, zone: impl Into<TimeZone>) -> Self {
        let zone = zone.into();
        self.with(move |client| client.with_time_zone(zone))
    }
}

impl<R, S> Call<'_, R, S> {
    /// Asks for texts in `language`, such as `en` or `nb-no` (`SO-Language`).
    pub fn language(self, language: &str) -> Self {
        self.header("so-language", language)
    }

    /// Asks for numbers and dates inside texts in the format of `culture` (`SO-Culture`).
    pub fn culture(self, culture: &str) -> Self {
        self.header("so-culture", culture)
    }

    /// Sends times in `zone` and asks for times in it. `zone` is an id or code of the API, such as `NO` or `261`
    /// (`SO-TimeZone`). [`TimeZone::with_offset`] also asks for offsets.
    pub fn time_zone(self, zone: impl Into<TimeZone>) -> Self {
        self.header("so-timezone", &zone.into().to_string())
    }
}

/// Adds options of this API to calls that have their own options; see `call_with_options!`.
#[doc(hidden)]
#[macro_export]
macro_rules! superoffice_calls {
    ($call:ident) => {
        impl<R, S, O> $call<'_, R, S, O> {
            /// See [`Call::language`](pagewire_runtime::client::Call::language).
            pub fn language(self, language: &str) -> Self {
                self.0.language(language).into()
            }
            /// See [`Call::culture`](pagewire_runtime::client::Call::culture).
            pub fn culture(self, culture: &str) -> Self {
                self.0.culture(culture).into()
            }
            /// See [`Call::time_zone`](pagewire_runtime::client::Call::time_zone).
            pub fn time_zone(self, zone: impl Into<$crate::superoffice::TimeZone>) -> Self {
                self.0.time_zone(zone).into()
            }
        }

        /// Calls whose response is a page of one archive.
        impl<'c, R, A: 'c, O: 'c> $call<'c, R, $crate::client::Rows<A>, O> {
            $crate::superoffice_rows! {
                [T: $crate::superoffice::archive::FromRow<
                    Archive: $crate::superoffice::archive::ArchiveOf<$call<'c, R, $crate::client::Rows, O>>,
                >]
            }
            /// Applies a query of the archive to the call. Its filter is added to that of the call, so rows have to match
            /// both; its other options replace those of the call. The rows then have columns of that archive only.
            pub fn with_query<B>(
                self,
                query: &$crate::superoffice::archive::Query<B>,
            ) -> $call<'c, R, $crate::client::Rows<B>, O>
            where
                B: $crate::superoffice::archive::ArchiveOf<$call<'c, R, $crate::client::Rows, O>>,
            {
                $crate::superoffice::archive::with_query(self.0, query).into()
            }
        }

        /// Calls that take the name of an archive and return a page of it.
        impl<'c, R, A: 'c, O: 'c> $call<'c, R, $crate::client::NamedRows<A>, O> {
            $crate::superoffice_rows! { [T: $crate::superoffice::archive::FromRow<Archive = A>] }
            /// Applies a query of the archive to the call. Its filter is added to that of the call, so rows have to match
            /// both; its other options replace those of the call. The rows then have columns of that archive only. Pass the name from
            /// [`Query::archive`](pagewire_runtime::superoffice::archive::Query::archive) to the method that makes this
            /// call.
            pub fn with_query<B>(
                self,
                query: &$crate::superoffice::archive::Query<B>,
            ) -> $call<'c, R, $crate::client::NamedRows<B>, O> {
                $crate::superoffice::archive::with_query(self.0, query).into()
            }
        }
    };
}

/// All rows of an archive; `T` is a type that they can be read into.
#[cfg(feature = "paging")]
#[doc(hidden)]
#[macro_export]
macro_rules! superoffice_rows {
    ([$($read:tt)*]) => {
        /// Streams all rows in pages of `page_size` rows, fetched when the stream is polled. A `$top` of the call limits
        /// the total number of rows. An error of a page ends the stream.
        ///
        /// `TryStreamExt` of the crate `futures-util` reads the stream. It borrows the client; to store it in a struct or
        /// to move it to another task, begin with [`into_owned`](Self::into_owned).
        pub fn rows(
            self,
            page_size: i32,
        ) -> $crate::client::paging::Items<'c, $crate::superoffice::archive::TypedRow<A>> {
            self.0.archive_rows(page_size)
        }
        /// Streams all rows like [`rows`](Self::rows), each read into a `T`, which
        /// [`archive_row!`](pagewire_runtime::archive_row!) declares. Selects exactly the columns of `T`, instead of those
        /// of the call. A row that cannot be read ends the stream with an error.
        pub fn rows_as<$($read)* + 'c>(self, page_size: i32) -> $crate::client::paging::Items<'c, T> {
            self.0.archive_rows_as(page_size)
        }
    };
}

/// Declares nothing, because the feature `paging` is off.
#[cfg(not(feature = "paging"))]
#[doc(hidden)]
#[macro_export]
macro_rules! superoffice_rows {
    ([$($read:tt)*]) => {};
}

/// A time zone for `SO-TimeZone`: an id or a code of the API, such as `261` or `NO`, or an IANA name if the server supports those.
///
/// ```
/// use pagewire_runtime::superoffice::TimeZone;
///
/// assert_eq!(TimeZone::from("NO").to_string(), "NO");
/// assert_eq!(TimeZone::from("US-NY").with_offset().to_string(), "US-NY, includeTZOffset");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeZone {
    name: String,
    has_offset: bool,
}

impl TimeZone {
    /// Asks for the offset in each date-time of the response. By default date-times are local times without an offset.
    #[must_use]
    pub const fn with_offset(mut self) -> Self {
        self.has_offset = true;
        self
    }
}

/// Also accepts a complete header value, such as `NO, includeTZOffset`.
impl From<&str> for TimeZone {
    fn from(name: &str) -> Self {
        name.to_owned().into()
    }
}

impl From<&String> for TimeZone {
    fn from(name: &String) -> Self {
        name.clone().into()
    }
}

impl From<String> for TimeZone {
    fn from(name: String) -> Self {
        let has_offset = false;
        Self { name, has_offset }
    }
}

/// The id of a zone.
impl From<i32> for TimeZone {
    fn from(id: i32) -> Self {
        id.to_string().into()
    }
}

impl fmt::Display for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        f.write_str(if self.has_offset {
            ", includeTZOffset"
        } else {
            ""
        })
    }
}
