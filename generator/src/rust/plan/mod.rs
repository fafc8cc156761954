//! The contents of the crate for a document. Every item, file, name, argument and import is decided once.
//!
//! A [`Plan`] is made from the typed representation. The emitters, the public surface, the items that `explain` names and
//! the descriptors print it and make no decisions.

mod imports;
mod method;
mod reach;
mod shared;
mod types;
mod uses;

use std::collections::BTreeMap;

use pagewire_runtime::contract;

use super::archive_names::ArchivesNames;
use super::ir::{Api, Content, Field, Type, TypeDef, TypeId, TypeKind};
use super::names::{Names, TypeNames};
use super::options::RustOptions;
use super::spelling::Name;
use reach::Reach;

pub(crate) use imports::Imports;
pub(crate) use method::{Argument, BodyNeed, Input, Method, Output};
pub(crate) use reach::within;
pub(crate) use shared::{Shared, filled, headers, is_shared_header, request, responses, status};
pub(crate) use uses::{Place, Uses};

/// The crate of a document.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    /// Name of the crate in Rust code.
    pub(crate) crate_name: Name,
    /// The API that it is made from.
    pub(crate) api: &'a Api,
    /// The names of the crate's items.
    pub(crate) names: Names,
    /// The names of archives and their columns.
    pub(crate) archives: ArchivesNames,
    /// For each type, the tags that reach it, ascending; a type that no tag reaches is not in the crate.
    pub(crate) tags_of: Vec<Vec<usize>>,
    /// For each carrier that a resource returns, the carriers that its PUT takes instead.
    pub(crate) narrower: Vec<Vec<TypeId>>,
    /// For each type, where it is used.
    pub(crate) uses: Vec<Uses>,
    /// The methods of each tag, in the order of its operations.
    pub(crate) methods: Vec<Vec<Method<'a>>>,
    /// Lists that descriptors of operations share.
    pub(crate) shared: Shared,
    /// For each type, whether it or any of its contents has constraints.
    pub(crate) constrained: Vec<bool>,
}

impl<'a> Plan<'a> {
    /// Plans the crate of `api`.
    pub(crate) fn new(api: &'a Api, options: &RustOptions) -> Self {
        let archives = ArchivesNames::decide(&api.archives, Names::has_too_many(api));
        let names = Names::decide(api, &archives.taken());
        let methods = method::methods(api, &names);
        let narrower = narrower(api);
        let Reach { tags_of } = Reach::new(api, &methods, &narrower);
        let uses = uses::uses(api, &methods, &tags_of);
        Self {
            crate_name: Name::of_crate(&options.crate_name),
            api,
            names,
            archives,
            tags_of,
            narrower,
            uses,
            methods,
            shared: Shared::new(api),
            constrained: constrained(api),
        }
    }

    /// Returns the types of the crate, sorted by name.
    pub(crate) fn types(&self) -> Vec<TypeId> {
        let reached = self.tags_of.iter().enumerate();
        let all = self.api.is_types_only;
        let reached = reached.filter(|(_, tags)| all || !tags.is_empty());
        let mut types: Vec<TypeId> = reached.map(|(id, _)| id).collect();
        types.sort_by_key(|&id| self.name(id));
        types
    }

    /// Returns the file of a type, relative to the crate's folder.
    pub(crate) fn type_file(&self, id: TypeId) -> String {
        format!("src/types/{}.rs", self.names.types[id].module.text())
    }

    /// Returns the file of one part of a tag: `client`, `server` or `operations`.
    pub(crate) fn tag_file(&self, tag: usize, part: &str) -> String {
        format!("src/{}/{part}.rs", self.names.tags[tag].module.text())
    }

    /// Returns a named type and its names.
    pub(crate) fn named(&self, id: TypeId) -> (&'a TypeDef, &TypeNames) {
        (&self.api.types[id], &self.names.types[id])
    }

