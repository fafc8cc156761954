//! Conversion of a handler's result into a response.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{self, Poll};

use pin_project_lite::pin_project;

use crate::media::{self, MediaType, Options};
use crate::server::body::Payload;
use crate::server::{Context, Error};
use crate::table::{Item, Message, View};

/// A type that a handler can return: any [`Item`], `()` for no content, [`Binary`](crate::server::Binary), or an `Option`
/// of an item. `None` is `null` if the document allows it, or if the profile does and the document has no 404; else the
/// documented success without a body; else 404.
///
/// Before it is written, a value is reduced to the client's selection and converted to the zone and language of the call.
pub trait IntoResponse {
    /// Writes the body.
    ///
    /// # Errors
    /// 500 if the generated description of the value's type cannot be read.
    fn write(self, cx: &Context) -> Result<Written, Error>;

    /// Writes the body like [`write`](Self::write), in one of these media types.
    #[doc(hidden)]
    fn write_in(self, cx: &Context, media_types: &[&'static str]) -> Result<Written, Error>
    where
        Self: Sized,
    {
        let _ = media_types;
        self.write(cx)
    }
}

impl<T: Item> IntoResponse for T {
    fn write(mut self, cx: &Context) -> Result<Written, Error> {
        cx.shape(self.target());
        Written::value(cx, self.view())
    }

    fn write_in(mut self, cx: &Context, media_types: &[&'static str]) -> Result<Written, Error> {
        cx.shape(self.target());
        let accept = match media_types {
            [_, _, ..] => cx.accept(),
            _ => None,
        };
        match media::one_of(media_types, accept) {
            Some(media) => Written::value_in(cx, self.view(), media),
            None => Written::value(cx, self.view()),
        }
    }
}

impl<T: Item> IntoResponse for Option<T> {
    fn write(mut self, cx: &Context) -> Result<Written, Error> {
        if let Some(value) = &mut self {
            cx.shape(value.target());
        }
        match &self {
            Some(value) => Written::value(cx, value.view()),
            None if cx.operation().is_null_for_absent() => Written::value(cx, View::Null),
            None => Ok(Written::missing()),
        }
    }
}

impl IntoResponse for () {
    fn write(self, _: &Context) -> Result<Written, Error> {
        Ok(Written {
            status: None,
            media_type: None,
            body: Payload::default(),
            is_missing: false,
        })
    }
}

/// The body of a response, as written.
#[derive(Debug)]
pub struct Written {
    /// Replaces the first documented success.
    pub(crate) status: Option<u16>,
    pub(crate) media_type: Option<String>,
    pub(crate) body: Payload,
    /// Whether the result is missing.
    pub(crate) is_missing: bool,
}

impl Written {
    fn missing() -> Self {
        Self {
            status: None,
            media_type: None,
            body: Payload::default(),
            is_missing: true,
        }
    }

    pub(super) const fn file(media_type: String, body: Payload) -> Self {
        Self {
            status: None,
            media_type: Some(media_type),
            body,
            is_missing: false,
        }
    }

    /// The same response with another status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    fn value(cx: &Context, view: View<'_>) -> Result<Self, Error> {
        let operation = cx.operation();
        let named = operation.response(operation.success());
        let documented = named.map_or(&[][..], |response| response.media_types);
        let takes_any = operation.profile.takes_any_format();
        let media = media::without_choice(documented, takes_any).unwrap_or_else(|| {
            let accept = cx.accept();
            match takes_any {
                true => cx.media(),
                false => media::answered(documented, cx.media(), accept),
            }
        });
        Self::value_in(cx, view, media)
    }

    fn value_in(cx: &Context, view: View<'_>, media: MediaType) -> Result<Self, Error> {
        let operation = cx.operation();
        let options = Options {
            nulls: operation.profile.nulls(),
            root: None,
            markup: operation.response_markup.as_ref(),
            profile: operation.profile,
            message: Some(Message::Response),
            ..Options::default()
        };
        let (media, body) = match media::try_encode_with(media.format, view, options) {
            Ok(body) => (media, body),
            Err(unwritable) if unwritable.is_fault() => return Err(Error::caused_by(unwritable)),
            // A value that the client's format cannot represent is written in a format that can.
            Err(_) => (
                media::JSON,
                media::encode_with(media::JSON.format, view, options),
            ),
        };
        Ok(Self {
            status: None,
            media_type: Some(media.content_type().into_owned()),
            body: Payload::Whole(body.into()),
            is_missing: false,
        })
    }
}

/// A running handler.
pub type Responding<'a> = Pin<Box<dyn Future<Output = Result<Written, Error>> + Send + 'a>>;

/// Runs a handler and writes its result in the media type that the caller asks for.
pub fn respond<'a, R: IntoResponse>(
    cx: &'a Context,
    handler: impl Future<Output = Result<R, Error>> + Send + 'a,
) -> Responding<'a> {
    Box::pin(Handled { handler, cx })
}

pin_project! {
    /// The handler and the context for writing its result. An `async` block would store the handler twice, before and
    /// during the wait, and handlers with transactions are large.
    struct Handled<'a, F> {
        #[pin]
        handler: F,
        cx: &'a Context,
    }
}

impl<R: IntoResponse, F: Future<Output = Result<R, Error>>> Future for Handled<'_, F> {
    type Output = Result<Written, Error>;

    fn poll(self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let cx = *this.cx;
        // The result is written at once, without waiting, so it need not be `Send`.
        this.handler
            .poll(task)
            .map(|result| result.and_then(|result| result.write(cx)))
    }
}

/// The default of every handler: 501.
pub fn not_implemented<R>() -> impl Future<Output = Result<R, Error>> + Send {
    NotImplemented(PhantomData)
}

/// Ready at once, and `Send` for any `R`.
struct NotImplemented<R>(PhantomData<fn() -> R>);

impl<R> Future for NotImplemented<R> {
    type Output = Result<R, Error>;

    fn poll(self: Pin<&mut Self>, _: &mut task::Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(Err(Error::not_implemented()))
    }
}
