//! The JSON files that the vendor tests its own client for TypeScript with come back from the crate as they were.
//!
//! The client is installed below the target directory; where that is not possible, the test is skipped, unless CI is set.
#![allow(clippy::print_stdout, reason = "what is skipped is for people")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use pagewire_runtime::Bytes;
use pagewire_runtime::json::{self, Misfit};
use pagewire_runtime::table::Item;
use serde_json::Value;

/// What a file holds.
enum Holds {
    /// A carrier of that name.
    One(&'static str),
    /// Carriers of that name.
    Several(&'static str),
    /// The contents of a document.
    Bytes,
}

/// Every file, by its name up to the first dash or point.
const FILES: [(&str, Holds); 9] = [
    ("Appointment63", Holds::One("AppointmentEntity")),
    ("ContactDefault", Holds::One("ContactEntity")),
    ("ContactEntity", Holds::One("ContactEntity")),
    ("DocumentGetTemplateStream", Holds::Bytes),
    ("DocumentGetTemplateStreamBinary", Holds::Bytes),
    ("Person210", Holds::One("PersonEntity")),
    ("RecurrenceInfo", Holds::One("RecurrenceInfo")),
    ("TableRights", Holds::Several("Appointment")),
    ("Webhook", Holds::One("Webhook")),
];

fn installed() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let folder = target.unwrap_or_else(|| root.join("target")).join("vendor");
    let mut install = Command::new(root.join("tests/vendor-client/install"));
    let done = install
        .arg(&folder)
        .status()
        .is_ok_and(|status| status.success());
    done.then(|| folder.join("node_modules/@superoffice/webapi/__tests__"))
}

/// In the order of names, without members that are `null`, which is the same as without them.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            let members: BTreeMap<String, Value> =
                members.map(|(name, value)| (name, plain(value))).collect();
            members.into_iter().collect()
        }
        Value::Array(items) => items.into_iter().map(plain).collect(),
        other => other,
    }
}

/// The value that is written after a file was read.
fn again(holds: &Holds, text: &str) -> Result<Value, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let carrier = |name, value: &Value| {
        let written = tests::carrier(name, &value.to_string())?;
        serde_json::from_str(&written).map_err(|error| error.to_string())
    };
    match holds {
        Holds::One(name) => carrier(name, &value),
        Holds::Several(name) => {
            let items = value.as_array().into_iter().flatten();
            items.map(|item| carrier(name, item)).collect()
        }
        Holds::Bytes => {
            let mut bytes = None::<Bytes>;
            let read = json::from_slice(text.as_bytes(), &mut bytes, Misfit::Keep);
            read.map_err(|error| error.to_string())?;
            let written = json::to_vec(Item::view(&bytes.unwrap_or_default()));
            serde_json::from_slice(&written).map_err(|error| error.to_string())
        }
    }
}

/// Where two values differ first.
fn difference(a: &Value, b: &Value, at: &str) -> Option<String> {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            let mut pairs = a.iter().zip(b.values());
            pairs.find_map(|((name, a), b)| difference(a, b, &format!("{at}.{name}")))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let mut pairs = a.iter().zip(b).enumerate();
            pairs.find_map(|(index, (a, b))| difference(a, b, &format!("{at}[{index}]")))
        }
        (Value::Object(a), Value::Object(b)) => {
            let (a, b): (Vec<_>, Vec<_>) = (a.keys().collect(), b.keys().collect());
            Some(format!("{at}: {a:?} became {b:?}"))
        }
        (a, b) => (a != b).then(|| format!("{at}: {a} became {b}")),
    }
}

#[test]
fn the_files_of_the_vendors_client_come_back_unchanged() {
    let Some(folder) = installed() else {
        assert!(
            std::env::var_os("CI").is_none(),
            "the client cannot be installed"
        );
        println!("SKIPPED: the vendor's client cannot be installed");
        return;
    };
    let files = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    assert!(
        files.len() >= FILES.len(),
        "{}: only {files:?}",
        folder.display()
    );
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy();
        let kind = name.split('-').next().unwrap_or_default();
        let found = FILES.iter().find(|(known, _)| *known == kind);
        let (_, holds) = found.unwrap_or_else(|| panic!("{name}: what does it hold?"));
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text.trim_start_matches('\u{feff}');
        let (expected, is) = (
            serde_json::from_str(text).unwrap(),
            again(holds, text).unwrap(),
        );
        assert_eq!(difference(&plain(expected), &plain(is), &name), None);
    }
}
