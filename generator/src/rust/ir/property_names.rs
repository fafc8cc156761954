//! Rules for the names of an object's properties.

use openapiv3::{Schema, SchemaKind, Type as SchemaType};
use pagewire_runtime::contract::{Rule, TextFormat};
use serde_json::{Value, json};

use super::at::At;
use super::facts::Facts;
use super::keywords::choices;
use super::reader::Reader;
use super::told::matching;
use super::variants::any_of;
use crate::openapi::{PropertyNames, Resolver, UNWEIGHED};

/// Returns the rule for names of properties that results from `additionalProperties: false` beside `patternProperties`: a
/// name is listed or matches a pattern.
fn closed(schema: &Schema, kept: &Value) -> Option<Value> {
    let patterns = kept.get("patternProperties")?.as_array()?;
    let properties = match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) => &object.properties,
        SchemaKind::Any(any) if any.all_of.is_empty() && choices(schema).is_none() => {
            &any.properties
        }
        _ => return None,
    };
    if kept.get("additionalProperties") != Some(&Value::Bool(false)) {
        return None;
    }
    let listed: Vec<&String> = properties.keys().collect();
    let listed = (!listed.is_empty()).then(|| json!({ "enum": listed }));
    let patterns = patterns.iter().map(|pattern| json!({ "pattern": pattern }));
    Some(json!({ "anyOf": listed.into_iter().chain(patterns).collect::<Vec<_>>() }))
}

impl<'a> Reader<'a> {
    /// Adds the rules for the names of properties. Keywords that are not supported here were reported when the document was read.
    pub(super) fn names(&mut self, schema: &'a Schema, at: &At, facts: &mut Facts) {
        let kept = schema.schema_data.extensions.get(UNWEIGHED);
        let said = kept.and_then(|kept| kept.get("propertyNames")).cloned();
        let closed = kept.and_then(|kept| closed(schema, kept));
        if said.is_none() && closed.is_none() {
            return;
        }
        let resolver = Resolver::new(self.spec);
        let behind = |reference: &str| resolver.written(reference);
        let mut names = PropertyNames::default();
        for said in said.iter().chain(&closed) {
            names.add(PropertyNames::read(said, &at.pointer, &behind));
        }
        if names.takes_none() {
            facts.rule(Rule::MaxProperties(0));
            return;
        }
        let at = at.step("propertyNames");
        for rule in self.name_rules(&names, &at, facts) {
            facts.rule(Rule::Names(Box::new(rule)));
        }
    }

    fn name_rules(&mut self, names: &PropertyNames, at: &At, facts: &mut Facts) -> Vec<Rule> {
        let mut rules = Vec::new();
        if names.least > 0 {
            rules.push(Rule::MinLength(names.least));
        }
        rules.extend(names.most.map(Rule::MaxLength));
        for pattern in &names.patterns {
            match self.can_check(pattern, at) {
                true => rules.push(Rule::Pattern(pattern.clone())),
                false => facts.tell(format!("each name {}", matching(pattern))),
            }
        }
        if !self.profile.takes_any_format {
            let formats = names.formats.iter();
            let formats = formats.filter_map(|format| format.parse::<TextFormat>().ok());
            rules.extend(formats.map(Rule::Format));
        }
        rules.extend(names.words.clone().map(Rule::Words));
        for choice in &names.choices {
            let lists = choice.iter().map(|names| self.name_rules(names, at, facts));
            let lists: Vec<_> = lists.collect();
            rules.extend(any_of(lists));
        }
        rules
    }
}
