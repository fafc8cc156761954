//! Archives that the document describes.

/// The member of a document that describes archives and the columns that they share.
pub const ARCHIVES_EXTENSION: &str = "x-pagewire-archives";

/// The member of an operation that names the archive whose rows it returns.
pub const ARCHIVE_EXTENSION: &str = "x-pagewire-archive";
