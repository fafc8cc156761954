//! The types from which Rust code is generated.

use pagewire_runtime::contract::{Label, Markup, Rule};

use super::discriminator::Stated;
use super::{told, variants};
use crate::openapi::Pointer;

/// Index of a carrier, an enum or a one-of in [`Api::types`].
pub(crate) type TypeId = usize;

/// A named type.
#[derive(Debug)]
pub(crate) struct TypeDef {
    /// Name of the component, or the name found for an inline schema.
    pub(crate) name: String,
    /// Description in the document.
    pub(crate) docs: Option<String>,
    /// Location of the schema.
    pub(crate) pointer: Pointer,
    /// Whether properties other than the known ones are invalid.
    pub(crate) is_closed: bool,
    /// Properties of a carrier that are required but not described.
    pub(crate) undescribed: Vec<String>,
    /// Properties of a carrier that no value may have. They are not among its fields.
    pub(crate) absent: Vec<String>,
    /// The type of properties of a carrier that the document does not name, if it states one.
    pub(crate) additional: Option<Additional>,
    /// Its element in XML, if it differs from its name.
    pub(crate) label: Label<'static>,
    /// The kind of type.
    pub(crate) kind: TypeKind,
}

/// The type of properties without names, and the rules for each of them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Additional {
    pub(crate) ty: Type,
    pub(crate) constraints: Vec<Rule>,
}

impl TypeDef {
    /// Calls `visit` with every named type directly in this one.
    pub(crate) fn named(&self, visit: &mut impl FnMut(TypeId)) {
        self.kind.named(visit);
        if let Some(additional) = &self.additional {
            additional.ty.named(visit);
        }
    }
}

/// The kinds of named type.
#[derive(Debug)]
pub(crate) enum TypeKind {
    /// An object with known properties.
    Carrier(Vec<Field>),
    /// A string or number with known members.
    Enum(EnumDef),
    /// A value of one of several types.
    Choice(ChoiceDef),
    /// The successes of an operation that differ in type, by ascending status.
    Outcomes(Vec<Outcome>),
    /// The request bodies of an operation that differ in type, in the order of their media types.
    Bodies(Vec<BodyKind>),
}

impl TypeKind {
    fn named(&self, visit: &mut impl FnMut(TypeId)) {
        match self {
            Self::Carrier(fields) => fields.iter().for_each(|field| field.ty.named(visit)),
            Self::Enum(_) => {}
            Self::Choice(def) => def
                .variants
                .iter()
                .for_each(|variant| variant.ty.named(visit)),
            Self::Outcomes(answers) => {
                let types = answers.iter().filter_map(|answer| answer.ty.as_ref());
                types.for_each(|ty| ty.named(visit));
            }
            Self::Bodies(kinds) => kinds.iter().for_each(|kind| kind.ty.named(visit)),
        }
    }
}

/// One of several types of a request body.
#[derive(Debug)]
pub(crate) struct BodyKind {
    /// Its media types.
    pub(crate) media: Vec<String>,
    /// The type of its content.
    pub(crate) ty: Type,
    /// Whether it is a form whose parts are the properties of the type.
    pub(crate) has_parts: bool,
}

/// One of several successes of an operation.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Its status; `None` for a range and for the default.
    pub(crate) status: Option<u16>,
    /// Its media types, if its status has successes in several.
    pub(crate) media: Vec<String>,
    /// The type of its content; `None` without a body.
    pub(crate) ty: Option<Type>,
}

impl Outcome {
    /// Returns what distinguishes it on the wire: its status and media types.
    pub(crate) fn wire(&self) -> String {
        let status = self.status.map(|status| status.to_string());
        let words = status.into_iter().chain(self.media.iter().cloned());
        words.collect::<Vec<String>>().join(" ")
    }
}

