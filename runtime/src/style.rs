//! Values of parameters and headers as text, in the styles of OpenAPI: what one side writes, the other reads.

mod read;
mod write;

pub(crate) use read::Pieces;
#[cfg(feature = "client")]
pub(crate) use read::{elements, has_strings, unquoted};
#[cfg(feature = "server")]
pub(crate) use read::{entries, fill, several};
pub(crate) use write::joined;
#[cfg(feature = "client")]
pub(crate) use write::{items, pieces};
