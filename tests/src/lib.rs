//! Support for the tests that need more than one crate of the workspace.

use pagewire_runtime::contract::Refused;
use pagewire_runtime::json::{self, Misfit};
use pagewire_runtime::operation::Operation;
use pagewire_runtime::table::{Filling, Slot};

/// A server that handles nothing: every method of every trait keeps its default.
#[derive(Debug, Clone, Copy)]
pub struct Nothing;

include!(concat!(env!("OUT_DIR"), "/registry.rs"));

/// Creates an empty place for a carrier of one type.
pub type Place = fn() -> Box<dyn Slot>;

fn slot<T: pagewire_runtime::table::Item>() -> Box<dyn Slot> {
    Box::new(None::<T>)
}

fn round_trip<T>(json: &str) -> Result<String, String>
where
    T: pagewire_runtime::table::Item + serde::de::DeserializeOwned,
{
    let value: T = serde_json::from_str(json).map_err(|error| error.to_string())?;
    String::from_utf8(json::to_vec(value.view())).map_err(|error| error.to_string())
}

/// Reads JSON into the arguments of a handler, as the router does, and writes it again.
fn request(
    operation: Result<&'static Operation, Refused>,
    slots: &mut [&mut dyn Slot],
    json: &str,
) -> Result<String, String> {
    let operation = operation.map_err(|refused| refused.to_string())?;
    let table = operation.arguments.as_ref();
    let table = table.ok_or_else(|| format!("{} takes no arguments", operation.id))?;
    let mut filling = Filling::new(table, slots);
    json::from_slice(json.as_bytes(), &mut filling, Misfit::Keep)
        .map_err(|error| error.to_string())?;
    String::from_utf8(json::to_vec(filling.view())).map_err(|error| error.to_string())
}

/// Compiles the examples of pages of the repository, as doctests.
macro_rules! examples {
    ($($name:ident $file:literal)*) => {$(
        #[cfg(doctest)]
        #[doc = include_str!(concat!("../../", $file))]
        struct $name;
    )*};
}

examples! {
    Readme "README.md"
    Archives "docs/archives.md"
    ArchiveGuides "docs/archive-guides.md"
    Calling "docs/client.md"
    Values "docs/values.md"
    Connecting "docs/tenant.md"
    Guides "docs/guides.md"
    Implementing "docs/server.md"
    BuildScripts "docs/build-scripts.md"
    Architecture "docs/architecture.md"
}
