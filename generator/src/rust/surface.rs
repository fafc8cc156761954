//! The public surface of the crate that a document gives: what its users can name, with types.
//!
//! The surface is made from the same representation, names and signatures as the code, without the
//! code. A test compares it with the code, so that neither drifts from the other. Two surfaces tell
//! which release a change of the document asks for; see [`diff`](crate::diff).
//!
//! Left out is what every crate has whatever its document says (derived traits, `new`, `unknown`,
//! `Unlisted`, setters, which follow their fields), and which features bring a type.

mod item;
mod methods;

use std::collections::BTreeMap;

use openapiv3::OpenAPI;

use super::calls::Calls;
use super::emit::Context;
use super::ir::{self, Api, Operation, Type, TypeDef, TypeId, TypeKind};
use super::names::Names;
use super::options::RustOptions;
use super::reach::Reach;
use super::signature::Signature;
use super::spelling::{Case, assign};
use crate::diagnostics::Findings;

pub use item::{Item, ItemKind, Origin, Part};

/// The surface of the crate made from `spec`, sorted by path. Findings are those of
/// [`emit`](super::emit), which tells them.
pub fn surface(spec: &OpenAPI, options: &RustOptions) -> Vec<Item> {
    let wanted = |tag: &str| options.tags.as_ref().is_none_or(|tags| tags.is_match(tag));
    let api = ir::read(spec, "", None, &wanted, &mut Findings::new());
    let names = Names::decide(&api);
    let reach = Reach::new(&api);
    let calls = Calls::new(&api, &names);
    let context = Context::new(&options.crate_name, &api, &names, &reach, &calls);
    let mut surface = Surface {
        api: &api,
        names: &names,
        context: &context,
        items: Vec::new(),
    };
    surface.types(&reach);
    surface.tags(&reach, &calls);
    surface.calls(&calls);
    let mut items = surface.items;
    items.sort_by(|one, two| one.path.cmp(&two.path));
    items
}

struct Surface<'a> {
    api: &'a Api,
    names: &'a Names,
    context: &'a Context<'a>,
    items: Vec<Item>,
}

impl<'a> Surface<'a> {
    fn add(
        &mut self,
        path: &str,
        kind: ItemKind,
        file: &str,
        origins: Vec<Origin>,
        parts: Vec<Part>,
    ) {
        self.items.push(Item {
            path: path.to_owned(),
            kind,
            parts,
            deprecated: false,
            origins,
            file: file.to_owned(),
        });
    }

    fn part(&self, name: &str, ty: String, of: &[&Type], origin: Origin) -> Part {
        let mut mentions = Vec::new();
        for ty in of {
            ty.named(&mut |id| mentions.push(origin_of(&self.api.types[id])));
        }
        Part {
            name: name.to_owned(),
            ty,
            origin,
            mentions,
        }
    }

    /// Types in `types`, and requests in the module of their tag.
    fn types(&mut self, reach: &Reach) {
        // The files are named as the emitter names them; the test finds each type in its file.
        let words = reach
            .groups
            .iter()
            .map(|(tags, ids)| match tags.as_slice() {
                [only] => self.names.tags[*only].module.text().to_owned(),
                _ => format!("shared_{}", self.context.name(ids[0]).text()),
            });
        let words: Vec<String> = words.collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let modules = assign(&words, Case::Snake, "types", &[]);
        for (module, ids) in modules.iter().zip(reach.groups.values()) {
            for id in ids {
                self.named("types", &format!("src/types/{module}.rs"), *id);
            }
        }
        for (id, tag) in reach.request_of.iter().enumerate() {
            if let Some(tag) = tag.filter(|_| !reach.flattened[id]) {
                let module = self.names.tags[tag].module.text();
                self.named(module, &format!("src/{module}/requests.rs"), id);
            }
        }
    }

