//! JSON for programs.

use serde_json::{Value, json};

use super::super::change::{Change, Diff};
use super::notes;

/// Formats the differences as one JSON object, with the schema in `docs/diff.schema.json`. Existing members do not change; members may be
/// added.
///
/// | member | what |
/// |---|---|
/// | `format` | `1` |
/// | `release` | `none`, `patch`, `minor` or `major`: the release that all changes together require |
/// | `breaking` | whether any change is breaking on the wire or major in Rust |
/// | `counts` | the numbers of changes: `all`, `wire_breaking`, `wire_compatible`, `rust_major`, `rust_minor`, `rust_patch`, `docs` |
/// | `notes` | differences that come from the inputs, and parts that are not shown: a sentence each |
/// | `changes` | the changes, the most severe first |
///
/// A change:
///
/// | member | what |
/// |---|---|
/// | `kind` | the code of a [`Kind`](crate::diff::Kind) |
/// | `subject` | `kind` (`document`, `operation`, `carrier`, `enum`, `archive`, `crate`) and `name` |
/// | `part` | the parameter, property, member, status or media type; or `null` |
/// | `old`, `new` | the old and the new value, in a few words; or `null` |
/// | `relation` | for a type: `widened`, `narrowed`, `replaced`, `learned`, `forgotten`; or `unsourced`; or `null` |
/// | `message` | a sentence about these |
/// | `wire` | `effect`, `request`, `response` (each `none`, `compatible`, `breaking`), `reason` |
/// | `rust` | `level` and `items`, each with `path`, `file`, `level`, `old`, `new` |
/// | `docs` | whether only descriptions and examples changed |
/// | `also` | further operations with the same change |
/// | `advice` | advice for a change that breaks on the wire; or `null` |
/// | `tags` | the tags of the operations that have the change or reach it |
/// | `reached_by` | the number of operations that reach the carrier or enum |
/// | `pointers` | `old` and `new`: JSON pointers into the documents; or `null` |
/// | `places` | each with `what` (`page`, `spec`), `side` (`old`, `new`), `file`, `line`, `column` |
pub fn json(diff: &Diff) -> String {
    let counts = diff.counts();
    let head = json!({
        "format": 1,
        "release": diff.release().as_str(),
        "breaking": diff.is_breaking(),
        "counts": {
            "all": counts.all,
            "wire_breaking": counts.wire_breaking,
            "wire_compatible": counts.wire_compatible,
            "rust_major": counts.rust_major,
            "rust_minor": counts.rust_minor,
            "rust_patch": counts.rust_patch,
            "docs": counts.docs,
        },
        "notes": notes(diff),
    });
    let mut text = format!("{head:#}");
    // The changes of large documents are written one by one. Otherwise they would be in memory twice.
    text.truncate(text.len() - "\n}".len());
    text.push_str(",\n  \"changes\": [");
    for (index, one) in diff.changes.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        for (number, line) in format!("{:#}", change(one)).lines().enumerate() {
            text.push_str(if number == 0 { "    " } else { "\n    " });
            text.push_str(line);
        }
    }
    text.push_str(if diff.changes.is_empty() {
        "]\n}\n"
    } else {
        "\n  ]\n}\n"
    });
    text
}

fn change(change: &Change) -> Value {
    let items = change.rust.items.iter().map(|item| {
        json!({
            "path": item.path,
            "file": item.file,
            "level": item.level.as_str(),
            "old": item.old,
            "new": item.new,
        })
    });
    let places = change.places.iter().map(|spot| {
        json!({
            "what": spot.what,
            "side": spot.side.as_str(),
            "file": spot.file,
            "line": spot.line,
            "column": spot.column,
        })
    });
    json!({
        "kind": change.kind.code(),
        "subject": { "kind": change.subject.word(), "name": change.subject.name() },
        "part": change.part,
        "old": change.old,
        "new": change.new,
        "relation": change.relation.map(|relation| relation.word()),
        "message": change.sentence(),
        "wire": {
            "effect": change.wire.effect().as_str(),
            "request": change.wire.request.as_str(),
            "response": change.wire.response.as_str(),
            "reason": change.wire.reason,
        },
        "rust": { "level": change.rust.level.as_str(), "items": items.collect::<Vec<Value>>() },
        "docs": change.docs,
        "also": change.also,
        "advice": change.advice(),
        "tags": change.tags,
        "reached_by": change.reached_by,
        "pointers": { "old": change.pointers.0, "new": change.pointers.1 },
        "places": places.collect::<Vec<Value>>(),
    })
}
