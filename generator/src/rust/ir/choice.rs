//! One-ofs (`oneOf`, `anyOf`): values of one of several types. Also bases whose discriminator says which of the schemas
//! composed of them a value is.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use pagewire_runtime::contract::Rule;

use super::at::At;
use super::enums::{is_any_text, is_enum};
use super::facts::type_docs;
use super::keywords::{all_of, choices, is_closed, is_refined, type_of};
use super::markup::stated;
use super::mixed::is_mixed;
use super::reader::Reader;
use super::variant_words::Candidate;
use super::{ChoiceDef, Label, Type, TypeDef, TypeId, TypeKind, Variant};
use crate::openapi::Pointer;

impl<'a> Reader<'a> {
    /// Returns the type of a value that is of one of several types.
    pub(super) fn inline_choice(&mut self, schema: &'a Schema, at: &At) -> Type {
        let Some((keyword, members)) = choices(schema) else {
            return Type::Json;
        };
        let at = At {
            owner: at.name(),
            word: String::new(),
            ..at.clone()
        };
        let def = self.choice(schema, keyword, members, &at);
        if let Some(only) = self.sole(&def) {
            self.no_choice(&def, &at.pointer);
            return only;
        }
        if def.variants.is_empty() {
            self.unsupported(
                &at.pointer,
                "a choice without a type",
                "it is free-form JSON",
            );
            return Type::Json;
        }
        Type::Choice(self.add(TypeDef {
            name: at.owner.clone(),
            docs: type_docs(schema),
            pointer: at.pointer.clone(),
            is_closed: false,
            undescribed: Vec::new(),
            absent: Vec::new(),
            additional: None,
            label: Label::default(),
            kind: TypeKind::Choice(def),
        }))
    }

    /// Whether a component is a one-of with more than one type, so that it gets a type of its own.
    pub(super) fn is_choice(&self, name: &str, schema: &'a Schema) -> bool {
        if is_enum(schema) || is_refined(schema) {
            return false;
        }
        let several = choices(schema).is_some_and(|(_, members)| {
            members
                .iter()
                .filter(|member| !self.is_null(member))
                .count()
                > 1
        });
        several
            || is_mixed(schema)
            || (schema.schema_data.discriminator.is_some() && !self.heirs(name).is_empty())
    }

    /// The contents of a component that is a one-of.
    pub(super) fn component_choice(
        &mut self,
        name: &str,
        schema: &'a Schema,
        at: &At,
    ) -> ChoiceDef {
        match choices(schema) {
            Some((keyword, members)) => self.choice(schema, keyword, members, at),
            None if is_mixed(schema) => self.mixed(schema, at),
            None => self.family(name, schema, at),
        }
    }

