//! The public surface of the crate that a document gives: what its users can name, with types.
//!
//! The surface is made from the same representation, names and signatures as the code, without the
//! code. A test compares it with the code, so that neither drifts from the other. Two surfaces tell
//! which release a change of the document asks for; see [`diff`](crate::diff).
//!
//! Left out is what every crate has whatever its document says (derived traits, `new`, `unknown`,
//! `Unlisted`, setters, which follow their fields), and which features bring a type.

use std::collections::BTreeMap;

use openapiv3::OpenAPI;

use super::calls::Calls;
use super::emit::Context;
use super::ir::{self, Api, Content, Operation, Place, Type, TypeDef, TypeId, TypeKind};
use super::names::Names;
use super::options::RustOptions;
use super::reach::Reach;
use super::signature::{Argument, BodyPlan, Signature};
use super::spelling::{Case, assign};
use crate::diagnostics::Findings;

/// One public item of the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Path below the crate, such as `types::Associate::name`.
    pub path: String,
    /// What it is.
    pub kind: ItemKind,
    /// The types that it shows: one of a field; arguments and result of a method.
    pub parts: Vec<Part>,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// The parts of the document that it stands for.
    pub origins: Vec<Origin>,
    /// The file that holds it, below the crate's folder.
    pub file: String,
}

impl Item {
    /// The item as a line of Rust, near enough: `fn reset(&self, id: i32) -> Call<'_, ()>`.
    pub fn signature(&self) -> String {
        let name = self.path.rsplit("::").next().unwrap_or(&self.path);
        match self.kind {
            ItemKind::Feature => format!("feature {name}"),
            ItemKind::Module => format!("mod {name}"),
            ItemKind::Struct => format!("struct {name}"),
            ItemKind::Flags => format!("struct {name} (flags)"),
            ItemKind::Enum => format!("enum {name}"),
            ItemKind::Trait => format!("trait {name}"),
            ItemKind::Constant => format!("const {name}"),
            ItemKind::Variant => name.to_owned(),
            ItemKind::Field => format!("{name}: {}", self.result()),
            ItemKind::Method | ItemKind::Handler => {
                let arguments = self.parts.iter().filter(|part| !part.name.is_empty());
                let arguments: Vec<String> = arguments
                    .map(|part| format!("{}: {}", part.name, part.ty))
                    .collect();
                format!("fn {name}({}) -> {}", arguments.join(", "), self.result())
            }
        }
    }

    /// The parts without a name, each within the `_` of the one before.
    fn result(&self) -> String {
        let unnamed = self.parts.iter().filter(|part| part.name.is_empty());
        unnamed.fold("_".to_owned(), |around, part| {
            around.replacen('_', &part.ty, 1)
        })
    }
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// A Cargo feature.
    Feature,
    /// A module of a tag.
    Module,
    /// A carrier, a handle, or a call with options.
    Struct,
    /// A set of flags.
    Flags,
    /// An enum.
    Enum,
    /// The trait of a tag's handlers.
    Trait,
    /// A field of a carrier; the carrier is `#[non_exhaustive]`.
    Field,
    /// A variant of an enum, which is `#[non_exhaustive]`.
    Variant,
    /// A flag.
    Constant,
    /// A method that is called.
    Method,
    /// A method of a handlers' trait, which has a default body.
    Handler,
}

/// A type that an item shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Name of the argument; empty for a result, for the call around it, and for the type of a field.
    pub name: String,
    /// The type in Rust.
    pub ty: String,
    /// The part of the document that decides it.
    pub origin: Origin,
    /// The carriers and enums in it.
    pub mentions: Vec<Origin>,
}

/// A part of a document, by what it means rather than where it stands. An operation is named by
/// its method in capitals and its path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A tag.
    Tag(String),
    /// An operation as a whole.
    Operation(String),
    /// A parameter of an operation: `query:id`.
    Parameter(String, String),
    /// The optional query parameters of an operation together.
    Options(String),
    /// The request body of an operation.
    Body(String),
    /// The answers of an operation.
    Answer(String),
    /// A component schema.
    Schema(String),
    /// A property or a member of a component schema.
    Member(String, String),
    /// Any other place, as a JSON pointer.
    Pointer(String),
}

impl Origin {
    /// The operation or schema that the part belongs to.
    #[must_use]
    pub fn owner(&self) -> Self {
        match self {
            Self::Parameter(operation, _)
            | Self::Options(operation)
            | Self::Body(operation)
            | Self::Answer(operation) => Self::Operation(operation.clone()),
            Self::Member(schema, _) => Self::Schema(schema.clone()),
            other => other.clone(),
        }
    }
}

