//! Names of the variants of one-ofs. Each comes from a variant's own schema, so that other variants and their order cannot rename it.

use std::collections::{BTreeMap, HashMap, HashSet};

use openapiv3::{
    AdditionalProperties, Discriminator, ReferenceOr, Schema, SchemaKind, Type as SchemaType,
};

use super::enums::{constant, is_enum};
use super::keywords::{parts, type_of};
use super::reader::Reader;
use super::text_format::text_format;
use crate::limits::MAX_DEPTH;
use crate::openapi::{Pointer, Ref, Resolver};

/// The candidates for the name of one variant.
pub(super) struct Candidate<'a> {
    /// The component that it is.
    pub(super) component: Option<String>,
    /// The title of its schema, if that is written in place.
    pub(super) title: Option<&'a str>,
    /// Its schema.
    pub(super) schema: Ref<'a, Schema>,
}

/// Properties with only one value, with words for the values.
type Constants<'a> = BTreeMap<&'a str, String>;

impl<'a> Reader<'a> {
    /// Returns a word for each variant, in order. It is the value of the discriminator, else the title, else the value of a
    /// property that differs in each variant, else the name of the component, else the type of its values. Equal words are
    /// numbered.
    pub(super) fn variant_words(
        &self,
        candidates: &[Candidate<'a>],
        discriminator: Option<&'a Discriminator>,
    ) -> Vec<String> {
        let constants: Vec<Constants<'a>> = candidates
            .iter()
            .map(|candidate| {
                let mut found = Constants::new();
                self.constants(candidate.schema, &mut HashSet::new(), &mut found);
                found
            })
            .collect();
        let telling = telling(&constants, discriminator);
        let words = candidates.iter().zip(telling).map(|(candidate, constant)| {
            tag(candidate, discriminator)
                .or_else(|| candidate.title.map(str::to_owned))
                .or(constant)
                .or_else(|| candidate.component.clone())
                .unwrap_or_else(|| self.kind_word(candidate.schema, 0))
        });
        numbered(words)
    }

    /// Finds the properties of an object that have only one value, with words for the values.
    fn constants(
        &self,
        schema: Ref<'a, Schema>,
        seen: &mut HashSet<*const Schema>,
        found: &mut Constants<'a>,
    ) {
        let resolver = Resolver::new(self.spec);
        let Ok(schema) = resolver.follow(schema, Default::default()) else {
            return;
        };
        let schema = schema.item;
        if seen.len() > MAX_DEPTH || !seen.insert(schema) {
            return;
        }
        let (all_of, properties) = match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => (&[][..], Some(&object.properties)),
            SchemaKind::AllOf { all_of } => (all_of.as_slice(), None),
            SchemaKind::Any(any) => (any.all_of.as_slice(), Some(&any.properties)),
            _ => return,
        };
        for part in all_of {
            self.constants(part.into(), seen, found);
        }
        for (name, property) in properties.into_iter().flatten() {
            if let Ok(property) = resolver.follow(property, Default::default())
                && let Some(value) = constant(property.item)
            {
                found.insert(name, word(name, &value));
            }
        }
    }

