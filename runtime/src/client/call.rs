//! One call of one operation.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};

use crate::client::{Answer, ApiError, Client, Error, Failure, url};
use crate::media;
use crate::operation::Operation;
use crate::table::{Arguments, View};

/// Marks a call whose operation takes `$select`.
#[derive(Debug)]
pub struct Select(());

/// Marks a call whose operation does not take `$select`.
#[derive(Debug)]
pub struct NoSelect(());

/// One call of one operation, made by a generated method with all that is required; the optional parts follow, then
/// [`send`](Self::send).
///
/// `R` is what a successful answer is read into. `S` tells whether [`select`](Call::select) is there.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<'c, R, S = NoSelect> {
    parts: Result<Parts<'c>, Error>,
    result: PhantomData<fn() -> (R, S)>,
}

struct Parts<'c> {
    client: &'c Client,
    operation: &'static Operation,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Bytes,
}

impl<'c, R, S> Call<'c, R, S> {
    /// A call of `operation`, with the path parameters in the order of their placeholders.
    pub fn new(client: &'c Client, operation: &'static Operation, path: &[View<'_>]) -> Self {
        Self::from_parts(Parts::new(client, operation, path))
    }

    fn from_parts(parts: Result<Parts<'c>, Error>) -> Self {
        Self {
            parts,
            result: PhantomData,
        }
    }

    fn change(mut self, change: impl FnOnce(&mut Parts<'c>)) -> Self {
        if let Ok(parts) = &mut self.parts {
            change(parts);
        }
        self
    }

    /// Adds a query parameter; a list adds one an item, an empty value none.
    pub fn query(self, name: &str, value: View<'_>) -> Self {
        self.change(|parts| url::append_query(&mut parts.query, name, value))
    }

    /// Sends `value` as the body.
    pub fn body(self, value: View<'_>) -> Self {
        self.change(|parts| parts.set_body(value))
    }

    /// Sends the properties of a one-off request as the body, in the order of the operation's descriptor.
    pub fn arguments(self, values: &[View<'_>]) -> Self {
        self.change(|parts| {
            if let Some(table) = &parts.operation.arguments {
                parts.set_body(View::Carrier(&Arguments::new(table, values)));
            }
        })
    }

    /// Sends bytes of the given media type as the body.
    pub fn binary(self, media_type: &str, data: impl Into<Bytes>) -> Self {
        let data = data.into();
        self.change(|parts| parts.body = data)
            .header(CONTENT_TYPE.as_str(), media_type)
    }

    /// Asks for texts in `language`, such as `en` or `nb-no` (`SO-Language`).
    pub fn language(self, language: &str) -> Self {
        self.header("so-language", language)
    }

    /// Asks for numbers and dates inside texts in the form of `culture` (`SO-Culture`).
    pub fn culture(self, culture: &str) -> Self {
        self.header("so-culture", culture)
    }

    /// Sends and asks for times in `zone`: an id or code of the API, such as `NO` or `261` (`SO-TimeZone`).
    /// `NO, includeTZOffset` asks for offsets as well.
    pub fn time_zone(self, zone: &str) -> Self {
        self.header("so-timezone", zone)
    }

    /// Sends a header, in place of one of that name that the client always sends.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Ok(parts) = &mut self.parts {
            let pair = (HeaderName::try_from(name), HeaderValue::from_str(value));
            if let (Ok(name), Ok(value)) = pair {
                parts.headers.insert(name, value);
            } else {
                let message = format!("header {name:?} cannot be sent with that value");
                self.parts = Err(Error::Request(message));
            }
        }
        self
    }

    /// Sends the call and gives the answer.
    ///
    /// `null` for an array or a dictionary gives an empty one; any other `null` is [`Error::Null`].
    ///
    /// # Errors
    /// Any [`Error`].
    pub fn send(self) -> impl Future<Output = Result<R, Error>> + Send + 'c
    where
        R: Answer + 'c,
        S: 'c,
    {
        let parts = self.parts;
        async move {
            let answer = exchange(parts).await?;
            read::<R>(answer)?.or_else(R::null).ok_or(Error::Null)
        }
    }

    /// Sends the call; `null`, no content, and a documented 404 give none.
    ///
    /// # Errors
    /// Any [`Error`] but [`Error::Null`].
    pub fn send_optional(self) -> impl Future<Output = Result<Option<R>, Error>> + Send + 'c
    where
        R: Answer + 'c,
        S: 'c,
    {
        let parts = self.parts;
        async move {
            match exchange(parts).await {
                Ok(answer) if answer.status() == StatusCode::NO_CONTENT => Ok(None),
                Ok(answer) => read::<R>(answer),
                Err(Error::Status(failure)) if failure.status == StatusCode::NOT_FOUND => Ok(None),
                Err(error) => Err(error),
            }
        }
    }
}

impl<R> Call<'_, R, Select> {
    /// Asks for these properties only, by their wire names; `/` leads into a nested carrier (`Category/Id`). The others
    /// come back empty.
    pub fn select<N: AsRef<str>>(self, names: impl IntoIterator<Item = N>) -> Self {
        let mut list = String::new();
        for name in names {
            if !list.is_empty() {
                list.push(',');
            }
            list.push_str(name.as_ref());
        }
        self.query("$select", View::Str(&list))
    }
}

