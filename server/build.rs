//! Recompiles when a migration is added, which the compiler does not see, and cuts the chat operations
//! out of the OpenAPI document for the server to show, completed by what this server answers besides. Packs what
//! browsers get.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

#[path = "build/cut.rs"]
mod cut;
#[path = "build/examples.rs"]
mod examples;
#[path = "build/pack.rs"]
mod pack;
#[path = "build/served.rs"]
mod served;

/// The document of the whole API, in the repository.
const WHOLE: &str = "../spec/openapi.yaml";

/// The chat operations of it, in a package of this server, which cannot reach files outside of its folder.
const PACKAGED: &str = "openapi.yaml";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=migrations");
    let document = if Path::new(WHOLE).is_file() {
        WHOLE
    } else {
        PACKAGED
    };
    println!("cargo::rerun-if-changed={document}");
    let document: Value = serde_yaml::from_str(&fs::read_to_string(document)?)?;
    let mut document = cut::cut(document);
    document["servers"] = serde_json::json!([{ "url": "/" }]);
    served::complete(&mut document);
    examples::add(&mut document)?;
    let folder = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    let folder = Path::new(&folder);
    pack::pack(folder, "openapi.json", &serde_json::to_vec(&document)?)?;
    let yaml = serde_yaml::to_string(&document)?;
    pack::pack(folder, "openapi.yaml", yaml.as_bytes())?;
    pack::pages(folder)?;
    Ok(())
}
