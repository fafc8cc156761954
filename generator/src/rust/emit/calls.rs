//! Documentation of the options of calls.

use crate::rust::docs_text::{Doc, code, line, prose};
use crate::rust::ir::{Parameter, Place};

/// The document's description of an option, or else its location.
pub(super) fn call_docs(parameter: &Parameter) -> Doc {
    let about = parameter.docs.as_deref().map(line);
    about.filter(|about| !about.is_empty()).unwrap_or_else(|| {
        let place = match parameter.place {
            Place::Path => "path parameter",
            Place::Query => "query parameter",
            Place::Header => "header",
            Place::Cookie => "cookie",
        };
        prose!("The {} {}.", place, code(&parameter.wire))
    })
}
