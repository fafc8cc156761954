//! One call of one operation.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;

use http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, HeaderName, HeaderValue, IF_MODIFIED_SINCE,
    IF_UNMODIFIED_SINCE,
};
use http::{Extensions, HeaderMap};

#[cfg(doc)]
use crate::client::ErrorKind;
use crate::client::bodies::{Bodies, Sent, SentKind, file};
use crate::client::url::Own;
use crate::client::{Body, Client, Error, HttpDate, select, settings, style, url};
#[cfg(feature = "patch")]
use crate::contract::media::{JSON_PATCH, MERGE_PATCH};
use crate::http_date;
use crate::media::{self, Format};
use crate::operation::{Encoding, Need, Operation, Operations, Parameter, Place, Style};
use crate::table::{Arguments, Item, View};

/// Marks a call whose operation takes a selection of properties.
#[derive(Debug)]
pub struct Select(());

/// Marks a call whose operation does not take a selection.
#[derive(Debug)]
pub struct NoSelect(());

/// Marks a call that returns a page of rows and takes a selection of their columns. `A` is the kind of the rows, if a query
/// names it. `W` is the source of that name: the operation, or an argument of the call.
pub struct Rows<A = (), W = Fixed>(PhantomData<fn() -> (A, W)>);

/// [`Rows`] whose kind an argument of the call names.
pub type NamedRows<A = ()> = Rows<A, Named>;

/// Marks [`Rows`] whose kind the operation fixes.
#[derive(Debug)]
pub struct Fixed(());

/// Marks [`Rows`] whose kind an argument of the call names.
#[derive(Debug)]
pub struct Named(());

/// One call of one operation. A generated method makes it from the required arguments; optional ones follow, then [`send`](Self::send).
///
/// `R` is the type of a successful response. `S` decides whether [`select`](Call::select) is available.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<'c, R, S = NoSelect> {
    pub(super) parts: Result<Parts<'c>, Error>,
    result: PhantomData<fn() -> (R, S)>,
}

pub(super) struct Parts<'c> {
    pub(super) client: Owner<'c>,
    pub(super) operation: &'static Operation,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    /// The format of the response.
    pub(super) accept: Format,
    /// Covers the time from the start of the call to the end of the response.
    pub(super) timeout: Option<Duration>,
    /// Information about the call for transports.
    pub(super) extensions: Extensions,
}

/// The client of a call.
#[derive(Clone)]
pub(super) enum Owner<'c> {
    Borrowed(&'c Client),
    Owned(Client),
}

impl Deref for Owner<'_> {
    type Target = Client;

    fn deref(&self) -> &Client {
        match self {
            Self::Borrowed(client) => client,
            Self::Owned(client) => client,
        }
    }
}

