//! `src/archives.rs` and the files in its folder: one module per archive, and macros with the columns that archives share.

use super::archive_query::imports;
use crate::docs::ColumnType;
use crate::rust::archive_names::{ColumnNames, MODULE};
use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{Doc, code as quoted, lines, prose, sentence};
use crate::rust::format::{Lines, Piece};
use crate::rust::ir::Columns;
use crate::rust::plan::Plan;

impl Plan<'_> {
    /// The pieces of `src/archives.rs`.
    pub(crate) fn archives_module(&self) -> Vec<Piece> {
        let mut out = Lines::default();
        let mut docs: Vec<Doc> = vec![
            "Archives: lists that are queried by columns.".into(),
            Doc::default(),
            "There is a module per archive, behind a feature of its name, with a constant per column. A column knows its \
             archive, its kind, and whether rows can be sorted by it:"
                .into(),
            Doc::default(),
        ];
        docs.extend(self.archive_example());
        docs.push(Doc::default());
        docs.push("| Module | Feature | Rows |".into());
        docs.push("|--|--|--|".into());
        let rows = self
            .api
            .archives
            .archives
            .iter()
            .zip(&self.archives.archives);
        docs.extend(rows.map(|(archive, names)| {
            let about = archive.docs.as_deref().map(sentence).unwrap_or_default();
            prose!(
                "| {} | {} | {} |",
                quoted(names.module.text()),
                quoted(&names.feature),
                about.stopped()
            )
        }));
        out.inner_docs(&docs);
        out.line("");
        out.line("#![allow(clippy::module_inception, reason = \"archives have columns below a step of their name\")]");
        out.line("");
        out.line("#[macro_use]");
        out.line("#[rustfmt::skip]");
        out.line("mod shared;");
        for names in &self.archives.archives {
            out.line("");
            out.line(code!("#[cfg(feature = {})]", literal(&names.feature)));
            out.line("#[rustfmt::skip]");
            out.line(code!("pub mod {};", names.module));
        }
        if let Some(runtime) = self.api.profile.archives {
            out.line("");
            out.line("// An archive of such a name takes its place.");
            out.line("#[doc(no_inline)]");
            out.line(code!("pub use pagewire_runtime::{}::*;", runtime));
            out.line("#[doc(no_inline)]");
            out.line("pub use pagewire_runtime::archive_row;");
        }
        vec![Piece::Text(out)]
    }

    /// An example query of the first archive.
    fn archive_example(&self) -> Vec<Doc> {
        let archives = 0..self.api.archives.archives.len();
        let shown = archives
            .into_iter()
            .find_map(|index| self.archive_query(index));
        let Some(query) = shown.filter(|_| self.api.profile.archives.is_some()) else {
            return Vec::new();
        };
        let gate = code!("# #[cfg(feature = {})]", literal(query.feature()));
        let mut out = vec!["```".into(), Doc::example(gate), "# {".into()];
        out.extend(imports(&self.crate_name, [query.module()].into()));
        out.push(Doc::default());
        out.extend(Doc::example_of("let query = ", &query.made(), ";"));
        out.extend(["# drop(query);".into(), "# }".into(), "```".into()]);
        out
    }

    /// The pieces of `src/archives/shared.rs`.
    pub(crate) fn shared_columns(&self) -> Vec<Piece> {
        let mut out = Lines::default();
        out.line("//! Columns that archives have in common, each set as a macro that takes the archive and the steps in front.");
        out.line("#![allow(unused_macros, reason = \"each archive uses some of them\")]");
        let sets = self.api.archives.shared.iter().zip(&self.archives.shared);
        for (set, (name, names)) in sets {
            out.line("");
            out.open(code!("macro_rules! {} {{", name));
            out.open("($archive:path [$($path:literal)*]) => {");
            let around = Around {
                here: "$archive".into(),
                below: "$archive".into(),
                path: "$($path)*".into(),
            };
            self.columns(&mut out, set, names, &around);
            out.close("};");
            out.close("}");
        }
        vec![Piece::Text(out)]
    }

    /// The pieces of the file of an archive.
    pub(crate) fn archive_module(&self, index: usize) -> Vec<Piece> {
        let (archive, names) = (
            &self.api.archives.archives[index],
            &self.archives.archives[index],
        );
        let mut out = Lines::default();
        let name = quoted(&archive.columns.name);
        let mut about = archive.docs.as_deref().map(lines).unwrap_or_default();
        if !about.is_empty() {
            about.push(Doc::default());
        }
        about.push(prose!("The archive {} of the API.", name));
        out.inner_docs(&about);
        out.line("");
        out.open("pagewire_runtime::archive! {");
        out.docs(&[prose!("Stands for the archive {}.", name)]);
        out.line(code!("{} {}", names.ty, literal(&archive.columns.name)));
        out.close("}");
        let around = Around {
            here: (&names.ty).into(),
            below: code!("crate::{}::{}::{}", MODULE, names.module, names.ty),
            path: Code::default(),
        };
        self.columns(&mut out, &archive.columns, &names.columns, &around);
        if !names.entities.is_empty() {
            out.line("");
            out.line("/// The kinds of rows.");
            out.open("pub mod entity {");
            out.open(code!(
                "pagewire_runtime::archive_entities! {{ super::{};",
                names.ty
            ));
            for (entity, name) in archive.entities.iter().zip(&names.entities) {
                out.line(code!("{} {};", name, literal(entity)));
            }
            out.close("}");
            out.close("}");
        }
        self.archive_calls(&mut out, index);
        vec![Piece::Text(out)]
    }

    /// A set of columns: its own columns, and one module per step.
    fn columns(&self, out: &mut Lines, set: &Columns, names: &ColumnNames, around: &Around) {
        if !set.own.is_empty() {
            out.open(code!(
                "pagewire_runtime::archive_columns! {{ {}, [{}]",
                around.here,
                around.path
            ));
            for (column, name) in set.own.iter().zip(&names.own) {
                let sorted = if column.sortable {
                    "Sorted"
                } else {
                    "Unsorted"
                };
                out.line(code!(
                    "{} {} {} {};",
                    name,
                    kind(column.ty),
                    sorted,
                    literal(&column.name)
                ));
            }
            out.close("}");
        }
        for ((step, shared), name) in set.shared.iter().zip(&names.steps) {
            let (set, _) = &self.archives.shared[*shared];
            let steps = [around.path.clone(), literal(step)].into_iter();
            let steps = Code::joined(steps.filter(|code| code.width() > 0), " ");
            out.docs(&[prose!("Columns below {}.", quoted(step))]);
            out.open(code!("pub mod {} {{", name));
            out.line(code!("{}! {{ {} [{}] }}", set, around.below, steps));
            out.close("}");
        }
    }

    /// The calls that return rows of an archive.
    fn archive_calls(&self, out: &mut Lines, index: usize) {
        let names = &self.archives.archives[index];
        for (tag, methods) in self.methods.iter().enumerate() {
            let queried = methods.iter();
            let queried = queried.filter(|method| self.queried_archive(method) == Some(index));
            let calls: Vec<Code> = queried
                .filter_map(|method| method.call.as_ref())
                .map(|call| code!("crate::{}::{}<'_, R>", self.names.tags[tag].module, call))
                .collect();
            if calls.is_empty() {
                continue;
            }
            out.line("");
            let feature = literal(&self.names.tags[tag].feature);
            out.line(code!(
                "#[cfg(all(feature = \"client\", feature = {}))]",
                feature
            ));
            out.line(code!(
                "pagewire_runtime::archive_calls! {{ {}; {} }}",
                names.ty,
                Code::joined(calls, ", ")
            ));
        }
    }
}

/// The context in which columns are declared.
struct Around {
    /// The path of the archive's type from the module of the columns.
    here: Code,
    /// The same path from a module within it.
    below: Code,
    /// The steps before the names of the columns.
    path: Code,
}

/// Returns the runtime's kind for columns of a type.
pub(crate) fn kind(ty: ColumnType) -> &'static str {
    match ty {
        ColumnType::None => "Opaque",
        ColumnType::String | ColumnType::PositiveString => "Text",
        ColumnType::StringOrKey => "TextOrKey",
        ColumnType::Int => "Int",
        ColumnType::IntArray => "IntArray",
        ColumnType::Decimal => "Decimal",
        ColumnType::Bool => "Bool",
        ColumnType::Date | ColumnType::UnlimitedDate => "Date",
        ColumnType::DateTime => "DateTime",
        ColumnType::TimeSpan => "TimeSpan",
        ColumnType::Associate | ColumnType::EjUser | ColumnType::UserGroup => "User",
        ColumnType::ListAny
        | ColumnType::ListInterest
        | ColumnType::ListExternal
        | ColumnType::EjCategory
        | ColumnType::SaintStatus => "List",
    }
}
