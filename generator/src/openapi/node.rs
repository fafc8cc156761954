//! The parts of a document that a reference can lead to or pass through.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, Components, Header, MediaType, OpenAPI, Operation, Parameter,
    ParameterSchemaOrContent, PathItem, ReferenceOr, RequestBody, Response, Responses, Schema,
    SchemaKind, StatusCode, Type,
};

use super::part::Ref;

type Named<'a, T> = &'a IndexMap<String, ReferenceOr<T>>;

/// A part of a document.
#[derive(Clone, Copy)]
pub(crate) enum Node<'a> {
    Document(&'a OpenAPI),
    Components(&'a Components),
    Paths(Named<'a, PathItem>),
    PathItem(Ref<'a, PathItem>),
    Operation(&'a Operation),
    Parameters(Named<'a, Parameter>),
    ParameterList(&'a [ReferenceOr<Parameter>]),
    Parameter(Ref<'a, Parameter>),
    Bodies(Named<'a, RequestBody>),
    Body(Ref<'a, RequestBody>),
    NamedResponses(Named<'a, Response>),
    Responses(&'a Responses),
    Response(Ref<'a, Response>),
    Headers(Named<'a, Header>),
    Header(Ref<'a, Header>),
    Content(&'a IndexMap<String, MediaType>),
    Media(&'a MediaType),
    Schemas(Named<'a, Schema>),
    Properties(Named<'a, Box<Schema>>),
    SchemaList(&'a [ReferenceOr<Schema>]),
    Schema(Ref<'a, Schema>),
}

impl<'a> Node<'a> {
    /// Returns the member or item called `step`, if it exists and has a type of its own.
    pub(crate) fn child(self, step: &str) -> Option<Self> {
        Some(match self {
            Self::Document(document) => match step {
                "components" => Self::Components(document.components.as_ref()?),
                "paths" => Self::Paths(&document.paths.paths),
                _ => return None,
            },
            Self::Components(parts) => match step {
                "schemas" => Self::Schemas(&parts.schemas),
                "parameters" => Self::Parameters(&parts.parameters),
                "requestBodies" => Self::Bodies(&parts.request_bodies),
                "responses" => Self::NamedResponses(&parts.responses),
                "headers" => Self::Headers(&parts.headers),
                _ => return None,
            },
            Self::Paths(paths) => Self::PathItem(paths.get(step)?.into()),
            Self::PathItem(item) => match step {
                "parameters" => Self::ParameterList(&item.item()?.parameters),
                method => {
                    let mut operations = item.item()?.iter();
                    Self::Operation(operations.find(|(name, _)| *name == method)?.1)
                }
            },
            Self::Operation(operation) => match step {
                "parameters" => Self::ParameterList(&operation.parameters),
                "requestBody" => Self::Body(operation.request_body.as_ref()?.into()),
                "responses" => Self::Responses(&operation.responses),
                _ => return None,
            },
            Self::Parameters(named) => Self::Parameter(named.get(step)?.into()),
            Self::ParameterList(list) => Self::Parameter(list.get(index(step)?)?.into()),
            Self::Parameter(parameter) => {
                described(&parameter.item()?.parameter_data_ref().format, step)?
            }
            Self::Bodies(named) => Self::Body(named.get(step)?.into()),
            Self::Body(body) => match step {
                "content" => Self::Content(&body.item()?.content),
                _ => return None,
            },
            Self::NamedResponses(named) => Self::Response(named.get(step)?.into()),
            Self::Responses(responses) => Self::Response(match step {
                "default" => responses.default.as_ref()?.into(),
                status => responses.responses.get(&code(status)?)?.into(),
            }),
            Self::Response(response) => match step {
                "content" => Self::Content(&response.item()?.content),
                "headers" => Self::Headers(&response.item()?.headers),
                _ => return None,
            },
            Self::Headers(named) => Self::Header(named.get(step)?.into()),
            Self::Header(header) => described(&header.item()?.format, step)?,
            Self::Content(content) => Self::Media(content.get(step)?),
            Self::Media(media) => match step {
                "schema" => Self::Schema(media.schema.as_ref()?.into()),
                _ => return None,
            },
            Self::Schemas(named) => Self::Schema(named.get(step)?.into()),
            Self::Properties(named) => Self::Schema(named.get(step)?.into()),
            Self::SchemaList(list) => Self::Schema(list.get(index(step)?)?.into()),
            Self::Schema(schema) => within(schema.item()?, step)?,
        })
    }
}

impl<'a> Node<'a> {
    /// Returns the reference that replaces the part, if there is one.
    pub(crate) fn reference(self) -> Option<&'a str> {
        match self {
            Self::PathItem(part) => part.reference(),
            Self::Parameter(part) => part.reference(),
            Self::Body(part) => part.reference(),
            Self::Response(part) => part.reference(),
            Self::Header(part) => part.reference(),
            Self::Schema(part) => part.reference(),
            _ => None,
        }
    }
}

/// Returns the part of a parameter or header that describes its value.
fn described<'a>(format: &'a ParameterSchemaOrContent, step: &str) -> Option<Node<'a>> {
    match (format, step) {
        (ParameterSchemaOrContent::Schema(schema), "schema") => Some(Node::Schema(schema.into())),
        (ParameterSchemaOrContent::Content(content), "content") => Some(Node::Content(content)),
        _ => None,
    }
}

/// Returns the part `step` of a schema.
fn within<'a>(schema: &'a Schema, step: &str) -> Option<Node<'a>> {
    Some(match (&schema.schema_kind, step) {
        (SchemaKind::Type(Type::Object(object)), "properties") => {
            Node::Properties(&object.properties)
        }
        (SchemaKind::Any(any), "properties") => Node::Properties(&any.properties),
        (SchemaKind::Type(Type::Array(array)), "items") => {
            Node::Schema(array.items.as_ref()?.into())
        }
        (SchemaKind::Any(any), "items") => Node::Schema(any.items.as_ref()?.into()),
        (SchemaKind::Type(Type::Object(object)), "additionalProperties") => {
            further(object.additional_properties.as_ref()?)?
        }
        (SchemaKind::Any(any), "additionalProperties") => {
            further(any.additional_properties.as_ref()?)?
        }
        (SchemaKind::AllOf { all_of }, "allOf") => Node::SchemaList(all_of),
        (SchemaKind::OneOf { one_of }, "oneOf") => Node::SchemaList(one_of),
        (SchemaKind::AnyOf { any_of }, "anyOf") => Node::SchemaList(any_of),
        (SchemaKind::Any(any), "allOf") => Node::SchemaList(&any.all_of),
        (SchemaKind::Any(any), "oneOf") => Node::SchemaList(&any.one_of),
        (SchemaKind::Any(any), "anyOf") => Node::SchemaList(&any.any_of),
        (SchemaKind::Not { not }, "not") => Node::Schema((&**not).into()),
        (SchemaKind::Any(any), "not") => Node::Schema((&**any.not.as_ref()?).into()),
        _ => return None,
    })
}

fn further(properties: &AdditionalProperties) -> Option<Node<'_>> {
    match properties {
        AdditionalProperties::Schema(schema) => Some(Node::Schema((&**schema).into())),
        AdditionalProperties::Any(_) => None,
    }
}

/// Returns the number of an item, in the form that pointers use.
fn index(step: &str) -> Option<usize> {
    let is_plain = step == "0" || !step.starts_with(['0', '+']);
    step.parse().ok().filter(|_| is_plain)
}

fn code(status: &str) -> Option<StatusCode> {
    match status.strip_suffix("XX") {
        Some(hundred) => hundred.parse().ok().map(StatusCode::Range),
        None => status.parse().ok().map(StatusCode::Code),
    }
}
