//! The context of a handler's call.

use std::any::Any;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use crate::media::{self, MediaType};
use crate::operation::Operation;
use crate::select::Selection;
use crate::server::query::Query;
use crate::server::{Error, Localize, Localized};
use crate::table::Target;

/// The context of one call: the principal, the headers, and whether the client still waits.
pub struct Context {
    operation: &'static Operation,
    headers: HeaderMap,
    extensions: Extensions,
    query: Query,
    address: String,
    media: MediaType,
    selection: Selection,
    localizer: Option<Box<dyn Localized>>,
    response_headers: Mutex<HeaderMap>,
    /// Zero until a handler sets it.
    response_status: AtomicU16,
    /// Whether the response depends on the header `Accept`.
    varies: AtomicBool,
    cancellation: Cancellation,
}

impl Context {
    /// # Errors
    /// 400 if the selection is larger than any response needs.
    pub(crate) fn new(
        operation: &'static Operation,
        headers: HeaderMap,
        extensions: Extensions,
        query: Query,
        address: String,
    ) -> Result<Self, Error> {
        let profile = operation.profile;
        let text = |name: http::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        let media = media::negotiate_with(
            text(http::header::ACCEPT),
            text(http::header::CONTENT_TYPE),
            profile
                .format_parameter()
                .and_then(|name| query.first(name)),
        );
        let select = profile.select_parameter();
        let list = select
            .filter(|_| {
                !profile.selects_columns(
                    &mut operation.parameters.iter().map(|parameter| parameter.name),
                )
            })
            .and_then(|name| query.first(name));
        let selection = Selection::parse_bounded(list.unwrap_or_default());
        let selection = selection.ok_or_else(|| {
            let name = select.unwrap_or_default();
            Error::bad_request(format!("{name} has too many names, or leads too deep."))
        })?;
        let selection = selection.with_always(profile.always_selected());
        Ok(Self {
            operation,
            headers,
            extensions,
            query,
            address,
            media,
            selection,
            localizer: None,
            response_headers: Mutex::default(),
            response_status: AtomicU16::new(0),
            varies: AtomicBool::new(false),
            cancellation: Cancellation::default(),
        })
    }

    /// Chooses the form that the client asks for.
    ///
    /// # Errors
    /// If that form does not exist.
    pub(crate) fn localize(&mut self, localize: &dyn Localize) -> Result<(), Error> {
        self.localizer = Some(localize.localized(&self.headers)?);
        Ok(())
    }

    /// The form that the client asks for, such as a zone and a language. `None` if the router does not
    /// [localise](crate::server::Router::localized), or if the form has another type.
    #[must_use]
    pub fn localizer<L: Localized>(&self) -> Option<&L> {
        let localizer: &dyn Any = &**self.localizer.as_ref()?;
        localizer.downcast_ref()
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The request's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The address of the call without its query: the path that the router received, preceded by the router's [public
    /// address](crate::server::Router::with_public_address), if any.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The address and query of the call, with this value for the parameter `name`. Use it for the link to another page,
    /// for instance. Credentials in the query are included.
    #[must_use]
    pub fn address_with(&self, name: &str, value: &str) -> String {
        let pairs = self.query.without(name).chain([(name, value)]);
        let pairs = pairs.map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
        format!("{}?{}", self.address, pairs.collect::<Vec<_>>().join("&"))
    }

    /// A header as text; `None` if it is missing or contains anything but visible ASCII and blanks.
    ///
    /// After a look at `Accept`, the response has the header `Vary: Accept`, unless the profile omits it.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        if name.eq_ignore_ascii_case(http::header::ACCEPT.as_str()) {
            self.varies.store(true, Ordering::Relaxed);
        }
        self.headers.get(name)?.to_str().ok()
    }

    /// Whether the client accepts a response of this media type, such as `text/csv`. Without the header `Accept`, every type is accepted.
    ///
    /// The response then has the header `Vary: Accept`, unless the profile omits it.
    #[must_use]
    pub fn accepts(&self, media_type: &str) -> bool {
        let accept = self.accept();
        accept.is_none_or(|accept| media::accepts(accept, media_type))
    }

    /// The header `Accept`, on which the response then depends.
    pub(crate) fn accept(&self) -> Option<&str> {
        self.header(http::header::ACCEPT.as_str())
    }

    /// Whether the response depends on the header `Accept`.
    pub(crate) fn varies(&self) -> bool {
        self.varies.load(Ordering::Relaxed)
    }

