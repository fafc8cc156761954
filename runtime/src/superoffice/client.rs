//! Options of calls and clients that only this API has.

use std::fmt;

#[cfg(doc)]
use crate::client::ErrorKind;
use crate::client::{Builder, Call, Client, Credentials};

impl Credentials {
    /// A ticket, sent as it is under the scheme `SoTicket`.
    pub fn ticket(ticket: impl Into<String>) -> Self {
        Self::scheme("SoTicket", ticket)
    }
}

impl Client {
    /// Sends `SO-AppToken` with every call: the secret of the application, needed online besides a ticket.
    /// It never shows in `Debug`. Values that no header can hold let every call fail with
    /// [`ErrorKind::Request`], here and in the methods below.
    #[must_use]
    pub fn with_app_token(self, token: &str) -> Self {
        self.with_secret_header("so-apptoken", token)
    }

    /// Sends `SO-Language` with every call whose operation takes it; see [`Call::language`].
    #[must_use]
    pub fn with_language(self, language: &str) -> Self {
        self.with_header("so-language", language)
    }

    /// Sends `SO-Culture` with every call whose operation takes it; see [`Call::culture`].
    #[must_use]
    pub fn with_culture(self, culture: &str) -> Self {
        self.with_header("so-culture", culture)
    }

    /// Sends `SO-TimeZone` with every call whose operation takes it; see [`Call::time_zone`].
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

    /// Asks for numbers and dates inside texts in the form of `culture` (`SO-Culture`).
    pub fn culture(self, culture: &str) -> Self {
        self.header("so-culture", culture)
    }

    /// Sends and asks for times in `zone`: an id or code of the API, such as `NO` or `261` (`SO-TimeZone`).
    /// [`TimeZone::with_offset`] asks for offsets as well.
    pub fn time_zone(self, zone: impl Into<TimeZone>) -> Self {
        self.header("so-timezone", &zone.into().to_string())
    }
}

/// What calls with options of their own have besides those of any API; see `call_with_options!`.
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
            /// Asks for what a query says, which is made of columns of the archive; what it leaves open stays as it is. Rows of
            /// the call have the columns of that archive only.
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
            /// Asks for what a query of the archive says; what it leaves open stays as it is. Rows of the call have the columns
            /// of that archive only. [`Query::archive`](pagewire_runtime::superoffice::archive::Query::archive) is the name that
            /// the method of this call takes.
            pub fn with_query<B>(
                self,
                query: &$crate::superoffice::archive::Query<B>,
            ) -> $call<'c, R, $crate::client::NamedRows<B>, O> {
                $crate::superoffice::archive::with_query(self.0, query).into()
            }
        }
    };
}

/// All rows of an archive; `T` is what they can be read into.
#[cfg(feature = "paging")]
#[doc(hidden)]
#[macro_export]
macro_rules! superoffice_rows {
    ([$($read:tt)*]) => {
        /// All rows, as a stream: pages of `page_size` rows are fetched when they are asked for. A `$top` of the call is the
        /// most rows that come in all. A page that fails ends the stream with its error.
        ///
        /// `TryStreamExt` of the crate `futures-util` reads the stream. It borrows the client; to keep it in a struct or to give it to
        /// another task, begin with [`into_owned`](Self::into_owned).
        pub fn rows(
            self,
            page_size: i32,
        ) -> $crate::client::paging::Items<'c, $crate::superoffice::archive::TypedRow<A>> {
            self.0.archive_rows(page_size)
        }
        /// All rows, as [`rows`](Self::rows), each read into a `T`, which
        /// [`archive_row!`](pagewire_runtime::archive_row!) declares. Exactly the columns of `T` are selected, in place of
        /// those that the call has. A row that does not fit ends the stream with an error.
        pub fn rows_as<$($read)* + 'c>(self, page_size: i32) -> $crate::client::paging::Items<'c, T> {
            self.0.archive_rows_as(page_size)
        }
    };
}

/// Nothing: streams are off.
#[cfg(not(feature = "paging"))]
#[doc(hidden)]
#[macro_export]
macro_rules! superoffice_rows {
    ([$($read:tt)*]) => {};
}

/// A time zone for `SO-TimeZone`: an id or a code of the API, such as `261` or `NO`, or an IANA name where the server knows
/// those.
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
    /// Asks for the offset in each date-time of the response; without it they are bare local times.
    #[must_use]
    pub const fn with_offset(mut self) -> Self {
        self.has_offset = true;
        self
    }
}

/// Also the whole value of the header, as `NO, includeTZOffset`.
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
