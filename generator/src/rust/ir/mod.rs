//! The API as Rust emission wants to see it: every `$ref` followed, every `allOf` flattened, every
//! inline object named, and every schema reduced to one of the kinds that the runtime knows.
//!
//! [`read`] turns an OpenAPI document into an [`Api`]. What the kinds below cannot say becomes a
//! finding at its place in the document and an opaque [`Type::Json`]; nothing here panics.

mod access;
mod archive;
mod at;
mod body;
mod bounds;
mod carrier;
mod choice;
mod compose;
mod encoding;
mod enums;
mod facts;
mod failure;
mod gather;
mod headers;
mod keywords;
mod kinds;
mod line;
mod markup;
mod notes;
mod operation;
mod pages;
mod parameter;
mod reader;
mod schema;
mod tell_apart;
#[cfg(test)]
mod tests;
mod text_format;
mod told;
mod twins;
mod variant_words;
mod variants;
mod weight;
mod written;

pub(crate) use access::{Scheme, SchemeKind, Server, Variable};
pub(crate) use archive::{Archive, Archives, Column, Columns};
pub(crate) use body::media_word;
pub(crate) use failure::Filled;
pub(crate) use headers::Header;
pub(crate) use pages::Paging;
use pagewire_runtime::contract::{Label, Markup, Method, Rule};
pub(crate) use pagewire_runtime::contract::{Place, Style};

use super::profile::Profile;
use crate::diagnostics::Findings;
use crate::openapi::Pointer;
use crate::spec::Places;

/// A whole API, reduced to what Rust is made from.
#[derive(Debug, Default)]
pub(crate) struct Api {
    /// `info.title` of the document.
    pub(crate) title: String,
    /// `info.version` of the document.
    pub(crate) version: String,
    /// `info.description` of the document; none where the profile of the API has words of its own.
    pub(crate) docs: Option<String>,
    /// `externalDocs.url` of the document.
    pub(crate) url: Option<String>,
    /// Tags by name, each with its operations.
    pub(crate) tags: Vec<Tag>,
    /// Carriers, enums and choices: components by name, then the named inline ones.
    pub(crate) types: Vec<TypeDef>,
    /// For each type, the first one that is equal in all but name, be it itself: the others are further names of it.
    pub(crate) twins: Vec<TypeId>,
    /// Whether the document has no paths, so that its types are all there is.
    pub(crate) is_types_only: bool,
    /// Servers that the document lists.
    pub(crate) servers: Vec<Server>,
    /// Security schemes, by name.
    pub(crate) schemes: Vec<Scheme>,
    /// Whether the document says anywhere that a property must be there, so that others need not.
    pub(crate) states_required: bool,
    /// Whether there are patterns to check.
    pub(crate) has_patterns: bool,
    /// Whether there are texts of the format `uuid`.
    pub(crate) has_uuids: bool,
    /// What the API does differently from the specifications.
    pub(crate) profile: &'static Profile,
    /// Lists that are queried by columns.
    pub(crate) archives: Archives,
}

/// Index of a carrier, an enum or a choice in [`Api::types`].
pub(crate) type TypeId = usize;

/// One tag of the document and its operations, by path.
#[derive(Debug)]
pub(crate) struct Tag {
    /// Name as the document has it, such as `Chat_Agent`.
    pub(crate) name: String,
    /// The tag's description, if the document has one.
    pub(crate) docs: Option<String>,
    /// The ids of operations that show what the tag is for.
    pub(crate) examples: Vec<String>,
    /// The tag's operations.
    pub(crate) operations: Vec<Operation>,
}

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
    /// Whether the document has variants that are not among these.
    pub(crate) is_open: bool,
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

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// `operationId`, or one made from method and path.
    pub(crate) id: String,
    /// The HTTP method.
    pub(crate) method: Method,
    /// Path template as the document has it.
    pub(crate) path: String,
    /// Path template as requests have it: without a fragment, but with the query parameters that stand for one.
    pub(crate) route: String,
    /// One line about it.
    pub(crate) summary: Option<String>,
    /// More about it.
    pub(crate) docs: Option<String>,
    /// A page about it.
    pub(crate) url: Option<String>,
    /// Whether the document calls it deprecated.
    pub(crate) deprecated: bool,
    /// Whether the document says that it changes nothing, although its method may (`x-read-only`).
    pub(crate) reads: bool,
    /// Parameters in document order, path-level ones first.
    pub(crate) parameters: Vec<Parameter>,
    /// The request body, if it takes one.
    pub(crate) body: Option<Body>,
    /// Every documented response.
    pub(crate) responses: Vec<Response>,
    /// What a call gives where its successes differ in type.
    pub(crate) answers: Option<Type>,
    /// The headers of its responses, by name.
    pub(crate) headers: Vec<Header>,
    /// Sets of security schemes, any one of which is enough; none where the document does not say.
    pub(crate) security: Option<Vec<Vec<String>>>,
    /// The archive whose rows it returns.
    pub(crate) archive: Option<String>,
    /// How its pages follow each other, if its response is one of several.
    pub(crate) pages: Option<Paging>,
    /// Place of the operation.
    pub(crate) pointer: Pointer,
}