impl<'c, R, S> Call<'c, R, S> {
    /// A call of `operation`, with the path parameters in the order of their placeholders.
    pub fn new(client: &'c Client, operation: &'static Operation, path: &[View<'_>]) -> Self {
        Self::from_parts(Parts::new(client, operation, path))
    }

    /// A call of the operation at `index` in `table`. If the table is invalid, the call fails with [`ErrorKind::Request`]
    /// when it is sent.
    pub fn of(
        client: &'c Client,
        table: &'static Operations,
        index: usize,
        path: &[View<'_>],
    ) -> Self {
        Self::from_parts(Parts::of(client, table, index, path))
    }

    pub(super) fn from_parts(parts: Result<Parts<'c>, Error>) -> Self {
        Self {
            parts,
            result: PhantomData,
        }
    }

    fn change(self, change: impl FnOnce(&mut Parts<'c>)) -> Self {
        self.try_change(|parts| {
            change(parts);
            Ok(())
        })
    }

    /// A change that fails makes the call fail when it is sent.
    fn try_change(mut self, change: impl FnOnce(&mut Parts<'c>) -> Result<(), Error>) -> Self {
        if let Ok(parts) = &mut self.parts {
            let operation = Some(parts.operation);
            if let Err(error) = change(parts) {
                self.parts = Err(error.of(operation));
            }
        }
        self
    }

    /// Sends a query parameter. Replaces values set under that name, ignoring case.
    pub fn set_query(self, name: &str, value: View<'_>) -> Self {
        self.change(|parts| {
            url::forget(&mut parts.query, name, Own::AnyCase);
            url::append_query(&mut parts.query, name, value, parts.operation.profile);
        })
    }

    /// Sends a query parameter. Replaces values set under exactly that name. A list is sent as one parameter per item; an
    /// empty value is not sent.
    pub fn query(self, name: &str, value: View<'_>) -> Self {
        self.change(|parts| {
            url::forget(&mut parts.query, name, Own::Exactly);
            url::append_query(&mut parts.query, name, value, parts.operation.profile);
        })
    }

    /// Sends an option of an operation as a query parameter. It replaces an earlier value, except where the profile of the
    /// API combines the two, such as filters: [`joined_query`](crate::profile::Profile::joined_query).
    #[doc(hidden)]
    pub fn option(self, name: &str, value: View<'_>) -> Self {
        self.try_change(|parts| {
            let profile = parts.operation.profile;
            let own = if profile.any_case() {
                Own::AnyCase
            } else {
                Own::Exactly
            };
            let before = url::parameter(&parts.query, name, own);
            let joined = before.zip(value.text());
            let joined = joined
                .and_then(|(before, value)| profile.joined_query(name, &before, &value))
                .transpose()
                .map_err(|why| Error::request(format!("query parameter {name}: {why}")))?;
            url::forget(&mut parts.query, name, own);
            url::append_query(
                &mut parts.query,
                name,
                joined.as_deref().map_or(value, View::Str),
                profile,
            );
            Ok(())
        })
    }

    /// Sends a query parameter with a list or an object as its value. Replaces values set under its name, except those
    /// properties of an object that are separate parameters. An item that contains the separator of the style, such as a
    /// bar, makes the call fail.
    pub fn query_styled(self, name: &str, style: Style, value: View<'_>) -> Self {
        self.try_change(|parts| {
            let has_keys = matches!(style, Style::Deep | Style::Nested);
            let own = match has_keys {
                true => Own::WithParts,
                false => Own::Exactly,
            };
            url::forget(&mut parts.query, name, own);
            style::append(
                &mut parts.query,
                name,
                style,
                value,
                parts.operation.profile,
            )
        })
    }

    /// Whether an empty text is a value: it is, except in APIs where it [counts as
    /// missing](crate::Profile::blank_is_absent).
    fn sends_blank(&self) -> bool {
        let parts = self.parts.as_ref();
        parts.is_ok_and(|parts| !parts.operation.profile.blank_is_absent())
    }

    /// Sends a value as a header. A list is sent as one text with commas; an empty list is not sent.
    pub fn header_value(self, name: &str, value: View<'_>) -> Self {
        use serde_json::Value;
        match value.chosen() {
            View::List(_)
            | View::Carrier(_)
            | View::Map(_)
            | View::Json(Value::Array(_) | Value::Object(_)) => {
                self.header_styled(name, Style::Commas, value)
            }
            chosen => match http_date::written(name, value).or_else(|| chosen.text()) {
                Some(text) if !text.is_empty() || self.sends_blank() => self.header(name, &text),
                _ => self,
            },
        }
    }

    /// Sends a list or an object as a header; an empty one is not sent. An item that contains a comma is sent as a quoted
    /// string (RFC 9110, 5.6.4).
    pub fn header_styled(self, name: &str, style: Style, value: View<'_>) -> Self {
        match crate::style::joined(style, Place::Header, name, value) {
            text if text.is_empty() => self,
            text => self.header(name, &text),
        }
    }

    /// Sends a value as a cookie, in addition to cookies of other names. A list is sent as one cookie per item; an empty
    /// value is not sent. Characters that a cookie cannot contain are sent as `%XX`.
    pub fn cookie(self, name: &str, value: View<'_>) -> Self {
        let texts: Vec<String> = style::texts(value).map(|(_, text)| text).collect();
        self.cookies(name, &texts)
    }

    /// Sends a list or an object as a cookie, or as one cookie per property if the style requires it. An item that contains
    /// the separator makes the call fail.
    pub fn cookie_styled(self, name: &str, style: Style, value: View<'_>) -> Self {
        if style != Style::Spread {
            let mut texts = vec![crate::style::joined(style, Place::Cookie, name, value)];
            texts.retain(|text| !text.is_empty());
            let this = self.try_change(|_| style::can_be_cut("cookie", name, style, value));
            return this.cookies(name, &texts);
        }
        let mut properties: Vec<(String, Vec<String>)> = Vec::new();
        for (key, text) in style::texts(value) {
            match properties.last_mut() {
                Some((known, texts)) if *known == key => texts.push(text),
                _ => properties.push((key, vec![text])),
            }
        }
        let properties = properties.into_iter();
        properties.fold(self, |call, (key, texts)| call.cookies(&key, &texts))
    }

    /// Removes an optional parameter that was set, by its name on the wire, such as `$filter` or `flat`. A header that
    /// the client sends with every call, such as `Accept-Language`, is not sent with this one.
    ///
    /// If the operation has no optional parameter of that name, the call fails with [`ErrorKind::Request`]. An object whose
    /// properties are parameters of their own cannot be removed, which fails, too.
    pub fn without(self, name: &str) -> Self {
        self.try_change(|parts| {
            let operation = parts.operation;
            let is_any_case = operation.profile.any_case();
            let is_it = |parameter: &&Parameter| match parameter.place {
                Place::Path => false,
                Place::Header => parameter.name.eq_ignore_ascii_case(name),
                Place::Query if is_any_case => parameter.name.eq_ignore_ascii_case(name),
                Place::Query | Place::Cookie => parameter.name == name,
            };
            let found: Vec<&Parameter> = operation.parameters.iter().filter(is_it).collect();
            if found.is_empty() && settings::is_option(operation, name) {
                parts.headers.remove(name);
                return Ok(());
            }
            let is_optional =
                |one: &&&Parameter| !matches!(one.need, Need::Required | Need::Several);
            if !found.iter().any(|one| is_optional(&one)) {
                let message = format!("the operation has no optional parameter {name:?}");
                return Err(Error::request(message));
            }
            for parameter in found.iter().filter(is_optional) {
                parts.remove(parameter)?;
            }
            Ok(())
        })
    }

    fn cookies(self, name: &str, texts: &[String]) -> Self {
        self.try_change(|parts| url::append_cookie(&mut parts.headers, name, texts))
    }

    /// Sends the properties of a carrier as the parts of a form (`multipart/form-data`). A [`File`](crate::File) is sent as
    /// a file, a list as one part per item, a carrier or another structure as JSON, and any other value as text.
    #[cfg(feature = "multipart")]
    pub fn form(self, value: View<'_>) -> Self {
        let parts = self.parts.as_ref();
        let encodings = parts.map(|parts| &*parts.operation.encodings);
        let message = parts.ok().and_then(|parts| parts.client.settings.message());
        match crate::client::Multipart::of(value, encodings.unwrap_or_default(), message) {
            Ok((media_type, body)) => self.binary(&media_type, body),
            Err(error) => self.try_change(|_| Err(error)),
        }
    }

    /// Sends `value` as the body.
    pub fn body(self, value: View<'_>) -> Self {
        self.try_change(|parts| parts.set_body(value))
    }

    /// Sends `null` as the body.
    pub fn null(self) -> Self {
        self.body(View::Null)
    }

    /// Sends a body of one of several types, under the media type of that type.
    #[doc(hidden)]
    pub fn several(self, body: &impl Bodies) -> Self {
        let Sent {
            media_types,
            view,
            kind,
        } = body.sent();
        match kind {
            SentKind::File => {
                let (media_type, data) = file(view, media_types);
                self.binary(&media_type, data)
            }
            #[cfg(feature = "multipart")]
            SentKind::Parts => self.form(view),
            SentKind::Value => self.try_change(|parts| parts.put_body(view, media_types)),
        }
    }

    /// Sends the properties of a one-off request as the body, in the order of the operation's descriptor. If the operation
    /// has none, the call fails with [`ErrorKind::Request`].
    pub fn arguments(self, values: &[View<'_>]) -> Self {
        self.try_change(|parts| parts.set_arguments(values))
    }

    /// Sends bytes or a stream of the given media type as the body. For a form with files, `Multipart` (feature
    /// `multipart`) makes both arguments.
    pub fn binary(self, media_type: &str, data: impl Into<Body>) -> Self {
        if media_type.trim().is_empty() {
            let message = "the body has an empty media type; set one, or leave it `None`";
            return self.try_change(|_| Err(Error::request(message)));
        }
        let data = data.into();
        self.change(|parts| parts.body = data)
            .header(CONTENT_TYPE.as_str(), media_type)
    }

    /// Sends a JSON Patch as the body and replaces any other body. [`patch::changes`](crate::patch::changes) finds the
    /// changes between two values.
    #[cfg(feature = "patch")]
    pub fn json_patch(self, patch: &crate::patch::JsonPatch) -> Self {
        self.patch(JSON_PATCH, &patch.to_value())
    }

    /// Sends a merge patch as the body and replaces any other body: the difference of two values that
    /// [`patch::diff`](crate::patch::diff) returns, or your own JSON.
    ///
    /// An object for a property that is an array is appended to the array. `null` empties a property. Some services do not
    /// change a property that was `null` before; use a [JSON Patch](Self::json_patch) for those.
    #[cfg(feature = "patch")]
    pub fn merge_patch(self, patch: &serde_json::Value) -> Self {
        self.patch(MERGE_PATCH, patch)
    }

    #[cfg(feature = "patch")]
    fn patch(self, media_type: &'static str, patch: &serde_json::Value) -> Self {
        let bytes = media::encode(Format::Json, View::Json(patch));
        self.binary(media_type, bytes)
    }

    /// Asks for the response in this format instead of the client's. [`Format::Form`] is for request bodies only and asks for JSON.
    ///
    /// This does not change the request body, which has the client's format; see [`with_format`](Client::with_format).
    pub fn accept(self, format: Format) -> Self {
        self.change(|parts| {
            parts.accept = format;
            parts.headers.remove(ACCEPT);
        })
    }

    /// Asks for texts in the first available of these languages, such as `nb, en;q=0.8` (`Accept-Language`).
    pub fn accept_language(self, languages: &str) -> Self {
        self.header(ACCEPT_LANGUAGE.as_str(), languages)
    }

    /// Asks for a response only if something has changed since `time` (`If-Modified-Since`); otherwise the call fails with
    /// [`ErrorKind::NotModified`]. A server that does not record the time of changes always sends a full response.
    pub fn if_modified_since(self, time: impl Into<HttpDate>) -> Self {
        self.header(IF_MODIFIED_SINCE.as_str(), &time.into().to_string())
    }

    /// Makes a change only if nobody else has made one since `time` (`If-Unmodified-Since`); otherwise the call fails and
    /// the [`status`](Error::status) of the error is 412.
    pub fn if_unmodified_since(self, time: impl Into<HttpDate>) -> Self {
        self.header(IF_UNMODIFIED_SINCE.as_str(), &time.into().to_string())
    }

    /// Copies the call, for example to send it again with another option. `None` if its body is a stream, which can be sent
    /// only once. The copy shares the bytes of the body.
    ///
    /// ```
    /// # use pagewire_runtime::client::{Call, Error};
    /// # async fn example(call: Call<'_, String>) -> Result<(), Error> {
    /// if let Some(german) = call.try_clone() {
    ///     println!("{}", german.accept_language("de").send().await?);
    /// }
    /// println!("{}", call.send().await?);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        Some(Self::from_parts(match &self.parts {
            Ok(parts) => Ok(parts.try_clone()?),
            Err(error) => Err(error.clone()),
        }))
    }

    /// Returns the same call with its own clone of the client. Because it borrows nothing, the call, its future and its
    /// streams of pages or rows can be stored in a struct or moved to another task.
    ///
    /// ```
    /// # use pagewire_runtime::client::{Call, Error};
    /// # async fn example(call: Call<'_, String>) -> Result<(), Error> {
    /// let call: Call<'static, String> = call.into_owned();
    /// # #[cfg(feature = "tokio")]
    /// let task = tokio::spawn(call.send());
    /// # Ok(()) }
    /// ```
    pub fn into_owned(self) -> Call<'static, R, S> {
        Call::from_parts(self.parts.map(|parts| Parts {
            client: Owner::Owned((*parts.client).clone()),
            operation: parts.operation,
            path: parts.path,
            query: parts.query,
            headers: parts.headers,
            body: parts.body,
            accept: parts.accept,
            timeout: parts.timeout,
            extensions: parts.extensions,
        }))
    }

