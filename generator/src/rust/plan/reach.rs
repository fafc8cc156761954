//! Which named types each tag reaches.
//!
//! A Cargo feature only compiles the types that its tag reaches. Every type has a file of its own, whose path depends only
//! on the name of the type. Its module lists the features that need it.

use super::method::{Input, Method, Output};
use crate::rust::ir::{Api, Content, Type, TypeDef, TypeId, TypeKind};

/// Assigns types of an API to tags.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// For each type, the tags that reach it, ascending.
    pub(super) tags_of: Vec<Vec<usize>>,
}

impl Reach {
    /// Follows the types of every method of `api`.
    pub(super) fn new(api: &Api, methods: &[Vec<Method<'_>>], narrower: &[Vec<TypeId>]) -> Self {
        let mut tags_of: Vec<Vec<usize>> = vec![Vec::new(); api.types.len()];
        for (tag_index, methods) in methods.iter().enumerate() {
            let mut found = Vec::new();
            for method in methods {
                each_type(method, &mut |ty| ty.named(&mut |id| found.push(id)));
            }
            while let Some(id) = found.pop() {
                let tags = &mut tags_of[id];
                if tags.last() != Some(&tag_index) {
                    tags.push(tag_index);
                    within(&api.types[id], &mut |ty| ty.named(&mut |id| found.push(id)));
                    found.extend(&narrower[id]);
                    found.push(api.twins[id]);
                }
            }
        }
        Self { tags_of }
    }
}

/// Calls `visit` with every type that a method mentions, including failures and headers. If the properties of a body are
/// arguments, visits their types instead of the body's.
fn each_type<'a>(method: &Method<'a>, visit: &mut impl FnMut(&'a Type)) {
    let known = method
        .operation
        .parameters
        .iter()
        .map(|parameter| &parameter.ty);
    known.for_each(&mut *visit);
    let headers = method.operation.headers.iter().map(|header| &header.ty);
    headers.for_each(&mut *visit);
    for argument in &method.arguments {
        if let Input::Field(..) | Input::Body(..) | Input::Form(_) = argument.input
            && let Some(ty) = argument.input.ty()
        {
            visit(ty);
        }
    }
    for response in &method.operation.responses {
        if let Some(Content::Typed(ty) | Content::Form(ty)) = &response.content {
            visit(ty);
        }
    }
    if let Output::Outcome(ty) = method.output {
        visit(ty);
    }
}

/// Calls `visit` with every type that a named type holds.
pub(crate) fn within(def: &TypeDef, visit: &mut impl FnMut(&Type)) {
    if let Some(additional) = &def.additional {
        visit(&additional.ty);
    }
    match &def.kind {
        TypeKind::Carrier(fields) => fields.iter().for_each(|field| visit(&field.ty)),
        TypeKind::Enum(_) => {}
        TypeKind::Choice(def) => def.variants.iter().for_each(|variant| visit(&variant.ty)),
        TypeKind::Bodies(kinds) => kinds.iter().for_each(|kind| visit(&kind.ty)),
        TypeKind::Outcomes(answers) => {
            answers
                .iter()
                .filter_map(|answer| answer.ty.as_ref())
                .for_each(visit);
        }
    }
}
