//! Path, query and header parameters.

use openapiv3::{
    HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle,
    ReferenceOr, Schema, StringType, Type as Kind,
};

use super::schemas::{bare, boxed, reference, schema, text};
use crate::docs::{ParameterRow, StatedType};
use crate::model::Header;
use crate::recover::{Api, Type};
use crate::vendor::document;

/// The location of a parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Location {
    Path,
    Query,
}

/// Describes a row of the path or query table.
pub(super) fn parameter(
    api: &Api,
    row: &ParameterRow,
    name: &str,
    location: Location,
) -> Parameter {
    let data = data(
        name,
        &row.text,
        row.required || location == Location::Path,
        row_schema(api, &row.ty),
    );
    match location {
        Location::Path => Parameter::Path {
            parameter_data: data,
            style: PathStyle::Simple,
        },
        Location::Query => Parameter::Query {
            parameter_data: data,
            allow_reserved: false,
            style: QueryStyle::Form,
            allow_empty_value: None,
        },
    }
}

/// Describes a request header.
pub(super) fn header(header: &Header) -> Parameter {
    Parameter::Header {
        parameter_data: data(&header.name, &header.text, false, schema(&Type::String)),
        style: HeaderStyle::Simple,
    }
}

fn data(name: &str, words: &str, required: bool, schema: ReferenceOr<Schema>) -> ParameterData {
    ParameterData {
        name: name.to_owned(),
        description: text(words).or_else(|| document::parameter(name).map(str::to_owned)),
        required,
        deprecated: None,
        format: ParameterSchemaOrContent::Schema(schema),
        example: None,
        examples: Default::default(),
        explode: None,
        extensions: Default::default(),
    }
}

/// Returns the schema of a parameter. Parameters are plain values. A list holds texts, sent one value per item
/// (`docs/pages.md#parameters`); a list of members is an enum of the same members, or is inline.
fn row_schema(api: &Api, ty: &StatedType) -> ReferenceOr<Schema> {
    match ty {
        StatedType::Int32 => schema(&Type::Int32),
        StatedType::Int64 => schema(&Type::Int64),
        StatedType::Double => schema(&Type::Double),
        StatedType::Bool => schema(&Type::Bool),
        StatedType::DateTime => schema(&Type::DateTime),
        StatedType::Bytes => schema(&Type::Bytes),
        StatedType::Array(Some(items)) => {
            ReferenceOr::Item(bare(Kind::Array(openapiv3::ArrayType {
                items: Some(boxed(row_schema(api, items))),
                min_items: None,
                max_items: None,
                unique_items: false,
            })))
        }
        StatedType::Array(None) => schema(&Type::array(Type::String)),
        StatedType::Enum(members) => {
            let same = |e: &&crate::recover::EnumType| {
                e.members.len() == members.len()
                    && e.members.iter().all(|m| members.contains(&m.name))
            };
            let mut named = api.enums.values().filter(same);
            match (named.next(), named.next()) {
                (Some(only), None) => reference(only.name.as_str()),
                _ => {
                    let enumeration = members.iter().cloned().map(Some).collect();
                    ReferenceOr::Item(bare(Kind::String(StringType {
                        enumeration,
                        ..StringType::default()
                    })))
                }
            }
        }
        StatedType::Named(name) if api.enums.contains_key(name) => reference(name.as_str()),
        // Objects and types that are not recognized are sent as text in a query string.
        _ => schema(&Type::String),
    }
}
