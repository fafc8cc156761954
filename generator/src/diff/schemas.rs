//! Compares carriers and enums.

use openapiv3::{Schema, SchemaKind, Type as SchemaType};

use super::change::Subject;
use super::comparison::Comparison;
use super::draft::{Draft, same_text};
use super::effect::Directions;
use super::kind::Kind;
use super::place::Place;
use super::site::{Site, escape};
use crate::rust::surface::Origin;

/// A component in both documents, possibly under two names.
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

    /// Creates a change of a member. The whole component is not its origin.
    pub(super) fn part(&self, kind: Kind, names: (Option<&str>, Option<&str>)) -> Draft {
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
            .at(Some(&self.old_pointer), Some(&self.new_pointer))
            .of(old.into_iter().chain(new))
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn compare_schemas(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, schema) in &old.schemas {
            let new_name = self.name_in_new(name).to_owned();
            match new.schemas.get_key_value(new_name.as_str()) {
                Some((new_name, after)) => {
                    self.compare_schema((name, schema), (new_name, after));
                }
                None => self.came_or_went(name, schema, false),
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
        let names = (old_name, new_name);
        let markup = self
            .old
            .in_markup(old_name)
            .and(self.new.in_markup(new_name));
        let place = Place::of_carrier(pair.subject.clone(), names, (pair.directions, markup))
            .in_form(self.old.forms.contains(old_name) && self.new.forms.contains(new_name));
        let sites = (
            [Site::of_schema(old, pair.old_pointer.clone())],
            [Site::of_schema(new, pair.new_pointer.clone())],
        );
        let (mut before, mut after) = (self.old.shape(&sites.0), self.new.shape(&sites.1));
        if is_enum(old) {
            self.compare_members_of(&pair, old, new);
            (before.members, after.members) = (None, None);
        }
        self.compare_shapes(&before, &after, (&sites.0, &sites.1), &place);
        self.compare_children(&pair);
    }

    /// Compares the carriers that extend one with a discriminator. They are its variants.
    fn compare_children(&mut self, pair: &Pair<'_>) {
        let before = self.old.children(pair.old_name);
        let after = self.new.children(pair.new_name);
        let known: Vec<&str> = before.iter().map(|name| self.name_in_new(name)).collect();
        let gone: Vec<&str> = known
            .iter()
            .copied()
            .filter(|name| !after.contains(name))
            .collect();
        let come = after.iter().filter(|name| !known.contains(name));
        let removed = gone.iter().map(|name| {
            pair.draft(Kind::VariantRemoved)
                .values(Some((*name).to_owned()), None)
        });
        let added = come.map(|name| {
            pair.draft(Kind::VariantAdded)
                .values(None, Some((*name).to_owned()))
        });
        let drafts: Vec<Draft> = removed.chain(added).collect();
        for draft in drafts {
            self.push(draft);
        }
    }
}

fn is_enum(schema: &Schema) -> bool {
    matches!(&schema.schema_kind, SchemaKind::Type(SchemaType::String(_)))
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
