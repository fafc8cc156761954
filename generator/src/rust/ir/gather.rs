//! Reads the facts that schemas state about their values: bounds, defaults, members, formats.

use std::collections::HashSet;

use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType,
};

use pagewire_runtime::contract::pattern::translated;
use pagewire_runtime::contract::{Bound, Label, Markup, Rule, TextFormat};

use super::at::At;
use super::bounds::{Count, always, counts, exact, one_of, range, real, step, text_of, width};
use super::compose::is_remark;
use super::enums::{is_enum, of_type, words};
use super::facts::{Facts, HIDDEN, LACKS_NULL, OneOf};
use super::keywords::{choices, has_patterns, is_refined, limits, type_of};
use super::reader::Reader;
use super::schema::{is_large, is_unsigned};
use super::text_format::text_format;
use super::told::matching;
use super::{Type, markup};
use crate::diagnostics::{Code, Finding};
use crate::limits::MAX_DEPTH;
use crate::openapi::{Ref, SECRET_EXTENSION, is_never, is_nothing};

/// Formats of addresses.
const ADDRESSES: [&str; 5] = ["iri", "iri-reference", "uri", "uri-reference", "url"];

/// Whether a schema marks its values as secrets.
fn is_marked(schema: &Schema) -> bool {
    schema.schema_data.extensions.get(SECRET_EXTENSION) == Some(&true.into())
        || text_format(schema) == Some("password")
}

impl<'a> Reader<'a> {
    /// The facts about a value of type `ty`.
    pub(super) fn facts(
        &mut self,
        schema: impl Into<Ref<'a, Schema>>,
        at: &At,
        ty: &Type,
    ) -> Facts {
        let mut facts = self.facts_once(schema.into(), at, &mut HashSet::new());
        self.settle(&mut facts, at, ty);
        facts
    }

    /// Whether `null` is valid.
    pub(super) fn is_nullable(&mut self, schema: impl Into<Ref<'a, Schema>>, at: &At) -> bool {
        let read = |reader: &mut Self| reader.facts_once(schema.into(), at, &mut HashSet::new());
        self.silently(read).is_nullable
    }

