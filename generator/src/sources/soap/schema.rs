//! The type definitions of a schema.

use indexmap::IndexMap;

use super::super::files::SourceFile;
use super::super::{CatalogType, EnumMember, enums};
use super::tree::{Node, local};
use crate::diagnostics::{Code, Finding, Findings, Place};

/// The namespace of the built-in types.
const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// A field of a sequence: name, unresolved type, place.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) ty: CatalogType,
    pub(super) place: Place,
}

/// A named type of a contract. Its types are unresolved: a [`CatalogType::Named`] may be a list, a dictionary or a simple type when all
/// pages are known.
#[derive(Clone, Debug)]
pub(super) enum Definition {
    Carrier {
        base: Option<String>,
        fields: Vec<Field>,
    },
    /// A list or dictionary with a name that only XML needs, or a simple type.
    Alias(CatalogType),
    Enum {
        members: Vec<EnumMember>,
        flags: bool,
    },
}

impl Definition {
    /// Whether two pages contain the same definition.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Carrier { base, fields },
                Self::Carrier {
                    base: other_base,
                    fields: others,
                },
            ) => {
                base == other_base
                    && fields.len() == others.len()
                    && fields
                        .iter()
                        .zip(others)
                        .all(|(one, other)| one.name == other.name && one.ty == other.ty)
            }
            (Self::Alias(one), Self::Alias(other)) => one == other,
            (
                Self::Enum { members, flags },
                Self::Enum {
                    members: others,
                    flags: other_flags,
                },
            ) => members == others && flags == other_flags,
            _ => false,
        }
    }
}

/// Reads the definitions of one page.
pub(super) struct SchemaReader<'c> {
    file: &'c SourceFile,
    findings: &'c mut Findings,
    /// The prefixes of [`XSD`]; the empty one for the default namespace.
    built_in: Vec<String>,
}

