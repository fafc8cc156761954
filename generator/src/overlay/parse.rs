//! Parses text into a fully validated overlay.

use std::sync::Arc;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Action, Change, Overlay, error};
use crate::diagnostics::{Code, Findings, Place, Span};
use crate::openapi::Pointer;
use crate::spec::Places;
use crate::text::without_mark;

/// The members of each object, from the standard and our own.
const ROOT: [&str; 4] = ["overlay", "info", "extends", "actions"];
const INFO: [&str; 2] = ["title", "version"];
const ACTION: [&str; 8] = [
    "target",
    "description",
    "update",
    "remove",
    "x-page",
    "x-says",
    "x-should-say",
    "x-evidence",
];

pub(super) struct Reader<'a> {
    text: &'a str,
    file: Arc<str>,
    places: Places,
    findings: &'a mut Findings,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, file: &str, findings: &'a mut Findings) -> Self {
        Self {
            text,
            file: file.into(),
            places: Places::of(text),
            findings,
        }
    }

    fn place(&self, pointer: &str) -> Place {
        Place::span(self.file.clone(), self.places.span(pointer))
    }

    fn error(&mut self, code: Code, message: String, pointer: &str, help: &str) {
        let finding = error(code, message, self.place(pointer), help);
        self.findings.push(finding);
    }

    pub(super) fn overlay(mut self) -> Option<Overlay> {
        let value: Value = match serde_yaml::from_str(without_mark(self.text)) {
            Ok(value) => value,
            Err(fault) => {
                let at = fault.location().map_or(0, |at| at.index());
                let finding = error(
                    Code::OverlayMalformed,
                    format!("the overlay is not YAML: {fault}"),
                    Place::span(self.file.clone(), Span::new(at, at)),
                    "keys that are numbers, such as a status, need quotes",
                );
                self.findings.push(finding);
                return None;
            }
        };
        let Some(root) = value.as_object().filter(|o| o.contains_key("overlay")) else {
            self.error(
                Code::OverlayMalformed,
                "not an OpenAPI overlay: it has no member `overlay`".to_owned(),
                "",
                "begin with `overlay: 1.0.0`, or move the file to another folder",
            );
            return None;
        };
        let version = match &root["overlay"] {
            Value::String(version) => version.clone(),
            other => other.to_string(),
        };
        if !version.starts_with("1.0.") {
            self.error(
                Code::OverlayVersion,
                if ["1", "1.0"].contains(&version.as_str()) {
                    format!("the version `{version}` is not written in full")
                } else {
                    format!("the overlay is of version `{version}`; 1.0.0 is read")
                },
                "/overlay",
                "write `overlay: 1.0.0`",
            );
            return None;
        }
        self.known(root, &ROOT, "");
        let title = match root.get("info").and_then(Value::as_object) {
            Some(info) => {
                self.known(info, &INFO, "/info");
                self.text_of(info, "title", "/info", "say what the overlay is about")
            }
            None => {
                self.missing("info", "", "add `info` with `title` and `version`");
                None
            }
        };
        let Some(list) = root
            .get("actions")
            .and_then(Value::as_array)
            .filter(|list| !list.is_empty())
        else {
            self.missing("actions", "", "list what the overlay changes");
            return None;
        };
        let actions = list
            .iter()
            .enumerate()
            .filter_map(|(index, value)| self.action(value, &format!("/actions/{index}")));
        let actions = actions.collect();
        Some(Overlay {
            file: self.file,
            title: title.unwrap_or_default(),
            actions,
        })
    }

    fn action(&mut self, value: &Value, at: &str) -> Option<Action> {
        let Some(action) = value.as_object() else {
            let help = "an action has `target`, `description`, `x-page`, and `update` or `remove`";
            self.error(
                Code::OverlayMalformed,
                "the action is not an object".to_owned(),
                at,
                help,
            );
            return None;
        };
        self.known(action, &ACTION, at);
        let target = self.text_of(action, "target", at, "say what it changes, by a JSONPath");
        let reason = self.text_of(action, "description", at, "say why the page is wrong");
        let page = self.text_of(
            action,
            "x-page",
            at,
            "name the page that it corrects, as a path below the page tree",
        );
        let change = self.change(action, at);
        let target = target?;
        let path = match JsonPath::parse(&target) {
            Ok(path) => Some(path),
            Err(fault) => {
                self.error(
                    Code::OverlayPath,
                    format!("`{target}` is not a JSONPath: {fault}"),
                    &format!("{at}/target"),
                    "a path begins with `$`; names with other characters than letters go into `['…']`",
                );
                None
            }
        };
        let says = self.word(action.get("x-says"), &format!("{at}/x-says"));
        let should_say = self.word(action.get("x-should-say"), &format!("{at}/x-should-say"));
        let evidence_at = format!("{at}/x-evidence");
        let evidence = match action.get("x-evidence") {
            Some(Value::Array(list)) => list
                .iter()
                .enumerate()
                .filter_map(|(index, one)| self.word(Some(one), &format!("{evidence_at}/{index}")))
                .collect(),
            one => self.word(one, &evidence_at).into_iter().collect(),
        };
        Some(Action {
            path: path?,
            target,
            reason: reason?,
            page: page?,
            says,
            should_say,
            evidence,
            change: change?,
            place: self.place(&format!("{at}/target")),
        })
    }

    /// Reads an optional text.
    fn word(&mut self, value: Option<&Value>, at: &str) -> Option<String> {
        match value? {
            Value::String(text) => Some(text.clone()),
            _ => {
                self.error(
                    Code::OverlayMalformed,
                    "the value is not text".to_owned(),
                    at,
                    "write it as text; numbers, truth values and dates need quotes",
                );
                None
            }
        }
    }

    fn change(&mut self, action: &Map<String, Value>, at: &str) -> Option<Change> {
        match (action.get("update"), action.get("remove")) {
            (Some(update), None | Some(Value::Bool(false))) => Some(Change::Update(update.clone())),
            (None, Some(Value::Bool(true))) => Some(Change::Remove),
            (Some(_), Some(_)) => {
                self.error(
                    Code::OverlayMalformed,
                    "the action has both `update` and `remove`".to_owned(),
                    at,
                    "make two actions of it",
                );
                None
            }
            _ => {
                let help = "add `update` with what is right, or `remove: true`";
                self.missing("update", at, help);
                None
            }
        }
    }

    /// Checks that every member is one of these, or an extension in the root or in `info`.
    fn known(&mut self, object: &Map<String, Value>, names: &[&str], at: &str) {
        for key in object.keys() {
            // In an action, the content of a misspelt extension would be lost.
            let extension = key.starts_with("x-") && names != ACTION;
            if !names.contains(&key.as_str()) && !extension {
                let at = Pointer::parse(at).unwrap_or_default().step(key);
                self.error(
                    Code::OverlayUnknownKey,
                    format!("`{key}` means nothing here"),
                    at.as_str(),
                    &format!("the members are {}", names.join(", ")),
                );
            }
        }
    }

    fn text_of(
        &mut self,
        object: &Map<String, Value>,
        name: &str,
        at: &str,
        help: &str,
    ) -> Option<String> {
        let found = object
            .get(name)
            .and_then(Value::as_str)
            .map(str::trim)
            .filter(|text| !text.is_empty());
        if found.is_none() {
            self.missing(name, at, help);
        }
        found.map(str::to_owned)
    }

    fn missing(&mut self, name: &str, at: &str, help: &str) {
        let message = format!("`{name}` is missing, or is not what it should be");
        self.error(Code::OverlayMalformed, message, at, help);
    }
}
