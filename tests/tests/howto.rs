//! The examples of the vendor's guides, and similar ones, against the crate: requests go through its operations and out of
//! its client over a socket, and bodies are written back unchanged.
//!
//! The guides are not part of this repository. If they are not beside it, their test is skipped.
#![allow(clippy::panic, reason = "tests fail loudly")]
#![allow(clippy::print_stdout, reason = "what is skipped is for people")]

mod authored;
mod check;
mod example;
mod page;
mod sent;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::support::wire;
use check::{Crate, failure_fault, filter_fault, notification_fault, sending_fault};
use example::{Example, Kind};
use pagewire_runtime::server::Router;

/// Requests to other services, by a part of their address.
const FOREIGN: [(&str, &str); 6] = [
    ("/Login/", "the login service is not part of this API"),
    ("/login/", "the login service is not part of this API"),
    (".svc", "a SOAP service"),
    (".aspx", "a page of the web client"),
    ("/scripts/", "a script of the customer"),
    ("/api/v1/example", "a name that stands for any operation"),
];

/// Examples that are wrong on their pages, by the end of the place, with each fault as reported by the check. Each fault must still exist.
const EXCEPTIONS: [(&str, &str); 10] = [
    // The body is left to the reader.
    (
        "endpoints/agents-webapi/index.mdx:34",
        "The request body is missing.",
    ),
    (
        "endpoints/rest-webapi/index.mdx:27",
        "The request body is missing.",
    ),
    (
        "endpoints/rest-webapi/index.mdx:68",
        "The request body is missing.",
    ),
    ("flows/index.mdx:38", "The request body is missing."),
    ("flows/index.mdx:44", "The request body is missing."),
    // Intentionally wrong.
    (
        "endpoints/agents-webapi/index.mdx:68",
        "'glops', which is not a 32-bit integer",
    ),
    // A list in place of an entity, and the reverse.
    (
        "rest-create-udef-field.mdx:239",
        "expected an object, found an array",
    ),
    (
        "rest-create-udef-field.mdx:239",
        "v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfo: [",
    ),
    (
        "rest-update-udef-field.mdx:99",
        "expected an array, found an object",
    ),
    (
        "rest-update-udef-field.mdx:99",
        "v1ContactEntity_SaveUdefLayout: {",
    ),
];

/// The name of the count of requests that were sent.
const SENT: &str = "sent by the client, and read from the socket";

/// The faults of examples, and their number per kind.
struct Check {
    api: Crate,
    /// The address of a server that handles nothing.
    address: String,
    counts: BTreeMap<String, usize>,
    places: BTreeSet<String>,
    faults: Vec<(String, String)>,
}

impl Check {
    async fn new() -> Self {
        let router = Router::new(tests::every_route()).unwrap();
        Self {
            api: Crate::read(),
            address: wire::serve(router).await,
            counts: BTreeMap::new(),
            places: BTreeSet::new(),
            faults: Vec::new(),
        }
    }

    fn count(&mut self, example: &Example, what: &str) {
        let what = format!("{:?} {what}", example.kind);
        *self.counts.entry(what).or_default() += 1;
    }

    fn fault(&mut self, example: &Example, fault: Option<String>) {
        self.faults
            .extend(fault.map(|fault| (example.place.clone(), fault)));
    }

