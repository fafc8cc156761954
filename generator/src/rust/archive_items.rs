//! The columns of a document's archives, each with its name in the crate.

use std::collections::BTreeMap;

use openapiv3::OpenAPI;

use super::archive_names::{ArchivesNames, ColumnNames, MODULE};
use super::emit::column_kind;
use super::ir::{self, Archives, Columns};
use super::options::RustOptions;
use super::profile::Profile;
use super::spelling::Name;
use crate::openapi::{ARCHIVES_EXTENSION, Pointer};

/// An archive with all of its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ArchiveItems {
    /// The module in Rust, if the crate has one for it.
    pub(crate) module: Option<String>,
    /// The type in that module that marks columns of the archive.
    pub(crate) ty: String,
    /// The file of that module.
    pub(crate) file: String,
    /// Its location in the document.
    pub(crate) pointer: String,
    /// Its description.
    pub(crate) docs: Option<String>,
    /// The kinds of rows, each with its constant in Rust, if the crate has one.
    pub(crate) entities: BTreeMap<String, Option<String>>,
    /// The columns, by name.
    pub(crate) columns: BTreeMap<String, ColumnItem>,
}

/// A column of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ColumnItem {
    /// Its type in the document.
    pub(crate) ty: &'static str,
    /// Whether rows can be sorted by it.
    pub(crate) sortable: bool,
    /// The constant in Rust, if the crate has one.
    pub(crate) path: Option<String>,
    /// The type of that constant.
    pub(crate) declared: String,
    /// Its location in the document, which several archives may share.
    pub(crate) pointer: String,
}

/// Returns the archives of a document, by name.
pub(crate) fn archive_items(
    document: &OpenAPI,
    options: &RustOptions,
) -> BTreeMap<String, ArchiveItems> {
    let profile = Profile::of(document, options.profile.as_deref()).unwrap_or_default();
    let archives = ir::read_archives(document, profile);
    let names = ArchivesNames::decide(&archives, false);
    let crate_name = Name::of_crate(&options.crate_name);
    let modules = profile.archives.map(|_| format!("{crate_name}::{MODULE}"));
    items(&archives, &names, modules.as_deref())
}

/// Returns the archives, by name. `modules` is the path of their modules, if the crate has them.
pub(super) fn items(
    archives: &Archives,
    names: &ArchivesNames,
    modules: Option<&str>,
) -> BTreeMap<String, ArchiveItems> {
    let found = archives.archives.iter().zip(&names.archives);
    let found = found.map(|(archive, own)| {
        let name = &archive.columns.name;
        let root = Pointer::root().step(ARCHIVES_EXTENSION);
        let module = modules.map(|modules| format!("{modules}::{}", own.module));
        let mut walk = Walk {
            archives,
            names,
            root: &root,
            ty: own.ty.text(),
            columns: BTreeMap::new(),
        };
        let pointer = root.step("archives").step(name);
        walk.set(
            &archive.columns,
            &own.columns,
            &pointer,
            "",
            module.as_deref(),
        );
        let entities = archive.entities.iter().zip(&own.entities);
        let entities = entities.map(|(entity, constant)| {
            let path = module
                .as_ref()
                .map(|module| format!("{module}::entity::{constant}"));
            (entity.clone(), path)
        });
        let items = ArchiveItems {
            docs: archive.docs.clone(),
            entities: entities.collect(),
            file: format!("src/{MODULE}/{}.rs", own.module.text()),
            pointer: pointer.to_string(),
            columns: walk.columns,
            ty: own.ty.text().to_owned(),
            module,
        };
        (name.clone(), items)
    });
    found.collect()
}

/// A walk through the sets of columns of one archive.
struct Walk<'a> {
    archives: &'a Archives,
    names: &'a ArchivesNames,
    root: &'a Pointer,
    /// The name of the type that marks columns of the archive.
    ty: &'a str,
    columns: BTreeMap<String, ColumnItem>,
}

impl Walk<'_> {
    /// Adds the columns of a set. Their names get the prefix `before`; `module` is their module in Rust.
    fn set(
        &mut self,
        set: &Columns,
        names: &ColumnNames,
        pointer: &Pointer,
        before: &str,
        module: Option<&str>,
    ) {
        let columns = pointer.step("columns");
        for (column, name) in set.own.iter().zip(&names.own) {
            let sorted = if column.sortable { "" } else { ", Unsorted" };
            let item = ColumnItem {
                ty: column.ty.name(),
                sortable: column.sortable,
                path: module.map(|module| format!("{module}::{name}")),
                declared: format!("Column<{}, {}{sorted}>", self.ty, column_kind(column.ty)),
                pointer: columns.step(&column.name).to_string(),
            };
            self.columns
                .insert(format!("{before}{}", column.name), item);
        }
        for ((step, index), name) in set.shared.iter().zip(&names.steps) {
            let (Some(shared), Some((_, own))) = (
                self.archives.shared.get(*index),
                self.names.shared.get(*index),
            ) else {
                continue;
            };
            let pointer = self.root.step("shared").step(&shared.name);
            let before = format!("{before}{step}/");
            let module = module.map(|module| format!("{module}::{name}"));
            self.set(shared, own, &pointer, &before, module.as_deref());
        }
    }
}
