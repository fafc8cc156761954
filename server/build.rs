//! Build script: the migrations are compiled in, so a new file must start a build.
fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
