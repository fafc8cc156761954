//! Further names of types: each location in the document that describes an equal object has its own name for it.

use super::alias::alias;
use crate::rust::code::code;
use crate::rust::docs_text::{self, Doc, prose};
use crate::rust::format::{Lines, Piece, WIDTH};
use crate::rust::ir::{Type, TypeId};
use crate::rust::plan::{Imports, Plan};

impl Plan<'_> {
    /// The imports and the item of `id`, which is a further name of `twin`.
    pub(super) fn further_name(&self, id: TypeId, twin: TypeId) -> Vec<Piece> {
        let (def, names) = self.named(id);
        let of = self.name(twin);
        let mut about = match &def.docs {
            Some(text) if !text.trim().is_empty() => docs_text::lines(text),
            _ => vec![prose!(
                "The type {} of the API.",
                docs_text::code(&def.name)
            )],
        };
        about.push(Doc::default());
        about.push(prose!(
            "Another name of [`{}`](crate::types::{}), as both are described alike.",
            of,
            of
        ));
        about.extend(self.uses_docs(id));
        let mut out = Lines::default();
        let mut imports = Imports::default();
        imports.note(&Type::Carrier(twin));
        imports.write(self, &mut out, [], Some(id));
        out.line("");
        out.docs(&about);
        if let Some(alias) = alias(&def.name, &names.name) {
            out.line(alias);
        }
        let line = code!("pub type {} = {};", names.name, of);
        if line.width() <= WIDTH {
            out.line(line);
        } else {
            out.line(code!("pub type {} =", names.name));
            out.line(code!("    {};", of));
        }
        vec![Piece::Text(out)]
    }
}