    /// Sets the time limit of this call, from its start to the last byte of the response. It covers all attempts, the waits
    /// between them and renewals of credentials. A call that exceeds it is cancelled and fails with [`ErrorKind::Timeout`]
    /// and [`TimeLimit::ThisCall`](crate::client::TimeLimit::ThisCall).
    ///
    /// The limit replaces the client's limit per attempt, so it can be longer or shorter. For a streamed upload or download
    /// it limits the whole transfer, in addition to the client's limit per wait: a download that is not finished in time
    /// fails midway. In a stream of pages or rows, the limit applies to each page.
    ///
    /// Needs a tokio runtime. With another runtime, drop the future of the call instead.
    #[cfg(any(feature = "reqwest-no-tls", feature = "tokio"))]
    pub fn timeout(self, time: Duration) -> Self {
        self.change(|parts| parts.timeout = Some(time))
    }

    /// Retries the call by this policy instead of that of the client's [`Retry`](crate::client::Retry). Has no effect
    /// without that transport.
    #[cfg(feature = "retry")]
    pub fn retry(self, policy: crate::client::RetryPolicy) -> Self {
        self.change(|parts| own_retry(parts).policy = Some(policy))
    }

    /// Sets whether the call can safely be sent twice, whatever its method is. A POST can be if it only reads or if the
    /// server recognizes repetitions; a PUT cannot be if it increments a counter.
    #[cfg(feature = "retry")]
    pub fn repeatable(self, is_repeatable: bool) -> Self {
        self.change(|parts| own_retry(parts).repeatable = Some(is_repeatable))
    }

