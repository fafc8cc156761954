//! Applies overlays to a document.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{OpenAPI, PathItem, ReferenceOr};
use serde_json::{Value, json};

use super::merge::{Write, merge, take};
use super::written::{Owner, Written};
use super::{Action, Change, Overlay, error};
use crate::diagnostics::{Code, Finding, Findings};
use crate::openapi::Pointer;

/// A change by an action.
#[derive(Debug, Clone)]
pub struct Applied {
    /// The action.
    pub action: Action,
    /// The JSON pointer of the new, changed or removed part.
    pub pointer: String,
    /// The previous value.
    pub before: Option<Value>,
    /// The new value; `None` if it was removed.
    pub after: Option<Value>,
}

const STALE: &str = "the docs agree by now, or another action says the same; take it out";

/// Applies overlays in order. Actions whose page `wanted` rejects are skipped, because they concern a part of the API that is not
/// described.
///
/// Returns the changed document with the changes. Faults of actions are errors among the findings. If the result is not an OpenAPI
/// document, the original document is returned.
pub fn apply(
    overlays: &[Overlay],
    document: OpenAPI,
    wanted: &dyn Fn(&Action) -> bool,
    findings: &mut Findings,
) -> (OpenAPI, Vec<Applied>) {
    let actions: Vec<Owner<'_>> = overlays
        .iter()
        .enumerate()
        .flat_map(|(file, overlay)| overlay.actions.iter().map(move |action| (file, action)))
        .filter(|(_, action)| wanted(action))
        .collect();
    if actions.is_empty() {
        return (document, Vec::new());
    }
    // Converting plain data to a JSON value does not fail.
    let Ok(mut value) = serde_json::to_value(&document) else {
        return (document, Vec::new());
    };
    let mut run = Run {
        written: Written::default(),
        applied: Vec::new(),
        findings,
    };
    for owner in &actions {
        run.act(*owner, &mut value);
    }
    let Run { applied, .. } = run;
    match Parts::of(&document, value, &applied) {
        Ok(parts) => {
            parts.lost(&applied, findings);
            (parts.put_into(document), applied)
        }
        Err(_) => {
            findings.extend(culprit(&actions, &document));
            (document, applied)
        }
    }
}

/// The changed parts of a document. Parsing a large document again takes longer than all other steps, and most actions concern single
/// paths.
enum Parts {
    /// The items of some paths.
    Paths(BTreeMap<String, ReferenceOr<PathItem>>),
    /// The whole document.
    All(Box<OpenAPI>),
}

impl Parts {
    fn of(
        document: &OpenAPI,
        mut value: Value,
        applied: &[Applied],
    ) -> Result<Self, serde_json::Error> {
        let path = |applied: &Applied| {
            let pointer = Pointer::parse(&applied.pointer)?;
            let mut steps = pointer.steps();
            let paths = steps.next()? == "paths";
            let path = steps.next()?.into_owned();
            let inside =
                paths && steps.next().is_some() && document.paths.paths.contains_key(&path);
            inside.then_some(path)
        };
        let changed: Option<BTreeSet<String>> = applied.iter().map(path).collect();
        let Some(changed) = changed else {
            return Ok(Self::All(serde_json::from_value(value)?));
        };
        let items = changed.into_iter().map(|path| {
            let pointer = Pointer::root().step("paths").step(&path);
            let item = value.pointer_mut(pointer.as_str()).map(Value::take);
            Ok((path, serde_json::from_value(item.unwrap_or_default())?))
        });
        Ok(Self::Paths(items.collect::<Result<_, _>>()?))
    }

    fn put_into(self, mut document: OpenAPI) -> OpenAPI {
        match self {
            Self::Paths(items) => {
                document.paths.paths.extend(items);
                document
            }
            Self::All(changed) => *changed,
        }
    }

    /// Reports written values that are not in the document, because OpenAPI has no such member.
    fn lost(&self, applied: &[Applied], findings: &mut Findings) {
        let value = match self {
            Self::Paths(items) => serde_json::to_value(items).map(|items| json!({"paths": items})),
            Self::All(document) => serde_json::to_value(document),
        };
        // Converting plain data to a JSON value does not fail.
        if let Ok(value) = value {
            lost(&value, applied, findings);
        }
    }
}

struct Run<'a, 'f> {
    written: Written<'a>,
    applied: Vec<Applied>,
    findings: &'f mut Findings,
}

