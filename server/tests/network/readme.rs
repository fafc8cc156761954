//! The first call of the repository's README: it compiles as shown there, and prints what is shown there.

use std::path::Path;
use std::sync::Mutex;

use crate::processes::Process;

/// What `open_chat` printed.
static PRINTED: Mutex<String> = Mutex::new(String::new());

/// Takes the place of the macro of the standard library, whose output a test cannot read.
macro_rules! println {
    ($($part:tt)*) => {
        PRINTED.lock().unwrap().push_str(&(format!($($part)*) + "\n"))
    };
}

include!("first_call.rs");

#[tokio::test]
async fn the_first_call_of_the_readme_prints_what_is_shown_there() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(readme).unwrap();
    assert!(readme.contains(include_str!("first_call.rs")));
    let (_, shown) = readme.split_once("it prints\n\n```text\n").unwrap();

    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("chat.db").display());
    let (process, password) = Process::with_sample(&database, "berit");
    let api = process.url("").replace("/v1/", "/");
    open_chat(&api, &password).await.unwrap();
    assert_eq!(*PRINTED.lock().unwrap(), shown.split("```").next().unwrap());
}
