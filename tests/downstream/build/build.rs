//! Makes the modules `notes`, from pages, and `weather`, from an OpenAPI document.

use pagewire::Pipeline;
use pagewire::build_script::{Failed, Module};

fn main() -> Result<(), Failed> {
    let notes = Pipeline::from_pages(["pages"]);
    Module::new("notes").client().server().write(&notes)?;
    let weather = Pipeline::from_document("weather.yaml");
    Module::new("weather").write(&weather)
}
