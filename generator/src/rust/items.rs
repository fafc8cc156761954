//! The item in the generated crate for each part of a document.

use super::RustOptions;
use super::error::Error;
use super::ir::{TypeId, TypeKind};
use super::plan::{Input, Method, Plan};
use super::profile::Profile;
use crate::diagnostics::Findings;
use crate::openapi::Pointer;

/// A part of the document and the Rust item made from it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RustItem {
    /// JSON pointer of the schema, the property, the enum's member, or the operation; a parameter
    /// is below its operation by its name, as in `/paths/~1user/get/parameters/id`.
    pub pointer: String,
    /// The item's path, such as `shop::types::Order::name`; an argument is in brackets
    /// after its method.
    pub path: String,
    /// The file in the crate, such as `src/types/order.rs`.
    pub file: String,
}

/// Returns the items of the crate that [`emit`](super::emit()) makes from the same document, by pointer. An operation has a
/// method of the client, a method of the server's trait, and a type for the call if it has options.
///
/// # Errors
/// [`Error::UnknownProfile`] and [`Error::NoTag`].
pub fn items(spec: &openapiv3::OpenAPI, options: &RustOptions) -> Result<Vec<RustItem>, Error> {
    let profile = Profile::of(spec, options.profile.as_deref())?;
    let api = super::read(spec, "", None, profile, options, &mut Findings::new())?;
    let plan = Plan::new(&api, options);
    let mut found = Vec::new();
    for id in plan.types() {
        of_type(&plan, id, &mut found);
    }
    for (tag, methods) in plan.methods.iter().enumerate() {
        for method in methods {
            of_operation(&plan, tag, method, &mut found);
        }
    }
    found.sort();
    Ok(found)
}

fn of_type(plan: &Plan<'_>, id: TypeId, found: &mut Vec<RustItem>) {
    let (def, names) = plan.named(id);
    let path = format!("{}::types::{}", plan.crate_name, names.name);
    let file = plan.type_file(id);
    let pointer = &def.pointer;
    let parts: Vec<Pointer> = match &def.kind {
        TypeKind::Carrier(fields) => fields
            .iter()
            .map(|field| pointer.step("properties").step(&field.wire))
            .collect(),
        TypeKind::Enum(def) => def
            .members
            .iter()
            .map(|member| pointer.step(def.keyword).step(member.index))
            .collect(),
        TypeKind::Choice(def) => vec![pointer.clone(); def.variants.len()],
        TypeKind::Bodies(kinds) => {
            let content = pointer.step("requestBody").step("content");
            let media = kinds.iter().filter_map(|kind| kind.media.first());
            media.map(|media| content.step(media)).collect()
        }
        TypeKind::Outcomes(answers) => answers
            .iter()
            .map(|answer| {
                let responses = pointer.step("responses");
                answer
                    .status
                    .map_or(responses.clone(), |status| responses.step(status))
            })
            .collect(),
    };
    let item = |pointer: Pointer, path: String| RustItem {
        pointer: pointer.into(),
        path,
        file: file.clone(),
    };
    let named = parts.into_iter().zip(&names.parts);
    found.extend(named.map(|(pointer, name)| item(pointer, format!("{path}::{}", name.text()))));
    found.push(item(pointer.clone(), path));
}

fn of_operation(plan: &Plan<'_>, tag: usize, method: &Method<'_>, found: &mut Vec<RustItem>) {
    let names = &plan.names.tags[tag];
    let pointer = &method.operation.pointer;
    for (side, part) in [(&names.client, "client"), (&names.server, "server")] {
        let path = format!(
            "{}::{}::{}::{}",
            plan.crate_name,
            names.module.text(),
            side.text(),
            method.name.text()
        );
        let item = |pointer: Pointer, path: String| RustItem {
            pointer: pointer.into(),
            path,
            file: plan.tag_file(tag, part),
        };
        found.push(item(pointer.clone(), path.clone()));
        for argument in &method.arguments {
            let place = match argument.input {
                Input::Required(parameter) | Input::Optional(parameter) => {
                    pointer.step("parameters").step(&parameter.wire)
                }
                Input::Field(id, field) => plan.api.types[id]
                    .pointer
                    .step("properties")
                    .step(&field.wire),
                _ => continue,
            };
            found.push(item(place, format!("{path}({})", argument.name.text())));
        }
    }
    let Some(call) = &method.call else { return };
    let path = format!("{}::{}::{call}", plan.crate_name, names.module.text());
    let item = |pointer: Pointer, path: String| RustItem {
        pointer: pointer.into(),
        path,
        file: plan.tag_file(tag, "client"),
    };
    for (name, parameter) in method.options() {
        let place = pointer.step("parameters").step(&parameter.wire);
        found.push(item(place, format!("{path}::{name}")));
    }
    found.push(item(pointer.clone(), path));
}
