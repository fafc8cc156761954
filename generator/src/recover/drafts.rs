//! Carriers under construction.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;

use super::api::Type;
use super::provenance::Provenance;
use super::shapes::ShapeId;
use crate::diagnostics::Place;
use crate::docs::{PropertyRow, PropertyTable, TypeName};
use crate::model::Operation;

/// A carrier whose property types are not decided yet.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub(super) name: TypeName,
    pub(super) shape: ShapeId,
    /// The operation, if this is its parameter object.
    pub(super) request: Option<&'a Operation>,
    /// Its properties in wire order.
    pub(super) properties: IndexMap<&'a str, Slot<'a>>,
    /// Sample objects that certainly belong to this carrier.
    pub(super) own_samples: Vec<&'a Value>,
    /// The page tree with the carrier's page, if it has one.
    pub(super) tree: Option<&'a str>,
    /// Whether an operation's page lists its properties.
    pub(super) printed: bool,
    /// Whether only request tables list it. These omit the infrastructure.
    pub(super) only_requests: bool,
    /// Its name in the older release, if it comes from one.
    pub(super) older_name: Option<&'a TypeName>,
    pub(super) text: String,
    pub(super) provenance: Provenance,
}

/// A property under construction.
#[derive(Debug)]
pub(super) struct Slot<'a> {
    /// The table row that describes it, and its place.
    pub(super) row: Option<(&'a PropertyRow, Place)>,
    pub(super) text: String,
    /// Its type, when known.
    pub(super) ty: Option<(Type, Provenance)>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(name: TypeName, shape: ShapeId, provenance: Provenance) -> Self {
        Self {
            name,
            shape,
            request: None,
            properties: IndexMap::new(),
            own_samples: Vec::new(),
            tree: None,
            printed: false,
            only_requests: true,
            older_name: None,
            text: String::new(),
            provenance,
        }
    }

    /// Adds the rows of a table. New properties follow the known ones; a description is added where there was none.
    pub(super) fn add_table(
        &mut self,
        table: &'a PropertyTable,
        place: impl Fn(&PropertyRow) -> Place,
    ) {
        for row in &table.rows {
            let slot = self.properties.entry(&row.name).or_insert_with(|| Slot {
                row: None,
                text: String::new(),
                ty: None,
            });
            let better = slot
                .row
                .as_ref()
                .is_none_or(|(known, _)| says_more(row, known));
            if better {
                slot.row = Some((row, place(row)));
            }
            if slot.text.is_empty() {
                slot.text.clone_from(&row.text);
            }
        }
    }
}

/// Whether a row states the type more precisely than another row of the same property: a name is more precise than a blank, a named carrier
/// than an unnamed one, an exact word than an ambiguous one.
fn says_more(row: &PropertyRow, known: &PropertyRow) -> bool {
    use crate::docs::StatedType as S;
    let rank = |row: &PropertyRow| match &row.ty {
        S::Unnamed | S::Object | S::Array(None) | S::LooseString => {
            u8::from(row.names_carrier.is_some())
        }
        _ => 2,
    };
    rank(row) > rank(known)
}

/// All drafts, by name and by shape.
#[derive(Debug, Default)]
pub(super) struct Drafts<'a> {
    pub(super) by_name: IndexMap<TypeName, Draft<'a>>,
    by_shape: HashMap<ShapeId, Vec<TypeName>>,
}

impl<'a> Drafts<'a> {
    /// Adds a draft, or returns the existing one with that name.
    pub(super) fn add(&mut self, draft: Draft<'a>) -> &mut Draft<'a> {
        let name = draft.name.clone();
        if !self.by_name.contains_key(&name) {
            if draft.request.is_none() {
                self.also(draft.shape, &name);
            }
            self.by_name.insert(name.clone(), draft);
        }
        let index = self.by_name.get_index_of(&name).unwrap_or_default();
        &mut self.by_name[index]
    }

    /// Records another shape of a carrier: an older or newer form of its table.
    pub(super) fn also(&mut self, shape: ShapeId, name: &TypeName) {
        let names = self.by_shape.entry(shape).or_default();
        if !names.contains(name) {
            names.push(name.clone());
        }
    }

    /// Returns the carriers with a shape, except parameter objects.
    pub(super) fn of_shape(&self, shape: ShapeId) -> &[TypeName] {
        self.by_shape.get(&shape).map_or(&[], Vec::as_slice)
    }
}
