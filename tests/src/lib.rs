//! Support for the tests that need more than one crate of the workspace.

/// A server that handles nothing: every method of every trait keeps its default.
#[derive(Debug, Clone, Copy)]
pub struct Nothing;

include!(concat!(env!("OUT_DIR"), "/registry.rs"));

fn round_trip<T>(json: &str) -> Result<String, String>
where
    T: serde::Serialize + serde::de::DeserializeOwned,
{
    let value: T = serde_json::from_str(json).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

/// The README's examples compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
