//! Which samples the document shows.
//!
//! A sample repeats the property names and kinds that the schema already states; 4,000 of them
//! would bury the file. A sample is kept where the schema leaves something open: a body that is a
//! dictionary or free-form, or a carrier with a free-form property of its own.

use crate::recover::{Api, Type};

/// Whether a sample of this type says more than its schema.
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
