//! Request bodies of one of several types.

use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::File;
use crate::contract::media::Family;
use crate::media;
use crate::server::input::no_body;
use crate::server::{Error, Input};

/// Reads a body of one of several types; `None` if there is no body. The number is the index of the type.
#[doc(hidden)]
pub type ReadBody<T> = fn(&Input<'_>, usize) -> Result<Option<T>, Error>;

/// A body of one of several types, each with its own media types.
#[doc(hidden)]
pub trait Bodies: Sized + 'static {
    /// The media types of each type.
    const MEDIA_TYPES: &'static [&'static [&'static str]];
    /// The reader of each type.
    const READERS: &'static [ReadBody<Self>];
}

impl Input<'_> {
    /// Reads the body as the type that matches its media type.
    ///
    /// # Errors
    /// As [`body`](Self::body).
    #[doc(hidden)]
    pub fn several<T: Bodies>(&self) -> Result<T, Error> {
        self.optional_several()?.ok_or_else(no_body)
    }

    /// Like [`several`](Self::several); `None` if there is no body.
    ///
    /// # Errors
    /// As [`optional_body`](Self::optional_body).
    #[doc(hidden)]
    pub fn optional_several<T: Bodies>(&self) -> Result<Option<T>, Error> {
        let lists = T::MEDIA_TYPES;
        let index = match self.cx.header(CONTENT_TYPE.as_str()) {
            None if self.bytes()?.is_empty() => return Ok(None),
            None => of_family(lists, Family::Json).unwrap_or(0),
            Some(name) => {
                let all = lists.iter().copied().enumerate();
                // A media type can have several names.
                let alike = || {
                    media::of_content_type(name)?;
                    of_family(lists, Family::of(name))
                };
                let found = media::listed(all, name).or_else(alike);
                found.ok_or_else(|| self.unsupported(name))?
            }
        };
        // Not all readers can fail, and none may run without the body.
        self.bytes()?;
        let read = T::READERS.get(index);
        let read = read.ok_or_else(|| self.unsupported(""))?;
        read(self, index)
    }

    /// The body as a file.
    #[doc(hidden)]
    #[must_use]
    pub fn file(&self) -> File {
        let headers = self.cx.headers();
        let name = headers.get(CONTENT_DISPOSITION);
        File {
            name: name.and_then(|name| media::file_name(name.as_bytes())),
            media_type: self.cx.header(CONTENT_TYPE.as_str()).map(str::to_owned),
            ..File::new().set_data(
                self.bytes()
                    .map_or_else(|_| Vec::new(), |data| data.to_vec()),
            )
        }
    }
}

fn of_family(lists: &[&[&str]], family: Family) -> Option<usize> {
    let mut lists = lists.iter();
    lists.position(|list| list.iter().any(|name| Family::of(name) == family))
}
