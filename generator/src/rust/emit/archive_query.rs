//! The example query in the documentation of an archive, with columns of that archive.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::example_values::text_rank;
use crate::docs::ColumnType;
use crate::rust::archive_names::{ArchiveNames, MODULE};
use crate::rust::code::{Code, code};
use crate::rust::docs_text::{Doc, code as quoted, prose};
use crate::rust::expr::Expr;
use crate::rust::ir::{Archive, Column};
use crate::rust::plan::{Method, Plan};
use crate::rust::spelling::Name;

/// A column with its name in Rust.
type Named<'p> = (&'p Column, &'p Name);

/// The text that a filter compares the start of values with.
const BEGINNING: &str = "A";

/// A query of an archive.
pub(super) struct ArchiveQuery<'p> {
    names: &'p ArchiveNames,
    /// The selected columns: a key, a text, or both.
    selected: Vec<Named<'p>>,
    /// The column that the filter compares; it holds text.
    filtered: Option<Named<'p>>,
    /// The column that rows are sorted by.
    sorted: Option<Named<'p>>,
}

impl Plan<'_> {
    /// Returns the index of the archive, if the client's call of a method takes a query of it.
    pub(super) fn queried_archive(&self, method: &Method<'_>) -> Option<usize> {
        let wanted = method.operation.archive.as_deref()?;
        let takes_query = method.call.is_some() && method.has_rows(self.api.profile);
        let mut archives = self.api.archives.archives.iter();
        let found = archives.position(|archive| archive.columns.name == wanted)?;
        takes_query.then_some(found)
    }

    /// Returns an example query of an archive; `None` if it has neither texts nor keys.
    pub(super) fn archive_query(&self, index: usize) -> Option<ArchiveQuery<'_>> {
        let archives = &self.api.archives.archives;
        ArchiveQuery::new(&archives[index], &self.archives.archives[index])
    }
}

/// Returns the line that imports what queries need and the modules of archives; `None` without modules.
pub(super) fn imports(crate_name: &Name, modules: BTreeSet<Code>) -> Option<Doc> {
    let modules = (!modules.is_empty()).then(|| Code::joined(modules, ", "))?;
    let line = code!("use {}::{}::{{Query, {}}};", crate_name, MODULE, modules);
    Some(Doc::example(line))
}

impl<'p> ArchiveQuery<'p> {
    fn new(archive: &'p Archive, names: &'p ArchiveNames) -> Option<Self> {
        let columns = archive.columns.own.iter().zip(&names.columns.own);
        // Sortable columns are properties of the rows; other columns control the query. If there are several keys, the one
        // that the archive is named after is preferred.
        let about = archive.columns.name.to_ascii_lowercase();
        let keys = columns.clone().filter_map(|(column, name)| {
            let wire = column.name.to_ascii_lowercase();
            let stem = wire.strip_suffix("id")?;
            let is_key = column.ty == ColumnType::Int && column.sortable;
            let named = if about.contains(stem) { stem.len() } else { 0 };
            is_key.then_some((Reverse(named), (column, name)))
        });
        let key = keys.min_by_key(|(rank, _)| *rank).map(|(_, key)| key);
        let texts = columns.filter(|(column, _)| is_text(column.ty));
        let text = texts.min_by_key(|(column, _)| (!column.sortable, text_rank(&column.name)));
        let selected: Vec<Named<'p>> = key.into_iter().chain(text).collect();
        let sorted = text.into_iter().chain(key);
        let sorted = sorted.into_iter().find(|(column, _)| column.sortable);
        (!selected.is_empty()).then_some(Self {
            names,
            selected,
            filtered: text,
            sorted,
        })
    }

    /// The feature that enables the columns.
    pub(super) fn feature(&self) -> &'p str {
        &self.names.feature
    }

    /// The module of the archive. An example with [`made`](Self::made) imports it.
    pub(super) fn module(&self) -> Code {
        code!("{}", self.names.module)
    }

    /// The query as Rust code.
    pub(super) fn made(&self) -> Expr {
        let path = |(_, name): &Named<'_>| code!("{}::{}", self.names.module, name);
        let selected: Vec<Code> = self.selected.iter().map(path).collect();
        let selected = match selected.as_slice() {
            [only] => only.clone(),
            several => code!("({})", Code::joined(several.iter().cloned(), ", ")),
        };
        let mut steps = vec![code!(".select({})", selected)];
        if let Some(column) = &self.filtered {
            steps.push(code!(".filter({}.begins(\"{}\"))", path(column), BEGINNING));
        }
        if let Some(column) = &self.sorted {
            steps.push(code!(".order_by({}.asc())", path(column)));
        }
        let steps = steps.into_iter().map(Expr::from);
        Expr::Chain(Box::new("Query::new()".into()), steps.collect())
    }

    /// The query as parameters of a request.
    pub(super) fn in_words(&self) -> Doc {
        let selected: Vec<&str> = self
            .selected
            .iter()
            .map(|(column, _)| &*column.name)
            .collect();
        let mut parts = vec![format!("$select={}", selected.join(","))];
        if let Some((column, _)) = self.filtered {
            parts.push(format!("$filter={} begins '{BEGINNING}'", column.name));
        }
        if let Some((column, _)) = self.sorted {
            parts.push(format!("$orderBy={}", column.name));
        }
        let last = parts.pop().map(|part| quoted(&part)).unwrap_or_default();
        match Doc::joined(parts.iter().map(|part| quoted(part)), ", ") {
            none if none.is_empty() => last,
            others => prose!("{} and {}", others, last),
        }
    }
}

/// Whether a filter can compare the start of text in columns of a type.
fn is_text(ty: ColumnType) -> bool {
    matches!(
        ty,
        ColumnType::String | ColumnType::PositiveString | ColumnType::StringOrKey
    )
}
