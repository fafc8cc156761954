//! What a document says of a value besides its kind: bounds, defaults, whether it may be `null`.
//!
//! All of it is documented. What a server can check becomes constraints, in the words that the
//! runtime reads (see `pagewire_runtime::table::Constraints`).

use openapiv3::{Schema, SchemaKind, Type as SchemaType};

use super::reader::{MAX_DEPTH, Reader, UNSUPPORTED};
use super::schema::At;
use crate::diagnostics::Finding;
use crate::openapi::Ref;

/// What is said of a value.
#[derive(Debug, Default, Clone)]
pub(super) struct Facts {
    /// Constraints that the server checks.
    pub(super) constraints: Vec<String>,
    /// The facts in words, for the docs.
    pub(super) told: Vec<String>,
    /// Whether `null` is a value.
    pub(super) is_nullable: bool,
    /// Whether only the server sets it.
    pub(super) is_read_only: bool,
}

impl Facts {
    /// `docs` with the facts behind it, where there are any.
    pub(super) fn document(&self, docs: Option<String>) -> Option<String> {
        if self.told.is_empty() {
            return docs;
        }
        let mut told = self.told.join(", ");
        if let Some(first) = told.get(..1) {
            let first = first.to_uppercase();
            told.replace_range(..1, &first);
        }
        let docs = docs.filter(|docs| !docs.trim().is_empty());
        Some(match docs {
            Some(docs) => format!("{}\n\n{told}.", docs.trim_end()),
            None => format!("{told}."),
        })
    }

    fn rule(&mut self, word: String, told: String) {
        self.constraints.push(word);
        self.told.push(told);
    }
}

impl<'a> Reader<'a> {
    /// The facts about the value of a property or parameter.
    pub(super) fn facts(&mut self, schema: impl Into<Ref<'a, Schema>>, at: &At) -> Facts {
        let mut facts = Facts::default();
        // What is wrong with a reference is reported where its kind is read.
        let Some((schema, pointer)) = self.silently(|reader| reader.follow(schema, &at.pointer))
        else {
            return facts;
        };
        self.gather(
            schema,
            &At {
                pointer,
                ..at.clone()
            },
            &mut facts,
        );
        facts
    }

    fn gather(&mut self, schema: &'a Schema, at: &At, facts: &mut Facts) {
        let data = &schema.schema_data;
        self.bounds(schema, at, facts);
        if let SchemaKind::AllOf { all_of } = &schema.schema_kind
            && let [only] = all_of.as_slice()
            && at.depth < MAX_DEPTH
        {
            let inner = self.facts(only, &at.item("allOf", 0));
            facts.constraints.extend(inner.constraints);
            facts.told.extend(inner.told);
            facts.is_nullable |= inner.is_nullable;
            facts.is_read_only |= inner.is_read_only;
        }
        facts.is_nullable |= data.nullable;
        facts.is_read_only |= data.read_only;
        let told = [
            (data.nullable, "may be `null`"),
            (data.read_only, "set by the server only"),
            (data.write_only, "never sent by the server"),
            (data.deprecated, "deprecated"),
        ];
        facts.told.extend(
            told.iter()
                .filter(|(is, _)| *is)
                .map(|(_, told)| (*told).to_owned()),
        );
        if let Some(default) = &data.default {
            facts.told.push(format!("by default {}", shown(default)));
        }
    }

