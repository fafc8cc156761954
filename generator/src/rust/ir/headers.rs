//! Headers of responses: the names and kinds of the values.

use openapiv3::{
    ParameterSchemaOrContent, ReferenceOr, Responses, Schema, SchemaKind, Type as SchemaType,
};

use super::Type;
use super::facts::Facts;
use super::reader::Reader;
use super::schema::At;
use crate::openapi::{Pointer, Ref};

/// A header of the responses of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    /// Its name.
    pub(crate) wire: String,
    /// What it says, in the document's words.
    pub(crate) docs: Option<String>,
    /// The kind of its value: a single one, or a list of single ones.
    pub(crate) ty: Type,
}

impl<'a> Reader<'a> {
    /// The headers of all responses of an operation, by name. Where two responses differ about one, the first counts. None
    /// where the profile of the API has a client of its own.
    pub(super) fn headers(&mut self, responses: &'a Responses, pointer: &Pointer) -> Vec<Header> {
        let mut found: Vec<Header> = Vec::new();
        if self.profile.has_own_client {
            return found;
        }
        let coded = responses.responses.iter();
        let coded = coded.map(|(status, response)| (status.to_string(), response));
        let rest = responses.default.iter();
        let all = coded.chain(rest.map(|response| ("default".to_owned(), response)));
        for (status, response) in all {
            // What leads nowhere is reported with the response.
            let read = self.silently(|reader| reader.follow(response, &pointer.step(&status)));
            let Some((response, at)) = read else { continue };
            for (name, header) in &response.headers {
                let known = |known: &Header| known.wire.eq_ignore_ascii_case(name);
                // OpenAPI says that this one is described by the media types.
                if found.iter().any(known) || name.eq_ignore_ascii_case("content-type") {
                    continue;
                }
                let at = at.step("headers").step(name);
                found.extend(self.header(name, header, &at));
            }
        }
        found.sort_by(|one, two| one.wire.cmp(&two.wire));
        found
    }

    fn header(
        &mut self,
        name: &str,
        header: &'a ReferenceOr<openapiv3::Header>,
        pointer: &Pointer,
    ) -> Option<Header> {
        let (header, pointer) = self.follow(header, pointer)?;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_name) {
            self.unsupported(&pointer, "a header of that name", "it is left out");
            return None;
        }
        let (ty, mut facts) = match &header.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let at = pointer.step("schema");
                let ty = self.silently(|reader| reader.header_value(schema, &at));
                let facts = self.facts(schema, &At::new(at, "", ""), &ty);
                (ty, facts)
            }
            ParameterSchemaOrContent::Content(_) => {
                let what = "a header with `content`";
                self.unsupported(&pointer.step("content"), what, "its value is text");
                (Type::String, Facts::default())
            }
        };
        let told = [
            (header.required, "in every response"),
            (header.deprecated == Some(true), "deprecated"),
        ];
        let told = told.iter().filter(|(is, _)| *is);
        facts.told.extend(told.map(|(_, told)| (*told).to_owned()));
        Some(Header {
            wire: name.to_owned(),
            docs: facts.document(header.description.clone()),
            ty,
        })
    }

    /// The kind of a header's value. Anything but a number, a truth value, a date-time or a list of such is text as it is.
    fn header_value(&mut self, schema: &'a ReferenceOr<Schema>, pointer: &Pointer) -> Type {
        let Some((schema, pointer)) = self.follow(schema, pointer) else {
            return Type::String;
        };
        let at = At::new(pointer, "", "");
        let (schema, at) = self.essence(schema, at);
        if super::enums::is_enum(schema) {
            return Type::String;
        }
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Array(array)) => {
                let item = array.items.as_ref();
                let item = item.and_then(|item| {
                    let at = at.step("items");
                    let (item, pointer) = self.follow(item, &at.pointer)?;
                    Some(self.scalar(item, &At { pointer, ..at }))
                });
                Type::List(Box::new(item.unwrap_or(Type::String)))
            }
            _ => self.scalar(schema, &at),
        }
    }

    fn scalar(&mut self, schema: &'a Schema, at: &At) -> Type {
        match &schema.schema_kind {
            SchemaKind::Type(
                SchemaType::Boolean(_)
                | SchemaType::Integer(_)
                | SchemaType::Number(_)
                | SchemaType::String(_),
            ) if !super::enums::is_enum(schema) => match self.schema(Ref::Item(schema), at) {
                ty @ (Type::Bool
                | Type::I32
                | Type::I64
                | Type::U64
                | Type::Decimal
                | Type::DateTime) => ty,
                _ => Type::String,
            },
            _ => Type::String,
        }
    }
}
