//! Bodies that are read from files and other readers while they are sent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::Frame;
use tokio::io::{AsyncRead, ReadBuf};

/// The maximum number of bytes per read.
const PIECE: usize = 64 * 1024;

/// The bytes of a reader as a body.
pub(crate) struct Reader<R> {
    reader: Pin<Box<R>>,
    is_at_end: bool,
}

impl<R> Reader<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self {
            reader: Box::pin(reader),
            is_at_end: false,
        }
    }
}

impl<R: AsyncRead> http_body::Body for Reader<R> {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.is_at_end {
            return Poll::Ready(None);
        }
        let mut piece = BytesMut::zeroed(PIECE);
        let mut buffer = ReadBuf::new(&mut piece);
        let read = ready!(self.reader.as_mut().poll_read(cx, &mut buffer));
        let count = buffer.filled().len();
        self.is_at_end = read.is_err() || count == 0;
        Poll::Ready(match read {
            Err(error) => Some(Err(error)),
            Ok(()) if count == 0 => None,
            Ok(()) => {
                piece.truncate(count);
                Some(Ok(Frame::data(piece.freeze())))
            }
        })
    }
}
