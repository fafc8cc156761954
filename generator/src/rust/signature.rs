//! What a generated method takes, the same on both sides.
//!
//! Required parameters are arguments. So are the properties of a small request body that belongs
//! to one operation; any other body is one argument. Optional parameters are options of the call.
//! The parameters that the runtime knows (language, culture, time zone, application token,
//! `$select`) are neither: every call has them where the operation does.

use super::ir::{Api, Body, Content, Field, Operation, Parameter, Place, Type, TypeId, TypeKind};
use super::names::{OperationNames, argument_names};
use super::reach::Reach;
use super::spelling::Name;

/// Headers that the runtime's call has as options already.
const KNOWN_HEADERS: [&str; 7] = [
    "accept-language",
    "so-language",
    "so-culture",
    "so-timezone",
    "so-apptoken",
    "if-modified-since",
    "if-unmodified-since",
];

/// What one method takes.
#[derive(Debug)]
pub(crate) struct Signature<'a> {
    /// Required parameters in path, query and header order of the document.
    pub(crate) required: Vec<Argument<'a>>,
    /// Optional parameters that are this operation's own.
    pub(crate) optional: Vec<Argument<'a>>,
    /// The body.
    pub(crate) body: BodyPlan<'a>,
    /// Whether the operation has `$select`.
    pub(crate) select: bool,
}

/// A parameter of an operation and its name in Rust.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Argument<'a> {
    /// Its name in Rust.
    pub(crate) name: &'a Name,
    /// What it is.
    pub(crate) parameter: &'a Parameter,
}

/// How a body is taken.
#[derive(Debug)]
pub(crate) enum BodyPlan<'a> {
    /// There is none.
    None,
    /// The properties of this carrier are arguments, each under a name in Rust.
    Flat(TypeId, Vec<(Name, &'a Field)>),
    /// One value.
    Value(&'a Type),
    /// Bytes with a media type.
    Binary,
    /// A form with these parts.
    Multipart(&'a [String]),
    /// A form that is a carrier.
    Form(&'a Type),
}

impl<'a> Signature<'a> {
    /// Plans the method of `operation`.
    pub(crate) fn new(
        api: &'a Api,
        reach: &Reach,
        operation: &'a Operation,
        names: &'a OperationNames,
    ) -> Self {
        let own = operation.parameters.iter().zip(&names.parameters);
        let (required, optional) = own
            .filter(|(parameter, _)| !is_known(parameter))
            .map(|(parameter, name)| Argument { name, parameter })
            .partition(|argument: &Argument<'_>| argument.parameter.required);
        let select = operation.parameters.iter().any(is_select);
        let body = body_plan(api, reach, operation.body.as_ref(), &names.parameters);
        Self {
            required,
            optional,
            body,
            select,
        }
    }
}

/// Whether it is `$select`, which the runtime's call has where the operation does.
pub(crate) fn is_select(parameter: &Parameter) -> bool {
    parameter.place == Place::Query && parameter.wire.eq_ignore_ascii_case("$select")
}

/// Whether the runtime's call has this parameter.
pub(crate) fn is_known(parameter: &Parameter) -> bool {
    let header = parameter.place == Place::Header
        && KNOWN_HEADERS
            .iter()
            .any(|known| parameter.wire.eq_ignore_ascii_case(known));
    header || is_select(parameter)
}

fn body_plan<'a>(
    api: &'a Api,
    reach: &Reach,
    body: Option<&'a Body>,
    taken: &[Name],
) -> BodyPlan<'a> {
    let Some(body) = body else {
        return BodyPlan::None;
    };
    let ty = match &body.content {
        Content::Typed(ty) => ty,
        Content::Binary => return BodyPlan::Binary,
        Content::Multipart(parts) => return BodyPlan::Multipart(parts),
        Content::Form(ty) => return BodyPlan::Form(ty),
    };
    if let Type::Carrier(id) = ty
        && reach.flattened[*id]
        && let TypeKind::Carrier(fields) = &api.types[*id].kind
    {
        let words: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
        let names = argument_names(&words, taken);
        return BodyPlan::Flat(*id, names.into_iter().zip(fields).collect());
    }
    BodyPlan::Value(ty)
}
