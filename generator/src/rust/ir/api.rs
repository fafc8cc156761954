//! The operations that Rust is made from, in their tags.

use pagewire_runtime::contract::{Markup, Method, Place, Rule, Style};

use super::access::{Scheme, Server};
use super::archive::Archives;
use super::{Filled, Header, Paging, Status, Type, TypeDef, TypeId};
use crate::openapi::Pointer;
use crate::rust::profile::Profile;

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
    /// The response that a caller hopes for: of those that are results the first with content, else the first.
    pub(crate) fn success(&self) -> Option<&Response> {
        let is_result = Status::results(self.responses.iter().map(|answer| answer.status));
        let good = self.responses.iter();
        let mut good = good.filter(move |answer| is_result(answer.status));
        let first = good.clone().next();
        good.find(|answer| answer.content.is_some()).or(first)
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
    /// How a value that is not a single one is put into parts.
    pub(crate) part_style: Option<Style>,
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
