//! The result of the recovery: every body, response and property with a type and its provenance.

use std::collections::HashSet;

use indexmap::IndexMap;
use indexmap::map::Entry;

use super::provenance::Provenance;
use super::rule::Rule;
use crate::docs::{ArchiveKind, ArchivePage, StatedType, TagPage, TypeName};
use crate::model::Operation;

/// The API reference with the types of all values.
#[derive(Debug, Default)]
pub struct Api {
    /// The name of the vendor's release, if an import recorded it.
    pub release: Option<String>,
    /// The operations with the types of their bodies and responses, in the order of the model.
    pub operations: Vec<TypedOperation>,
    /// The carriers, by name.
    pub carriers: IndexMap<TypeName, Carrier>,
    /// The enums, by name.
    pub enums: IndexMap<TypeName, EnumType>,
    /// The descriptions of tags, by name. Not every tag has one.
    pub tags: Vec<TagPage>,
    /// The archives, followed by the columns that they share, by name.
    pub archives: Vec<ArchivePage>,
}

impl Api {
    /// Adds parts that only the earlier release `before` has, so that an incomplete release does not hide them.
    pub(crate) fn complete_with(&mut self, before: Self) {
        let known: HashSet<String> = self
            .operations
            .iter()
            .map(|o| o.operation.page.id.value.to_string())
            .collect();
        let new = before.operations.into_iter();
        self.operations
            .extend(new.filter(|o| !known.contains(o.operation.page.id.value.as_str())));
        for (name, carrier) in before.carriers {
            match self.carriers.entry(name) {
                Entry::Vacant(free) => {
                    free.insert(carrier);
                }
                Entry::Occupied(mut own) => {
                    for (property, before) in carrier.properties {
                        own.get_mut().properties.entry(property).or_insert(before);
                    }
                }
            }
        }
        for (name, enumeration) in before.enums {
            self.enums.entry(name).or_insert(enumeration);
        }
    }

    /// Keeps the archives whose rows the operations return, and the columns that these archives share.
    fn retain_queried(&mut self) {
        let queried = |o: &TypedOperation| o.operation.page.queries.clone();
        let mut next: Vec<(ArchiveKind, String)> = self
            .operations
            .iter()
            .filter_map(queried)
            .map(|name| (ArchiveKind::Archive, name))
            .collect();
        let mut reached = HashSet::new();
        while let Some(key) = next.pop() {
            let mut pages = self.archives.iter();
            let found = pages.find(|page| page.kind == key.0 && page.name.value == key.1);
            if let Some(page) = found
                && reached.insert(key)
            {
                let parts = page.parts.iter().map(|row| row.part.clone());
                next.extend(parts.map(|part| (ArchiveKind::Part, part)));
            }
        }
        self.archives
            .retain(|page| reached.contains(&(page.kind, page.name.value.clone())));
    }

    /// Marks the Swagger of the release as the provenance of every type that it states.
    pub(crate) fn into_swagger(mut self) -> Self {
        for provenance in self.provenances() {
            if provenance.rule == Rule::Stated {
                provenance.rule = Rule::Swagger;
            }
        }
        self
    }

    /// Returns the provenances of all types.
    pub(super) fn provenances(&mut self) -> impl Iterator<Item = &mut Provenance> {
        let sites = self.operations.iter_mut();
        let sites = sites
            .flat_map(|o| [&mut o.body, &mut o.answer])
            .flatten()
            .map(|typed| &mut typed.provenance);
        let carriers = self.carriers.values_mut().flat_map(|carrier| {
            let properties = carrier.properties.values_mut();
            std::iter::once(&mut carrier.provenance)
                .chain(properties.map(|property| &mut property.provenance))
        });
        let enums = self.enums.values_mut().map(|e| &mut e.provenance);
        sites.chain(carriers).chain(enums)
    }

    /// Keeps the operations with a wanted tag, and the carriers and enums that they reach.
    pub fn retain_tags(&mut self, wanted: impl Fn(&str) -> bool) {
        self.operations
            .retain(|typed| wanted(&typed.operation.page.tag));
        let mut reached: HashSet<TypeName> = HashSet::new();
        let mut open: Vec<&Type> = self
            .operations
            .iter()
            .flat_map(|o| [&o.body, &o.answer])
            .flatten()
            .map(|t| &t.ty)
            .collect();
        let members: Vec<&[String]> = self
            .operations
            .iter()
            .flat_map(|o| parameter_members(&o.operation))
            .collect();
        while let Some(ty) = open.pop() {
            if let Type::Carrier(name) | Type::Enum(name) = ty.leaf()
                && reached.insert(name.clone())
                && let Some(carrier) = self.carriers.get(name)
            {
                open.extend(carrier.properties.values().map(|p| &p.ty));
            }
        }
        for (name, enumeration) in &self.enums {
            let same = |m: &&[String]| {
                m.len() == enumeration.members.len()
                    && enumeration.members.iter().all(|e| m.contains(&e.name))
            };
            if members.iter().any(same) {
                reached.insert(name.clone());
            }
        }
        self.tags.retain(|tag| wanted(&tag.name.value));
        self.retain_queried();
        self.carriers.retain(|name, _| reached.contains(name));
        self.enums.retain(|name, _| reached.contains(name));
    }
}

