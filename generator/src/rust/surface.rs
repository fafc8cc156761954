//! The public surface of the crate for a document: the items that its users can name, with their types.
//!
//! The surface is made from the same plan as the code, without generating the code. A test compares both, so that they stay
//! in sync. Comparing two surfaces shows which release a change of the document requires; see [`diff`](crate::diff).
//!
//! The surface leaves out items that every crate has (derived traits, `new`, `unknown`, `Unlisted`). It leaves out setters,
//! which follow their fields, and conversions into one-of types, which follow their variants. It also leaves out modules
//! within those of archives, and which features enable a type.

mod access;
mod archives;
mod item;
mod methods;

use openapiv3::OpenAPI;

use super::code::{Code, code};
use super::error::Error;
use super::ir::{Operation, Outcome, Type, TypeDef, TypeId, TypeKind};
use super::options::RustOptions;
use super::plan::Plan;
use super::profile::Profile;
use crate::diagnostics::Findings;

pub use item::{Item, ItemKind, Origin, Part};

/// Returns the surface of the crate made from `spec`, sorted by path. Its findings are those of [`emit`](super::emit), which reports them.
///
/// # Errors
/// [`Error::UnknownProfile`] and [`Error::NoTag`].
pub fn surface(spec: &OpenAPI, options: &RustOptions) -> Result<Vec<Item>, Error> {
    surface_with(spec, options, &mut Findings::new())
}

/// Returns the surface and the findings. Their places are JSON pointers after `#`.
pub(crate) fn surface_with(
    spec: &OpenAPI,
    options: &RustOptions,
    findings: &mut Findings,
) -> Result<Vec<Item>, Error> {
    let profile = Profile::of(spec, options.profile.as_deref())?;
    let api = super::read(spec, "", None, profile, options, findings)?;
    let plan = Plan::new(&api, options);
    let mut surface = Surface {
        plan: &plan,
        items: Vec::new(),
    };
    for id in plan.types() {
        surface.named(id);
    }
    surface.access();
    surface.archives();
    for tag in 0..api.tags.len() {
        surface.tag(tag);
    }
    let mut items = surface.items;
    items.sort_by(|one, two| one.path.cmp(&two.path));
    items.shrink_to_fit();
    Ok(items)
}

struct Surface<'a> {
    plan: &'a Plan<'a>,
    items: Vec<Item>,
}