impl<'a> Run<'a, '_> {
    fn error(&mut self, action: &Action, code: Code, message: String, help: &str) {
        let finding = error(code, message, action.place.clone(), help);
        self.findings.push(finding);
    }

    fn act(&mut self, owner: Owner<'a>, document: &mut Value) {
        let action = owner.1;
        let selected = pointers(action, document);
        if selected.is_empty() {
            let message = format!("`{}` selects nothing in the document", action.target);
            let help =
                "look the target up in the document; if the docs have lost it, take the action out";
            return self.error(action, Code::OverlayTarget, message, help);
        }
        let mut changes = 0;
        for pointer in selected.iter().rev() {
            changes += match &action.change {
                Change::Remove => self.remove(owner, pointer, document),
                Change::Update(update) => self.update(owner, pointer, update, document),
            };
        }
        if changes == 0 {
            let message = format!("the action changes nothing at `{}`", action.target);
            self.error(action, Code::OverlayStale, message, STALE);
        }
    }

    fn remove(&mut self, owner: Owner<'a>, pointer: &Pointer, document: &mut Value) -> usize {
        let Some(was) = take(document, pointer) else {
            let message = "the whole document cannot be taken out".to_owned();
            self.error(owner.1, Code::OverlayTarget, message, "select a part of it");
            return 1;
        };
        if let Some(other) = self.written.remove(owner, pointer.as_str(), was.clone()) {
            self.conflict(owner.1, other, pointer);
        }
        self.applied.push(Applied {
            action: owner.1.clone(),
            pointer: pointer.to_string(),
            before: Some(was),
            after: None,
        });
        1
    }

    fn update(
        &mut self,
        owner: Owner<'a>,
        pointer: &Pointer,
        update: &Value,
        document: &mut Value,
    ) -> usize {
        let Some(target) = document.pointer_mut(pointer.as_str()) else {
            return 0;
        };
        if !(target.is_array() || target.is_object() && update.is_object()) {
            let message = format!(
                "`{}` selects what the update cannot be merged into",
                owner.1.target
            );
            let help = "select an object, and give its members; or a list, and give an entry";
            self.error(owner.1, Code::OverlayTarget, message, help);
            return 1;
        }
        let mut writes = Vec::new();
        merge(target, update, pointer, &mut writes);
        let mut changes = 0;
        for write in writes {
            if let Some(other) = self.written.put_back(owner, &write) {
                let message = format!("`{}` was removed and comes back alike", write.pointer);
                self.error(other, Code::OverlayStale, message, STALE);
                continue;
            }
            changes += 1;
            if let Some(other) = self.written.write(owner, &write) {
                self.conflict(owner.1, other, &write.pointer);
            }
            let Write {
                pointer,
                before,
                after,
                ..
            } = write;
            self.applied.push(Applied {
                action: owner.1.clone(),
                pointer: pointer.into(),
                before,
                after: Some(after),
            });
        }
        changes
    }

    fn conflict(&mut self, action: &Action, other: &Action, pointer: &Pointer) {
        let message = format!("two actions do not agree about `{pointer}`");
        let finding = error(
            Code::OverlayConflict,
            message,
            action.place.clone(),
            "take one of the two out",
        );
        self.findings
            .push(finding.related("the other one", other.place.clone()));
    }
}

/// Returns the places of the parts that an action selects, in document order.
fn pointers(action: &Action, document: &Value) -> Vec<Pointer> {
    use serde_json_path::PathElement;
    let located = action.path.query_located(document);
    let pointer = |path: &serde_json_path::NormalizedPath<'_>| {
        path.iter()
            .fold(Pointer::root(), |at, element| match element {
                PathElement::Name(name) => at.step(name),
                PathElement::Index(index) => at.step(index),
            })
    };
    let mut found: Vec<Pointer> = Vec::new();
    for path in located.locations() {
        let pointer = pointer(path);
        // A path may select a part twice.
        if !found.contains(&pointer) {
            found.push(pointer);
        }
    }
    found
}

fn lost(value: &Value, applied: &[Applied], findings: &mut Findings) {
    for applied in applied {
        let Some(after) = applied.after.as_ref().filter(|v| !is_default(v)) else {
            continue;
        };
        let mut gone = Vec::new();
        missing(
            after,
            value.pointer(&applied.pointer),
            &Pointer::parse(&applied.pointer).unwrap_or_default(),
            &mut gone,
        );
        for pointer in gone {
            findings.push(error(
                Code::OverlayResult,
                format!("OpenAPI 3.0 has no such member: `{pointer}`"),
                applied.action.place.clone(),
                "look for a typo in the update",
            ));
        }
    }
}

/// Whether a value is a default, which OpenAPI documents omit.
fn is_default(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

fn missing(wanted: &Value, found: Option<&Value>, pointer: &Pointer, gone: &mut Vec<Pointer>) {
    match (wanted, found) {
        (wanted, None) if !is_default(wanted) => gone.push(pointer.clone()),
        (Value::Object(wanted), Some(Value::Object(found))) => {
            for (key, value) in wanted {
                let pointer = pointer.step(key);
                missing(value, found.get(key), &pointer, gone);
            }
        }
        _ => {}
    }
}

/// Finds the action that makes the document invalid.
fn culprit(actions: &[Owner<'_>], document: &OpenAPI) -> Option<Finding> {
    let mut value = serde_json::to_value(document).ok()?;
    for owner in actions {
        let mut unused = Findings::new();
        let mut run = Run {
            written: Written::default(),
            applied: Vec::new(),
            findings: &mut unused,
        };
        run.act(*owner, &mut value);
        if let Err(fault) = serde_json::from_value::<OpenAPI>(value.clone()) {
            return Some(error(
                Code::OverlayResult,
                format!("with this action the result is not an OpenAPI 3.0 document: {fault}"),
                owner.1.place.clone(),
                "correct the update",
            ));
        }
    }
    None
}
