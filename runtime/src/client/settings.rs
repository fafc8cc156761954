//! Settings that all calls of a client share.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::{ACCEPT_LANGUAGE, HeaderName, HeaderValue, USER_AGENT};

use crate::client::{BaseUrl, Credentials, Error};
use crate::media::{self, Format, MediaType};
use crate::operation::Operation;
use crate::table::{Message, View};

/// The default `User-Agent` of requests that are not calls, and the end of that of calls.
pub(crate) const OWN_NAME: &str = concat!("pagewire-runtime/", env!("CARGO_PKG_VERSION"));

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) base: BaseUrl,
    pub(super) credentials: Credentials,
    /// Credentials by the name of their security scheme.
    schemes: Vec<(String, Credentials)>,
    headers: HeaderMap,
    /// The first header that cannot be sent, and the reason.
    wrong: Option<String>,
    pub(super) format: Format,
    pub(super) response_limit: usize,
    /// Whether requests contain properties that only the server sets.
    pub(super) sends_read_only: bool,
    #[cfg(feature = "gzip")]
    pub(super) gzip_from: Option<usize>,
    #[cfg(feature = "gzip")]
    pub(super) accepts_gzip: bool,
}

impl Settings {
    pub(super) fn new(base: BaseUrl) -> Self {
        Self {
            base,
            credentials: Credentials::None,
            schemes: Vec::new(),
            headers: HeaderMap::new(),
            wrong: None,
            format: Format::Json,
            response_limit: 128 << 20,
            sends_read_only: false,
            #[cfg(feature = "gzip")]
            gzip_from: None,
            #[cfg(feature = "gzip")]
            accepts_gzip: true,
        }
    }

    /// Sets a header; `None` for an invalid name or value.
    pub(super) fn set_header(
        &mut self,
        name: Option<HeaderName>,
        value: Option<HeaderValue>,
        is_secret: bool,
    ) {
        let wrong = match (name, value) {
            (Some(name), Some(mut value)) => {
                value.set_sensitive(is_secret);
                self.headers.insert(name, value);
                return;
            }
            (Some(name), None) => {
                format!("the client's header {name} cannot be sent with its value")
            }
            (None, _) => "a header of the client has a name that no header can have".to_owned(),
        };
        self.wrong.get_or_insert(wrong);
    }

    pub(super) fn set_scheme(&mut self, scheme: String, credentials: Credentials) {
        self.schemes.retain(|(known, _)| *known != scheme);
        self.schemes.push((scheme, credentials));
    }

    /// The kind of message that requests are, for writing their bodies.
    pub(super) fn message(&self) -> Option<Message> {
        (!self.sends_read_only).then_some(Message::Request)
    }

    /// Checks that calls can be sent at all.
    pub(super) fn check(&self) -> Result<(), Error> {
        self.check_headers()?;
        let all = self.schemes.iter().map(|(_, credentials)| credentials);
        let mut all = all.chain([&self.credentials]);
        all.try_for_each(|credentials| credentials.apply(&mut HeaderMap::new()))
    }

    /// The credentials for an operation: those of the first set of schemes that is complete, or all if the description
    /// never says what its operations require.
    fn chosen<'s>(&'s self, operation: &'s Operation) -> impl Iterator<Item = &'s Credentials> {
        let is_there = |name: &str| self.schemes.iter().any(|(known, _)| known == name);
        let wanted = operation.security.as_ref().map(|all| {
            let mut all = all.iter().filter(|names| !names.is_empty());
            let found = all.find(|names| names.iter().all(|name| is_there(name)));
            found.map_or(&[][..], Vec::as_slice)
        });
        let is_chosen = move |scheme: &str| wanted.is_none_or(|names| names.contains(&scheme));
        let chosen = self.schemes.iter().filter(move |(name, _)| is_chosen(name));
        chosen.map(|(_, credentials)| credentials)
    }

