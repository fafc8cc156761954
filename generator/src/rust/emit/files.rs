//! The files of the crate and the contents of each.

use std::collections::BTreeMap;

use crate::rust::code::{Code, code, literal};
use crate::rust::format::{Draft, Lines, Piece};
use crate::rust::ir::{Type, TypeId, TypeKind};
use crate::rust::plan::{Imports, Plan, within};

/// One Rust file of the crate. Any thread can build it.
#[derive(Debug)]
pub(crate) enum Job {
    /// `src/lib.rs`.
    Root,
    /// `src/types.rs`, which declares the files of types.
    Types,
    /// The file of a type.
    Type(TypeId),
    /// The module of a tag.
    Tag(usize),
    /// The descriptors of a tag's operations.
    Operations(usize),
    /// The client side of a tag.
    Client(usize),
    /// The server side of a tag.
    Server(usize),
    /// `src/client.rs`.
    Handles,
    /// `src/tables.rs`.
    Tables,
    /// `src/archives.rs`.
    Archives,
    /// `src/archives/shared.rs`.
    SharedColumns,
    /// The module of an archive.
    Archive(usize),
}

/// Every Rust file of the crate, in no particular order.
pub(crate) fn jobs(plan: &Plan<'_>) -> Vec<Job> {
    let mut jobs = vec![Job::Root, Job::Tables, Job::Handles, Job::Types];
    jobs.extend(plan.types().into_iter().map(Job::Type));
    let archives = plan.api.archives.archives.len();
    if archives > 0 {
        jobs.extend([Job::Archives, Job::SharedColumns]);
        jobs.extend((0..archives).map(Job::Archive));
    }
    for tag in 0..plan.api.tags.len() {
        jobs.extend([
            Job::Tag(tag),
            Job::Operations(tag),
            Job::Client(tag),
            Job::Server(tag),
        ]);
    }
    jobs
}

impl Job {
    /// Builds the file.
    pub(crate) fn draft(&self, plan: &Plan<'_>) -> Draft {
        let (path, pieces) = match *self {
            Job::Root => ("src/lib.rs".to_owned(), plan.root()),
            Job::Types => ("src/types.rs".to_owned(), types_root(plan)),
            Job::Type(id) => (plan.type_file(id), type_pieces(plan, id)),
            Job::Tag(tag) => {
                let module = plan.names.tags[tag].module.text();
                (format!("src/{module}.rs"), plan.tag_module(tag))
            }
            Job::Client(tag) => (plan.tag_file(tag, "client"), plan.client(tag)),
            Job::Server(tag) => (plan.tag_file(tag, "server"), plan.server(tag)),
            Job::Operations(tag) => (plan.tag_file(tag, "operations"), plan.operation_table(tag)),
            Job::Handles => ("src/client.rs".to_owned(), plan.handles()),
            Job::Archives => ("src/archives.rs".to_owned(), plan.archives_module()),
            Job::SharedColumns => ("src/archives/shared.rs".to_owned(), plan.shared_columns()),
            Job::Archive(index) => {
                let module = plan.archives.archives[index].module.text();
                (
                    format!("src/archives/{module}.rs"),
                    plan.archive_module(index),
                )
            }
            Job::Tables => ("src/tables.rs".to_owned(), plan.tables()),
        };
        Draft { path, pieces }
    }
}

/// `src/types.rs`: the files of the types, with the features that reach them.
fn types_root(plan: &Plan<'_>) -> Vec<Piece> {
    let mut gates: BTreeMap<Vec<&str>, Vec<TypeId>> = Default::default();
    for id in plan.types() {
        let tags = plan.tags_of[id].iter();
        let mut features: Vec<&str> = tags.map(|&tag| &*plan.names.tags[tag].feature).collect();
        features.sort_unstable();
        features.dedup();
        gates.entry(features).or_default().push(id);
    }
    let mut out = Lines::default();
    out.line("//! The carriers and enums of the API.");
    if gates.is_empty() {
        return vec![Piece::Text(out)];
    }
    out.line("");
    out.line("/// Declares the modules that one of some features brings, each with one type.");
    out.open("macro_rules! types {");
    out.open("($gate:meta: $($module:ident $name:ident,)*) => {");
    out.open("$(");
    out.line("#[cfg($gate)]");
    out.line("mod $module;");
    out.line("#[cfg($gate)]");
    out.line("pub use $module::$name;");
    out.close(")*");
    out.close("};");
    out.close("}");
    let mut pieces = vec![Piece::Text(out)];
    for (features, ids) in gates {
        let mut out = Lines::default();
        let gates: Vec<Code> = features
            .iter()
            .map(|feature| code!("feature = {}", literal(feature)))
            .collect();
        out.open("types! {");
        match gates.as_slice() {
            // There are no features without tags.
            [] => out.line("all():"),
            [only] => out.line(code!("{}:", only)),
            several => {
                out.open("any(");
                out.filled(several.iter().map(|gate| code!("{},", gate)));
                out.close("):");
            }
        }
        out.filled(ids.iter().flat_map(|&id| {
            let names = &plan.names.types[id];
            [(&names.module).into(), code!("{},", names.name)]
        }));
        out.close("}");
        pieces.push(Piece::Text(out));
    }
    pieces
}

/// The imports and the items of a type's file.
fn type_pieces(plan: &Plan<'_>, id: TypeId) -> Vec<Piece> {
    let def = &plan.api.types[id];
    if let Some(twin) = plan.twin(id) {
        return plan.further_name(id, twin);
    }
    let mut imports = Imports::default();
    within(def, &mut |ty| imports.note(ty));
    for &into in &plan.narrower[id] {
        imports.note(&Type::Carrier(into));
    }
    let (macros, pieces): (&[&str], _) = match &def.kind {
        TypeKind::Carrier(fields) => (&["Unknown", "carrier"], plan.carrier(id, fields)),
        TypeKind::Enum(def) => {
            let macros: &[&str] = match (def.flags, def.is_numeric) {
                (true, _) => &["flag_enum"],
                (false, true) => &["UnknownMember", "number_enum"],
                (false, false) => &["UnknownMember", "open_enum"],
            };
            (macros, plan.enumeration(id, def))
        }
        TypeKind::Choice(def) => (&["choice"], plan.choice(id, def)),
        TypeKind::Bodies(kinds) => (&["bodies"], plan.bodies(id, kinds)),
        TypeKind::Outcomes(answers) => (&["outcomes"], plan.outcomes(id, answers)),
    };
    let mut head = Lines::default();
    imports.write(plan, &mut head, macros.iter().copied(), Some(id));
    std::iter::once(Piece::Text(head)).chain(pieces).collect()
}
