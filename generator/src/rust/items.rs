//! Where each part of a document is in the generated crate.

use super::emit::{self, Context};
use super::ir::{self, Operation, TypeId, TypeKind};
use super::signature::{BodyPlan, Signature};
use super::{RustOptions, calls, names, reach};
use crate::diagnostics::Findings;
use crate::openapi::Pointer;

/// A part of the document and the Rust item made from it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RustItem {
    /// JSON pointer of the schema, the property, the enum's member, or the operation; a parameter
    /// stands behind its operation by its name, as in `/paths/~1user/get/parameters/id`.
    pub pointer: String,
    /// The item's path, such as `superoffice::types::Associate::name`; an argument stands in brackets
    /// behind its method.
    pub path: String,
    /// The file in the crate, such as `src/types/associate_agent.rs`.
    pub file: String,
}

/// The items of the crate that [`emit`](super::emit()) makes from the same document, by pointer. An
/// operation has two, a method of the client and one of the server's trait.
pub fn items(spec: &openapiv3::OpenAPI, options: &RustOptions) -> Vec<RustItem> {
    let wanted = |tag: &str| options.tags.as_ref().is_none_or(|tags| tags.is_match(tag));
    let api = ir::read(spec, "", None, &wanted, &mut Findings::new());
    let names = names::Names::decide(&api);
    let reach = reach::Reach::new(&api);
    let calls = calls::Calls::new(&api, &names);
    let context = Context::new(&options.crate_name, &api, &names, &reach, &calls);
    let mut found = Vec::new();
    for job in emit::jobs(&context) {
        let file = job.file(&context);
        for id in job.types(&context) {
            if !reach.flattened[id] {
                of_type(&context, id, &file, &mut found);
            }
        }
    }
    for tag in 0..api.tags.len() {
        for (index, operation) in api.tags[tag].operations.iter().enumerate() {
            of_operation(&context, tag, index, operation, &mut found);
        }
    }
    found.sort();
    found
}

fn of_type(context: &Context<'_>, id: TypeId, file: &str, found: &mut Vec<RustItem>) {
    let (def, names) = context.named(id);
    let path = context.doc_path(id);
    let path = path.replacen("crate", &context.crate_name, 1);
    let pointer = &def.pointer;
    let parts: Vec<Pointer> = match &def.kind {
        TypeKind::Carrier(fields) => fields
            .iter()
            .map(|field| pointer.step("properties").step(&field.wire))
            .collect(),
        TypeKind::Enum(def) => (0..def.members.len())
            .map(|index| pointer.step("enum").step(index))
            .collect(),
        TypeKind::Choice(def) => vec![pointer.clone(); def.variants.len()],
        TypeKind::Answers(answers) => answers
            .iter()
            .map(|(status, _)| pointer.step("responses").step(status))
            .collect(),
    };
    let item = |pointer: Pointer, path: String| RustItem {
        pointer: pointer.into(),
        path,
        file: file.to_owned(),
    };
    let named = parts.into_iter().zip(&names.parts);
    found.extend(named.map(|(pointer, name)| item(pointer, format!("{path}::{}", name.text()))));
    found.push(item(pointer.clone(), path));
}

fn of_operation(
    context: &Context<'_>,
    tag: usize,
    index: usize,
    operation: &Operation,
    found: &mut Vec<RustItem>,
) {
    let names = &context.names.tags[tag];
    let method = &names.operations[index];
    let module = names.module.text();
    let base = format!("{}::{module}", context.crate_name);
    let pointer = &operation.pointer;
    let signature = Signature::new(context.api, context.reach, operation, method);
    let fields = match &signature.body {
        BodyPlan::Flat(id, fields) => {
            let schema = &context.api.types[*id].pointer;
            fields
                .iter()
                .map(|(name, field)| {
                    let pointer = schema.step("properties").step(&field.wire);
                    (pointer, name.text())
                })
                .collect()
        }
        _ => Vec::new(),
    };
    for (side, side_file) in [(&names.client, "client"), (&names.server, "server")] {
        let path = format!("{base}::{}::{}", side.text(), method.method.text());
        let item = |pointer: Pointer, path: String| RustItem {
            pointer: pointer.into(),
            path,
            file: format!("src/{module}/{side_file}.rs"),
        };
        found.push(item(pointer.clone(), path.clone()));
        for argument in signature.required.iter().chain(&signature.optional) {
            let pointer = pointer.step("parameters").step(&argument.parameter.wire);
            found.push(item(pointer, format!("{path}({})", argument.name.text())));
        }
        for (pointer, name) in &fields {
            found.push(item(pointer.clone(), format!("{path}({name})")));
        }
    }
}

impl emit::Job {
    fn file(&self, context: &Context<'_>) -> String {
        match self {
            Self::Group(module, _) => format!("src/types/{}.rs", module.text()),
            Self::Requests(tag) => {
                let module = context.names.tags[*tag].module.text();
                format!("src/{module}/requests.rs")
            }
            _ => String::new(),
        }
    }

    fn types(&self, context: &Context<'_>) -> Vec<TypeId> {
        match self {
            Self::Group(_, ids) => ids.clone(),
            Self::Requests(tag) => context.requests(*tag),
            _ => Vec::new(),
        }
    }
}