    /// Returns a word for the type of a schema's values.
    fn kind_word(&self, schema: Ref<'a, Schema>, depth: usize) -> String {
        let Ok(found) = Resolver::new(self.spec).follow(schema, Default::default()) else {
            return "Value".to_owned();
        };
        let (schema, pointer) = (found.item, found.pointer);
        if depth >= MAX_DEPTH {
            return "Value".to_owned();
        }
        if let Some(name) = pointer.component_of("schemas") {
            return name.into_owned();
        }
        if let Some(value) = constant(schema) {
            return word("", &value);
        }
        if is_enum(schema) {
            return "Member".to_owned();
        }
        let list = |items: Option<&'a ReferenceOr<Box<Schema>>>| match items {
            Some(items) => format!("{} List", self.kind_word(items.into(), depth + 1)),
            None => "List".to_owned(),
        };
        let map = |values: Option<&'a AdditionalProperties>| match values {
            Some(AdditionalProperties::Schema(values)) => {
                format!("{} Map", self.kind_word((&**values).into(), depth + 1))
            }
            Some(AdditionalProperties::Any(true)) => "Map".to_owned(),
            _ => "Object".to_owned(),
        };
        let typ = match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Array(array)) => return list(array.items.as_ref()),
            SchemaKind::Type(SchemaType::Object(object)) if object.properties.is_empty() => {
                return map(object.additional_properties.as_ref());
            }
            SchemaKind::Type(SchemaType::Object(_)) => "object",
            SchemaKind::Type(SchemaType::Boolean(_)) => "boolean",
            SchemaKind::Type(SchemaType::Integer(_)) => "integer",
            SchemaKind::Type(SchemaType::Number(_)) => "number",
            SchemaKind::Type(SchemaType::String(_)) => "string",
            SchemaKind::Any(any) if type_of(any) == Some("array") => {
                return list(any.items.as_ref());
            }
            SchemaKind::Any(any) if type_of(any).is_some() && any.properties.is_empty() => {
                type_of(any).unwrap_or_default()
            }
            _ => match self.sole_part(schema) {
                Some((_, part)) => return self.kind_word(part.into(), depth + 1),
                None if parts(schema).is_some() || self.is_object(schema) => "object",
                None => "",
            },
        };
        let word = match typ {
            "object" => "Object",
            "boolean" => "Bool",
            "integer" => "Integer",
            "number" => "Number",
            "string" => match text_format(schema) {
                Some("uuid") => "Uuid",
                Some("date") => "Date",
                Some("time") => "Time",
                Some("date-time") => "DateTime",
                Some("byte" | "binary") => "Bytes",
                _ => "Text",
            },
            _ => "Value",
        };
        word.to_owned()
    }
}

/// Returns the value of the discriminator for this variant, if there is only one.
fn tag(candidate: &Candidate<'_>, discriminator: Option<&Discriminator>) -> Option<String> {
    let (discriminator, component) = (discriminator?, candidate.component.as_ref()?);
    let mapping = discriminator.mapping.iter();
    let mut tags = mapping.filter(|(_, target)| Pointer::mapped_schema(target) == *component);
    match (tags.next(), tags.next()) {
        (Some((tag, _)), None) => Some(word(&discriminator.property_name, tag)),
        _ => None,
    }
}

/// Returns, for each variant, the value of a property that no other variant has. If there are several, the discriminator
/// comes first, then the property that most variants have, then one that is called a kind or a type.
fn telling(
    constants: &[Constants<'_>],
    discriminator: Option<&Discriminator>,
) -> Vec<Option<String>> {
    let mut having: HashMap<&str, usize> = HashMap::new();
    let mut with: HashMap<(&str, &str), usize> = HashMap::new();
    for (property, word) in constants.iter().flatten() {
        *having.entry(property).or_default() += 1;
        *with.entry((property, word)).or_default() += 1;
    }
    let is_discriminator =
        |property: &str| discriminator.is_some_and(|known| known.property_name == property);
    let is_kind = |property: &str| {
        let property = property.to_ascii_lowercase();
        property.ends_with("type") || property.ends_with("kind")
    };
    let best = |constants: &Constants<'_>| {
        let own = constants.iter().filter(|(property, word)| {
            having[**property] > 1 && with[&(**property, word.as_str())] == 1
        });
        let best = own.max_by_key(|(property, _)| {
            (
                is_discriminator(property),
                having[**property],
                is_kind(property),
                std::cmp::Reverse(**property),
            )
        });
        best.map(|(_, word)| word.clone())
    };
    constants.iter().map(best).collect()
}

/// Returns a word for a value of a property: the value, with the name of the property if the value has no letters.
fn word(property: &str, value: &str) -> String {
    match value {
        "true" if !property.is_empty() => property.to_owned(),
        "false" if !property.is_empty() => format!("Not {property}"),
        _ if value.chars().any(char::is_alphabetic) => value.to_owned(),
        _ => format!("{property} {value}").trim().to_owned(),
    }
}

/// Numbers words that occur again.
fn numbered(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    words
        .map(|word| {
            let count = seen.entry(word.clone()).or_default();
            *count += 1;
            match *count {
                1 => word,
                count => format!("{word} {count}"),
            }
        })
        .collect()
}
