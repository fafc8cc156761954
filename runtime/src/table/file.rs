//! Files in forms.

use crate::table::{Item, Unknown, View};
use crate::value::Bytes;

/// A file in a form with parts (`multipart/form-data`).
#[non_exhaustive]
pub struct File {
    /// The bytes.
    pub data: Option<Bytes>,
    /// The original name of the file.
    pub name: Option<String>,
    /// The media type, such as `image/png`.
    pub media_type: Option<String>,
    /// Empty, because a part of a form has no other properties.
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

    /// The bytes; empty if the file has none.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match self.data.as_ref().map(Item::view) {
            Some(View::Bytes(bytes)) => bytes,
            _ => &[],
        }
    }
}

/// The index of the bytes in the table of a file.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) const DATA: usize = 0;

/// The index of the name.
#[cfg(any(feature = "multipart", feature = "server"))]
pub(crate) const NAME: usize = 1;

/// The index of the media type.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) const MEDIA_TYPE: usize = 2;

/// Whether a carrier of this table is a file.
#[cfg(any(feature = "multipart", feature = "server"))]
pub(crate) fn is_file(table: &'static crate::table::CarrierDescriptor) -> bool {
    std::ptr::eq(table, crate::Carrier::descriptor(&File::new()))
}
