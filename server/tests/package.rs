//! The document in the package is the part of the repository's that the server is about.
//!
//! `UPDATE_GOLDEN=1 cargo test -p superoffice-chat-server --test package` writes it anew.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use std::fs;
use std::path::Path;

use serde_json::Value;

#[path = "../build/cut.rs"]
mod cut;

#[test]
fn the_packaged_document_is_the_chat_part_of_the_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let whole = fs::read_to_string(folder.join("../spec/openapi.yaml")).unwrap();
    let whole: Value = serde_yaml::from_str(&whole).unwrap();
    let wanted = serde_yaml::to_string(&cut::cut(whole)).unwrap();
    let packaged = folder.join("openapi.yaml");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&packaged, &wanted).unwrap();
    }
    assert!(
        fs::read_to_string(&packaged).is_ok_and(|found| found == wanted),
        "`server/openapi.yaml` is out of date; run \
         `UPDATE_GOLDEN=1 cargo test -p superoffice-chat-server --test package`"
    );
}