    /// Returns how a value is written in XML.
    pub(super) fn markup(
        &mut self,
        schema: impl Into<Ref<'a, Schema>>,
        at: &At,
    ) -> Markup<'static> {
        let read = |reader: &mut Self| reader.facts_once(schema.into(), at, &mut HashSet::new());
        self.silently(read).markup
    }

    /// Returns the facts of a schema, unless it was `seen`. Several parts may refer to the same schema, which adds no facts.
    fn facts_once(
        &mut self,
        schema: Ref<'a, Schema>,
        at: &At,
        seen: &mut HashSet<*const Schema>,
    ) -> Facts {
        let mut facts = Facts::default();
        // A broken reference is reported when its type is read.
        let Some((schema, pointer)) = self.silently(|reader| reader.follow(schema, &at.pointer))
        else {
            return facts;
        };
        if !seen.insert(schema) {
            return facts;
        }
        let at = At {
            pointer,
            ..at.clone()
        };
        self.gather(schema, &at, &mut facts, seen);
        facts
    }

    pub(super) fn gather(
        &mut self,
        schema: &'a Schema,
        at: &At,
        facts: &mut Facts,
        seen: &mut HashSet<*const Schema>,
    ) {
        let data = &schema.schema_data;
        facts.markup = markup::stated(data);
        facts.is_listed = is_enum(schema);
        self.unwritten(data, &at.pointer);
        self.bounds(schema, at, facts, seen);
        self.names(schema, at, facts);
        if at.depth < MAX_DEPTH
            && let Some((keyword, members)) = choices(schema)
        {
            let was_any = facts.is_any;
            self.of_variants(keyword, members, at, facts, seen);
            if matches!(&schema.schema_kind, SchemaKind::Any(any) if any.typ.is_some()) {
                // The type beside them excludes `null`.
                facts.is_any = was_any;
            }
        }
        if at.depth < MAX_DEPTH {
            for (keyword, members) in limits(schema) {
                let members: Vec<_> = members.iter().enumerate().collect();
                let one_of = self.one_of(keyword, &members, at);
                facts.one_ofs.push(one_of);
            }
        }
        let sole = self.sole_part(schema).map(|(index, _)| index);
        let parts = self.telling_parts(schema);
        if at.depth < MAX_DEPTH && !parts.is_empty() {
            for (index, part) in parts.iter().enumerate() {
                let at = at.item("allOf", index);
                let is_not = |part: &Schema| matches!(part.schema_kind, SchemaKind::Not { .. });
                if self.behind(part).is_some_and(is_not) {
                    self.unheeded_rule(&at, "not");
                }
                let mut inner = self.facts_once(part.into(), &at, seen);
                // A part without a type accepts any value, but the whole composition does not.
                inner.is_any &= sole == Some(index);
                if sole.is_some_and(|sole| sole != index) {
                    self.limit_members(part, schema, &mut inner);
                }
                facts.add(inner);
            }
        } else {
            self.counts_of_parts(schema, at.depth, facts, seen);
            facts.is_nullable |= self.parts_take_null(schema);
        }
        let format = text_format(schema);
        facts.is_address |= format.is_some_and(|format| ADDRESSES.contains(&format));
        if let Some(format) = format.and_then(|format| format.parse::<TextFormat>().ok())
            && !self.profile.takes_any_format
        {
            facts.constraints.push(Rule::Format(format));
        }
        let has_null = self.has_null(schema);
        let is_nullable = data.nullable || has_null;
        if is_nothing(schema) {
            facts.rule(Rule::Null);
        }
        facts.is_nullable |= is_nullable;
        // One keyword can exclude a value that another one allows. Clients read `null` anyway.
        let lacks_null = is_nullable && is_listed(schema) && !has_null && !self.profile.takes_null;
        facts.lacks_null |= lacks_null;
        facts.is_any |= matches!(&schema.schema_kind, SchemaKind::Any(any) if is_remark(any))
            || matches!(schema.schema_kind, SchemaKind::Not { .. }) && !is_never(schema);
        facts.is_read_only |= data.read_only;
        facts.is_write_only |= data.write_only;
        let is_secret = is_marked(schema) || self.holds_secrets(schema, at);
        facts.is_public |= data.extensions.get(SECRET_EXTENSION) == Some(&false.into());
        facts.is_secret |= is_secret;
        if is_nullable && !lacks_null && !is_nothing(schema) {
            facts.tell("may be `null`".to_owned());
        }
        if lacks_null {
            facts.tell(LACKS_NULL.to_owned());
        }
        facts.annotate(data);
        if is_secret {
            facts.tell(HIDDEN.to_owned());
        }
        facts.add_default(data);
    }

    /// Whether a schema has `null` among its members or types.
    pub(super) fn has_null(&self, schema: &'a Schema) -> bool {
        let has_variant = |members: &'a [ReferenceOr<Schema>]| {
            let mut members = members.iter();
            members.any(|member| self.is_null(member))
        };
        is_nothing(schema)
            || lists_null(schema)
            || choices(schema).is_some_and(|(_, members)| has_variant(members))
    }

    /// Limits the members of an enum to those that another part of its `allOf` also lists.
    fn limit_members(&self, part: &'a ReferenceOr<Schema>, whole: &'a Schema, facts: &mut Facts) {
        let of = |part| words(self.behind(part)?);
        let Some(listed) = of(part) else { return };
        let sole = self.sole_part(whole).and_then(|(_, sole)| of(sole));
        if sole.is_some_and(|sole| !sole.iter().all(|word| listed.contains(word))) {
            let quoted = listed
                .iter()
                .map(|word| crate::rust::docs_text::quoted(word));
            let quoted: Vec<String> = quoted.collect();
            facts.tell(format!("one of {}", quoted.join(", ")));
            facts.constraints.push(Rule::Words(listed));
        }
    }

    /// Whether the innermost values of lists and dictionaries are marked as secrets.
    fn holds_secrets(&mut self, schema: &'a Schema, at: &At) -> bool {
        let (mut schema, mut at) = (schema, at.clone());
        while at.depth < MAX_DEPTH {
            let SchemaKind::Type(kind) = &schema.schema_kind else {
                return false;
            };
            let inner: Option<(Ref<'a, Schema>, _)> = match kind {
                SchemaType::Array(list) => list.items.as_ref().map(|it| (it.into(), "items")),
                SchemaType::Object(object) => match &object.additional_properties {
                    Some(AdditionalProperties::Schema(it)) => {
                        Some(((&**it).into(), "additionalProperties"))
                    }
                    _ => None,
                },
                _ => None,
            };
            let Some((inner, step)) = inner else {
                return false;
            };
            at = at.step(step);
            // Errors there are reported when the type is read.
            let found = self.silently(|reader| reader.follow(inner, &at.pointer));
            let Some((inner, pointer)) = found else {
                return false;
            };
            if is_marked(inner) {
                return true;
            }
            at.pointer = pointer;
            schema = inner;
        }
        false
    }

    /// Adds the facts about a value of any variant of a one-of. A single variant contributes all its facts.
    fn of_variants(
        &mut self,
        keyword: &str,
        members: &'a [ReferenceOr<Schema>],
        at: &At,
        facts: &mut Facts,
        seen: &mut HashSet<*const Schema>,
    ) {
        let takes_null = members.iter().any(|member| self.is_null(member));
        let members = members.iter().enumerate();
        let members: Vec<_> = members
            .filter(|(_, member)| !self.is_null(member))
            .collect();
        if let [(index, only)] = members.as_slice() {
            let mut inner = self.facts_once((*only).into(), &at.item(keyword, *index), seen);
            if takes_null {
                inner.take_all();
            }
            facts.add(inner);
            return;
        }
        let one_of = self.one_of(keyword, &members, at);
        facts.is_nullable |= one_of.has(|variant| variant.is_nullable && !variant.lacks_null);
        facts.is_any |= one_of.has(|variant| variant.is_any);
        facts.one_ofs.push(one_of);
    }

    fn bounds(
        &mut self,
        schema: &'a Schema,
        at: &At,
        facts: &mut Facts,
        seen: &mut HashSet<*const Schema>,
    ) {
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(text)) => {
                counts(facts, Count::Characters, text.min_length, text.max_length);
                self.pattern(text.pattern.as_deref(), at, facts);
            }
            SchemaKind::Type(SchemaType::Integer(integer)) => {
                let number = |number: Option<i64>| number.map(Bound::from);
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
                width(
                    facts,
                    integer.minimum.is_none(),
                    integer.maximum.is_none(),
                    text_of(&integer.format),
                );
            }
            SchemaKind::Type(SchemaType::Number(number)) => {
                range(facts, real(number.minimum), number.exclusive_minimum, true);
                range(facts, real(number.maximum), number.exclusive_maximum, false);
                step(facts, real(number.multiple_of));
                let members = number.enumeration.iter().flatten();
                one_of(
                    facts,
                    members.filter_map(|number| real(Some(*number))).collect(),
                );
            }
            SchemaKind::Type(SchemaType::Boolean(boolean)) => {
                let mut values: Vec<bool> = boolean.enumeration.iter().copied().flatten().collect();
                values.dedup();
                always(facts, &values);
            }
            SchemaKind::Type(SchemaType::Array(array)) => {
                counts(facts, Count::Items, array.min_items, array.max_items);
                if array.unique_items {
                    facts.rule(Rule::Unique);
                }
                if let Some(items) = self.some_items(array.items.as_ref(), facts) {
                    let inner = self.each(items.into(), &at.step("items"), facts, seen);
                    items_of(&mut facts.markup, inner);
                }
            }
            SchemaKind::Type(SchemaType::Object(object)) => {
                counts(
                    facts,
                    Count::Properties,
                    object.min_properties,
                    object.max_properties,
                );
                let is_dictionary = object.properties.is_empty();
                // The type of such a dictionary accepts any value.
                let is_free = matches!(
                    object.additional_properties,
                    None | Some(AdditionalProperties::Any(false))
                );
                if is_dictionary && is_free && !self.profile.takes_null {
                    facts.rule(Rule::Object);
                }
                let values = object.additional_properties.as_ref();
                // No name is allowed, so the object is empty.
                if is_dictionary
                    && values == Some(&AdditionalProperties::Any(false))
                    && !self.profile.takes_null
                {
                    facts.rule(Rule::MaxProperties(0));
                }
                self.values(values.filter(|_| is_dictionary), at, facts, seen);
            }
            SchemaKind::Any(any) => {
                let members = any.enumeration.iter().filter(|member| !member.is_null());
                let members: Vec<_> = members.map(|member| of_type(any, member)).collect();
                let members = members.iter();
                let numbers: Option<Vec<Bound>> = members.clone().map(exact).collect();
                match numbers {
                    Some(numbers) if !is_enum(schema) => one_of(facts, numbers),
                    _ => {}
                }
                let values: Option<Vec<bool>> = members.map(serde_json::Value::as_bool).collect();
                always(facts, &values.unwrap_or_default());
                counts(facts, Count::Characters, any.min_length, any.max_length);
                self.pattern(any.pattern.as_deref(), at, facts);
                range(
                    facts,
                    real(any.minimum),
                    any.exclusive_minimum.unwrap_or(false),
                    true,
                );
                range(
                    facts,
                    real(any.maximum),
                    any.exclusive_maximum.unwrap_or(false),
                    false,
                );
                step(facts, real(any.multiple_of));
                if any.typ.as_deref() == Some("integer") {
                    let format = any.format.as_deref().unwrap_or_default();
                    width(facts, any.minimum.is_none(), any.maximum.is_none(), format);
                    if is_large(schema, any) && !is_unsigned(schema, any) {
                        // Its type can have fractions.
                        step(facts, Some(Bound::Integer(1)));
                    }
                }
                counts(facts, Count::Items, any.min_items, any.max_items);
                if any.unique_items == Some(true) {
                    facts.rule(Rule::Unique);
                }
                let items = any.items.as_ref().filter(|_| self.may_be_list(schema));
                if let Some(items) = self.some_items(items, facts) {
                    let inner = self.each(items.into(), &at.step("items"), facts, seen);
                    items_of(&mut facts.markup, inner);
                }
                let (least, most) = (any.min_properties, any.max_properties);
                counts(facts, Count::Properties, least, most);
                let is_chosen = any.typ.is_none() && choices(schema).is_some();
                let is_object = type_of(any) == Some("object") || is_chosen;
                let is_dictionary = is_object && any.properties.is_empty();
                let values = any.additional_properties.as_ref();
                let values = values.filter(|_| is_dictionary);
                let is_plain = choices(schema).is_none() || is_refined(schema);
                let is_free = is_dictionary
                    && values.is_none_or(|values| *values == AdditionalProperties::Any(false));
                if is_plain && is_free && any.all_of.is_empty() && !self.profile.takes_null {
                    facts.rule(Rule::Object);
                }
                if choices(schema).is_none() {
                    self.values(values, at, facts, seen);
                } else if values.is_some() && has_patterns(schema) {
                    let more = at.pointer.step("additionalProperties");
                    self.patterns(&more, "such properties are not checked beside a one-of");
                } else {
                    self.values(values, at, facts, seen);
                    self.kind_of_values(values, at, facts);
                }
            }
            _ => {}
        }
    }

    /// Returns the schema of the items of a list. If it has no valid value, the list must be empty.
    fn some_items(
        &self,
        items: Option<&'a ReferenceOr<Box<Schema>>>,
        facts: &mut Facts,
    ) -> Option<&'a ReferenceOr<Box<Schema>>> {
        let items = items?;
        if !self.has_no_value(items.into()) {
            return Some(items);
        }
        if !self.profile.takes_null {
            facts.rule(Rule::MaxItems(0));
        }
        None
    }

    /// Adds the facts about the values of a dictionary.
    fn values(
        &mut self,
        values: Option<&'a AdditionalProperties>,
        at: &At,
        facts: &mut Facts,
        seen: &mut HashSet<*const Schema>,
    ) {
        if let Some(AdditionalProperties::Schema(values)) = values {
            let at = at.step("additionalProperties");
            let values = self.each((&**values).into(), &at, facts, seen);
            if values.is_wrapped || !values.item.is_empty() {
                let what = "`xml` of an array that is a value of a dictionary";
                self.unsupported(
                    &at.pointer,
                    what,
                    "its items are elements of the key's name",
                );
            }
        }
    }

    /// Adds a rule for the type of properties beside a one-of, which has no type for them.
    fn kind_of_values(
        &mut self,
        values: Option<&'a AdditionalProperties>,
        at: &At,
        facts: &mut Facts,
    ) {
        let Some(AdditionalProperties::Schema(values)) = values else {
            return;
        };
        let at = at.step("additionalProperties");
        let inner = self.silently(|reader| reader.follow(&**values, &at.pointer));
        match inner.map(|(schema, _)| &schema.schema_kind) {
            Some(SchemaKind::Type(SchemaType::String(_))) if !self.is_nullable(&**values, &at) => {
                facts.rule(Rule::Each(Box::new(Rule::Text)));
            }
            Some(SchemaKind::Any(any)) if *any == AnySchema::default() => {}
            _ => {
                let message = "beside a one-of, the type of `additionalProperties` is checked only if it is `string` without `null`";
                self.passed_over(&at.pointer, message);
            }
        }
    }

    /// Adds the facts about each item of an array or value of a dictionary. Returns how it is written in XML.
    fn each(
        &mut self,
        inner: Ref<'a, Schema>,
        at: &At,
        facts: &mut Facts,
        seen: &mut HashSet<*const Schema>,
    ) -> Markup<'static> {
        if at.depth > MAX_DEPTH {
            return Markup::default();
        }
        let inner = self.facts_once(inner, at, seen);
        let rules = inner.rules_of_item().into_iter();
        let rules = rules.map(|rule| Rule::Each(Box::new(rule)));
        facts.constraints.extend(rules);
        let one_ofs = inner.one_ofs.into_iter();
        facts.one_ofs.extend(one_ofs.map(OneOf::within));
        let told = inner.told.iter();
        facts.told.extend(told.map(|told| format!("each {told}")));
        inner.markup
    }

    fn pattern(&mut self, pattern: Option<&'a str>, at: &At, facts: &mut Facts) {
        let Some(pattern) = pattern else { return };
        match self.can_check(pattern, at) {
            true => facts.rule(Rule::Pattern(pattern.to_owned())),
            false => facts.told.push(matching(pattern)),
        }
    }

    /// Whether a pattern can be checked. Otherwise reports it.
    pub(super) fn can_check(&mut self, pattern: &str, at: &At) -> bool {
        // A schema is read once per reference to it, and some patterns take a tenth of a second to compile.
        if !self.patterns.contains_key(pattern) {
            self.patterns.insert(pattern.to_owned(), flaw(pattern));
        }
        if let Some(Some(reason)) = self.patterns.get(pattern) {
            let message =
                format!("the pattern `{pattern}` is documented but not checked: {reason}");
            self.report(&at.pointer, Finding::new(Code::RustUnsupported, message));
            return false;
        }
        self.has_patterns = true;
        true
    }
}

