//! No secret shows in `Debug`: every carrier is filled with markers and printed.

use std::collections::{BTreeMap, BTreeSet};

use pagewire_runtime::table::Target;
use serde_json::Value;
use tests::every_slot;

/// In every text of a property that the document calls a secret.
const SECRET: &str = "marker-of-a-secret";

/// In every other text.
const PLAIN: &str = "marker-of-a-text";

/// How deep carriers are filled.
const DEPTH: usize = 3;

/// Properties of text, by carrier, and whether the document calls them secrets.
fn properties() -> BTreeMap<String, BTreeMap<String, bool>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
    let document: Value = serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let of_schema = |(name, schema): (&String, &Value)| {
        let properties = schema["properties"].as_object().into_iter().flatten();
        let texts = properties.filter(|(_, property)| {
            let (ty, inner) = (&property["type"], &property["items"]["type"]);
            ty == "string" && property["format"].is_null() || ty == "array" && inner == "string"
        });
        let secrets = texts.map(|(name, property)| (name.clone(), property["x-secret"] == true));
        (name.clone(), secrets.collect())
    };
    schemas.iter().map(of_schema).collect()
}

/// Fills every text with a marker; returns how many secrets there were.
fn fill(
    target: Target<'_>,
    marker: &str,
    known: &BTreeMap<String, BTreeMap<String, bool>>,
    depth: usize,
) -> usize {
    match target {
        Target::Str(text) => marker.clone_into(text),
        Target::List(list) if depth > 0 => return fill(list.push(), marker, known, depth - 1),
        Target::Map(map) if depth > 0 => {
            return fill(map.push("key".to_owned()), marker, known, depth - 1);
        }
        Target::Carrier(carrier) => {
            let table = carrier.descriptor();
            let mut secrets = 0;
            for (index, name) in table.fields().iter().enumerate() {
                let slot = carrier.slot_mut(index);
                if depth == 0 {
                    continue;
                }
                let is_secret = known
                    .get(table.name())
                    .and_then(|of| of.get(*name))
                    .is_some_and(|is_secret| *is_secret);
                let marker = if is_secret { SECRET } else { PLAIN };
                secrets += usize::from(is_secret) + fill(slot.fill(), marker, known, depth - 1);
            }
            if let Some(unknown) = carrier.unknown_mut() {
                unknown.insert("NewAccessToken", SECRET);
                unknown.insert(
                    "New",
                    serde_json::json!({ "password": SECRET, "name": PLAIN }),
                );
            }
            return secrets;
        }
        _ => {}
    }
    0
}

#[test]
fn debug_of_every_carrier_hides_what_is_secret_and_shows_the_rest() {
    let known = properties();
    let (mut carriers, mut secrets) = (0, 0);
    for (name, make) in every_slot() {
        let mut value = make();
        secrets += fill(value.fill(), PLAIN, &known, DEPTH);
        let shown = format!("{:?}", value.view());
        assert!(!shown.contains(SECRET), "{name}: {shown}");
        assert!(shown.contains("NewAccessToken: ***"), "{name}: {shown}");
        assert!(shown.contains(PLAIN), "{name}: {shown}");
        carriers += 1;
    }
    assert!(carriers > 600 && secrets > 40, "{carriers} {secrets}");
}

/// By another rule than the generator's: any text whose name has such a word anywhere.
#[test]
fn texts_that_sound_secret_are_marked_or_known_not_to_be() {
    const HARMLESS: [&str; 2] = ["CredentialDisplayValue", "CredentialType"];
    let words = [
        "password",
        "secret",
        "token",
        "credential",
        "accesskey",
        "authkey",
        "sessionkey",
    ];
    let mut unmarked = BTreeSet::new();
    for (carrier, properties) in properties() {
        for (name, is_secret) in properties {
            let lower = name.to_ascii_lowercase();
            let sounds_secret = words.iter().any(|word| lower.contains(word));
            if sounds_secret && !is_secret && !HARMLESS.contains(&name.as_str()) {
                unmarked.insert(format!("{carrier}.{name}"));
            }
        }
    }
    assert_eq!(unmarked, BTreeSet::new());
}