    fn named(&mut self, module: &str, file: &str, id: TypeId) {
        let (def, names) = (&self.api.types[id], &self.names.types[id]);
        let path = format!("{module}::{}", names.name);
        let origin = origin_of(def);
        match &def.kind {
            TypeKind::Carrier(fields) => {
                self.add(
                    &path,
                    ItemKind::Struct,
                    file,
                    vec![origin.clone()],
                    Vec::new(),
                );
                for (name, field) in names.parts.iter().zip(fields) {
                    let at = member(&origin, &field.wire);
                    let ty = format!("Option<{}>", self.context.field_text(&field.ty));
                    let part = self.part("", ty, &[&field.ty], at.clone());
                    let path = format!("{path}::{name}");
                    self.add(&path, ItemKind::Field, file, vec![at], vec![part]);
                }
            }
            TypeKind::Enum(def) => {
                let kind = if def.flags {
                    ItemKind::Flags
                } else {
                    ItemKind::Enum
                };
                self.add(&path, kind, file, vec![origin.clone()], Vec::new());
                let numbered = def.members.iter().any(|member| member.number.is_some());
                for (name, found) in names.parts.iter().zip(&def.members) {
                    let kind = match def.flags {
                        // A word without bits among others with bits is no constant.
                        true if numbered && found.number.is_none() => continue,
                        true => ItemKind::Constant,
                        false => ItemKind::Variant,
                    };
                    let at = member(&origin, &found.wire);
                    self.add(&format!("{path}::{name}"), kind, file, vec![at], Vec::new());
                }
            }
            TypeKind::Choice(def) => {
                let types: Vec<&Type> = def.variants.iter().map(|variant| &variant.ty).collect();
                let told = types.iter().map(|ty| self.context.stored(ty).to_string());
                let told: Vec<String> = told.collect();
                self.variants(
                    &path,
                    file,
                    &origin,
                    id,
                    types.into_iter().map(Some).zip(told),
                );
            }
            TypeKind::Answers(answers) => {
                let types: Vec<Option<&Type>> = answers.iter().map(|(_, ty)| ty.as_ref()).collect();
                let told = |ty: &Option<&Type>| {
                    ty.map_or_else(|| "()".to_owned(), |ty| self.context.type_text(ty))
                };
                let told: Vec<String> = types.iter().map(told).collect();
                self.variants(&path, file, &origin, id, types.into_iter().zip(told));
            }
        }
    }

    /// An enum whose variants hold values.
    fn variants<'t>(
        &mut self,
        path: &str,
        file: &str,
        origin: &Origin,
        id: TypeId,
        types: impl Iterator<Item = (Option<&'t Type>, String)>,
    ) {
        let origins = || vec![origin.clone()];
        self.add(path, ItemKind::Enum, file, origins(), Vec::new());
        for (name, (ty, text)) in self.names.types[id].parts.iter().zip(types) {
            let of: Vec<&Type> = ty.into_iter().collect();
            let part = self.part("", text.replace(' ', ""), &of, origin.clone());
            let path = format!("{path}::{name}");
            self.add(&path, ItemKind::Variant, file, origins(), vec![part]);
        }
    }

