//! The arguments and results of the methods for an operation. One plan serves the client's method, the handler's method,
//! their documentation and their entries in the surface.
//!
//! Required parameters are arguments. If a small request body belongs to one operation, its properties are arguments too;
//! any other body is one argument. Optional parameters are options of the call. Parameters that the runtime knows (such as
//! `Accept-Language`, and those that the profile of the API adds) are neither: calls have them if the operation does.

use heck::ToSnakeCase as _;
use pagewire_runtime::contract::Rule;

use crate::rust::ir::{
    Api, Body, Content, Field, Header, Operation, Paging, Parameter, Place, Role, Type, TypeId,
    TypeKind,
};
use crate::rust::names::{Names, OperationNames, argument_names};
use crate::rust::profile::Profile;
use crate::rust::spelling::Name;

/// The limit for properties of a request that become arguments.
const MOST_FLATTENED: usize = 4;

/// The methods for one operation.
#[derive(Debug)]
pub(crate) struct Method<'a> {
    /// The operation.
    pub(crate) operation: &'a Operation,
    /// The name of both methods.
    pub(crate) name: Name,
    /// Name of the operation among those of its tag.
    pub(crate) variant: Name,
    /// All inputs: parameters by location in the order of the document, required ones first, then the body.
    pub(crate) arguments: Vec<Argument<'a>>,
    /// The carrier whose properties are arguments.
    pub(crate) flattened: Option<TypeId>,
    /// Whether the response can be limited to a selection of properties.
    pub(crate) select: bool,
    /// The type of the client's call, if it has options of its own.
    pub(crate) call: Option<Name>,
    /// The marker type of these options.
    pub(crate) marker: Option<Name>,
    /// The result.
    pub(crate) output: Output<'a>,
    /// The type and the plan of a page, if the response is one of several pages.
    pub(crate) pages: Option<(&'a Type, &'a Paging)>,
    /// The type of the headers of responses, and its methods, if there are any.
    pub(crate) headers: Option<(Name, Vec<(Name, &'a Header)>)>,
    /// The type that sets these headers, which has the same methods.
    pub(crate) set_headers: Option<Name>,
}

/// An input of an operation.
#[derive(Debug)]
pub(crate) struct Argument<'a> {
    /// Its name in Rust.
    pub(crate) name: Name,
    /// The kind of input.
    pub(crate) input: Input<'a>,
}

/// Whether a request must have a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyNeed {
    /// The body is required.
    Required,
    /// The body is required and may be `null`, which is not among the values of its type.
    Nullable,
    /// The body may be omitted.
    Optional,
}

impl BodyNeed {
    fn of(body: &Body, ty: &Type) -> Self {
        let has_null = matches!(ty, Type::Json | Type::Choice(_) | Type::Bodies(_));
        match body.constraints.contains(&Rule::Nullable) && !has_null {
            _ if !body.required => Self::Optional,
            true => Self::Nullable,
            false => Self::Required,
        }
    }
}

