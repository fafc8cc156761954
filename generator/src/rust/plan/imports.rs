//! The imports of a file.

use std::collections::BTreeSet;

use super::Plan;
use crate::rust::code::{Code, code};
use crate::rust::format::{Lines, WIDTH};
use crate::rust::ir::{Type, TypeId};

/// The types that the items of a file mention.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    types: BTreeSet<TypeId>,
    /// Value types of the runtime.
    values: BTreeSet<&'static str>,
}

impl<'t> FromIterator<&'t Type> for Imports {
    fn from_iter<I: IntoIterator<Item = &'t Type>>(types: I) -> Self {
        let mut imports = Self::default();
        types.into_iter().for_each(|ty| imports.note(ty));
        imports
    }
}

impl Imports {
    /// Adds the imports for `ty`.
    pub(crate) fn note(&mut self, ty: &Type) {
        match ty {
            Type::Bytes => {
                self.values.insert("Bytes");
            }
            Type::DateTime => {
                self.values.insert("DateTime");
            }
            Type::Decimal => {
                self.values.insert("Decimal");
            }
            Type::File => {
                self.values.insert("File");
            }
            Type::Carrier(id)
            | Type::Enum(id)
            | Type::Choice(id)
            | Type::Outcomes(id)
            | Type::Bodies(id) => {
                self.types.insert(*id);
            }
            Type::List(item) | Type::Maybe(item) => self.note(item),
            Type::Map(value) => {
                self.values.insert("Map");
                self.note(value);
            }
            _ => {}
        }
    }

    /// Writes the imports from the runtime, including `more`, and those of types except `here`.
    pub(crate) fn write(
        &self,
        plan: &Plan<'_>,
        out: &mut Lines,
        more: impl IntoIterator<Item = &'static str>,
        here: Option<TypeId>,
    ) {
        let values: BTreeSet<&'static str> = self.values.iter().copied().chain(more).collect();
        import(out, "pagewire_runtime", values.into_iter().map(Code::from));
        let types = self.types.iter().filter(|id| Some(**id) != here);
        let names: BTreeSet<Code> = types.map(|id| plan.name(*id).into()).collect();
        import(out, "crate::types", names);
    }
}

/// Writes `use path::{names};`, or nothing if there are no names.
fn import(out: &mut Lines, path: &'static str, names: impl IntoIterator<Item = Code>) {
    let names: Vec<Code> = names.into_iter().collect();
    match names.as_slice() {
        [] => {}
        [only] => out.line(code!("use {}::{};", path, only)),
        several => {
            let whole = code!(
                "use {}::{{{}}};",
                path,
                Code::joined(several.iter().cloned(), ", ")
            );
            if whole.width() <= WIDTH {
                return out.line(whole);
            }
            out.open(code!("use {}::{{", path));
            let mut line: Vec<Code> = Vec::new();
            let mut width = 0;
            for name in several {
                if !line.is_empty() && width + name.width() + 6 > WIDTH {
                    out.line(code!("{},", Code::joined(line.drain(..), ", ")));
                    width = 0;
                }
                width += name.width() + 2;
                line.push(name.clone());
            }
            out.line(code!("{},", Code::joined(line, ", ")));
            out.close("};");
        }
    }
}