    /// Returns the type that `id` is a further name of.
    pub(crate) fn twin(&self, id: TypeId) -> Option<TypeId> {
        let twin = self.api.twins[id];
        (twin != id).then_some(twin)
    }

    /// The name of a named type.
    pub(crate) fn name(&self, id: TypeId) -> &Name {
        &self.names.types[id].name
    }
}

/// Returns, for each carrier that operations return, the other carriers that a PUT of the same path takes. A caller converts
/// one into the other to save what it read. The former has all properties of the latter, with the same types.
fn narrower(api: &Api) -> Vec<Vec<TypeId>> {
    let mut found: Vec<Vec<TypeId>> = vec![Vec::new(); api.types.len()];
    let operations = || api.tags.iter().flat_map(|tag| &tag.operations);
    let mut taken: BTreeMap<&str, TypeId> = BTreeMap::new();
    for put in operations().filter(|operation| operation.method == contract::Method::Put) {
        if let Some(Content::Typed(Type::Carrier(id))) = put.body.as_ref().map(|body| &body.content)
        {
            taken.insert(&put.path, *id);
        }
    }
    for operation in operations() {
        let success = operation
            .success()
            .and_then(|response| response.content.as_ref());
        if let Some(Content::Typed(Type::Carrier(from))) = success
            && let Some(&into) = taken.get(&*operation.path)
            && is_part(api, into, *from)
            && !found[*from].contains(&into)
        {
            found[*from].push(into);
        }
    }
    of_twins(api, found)
}

/// Moves the conversions of each type to the twin that has its code, without duplicates.
fn of_twins(api: &Api, mut found: Vec<Vec<TypeId>>) -> Vec<Vec<TypeId>> {
    for (id, &twin) in api.twins.iter().enumerate() {
        for into in std::mem::take(&mut found[id]) {
            let is_known = |known: &TypeId| api.twins[*known] == api.twins[into];
            if !found[twin].iter().any(is_known) {
                found[twin].push(into);
            }
        }
    }
    found
}

/// Whether a carrier has all properties of another one, and more.
fn is_part(api: &Api, part: TypeId, whole: TypeId) -> bool {
    let (TypeKind::Carrier(part), TypeKind::Carrier(whole)) =
        (&api.types[part].kind, &api.types[whole].kind)
    else {
        return false;
    };
    let has = |field: &Field| {
        let mut all = whole.iter();
        all.any(|known| known.wire == field.wire && known.ty == field.ty)
    };
    !part.is_empty() && part.len() < whole.len() && part.iter().all(has)
}

/// Returns the types with constraints. A type passes them on to the types that contain it. The members of an enum are a constraint.
fn constrained(api: &Api) -> Vec<bool> {
    let own = |def: &TypeDef| match &def.kind {
        TypeKind::Carrier(fields) => {
            // Without a rule, none of its properties may be `null`.
            !(api.profile.takes_null || fields.is_empty())
                || def.is_closed
                || !def.undescribed.is_empty()
                || !def.absent.is_empty()
                || def.additional.is_some()
                || fields.iter().any(|field| !field.constraints.is_empty())
        }
        TypeKind::Enum(def) => !(def.flags || api.profile.takes_unlisted),
        TypeKind::Choice(def) => !(def.is_open || api.profile.takes_unlisted),
        TypeKind::Outcomes(_) | TypeKind::Bodies(_) => false,
    };
    let mut holders: Vec<Vec<TypeId>> = vec![Vec::new(); api.types.len()];
    for (id, def) in api.types.iter().enumerate() {
        within(def, &mut |ty| {
            ty.named(&mut |inner| holders[inner].push(id))
        });
    }
    let mut found = vec![false; api.types.len()];
    let with_own = api.types.iter().enumerate().filter(|(_, def)| own(def));
    let mut next: Vec<TypeId> = with_own.map(|(id, _)| id).collect();
    while let Some(id) = next.pop() {
        if !std::mem::replace(&mut found[id], true) {
            next.extend(&holders[id]);
        }
    }
    found
}