/// The kinds of arguments.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Input<'a> {
    /// A required parameter.
    Required(&'a Parameter),
    /// An optional parameter: an option of the client's call, an argument of the handler.
    Optional(&'a Parameter),
    /// A property of the carrier that is the body.
    Field(TypeId, &'a Field),
    /// The whole body, and whether it is required.
    Body(&'a Type, BodyNeed),
    /// A form.
    Form(&'a Type),
    /// The media type of bytes that the client sends.
    MediaType,
    /// The bytes.
    Data,
}

/// The result of a successful operation.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Output<'a> {
    /// No body.
    Nothing,
    /// A value.
    Value(&'a Type),
    /// One of several types, by the status.
    Outcome(&'a Type),
    /// Bytes.
    Bytes,
}

impl<'a> Input<'a> {
    /// Returns the type of its value; `None` if it is not a value.
    pub(crate) fn ty(self) -> Option<&'a Type> {
        match self {
            Self::Required(parameter) | Self::Optional(parameter) => Some(&parameter.ty),
            Self::Field(_, field) => Some(&field.ty),
            Self::Body(ty, _) | Self::Form(ty) => Some(ty),
            Self::MediaType | Self::Data => None,
        }
    }
}

impl<'a> Argument<'a> {
    /// Whether the client's method takes it.
    pub(crate) fn is_called(&self) -> bool {
        !matches!(self.input, Input::Optional(_))
    }

    /// Whether the handler takes it.
    pub(crate) fn is_handled(&self) -> bool {
        !matches!(self.input, Input::MediaType)
    }

    /// Whether a handler gets an `Option`, because a request may omit the value. A missing list is empty instead.
    pub(crate) fn is_maybe(&self) -> bool {
        match self.input {
            Input::Required(_) | Input::Form(_) | Input::MediaType | Input::Data => false,
            Input::Optional(parameter) => {
                let is_list = matches!(parameter.ty, Type::List(_));
                let repeats = matches!(parameter.place, Place::Query | Place::Cookie);
                !(is_list && repeats && parameter.style.is_none())
            }
            Input::Field(_, field) => !field.constraints.contains(&Rule::Required),
            Input::Body(_, need) => need != BodyNeed::Required,
        }
    }

    /// The parameter, if it is one.
    pub(crate) fn parameter(&self) -> Option<&'a Parameter> {
        match self.input {
            Input::Required(parameter) | Input::Optional(parameter) => Some(parameter),
            _ => None,
        }
    }
}

impl<'a> Method<'a> {
    /// Whether the call returns rows: it takes a selection and has the parameters for paging.
    pub(crate) fn has_rows(&self, profile: &Profile) -> bool {
        let has = |name: &&str| self.options().any(|(_, parameter)| parameter.wire == *name);
        let pages = profile.pages.filter(|_| self.select);
        pages.is_some_and(|pages| pages.iter().all(has))
    }

    /// The options of the client's call that are the operation's own.
    pub(crate) fn options(&self) -> impl Iterator<Item = (&Name, &'a Parameter)> {
        self.arguments
            .iter()
            .filter_map(|argument| match argument.input {
                Input::Optional(parameter) => Some((&argument.name, parameter)),
                _ => None,
            })
    }

    /// Returns the arguments of the client's method.
    pub(crate) fn called(&self) -> impl Iterator<Item = &Argument<'a>> {
        self.arguments
            .iter()
            .filter(|argument| argument.is_called())
    }

    /// Returns the arguments of the handler.
    pub(crate) fn handled(&self) -> impl Iterator<Item = &Argument<'a>> {
        self.arguments
            .iter()
            .filter(|argument| argument.is_handled())
    }

    /// The properties of the body that are arguments.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&Name, &'a Field)> {
        self.arguments
            .iter()
            .filter_map(|argument| match argument.input {
                Input::Field(_, field) => Some((&argument.name, field)),
                _ => None,
            })
    }

    /// Returns the types of all inputs and outputs.
    pub(crate) fn types(&self) -> impl Iterator<Item = &'a Type> {
        let inputs = self
            .arguments
            .iter()
            .filter_map(|argument| argument.input.ty());
        inputs.chain(self.output.ty())
    }
}

impl<'a> Output<'a> {
    /// Returns the type of the value; `None` if there is no value.
    pub(crate) fn ty(self) -> Option<&'a Type> {
        match self {
            Self::Value(ty) | Self::Outcome(ty) => Some(ty),
            Self::Nothing | Self::Bytes => None,
        }
    }
}

/// The methods of every tag.
pub(super) fn methods<'a>(api: &'a Api, names: &Names) -> Vec<Vec<Method<'a>>> {
    let tags = api.tags.iter().zip(&names.tags);
    tags.map(|(tag, names)| {
        let operations = tag.operations.iter().zip(&names.operations);
        operations
            .map(|(operation, names)| method(api, operation, names))
            .collect()
    })
    .collect()
}