    fn choice(
        &mut self,
        schema: &'a Schema,
        keyword: &str,
        members: &'a [ReferenceOr<Schema>],
        at: &At,
    ) -> ChoiceDef {
        let mut def = ChoiceDef::default();
        let mut of_component: IndexMap<String, usize> = IndexMap::new();
        let mut in_place: Vec<(&'a Schema, usize)> = Vec::new();
        if let SchemaKind::Any(any) = &schema.schema_kind
            && keyword == "oneOf"
            && !any.any_of.is_empty()
        {
            self.unheeded_rule(at, "anyOf");
        }
        self.beside_other_types(schema, members, at);
        let members: Vec<_> = members
            .iter()
            .enumerate()
            .filter(|(_, member)| !self.is_null(member) && !self.has_no_value((*member).into()))
            .collect();
        let candidates: Vec<Candidate<'a>> = members
            .iter()
            .map(|(_, member)| Candidate {
                component: self.component_of(member),
                title: title(member),
                schema: (*member).into(),
            })
            .collect();
        let words = self.variant_words(&candidates, schema.schema_data.discriminator.as_ref());
        // A one-of that comes down to one type gives that type its own name.
        let is_sole = match members.as_slice() {
            [_] => true,
            [(_, one), (_, other)] => {
                is_any_text(one) && is_listed(other) || is_listed(one) && is_any_text(other)
            }
            _ => false,
        };
        // The first member of each variant.
        let mut first: Vec<&ReferenceOr<Schema>> = Vec::new();
        for ((&(index, member), candidate), word) in members.iter().zip(candidates).zip(words) {
            let mut step = at.item(keyword, index);
            // One word together with the owner, because enums are named after the word alone.
            step.word = if is_sole {
                at.owner.clone()
            } else {
                format!("{} {word}", at.owner)
            };
            step.owner = String::new();
            let mut ty = self.schema(member, &step);
            if ty == Type::Json && self.is_free_object(member, &step) {
                ty = Type::Map(Box::new(Type::Json));
            }
            def.is_open |= ty == Type::Json;
            let mut rules = self.facts(member, &step, &ty).constraints;
            // A dictionary is always an object.
            rules.retain(|rule| *rule != Rule::Object);
            let variant = add_variant(&mut def, word, ty, rules);
            match variant.and_then(|variant| first.get(variant)) {
                Some(other) if *other == member => {
                    let message = "this is an alternative before it again; both are one variant";
                    self.passed_over(&step.pointer, message);
                }
                Some(_) => {}
                None if variant.is_some() => first.push(member),
                None => {}
            }
            match (candidate.component, variant, member) {
                (Some(component), Some(variant), _) => {
                    of_component.insert(component, variant);
                }
                (None, Some(variant), ReferenceOr::Item(schema)) => {
                    in_place.push((schema, variant))
                }
                _ => {}
            }
        }
        if let Some(discriminator) = &schema.schema_data.discriminator {
            self.discriminate(&mut def, discriminator, &of_component, &in_place);
        }
        def
    }

    /// Whether a member is an object without further description.
    fn is_free_object(&mut self, member: &'a ReferenceOr<Schema>, at: &At) -> bool {
        let Some((schema, pointer)) = self.silently(|reader| reader.follow(member, &at.pointer))
        else {
            return false;
        };
        let at = At {
            pointer,
            ..at.clone()
        };
        match &self.essence(schema, at).0.schema_kind {
            SchemaKind::Type(SchemaType::Object(_)) => true,
            SchemaKind::Any(any) => type_of(any) == Some("object"),
            _ => false,
        }
    }

    /// Returns the type that a one-of comes down to. That is its only type, or an enum of words beside text, because enums are open.
    fn sole(&self, def: &ChoiceDef) -> Option<Type> {
        if def.is_open {
            return None;
        }
        let is_words =
            |id: TypeId| matches!(&self.types[id].kind, TypeKind::Enum(def) if !def.is_numeric);
        match def.variants.as_slice() {
            [only] => Some(only.ty.clone()),
            [a, b] => match (&a.ty, &b.ty) {
                (Type::Enum(id), Type::String) | (Type::String, Type::Enum(id))
                    if is_words(*id) =>
                {
                    Some(Type::Enum(*id))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Returns the component that a member of a one-of is.
    fn component_of(&self, member: &'a ReferenceOr<Schema>) -> Option<String> {
        match member {
            ReferenceOr::Reference { reference } => Pointer::schema_of(reference),
            ReferenceOr::Item(schema) => self.component_of(self.sole_part(schema)?.1),
        }
    }

    /// The components that are composed of the component `name`, directly or not, by name.
    fn heirs(&self, name: &str) -> Vec<&'a str> {
        let direct = self.heirs.get_or_init(|| self.direct_heirs());
        let heirs_of = |base: &str| direct.get(base).map_or(&[][..], Vec::as_slice);
        let mut family: BTreeSet<&str> = BTreeSet::new();
        let mut next = heirs_of(name).to_vec();
        while let Some(heir) = next.pop() {
            if family.insert(heir) {
                next.extend_from_slice(heirs_of(heir));
            }
        }
        family.remove(name);
        family.into_iter().collect()
    }

    fn direct_heirs(&self) -> HashMap<String, Vec<&'a str>> {
        let mut out: HashMap<String, Vec<&'a str>> = HashMap::new();
        let schemas = self.parts().map(|parts| &parts.schemas);
        for (heir, schema) in schemas.into_iter().flatten() {
            for base in bases(schema) {
                out.entry(base).or_default().push(heir);
            }
        }
        out
    }

    /// The one-of of a base and the components that are composed of it.
    fn family(&mut self, name: &str, schema: &'a Schema, at: &At) -> ChoiceDef {
        // The base takes any value of the discriminator.
        let mut def = ChoiceDef {
            is_open: true,
            ..ChoiceDef::default()
        };
        let mut of_component: IndexMap<String, usize> = IndexMap::new();
        let schemas = self.parts().map(|parts| &parts.schemas);
        let heirs: Vec<(&'a str, &'a ReferenceOr<Schema>)> = self
            .heirs(name)
            .into_iter()
            .filter_map(|heir| Some((heir, schemas?.get(heir)?)))
            .collect();
        let candidates: Vec<Candidate<'a>> = heirs
            .iter()
            .map(|(heir, schema)| Candidate {
                component: Some((*heir).to_owned()),
                title: None,
                schema: (*schema).into(),
            })
            .collect();
        let words = self.variant_words(&candidates, schema.schema_data.discriminator.as_ref());
        for ((heir, _), word) in heirs.into_iter().zip(words) {
            let reference = format!("#{}", Pointer::component("schemas", heir));
            let ty = self.reference(&reference, at);
            if let Some(variant) = add_variant(&mut def, word, ty, Vec::new()) {
                of_component.insert(heir.to_owned(), variant);
            }
        }
        let Some(discriminator) = &schema.schema_data.discriminator else {
            return def;
        };
        let is_own = |target: &String| Pointer::mapped_schema(target) == name;
        let is_own = discriminator.mapping.values().any(is_own);
        let base = match is_own {
            true => format!("{name}Base"),
            false => name.to_owned(),
        };
        let contents = self.carrier(
            schema,
            &At {
                owner: base.clone(),
                ..at.clone()
            },
        );
        self.bases.insert(at.pointer.clone(), contents.clone());
        if is_own {
            let mut base = TypeDef {
                name: base,
                docs: type_docs(schema),
                pointer: at.pointer.clone(),
                is_closed: is_closed(schema),
                undescribed: Vec::new(),
                absent: Vec::new(),
                additional: None,
                label: stated(&schema.schema_data).label,
                kind: TypeKind::Carrier(Vec::new()),
            };
            base.put(contents);
            let id = self.add(base);
            if let Some(variant) =
                add_variant(&mut def, "Base".to_owned(), Type::Carrier(id), Vec::new())
            {
                of_component.insert(name.to_owned(), variant);
            }
        }
        self.discriminate(&mut def, discriminator, &of_component, &[]);
        def
    }
}

/// Adds a variant and returns its number. Variants of the same type are merged; free-form JSON gets no variant.
fn add_variant(def: &mut ChoiceDef, word: String, ty: Type, rules: Vec<Rule>) -> Option<usize> {
    // Formats do not limit the text on the wire, so texts with and without a format are one variant.
    let ty = if ty.is_text() { Type::String } else { ty };
    if ty == Type::Json {
        return None;
    }
    if let Some(known) = def.variants.iter().position(|variant| variant.ty == ty) {
        let variant = &mut def.variants[known];
        // The name must not depend on which of the two comes first.
        if variant.word != word && ty == Type::String {
            "Text".clone_into(&mut variant.word);
        }
        variant.rules.push(rules);
        return Some(known);
    }
    def.variants.push(Variant {
        word,
        ty,
        required: Vec::new(),
        rules: vec![rules],
    });
    Some(def.variants.len() - 1)
}

/// The components that a schema is composed of.
fn bases(schema: &ReferenceOr<Schema>) -> Vec<String> {
    let ReferenceOr::Item(schema) = schema else {
        return Vec::new();
    };
    let references = all_of(schema).iter().filter_map(|part| match part {
        ReferenceOr::Reference { reference } => Pointer::schema_of(reference),
        ReferenceOr::Item(_) => None,
    });
    references.collect()
}

/// The title of a schema that is written in place.
fn title(member: &ReferenceOr<Schema>) -> Option<&str> {
    match member {
        ReferenceOr::Item(schema) => schema.schema_data.title.as_deref(),
        ReferenceOr::Reference { .. } => None,
    }
}

/// Whether a schema is an enum that is written in place.
fn is_listed(member: &ReferenceOr<Schema>) -> bool {
    member.as_item().is_some_and(is_enum)
}