    /// Whether an operation names its schemes and the client has credentials for them.
    #[cfg(feature = "retry")]
    pub(super) fn has_own(&self, operation: &Operation) -> bool {
        operation.security.is_some() && self.chosen(operation).next().is_some()
    }

    /// The query of a call, preceded by the keys that are sent in the query. A parameter of the call replaces a key of the
    /// same name, as headers do.
    pub(super) fn with_keys<'q>(&self, operation: &Operation, query: &'q str) -> Cow<'q, str> {
        let mut keys = String::new();
        self.credentials.apply_to_query(&mut keys);
        for credentials in self.chosen(operation) {
            credentials.apply_to_query(&mut keys);
        }
        if keys.is_empty() {
            return Cow::Borrowed(query);
        }
        let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
        let own = query.trim_start_matches('?').split('&');
        let own: Vec<&str> = own.filter(|pair| !pair.is_empty()).collect();
        let is_own = |key: &&str| own.iter().any(|pair| name(pair) == name(key));
        let keys = keys.trim_start_matches('?').split('&');
        let mut all: Vec<&str> = keys.filter(|key| !is_own(key)).collect();
        all.extend(&own);
        Cow::Owned(format!("?{}", all.join("&")))
    }

    fn check_headers(&self) -> Result<(), Error> {
        match &self.wrong {
            None => Ok(()),
            Some(wrong) => Err(Error::request(wrong.clone())),
        }
    }

    /// The headers of a call. The client's language and time zone are sent only with operations that accept them.
    pub(super) fn headers(&self, operation: &Operation) -> Result<HeaderMap, Error> {
        self.check_headers()?;
        // Room for further headers: media types, content coding and credentials.
        let mut headers = HeaderMap::with_capacity(self.headers.len() + 6);
        if !self.headers.contains_key(USER_AGENT) {
            headers.insert(USER_AGENT, user_agent(operation));
        }
        for (name, value) in &self.headers {
            if !is_option(operation, name.as_str()) || takes(operation, name) {
                headers.append(name, value.clone());
            }
        }
        self.credentials.apply(&mut headers)?;
        for credentials in self.chosen(operation) {
            credentials.apply(&mut headers)?;
        }
        Ok(headers)
    }

    /// The media type of a body: the client's format if the operation accepts it, else JSON, else another accepted type.
    pub(super) fn body_type(&self, taken: &[&'static str], value: View<'_>) -> MediaType {
        let format = match self.format {
            Format::Text => Format::Json,
            format => format,
        };
        let is_list = match value.chosen() {
            View::List(_) => true,
            View::Json(value) => value.is_array(),
            _ => false,
        };
        let fit = |format: Format| match format {
            Format::Json => media::json_of(taken, is_list),
            // XML has two media types, and a server may know only one of them.
            format => media::under(taken, format),
        };
        // An operation that accepts none of the usual types names the ones that it accepts.
        let other = || media::under(taken, Format::Text).unwrap_or(media::JSON);
        [format, Format::Json, Format::Form, Format::Xml]
            .into_iter()
            .find_map(fit)
            .unwrap_or_else(other)
    }
}

/// The crate of the operation and this one, the most significant first (RFC 9110, section 10.1.5).
fn user_agent(operation: &Operation) -> HeaderValue {
    let names = format!("{} {OWN_NAME}", operation.product);
    HeaderValue::try_from(names).unwrap_or(HeaderValue::from_static(OWN_NAME))
}

/// Whether a header is an option of calls rather than a parameter of the operation.
pub(super) fn is_option(operation: &Operation, name: &str) -> bool {
    let mut options = operation.profile.option_headers().iter();
    options.any(|option| name.eq_ignore_ascii_case(option))
        || name.eq_ignore_ascii_case(ACCEPT_LANGUAGE.as_str())
}

fn takes(operation: &Operation, name: &HeaderName) -> bool {
    let mut taken = operation.headers.iter();
    taken.any(|taken| taken.eq_ignore_ascii_case(name.as_str()))
}
