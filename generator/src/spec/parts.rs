//! Adds the parts of a Swagger 2.0 document to the OpenAPI 3.0 model one by one.

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem, ReferenceOr, Schema};
use serde_json::Value;

use super::model::Model;
use crate::openapi::keep_markup;
use crate::openapi::swagger::Section;

/// The numerous parts of a Swagger 2.0 document, in the model of OpenAPI 3.0.
#[derive(Default)]
pub(super) struct Parts {
    paths: IndexMap<String, ReferenceOr<PathItem>>,
    schemas: IndexMap<String, ReferenceOr<Schema>>,
    /// The reason why a part is not valid.
    fault: Option<serde_json::Error>,
}

impl Parts {
    pub(super) fn take(&mut self, section: Section, key: &str, mut part: Value) -> Option<Value> {
        // A key without a slash is not a path.
        if section == Section::Paths && !key.starts_with('/') {
            return Some(part);
        }
        if self.fault.is_none() {
            keep_markup(&mut part);
            let key = key.to_owned();
            let taken = match section {
                Section::Paths => {
                    let item = serde_json::from_value(part);
                    item.map(|item| drop(self.paths.insert(key, item)))
                }
                Section::Schemas => {
                    let schema = serde_json::from_value(part);
                    schema.map(|schema| drop(self.schemas.insert(key, schema)))
                }
            };
            self.fault = taken.err();
        }
        None
    }

    /// Returns the document with these parts and the others.
    pub(super) fn put_into(mut self, mut others: Value) -> Result<OpenAPI, serde_json::Error> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        keep_markup(&mut others);
        let Model(mut document) = serde_json::from_value(others)?;
        // Each entry takes kilobytes.
        self.paths.shrink_to_fit();
        document.paths.paths = self.paths;
        if !self.schemas.is_empty() {
            let components = document.components.get_or_insert_default();
            components.schemas = self.schemas;
        }
        Ok(document)
    }
}