    fn bounds(&mut self, schema: &'a Schema, at: &At, facts: &mut Facts) {
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(text)) => {
                lengths(facts, text.min_length, text.max_length);
                self.pattern(text.pattern.as_deref(), at, facts);
            }
            SchemaKind::Type(SchemaType::Integer(integer)) => {
                let number = |number: Option<i64>| number.map(|number| number.to_string());
                range(
                    facts,
                    number(integer.minimum),
                    integer.exclusive_minimum,
                    true,
                );
                range(
                    facts,
                    number(integer.maximum),
                    integer.exclusive_maximum,
                    false,
                );
                step(facts, number(integer.multiple_of));
            }
            SchemaKind::Type(SchemaType::Number(number)) => {
                let text = |number: Option<f64>| number.map(|number| number.to_string());
                range(facts, text(number.minimum), number.exclusive_minimum, true);
                range(facts, text(number.maximum), number.exclusive_maximum, false);
                step(facts, text(number.multiple_of));
                let members: Vec<String> = number
                    .enumeration
                    .iter()
                    .flatten()
                    .map(|n| format!("`{n}`"))
                    .collect();
                if !members.is_empty() {
                    facts.told.push(format!("one of {}", members.join(", ")));
                }
            }
            SchemaKind::Type(SchemaType::Array(array)) => {
                counts(facts, "Items", "items", array.min_items, array.max_items);
                if array.unique_items {
                    facts.rule("unique".to_owned(), "no item twice".to_owned());
                }
                if let Some(items) = &array.items
                    && at.depth < MAX_DEPTH
                {
                    let inner = self.facts(items, &at.step("items"));
                    let each = inner.constraints.iter();
                    facts
                        .constraints
                        .extend(each.map(|word| format!("each.{word}")));
                    let each = inner.told.iter();
                    facts.told.extend(each.map(|told| format!("each {told}")));
                }
            }
            SchemaKind::Type(SchemaType::Object(object)) => {
                counts(
                    facts,
                    "Properties",
                    "properties",
                    object.min_properties,
                    object.max_properties,
                );
            }
            SchemaKind::Any(any) => {
                lengths(facts, any.min_length, any.max_length);
                self.pattern(any.pattern.as_deref(), at, facts);
                let text = |number: Option<f64>| number.map(|number| number.to_string());
                range(
                    facts,
                    text(any.minimum),
                    any.exclusive_minimum.unwrap_or(false),
                    true,
                );
                range(
                    facts,
                    text(any.maximum),
                    any.exclusive_maximum.unwrap_or(false),
                    false,
                );
                step(facts, text(any.multiple_of));
                counts(facts, "Items", "items", any.min_items, any.max_items);
            }
            _ => {}
        }
    }

    fn pattern(&mut self, pattern: Option<&str>, at: &At, facts: &mut Facts) {
        let Some(pattern) = pattern else { return };
        let told = format!("matching {}", crate::rust::docs_text::code(pattern));
        if let Err(error) = regex::Regex::new(pattern) {
            let reason = error.to_string();
            let reason = reason
                .lines()
                .last()
                .unwrap_or_default()
                .trim_start_matches("error: ");
            let message =
                format!("the pattern `{pattern}` is documented but not checked: {reason}");
            self.report(&at.pointer, Finding::warning(UNSUPPORTED, message));
            facts.told.push(told);
            return;
        }
        self.has_patterns = true;
        let escaped = pattern
            .replace('%', "%25")
            .replace(' ', "%20")
            .replace('\n', "%0A");
        facts.rule(format!("pattern:{escaped}"), told);
    }
}

/// A value of the document in a code word.
fn shown(value: &serde_json::Value) -> String {
    crate::rust::docs_text::code(&value.to_string())
}

fn range(facts: &mut Facts, limit: Option<String>, is_exclusive: bool, is_least: bool) {
    let Some(limit) = limit else { return };
    let (word, told) = match (is_least, is_exclusive) {
        (true, false) => ("min", "at least"),
        (true, true) => ("above", "above"),
        (false, false) => ("max", "at most"),
        (false, true) => ("below", "below"),
    };
    facts.rule(format!("{word}:{limit}"), format!("{told} {limit}"));
}

fn step(facts: &mut Facts, step: Option<String>) {
    // Nothing is a multiple of zero, and the document may not say so.
    if let Some(step) = step.filter(|step| step.parse().is_ok_and(|step: f64| step > 0.0)) {
        facts.rule(format!("step:{step}"), format!("a multiple of {step}"));
    }
}

fn lengths(facts: &mut Facts, least: Option<usize>, most: Option<usize>) {
    counts(facts, "Length", "characters", least, most);
}

fn counts(facts: &mut Facts, word: &str, what: &str, least: Option<usize>, most: Option<usize>) {
    if let Some(least) = least {
        facts.rule(
            format!("min{word}:{least}"),
            format!("at least {least} {what}"),
        );
    }
    if let Some(most) = most {
        facts.rule(
            format!("max{word}:{most}"),
            format!("at most {most} {what}"),
        );
    }
}
