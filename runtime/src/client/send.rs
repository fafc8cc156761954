//! Sending of a call and reading of its response.

use http::StatusCode;

use crate::client::call::Parts;
use crate::client::exchange::{Wanted, collected, exchange};
use crate::client::{
    Body, BoxFuture, Call, Download, Error, ErrorKind, FileResponse, FromResponse, Head,
};
use crate::operation::Operation;

fn operation(parts: &Result<Parts<'_>, Error>) -> Option<&'static Operation> {
    match parts {
        Ok(parts) => Some(parts.operation),
        Err(error) => error.operation(),
    }
}

fn is_read(operation: Option<&Operation>) -> bool {
    operation.is_some_and(|operation| operation.method.is_read())
}

/// Whether an error means that the requested object does not exist.
fn is_absent(error: &Error, is_read: bool) -> bool {
    match error.kind() {
        ErrorKind::Status(failure) => failure.status == StatusCode::NOT_FOUND,
        ErrorKind::UndocumentedStatus(failure) => {
            let is_of_api = failure.error.is_some() || failure.body.is_empty();
            is_read && is_of_api && failure.status == StatusCode::NOT_FOUND
        }
        _ => false,
    }
}

/// Makes `call.await` equivalent to `call.send().await`.
impl<'c, R: FromResponse + 'c, S: 'c> IntoFuture for Call<'c, R, S> {
    type Output = Result<R, Error>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<'c, R, S> Call<'c, R, S> {
    /// The operation; `None` if even that is invalid.
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        operation(&self.parts)
    }

    /// Sends the call and returns the response.
    ///
    /// A `null` for an array or a dictionary becomes an empty one; any other `null` is [`ErrorKind::Null`].
    ///
    /// # Errors
    /// Any [`Error`].
    pub fn send(self) -> impl Future<Output = Result<R, Error>> + Send + 'c
    where
        R: FromResponse + 'c,
        S: 'c,
    {
        let parts = self.parts;
        async move {
            let answer = collected(parts, Wanted::whole::<R>()).await?;
            answer.value()
        }
    }

    /// Sends the call and returns the response like [`send`](Self::send), with its head: status and headers.
    ///
    /// A conditional request needs the server's time of the last change from the head, because the clock of the caller may differ.
    ///
    /// ```
    /// # use pagewire_runtime::{Map, client::{Call, Client, Error}, table::Item};
    /// # async fn example(
    /// #     read: impl Fn() -> Call<'static, Map<String>>,
    /// #     write: impl Fn(&Map<String>) -> Call<'static, Map<String>>,
    /// # ) -> Result<(), Error> {
    /// let (mut names, head) = read().send_with_head().await?;
    /// names.insert("en", "Acme".to_owned());
    /// let mut call = write(&names);
    /// if let Some(time) = head.last_modified() {
    ///     call = call.if_unmodified_since(time);
    /// }
    /// // The error has the status 412 if somebody was faster.
    /// call.send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Any [`Error`]. For an unsuccessful response, [`Error::failure`] has the status and the headers.
    pub fn send_with_head(self) -> impl Future<Output = Result<(R, Head), Error>> + Send + 'c
    where
        R: FromResponse + 'c,
        S: 'c,
    {
        let parts = self.parts;
        async move {
            let answer = collected(parts, Wanted::whole::<R>()).await?;
            Ok((answer.value()?, answer.head))
        }
    }

    /// Sends the call; returns `None` for `null`, no content, and 404.
    ///
    /// An undocumented 404 gives `None` only for GET or HEAD, and only if its body is empty or an error object of the API.
    /// Any other body, such as a page in HTML, is an error, because it comes from a proxy or another server. A 404 of a
    /// proxy without a body cannot be distinguished.
    ///
    /// # Errors
    /// Any [`Error`] except [`ErrorKind::Null`]. [`ErrorKind::NotModified`] is an error, too, because the unchanged object
    /// may well exist.
    pub fn send_optional(self) -> impl Future<Output = Result<Option<R>, Error>> + Send + 'c
    where
        R: FromResponse + 'c,
        S: 'c,
    {
        let is_read = is_read(self.operation());
        let parts = self.parts;
        async move {
            match collected(parts, Wanted::whole::<R>()).await {
                Ok(answer) if answer.head.status == StatusCode::NO_CONTENT => Ok(None),
                Ok(answer) => answer.read(),
                Err(error) if is_absent(&error, is_read) => Ok(None),
                Err(error) => Err(error),
            }
        }
    }
}

impl<'c, R, S> Call<'c, R, S> {
    /// Sends the call and returns the response without reading its value: status and headers, and the body as it arrives,
    /// without gzip. Use it if the server sends another media type than the document has, or one value per line.
    ///
    /// The call asks for the media types that [`send`](Self::send) asks for. As in a download, the time limit applies to each wait,
    /// and the response may be longer than the limit of the client; [`Body::collect`](crate::client::Body::collect) takes a limit.
    ///
    /// ```
    /// # use pagewire_runtime::client::{Call, Error};
    /// # async fn example(call: Call<'static, serde_json::Value>) -> Result<(), Box<dyn std::error::Error>> {
    /// let (head, mut body) = call.send_raw().await?;
    /// println!("{} {:?}", head.status(), head.header("content-type"));
    /// while let Some(chunk) = body.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Any [`Error`] of an unsuccessful response; [`Error::failure`] has its status, headers and body. Later errors are reported by
    /// the body.
    pub fn send_raw(self) -> impl Future<Output = Result<(Head, Body), Error>> + Send + 'c
    where
        R: FromResponse + 'c,
        S: 'c,
    {
        let parts = self.parts;
        let operation = operation(&parts);
        async move {
            let (head, body) = exchange(parts, Wanted::raw::<R>()).await?.into_parts();
            let head = Head {
                status: head.status,
                headers: head.headers,
                operation,
            };
            Ok((head, body))
        }
    }
}

impl<'c, R: FileResponse, S> Call<'c, R, S> {
    /// Sends the call and returns the response as a stream, which is never in memory as a whole.
    ///
    /// If the response can also be a value, the call asks for a file; [`Download::media_type`] shows which one arrived.
    ///
    /// # Errors
    /// Any [`Error`]. Later errors are reported by the stream. Use [`download_optional`](Self::download_optional) if there
    /// may be no file.
    pub fn download(self) -> impl Future<Output = Result<Download, Error>> + Send + 'c
    where
        R: 'c,
        S: 'c,
    {
        let parts = self.parts;
        async move {
            let operation = operation(&parts);
            let answer = exchange(parts, Wanted::stream()).await?;
            let status = answer.status();
            let download = Download::read(answer, operation).await?;
            download.ok_or_else(|| Error::from(ErrorKind::Null { status }).of(operation))
        }
    }

    /// Like [`download`](Self::download), but returns `None` in the same cases as [`send_optional`](Self::send_optional).
    ///
    /// # Errors
    /// As there, except [`ErrorKind::Null`].
    pub fn download_optional(
        self,
    ) -> impl Future<Output = Result<Option<Download>, Error>> + Send + 'c
    where
        R: 'c,
        S: 'c,
    {
        let parts = self.parts;
        let operation = operation(&parts);
        async move {
            match exchange(parts, Wanted::stream()).await {
                Ok(answer) if answer.status() == StatusCode::NO_CONTENT => Ok(None),
                Ok(answer) => Download::read(answer, operation).await,
                Err(error) if is_absent(&error, is_read(operation)) => Ok(None),
                Err(error) => Err(error),
            }
        }
    }
}
