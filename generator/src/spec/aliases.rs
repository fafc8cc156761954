//! The places of a converted document's parts in the original text.

use super::loose::value;
use super::version::Version;
use crate::openapi::swagger::{self, Aliases};

/// Returns the places of parts in a Swagger 2.0 text by their pointers in the converted document. Empty for any other text.
pub(super) fn aliases(text: &str) -> Aliases {
    if Version::of(text) != Version::Swagger {
        return Aliases::new();
    }
    let source = value(text, |_, _, _| ());
    source.map_or_else(
        |()| Aliases::new(),
        |source| swagger::convert(&source).aliases,
    )
}