    /// Sends a header. Replaces a header of that name that the client sends with every call.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.try_change(|parts| {
            let pair = (HeaderName::try_from(name), HeaderValue::from_str(value));
            let (Ok(name), Ok(value)) = pair else {
                let message = format!("header {name:?} cannot be sent with that value");
                return Err(Error::request(message));
            };
            parts.headers.insert(name, value);
            Ok(())
        })
    }
}

/// The settings for retries of the call itself.
#[cfg(feature = "retry")]
fn own_retry<'p>(parts: &'p mut Parts<'_>) -> &'p mut crate::client::retry::CallRetry {
    parts.extensions.get_or_insert_default()
}

impl<R: Item> Call<'_, R, Select> {
    /// Selects properties like [`select`](Call::select), but the call fails before it is sent if the response's type lacks
    /// one of the names. Names match in any case.
    pub fn select_known<N: AsRef<str>>(self, names: impl IntoIterator<Item = N>) -> Self {
        let names: Vec<N> = names.into_iter().collect();
        let unknown = names.iter().find_map(|name| {
            let mut answer = R::default();
            select::check(answer.target(), name.as_ref()).err()
        });
        match unknown {
            Some(error) => self.try_change(|_| Err(error)),
            None => self.select(names),
        }
    }
}

impl<R> Call<'_, R, Select> {
    /// Asks only for these properties, by their wire names; `/` leads into a nested carrier (`Category/Id`). The other
    /// properties are empty in the response.
    pub fn select<N: AsRef<str>>(self, names: impl IntoIterator<Item = N>) -> Self {
        self.selecting(names)
    }
}