/// Returns the member lists of an operation's parameters.
fn parameter_members(operation: &Operation) -> impl Iterator<Item = &[String]> {
    operation
        .page
        .path_parameters
        .iter()
        .chain(&operation.page.query_parameters)
        .filter_map(|row| match &row.ty {
            StatedType::Enum(members) => Some(members.as_slice()),
            _ => None,
        })
}

/// An operation with the types of its body and its response.
#[derive(Debug)]
pub struct TypedOperation {
    /// The operation as described on its page.
    pub operation: Operation,
    /// The request body's type.
    pub body: Option<Typed>,
    /// The successful response's type; `None` for a response without content.
    pub answer: Option<Typed>,
}

/// A type with its provenance.
#[derive(Debug, Clone, PartialEq)]
pub struct Typed {
    /// The type.
    pub ty: Type,
    /// The way in which it was found.
    pub provenance: Provenance,
}

/// A type of the API.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// Text.
    String,
    /// A number of 32 bits.
    Int32,
    /// A number of 64 bits.
    Int64,
    /// A floating point number.
    Double,
    /// A Boolean.
    Bool,
    /// A date and time.
    DateTime,
    /// Bytes: base64 inside a document, raw as a whole body.
    Bytes,
    /// A stream of bytes with a media type of its own.
    Binary,
    /// Any value: free-form, or not recovered.
    Any,
    /// A carrier.
    Carrier(TypeName),
    /// An enum.
    Enum(TypeName),
    /// A list.
    Array(Box<Type>),
    /// A dictionary with text keys.
    Map(Box<Type>),
}

impl Type {
    /// Creates a list of `items`.
    pub fn array(items: Self) -> Self {
        Self::Array(Box::new(items))
    }

    /// Creates a dictionary of `values`.
    pub fn map(values: Self) -> Self {
        Self::Map(Box::new(values))
    }

    /// Returns the type of a cell with the word of a plain value. Text is excluded, because it may be an enum.
    pub(super) fn of_word(stated: &StatedType) -> Option<Self> {
        Some(match stated {
            StatedType::Int32 => Self::Int32,
            StatedType::Int64 => Self::Int64,
            StatedType::Double => Self::Double,
            StatedType::Bool => Self::Bool,
            StatedType::DateTime => Self::DateTime,
            StatedType::Bytes => Self::Bytes,
            StatedType::Any => Self::Any,
            _ => return None,
        })
    }

    /// Returns the innermost type of nested lists and dictionaries.
    pub fn leaf(&self) -> &Self {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.leaf(),
            leaf => leaf,
        }
    }
}

/// Writes the type as in the cells of our own pages.
impl std::fmt::Display for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Int32 => f.write_str("int32"),
            Self::Int64 => f.write_str("int64"),
            Self::Double => f.write_str("double"),
            Self::Bool => f.write_str("bool"),
            Self::DateTime => f.write_str("date-time"),
            Self::Bytes | Self::Binary => f.write_str("byte"),
            Self::Any => f.write_str("any"),
            Self::Carrier(name) | Self::Enum(name) => write!(f, "{name}"),
            Self::Array(items) if matches!(**items, Self::Map(_)) => write!(f, "({items})[]"),
            Self::Array(items) => write!(f, "{items}[]"),
            Self::Map(values) => write!(f, "map of {values}"),
        }
    }
}

/// A carrier: a named object with properties.
#[derive(Debug, Clone)]
pub struct Carrier {
    /// Its name.
    pub name: TypeName,
    /// The description; may be empty.
    pub text: String,
    /// Its properties in wire order.
    pub properties: IndexMap<String, Property>,
    /// Whether it is the parameter object of an operation.
    pub request: bool,
    /// Whether the operations' pages list all of its properties.
    pub printed: bool,
    /// The way in which its name was found.
    pub provenance: Provenance,
}

/// A property of a carrier.
#[derive(Debug, Clone)]
pub struct Property {
    /// Its type.
    pub ty: Type,
    /// The description; may be empty.
    pub text: String,
    /// The way in which its type was found.
    pub provenance: Provenance,
}

/// An enum. It is always open: unknown values are accepted.
#[derive(Debug, Clone)]
pub struct EnumType {
    /// Its name.
    pub name: TypeName,
    /// The description; may be empty.
    pub text: String,
    /// Whether values are lists of members.
    pub flags: bool,
    /// The members in the vendor's order.
    pub members: Vec<Member>,
    /// The way in which it was found.
    pub provenance: Provenance,
}

/// A member of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The word on the wire.
    pub name: String,
    /// Its number, if known.
    pub number: Option<i64>,
    /// The description; may be empty.
    pub text: String,
    /// Whether only samples show it, and no source lists it.
    pub seen: bool,
}
