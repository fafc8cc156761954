//! The end of a call: it is sent, and its response read.

use http::StatusCode;

use crate::client::call::Parts;
use crate::client::exchange::{Wanted, collected, exchange};
use crate::client::{
    BoxFuture, Call, Download, Error, ErrorKind, FileResponse, FromResponse, Head,
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

/// Whether an error says that what was asked for does not exist.
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

/// `call.await` is `call.send().await`.
impl<'c, R: FromResponse + 'c, S: 'c> IntoFuture for Call<'c, R, S> {
    type Output = Result<R, Error>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<'c, R, S> Call<'c, R, S> {
    /// What is called; none where even that is wrong.
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        operation(&self.parts)
    }

    /// Sends the call and gives the response.
    ///
    /// `null` for an array or a dictionary gives an empty one; any other `null` is [`ErrorKind::Null`].
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

    /// Sends the call and gives the response as [`send`](Self::send) does, with the head that it came under: status and
    /// headers.
    ///
    /// The time of the last change that the server tells there is what a conditional request needs; the clock of the
    /// caller may be another.
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

    /// Sends the call; `null`, no content, and 404 give none.
    ///
    /// A 404 that the operation does not document gives none only for a GET or HEAD, and only if its body is empty or an error object as
    /// the API has them. Any other body, such as a page in HTML, is an error: a proxy or another server has sent it. One without a body
    /// cannot be told apart.
    ///
    /// # Errors
    /// Any [`Error`] but [`ErrorKind::Null`]; also [`ErrorKind::NotModified`], as what has not changed may well be there.
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

impl<'c, R: FileResponse, S> Call<'c, R, S> {
    /// Sends the call and gives the response as a stream, which is never in memory as a whole.
    ///
    /// Where the response may be a value, too, the call asks for a file; [`Download::media_type`] tells which came.
    ///
    /// # Errors
    /// Any [`Error`]; what happens after the beginning is an error of the stream. See
    /// [`download_optional`](Self::download_optional) where there may be no file.
    pub fn download(self) -> impl Future<Output = Result<Download, Error>> + Send + 'c
    where
        R: 'c,
        S: 'c,
    {
        let parts = self.parts;
        async move {
            let operation = operation(&parts);
            let answer = exchange(parts, Wanted::stream()).await?;
            let download = Download::read(answer, operation).await?;
            download.ok_or_else(|| Error::from(ErrorKind::Null).of(operation))
        }
    }

    /// As [`download`](Self::download); none for what [`send_optional`](Self::send_optional) gives none for.
    ///
    /// # Errors
    /// As there, but for [`ErrorKind::Null`].
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