impl<'c, R, A, W> Call<'c, R, Rows<A, W>> {
    /// Asks for these columns, by their names.
    pub fn select<N: AsRef<str>>(self, names: impl IntoIterator<Item = N>) -> Self {
        self.selecting(names)
    }

    /// The same call, with rows of `B`.
    #[doc(hidden)]
    pub fn of_rows<B>(self) -> Call<'c, R, Rows<B, W>> {
        Call::from_parts(self.parts)
    }
}

impl<R, S> Call<'_, R, S> {
    fn selecting<N: AsRef<str>>(self, names: impl IntoIterator<Item = N>) -> Self {
        let mut list = String::new();
        for name in names {
            if !list.is_empty() {
                list.push(',');
            }
            list.push_str(name.as_ref());
        }
        let parameter = self.parts.as_ref().ok();
        match parameter.map(|parts| parts.operation.profile.select_parameter()) {
            Some(None) => {
                let message = "the API has no parameter for a selection";
                self.try_change(|_| Err(Error::request(message)))
            }
            Some(Some(name)) => self.query(name, View::Str(&list)),
            None => self,
        }
    }
}

impl<R, S> fmt::Debug for Call<'_, R, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.parts {
            Ok(parts) => f
                .debug_struct("Call")
                .field("operation", &parts.operation.id)
                .field("path", &parts.operation.path)
                .finish_non_exhaustive(),
            Err(error) => f.debug_tuple("Call").field(error).finish(),
        }
    }
}

