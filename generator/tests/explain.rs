//! `pagewire explain`: the whole chain for things of different provenance, and names that nothing has.
//!
//! Runs on the repository's own pages. Regenerate the golden file with `UPDATE_GOLDEN=1`; lines of the
//! document are left out of it, because every page moves them.

use std::path::Path;
use std::process::{Command, Output};

use crate::support;

/// Ten properties whose types were found in different ways, then other things.
const NAMES: [&str; 18] = [
    // stated; second source; stated by the release; public standard; unknown
    "ChatSessionEntity.WhenStarted",
    "AccessGatewayInfo.ClientId",
    "AddChatMessageRequest.Message",
    "JsonPatch.op",
    "JsonPatch.value",
    // stated; property name; older release; operation name; stated, and an argument in Rust
    "ChatSessionEntityWithLinks._Links",
    "AccessLevel",
    "JsonPatchOperation",
    "v1ContactEntity_SaveImage",
    "ResetChatSessionRequest.ChatSessionId",
    "ChatSessionEntity",
    "ChatSessionStatus.InQueue",
    "POST /api/v1/Agents/Chat/ResetChatSession",
    "v1ChatAgent_ResetChatSession#response",
    // both corrected by an overlay
    "v1Batch_UpdateBatchTask.Id",
    "v1User_GetUserCommandsAsync#response",
    // columns of archives: on the page of the archive, and on one of shared columns
    "SimpleContact",
    "SimpleContact.contactAssociate/fullName",
];

fn explain(names: &[&str], more: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    Command::new(support::program())
        .arg("explain")
        .args(names)
        .args(more)
        .current_dir(root)
        .output()
        .unwrap()
}

/// The text without what every change of a page moves: the lines of the document.
fn without_lines(text: &str) -> String {
    let mut found = String::new();
    for line in text.lines() {
        match line.split_once("spec/openapi.yaml:") {
            Some((head, rest)) => {
                let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                found += &format!("{head}spec/openapi.yaml:LINE{rest}\n");
            }
            None => found += &format!("{line}\n"),
        }
    }
    found
}

#[test]
fn ten_properties_of_different_provenance_and_other_things() {
    let output = explain(&NAMES, &[]);
    let shown = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{errors}");
    support::golden("explain.txt", &without_lines(&shown));
    // Every chain ends in Rust.
    assert_eq!(shown.matches("no item of its own").count(), 0);
}

#[test]
fn the_chain_as_json() {
    let output = explain(&["AccessGatewayInfo.ClientId"], &["--format", "json"]);
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = &found[0];
    assert_eq!(found["type"], "string");
    assert_eq!(found["reason"]["rule"], "second source");
    assert_eq!(
        found["spec"][0]["pointer"],
        "/components/schemas/AccessGatewayInfo/properties/ClientId"
    );
    assert_eq!(
        found["rust"][0]["path"],
        "superoffice::types::AccessGatewayInfo::client_id"
    );
    // The line is the one in the file.
    let at = found["spec"][0]["at"].as_str().unwrap();
    let (file, line) = at.rsplit_once(':').unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = std::fs::read_to_string(root.join(file)).unwrap();
    let line = text.lines().nth(line.parse::<usize>().unwrap() - 1);
    assert_eq!(line.map(str::trim), Some("ClientId:"));
    // So is the item.
    let file = root.join(found["rust"][0]["file"].as_str().unwrap());
    assert!(
        std::fs::read_to_string(file)
            .unwrap()
            .contains("pub client_id:")
    );
}

#[test]
fn a_name_that_nothing_has_gives_the_nearest_ones() {
    let table = support::table(&[("ThingId", "int32"), ("Status", "string")]);
    let tree = support::Tree::new().page(
        "rest/Thing",
        "v1Thing_GetThing",
        "GET /api/v1/Thing",
        &support::response(": object", "Carrier object for Thing.", &table, ""),
    );
    let cases = [
        ("Thimg", "did you mean `Thing`"),
        ("Thing.Sttus", "did you mean `Thing.Status`"),
        ("GetThing", "`v1Thing_GetThing`"),
        ("v1Thing_GetThing#answer", "v1Thing_GetThing#response"),
        ("\u{1F4A5}", "nothing is called"),
    ];
    for (name, wanted) in cases {
        let output = Command::new(support::program())
            .args(["explain", "--docs", ".", "Thing", name])
            .current_dir(tree.path())
            .output()
            .unwrap();
        let shown = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{shown}");
        assert!(shown.contains(wanted), "{name}: {shown}");
        let known = String::from_utf8(output.stdout).unwrap();
        assert!(known.starts_with("carrier `Thing`"), "{name}: {known}");
    }
}

#[test]
fn rust_paths_tags_and_methods_are_names_too() {
    let table = support::table(&[("ThingId", "int32"), ("Status", "string")]);
    let page = |id: &str, request: &str| {
        support::Tree::new().page(
            "rest/Thing",
            id,
            request,
            &support::response(": object", "Carrier object for Thing.", &table, ""),
        )
    };
    let tree = page("v1Thing_GetThing", "GET /api/v1/Thing");
    let cases = [
        ("types::Thing", "carrier `Thing`"),
        ("Thing::thing_id", "property `Thing.ThingId`"),
        ("get_thing", "operation `v1Thing_GetThing`"),
        (
            "thing::ThingClient::get_thing",
            "operation `v1Thing_GetThing`",
        ),
        ("crate::thing", "tag `Thing`: 1 operation\n"),
        ("ThingServer", "tag `Thing`: 1 operation\n"),
        ("Client::thing", "tag `Thing`: 1 operation\n"),
    ];
    for (name, wanted) in cases {
        let output = Command::new(support::program())
            .args(["explain", "--docs", ".", name])
            .current_dir(tree.path())
            .output()
            .unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        let shown = String::from_utf8(output.stdout).unwrap();
        assert!(shown.starts_with(wanted), "{name}: {shown}{errors}");
    }
}

#[test]
fn every_rust_path_that_is_shown_can_be_asked_for() {
    let cases = [
        (
            "superoffice::user::GetUserCall",
            "operation `v1User_GetUser`",
        ),
        ("GetUserCall", "operation `v1User_GetUser`"),
        ("superoffice::Client::chat_agent", "tag `Chat_Agent`"),
        ("ChatTopicClient", "tag `ChatTopic`"),
        (
            "superoffice::archives::simple_contact",
            "archive `SimpleContact`",
        ),
        (
            "superoffice::archives::simple_contact::CONTACT_ID",
            "column `SimpleContact.contactId`",
        ),
    ];
    let names = cases.map(|(name, _)| name);
    let output = explain(&names, &["--format", "json"]);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{errors}");
    let found: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let kinds: Vec<String> = found
        .iter()
        .map(|found| format!("{} `{}`", text(&found["kind"]), text(&found["name"])))
        .collect();
    assert_eq!(kinds, cases.map(|(_, wanted)| wanted));
    // What the chains show leads back to them.
    let paths = found
        .iter()
        .flat_map(|found| found["rust"].as_array().unwrap());
    let paths: Vec<String> = paths.map(|item| text(&item["path"])).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    assert!(paths.contains(&cases[0].0), "{paths:?}");
    let output = explain(&paths, &[]);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{errors}");
}
