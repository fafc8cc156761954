//! The API as Rust emission needs it. Every `$ref` is followed, every `allOf` is flattened, every inline object has a name,
//! and every schema is reduced to a kind that the runtime knows.
//!
//! [`read`] turns an OpenAPI document into an [`Api`]. A schema that does not fit becomes a finding at its location in the
//! document and an opaque [`Type::Json`]. Nothing here panics.

mod access;
mod api;
mod archive;
mod at;
mod body;
mod bounds;
mod carrier;
mod choice;
mod compose;
mod discriminator;
mod encoding;
mod enums;
mod facts;
mod failure;
mod filled;
mod gather;
mod headers;
mod keywords;
mod kinds;
mod line;
mod markup;
mod mixed;
mod notes;
mod operation;
mod others;
mod pages;
mod parameter;
mod property;
mod property_names;
mod reader;
mod schema;
mod tell_apart;
#[cfg(test)]
mod tests;
mod text_format;
mod told;
mod twins;
mod types;
mod variant_words;
mod variants;
mod weight;
mod written;

pub(crate) use access::{Scheme, SchemeKind, Server, Variable};
pub(crate) use api::{Api, Body, Content, Encoding, Operation, Parameter, Response, Role, Tag};
pub(crate) use archive::{Archive, Archives, Column, Columns};
pub(crate) use body::media_word;
pub(crate) use filled::Filled;
pub(crate) use headers::Header;
pub(crate) use pages::Paging;
use pagewire_runtime::contract::{Label, Markup, Method, Rule};
pub(crate) use pagewire_runtime::contract::{Place, Style};
pub(crate) use pagewire_runtime::operation::Status;
pub(crate) use types::{
    Additional, BodyKind, ChoiceDef, EnumDef, Field, Member, Outcome, TextFormat, Type, TypeDef,
    TypeId, TypeKind, Variant,
};

use super::profile::Profile;
use crate::diagnostics::Findings;
use crate::spec::Places;

/// Reads `spec`. `spec_name` is the name of the document in findings. `places` has the spans of pointers in its text.
/// `wanted` selects the tags to keep. The order of paths and of components in the document does not matter.
pub(crate) fn read(
    spec: &openapiv3::OpenAPI,
    spec_name: &str,
    places: Option<&Places>,
    profile: &'static Profile,
    wanted: &dyn Fn(&str) -> bool,
    findings: &mut Findings,
) -> Api {
    reader::Reader::new(spec, spec_name, places, profile, findings).api(wanted)
}

/// Reads only the archives of `spec`, whatever its profile does with them.
pub(crate) fn read_archives(spec: &openapiv3::OpenAPI, profile: &'static Profile) -> Archives {
    let mut unused = Findings::new();
    reader::Reader::new(spec, "", None, profile, &mut unused).archives()
}