impl<'c> Parts<'c> {
    /// The parts for the operation at `index` in `table`.
    fn of(
        client: &'c Client,
        table: &'static Operations,
        index: usize,
        path: &[View<'_>],
    ) -> Result<Self, Error> {
        let operation = table
            .get(index)
            .map_err(|refused| Error::request(refused.to_string()))?;
        Self::new(client, operation, path)
    }

    fn new(
        client: &'c Client,
        operation: &'static Operation,
        path: &[View<'_>],
    ) -> Result<Self, Error> {
        let of = |error: Error| error.of(Some(operation));
        let (path, query) = url::fill(
            operation.template(),
            &operation.parameters,
            path,
            operation.profile,
        )
        .map_err(of)?;
        Ok(Self {
            client: Owner::Borrowed(client),
            operation,
            path,
            query,
            headers: client.settings.headers(operation).map_err(of)?,
            body: Body::default(),
            accept: client.settings.format,
            timeout: None,
            extensions: Extensions::new(),
        })
    }

    /// Another call with the same parts; `None` if its body is a stream.
    pub(super) fn try_clone(&self) -> Option<Self> {
        Some(Self {
            client: self.client.clone(),
            operation: self.operation,
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            body: self.body.try_clone()?,
            accept: self.accept,
            timeout: self.timeout,
            extensions: self.extensions.clone(),
        })
    }

    /// Removes the values of a parameter.
    fn remove(&mut self, parameter: &Parameter) -> Result<(), Error> {
        let name = parameter.name;
        if parameter.style == Some(Style::Spread) {
            let message = format!("the properties of {name:?} are parameters of their own");
            return Err(Error::request(message));
        }
        match parameter.place {
            Place::Header => drop(self.headers.remove(name)),
            Place::Cookie => url::forget_cookie(&mut self.headers, name)?,
            Place::Query | Place::Path => {
                let own = match parameter.style {
                    Some(Style::Deep | Style::Nested) => Own::WithParts,
                    _ if self.operation.profile.any_case() => Own::AnyCase,
                    _ => Own::Exactly,
                };
                url::forget(&mut self.query, name, own);
            }
        }
        Ok(())
    }

    fn set_arguments(&mut self, values: &[View<'_>]) -> Result<(), Error> {
        let Some(table) = &self.operation.arguments else {
            let message = "the operation takes no properties as arguments".to_owned();
            return Err(Error::request(message));
        };
        self.set_body(View::Carrier(&Arguments::new(table, values)))
    }

    fn set_body(&mut self, value: View<'_>) -> Result<(), Error> {
        let request = self.operation.request;
        self.put_body(
            value,
            request.map_or(&[][..], |request| request.media_types),
        )
    }

    /// Writes the body in one of these media types.
    fn put_body(&mut self, value: View<'_>, taken: &[&'static str]) -> Result<(), Error> {
        let version = match taken.len() {
            1 => media::of_version(taken),
            _ => None,
        };
        let settings = &self.client.settings;
        let media = version.unwrap_or_else(|| settings.body_type(taken, value));
        let format = media.format;
        let options = media::Options {
            profile: self.operation.profile,
            encodings: &self.operation.encodings,
            markup: self.operation.body_markup.as_ref(),
            message: settings.message(),
            ..media::Options::default()
        };
        if let (Format::Form, View::Carrier(carrier)) = (format, value.chosen()) {
            for (index, name) in carrier.descriptor().fields().iter().enumerate() {
                if carrier.descriptor().is_omitted(index, options.message) {
                    continue;
                }
                let encoding = Encoding::of(options.encodings, name);
                if let Some(style @ (Style::Spaces | Style::Pipes)) =
                    encoding.and_then(|one| one.style)
                {
                    style::can_be_cut("property", name, style, carrier.view(index))?;
                }
            }
        }
        let body = media::try_encode_with(format, value, options);
        self.body = body
            .map_err(|error| Error::request(error.to_string()))?
            .into();
        let name = media.content_type();
        let name = HeaderValue::try_from(&*name).map_err(|_| {
            Error::request(format!(
                "the media type {name:?} cannot be sent in a header"
            ))
        })?;
        self.headers.insert(CONTENT_TYPE, name);
        Ok(())
    }
}
