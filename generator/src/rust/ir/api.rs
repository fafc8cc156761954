//! The operations of an API, grouped by tag.

use pagewire_runtime::contract::{Markup, Method, Place, Rule, Style};

use super::access::{Scheme, Server};
use super::archive::Archives;
use super::{Filled, Header, Paging, Status, Type, TypeDef, TypeId};
use crate::openapi::Pointer;
use crate::rust::profile::Profile;

/// A whole API, reduced to what Rust code is generated from.
#[derive(Debug, Default)]
pub(crate) struct Api {
    /// `info.title` of the document.
    pub(crate) title: String,
    /// `info.version` of the document.
    pub(crate) version: String,
    /// `info.description` of the document; `None` if the profile of the API has its own text.
    pub(crate) docs: Option<String>,
    /// `externalDocs.url` of the document.
    pub(crate) url: Option<String>,
    /// Tags by name, each with its operations.
    pub(crate) tags: Vec<Tag>,
    /// Carriers, enums and one-ofs: components by name, then the named inline ones.
    pub(crate) types: Vec<TypeDef>,
    /// For each type, the first type that is equal except for its name, possibly the type itself. The others become further names of it.
    pub(crate) twins: Vec<TypeId>,
    /// Whether the document has no paths, so that it only has types.
    pub(crate) is_types_only: bool,
    /// Servers that the document lists.
    pub(crate) servers: Vec<Server>,
    /// Security schemes, by name.
    pub(crate) schemes: Vec<Scheme>,
    /// Whether the document requires any property. If it does, properties that are not required are optional.
    pub(crate) states_required: bool,
    /// Whether any rule has a pattern.
    pub(crate) has_patterns: bool,
    /// Whether any text has the format `uuid`.
    pub(crate) has_uuids: bool,
    /// The ways in which the API differs from the specifications.
    pub(crate) profile: &'static Profile,
    /// Lists that are queried by columns.
    pub(crate) archives: Archives,
}

/// One tag of the document and its operations, by path.
#[derive(Debug)]
pub(crate) struct Tag {
    /// Name in the document, such as `Chat_Agent`.
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
    /// Path template in the document.
    pub(crate) path: String,
    /// Path template of requests: without a fragment, but with the query parameters that replace it.
    pub(crate) route: String,
    /// A one-line description.
    pub(crate) summary: Option<String>,
    /// A longer description.
    pub(crate) docs: Option<String>,
    /// The address of a page about it.
    pub(crate) url: Option<String>,
    /// Whether the document marks it as deprecated.
    pub(crate) deprecated: bool,
    /// Whether the document states that it changes nothing, even if its method could (`x-read-only`).
    pub(crate) reads: bool,
    /// Parameters in document order, path-level ones first.
    pub(crate) parameters: Vec<Parameter>,
    /// The request body, if it takes one.
    pub(crate) body: Option<Body>,
    /// Every documented response.
    pub(crate) responses: Vec<Response>,
    /// The type of a call's result, if its successes differ in type.
    pub(crate) answers: Option<Type>,
    /// The headers of its responses, by name.
    pub(crate) headers: Vec<Header>,
    /// Sets of security schemes, any one of which is enough; `None` if the document does not state any.
    pub(crate) security: Option<Vec<Vec<String>>>,
    /// The archive whose rows it returns.
    pub(crate) archive: Option<String>,
    /// How its pages follow each other, if its response is one of several pages.
    pub(crate) pages: Option<Paging>,
    /// Location in the document.
    pub(crate) pointer: Pointer,
}

impl Operation {
    /// Returns the main successful response: the first success with content, or else the first one.
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
    /// Its location in the request.
    pub(crate) place: Place,
    /// Whether all calls of the runtime have it already.
    pub(crate) role: Role,
    /// Whether a call must have it.
    pub(crate) required: bool,
    /// Kind of its value.
    pub(crate) ty: Type,
    /// How it is written as text, if not as one text per value.
    pub(crate) style: Option<Style>,
    /// The rules for its value.
    pub(crate) constraints: Vec<Rule>,
    /// The default of the server, if it is a whole number.
    pub(crate) default: Option<i64>,
    /// Description in the document.
    pub(crate) docs: Option<String>,
}

/// Says whether a parameter belongs to one operation or to all calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// An argument or an option of this operation.
    Own,
    /// An option of every call.
    Option,
    /// The selection of properties of a call.
    Selection,
}

/// The content of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Content {
    /// A value in any of the text media types.
    Typed(Type),
    /// Raw bytes.
    Binary,
    /// `multipart/form-data` with these part names; all parts are files.
    Multipart(Vec<String>),
    /// `multipart/form-data` whose parts are read into this carrier.
    Form(Type),
}

/// A request body.
#[derive(Debug)]
pub(crate) struct Body {
    /// Whether a call must have it.
    pub(crate) required: bool,
    /// Description in the document.
    pub(crate) docs: Option<String>,
    /// Media types in document order.
    pub(crate) media: Vec<String>,
    /// The content.
    pub(crate) content: Content,
    /// The rules for the whole body. If the body has several types, these are the rules for the first one.
    pub(crate) constraints: Vec<Rule>,
    /// The rules for each further type, if the body has several types and any of them has rules.
    pub(crate) others: Vec<Vec<Rule>>,
    /// How the whole body is written in XML, if that differs from its type.
    pub(crate) markup: Option<Markup<'static>>,
    /// Properties of a form that are not written in the usual way.
    pub(crate) encodings: Vec<Encoding>,
}

/// How a property of a form is written, if not in the usual way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Encoding {
    /// The wire name of the property.
    pub(crate) wire: String,
    /// How a list or an object is written as pairs.
    pub(crate) style: Option<Style>,
    /// The media type of its part.
    pub(crate) media_type: Option<String>,
    /// How a list or an object is written as parts.
    pub(crate) part_style: Option<Style>,
}

/// A documented response.
#[derive(Debug)]
pub(crate) struct Response {
    /// Its status.
    pub(crate) status: Status,
    /// Description in the document.
    pub(crate) docs: String,
    /// Media types in document order; empty if the response has no body.
    pub(crate) media: Vec<String>,
    /// The content; the first one if it can be of several types.
    pub(crate) content: Option<Content>,
    /// Each type of the body with its media types, if a success has several types.
    pub(crate) kinds: Vec<(Vec<String>, Type)>,
    /// Whether a success may be `null`, if the API distinguishes that from a success without a body.
    pub(crate) is_nullable: bool,
    /// The body that a server writes for a failure with this status; `None` if the document has no schema that can be filled.
    pub(crate) failure: Option<Filled>,
    /// How the whole body is written in XML, if that differs from its type.
    pub(crate) markup: Option<Markup<'static>>,
}
