//! What `Debug` shows of free-form values.

use std::fmt;

use serde_json::Value;

use crate::contract::is_secret;

/// What is printed in place of a secret.
pub(crate) const HIDDEN: fmt::Arguments<'_> = format_args!("***");

/// A free-form value as `Debug` shows it: as its own, but for members with secrets.
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