/// The types of a one-of. Clients keep values of other types. Servers reject them unless the one-of is open.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ChoiceDef {
    /// The types in document order, each once.
    pub(crate) variants: Vec<Variant>,
    /// The property whose value selects the type.
    pub(crate) discriminator: Option<String>,
    /// The values of that property, each with the number of its variant.
    pub(crate) tags: Vec<(String, usize)>,
    /// The discriminator in the document; `None` once all variants are known.
    pub(crate) stated: Option<Stated>,
    /// Whether the document has further variants.
    pub(crate) is_open: bool,
    /// The rules for values that match no variant.
    pub(crate) others: Vec<Rule>,
}

/// One type of a one-of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Variant {
    /// The word that names it.
    pub(crate) word: String,
    /// The type.
    pub(crate) ty: Type,
    /// Required properties of its values.
    pub(crate) required: Vec<String>,
    /// The rules for its values, per schema of the document that comes down to the type.
    pub(crate) rules: Vec<Vec<Rule>>,
}

impl Variant {
    /// Returns the rules for its values.
    pub(crate) fn constraints(&self) -> Vec<Rule> {
        variants::any_of(self.rules.clone())
    }

    /// Returns the rules in words, if there are any.
    pub(crate) fn told(&self) -> Option<String> {
        let told: Vec<String> = self.constraints().iter().filter_map(told::told).collect();
        told::sentence(&told)
    }
}

/// One property of a carrier.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// Name on the wire.
    pub(crate) wire: String,
    /// Description in the document.
    pub(crate) docs: Option<String>,
    /// Facts from annotations. They are in the description, too.
    pub(crate) annotations: Vec<String>,
    /// Type of its value.
    pub(crate) ty: Type,
    /// The rules for its value.
    pub(crate) constraints: Vec<Rule>,
    /// Whether the document requires it.
    pub(crate) is_required: bool,
    /// Whether it may be `null`.
    pub(crate) is_nullable: bool,
    /// Whether only the server sets it.
    pub(crate) is_read_only: bool,
    /// Whether only the client sets it.
    pub(crate) is_write_only: bool,
    /// Whether it holds a secret.
    pub(crate) is_secret: bool,
    /// Whether the document gives it the format of an address.
    pub(crate) is_address: bool,
    /// The only allowed value, if it is a boolean.
    pub(crate) constant: Option<bool>,
    /// How it is written in XML.
    pub(crate) markup: Markup<'static>,
}

/// The members of an enum. A newer server may send other members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EnumDef {
    /// Members in document order, each once.
    pub(crate) members: Vec<Member>,
    /// The keyword that lists them.
    pub(crate) keyword: &'static str,
    /// A set of members (`x-enum-flags`), written as a comma list.
    pub(crate) flags: bool,
    /// Whether its values are numbers on the wire.
    pub(crate) is_numeric: bool,
}

impl EnumDef {
    /// Returns the bits of each flag. They are its number, as a 32-bit integer if it is negative. If no numbers are known, a
    /// first member called `None` is not a flag, and each other member is one bit in turn. `None` if only other members have
    /// numbers, and beyond 64 bits.
    pub(crate) fn bits(&self) -> Vec<Option<u64>> {
        let of_number = |number: i64| {
            let low = number.cast_unsigned() & u64::from(u32::MAX);
            u64::try_from(number).unwrap_or(low)
        };
        let members = self.members.iter();
        if members.clone().any(|member| member.number.is_some()) {
            return members.map(|member| member.number.map(of_number)).collect();
        }
        let is_none = |member: &Member| member.wire.eq_ignore_ascii_case("none");
        let none = self.members.first().is_some_and(is_none).then_some(Some(0));
        let flags = (0..).map(|bit| 1_u64.checked_shl(bit));
        none.into_iter().chain(flags).take(members.len()).collect()
    }
}