impl<R, S> fmt::Debug for Call<'_, R, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.parts {
            Ok(parts) => f
                .debug_struct("Call")
                .field("operation", &parts.operation.id)
                .field("path", &parts.path)
                .finish_non_exhaustive(),
            Err(error) => f.debug_tuple("Call").field(error).finish(),
        }
    }
}

impl<'c> Parts<'c> {
    fn new(
        client: &'c Client,
        operation: &'static Operation,
        path: &[View<'_>],
    ) -> Result<Self, Error> {
        let mut headers = client.headers.clone();
        // The client's language and zone go only where the operation takes them.
        for name in [
            "so-language",
            "so-culture",
            "so-timezone",
            "accept-language",
        ] {
            let taken = |header: &&str| header.eq_ignore_ascii_case(name);
            if !operation.headers.iter().any(taken) {
                headers.remove(name);
            }
        }
        client.credentials.apply(&mut headers)?;
        Ok(Self {
            client,
            operation,
            path: url::fill(operation.path, path)?,
            query: String::new(),
            headers,
            body: Bytes::new(),
        })
    }

    fn set_body(&mut self, value: View<'_>) {
        self.body = media::encode(media::JSON.format, value).into();
        let name = HeaderValue::from_static(media::JSON.label);
        self.headers.insert(CONTENT_TYPE, name);
    }

    fn into_request(mut self) -> Result<http::Request<Bytes>, Error> {
        let returns_json = self.operation.responses.iter().any(|response| {
            let known = |name: &&str| media::of_content_type(name).is_some();
            (200..300).contains(&response.status) && response.media_types.iter().any(known)
        });
        if returns_json && !self.headers.contains_key(ACCEPT) {
            let json = HeaderValue::from_static("application/json");
            self.headers.insert(ACCEPT, json);
        }
        let mut request = http::Request::builder()
            .method(self.operation.method.as_str())
            .uri(self.client.base.join(&(self.path + &self.query)))
            .body(self.body)
            .map_err(|error| Error::Request(error.to_string()))?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// Sends and sorts failures out; not generic, so that calls share it.
async fn exchange(parts: Result<Parts<'_>, Error>) -> Result<http::Response<Bytes>, Error> {
    let parts = parts?;
    let (client, operation) = (parts.client, parts.operation);
    let answer = client.transport.send(parts.into_request()?).await?;
    if answer.status().is_success() {
        return Ok(answer);
    }
    let (head, body) = answer.into_parts();
    let failure = Box::new(Failure {
        status: head.status,
        headers: head.headers,
        error: ApiError::parse(&body),
        body,
    });
    Err(match operation.response(head.status.as_u16()) {
        Some(_) => Error::Status(failure),
        None => Error::UndocumentedStatus(failure),
    })
}

fn read<R: Answer>(answer: http::Response<Bytes>) -> Result<Option<R>, Error> {
    let (head, body) = answer.into_parts();
    R::read(head.status, &head.headers, body)
}