    /// A value that an outer layer has put into the request's extensions.
    #[must_use]
    pub fn extension<T: Clone + Send + Sync + 'static>(&self) -> Option<&T> {
        self.extensions.get::<T>()
    }

    /// The principal of the request, as an outer layer has determined it. `None` for an unauthenticated request or a
    /// principal of another type.
    #[must_use]
    pub fn principal<P: Any + Send + Sync>(&self) -> Option<&P> {
        self.extensions.get::<Principal>()?.0.downcast_ref()
    }

    /// The properties that the client asks for, in APIs with selections.
    ///
    /// A handler may ignore it: the other properties are cleared when a result with properties is written.
    #[must_use]
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Sets a header of the response, which may be the handler's result or an error.
    pub fn set_response_header(&self, name: HeaderName, value: HeaderValue) {
        self.set_response_headers(name, [value]);
    }

    /// Sets all headers of that name.
    pub(super) fn set_response_headers(
        &self,
        name: HeaderName,
        values: impl IntoIterator<Item = HeaderValue>,
    ) {
        let mut headers = self.response_headers.lock();
        let headers = headers
            .as_mut()
            .unwrap_or_else(|poisoned| poisoned.get_mut());
        headers.remove(&name);
        for value in values {
            headers.append(name.clone(), value);
        }
    }

    /// Sets the status of a success, instead of the first one that the operation documents. An error keeps its own status.
    pub fn set_response_status(&self, status: StatusCode) {
        self.response_status
            .store(status.as_u16(), Ordering::Relaxed);
    }

    /// The status that the handler has set.
    pub(crate) fn response_status(&self) -> Option<StatusCode> {
        StatusCode::from_u16(self.response_status.load(Ordering::Relaxed)).ok()
    }

    /// Sends the time of the last modification to the client, and checks the request's conditions on it, to the second (RFC
    /// 9110 section 13). A condition with an invalid date is ignored, as is a date beside the tag of an `If-None-Match` or
    /// `If-Match`, which is more exact and for the handler to compare.
    ///
    /// # Errors
    /// 304 if the request is a GET or HEAD and nothing was modified since `If-Modified-Since`; 412 if something was
    /// modified since `If-Unmodified-Since`.
    pub fn check_modified(&self, modified: SystemTime) -> Result<(), Error> {
        let seconds = |time: SystemTime| {
            let since = time.duration_since(SystemTime::UNIX_EPOCH);
            since.unwrap_or_default().as_secs()
        };
        let asked = |name, tag: http::HeaderName| {
            let date = self
                .header(name)
                .filter(|_| self.header(tag.as_str()).is_none());
            date.and_then(|text| httpdate::parse_http_date(text).ok())
        };
        let is_read = self.operation.method.is_read();
        let last = httpdate::fmt_http_date(modified);
        if let Ok(last) = HeaderValue::try_from(last) {
            self.set_response_header(http::header::LAST_MODIFIED, last);
        }
        let known = asked("if-modified-since", http::header::IF_NONE_MATCH);
        let limit = asked("if-unmodified-since", http::header::IF_MATCH);
        match (known, limit) {
            (_, Some(limit)) if seconds(modified) > seconds(limit) => {
                Err(Error::precondition_failed("It was changed meanwhile."))
            }
            (Some(known), _) if is_read && seconds(modified) <= seconds(known) => {
                Err(Error::not_modified())
            }
            _ => Ok(()),
        }
    }

    /// Shows work outside the handler's future whether the call has ended.
    #[must_use]
    pub fn cancellation(&self) -> &Cancellation {
        &self.cancellation
    }

    /// The headers that the handler has set.
    pub(crate) fn take_response_headers(&self) -> HeaderMap {
        let mut headers = self.response_headers.lock();
        let headers = headers
            .as_mut()
            .unwrap_or_else(|poisoned| poisoned.get_mut());
        std::mem::take(headers)
    }

    /// Clears the properties that the client did not select, and converts the others to the client's form.
    pub(crate) fn shape(&self, mut value: Target<'_>) {
        if let Some(localizer) = &self.localizer {
            localizer.response(value.reborrow());
        }
        self.selection.apply(value);
    }

    /// Converts the client's values from the client's form.
    pub(crate) fn understand(&self, value: Target<'_>) {
        if let Some(localizer) = &self.localizer {
            localizer.request(value);
        }
    }

    pub(crate) fn query(&self) -> &Query {
        &self.query
    }

    pub(crate) fn media(&self) -> MediaType {
        self.media
    }
}

/// The characters of a query that are not encoded. Names of parameters may begin with `$`.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'$')
    .remove(b'-')
    .remove(b'.')
    .remove(b'/')
    .remove(b'_')
    .remove(b'~');

fn escaped(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, KEPT)
}

/// Shows only the names of headers, because their values may be secrets.
impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(http::HeaderName::as_str).collect();
        f.debug_struct("Context")
            .field("operation", &self.operation.id)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// The authenticated caller, of a type that the outer layer chooses. Stored in the request's extensions.
#[derive(Clone)]
pub struct Principal(Arc<dyn Any + Send + Sync>);

impl Principal {
    /// Wraps a principal.
    pub fn new(principal: impl Any + Send + Sync) -> Self {
        Self(Arc::new(principal))
    }
}

impl fmt::Debug for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Principal(…)")
    }
}

/// Whether a call has ended, by a response or because the client has disconnected.
///
/// When the client disconnects, the handler's own future is dropped. Work that the handler has started elsewhere keeps a
/// clone of this value and checks it regularly.
#[derive(Clone, Debug, Default)]
pub struct Cancellation(Arc<AtomicBool>);

impl Cancellation {
    /// Whether nobody waits for the response any more.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// The call ends with its context, whether it was completed or cancelled.
impl Drop for Context {
    fn drop(&mut self) {
        self.cancellation.0.store(true, Ordering::Release);
    }
}