impl Surface<'_> {
    fn add(
        &mut self,
        path: &str,
        kind: ItemKind,
        file: &str,
        wire: &str,
        origins: Vec<Origin>,
        parts: Vec<Part>,
    ) {
        self.push(Item {
            path: path.to_owned(),
            kind,
            parts,
            deprecated: false,
            wire: wire.to_owned(),
            origins,
            file: file.to_owned(),
        });
    }

    /// Adds an item. Two large documents have tens of thousands of items, which are compared together.
    fn push(&mut self, mut item: Item) {
        item.path.shrink_to_fit();
        item.parts.shrink_to_fit();
        self.items.push(item);
    }

    fn part(&self, name: &str, ty: Code, of: Option<&Type>, origin: Origin) -> Part {
        let mut mentions = Vec::new();
        if let Some(ty) = of {
            ty.named(&mut |id| mentions.push(origin_of(&self.plan.api.types[id])));
        }
        Part {
            name: name.to_owned(),
            ty: ty.text().to_owned(),
            wire: String::new(),
            origin,
            mentions,
        }
    }

    fn named(&mut self, id: TypeId) {
        let plan = self.plan;
        let (def, names) = plan.named(id);
        let path = format!("types::{}", names.name);
        let file = &plan.type_file(id);
        let origin = origin_of(def);
        // A type that is written in place has no name in the document. If its name changes, the items with that type change.
        let wire = &*def.pointer.component_of("schemas").unwrap_or_default();
        if let Some(twin) = plan.twin(id) {
            let of = plan.name(twin).to_string();
            let mentions = vec![origin_of(&plan.api.types[twin])];
            let part = Part {
                name: String::new(),
                ty: of,
                wire: String::new(),
                origin: origin.clone(),
                mentions,
            };
            return self.add(&path, ItemKind::Alias, file, wire, vec![origin], vec![part]);
        }
        match &def.kind {
            TypeKind::Carrier(fields) => {
                self.add(
                    &path,
                    ItemKind::Struct,
                    file,
                    wire,
                    vec![origin.clone()],
                    Vec::new(),
                );
                for (name, field) in names.parts.iter().zip(fields) {
                    let at = member(&origin, &field.wire);
                    let ty = code!("Option<{}>", plan.field_type(&field.ty));
                    let part = self.part("", ty, Some(&field.ty), at.clone());
                    let path = format!("{path}::{name}");
                    self.add(
                        &path,
                        ItemKind::Field,
                        file,
                        &field.wire,
                        vec![at],
                        vec![part],
                    );
                }
                if let Some(additional) = &def.additional {
                    let ty = plan.value_type(&additional.ty);
                    for (name, ty) in [
                        ("additional", code!("Map<{}>", ty)),
                        ("with_additional", code!("impl Into<{}>", ty)),
                    ] {
                        let part = self.part("", ty, Some(&additional.ty), origin.clone());
                        let path = format!("{path}::{name}");
                        let origins = vec![origin.clone()];
                        self.add(&path, ItemKind::Method, file, "", origins, vec![part]);
                    }
                }
                for &into in &plan.narrower[id] {
                    self.conversion(id, into, file);
                    self.conversion(into, id, file);
                }
            }
            TypeKind::Enum(def) => {
                let kind = if def.flags {
                    ItemKind::Flags
                } else {
                    ItemKind::Enum
                };
                self.add(&path, kind, file, wire, vec![origin.clone()], Vec::new());
                let numbered = def.members.iter().any(|member| member.number.is_some());
                for (name, found) in names.parts.iter().zip(&def.members) {
                    let kind = match def.flags {
                        // If other members have bits, a word without bits is not a constant.
                        true if numbered && found.number.is_none() => continue,
                        true => ItemKind::Constant,
                        false => ItemKind::Variant,
                    };
                    let at = member(&origin, &found.wire);
                    let path = format!("{path}::{name}");
                    self.add(&path, kind, file, &found.wire, vec![at], Vec::new());
                }
            }
            TypeKind::Choice(def) => {
                let types: Vec<&Type> = def.variants.iter().map(|variant| &variant.ty).collect();
                let told: Vec<Code> = types.iter().map(|ty| plan.variant_type(ty)).collect();
                let wires = def.variants.iter().map(|variant| variant.word.clone());
                let shown = wires.zip(types.into_iter().map(Some).zip(told));
                self.variants(&path, file, (wire, &origin), id, shown);
            }
            TypeKind::Bodies(kinds) => {
                let shown = kinds.iter().map(|kind| {
                    let told = plan.value_type(&kind.ty);
                    (kind.media.join(" "), (Some(&kind.ty), told))
                });
                self.variants(&path, file, (wire, &origin), id, shown);
            }
            TypeKind::Outcomes(answers) => {
                let types = answers.iter().map(|answer| answer.ty.as_ref());
                let types: Vec<Option<&Type>> = types.collect();
                let told = |ty: &Option<&Type>| ty.map_or("()".into(), |ty| plan.value_type(ty));
                let told: Vec<Code> = types.iter().map(told).collect();
                let wires = answers.iter().map(Outcome::wire);
                let shown = wires.zip(types.into_iter().zip(told));
                self.variants(&path, file, (wire, &origin), id, shown);
            }
        }
    }

    /// Adds the conversion from a carrier that is returned to the one that is saved.
    fn conversion(&mut self, from: TypeId, into: TypeId, file: &str) {
        let plan = self.plan;
        let into = plan.twin(into).unwrap_or(into);
        let [from_origin, into_origin] = [from, into].map(|id| origin_of(&plan.api.types[id]));
        let part = Part {
            name: String::new(),
            ty: plan.name(from).to_string(),
            wire: String::new(),
            origin: from_origin.clone(),
            mentions: vec![from_origin.clone()],
        };
        let path = format!("types::{}::from<{}>", plan.name(into), plan.name(from));
        let origins = vec![into_origin, from_origin];
        self.add(&path, ItemKind::Conversion, file, "", origins, vec![part]);
    }

    /// Adds an enum whose variants hold values.
    fn variants<'t>(
        &mut self,
        path: &str,
        file: &str,
        (wire, origin): (&str, &Origin),
        id: TypeId,
        variants: impl Iterator<Item = (String, (Option<&'t Type>, Code))>,
    ) {
        let origins = || vec![origin.clone()];
        self.add(path, ItemKind::Enum, file, wire, origins(), Vec::new());
        let names = &self.plan.names.types[id].parts;
        for (name, (wire, (ty, text))) in names.iter().zip(variants) {
            let part = self.part("", text, ty, origin.clone());
            let path = format!("{path}::{name}");
            self.add(&path, ItemKind::Variant, file, &wire, origins(), vec![part]);
        }
    }
}

/// Returns the key of an operation in origins.
fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Returns the part of the document that a named type represents.
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
                Some(&"responses") => Origin::Response(key),
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