    async fn take(&mut self, example: &Example) {
        self.places.insert(example.place.clone());
        if !example.is_complete {
            return self.count(example, "left out: the page shows a part of it only");
        }
        if example.kind == Kind::Notification {
            let Some(body) = example.json() else {
                return self.count(example, "left out: not JSON");
            };
            self.fault(example, notification_fault(&body));
            return self.count(example, "with a body");
        }
        let is_failure = example
            .json()
            .is_some_and(|json| !json["MessageDetail"].is_null());
        if let Some(status) = example.status.filter(|status| *status >= 400 || is_failure) {
            self.fault(example, failure_fault(status, example).await);
            return self.count(example, "that is a failure");
        }
        let (path, _) = example.target();
        let found = match &example.operation {
            Some(id) => self.api.by_id(id),
            None => self.api.operation(&example.method, &path),
        };
        let Some(operation) = found else {
            let url = &example.url;
            let foreign = FOREIGN.iter().find(|(part, _)| url.contains(part));
            let why = foreign.map_or("no page describes the operation", |(_, why)| why);
            return self.count(example, &format!("left out: {why}"));
        };
        let is_request = example.kind == Kind::Request;
        let mut unsent = None;
        if is_request {
            self.fault(example, filter_fault(example));
            let fault = sending_fault(operation, example);
            let is_sendable = fault.is_none();
            self.fault(example, fault);
            if is_sendable {
                let refusal = self.api.refusal(&self.address, example).await;
                self.fault(example, refusal);
                match sent::difference(&self.api, operation, example).await {
                    Ok(difference) => {
                        self.fault(example, difference);
                        self.count(example, SENT);
                    }
                    Err(why) => unsent = Some(format!("was not sent: {why}")),
                }
            }
        }
        let fault = self.api.body_fault(operation, example, is_request);
        if unsent.is_some() {
            self.count(example, "not sent, because of its body");
        }
        if fault.is_none() {
            self.fault(example, unsent);
        }
        self.fault(
            example,
            fault.map(|fault| format!("{}: {fault}", operation.id)),
        );
        let has_body = example.body.is_some();
        self.count(
            example,
            if has_body {
                "with a body"
            } else {
                "without a body"
            },
        );
    }

    /// The number of requests that were sent and compared.
    fn sent(&self) -> usize {
        let sent = self.counts.get(&format!("{:?} {SENT}", Kind::Request));
        sent.copied().unwrap_or_default()
    }

    /// Fails with the faults, except those of the exceptions, and if no request was sent.
    fn finish(self) {
        assert!(self.sent() > 0, "no request was sent");
        for (what, count) in &self.counts {
            println!("{count:4} {what}");
        }
        let is = |place: &str, at: &str| place.ends_with(at);
        let mut wrong = Vec::new();
        for (place, fault) in &self.faults {
            let mut known = EXCEPTIONS.iter();
            if !known.any(|(at, what)| is(place, at) && fault.contains(what)) {
                wrong.push(format!("{place}: {fault}"));
            }
        }
        for (at, what) in EXCEPTIONS {
            let mut faults = self.faults.iter();
            let is_there = faults.any(|(place, fault)| is(place, at) && fault.contains(what));
            if !is_there && self.places.iter().any(|place| is(place, at)) {
                wrong.push(format!("{at}: no longer wrong: {what}"));
            }
        }
        assert!(
            wrong.is_empty(),
            "{} wrong:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }
}

fn shared(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/corpus")
        .join(path)
}

#[tokio::test]
async fn the_examples_of_the_guides_go_through_the_crate_unchanged() {
    let file = shared("howto/examples.jsonl");
    let Ok(examples) = std::fs::read_to_string(&file) else {
        println!("SKIPPED: {} is not there", file.display());
        return;
    };
    let mut check = Check::new().await;
    for line in examples.lines() {
        check.take(&Example::from_list(line)).await;
    }
    check.finish();
}

/// Every page, also those that the list has examples of: of the 182 that it has, the same comes out.
#[tokio::test]
async fn every_page_of_the_guides_goes_through_the_crate_unchanged() {
    let root = shared("2026-07-guides");
    let mut pages = Vec::new();
    collect(&root, &mut pages);
    if pages.is_empty() {
        println!("SKIPPED: {} is not there", root.display());
        return;
    }
    pages.sort();
    let mut check = Check::new().await;
    for page in pages {
        let name = page.strip_prefix(&root).unwrap().display().to_string();
        for example in page::examples(&name, &std::fs::read_to_string(&page).unwrap()) {
            check.take(&example).await;
        }
    }
    check.finish();
}

#[tokio::test]
async fn siblings_of_the_examples_go_through_the_crate_unchanged() {
    let mut check = Check::new().await;
    for example in page::examples("siblings.md", include_str!("howto/siblings.md")) {
        check.take(&example).await;
    }
    assert_eq!(check.sent(), 28);
    check.finish();
}

/// The pages of a folder and of those inside it.
fn collect(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = path.to_string_lossy();
        if path.is_dir() {
            collect(&path, pages);
        } else if name.ends_with(".md") || name.ends_with(".mdx") {
            pages.push(path);
        }
    }
}
