//! Where the parts of a converted document are in the text that it was made of.

use super::loose::value;
use super::version::Version;
use crate::openapi::swagger::{self, Aliases};

/// Where the parts of the document that is made of a Swagger 2.0 text are in the text; empty for any other text.
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