/// One member of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// Its position in the list of the schema.
    pub(crate) index: usize,
    /// Word on the wire; the digits of a number.
    pub(crate) wire: String,
    /// The word that names it, if it differs from the word on the wire.
    pub(crate) word: Option<String>,
    /// Number of the member (`x-enum-numbers`), if known.
    pub(crate) number: Option<i64>,
    /// Description of the member (`x-enum-descriptions`), if known.
    pub(crate) docs: Option<String>,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    /// `boolean`.
    Bool,
    /// `integer`, 32 bits.
    I32,
    /// `integer`, 64 bits.
    I64,
    /// `integer`, 64 bits without a sign.
    U64,
    /// `number`.
    Decimal,
    /// `string`.
    String,
    /// `string` of format `date-time`.
    DateTime,
    /// `string` of a format for which libraries exist.
    Text(TextFormat),
    /// `string` of format `byte` (base64) or `binary`.
    Bytes,
    /// Any value.
    Json,
    /// A carrier.
    Carrier(TypeId),
    /// An enum.
    Enum(TypeId),
    /// A value of one of several types.
    Choice(TypeId),
    /// One of several successes.
    Outcomes(TypeId),
    /// One of several request bodies.
    Bodies(TypeId),
    /// A file in a form.
    File,
    /// An array.
    List(Box<Type>),
    /// A dictionary with text keys.
    Map(Box<Type>),
    /// An item of an array or a value of a dictionary that may be `null`.
    Maybe(Box<Type>),
}

/// A format of texts with a type in the runtime. That type keeps the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum TextFormat {
    /// `date`.
    Date,
    /// `time`.
    Time,
    /// `uuid`.
    Uuid,
}

impl TextFormat {
    /// Returns the format with this name in a document.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "date" => Some(Self::Date),
            "time" => Some(Self::Time),
            "uuid" => Some(Self::Uuid),
            _ => None,
        }
    }

    /// Returns the path of the type in the runtime. A path is needed because types of the document may have the same name.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Date => "pagewire_runtime::value::Date",
            Self::Time => "pagewire_runtime::value::Time",
            Self::Uuid => "pagewire_runtime::value::Uuid",
        }
    }

    /// Returns the name of a value in prose.
    pub(crate) const fn prose(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time of day",
            Self::Uuid => "UUID",
        }
    }

    /// Returns an example value.
    pub(crate) const fn sample(self) -> &'static str {
        match self {
            Self::Date => "2026-01-31",
            Self::Time => "12:30:00Z",
            Self::Uuid => "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        }
    }
}

impl Type {
    /// Whether values can be whole numbers.
    pub(crate) const fn is_integer(&self) -> bool {
        matches!(self, Self::I32 | Self::I64 | Self::U64 | Self::Decimal)
    }

    /// Whether it is text without a format or with a [`TextFormat`].
    pub(crate) const fn is_text(&self) -> bool {
        matches!(self, Self::String | Self::Text(_))
    }

    /// Returns the type within this many lists and dictionaries.
    pub(crate) fn within(&self, depth: usize) -> &Self {
        match (self, depth) {
            (Self::Maybe(item), depth) => item.within(depth),
            (Self::List(item) | Self::Map(item), 1..) => item.within(depth - 1),
            _ => self,
        }
    }

    /// Whether values can contain text of any content: texts, lists and dictionaries of texts, free-form values.
    pub(crate) fn has_text(&self) -> bool {
        match self {
            Self::List(item) | Self::Map(item) | Self::Maybe(item) => item.has_text(),
            Self::Json => true,
            other => other.is_text(),
        }
    }

    /// Returns the depth of nested arrays, dictionaries and optional values.
    pub(crate) fn layers(&self) -> usize {
        match self {
            Self::List(item) | Self::Map(item) | Self::Maybe(item) => 1 + item.layers(),
            _ => 0,
        }
    }

    /// Returns the same type without `null`, as in text.
    pub(crate) fn of_text(self) -> Self {
        match self {
            Self::Maybe(item) => item.of_text(),
            Self::List(item) => Self::List(Box::new(item.of_text())),
            Self::Map(item) => Self::Map(Box::new(item.of_text())),
            other => other,
        }
    }

    /// Calls `visit` with every named type in this one, without following carriers.
    pub(crate) fn named(&self, visit: &mut impl FnMut(TypeId)) {
        match self {
            Type::Carrier(id)
            | Type::Enum(id)
            | Type::Choice(id)
            | Type::Outcomes(id)
            | Type::Bodies(id) => {
                visit(*id);
            }
            Type::List(item) | Type::Map(item) | Type::Maybe(item) => item.named(visit),
            _ => {}
        }
    }
}
