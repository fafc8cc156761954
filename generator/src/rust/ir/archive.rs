//! Archives that the document describes (`x-pagewire-archives`), and archives that operations query (`x-pagewire-archive`).

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::Operation as SpecOperation;
use serde_json::{Map, Value};

use super::reader::Reader;
use super::{Operation, Tag};
use crate::diagnostics::{Code, Finding};
use crate::docs::ColumnType;
use crate::limits::{MAX_COLUMNS, MAX_DEPTH};
use crate::openapi::{ARCHIVE_EXTENSION, ARCHIVES_EXTENSION, Pointer};

/// The archives of a document.
#[derive(Debug, Default)]
pub(crate) struct Archives {
    /// Archives, by name.
    pub(crate) archives: Vec<Archive>,
    /// Columns that archives share, by name. A set only refers to sets that come before it.
    pub(crate) shared: Vec<Columns>,
}

/// An archive.
#[derive(Debug)]
pub(crate) struct Archive {
    /// Description in the document.
    pub(crate) docs: Option<String>,
    /// The kinds of rows.
    pub(crate) entities: Vec<String>,
    /// The columns and the name.
    pub(crate) columns: Columns,
}

/// A set of columns.
#[derive(Debug)]
pub(crate) struct Columns {
    /// The name of the archive or the set.
    pub(crate) name: String,
    /// The columns of the set itself.
    pub(crate) own: Vec<Column>,
    /// Prefixes of column names, each with the index of a shared set.
    pub(crate) shared: Vec<(String, usize)>,
}

impl Columns {
    /// Returns the number of columns and steps, including those of the shared sets. `totals` has the numbers of the shared sets.
    fn total(&self, totals: &[usize]) -> usize {
        let sets = self.shared.iter().filter_map(|(_, set)| totals.get(*set));
        let sets = sets.map(|total| total.saturating_add(1));
        sets.fold(self.own.len(), usize::saturating_add)
    }
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    /// Its name within the set.
    pub(crate) name: String,
    /// The type of its values.
    pub(crate) ty: ColumnType,
    /// Whether rows can be sorted by it.
    pub(crate) sortable: bool,
}

/// The error for shared columns that cannot be put in order.
const NESTED: &str = "the shared columns contain themselves or nest more than 64 levels deep";

/// The allowed members of a set of columns.
const MEMBERS: [&str; 5] = ["description", "entities", "columns", "unsorted", "shared"];

impl<'a> Reader<'a> {
    /// Returns the archives of the document whose columns are generated. The profile must know archives.
    pub(super) fn typed_archives(&mut self) -> Archives {
        if self.profile.archives.is_some() {
            return self.archives();
        }
        if self.spec.extensions.contains_key(ARCHIVES_EXTENSION) {
            let root = Pointer::root().step(ARCHIVES_EXTENSION);
            let message =
                "archives have columns in Rust by a profile that knows them; these go by name";
            self.passed_over(&root, message);
        }
        Archives::default()
    }

    /// Reads the archives of the document. Reports and omits those that cannot be read.
    pub(super) fn archives(&mut self) -> Archives {
        let root = Pointer::root().step(ARCHIVES_EXTENSION);
        let spec = self.spec;
        let Some(value) = spec.extensions.get(ARCHIVES_EXTENSION) else {
            return Archives::default();
        };
        let members = self.object(value, &root);
        for name in members
            .keys()
            .filter(|name| !["archives", "shared"].contains(&name.as_str()))
        {
            self.odd(&root.step(name), "`x-pagewire-archives` has no such member");
        }
        let mut archives = Archives::default();
        let shared = self.objects(members, "shared", &root);
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        // The number of columns of each shared set, including those of the sets that it names.
        let mut totals: Vec<usize> = Vec::new();
        for name in self.ordered(&shared) {
            let (object, pointer) = &shared[name];
            let columns = self.columns(name, object, pointer, &known);
            known.insert(name, archives.shared.len());
            totals.push(columns.total(&totals));
            archives.shared.push(columns);
        }
        let mut left = MAX_COLUMNS;
        for (name, (object, pointer)) in self.objects(members, "archives", &root) {
            let columns = self.columns(name, object, &pointer, &known);
            let Some(rest) = left.checked_sub(columns.total(&totals)) else {
                let message = format!(
                    "the archives have more than {MAX_COLUMNS} columns with this one; it is left out"
                );
                self.odd(&pointer, &message);
                continue;
            };
            left = rest;
            let entities = self.texts(object, "entities", &pointer);
            let docs = self.word(object.get("description"), || pointer.step("description"));
            archives.archives.push(Archive {
                docs,
                entities,
                columns,
            });
        }
        archives
    }

    /// Returns the archive whose rows an operation returns.
    pub(super) fn archive_of(
        &mut self,
        operation: &'a SpecOperation,
        pointer: &Pointer,
    ) -> Option<String> {
        let name = operation.extensions.get(ARCHIVE_EXTENSION);
        self.word(name, || pointer.step(ARCHIVE_EXTENSION))
    }

    /// Returns a member that must be a text.
    fn word(&mut self, value: Option<&Value>, at: impl Fn() -> Pointer) -> Option<String> {
        let text = value?.as_str();
        if text.is_none() {
            self.odd(&at(), "not a text; it is left out");
        }
        text.map(str::to_owned)
    }

