//! Conversions for carriers that contain a query of an archive, a row or a page of rows. Queries are made from typed
//! columns, rows are read by them, and handlers make pages.

use crate::rust::code::{Code, code};
use crate::rust::format::{Lines, Piece};
use crate::rust::ir::{Field, Type, TypeId, TypeKind};
use crate::rust::plan::Plan;
use crate::rust::profile::ArchiveCarriers;

impl Plan<'_> {
    /// The conversions of the carrier `id`, if it is a query, a row or a page.
    pub(super) fn archive_carrier(&self, id: TypeId, fields: &[Field]) -> Option<Piece> {
        let words = self.api.profile.archive_carriers?;
        let mut out = Lines::default();
        let name = self.name(id);
        if let Some(properties) = self.query_properties(id, fields, &words) {
            out.open(code!("pagewire_runtime::archive_request! {{ {} {{", name));
            for line in properties.chunks(4) {
                out.line(code!("{},", Code::joined(line.iter().cloned(), ", ")));
            }
            out.close("} }");
            return Some(Piece::Text(out));
        }
        if self.is_row(fields, &words) {
            out.line(code!("pagewire_runtime::archive_item! {{ {} }}", name));
            return Some(Piece::Text(out));
        }
        if let Some([rows, next]) = self.page_properties(id, fields, &words) {
            out.line(code!(
                "pagewire_runtime::archive_page! {{ {} {{ rows: {}, next: {} }} }}",
                name,
                rows,
                next
            ));
            return Some(Piece::Text(out));
        }
        None
    }

    /// The fields of a page of rows: the rows, each of which is a map, and the address of the next page.
    fn page_properties(
        &self,
        id: TypeId,
        fields: &[Field],
        words: &ArchiveCarriers,
    ) -> Option<[Code; 2]> {
        let (_, names) = self.named(id);
        let property = |wire: &str, ty: &Type| {
            let mut found = fields.iter().zip(&names.parts);
            let (_, name) = found.find(|(field, _)| field.wire == wire && field.ty == *ty)?;
            Some(code!("{}", name))
        };
        let row = Type::Map(Box::new(Type::Json));
        let rows = property(words.rows, &Type::List(Box::new(row)))?;
        Some([rows, property(words.next, &Type::String)?])
    }

    /// The fields of a request with the parts of a query, if it has all of them.
    fn query_properties(
        &self,
        id: TypeId,
        fields: &[Field],
        words: &ArchiveCarriers,
    ) -> Option<Vec<Code>> {
        let (_, names) = self.named(id);
        let property = |(part, wires, ty): &(&'static str, &[&str], Type)| {
            let found = fields.iter().zip(&names.parts);
            let mut found = found.filter(|(field, _)| wires.contains(&&*field.wire));
            let (field, name) = found.next()?;
            (field.ty == *ty).then(|| code!("{}: {}", *part, name))
        };
        let parts = [
            ("archive", words.archive, Type::String),
            ("columns", words.columns, Type::String),
            ("order", words.order, Type::String),
            ("filter", words.filter, Type::String),
            ("entities", words.entities, Type::String),
            ("page", words.page, Type::I32),
            ("page_size", words.page_size, Type::I32),
        ];
        parts.iter().map(property).collect()
    }

    /// Whether a carrier is a row with cells by column name.
    fn is_row(&self, fields: &[Field], words: &ArchiveCarriers) -> bool {
        let cells = fields.iter().find(|field| field.wire == words.cells);
        let Some(Type::Map(cell)) = cells.map(|field| &field.ty) else {
            return false;
        };
        let Type::Carrier(cell) = **cell else {
            return false;
        };
        match &self.api.types[cell].kind {
            TypeKind::Carrier(fields) => fields.iter().any(|field| field.wire == words.text),
            _ => false,
        }
    }
}
