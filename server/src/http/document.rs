//! The OpenAPI document of the operations, as the build has cut it.

/// The document as JSON.
pub(super) const JSON: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.json"));

/// The document as YAML.
pub(super) const YAML: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.yaml"));
