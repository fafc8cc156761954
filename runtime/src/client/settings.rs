//! What all calls of a client have in common.

use http::HeaderMap;
use http::header::{ACCEPT_LANGUAGE, HeaderName, HeaderValue, USER_AGENT};

use crate::client::{BaseUrl, Credentials, Error};
use crate::media::{self, Format, MediaType};
use crate::operation::Operation;

/// Forms, whose name has no charset.
const FORM: MediaType = MediaType {
    format: Format::Form,
    label: "application/x-www-form-urlencoded",
};

/// What a client calls itself until it is told otherwise.
const OWN_NAME: &str = concat!("pagewire-runtime/", env!("CARGO_PKG_VERSION"));

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) base: BaseUrl,
    pub(super) credentials: Credentials,
    headers: HeaderMap,
    /// The first header with a value that cannot be sent.
    wrong: Option<HeaderName>,
    pub(super) format: Format,
    pub(super) answer_limit: usize,
    #[cfg(feature = "gzip")]
    pub(super) gzip_from: Option<usize>,
    #[cfg(feature = "gzip")]
    pub(super) accepts_gzip: bool,
}

impl Settings {
    pub(super) fn new(base: BaseUrl) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, HeaderValue::from_static(OWN_NAME));
        Self {
            base,
            credentials: Credentials::None,
            headers,
            wrong: None,
            format: Format::Json,
            answer_limit: 128 << 20,
            #[cfg(feature = "gzip")]
            gzip_from: None,
            #[cfg(feature = "gzip")]
            accepts_gzip: true,
        }
    }

    pub(super) fn set_header(&mut self, name: HeaderName, value: &str, is_secret: bool) {
        match HeaderValue::from_str(value) {
            Ok(mut value) => {
                value.set_sensitive(is_secret);
                self.headers.insert(name, value);
            }
            Err(_) => self.wrong = self.wrong.take().or(Some(name)),
        }
    }

    /// Whether calls can be sent at all.
    pub(super) fn check(&self) -> Result<(), Error> {
        self.check_headers()?;
        self.credentials.apply(&mut HeaderMap::new())
    }

    fn check_headers(&self) -> Result<(), Error> {
        match &self.wrong {
            None => Ok(()),
            Some(name) => Err(Error::Request(format!(
                "the client's header {name} cannot be sent with its value"
            ))),
        }
    }

    /// The headers of a call: the client's language and zone go only where the operation takes them.
    pub(super) fn headers(&self, operation: &Operation) -> Result<HeaderMap, Error> {
        self.check_headers()?;
        // Room for what is added to it: media types, content coding and credentials.
        let mut headers = HeaderMap::with_capacity(self.headers.len() + 6);
        for (name, value) in &self.headers {
            if !is_option(operation, name) || takes(operation, name) {
                headers.append(name, value.clone());
            }
        }
        self.credentials.apply(&mut headers)?;
        Ok(headers)
    }

    /// The media type of a body: the client's format, if the operation takes that, else JSON, else another that it
    /// takes.
    pub(super) fn body_type(&self, operation: &Operation) -> MediaType {
        let media = match self.format {
            Format::Json | Format::Text => media::JSON,
            Format::Xml => media::XML,
            Format::Form => FORM,
        };
        let taken = operation
            .request
            .map_or(&[][..], |request| request.media_types);
        let fits = |format: Format| {
            let known = |name: &&str| media::of_content_type(name);
            let mut known = taken.iter().filter_map(known);
            known.any(|known| known.format == format)
        };
        // An operation that takes none of the usual types says which it takes.
        let other = || media::of_description(taken).unwrap_or(media::JSON);
        [media, media::JSON, FORM, media::XML]
            .into_iter()
            .find(|media| fits(media.format))
            .unwrap_or_else(other)
    }
}

fn is_option(operation: &Operation, name: &HeaderName) -> bool {
    *name == ACCEPT_LANGUAGE || operation.profile.option_headers().contains(&name.as_str())
}

fn takes(operation: &Operation, name: &HeaderName) -> bool {
    let mut taken = operation.headers.iter();
    taken.any(|taken| taken.eq_ignore_ascii_case(name.as_str()))
}
