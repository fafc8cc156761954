//! Files in forms.

use crate::table::{Item, Unknown, View};
use crate::value::Bytes;

/// A file in a form with parts (`multipart/form-data`).
#[non_exhaustive]
pub struct File {
    /// The bytes.
    pub data: Option<Bytes>,
    /// The name that the file has where it comes from.
    pub name: Option<String>,
    /// The media type, such as `image/png`.
    pub media_type: Option<String>,
    /// Nothing: a part of a form has no more.
    pub unknown: Unknown,
}

crate::carrier! { File "File" {
    0 data set_data Bytes = "data";
    1 name set_name String = "name";
    2 media_type set_media_type String = "mediaType";
} }

impl File {
    /// A file with these bytes.
    #[must_use]
    pub fn with_bytes(
        name: impl Into<String>,
        media_type: impl Into<String>,
        data: impl Into<Vec<u8>>,
    ) -> Self {
        Self::new()
            .set_data(data.into())
            .set_name(name)
            .set_media_type(media_type)
    }

    /// The bytes; none for a file without.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match self.data.as_ref().map(Item::view) {
            Some(View::Bytes(bytes)) => bytes,
            _ => &[],
        }
    }
}

/// Where the bytes of a file are in its table.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) const DATA: usize = 0;

/// Where its name is.
#[cfg(any(feature = "multipart", feature = "server"))]
pub(crate) const NAME: usize = 1;

/// Where its media type is.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) const MEDIA_TYPE: usize = 2;

/// Whether a carrier of this table is a file.
#[cfg(any(feature = "multipart", feature = "server"))]
pub(crate) fn is_file(table: &'static crate::table::CarrierDescriptor) -> bool {
    std::ptr::eq(table, crate::Carrier::descriptor(&File::new()))
}