impl Operation {
    /// The response that a caller hopes for: the first 2xx with content, else the first 2xx, else the default.
    pub(crate) fn success(&self) -> Option<&Response> {
        let mut good = self
            .responses
            .iter()
            .filter(|answer| answer.status.is_success());
        let first = good.clone().next();
        let rest = || {
            let mut rest = self.responses.iter();
            rest.find(|answer| answer.status == Status::Default)
        };
        good.find(|answer| answer.content.is_some())
            .or(first)
            .or_else(rest)
    }
}

/// One parameter of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    /// Name on the wire.
    pub(crate) wire: String,
    /// Where it travels.
    pub(crate) place: Place,
    /// Whether calls of the runtime have it by themselves.
    pub(crate) role: Role,
    /// Whether a call without it is wrong.
    pub(crate) required: bool,
    /// Kind of its value.
    pub(crate) ty: Type,
    /// How it is put into text, where that is not one text a value.
    pub(crate) style: Option<Style>,
    /// What its value must keep.
    pub(crate) constraints: Vec<Rule>,
    /// The whole number that servers take where there is none.
    pub(crate) default: Option<i64>,
    /// Description in the document.
    pub(crate) docs: Option<String>,
}

/// Whether a parameter is an operation's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// It is an argument or an option of this operation.
    Own,
    /// Every call has it as an option.
    Option,
    /// Calls have it as their selection of properties.
    Selection,
}

/// What travels in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Content {
    /// A value in any of the text media types.
    Typed(Type),
    /// Bytes as they are.
    Binary,
    /// `multipart/form-data` with these part names, all of them files.
    Multipart(Vec<String>),
    /// `multipart/form-data` with parts that are read into this carrier.
    Form(Type),
}

/// A request body.
#[derive(Debug)]
pub(crate) struct Body {
    /// Whether a call without it is wrong.
    pub(crate) required: bool,
    /// Description in the document.
    pub(crate) docs: Option<String>,
    /// Media types in document order.
    pub(crate) media: Vec<String>,
    /// What travels.
    pub(crate) content: Content,
    /// What the whole body must keep, or one of its first type where it has several.
    pub(crate) constraints: Vec<Rule>,
    /// What a body of each further type must keep, where it has several and one of them has rules.
    pub(crate) others: Vec<Vec<Rule>>,
    /// How the whole body is written in XML, where that is not the way of its type.
    pub(crate) markup: Option<Markup<'static>>,
    /// Properties of a form that are written in ways of their own.
    pub(crate) encodings: Vec<Encoding>,
}

/// How a property of a form is written, where that is not the usual way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Encoding {
    /// The wire name of the property.
    pub(crate) wire: String,
    /// How a value that is not a single one is put into pairs.
    pub(crate) style: Option<Style>,
    /// The media type of its part.
    pub(crate) media_type: Option<String>,
}

/// Status of a documented response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// One code, such as 200.
    Code(u16),
    /// A hundred codes, such as 4 for 4XX.
    Range(u16),
    /// Every code without an entry of its own.
    Default,
}

impl Status {
    /// Whether it stands for success.
    pub(crate) fn is_success(self) -> bool {
        matches!(self, Status::Code(200..=299) | Status::Range(2))
    }
}

/// A documented response.
#[derive(Debug)]
pub(crate) struct Response {
    /// Its status.
    pub(crate) status: Status,
    /// Description in the document.
    pub(crate) docs: String,
    /// Media types in document order; empty where the response has no body.
    pub(crate) media: Vec<String>,
    /// What travels; the first where it is of several types.
    pub(crate) content: Option<Content>,
    /// Each type of the body and the media types of it, where a success has several.
    pub(crate) kinds: Vec<(Vec<String>, Type)>,
    /// Whether a success may be `null`, where the API tells that from one without a body.
    pub(crate) is_nullable: bool,
    /// What a server writes that fails with this status; none where the document has no schema for it that can be filled.
    pub(crate) failure: Option<Filled>,
    /// How the whole body is written in XML, where that is not the way of its type.
    pub(crate) markup: Option<Markup<'static>>,
}

/// Reads `spec`. `spec_name` is the name of the document in findings, and `places` tells where in its
/// text they stand; `wanted` says which tags to
/// keep. The order of paths and of components in the document does not matter.
pub(crate) fn read(
    spec: &openapiv3::OpenAPI,
    spec_name: &str,
    places: Option<&Places>,
    profile: &'static Profile,
    wanted: &dyn Fn(&str) -> bool,
    findings: &mut Findings,
) -> Api {
    reader::Reader::new(spec, spec_name, places, profile, findings).api(wanted)
}

/// Reads the archives of `spec`, whatever its profile does with them, and nothing else.
pub(crate) fn read_archives(spec: &openapiv3::OpenAPI, profile: &'static Profile) -> Archives {
    let mut unused = Findings::new();
    reader::Reader::new(spec, "", None, profile, &mut unused).archives()
}