    fn tags(&mut self, reach: &'a Reach, calls: &Calls<'a>) {
        for (index, tag) in self.api.tags.iter().enumerate() {
            let names = &self.names.tags[index];
            let (module, origin) = (names.module.text(), vec![Origin::Tag(tag.name.clone())]);
            let (client, server) = (
                format!("src/{module}/client.rs"),
                format!("src/{module}/server.rs"),
            );
            let handle = format!("{module}::{}", names.client);
            let handlers = format!("{module}::{}", names.server);
            let accessor = self.part("", format!("{}<'_>", names.client), &[], origin[0].clone());
            for (path, kind, file, parts) in [
                (
                    format!("features::{}", names.feature),
                    ItemKind::Feature,
                    "Cargo.toml",
                    vec![],
                ),
                (
                    module.to_owned(),
                    ItemKind::Module,
                    &*format!("src/{module}.rs"),
                    vec![],
                ),
                (
                    format!("Client::{module}"),
                    ItemKind::Method,
                    "src/client.rs",
                    vec![accessor],
                ),
                (handle.clone(), ItemKind::Struct, &client, vec![]),
                (handlers.clone(), ItemKind::Trait, &server, vec![]),
            ] {
                self.add(&path, kind, file, origin.clone(), parts);
            }
            for (at, operation) in tag.operations.iter().enumerate() {
                let names = &names.operations[at];
                let signature = Signature::new(self.api, reach, operation, names);
                let key = key(operation);
                let called = self.called(operation, &signature, calls, index, at, &key);
                let handled = self.handled(operation, &signature, &key);
                let origins = vec![Origin::Operation(key)];
                self.add(
                    &format!("{handle}::{}", names.method),
                    ItemKind::Method,
                    &client,
                    origins.clone(),
                    called,
                );
                if let Some(item) = self.items.last_mut() {
                    item.deprecated = operation.deprecated;
                }
                self.add(
                    &format!("{handlers}::{}", names.method),
                    ItemKind::Handler,
                    &server,
                    origins,
                    handled,
                );
            }
        }
    }

    /// Calls with options of their own, with the operations that return them.
    fn calls(&mut self, calls: &Calls<'a>) {
        let mut users: BTreeMap<&str, Vec<Origin>> = BTreeMap::new();
        for (tag_index, tag) in self.api.tags.iter().enumerate() {
            for (index, operation) in tag.operations.iter().enumerate() {
                if let Some(own) = calls.of(tag_index, index) {
                    let users = users.entry(own.name.text()).or_default();
                    users.push(Origin::Options(key(operation)));
                }
            }
        }
        for call in &calls.types {
            let origins = users.remove(call.name.text()).unwrap_or_default();
            let path = format!("calls::{}", call.name);
            self.add(
                &path,
                ItemKind::Struct,
                "src/calls.rs",
                origins.clone(),
                Vec::new(),
            );
            for (name, parameter) in &call.options {
                let ty = self.context.type_text(&parameter.ty);
                let origin = origins
                    .first()
                    .cloned()
                    .unwrap_or(Origin::Pointer(path.clone()));
                let part = self.part("value", ty, &[&parameter.ty], origin);
                let path = format!("{path}::{name}");
                self.add(
                    &path,
                    ItemKind::Method,
                    "src/calls.rs",
                    origins.clone(),
                    vec![part],
                );
            }
        }
    }
}

fn optional(text: String, is_optional: bool) -> String {
    if is_optional {
        format!("Option<{text}>")
    } else {
        text
    }
}

/// How origins name an operation.
fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// The part of the document that a named type stands for.
fn origin_of(def: &TypeDef) -> Origin {
    let steps: Vec<_> = def.pointer.steps().collect();
    let steps: Vec<&str> = steps.iter().map(AsRef::as_ref).collect();
    match steps.as_slice() {
        ["components", "schemas", name] => Origin::Schema((*name).to_owned()),
        ["components", "schemas", name, .., "properties", property] => {
            Origin::Member((*name).to_owned(), (*property).to_owned())
        }
        ["components", "schemas", name, ..] => Origin::Schema((*name).to_owned()),
        ["paths", path, method, rest @ ..] => {
            let key = format!("{} {path}", method.to_ascii_uppercase());
            match rest.first() {
                Some(&"requestBody") => Origin::Body(key),
                Some(&"responses") => Origin::Answer(key),
                _ => Origin::Operation(key),
            }
        }
        _ => Origin::Pointer(def.pointer.to_string()),
    }
}

fn member(owner: &Origin, wire: &str) -> Origin {
    match owner {
        Origin::Schema(name) => Origin::Member(name.clone(), wire.to_owned()),
        other => other.clone(),
    }
}
