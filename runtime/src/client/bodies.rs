//! Request bodies of one of several types.

use crate::media;
use crate::table::View;
use crate::table::file::{DATA, MEDIA_TYPE};

/// A body of one of several types, each with its own media types.
#[doc(hidden)]
pub trait Bodies {
    /// Returns the body to send.
    fn sent(&self) -> Sent<'_>;
}

/// One of several bodies.
#[doc(hidden)]
#[derive(Debug)]
pub struct Sent<'b> {
    pub(super) media_types: &'static [&'static str],
    pub(super) view: View<'b>,
    pub(super) kind: SentKind,
}

/// How a body is written.
#[derive(Clone, Copy, Debug)]
pub(super) enum SentKind {
    /// In the format of its media type.
    Value,
    /// As a form with parts.
    #[cfg(feature = "multipart")]
    Parts,
    /// Unchanged.
    File,
}

impl<'b> Sent<'b> {
    /// A value.
    #[must_use]
    pub const fn value(media_types: &'static [&'static str], view: View<'b>) -> Self {
        let kind = SentKind::Value;
        Self {
            media_types,
            view,
            kind,
        }
    }

    /// A carrier whose properties are the parts of a form.
    #[cfg(feature = "multipart")]
    #[must_use]
    pub const fn parts(media_types: &'static [&'static str], view: View<'b>) -> Self {
        let kind = SentKind::Parts;
        Self {
            media_types,
            view,
            kind,
        }
    }

    /// A [`File`](crate::File).
    #[must_use]
    pub const fn file(media_types: &'static [&'static str], view: View<'b>) -> Self {
        let kind = SentKind::File;
        Self {
            media_types,
            view,
            kind,
        }
    }
}

/// The media type and the bytes of a [`File`](crate::File) for one of these media types.
pub(super) fn file(view: View<'_>, media_types: &[&'static str]) -> (String, Vec<u8>) {
    let View::Carrier(file) = view else {
        return (media::of_file(None, media_types), Vec::new());
    };
    let data = match file.view(DATA) {
        View::Bytes(data) => data.to_vec(),
        _ => Vec::new(),
    };
    (
        media::of_file(file.view(MEDIA_TYPE).text(), media_types),
        data,
    )
}
