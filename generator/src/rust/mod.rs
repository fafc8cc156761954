//! Turns an OpenAPI document into a Rust crate.
//!
//! [`emit`] reads an OpenAPI 3 document and returns the files of a crate that depends on the runtime. It has no other input.
//! The module `ir` follows references and reduces schemas to the kinds that the runtime knows. `names` decides every name
//! once (with `spelling`); `plan` decides every item, file, argument and import. `emit` builds the files from the plan with
//! `code` and `docs_text`, which escape text from the document. `format` prints the files, `features` lists the Cargo
//! features, and `package` fills in the text templates. [`surface()`] returns the items that users of the crate can name.

mod archive_items;
mod archive_names;
mod code;
mod docs_text;
mod embed;
mod emit;
mod error;
mod expr;
mod features;
mod format;
mod ir;
mod items;
mod names;
mod options;
mod package;
mod plan;
mod profile;
mod spelling;
pub mod surface;

use std::cell::RefCell;
use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostics::Findings;
use crate::spec::Places;
use plan::Plan;
use profile::Profile;

pub(crate) use archive_items::{ArchiveItems, ColumnItem, archive_items};
pub use embed::embed;
pub use error::Error;
pub use items::{RustItem, items};
pub(crate) use options::OWN_FOLDER;
pub use options::{
    GeneratedFile, GitReference, NoRuntime, Package, RuntimeDependency, RustOptions,
};
pub use surface::surface;

/// Makes the files of a crate from `spec`, sorted by path.
///
/// `spec_name` is the name of the document in findings. Their places are JSON pointers into the document, such as
/// `openapi.yaml#/paths/~1api~1v1~1User/get`. A construct without a counterpart in Rust becomes a finding, and a free-form
/// value if it is a value on the wire; nothing is lost silently.
///
/// # Errors
///
/// [`Error::UnknownProfile`] and [`Error::InvalidName`] for names in the options or the document; all other errors are
/// faults of the generator.
pub fn emit(
    spec: &openapiv3::OpenAPI,
    spec_name: &str,
    options: &RustOptions,
    findings: &mut Findings,
) -> Result<Vec<GeneratedFile>, Error> {
    make(spec, spec_name, None, options, findings)
}

/// The same as [`emit`], with the `text` that the document was read from. Findings then have the lines of that text.
///
/// # Errors
/// As [`emit`].
pub fn emit_located(
    spec: &openapiv3::OpenAPI,
    spec_name: &str,
    text: &str,
    options: &RustOptions,
    findings: &mut Findings,
) -> Result<Vec<GeneratedFile>, Error> {
    let places = Places::of(text);
    make(spec, spec_name, Some(&places), options, findings)
}

fn make(
    spec: &openapiv3::OpenAPI,
    spec_name: &str,
    places: Option<&Places>,
    options: &RustOptions,
    findings: &mut Findings,
) -> Result<Vec<GeneratedFile>, Error> {
    let profile = Profile::of(spec, options.profile.as_deref())?;
    let api = read(spec, spec_name, places, profile, options, findings)?;
    let plan = Plan::new(&api, options);
    let header = package::header(options)?;
    let mut files = package::files(&plan, spec_name, options)?;
    let printed: Result<Vec<GeneratedFile>, Error> = emit::jobs(&plan)
        .par_iter()
        .map(|job| job.draft(&plan).print(&header))
        .collect();
    files.extend(printed?);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Reads the wanted tags of a document.
fn read(
    spec: &openapiv3::OpenAPI,
    spec_name: &str,
    places: Option<&Places>,
    profile: &'static Profile,
    options: &RustOptions,
    findings: &mut Findings,
) -> Result<ir::Api, Error> {
    let Some(tags) = &options.tags else {
        return Ok(ir::read(
            spec,
            spec_name,
            places,
            profile,
            &|_| true,
            findings,
        ));
    };
    let met = RefCell::new(BTreeMap::new());
    let wanted = |tag: &str| {
        let is_wanted = tags.is_match(tag);
        met.borrow_mut().insert(tag.to_owned(), is_wanted);
        is_wanted
    };
    let api = ir::read(spec, spec_name, places, profile, &wanted, findings);
    let met = met.into_inner();
    if met.is_empty() || met.values().any(|is_wanted| *is_wanted) {
        return Ok(api);
    }
    let mut names: Vec<String> = met
        .keys()
        .take(MAX_LISTED_TAGS)
        .map(|tag| tag.escape_debug().to_string())
        .collect();
    if met.len() > MAX_LISTED_TAGS {
        names.push("…".to_owned());
    }
    Err(Error::NoTag(names.join(", ")))
}

/// The limit for tags that an error lists.
const MAX_LISTED_TAGS: usize = 10;
