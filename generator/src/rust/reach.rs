//! Which carriers and enums each tag reaches, and how they are divided over files by it.
//!
//! A Cargo feature compiles what its tag reaches and nothing else. Types that the same tags reach
//! stand in one file, so one `#[cfg]` a file is enough: a file for the types of one tag, named
//! like the tag, and a file for each set of tags that share types, named after its first type.

use std::collections::BTreeMap;

use super::ir::{Api, Body, Content, Operation, Type, TypeDef, TypeId, TypeKind};

/// Most properties of a request that become arguments.
const MOST_FLATTENED: usize = 4;

/// The division of the types of an API.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    /// Types by the set of tags (indices, ascending) that reach them. Types that no operation
    /// reaches are in none.
    pub(crate) groups: BTreeMap<Vec<usize>, Vec<TypeId>>,
    /// For each type, the tag in whose module it stands because it is the body of one operation
    /// there and nothing else.
    pub(crate) request_of: Vec<Option<usize>>,
    /// For each type, whether it is not emitted because its properties are arguments of the one
    /// operation that takes it.
    pub(crate) flattened: Vec<bool>,
}

impl Reach {
    /// Follows every operation of `api`.
    pub(crate) fn new(api: &Api) -> Self {
        let mut tags_of: Vec<Vec<usize>> = vec![Vec::new(); api.types.len()];
        let request_of = requests(api);
        for (tag_index, tag) in api.tags.iter().enumerate() {
            let mut found = Vec::new();
            for operation in &tag.operations {
                each_type(operation, &mut |ty| ty.named(&mut |id| found.push(id)));
            }
            while let Some(id) = found.pop() {
                let tags = &mut tags_of[id];
                if tags.last() != Some(&tag_index) {
                    tags.push(tag_index);
                    within(&api.types[id], &mut |ty| ty.named(&mut |id| found.push(id)));
                }
            }
        }
        let mut groups: BTreeMap<Vec<usize>, Vec<TypeId>> = BTreeMap::new();
        for (id, tags) in tags_of.into_iter().enumerate() {
            if !tags.is_empty() && request_of[id].is_none() {
                groups.entry(tags).or_default().push(id);
            }
        }
        let flattened = flattened(api, &request_of);
        Self {
            groups,
            request_of,
            flattened,
        }
    }
}

/// Calls `visit` with every kind that an operation mentions.
pub(crate) fn each_type(operation: &Operation, visit: &mut impl FnMut(&Type)) {
    for parameter in &operation.parameters {
        visit(&parameter.ty);
    }
    let body = operation.body.iter().map(|body| &body.content);
    let answers = operation
        .responses
        .iter()
        .filter_map(|response| response.content.as_ref());
    for content in body.chain(answers) {
        if let Content::Typed(ty) | Content::Form(ty) = content {
            visit(ty);
        }
    }
    if let Some(answers) = &operation.answers {
        visit(answers);
    }
}

/// Calls `visit` with every kind that a named type holds.
pub(crate) fn within(def: &TypeDef, visit: &mut impl FnMut(&Type)) {
    match &def.kind {
        TypeKind::Carrier(fields) => fields.iter().for_each(|field| visit(&field.ty)),
        TypeKind::Enum(_) => {}
        TypeKind::Choice(def) => def.variants.iter().for_each(|variant| visit(&variant.ty)),
        TypeKind::Answers(answers) => {
            answers
                .iter()
                .filter_map(|(_, ty)| ty.as_ref())
                .for_each(visit);
        }
    }
}

/// The tag of every carrier that is the whole body of one operation and stands nowhere else.
fn requests(api: &Api) -> Vec<Option<usize>> {
    let mut uses = vec![0_u32; api.types.len()];
    let mut count = |ty: &Type| ty.named(&mut |id| uses[id] += 1);
    for def in &api.types {
        within(def, &mut count);
    }
    for operation in api.tags.iter().flat_map(|tag| &tag.operations) {
        each_type(operation, &mut count);
    }
    let mut request_of = vec![None; api.types.len()];
    for (tag_index, tag) in api.tags.iter().enumerate() {
        for operation in &tag.operations {
            if let Some(Body {
                content: Content::Typed(Type::Carrier(id)),
                ..
            }) = &operation.body
                && uses[*id] == 1
            {
                request_of[*id] = Some(tag_index);
            }
        }
    }
    request_of
}

/// Which request carriers are small enough to be arguments.
fn flattened(api: &Api, request_of: &[Option<usize>]) -> Vec<bool> {
    let mut flattened = vec![false; api.types.len()];
    for operation in api.tags.iter().flat_map(|tag| &tag.operations) {
        if let Some(Body {
            required: true,
            content: Content::Typed(Type::Carrier(id)),
            ..
        }) = &operation.body
            && let def = &api.types[*id]
            && let TypeKind::Carrier(fields) = &def.kind
        {
            // Where the document tells what must be there, the rest can be left out, as no argument can.
            let all = !api.states_required || fields.iter().all(|field| field.is_required);
            // Whether something else is in a body is a matter of carriers.
            let is_small = all && !def.is_closed && (1..=MOST_FLATTENED).contains(&fields.len());
            flattened[*id] = is_small && request_of[*id].is_some();
        }
    }
    flattened
}