/// The surface of the crate made from `spec`, sorted by path. Findings are those of
/// [`emit`](super::emit), which tells them.
pub fn surface(spec: &OpenAPI, options: &RustOptions) -> Vec<Item> {
    let wanted = |tag: &str| options.tags.as_ref().is_none_or(|tags| tags.is_match(tag));
    let api = ir::read(spec, "", &wanted, &mut Findings::new());
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

    /// What a client's method takes and gives.
    fn called(
        &self,
        operation: &Operation,
        signature: &Signature<'_>,
        calls: &Calls<'_>,
        tag: usize,
        index: usize,
        key: &str,
    ) -> Vec<Part> {
        let borrowed = |ty: &Type| self.context.borrowed(ty);
        let mut parts: Vec<Part> = signature
            .required
            .iter()
            .map(|argument| self.argument(argument, borrowed(&argument.parameter.ty), key))
            .collect();
        match &signature.body {
            BodyPlan::None => {}
            BodyPlan::Flat(id, fields) => {
                let owner = origin_of(&self.api.types[*id]);
                parts.extend(fields.iter().map(|(name, field)| {
                    self.part(
                        name.text(),
                        borrowed(&field.ty),
                        &[&field.ty],
                        member(&owner, &field.wire),
                    )
                }));
            }
            BodyPlan::Value(ty) => {
                let required = operation.body.as_ref().is_some_and(|body| body.required);
                let text = optional(borrowed(ty), !required);
                parts.push(self.part("body", text, &[ty], Origin::Body(key.to_owned())));
            }
            BodyPlan::Binary | BodyPlan::Multipart(_) => {
                let origin = || Origin::Body(key.to_owned());
                parts.push(self.part("media_type", "&str".to_owned(), &[], origin()));
                let data = "impl Into<runtime::client::Body>".to_owned();
                parts.push(self.part("data", data, &[], origin()));
            }
        }
        // The call around the result follows the optional parameters; what is within, the answer.
        let call = match calls.of(tag, index) {
            Some(own) => format!("calls::{}<'c, _>", own.name),
            None if signature.select => "Call<'c, _, Select>".to_owned(),
            None => "Call<'c, _>".to_owned(),
        };
        parts.push(self.part("", call, &[], Origin::Options(key.to_owned())));
        parts.push(self.result(operation, "Binary", false, key));
        parts
    }

    /// What a handler takes and gives.
    fn handled(&self, operation: &Operation, signature: &Signature<'_>, key: &str) -> Vec<Part> {
        let value = |ty: &Type| self.context.type_text(ty);
        let own = signature.required.iter().chain(&signature.optional);
        let mut parts: Vec<Part> = own
            .map(|argument| {
                let parameter = argument.parameter;
                let is_plain = match (parameter.place, &parameter.ty) {
                    (Place::Path, _) | (Place::Query, Type::List(_)) => true,
                    (Place::Header, _) => false,
                    (Place::Query, _) => parameter.required,
                };
                self.argument(argument, optional(value(&parameter.ty), !is_plain), key)
            })
            .collect();
        match &signature.body {
            BodyPlan::None => {}
            BodyPlan::Flat(id, fields) => {
                let owner = origin_of(&self.api.types[*id]);
                parts.extend(fields.iter().map(|(name, field)| {
                    let text = optional(value(&field.ty), true);
                    self.part(name.text(), text, &[&field.ty], member(&owner, &field.wire))
                }));
            }
            BodyPlan::Value(ty) => {
                let required = operation.body.as_ref().is_some_and(|body| body.required);
                let text = optional(value(ty), !required);
                parts.push(self.part("body", text, &[ty], Origin::Body(key.to_owned())));
            }
            BodyPlan::Binary | BodyPlan::Multipart(_) => {
                let text = "server::Upload".to_owned();
                parts.push(self.part("data", text, &[], Origin::Body(key.to_owned())));
            }
        }
        parts.push(self.result(operation, "server::Binary", true, key));
        parts
    }

    fn argument(&self, argument: &Argument<'_>, text: String, key: &str) -> Part {
        let parameter = argument.parameter;
        let origin = Origin::Parameter(
            key.to_owned(),
            parameter_key(parameter.place, &parameter.wire),
        );
        self.part(argument.name.text(), text, &[&parameter.ty], origin)
    }

    /// What a successful answer is read into or made from.
    fn result(&self, operation: &Operation, binary: &str, handler: bool, key: &str) -> Part {
        let origin = Origin::Answer(key.to_owned());
        match operation
            .success()
            .and_then(|answer| answer.content.as_ref())
        {
            Some(Content::Typed(ty)) => {
                let nullable = handler && matches!(ty, Type::Carrier(_) | Type::String);
                self.part(
                    "",
                    optional(self.context.type_text(ty), nullable),
                    &[ty],
                    origin,
                )
            }
            Some(Content::Binary | Content::Multipart(_)) => {
                self.part("", binary.to_owned(), &[], origin)
            }
            None => self.part("", "()".to_owned(), &[], origin),
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

/// How origins name a parameter.
fn parameter_key(place: Place, wire: &str) -> String {
    let place = match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    };
    format!("{place}:{wire}")
}

/// The part of the document that a named type stands for.
fn origin_of(def: &TypeDef) -> Origin {
    let steps: Vec<String> = def.pointer.split('/').skip(1).map(unescape).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
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
        _ => Origin::Pointer(def.pointer.clone()),
    }
}

fn member(owner: &Origin, wire: &str) -> Origin {
    match owner {
        Origin::Schema(name) => Origin::Member(name.clone(), wire.to_owned()),
        other => other.clone(),
    }
}

fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
