//! OpenAPI document to Rust crate.
#![allow(dead_code)]
mod docs_text;
mod emit;
mod error;
mod format;
mod ir;
mod names;
mod options;
mod package;
mod reach;
mod signature;

use rayon::prelude::*;

use crate::diagnostics::Findings;

pub use error::Error;
pub use options::{GeneratedFile, Package, RuntimeDependency, RustOptions};

/// Makes a crate from `spec`.
pub fn emit(
    spec: &openapiv3::OpenAPI,
    spec_name: &str,
    options: &RustOptions,
    findings: &mut Findings,
) -> Result<Vec<GeneratedFile>, Error> {
    let wanted = |tag: &str| options.tags.as_ref().is_none_or(|tags| tags.is_match(tag));
    let api = ir::read(spec, spec_name, &wanted, findings);
    let names = names::Names::decide(&api);
    let reach = reach::Reach::new(&api);
    let context = emit::Context { api: &api, names: &names, reach: &reach };
    let header = package::header(options)?;
    let mut files = package::files(&api, &names, spec_name, options)?;
    let printed: Result<Vec<GeneratedFile>, Error> =
        emit::jobs(&context).par_iter().map(|job| job.draft(&context).print(&header)).collect();
    files.extend(printed?);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}
