//! The types that Rust is made from.

use pagewire_runtime::contract::{Label, Markup, Rule};

use super::discriminator::Stated;
use super::{told, variants};
use crate::openapi::Pointer;

/// Index of a carrier, an enum or a choice in [`Api::types`].
pub(crate) type TypeId = usize;

/// A named type.
#[derive(Debug)]
pub(crate) struct TypeDef {
    /// Name of the component, or the name found for an inline schema.
    pub(crate) name: String,
    /// Description in the document.
    pub(crate) docs: Option<String>,
    /// Place of the schema.
    pub(crate) pointer: Pointer,
    /// No other properties than the known ones are right.
    pub(crate) is_closed: bool,
    /// Properties of a carrier that must be there, and that the document does not describe.
    pub(crate) undescribed: Vec<String>,
    /// Properties of a carrier that no value may have; they are not among its fields.
    pub(crate) absent: Vec<String>,
    /// What properties of a carrier are that the document does not name, where it has a type for them.
    pub(crate) additional: Option<Additional>,
    /// Its element in XML, where that is not its name.
    pub(crate) label: Label<'static>,
    /// What it is.
    pub(crate) kind: TypeKind,
}

/// The type of properties without names, and what each must keep.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Additional {
    pub(crate) ty: Type,
    pub(crate) constraints: Vec<Rule>,
}

impl TypeDef {
    /// Calls `visit` with every named type right in this one.
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

/// One of several types that the body of a request may be of.
#[derive(Debug)]
pub(crate) struct BodyKind {
    /// The media types that it comes in.
    pub(crate) media: Vec<String>,
    /// What it holds.
    pub(crate) ty: Type,
    /// Whether it is a form whose parts are the properties of that type.
    pub(crate) has_parts: bool,
}

/// One of several successes of an operation.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Its status; none for a range and for the default.
    pub(crate) status: Option<u16>,
    /// The media types that it comes in, where its status has successes in several.
    pub(crate) media: Vec<String>,
    /// What it holds; none without a body.
    pub(crate) ty: Option<Type>,
}

impl Outcome {
    /// As it is told apart on the wire: by status and media types.
    pub(crate) fn wire(&self) -> String {
        let status = self.status.map(|status| status.to_string());
        let words = status.into_iter().chain(self.media.iter().cloned());
        words.collect::<Vec<String>>().join(" ")
    }
}

/// The types that a value may be of. Clients keep values of other types; servers refuse them unless it is open.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ChoiceDef {
    /// The types in document order, each once.
    pub(crate) variants: Vec<Variant>,
    /// The property whose value tells the type.
    pub(crate) discriminator: Option<String>,
    /// The values of that property, each with the number of its variant.
    pub(crate) tags: Vec<(String, usize)>,
    /// What the document says of that property; none once all variants are known.
    pub(crate) stated: Option<Stated>,
    /// Whether the document has variants that are not among these.
    pub(crate) is_open: bool,
    /// What values of no variant must keep.
    pub(crate) others: Vec<Rule>,
}

/// One type of a choice.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Variant {
    /// What names it.
    pub(crate) word: String,
    /// The type.
    pub(crate) ty: Type,
    /// Properties that a value of it cannot be without.
    pub(crate) required: Vec<String>,
    /// What its values must keep, by each schema of the document that comes down to the type.
    pub(crate) rules: Vec<Vec<Rule>>,
}

impl Variant {
    /// What its values must keep.
    pub(crate) fn constraints(&self) -> Vec<Rule> {
        variants::any_of(self.rules.clone())
    }

    /// The same in words; nothing where nothing is said.
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
    /// What annotations say, which is in the description too.
    pub(crate) annotations: Vec<String>,
    /// Kind of its value.
    pub(crate) ty: Type,
    /// What its value must keep.
    pub(crate) constraints: Vec<Rule>,
    /// Whether the document requires it.
    pub(crate) is_required: bool,
    /// Whether it may be `null`.
    pub(crate) is_nullable: bool,
    /// Whether only the server sets it.
    pub(crate) is_read_only: bool,
    /// Whether it holds a secret.
    pub(crate) is_secret: bool,
    /// Whether the document says by its format that it is an address.
    pub(crate) is_address: bool,
    /// The only value that it has, if it is true or false.
    pub(crate) constant: Option<bool>,
    /// How it is written in XML.
    pub(crate) markup: Markup<'static>,
}

/// The members of an enum. Members sent by a newer server are always possible.
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
    /// The bits of each flag: its number, as an integer of 32 bits where it is negative. Where numbers are not known, a
    /// first member called `None` is no flag and the others are one bit each in turn. None where numbers are known of other
    /// members only, and beyond 64 bits.
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
    /// Its place in the list of the schema.
    pub(crate) index: usize,
    /// Word on the wire; the digits of a number.
    pub(crate) wire: String,
    /// What names it, where that is not the word on the wire.
    pub(crate) word: Option<String>,
    /// Number of the member (`x-enum-numbers`), where the document knows it.
    pub(crate) number: Option<i64>,
    /// What the member means (`x-enum-descriptions`), where the document tells.
    pub(crate) docs: Option<String>,
}

/// The kind of a value.
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
    /// `string` of a format for which there are libraries.
    Text(TextFormat),
    /// `string` of format `byte` (base64) or `binary`.
    Bytes,
    /// Anything.
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

/// A format of texts that has a type in the runtime, which keeps the text.
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
    /// The format that a document calls so.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "date" => Some(Self::Date),
            "time" => Some(Self::Time),
            "uuid" => Some(Self::Uuid),
            _ => None,
        }
    }

    /// The path of the type in the runtime: types of the document may have its name.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Date => "pagewire_runtime::value::Date",
            Self::Time => "pagewire_runtime::value::Time",
            Self::Uuid => "pagewire_runtime::value::Uuid",
        }
    }

    /// What a value is called in prose.
    pub(crate) const fn prose(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time of day",
            Self::Uuid => "UUID",
        }
    }

    /// A value for examples.
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

    /// Whether it is text without parts and without a table of its own, whatever its format.
    pub(crate) const fn is_text(&self) -> bool {
        matches!(self, Self::String | Self::Text(_))
    }

    /// The type so far within lists and dictionaries.
    pub(crate) fn within(&self, depth: usize) -> &Self {
        match (self, depth) {
            (Self::Maybe(item), depth) => item.within(depth),
            (Self::List(item) | Self::Map(item), 1..) => item.within(depth - 1),
            _ => self,
        }
    }

    /// Whether values can hold text that their type does not tell: texts, lists and dictionaries of them, free-form values.
    pub(crate) fn has_text(&self) -> bool {
        match self {
            Self::List(item) | Self::Map(item) | Self::Maybe(item) => item.has_text(),
            Self::Json => true,
            other => other.is_text(),
        }
    }

    /// How many arrays, dictionaries and optional values are within each other.
    pub(crate) fn layers(&self) -> usize {
        match self {
            Self::List(item) | Self::Map(item) | Self::Maybe(item) => 1 + item.layers(),
            _ => 0,
        }
    }

    /// The same where nothing can be `null`, as in text.
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