impl<'c> SchemaReader<'c> {
    /// Creates a reader for the schemas below `contract`.
    pub(super) fn new(
        file: &'c SourceFile,
        contract: &[&Node<'_>],
        findings: &'c mut Findings,
    ) -> Self {
        let built_in = contract
            .iter()
            .flat_map(|node| &node.attributes)
            .filter(|(_, value)| value == XSD)
            .filter_map(|(name, _)| match *name {
                "xmlns" => Some(String::new()),
                name => name.strip_prefix("xmlns:").map(str::to_owned),
            })
            .collect();
        Self {
            file,
            findings,
            built_in,
        }
    }

    /// Reads a `complexType`.
    pub(super) fn complex(&mut self, node: &Node<'_>) -> Definition {
        let extension = node.path(&["complexContent", "extension"]);
        let base = extension
            .and_then(|extension| extension.attribute("base"))
            .map(|base| local(base).to_owned());
        let sequence = extension.unwrap_or(node).first("sequence");
        if base.is_none()
            && let Some(sequence) = sequence
            && let [only] = sequence.children.as_slice()
            && repeats(only)
        {
            return Definition::Alias(self.repeated(node, only));
        }
        let fields = sequence
            .map(|sequence| self.fields(sequence))
            .unwrap_or_default();
        Definition::Carrier { base, fields }
    }

    /// Returns the type of a single repeated element: a dictionary if the definition is marked as one and its items are pairs, else a list.
    fn repeated(&mut self, node: &Node<'_>, item: &Node<'_>) -> CatalogType {
        let marked = node
            .path(&["annotation", "appinfo", "IsDictionary"])
            .is_some_and(|mark| mark.text == "true");
        if marked
            && let Some(pair) = item.path(&["complexType", "sequence"])
            && let [_, value] = pair.children.as_slice()
        {
            return CatalogType::map(self.ty(value));
        }
        CatalogType::array(self.ty(item))
    }

    /// Reads the elements of a sequence.
    pub(super) fn fields(&mut self, sequence: &Node<'_>) -> Vec<Field> {
        let mut fields = Vec::with_capacity(sequence.children.len());
        for element in sequence.all("element") {
            let Some(name) = element.attribute("name") else {
                self.odd(element, "an element without a name is left out");
                continue;
            };
            let ty = self.ty(element);
            let ty = if repeats(element) {
                CatalogType::array(ty)
            } else {
                ty
            };
            fields.push(Field {
                name: name.to_owned(),
                ty,
                place: self.file.place(element.start, element.end),
            });
        }
        fields
    }

    /// Reads a `simpleType`: an enum if it lists values, else another name for a built-in type.
    pub(super) fn simple(&mut self, node: &Node<'_>) -> Definition {
        let list = node.first("list");
        let restriction = list
            .and_then(|list| list.path(&["simpleType", "restriction"]))
            .or_else(|| node.first("restriction"));
        let Some(restriction) = restriction else {
            self.odd(node, "a simple type without a restriction is read as text");
            return Definition::Alias(CatalogType::String);
        };
        let flags = list.is_some();
        let members = self.members(restriction, flags);
        if members.is_empty() {
            let base = restriction.attribute("base").unwrap_or_default();
            // Only time spans and bytes keep their kind. The others are GUIDs and characters. Characters restrict a number in XML but are a
            // text of one letter in JSON.
            return Definition::Alias(match local(base) {
                "duration" => CatalogType::Duration,
                "base64Binary" => CatalogType::Bytes,
                _ => CatalogType::String,
            });
        }
        Definition::Enum { members, flags }
    }

    /// Reads the enumeration values. The contract writer states a number only if it differs from the default: the position for an ordinary
    /// enum, the bit at the position for flags.
    fn members(&mut self, restriction: &Node<'_>, flags: bool) -> Vec<EnumMember> {
        let mut members: IndexMap<String, EnumMember> = IndexMap::new();
        for (position, value) in restriction.all("enumeration").enumerate() {
            let Some(name) = value.attribute("value") else {
                self.odd(value, "an enumeration value without a name is left out");
                continue;
            };
            let stated = value.path(&["annotation", "appinfo", "EnumerationValue"]);
            let number = match stated {
                Some(stated) => stated.text.parse().ok(),
                None if flags => u32::try_from(position)
                    .ok()
                    .and_then(|bit| 1_i64.checked_shl(bit)),
                None => i64::try_from(position).ok(),
            };
            if flags && enums::is_gap(name, number) {
                continue;
            }
            members
                .entry(name.to_owned())
                .or_insert_with(|| EnumMember {
                    name: name.to_owned(),
                    number,
                    text: None,
                });
        }
        members.into_values().collect()
    }

    /// Returns the type of an element.
    fn ty(&mut self, element: &Node<'_>) -> CatalogType {
        let Some(written) = element.attribute("type") else {
            self.odd(
                element,
                "an element without a named type is read as anything",
            );
            return CatalogType::Any;
        };
        let (prefix, name) = written.split_once(':').unwrap_or(("", written));
        if !self.built_in.iter().any(|known| known == prefix) {
            return CatalogType::Named(name.to_owned());
        }
        built_in(name).unwrap_or_else(|| {
            self.odd(element, "an unknown built-in type is read as text");
            CatalogType::String
        })
    }

    fn odd(&mut self, node: &Node<'_>, message: &str) {
        self.findings.push(
            Finding::new(Code::SourcesSoapOddType, message)
                .at(self.file.place(node.start, node.end)),
        );
    }
}

/// Whether an element may occur more than once.
fn repeats(element: &Node<'_>) -> bool {
    element
        .attribute("maxOccurs")
        .is_some_and(|most| !matches!(most, "0" | "1"))
}

/// Returns the built-in types that contracts use. Small and unsigned numbers are `int32` in the REST service.
fn built_in(name: &str) -> Option<CatalogType> {
    Some(match name {
        "string" | "normalizedString" | "token" | "anyURI" | "QName" | "ID" | "IDREF"
        | "NMTOKEN" => CatalogType::String,
        "boolean" => CatalogType::Bool,
        "int" | "short" | "byte" | "unsignedInt" | "unsignedShort" | "unsignedByte" => {
            CatalogType::Int32
        }
        "long" | "unsignedLong" | "integer" => CatalogType::Int64,
        "double" | "float" => CatalogType::Double,
        "decimal" => CatalogType::Decimal,
        "dateTime" | "date" => CatalogType::DateTime,
        "duration" => CatalogType::Duration,
        "base64Binary" => CatalogType::Bytes,
        "anyType" | "anySimpleType" => CatalogType::Any,
        _ => return None,
    })
}
