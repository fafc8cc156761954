//! Selects the samples that the document shows.
//!
//! A sample repeats the property names and kinds that the schema already states; 4,000 of them would dominate the file. Samples are kept
//! only if the schema is incomplete: for a body that is a dictionary or free-form, or a carrier with a free-form property of its own.

use crate::recover::{Api, Type};

/// Whether a sample of this type contains more information than the schema.
pub(super) fn worth_showing(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::Map(_) => true,
        Type::Array(items) => worth_showing(api, items),
        Type::Carrier(name) => {
            let carrier = api.carriers.get(name);
            carrier.is_some_and(|c| c.properties.values().any(|p| *p.ty.leaf() == Type::Any))
        }
        _ => false,
    }
}
