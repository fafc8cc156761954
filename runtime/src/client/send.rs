//! The end of a call: it is sent, and its response read.

use http::StatusCode;

use crate::client::exchange::{Wanted, collected, exchange};
use crate::client::{BoxFuture, Call, Download, Error, FileResponse, FromResponse, Head};

/// `call.await` is `call.send().await`.
impl<'c, R: FromResponse + 'c, S: 'c> IntoFuture for Call<'c, R, S> {
    type Output = Result<R, Error>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<'c, R, S> Call<'c, R, S> {
    /// Sends the call and gives the response.
    ///
    /// `null` for an array or a dictionary gives an empty one; any other `null` is [`Error::Null`].
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
            answer.read()?.or_else(R::null).ok_or(Error::Null)
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
            let value = answer.read()?.or_else(R::null).ok_or(Error::Null)?;
            Ok((value, answer.head))
        }
    }

    /// Sends the call; `null`, no content, and a documented 404 give none.
    ///
    /// # Errors
    /// Any [`Error`] but [`Error::Null`]; also [`Error::NotModified`], as what has not changed may well be there.
    pub fn send_optional(self) -> impl Future<Output = Result<Option<R>, Error>> + Send + 'c
    where
        R: FromResponse + 'c,
        S: 'c,
    {
        let parts = self.parts;
        async move {
            match collected(parts, Wanted::whole::<R>()).await {
                Ok(answer) if answer.head.status == StatusCode::NO_CONTENT => Ok(None),
                Ok(answer) => answer.read(),
                Err(Error::Status(failure)) if failure.status == StatusCode::NOT_FOUND => Ok(None),
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
    /// Any [`Error`]; what happens after the beginning is an error of the stream.
    pub fn download(self) -> impl Future<Output = Result<Download, Error>> + Send + 'c
    where
        R: 'c,
        S: 'c,
    {
        let parts = self.parts;
        async move {
            let answer = exchange(parts, Wanted::stream()).await?;
            Download::read(answer).await?.ok_or(Error::Null)
        }
    }
}