/// Returns the reason why a pattern cannot be checked, if there is one.
fn flaw(pattern: &str) -> Option<String> {
    let error = regex::Regex::new(&translated(pattern)).err()?.to_string();
    let reason = error.lines().last().unwrap_or_default();
    Some(reason.trim_start_matches("error: ").to_owned())
}

/// Whether a schema lists `null`.
pub(super) fn lists_null(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => text.enumeration.contains(&None),
        SchemaKind::Type(SchemaType::Integer(integer)) => integer.enumeration.contains(&None),
        SchemaKind::Type(SchemaType::Number(number)) => number.enumeration.contains(&None),
        SchemaKind::Any(any) => any.enumeration.iter().any(serde_json::Value::is_null),
        _ => false,
    }
}

/// Whether a schema lists the allowed values.
fn is_listed(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => !text.enumeration.is_empty(),
        SchemaKind::Type(SchemaType::Integer(integer)) => !integer.enumeration.is_empty(),
        SchemaKind::Type(SchemaType::Number(number)) => !number.enumeration.is_empty(),
        SchemaKind::Any(any) => !any.enumeration.is_empty(),
        _ => false,
    }
}

/// Adds how the items of an array are written, including those of nested arrays.
fn items_of(array: &mut Markup<'static>, items: Markup<'static>) {
    array.item = items.label;
    array.deeper = vec![items.item];
    array.deeper.extend(items.deeper);
    // Empty labels are not written.
    while array.deeper.last().is_some_and(Label::is_empty) {
        array.deeper.pop();
    }
}
