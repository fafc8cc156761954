//! The `Debug` form of free-form values.

use std::fmt;

use serde_json::Value;

use crate::contract::is_secret;

/// The text that replaces a secret.
pub(crate) const HIDDEN: fmt::Arguments<'_> = format_args!("***");

/// The `Debug` form of a free-form value, with secret members hidden.
pub(crate) struct Free<'a>(pub(crate) &'a Value);

impl fmt::Debug for Free<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Array(items) => {
                f.write_str("Array ")?;
                f.debug_list().entries(items.iter().map(Free)).finish()
            }
            Value::Object(members) => {
                f.write_str("Object ")?;
                let mut out = f.debug_map();
                for (name, value) in members {
                    if is_secret(name) && !value.is_null() {
                        out.entry(name, &HIDDEN);
                    } else {
                        out.entry(name, &Free(value));
                    }
                }
                out.finish()
            }
            value => value.fmt(f),
        }
    }
}
