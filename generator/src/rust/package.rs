//! The files of the crate that are not Rust, from the templates in `templates/`.

use askama::Template;

use super::error::Error;
use super::features::{self, EVERY_TAG, FEATURES, Feature};
use super::options::{GeneratedFile, Package, RuntimeDependency, RustOptions};
use super::plan::Plan;
use crate::wrap::one_line;

#[derive(Template)]
#[template(path = "Cargo.toml.txt", escape = "none")]
struct Manifest<'a> {
    command: &'a str,
    name: String,
    description: String,
    package: &'a Package,
    rust_version: &'static str,
    runtime: String,
    tags: &'a [&'a str],
    archives: Vec<&'a str>,
    has_archives: bool,
    features: Vec<(&'static Feature, Vec<&'static str>)>,
}

#[derive(Template)]
#[template(path = "README.md.txt", escape = "none")]
struct Readme<'a> {
    command: &'a str,
    name: &'a str,
    title: String,
    version: String,
    spec: String,
    operations: usize,
    types: usize,
    tags: &'a [&'a str],
    first: &'a str,
    features: Vec<String>,
}

#[derive(Template)]
#[template(path = "header.rs.txt", escape = "none")]
struct Header<'a> {
    command: &'a str,
}

/// The comment at the top of every Rust file.
pub(crate) fn header(options: &RustOptions) -> Result<String, Error> {
    fill(
        "src/lib.rs",
        &Header {
            command: &comment(&options.command),
        },
    )
}

/// Makes `Cargo.toml` and `README.md`.
pub(crate) fn files(
    plan: &Plan<'_>,
    spec_name: &str,
    options: &RustOptions,
) -> Result<Vec<GeneratedFile>, Error> {
    if !is_package_name(&options.crate_name) {
        return Err(Error::InvalidName(options.crate_name.clone()));
    }
    let api = plan.api;
    let mut tags: Vec<&str> = plan
        .names
        .tags
        .iter()
        .map(|tag| tag.feature.as_str())
        .collect();
    tags.sort_unstable();
    // If there are too many tags, they share a feature that exists anyway.
    tags.retain(|tag| *tag != EVERY_TAG);
    let command = comment(&options.command);
    let title = comment(&api.title);
    let manifest = Manifest {
        command: &command,
        name: toml(&options.crate_name),
        description: toml(&format!("Types, client and server traits of the {title}")),
        package: &options.package,
        rust_version: env!("CARGO_PKG_RUST_VERSION"),
        runtime: dependency(&options.runtime, api.profile.feature),
        tags: &tags,
        archives: plan.archives.features(),
        has_archives: !plan.archives.archives.is_empty(),
        features: FEATURES
            .iter()
            .filter(|feature| feature.is_in(api))
            .map(|feature| (feature, feature.needs(api)))
            .collect(),
    };
    let first = tags.first().copied().unwrap_or("full");
    let readme = Readme {
        command: &command,
        name: &comment(&options.crate_name),
        title: super::docs_text::line(&title).text().to_owned(),
        version: super::docs_text::line(&api.version).text().to_owned(),
        spec: super::docs_text::quoted(spec_name),
        operations: api.tags.iter().map(|tag| tag.operations.len()).sum(),
        types: plan.types().len(),
        tags: &tags,
        first,
        features: features::table(first, api, plan.archives.features().first().copied())
            .iter()
            .map(|row| row.text().to_owned())
            .collect(),
    };
    Ok(vec![
        GeneratedFile {
            path: "Cargo.toml".to_owned(),
            text: fill("Cargo.toml", &manifest)?,
        },
        GeneratedFile {
            path: "README.md".to_owned(),
            text: fill("README.md", &readme)?,
        },
    ])
}

/// Whether Cargo accepts `name` for a package and Rust accepts it for a crate.
fn is_package_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    name.chars().all(is_plain) && syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok()
}

/// Returns a dependency on the runtime as TOML, with the feature that enables a profile.
fn dependency(runtime: &RuntimeDependency, feature: Option<&str>) -> String {
    let features = feature.map_or_else(String::new, |feature| {
        format!(", features = [{}]", toml(feature))
    });
    let source = match runtime {
        RuntimeDependency::Workspace => return format!("{{ workspace = true{features} }}"),
        RuntimeDependency::Path(path) => format!("path = {}", toml(path)),
        RuntimeDependency::Version(version) => format!("version = {}", toml(version)),
        RuntimeDependency::Git { url, reference } => {
            let at = reference.as_ref().map(|reference| {
                let (key, name) = reference.key();
                format!(", {key} = {}", toml(name))
            });
            format!("git = {}{}", toml(url), at.unwrap_or_default())
        }
    };
    format!("{{ {source}, default-features = false{features} }}")
}

/// Returns `text` as a TOML string, which has the same escapes as JSON. Invisible characters are escaped, too.
fn toml(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    json.chars()
        .fold(String::with_capacity(json.len()), |mut out, c| {
            if super::docs_text::is_visible(c) {
                out.push(c);
            } else {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            out
        })
}

/// Returns `text` for a comment, without line breaks and invisible characters.
fn comment(text: &str) -> String {
    one_line(&text.replace(|c| !super::docs_text::is_visible(c), " "))
}

fn fill(path: &str, template: &impl Template) -> Result<String, Error> {
    let text = template.render();
    text.map_err(|source| Error::Template {
        path: path.to_owned(),
        source,
    })
}
