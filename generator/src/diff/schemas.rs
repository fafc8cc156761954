//! Carriers and enums.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema, SchemaKind, Type as SchemaType};

use super::change::Subject;
use super::comparison::{Comparison, Draft, description, likeness, same_text};
use super::kind::{Directions, Kind};
use super::limits::{Limit, limits};
use super::types::{Relation, relate, ty};
use super::view::{Property, escape};
use crate::rust::surface::Origin;

/// A component in both documents, maybe under two names.
pub(super) struct Pair<'a> {
    old_name: &'a str,
    new_name: &'a str,
    subject: Subject,
    directions: Directions,
    old_pointer: String,
    new_pointer: String,
}

impl Pair<'_> {
    pub(super) fn draft(&self, kind: Kind) -> Draft {
        Draft::new(kind, self.subject.clone())
            .directions(self.directions)
            .at(Some(&self.old_pointer), Some(&self.new_pointer))
            .of([
                Origin::Schema(self.old_name.to_owned()),
                Origin::Schema(self.new_name.to_owned()),
            ])
    }

    /// A change of a part, with its pointers and without the whole as its origin.
    pub(super) fn part(
        &self,
        kind: Kind,
        names: (Option<&str>, Option<&str>),
        at: (Option<&str>, Option<&str>),
    ) -> Draft {
        let old = names
            .0
            .map(|name| Origin::Member(self.old_name.to_owned(), name.to_owned()));
        let new = names
            .1
            .map(|name| Origin::Member(self.new_name.to_owned(), name.to_owned()));
        let part = names.1.or(names.0).unwrap_or_default();
        Draft::new(kind, self.subject.clone())
            .directions(self.directions)
            .part(part)
            .at(
                at.0.or(Some(&self.old_pointer)),
                at.1.or(Some(&self.new_pointer)),
            )
            .of(old.into_iter().chain(new))
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn compare_schemas(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, schema) in &old.schemas {
            match self.renames.get(*name).map(String::as_str).or(Some(*name)) {
                Some(new_name) if new.schemas.contains_key(new_name) => {
                    let (new_name, after) = match new.schemas.get_key_value(new_name) {
                        Some((key, after)) => (*key, *after),
                        None => continue,
                    };
                    self.compare_schema((name, schema), (new_name, after));
                }
                _ => self.came_or_went(name, schema, false),
            }
        }
        let renamed: Vec<&String> = self.renames.values().collect();
        let added: Vec<(&str, &Schema)> = new
            .schemas
            .iter()
            .filter(|(name, _)| {
                !old.schemas.contains_key(*name) && !renamed.iter().any(|r| r == *name)
            })
            .map(|(name, schema)| (*name, *schema))
            .collect();
        for (name, schema) in added {
            self.came_or_went(name, schema, true);
        }
    }

    fn came_or_went(&mut self, name: &str, schema: &Schema, came: bool) {
        let kind = match (is_enum(schema), came) {
            (true, true) => Kind::EnumAdded,
            (true, false) => Kind::EnumRemoved,
            (false, true) => Kind::CarrierAdded,
            (false, false) => Kind::CarrierRemoved,
        };
        let pointer = pointer(name);
        let (old, new) = if came {
            (None, Some(&*pointer))
        } else {
            (Some(&*pointer), None)
        };
        let draft = Draft::new(kind, subject(name, schema));
        self.push(draft.at(old, new).of([Origin::Schema(name.to_owned())]));
    }

    fn compare_schema(
        &mut self,
        (old_name, old): (&'a str, &'a Schema),
        (new_name, new): (&'a str, &'a Schema),
    ) {
        if self.settled && old_name == new_name && is_same(old, new) {
            return;
        }
        let pair = Pair {
            old_name,
            new_name,
            subject: subject(new_name, new),
            directions: self
                .old
                .directions(old_name)
                .and(self.new.directions(new_name)),
            old_pointer: pointer(old_name),
            new_pointer: pointer(new_name),
        };
        if old_name != new_name {
            let kind = if is_enum(new) {
                Kind::EnumRenamed
            } else {
                Kind::CarrierRenamed
            };
            let values = (Some(old_name.to_owned()), Some(new_name.to_owned()));
            self.push(pair.draft(kind).values(values.0, values.1));
        }
        if is_enum(old) != is_enum(new) {
            let words = |schema| if is_enum(schema) { "enum" } else { "carrier" }.to_owned();
            let draft = pair.draft(Kind::SchemaReplaced);
            return self.push(draft.values(Some(words(old)), Some(words(new))));
        }
        let texts = [old, new].map(|schema| schema.schema_data.description.as_deref());
        if !same_text(texts[0], texts[1]) {
            let kind = if is_enum(new) {
                Kind::EnumDescribed
            } else {
                Kind::CarrierDescribed
            };
            self.push(pair.draft(kind));
        }
        if is_enum(old) {
            self.compare_members(&pair, old, new);
        } else {
            self.compare_properties(&pair, old, new);
        }
    }

    fn compare_properties(&mut self, pair: &Pair<'_>, old: &'a Schema, new: &'a Schema) {
        let before = self.old.properties(old, &pair.old_pointer);
        let after = self.new.properties(new, &pair.new_pointer);
        let renamed = self.renamed_properties(&before, &after);
        for (name, property) in &before {
            let known = renamed
                .iter()
                .find(|(old, _)| old == name)
                .map(|(_, new)| *new);
            let new_name = known.unwrap_or(name);
            let Some(found) = after.get(new_name) else {
                let told = ty(self.old.document, property.schema).to_string();
                let draft = pair.part(
                    Kind::PropertyRemoved,
                    (Some(name), None),
                    (Some(&property.pointer), None),
                );
                self.push(draft.values(Some(told), None));
                continue;
            };
            let draft = |kind| {
                let at = (Some(&*property.pointer), Some(&*found.pointer));
                pair.part(kind, (Some(name), Some(new_name)), at)
            };
            if known.is_some() {
                let values = (Some((*name).to_owned()), Some(new_name.to_owned()));
                self.push(draft(Kind::PropertyRenamed).values(values.0, values.1));
            }
            self.compare_property(property, found, &draft);
        }
        for (name, property) in &after {
            if before.contains_key(name) || renamed.iter().any(|(_, new)| new == name) {
                continue;
            }
            let kind = if property.required {
                Kind::PropertyAddedRequired
            } else {
                Kind::PropertyAdded
            };
            let told = ty(self.new.document, property.schema).to_string();
            let draft = pair.part(kind, (None, Some(name)), (None, Some(&property.pointer)));
            self.push(draft.values(None, Some(told)));
        }
        let kept: Vec<&str> = before
            .keys()
            .copied()
            .filter(|name| after.contains_key(name))
            .collect();
        let now: Vec<&str> = after
            .keys()
            .copied()
            .filter(|name| before.contains_key(name))
            .collect();
        if kept != now {
            self.push(pair.draft(Kind::PropertiesReordered));
        }
    }

    fn compare_property(
        &mut self,
        old: &Property<'_>,
        new: &Property<'_>,
        draft: &dyn Fn(Kind) -> Draft,
    ) {
        match (old.required, new.required) {
            (false, true) => self.push(draft(Kind::PropertyRequired)),
            (true, false) => self.push(draft(Kind::PropertyOptional)),
            _ => {}
        }
        if self.settled && old.schema == new.schema {
            return;
        }
        let (before, after, relation) = self.types(old.schema, new.schema);
        if let Some(relation) = relation {
            let retyped = draft(Kind::PropertyRetyped).relation(relation);
            self.push(retyped.values(Some(before.to_string()), Some(after.to_string())));
        }
        match (is_nullable(old.schema), is_nullable(new.schema)) {
            (false, true) => self.push(draft(Kind::PropertyNullable)),
            (true, false) => self.push(draft(Kind::PropertyNotNullable)),
            _ => {}
        }
        for (limit, old, new) in limits(old.schema, new.schema) {
            let kind = match limit {
                Limit::Tightened => Kind::PropertyTightened,
                Limit::Loosened => Kind::PropertyLoosened,
                Limit::Default => Kind::PropertyDefault,
            };
            self.push(draft(kind).values(old, new));
        }
        // The words of a free-form value say that it is one.
        let learned = matches!(relation, Some(Relation::Learned | Relation::Forgotten));
        if !learned && !same_text(description(old.schema), description(new.schema)) {
            self.push(draft(Kind::PropertyDescribed));
        }
    }

    /// Properties that are gone, with the new one that each likely is: of the same type, and of a
    /// name or a description that is alike.
    fn renamed_properties<'n>(
        &self,
        before: &IndexMap<&'n str, Property<'_>>,
        after: &IndexMap<&'n str, Property<'_>>,
    ) -> Vec<(&'n str, &'n str)> {
        let gone = before.iter().filter(|(name, _)| !after.contains_key(*name));
        let come: Vec<_> = after
            .iter()
            .filter(|(name, _)| !before.contains_key(*name))
            .collect();
        let mut pairs: Vec<(f32, &str, &str)> = Vec::new();
        for (name, property) in gone {
            for (other, found) in &come {
                let types = (
                    ty(self.old.document, property.schema),
                    ty(self.new.document, found.schema),
                );
                if relate(&types.0, &types.1, &self.renames).is_some() {
                    continue;
                }
                let text = description(property.schema).filter(|text| !text.is_empty());
                let told_alike = text.is_some() && text == description(found.schema);
                let likeness = likeness(name, other) + if told_alike { 1.0 } else { 0.0 };
                if likeness >= ALIKE_NAMES {
                    pairs.push((likeness, name, other));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let mut found: Vec<(&str, &str)> = Vec::new();
        for (_, old, new) in pairs {
            if found
                .iter()
                .all(|(one, other)| *one != old && *other != new)
            {
                found.push((old, new));
            }
        }
        found
    }
}

/// Names alike from this on may be one under two names.
pub(super) const ALIKE_NAMES: f32 = 0.7;

fn is_enum(schema: &Schema) -> bool {
    matches!(&schema.schema_kind, SchemaKind::Type(SchemaType::String(_)))
}

/// Whether two schemas are the same to the order of their properties, with no part that stands
/// elsewhere and may have changed there.
fn is_same(old: &Schema, new: &Schema) -> bool {
    let plain = |schema: &'_ Schema| match &schema.schema_kind {
        SchemaKind::AllOf { .. } => None,
        SchemaKind::Any(any) if !any.all_of.is_empty() => None,
        SchemaKind::Any(any) => Some(any.properties.keys().cloned().collect::<Vec<_>>()),
        SchemaKind::Type(SchemaType::Object(object)) => {
            Some(object.properties.keys().cloned().collect())
        }
        _ => Some(Vec::new()),
    };
    // Maps are equal whatever their order.
    old == new && plain(old).is_some_and(|names| plain(new) == Some(names))
}

fn is_nullable(schema: &ReferenceOr<Box<Schema>>) -> bool {
    matches!(schema, ReferenceOr::Item(schema) if schema.schema_data.nullable)
}

fn subject(name: &str, schema: &Schema) -> Subject {
    if is_enum(schema) {
        Subject::Enum(name.to_owned())
    } else {
        Subject::Carrier(name.to_owned())
    }
}

fn pointer(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}
