//! The common form of second sources.

use std::fmt;

use indexmap::IndexMap;

use crate::diagnostics::Place;

/// The source of a [`Catalog`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// The SOAP contract pages.
    Soap,
    /// The reference of the .NET client.
    DocFx,
    /// Both, joined by [`merge()`](super::merge()).
    Merged,
}

impl fmt::Display for SourceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Soap => "the SOAP contract",
            Self::DocFx => "the .NET reference",
            Self::Merged => "the second sources",
        })
    }
}

/// The content of a second source: carriers, enums and operations by their vendor names.
///
/// Everything is in the source's own order: files by name, definitions in file order.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// The source of the catalog.
    pub source: SourceKind,
    /// Object types, by name. Array and dictionary types are excluded: a property that uses one holds a [`CatalogType::Array`] or
    /// [`CatalogType::Map`] instead.
    pub carriers: IndexMap<String, CatalogCarrier>,
    /// Enumerations, by name.
    pub enums: IndexMap<String, CatalogEnum>,
    /// Agent operations. The body of a REST request to an agent has the same parameters.
    pub operations: IndexMap<OperationName, CatalogOperation>,
}

impl Catalog {
    /// Creates a catalog without entries.
    pub fn new(source: SourceKind) -> Self {
        Self {
            source,
            carriers: IndexMap::new(),
            enums: IndexMap::new(),
            operations: IndexMap::new(),
        }
    }

    /// Returns all properties of a carrier in the order in which the REST service writes them: its own ones first, then those of its base,
    /// and so on. If a carrier and its base declare the same name, only the carrier's declaration is included.
    ///
    /// Empty for an unknown name. A cycle of bases ends at its first repeat.
    pub fn all_properties(&self, carrier: &str) -> Vec<&CatalogProperty> {
        let mut properties: Vec<&CatalogProperty> = Vec::new();
        let mut walked: Vec<&str> = Vec::new();
        let mut next = self.carriers.get(carrier);
        while let Some(carrier) = next {
            if walked.contains(&carrier.name.as_str()) {
                break;
            }
            walked.push(&carrier.name);
            for property in carrier.properties.values() {
                if !properties.iter().any(|known| known.name == property.name) {
                    properties.push(property);
                }
            }
            next = carrier
                .base
                .as_ref()
                .and_then(|base| self.carriers.get(base));
        }
        properties
    }

    /// Returns the operation of an agent, for instance `("Chat", "ResetChatSession")`.
    pub fn operation(&self, agent: &str, operation: &str) -> Option<&CatalogOperation> {
        self.operations.get(&OperationName::new(agent, operation))
    }
}

/// The name of an agent operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationName {
    /// The agent without its suffix, such as `Chat`.
    pub agent: String,
    /// The operation, such as `ResetChatSession`.
    pub operation: String,
}

impl OperationName {
    /// Joins the two parts.
    pub fn new(agent: impl Into<String>, operation: impl Into<String>) -> Self {
        Self {
            agent: agent.into(),
            operation: operation.into(),
        }
    }
}

impl fmt::Display for OperationName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.agent, self.operation)
    }
}

/// An object type.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogCarrier {
    /// The vendor's name, without a namespace.
    pub name: String,
    /// The carrier that it extends, if any.
    pub base: Option<String>,
    /// Its own properties in declaration order, without those of the base. See [`Catalog::all_properties`].
    pub properties: IndexMap<String, CatalogProperty>,
    /// The operation, if this is the parameter object of an agent operation. Only the .NET reference has classes for these.
    pub request: Option<OperationName>,
    /// The vendor's summary, entities decoded. Only the .NET reference has one.
    pub text: Option<String>,
    /// The place of the definition that was used.
    pub place: Place,
    /// The place of the definition in the other source, in a merged catalog.
    pub seconded: Option<Place>,
}

/// A property of a carrier.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogProperty {
    /// The name on the wire.
    pub name: String,
    /// The type of its value.
    pub ty: CatalogType,
    /// The vendor's summary, entities decoded. Only the .NET reference has one.
    pub text: Option<String>,
    /// The place of the declaration that was used.
    pub place: Place,
    /// The place of the declaration in the other source, in a merged catalog.
    pub seconded: Option<Place>,
}

/// The type of a property, a parameter or a result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CatalogType {
    /// Text; also characters, GUIDs and addresses.
    String,
    /// A Boolean.
    Bool,
    /// A number of up to 32 bits, including shorter and unsigned ones, which the REST service declares as `int32`.
    Int32,
    /// A number of 64 bits.
    Int64,
    /// A floating point number, including single precision.
    Double,
    /// A decimal number.
    Decimal,
    /// A date and time.
    DateTime,
    /// A time span, which the REST service writes as a string.
    Duration,
    /// Bytes, in base64 on the wire.
    Bytes,
    /// Any value.
    Any,
    /// A carrier or an enum.
    Named(String),
    /// A list.
    Array(Box<CatalogType>),
    /// A dictionary. The keys are strings on the wire; this is the type of the values.
    Map(Box<CatalogType>),
}

