//! From a handler's result to an answer.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{self, Poll};

use bytes::Bytes;

use crate::json::Nulls;
use crate::media::{self, Options};
use crate::server::{Context, Error};
use crate::table::{Item, View};

/// A type that a handler can give: any [`Item`], an `Option` of one (none is answered with `null`), `()` for no
/// content, [`Binary`].
pub trait Answer {
    /// The body.
    fn body(&self) -> Body<'_>;
}

/// The body of an answer before it is written.
#[derive(Debug)]
pub enum Body<'a> {
    /// No body.
    None,
    /// A value in the media type that the caller asks for.
    Value(View<'a>),
    /// Bytes and their media type.
    Bytes(&'a str, Bytes),
}

impl<T: Item> Answer for T {
    fn body(&self) -> Body<'_> {
        Body::Value(self.view())
    }
}

impl<T: Item> Answer for Option<T> {
    fn body(&self) -> Body<'_> {
        Body::Value(self.as_ref().map_or(View::Null, T::view))
    }
}

impl Answer for () {
    fn body(&self) -> Body<'_> {
        Body::None
    }
}

/// An answer that is no value but a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binary {
    /// The value of `Content-Type`.
    pub media_type: String,
    /// The bytes.
    pub data: Bytes,
}

impl Answer for Binary {
    fn body(&self) -> Body<'_> {
        Body::Bytes(&self.media_type, self.data.clone())
    }
}

/// An answer's body in its final form.
#[derive(Debug)]
pub struct Written {
    pub(crate) media_type: Option<String>,
    pub(crate) data: Bytes,
}

/// A handler at work.
pub type Answering<'a> = Pin<Box<dyn Future<Output = Result<Written, Error>> + Send + 'a>>;

/// Runs a handler and writes its result in the media type that the caller asks for.
pub fn answer<'a, R: Answer>(
    cx: &'a Context,
    handler: impl Future<Output = Result<R, Error>> + Send + 'a,
) -> Answering<'a> {
    // The result is written at once and never waits, so that it need not be `Send`.
    Box::pin(async move { handler.await.map(|result| write(cx, result.body())) })
}

fn write(cx: &Context, body: Body<'_>) -> Written {
    // The original writes every property, whatever was asked for.
    let options = Options {
        nulls: Nulls::Write,
        root: None,
    };
    match body {
        Body::None => Written {
            media_type: None,
            data: Bytes::new(),
        },
        Body::Value(view) => Written {
            media_type: Some(cx.media().label.to_owned()),
            data: media::encode_with(cx.media().format, view, options).into(),
        },
        Body::Bytes(media_type, data) => Written {
            media_type: Some(media_type.to_owned()),
            data,
        },
    }
}

/// The default of every handler: 501.
pub fn not_implemented<R>() -> impl Future<Output = Result<R, Error>> + Send {
    NotImplemented(PhantomData)
}

/// Ready at once, and `Send` whatever `R` is.
struct NotImplemented<R>(PhantomData<fn() -> R>);

impl<R> Future for NotImplemented<R> {
    type Output = Result<R, Error>;

    fn poll(self: Pin<&mut Self>, _: &mut task::Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(Err(Error::not_implemented()))
    }
}
