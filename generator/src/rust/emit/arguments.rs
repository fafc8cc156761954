//! Arguments of client methods: their types, and values for examples.

use super::Context;
use crate::rust::ir::Type;

impl Context<'_> {
    /// The type of an argument on the calling side: scalars by value, everything else borrowed.
    pub(crate) fn borrowed(&self, ty: &Type) -> String {
        match ty {
            Type::Bool | Type::I32 | Type::I64 | Type::F64 => self.type_text(ty),
            Type::String => "&str".to_owned(),
            Type::List(item) => format!("&[{}]", self.type_text(item)),
            other => format!("&{}", self.type_text(other)),
        }
    }

    /// The same from outside the crate, where named types need a path, as an expression for an
    /// example.
    pub(crate) fn example(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "true".to_owned(),
            Type::I32 | Type::I64 => "1".to_owned(),
            Type::F64 => "1.0".to_owned(),
            Type::String => "\"text\"".to_owned(),
            Type::List(_) => "&[]".to_owned(),
            _ => "&Default::default()".to_owned(),
        }
    }
}