impl CatalogType {
    /// Creates a list of `item`.
    pub fn array(item: Self) -> Self {
        Self::Array(Box::new(item))
    }

    /// Creates a dictionary with values of type `value`.
    pub fn map(value: Self) -> Self {
        Self::Map(Box::new(value))
    }

    /// Returns the name of the carrier or enum inside nested lists and dictionaries.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::Array(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }
}

impl fmt::Display for CatalogType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Bool => f.write_str("bool"),
            Self::Int32 => f.write_str("int32"),
            Self::Int64 => f.write_str("int64"),
            Self::Double => f.write_str("double"),
            Self::Decimal => f.write_str("decimal"),
            Self::DateTime => f.write_str("date-time"),
            Self::Duration => f.write_str("duration"),
            Self::Bytes => f.write_str("bytes"),
            Self::Any => f.write_str("anything"),
            Self::Named(name) => f.write_str(name),
            Self::Array(item) => write!(f, "array of {item}"),
            Self::Map(value) => write!(f, "map of {value}"),
        }
    }
}

/// An enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogEnum {
    /// The vendor's name, without a namespace.
    pub name: String,
    /// The members in the vendor's order, without gap fillers.
    pub members: Vec<EnumMember>,
    /// Whether values combine members. `None` if the source does not state it.
    pub flags: Option<bool>,
    /// The vendor's summary, entities decoded. Only the .NET reference has one.
    pub text: Option<String>,
    /// The place of the definition that was used.
    pub place: Place,
    /// The place of the definition in the other source, in a merged catalog.
    pub seconded: Option<Place>,
}

impl CatalogEnum {
    /// Returns the member with that name.
    pub fn member(&self, name: &str) -> Option<&EnumMember> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumMember {
    /// The name, which is the value on the wire.
    pub name: String,
    /// Its number, if the source states or implies one.
    pub number: Option<i64>,
    /// The vendor's summary, without the number at its start. Only the .NET reference has one.
    pub text: Option<String>,
}

/// An operation of an agent.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogOperation {
    /// The agent and the operation.
    pub name: OperationName,
    /// The parameters in declaration order, with their names in the REST request body.
    pub parameters: IndexMap<String, CatalogType>,
    /// The type of the response. `None` for no content, and for the few SOAP operations with several results, which the REST service does
    /// not have.
    pub result: Option<CatalogType>,
    /// The place of the declaration that was used.
    pub place: Place,
    /// The place of the declaration in the other source, in a merged catalog.
    pub seconded: Option<Place>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carrier(
        name: &str,
        base: Option<&str>,
        properties: &[(&str, CatalogType)],
    ) -> CatalogCarrier {
        let place = Place::file("x");
        CatalogCarrier {
            name: name.into(),
            base: base.map(Into::into),
            properties: properties
                .iter()
                .map(|(name, ty)| {
                    let property = CatalogProperty {
                        name: (*name).into(),
                        ty: ty.clone(),
                        text: None,
                        place: place.clone(),
                        seconded: None,
                    };
                    ((*name).into(), property)
                })
                .collect(),
            request: None,
            text: None,
            place,
            seconded: None,
        }
    }

    fn names<'a>(catalog: &'a Catalog, carrier: &str) -> Vec<&'a str> {
        catalog
            .all_properties(carrier)
            .iter()
            .map(|property| property.name.as_str())
            .collect()
    }

    #[test]
    fn bases_come_last_and_a_redeclared_property_once() {
        let mut catalog = Catalog::new(SourceKind::Soap);
        for carrier in [
            carrier(
                "Root",
                None,
                &[("Rights", CatalogType::Any), ("Kind", CatalogType::Any)],
            ),
            carrier("Middle", Some("Root"), &[("Kind", CatalogType::Int32)]),
            carrier("Leaf", Some("Middle"), &[("Own", CatalogType::Bool)]),
        ] {
            catalog.carriers.insert(carrier.name.clone(), carrier);
        }
        assert_eq!(names(&catalog, "Leaf"), ["Own", "Kind", "Rights"]);
        assert_eq!(catalog.all_properties("Leaf")[1].ty, CatalogType::Int32);
        assert!(names(&catalog, "Nobody").is_empty());
    }

    #[test]
    fn a_circle_of_bases_ends() {
        let mut catalog = Catalog::new(SourceKind::Soap);
        for carrier in [
            carrier("A", Some("B"), &[("X", CatalogType::Any)]),
            carrier("B", Some("A"), &[("Y", CatalogType::Any)]),
        ] {
            catalog.carriers.insert(carrier.name.clone(), carrier);
        }
        assert_eq!(names(&catalog, "A"), ["X", "Y"]);
    }

    #[test]
    fn types_read_as_words() {
        let ty = CatalogType::array(CatalogType::map(CatalogType::Named("Thing".into())));
        assert_eq!(ty.to_string(), "array of map of Thing");
        assert_eq!(ty.named(), Some("Thing"));
        assert_eq!(CatalogType::array(CatalogType::Int32).named(), None);
    }
}