    /// Orders the names of the shared sets so that each comes after those that it names. Sets that contain themselves or
    /// nest too deep are reported and omitted.
    fn ordered<'s>(
        &mut self,
        shared: &BTreeMap<&'s str, (&'a Map<String, Value>, Pointer)>,
    ) -> Vec<&'s str> {
        let mut order = Vec::new();
        let mut done: BTreeSet<&str> = BTreeSet::new();
        for _ in 0..MAX_DEPTH {
            let is_ready = |name: &&&str| {
                let parts = shared[**name].0.get("shared").and_then(Value::as_object);
                let mut parts = parts
                    .into_iter()
                    .flatten()
                    .filter_map(|(_, part)| part.as_str());
                parts.all(|part| done.contains(part) || !shared.contains_key(part))
            };
            let ready: Vec<&str> = shared
                .keys()
                .filter(|name| !done.contains(**name))
                .filter(is_ready)
                .copied()
                .collect();
            if ready.is_empty() {
                break;
            }
            done.extend(&ready);
            order.extend(ready);
        }
        for (name, (_, pointer)) in shared {
            if !done.contains(name) {
                self.odd(pointer, &format!("{NESTED}; they are left out"));
            }
        }
        order
    }

    fn columns(
        &mut self,
        name: &str,
        object: &'a Map<String, Value>,
        pointer: &Pointer,
        known: &BTreeMap<&str, usize>,
    ) -> Columns {
        for member in object
            .keys()
            .filter(|member| !MEMBERS.contains(&member.as_str()))
        {
            self.odd(&pointer.step(member), "an archive has no such member");
        }
        let unsorted: BTreeSet<String> = self
            .texts(object, "unsorted", pointer)
            .into_iter()
            .collect();
        let mut own = Vec::new();
        for (column, (ty, at)) in self.members(object, "columns", pointer) {
            match ty.as_str().and_then(ColumnType::named) {
                Some(ty) => own.push(Column {
                    name: column.to_owned(),
                    ty,
                    sortable: !unsorted.contains(column),
                }),
                None => self.odd(&at, "not a type of columns; the column goes by name"),
            }
        }
        let mut shared = Vec::new();
        for (step, (set, at)) in self.members(object, "shared", pointer) {
            match set.as_str().and_then(|set| known.get(set)) {
                Some(index) => shared.push((step.to_owned(), *index)),
                None => self.odd(&at, "no such shared columns; they go by name"),
            }
        }
        Columns {
            name: name.to_owned(),
            own,
            shared,
        }
    }

    fn object(&mut self, value: &'a Value, pointer: &Pointer) -> &'a Map<String, Value> {
        static NOTHING: std::sync::LazyLock<Map<String, Value>> =
            std::sync::LazyLock::new(Map::new);
        value.as_object().unwrap_or_else(|| {
            self.odd(pointer, "not an object; it is left out");
            &NOTHING
        })
    }

    /// Returns the entries of a member that is an object, by name.
    fn members(
        &mut self,
        object: &'a Map<String, Value>,
        member: &str,
        pointer: &Pointer,
    ) -> BTreeMap<&'a str, (&'a Value, Pointer)> {
        let Some(value) = object.get(member) else {
            return BTreeMap::new();
        };
        let pointer = pointer.step(member);
        let entries = self.object(value, &pointer).iter();
        entries
            .map(|(name, value)| (name.as_str(), (value, pointer.step(name))))
            .collect()
    }

    fn objects(
        &mut self,
        object: &'a Map<String, Value>,
        member: &str,
        pointer: &Pointer,
    ) -> BTreeMap<&'a str, (&'a Map<String, Value>, Pointer)> {
        let members = self.members(object, member, pointer);
        let objects = members.into_iter().map(|(name, (value, at))| {
            let object = self.object(value, &at);
            (name, (object, at))
        });
        objects.collect()
    }

    fn texts(
        &mut self,
        object: &'a Map<String, Value>,
        member: &str,
        pointer: &Pointer,
    ) -> Vec<String> {
        let Some(value) = object.get(member) else {
            return Vec::new();
        };
        let items = value.as_array();
        let texts =
            items.and_then(|items| items.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
        let Some(texts) = texts else {
            self.odd(&pointer.step(member), "not a list of texts; it is left out");
            return Vec::new();
        };
        texts.into_iter().map(str::to_owned).collect()
    }

    /// Removes the archives that no operation of the crate queries, if only some tags are wanted. Also removes the names of
    /// archives that the document does not describe.
    pub(super) fn settle_archives(
        &mut self,
        archives: &mut Archives,
        tags: &mut [Tag],
        is_part: bool,
    ) {
        let known: BTreeSet<String> = archives
            .archives
            .iter()
            .map(|archive| archive.columns.name.clone())
            .collect();
        let mut queried = BTreeSet::new();
        for operation in tags.iter_mut().flat_map(|tag| &mut tag.operations) {
            match operation.archive.take() {
                Some(name) if known.contains(&name) => {
                    queried.insert(name.clone());
                    operation.archive = Some(name);
                }
                Some(name) if !known.is_empty() => self.unknown_archive(operation, &name),
                _ => {}
            }
        }
        if is_part {
            archives
                .archives
                .retain(|archive| queried.contains(&archive.columns.name));
        }
    }

    fn unknown_archive(&mut self, operation: &Operation, name: &str) {
        let message =
            format!("the document does not describe the archive `{name}`; its columns go by name");
        self.passed_over(&operation.pointer.step(ARCHIVE_EXTENSION), message);
    }

    fn odd(&mut self, pointer: &Pointer, message: &str) {
        self.report(pointer, Finding::new(Code::OpenapiOddValue, message));
    }
}