fn method<'a>(api: &'a Api, operation: &'a Operation, names: &OperationNames) -> Method<'a> {
    let own = operation.parameters.iter().zip(&names.parameters);
    let (required, optional): (Vec<_>, Vec<_>) = own
        .filter(|(parameter, _)| parameter.role == Role::Own)
        .partition(|(parameter, _)| parameter.required);
    let argument = |name: &Name, input| Argument {
        name: name.clone(),
        input,
    };
    let required = required
        .into_iter()
        .map(|(parameter, name)| argument(name, Input::Required(parameter)));
    let optional = optional
        .into_iter()
        .map(|(parameter, name)| argument(name, Input::Optional(parameter)));
    let mut arguments: Vec<Argument<'a>> = required.chain(optional).collect();
    let mut flattened = None;
    let mut fixed = |name: &'static str, input| {
        arguments.push(Argument {
            name: Name::fixed(name),
            input,
        });
    };
    if let Some(body) = &operation.body {
        match &body.content {
            Content::Typed(_) if let Some((id, fields)) = flat(api, operation, body) => {
                let words: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
                let given = argument_names(&words, &names.parameters);
                let given = given.into_iter().zip(fields);
                arguments.extend(given.map(|(name, field)| Argument {
                    name,
                    input: Input::Field(id, field),
                }));
                flattened = Some(id);
            }
            Content::Typed(ty) => fixed("body", Input::Body(ty, BodyNeed::of(body, ty))),
            Content::Form(ty) => fixed("body", Input::Form(ty)),
            Content::Binary | Content::Multipart(_) => {
                fixed("media_type", Input::MediaType);
                fixed("data", Input::Data);
            }
        }
    }
    let output = output(operation);
    Method {
        operation,
        name: names.method.clone(),
        variant: names.variant.clone(),
        arguments,
        flattened,
        select: operation
            .parameters
            .iter()
            .any(|parameter| parameter.role == Role::Selection),
        call: names.call.clone(),
        marker: names.marker.clone(),
        output,
        pages: output.ty().zip(operation.pages.as_ref()),
        set_headers: names.set_headers.clone(),
        headers: names.headers.clone().map(|name| {
            let methods = names.header_methods.iter().cloned();
            (name, methods.zip(&operation.headers).collect())
        }),
    }
}

fn output(operation: &Operation) -> Output<'_> {
    if let Some(ty) = &operation.answers {
        return Output::Outcome(ty);
    }
    let success = operation.success();
    match success.and_then(|response| response.content.as_ref()) {
        Some(Content::Typed(ty)) => Output::Value(ty),
        Some(Content::Binary | Content::Multipart(_) | Content::Form(_)) => Output::Bytes,
        None => Output::Nothing,
    }
}

/// Returns the body whose properties are arguments: a small, required body of the operation's own. The decision does not
/// depend on other uses of the body, so that a new operation never changes other ones.
fn flat<'a>(api: &'a Api, operation: &Operation, body: &'a Body) -> Option<(TypeId, &'a [Field])> {
    let Content::Typed(Type::Carrier(id)) = body.content else {
        return None;
    };
    let def = &api.types[id];
    let TypeKind::Carrier(fields) = &def.kind else {
        return None;
    };
    let component = def.pointer.component_of("schemas");
    let is_own = match &component {
        Some(name) => is_called_after(name, &operation.id, api.profile),
        None => def.pointer.as_str().starts_with(operation.pointer.as_str()),
    };
    // Optional properties are not arguments, unless the API never states what is optional.
    let is_silent = api.profile.requires_all && !api.states_required;
    let all = is_silent || fields.iter().all(|field| field.is_required);
    // Only a carrier can have rules about other properties.
    // Clients omit what only the server sets, and only a carrier omits properties.
    let is_one_sided = fields.iter().any(|field| field.is_read_only);
    // Only a carrier can have names for XML.
    let is_marked = !def.label.is_empty() || fields.iter().any(|field| !field.markup.is_usual());
    let has_others = def.is_closed
        || !def.undescribed.is_empty()
        || !def.absent.is_empty()
        || def.additional.is_some();
    let has_rules = has_others || is_one_sided || is_marked;
    let is_small = !has_rules && (1..=MOST_FLATTENED).contains(&fields.len());
    let is_there = BodyNeed::of(body, &Type::Carrier(id)) == BodyNeed::Required;
    (is_there && is_own && all && is_small).then_some((id, fields.as_slice()))
}

/// Whether the name of a schema contains the words of an operation's id in sequence, ignoring the words that group operations.
fn is_called_after(schema: &str, id: &str, profile: &Profile) -> bool {
    let words = |text: &str| -> Vec<String> {
        let snake = text.to_snake_case();
        snake
            .split('_')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (schema, operation) = (words(schema), words(crate::rust::names::short(id, profile)));
    !operation.is_empty()
        && schema
            .windows(operation.len())
            .any(|part| part == operation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_an_operations_own_when_it_is_called_after_it() {
        let called = |schema: &str, id: &str| {
            let profile = Profile {
                grouped_ids: true,
                ..*<&Profile>::default()
            };
            is_called_after(schema, id, &profile)
        };
        let id = "v1ChatAgent_ResetChatSession";
        assert!(called("ResetChatSessionRequest", id));
        assert!(called("Chat_ResetChatSessionRequest", id));
        assert!(!called("ChatSession", id));
        assert!(!called("Reset", id));
        assert!(called("addPetBody", "add_pet"));
        assert!(!called("Pet", ""));
    }
}
