//! What every emitter looks things up in.

use super::operations::Shared;
use crate::rust::calls::Calls;
use crate::rust::ir::{Api, Type, TypeDef, TypeId, TypeKind};
use crate::rust::names::{Names, TypeNames};
use crate::rust::reach::{Reach, within};
use crate::rust::spelling::Name;

/// The API with its names and its division over files.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    /// Name of the crate in Rust code.
    pub(crate) crate_name: String,
    /// What to emit.
    pub(crate) api: &'a Api,
    /// How it is called.
    pub(crate) names: &'a Names,
    /// Where the types stand.
    pub(crate) reach: &'a Reach,
    /// Calls with options of their own.
    pub(crate) calls: &'a Calls<'a>,
    /// Lists that operations share.
    pub(crate) shared: Shared,
    /// For each type, whether there are constraints on it or on anything in it.
    pub(crate) constrained: Vec<bool>,
}

impl<'a> Context<'a> {
    /// Gathers what the emitters need.
    pub(crate) fn new(
        crate_name: &str,
        api: &'a Api,
        names: &'a Names,
        reach: &'a Reach,
        calls: &'a Calls<'a>,
    ) -> Self {
        let crate_name = crate_name.replace('-', "_");
        Self {
            crate_name,
            api,
            names,
            reach,
            calls,
            shared: Shared::new(api),
            constrained: constrained(api),
        }
    }

    /// A named type and its names.
    pub(crate) fn named(&self, id: TypeId) -> (&'a TypeDef, &'a TypeNames) {
        (&self.api.types[id], &self.names.types[id])
    }

    /// The name of a named type.
    pub(crate) fn name(&self, id: TypeId) -> &'a Name {
        &self.names.types[id].name
    }

    /// Path of a named type for a doc link: `crate::types::Associate`.
    pub(crate) fn doc_path(&self, id: TypeId) -> String {
        let name = self.name(id);
        match self.reach.request_of[id] {
            Some(tag) => format!("crate::{}::{name}", self.names.tags[tag].module),
            None => format!("crate::types::{name}"),
        }
    }

    /// What a value of this kind is called in prose, with links to named types. Safe Markdown.
    pub(crate) fn prose(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "`bool`".to_owned(),
            Type::I32 => "`i32`".to_owned(),
            Type::I64 => "`i64`".to_owned(),
            Type::F64 => "`f64`".to_owned(),
            Type::String => "text".to_owned(),
            Type::DateTime => "date-time".to_owned(),
            Type::Bytes => "bytes in base64".to_owned(),
            Type::Json => "free-form JSON".to_owned(),
            Type::File => "a file".to_owned(),
            Type::Carrier(id) | Type::Enum(id) | Type::Choice(id) | Type::Answers(id) => {
                format!("[`{}`]({})", self.name(*id), self.doc_path(*id))
            }
            Type::List(item) => format!("list of {}", self.prose(item)),
            Type::Map(value) => format!("dictionary of {}", self.prose(value)),
        }
    }
}

/// Follows constraints from the types that have them to those that hold these.
fn constrained(api: &Api) -> Vec<bool> {
    let own = |def: &TypeDef| match &def.kind {
        TypeKind::Carrier(fields) => {
            def.is_closed || fields.iter().any(|field| !field.constraints.is_empty())
        }
        _ => false,
    };
    let mut found: Vec<bool> = api.types.iter().map(own).collect();
    loop {
        let mut is_done = true;
        for (id, def) in api
            .types
            .iter()
            .enumerate()
            .filter(|(_, def)| !matches!(def.kind, TypeKind::Enum(_)))
        {
            let mut holds = found[id];
            within(def, &mut |ty| ty.named(&mut |inner| holds |= found[inner]));
            is_done &= holds == found[id];
            found[id] = holds;
        }
        if is_done {
            return found;
        }
    }
}
