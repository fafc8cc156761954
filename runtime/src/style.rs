//! Values of parameters and headers as text, written and read in the styles of OpenAPI.

mod read;
mod write;

pub(crate) use read::Pieces;
#[cfg(feature = "client")]
pub(crate) use read::{elements, has_strings, unquoted};
#[cfg(feature = "server")]
pub(crate) use read::{entries, fill, several};
pub(crate) use write::joined;
#[cfg(feature = "client")]
pub(crate) use write::{items, joined_with, pieces};
