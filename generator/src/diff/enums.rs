//! The members of enums.

use openapiv3::{Schema, SchemaKind, Type as SchemaType};

use super::comparison::Comparison;
use super::draft::same_text;
use super::kind::Kind;
use super::members::NONE_STAYS;
use super::schemas::Pair;
use crate::openapi::{ENUM_DESCRIPTIONS, ENUM_FLAGS, ENUM_NUMBERS};

impl Comparison<'_> {
    pub(super) fn compare_members_of(&mut self, pair: &Pair<'_>, old: &Schema, new: &Schema) {
        let (before, after) = (members(old), members(new));
        match (is_flags(old), is_flags(new)) {
            (false, true) => self.push(pair.draft(Kind::FlagsSet)),
            (true, false) => self.push(pair.draft(Kind::FlagsUnset)),
            _ => {}
        }
        let find = |list: &[Member], name: &str| list.iter().position(|m| m.name == name);
        let mut renamed: Vec<&str> = Vec::new();
        let stays = after.is_empty() || before.iter().any(|m| find(&after, &m.name).is_some());
        for member in &before {
            if let Some(at) = find(&after, &member.name) {
                self.compare_member(pair, member, &after[at]);
                continue;
            }
            let same_number = |other: &&Member| {
                member.number.is_some()
                    && other.number == member.number
                    && find(&before, &other.name).is_none()
            };
            if let Some(other) = after.iter().find(same_number) {
                renamed.push(&other.name);
                let names = (Some(member.name.as_str()), Some(other.name.as_str()));
                let draft = pair.part(Kind::MemberRenamed, names);
                self.push(draft.values(Some(member.name.clone()), Some(other.name.clone())));
            } else {
                let draft = pair.part(Kind::MemberRemoved, (Some(&member.name), None));
                self.push(if stays {
                    draft
                } else {
                    draft.effects(NONE_STAYS)
                });
            }
        }
        for member in &after {
            if find(&before, &member.name).is_none() && !renamed.contains(&member.name.as_str()) {
                self.push(pair.part(Kind::MemberAdded, (None, Some(&member.name))));
            }
        }
    }

    fn compare_member(&mut self, pair: &Pair<'_>, old: &Member, new: &Member) {
        let kind = match (old.number, new.number) {
            (Some(old), Some(new)) if old != new => Some(Kind::MemberRenumbered),
            (None, Some(_)) => Some(Kind::MemberNumbered),
            (Some(_), None) => Some(Kind::MemberUnnumbered),
            _ => None,
        };
        let names = (Some(old.name.as_str()), Some(new.name.as_str()));
        if let Some(kind) = kind {
            let told = |member: &Member| member.number.map(|number| number.to_string());
            let draft = pair.part(kind, names);
            self.push(draft.values(told(old), told(new)));
        }
        if !same_text(Some(&old.text), Some(&new.text)) {
            self.push(pair.part(Kind::MemberDescribed, names));
        }
    }
}

/// A member of an enum.
struct Member {
    name: String,
    number: Option<i64>,
    text: String,
}

fn members(schema: &Schema) -> Vec<Member> {
    let SchemaKind::Type(SchemaType::String(text)) = &schema.schema_kind else {
        return Vec::new();
    };
    let list = |key: &str| {
        schema
            .schema_data
            .extensions
            .get(key)
            .and_then(|value| value.as_array())
    };
    let (numbers, texts) = (list(ENUM_NUMBERS), list(ENUM_DESCRIPTIONS));
    let words = text.enumeration.iter().enumerate();
    words
        .filter_map(|(index, word)| {
            Some(Member {
                name: word.clone()?,
                number: numbers.and_then(|list| list.get(index)?.as_i64()),
                text: texts
                    .and_then(|list| list.get(index)?.as_str())
                    .unwrap_or_default()
                    .to_owned(),
            })
        })
        .collect()
}

fn is_flags(schema: &Schema) -> bool {
    let flags = schema.schema_data.extensions.get(ENUM_FLAGS);
    flags.and_then(|value| value.as_bool()).unwrap_or(false)
}
