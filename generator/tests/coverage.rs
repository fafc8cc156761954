//! What `pagewire check` says about descriptions.

use std::path::Path;
use std::process::Command;

/// A repository of one operation and its carrier, with these descriptions of both and of a property.
fn checked(operation: &str, carrier: &str, property: &str) -> String {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("Cargo.toml", "[workspace]\n");
    write(
        "spec/docs/agent/Boat_Agent/v1BoatAgent_GetBoat.md",
        &format!(
            "---\ntitle: t\nuid: v1BoatAgent_GetBoat\n---\n\n# t\n\n```http\nPOST /api/v1/Agents/Boat/GetBoat\n```\n\n\
             {operation}\n\n## Response\n\n| Response | Description |\n| - | - |\n| 200 |  |\n\n### Response body: Boat\n"
        ),
    );
    write(
        "spec/docs/carriers/Boat.md",
        &format!(
            "---\ntitle: Boat\ncarrier: Boat\n---\n\n# Boat\n\n{carrier}\n\n\
             | Property Name | Type | Description |\n| - | - | - |\n| BoatId | int32 | {property} |\n"
        ),
    );
    let run = |command: &str| {
        let done = Command::new(env!("CARGO_BIN_EXE_pagewire"))
            .arg(command)
            .current_dir(root.path())
            .output()
            .unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.success(), "{said}");
        said
    };
    run("generate");
    run("check")
}

#[test]
fn a_described_reference_has_a_table_and_no_warning() {
    let said = checked(
        "Returns a boat that lies in the harbor.",
        "A vessel with a berth.",
        "Key, given by the harbor master.",
    );
    assert!(
        said.contains("operations                   1 of      1 described, 100 %"),
        "{said}"
    );
    assert!(
        said.contains("properties of carriers       1 of      1 described, 100 %"),
        "{said}"
    );
    assert!(!said.contains("warning"), "{said}");
}

#[test]
fn what_only_repeats_a_name_is_a_warning_at_its_line() {
    let said = checked("Gets the boat.", "A vessel with a berth.", "The boat id.");
    assert!(
        said.contains("warning[coverage::undescribed]: no description of `v1BoatAgent_GetBoat`"),
        "{said}"
    );
    assert!(said.contains("no description of `BoatId`"), "{said}");
    let page = Path::new("spec/docs/carriers/Boat.md")
        .display()
        .to_string();
    assert!(said.contains(&format!("{page}:12:1")), "{said}");
    assert!(
        said.contains("operations                   0 of      1 described,   0 %"),
        "{said}"
    );
}

#[test]
fn a_description_that_mentions_what_is_gone_is_a_warning() {
    let said = checked(
        "Returns a boat of the `HarborEntity`, as `POST /api/v1/Agents/Boat/FindBoat` does.",
        "A vessel with a berth, `Boat.BoatId` is its key.",
        "Key, `null` in a new one.",
    );
    assert_eq!(
        said.matches("warning[coverage::unknown-name]").count(),
        2,
        "{said}"
    );
    assert!(
        said.contains("mentions `HarborEntity`, which the reference does not have"),
        "{said}"
    );
    assert!(
        said.contains("mentions `POST /api/v1/Agents/Boat/FindBoat`"),
        "{said}"
    );
}

/// Calls of operations that only read are sent again after a lost response. First words of our summaries tell which do
/// more than their names say; one that begins otherwise is to be looked at, and named in the list of exceptions if it
/// changes something.
#[test]
fn operations_that_are_sent_again_say_that_they_read() {
    let reading = [
        "Asks", "Checks", "Converts", "Lists", "Reads", "Returns", "Runs",
    ];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let document: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    let operations = document["paths"].as_mapping().unwrap().values();
    let operations = operations.flat_map(|item| item.as_mapping().unwrap().values());
    let mut read = 0;
    let mut odd = Vec::new();
    for operation in operations {
        if operation["x-read-only"] != serde_yaml::Value::Bool(true) {
            continue;
        }
        read += 1;
        let summary = operation["summary"].as_str().unwrap();
        let first = summary.split([' ', ',']).next().unwrap_or_default();
        if !reading.contains(&first) {
            odd.push(format!(
                "{}: {summary}",
                operation["operationId"].as_str().unwrap()
            ));
        }
    }
    assert!(read > 900, "{read}");
    assert_eq!(odd, [] as [String; 0]);
}
