//! Compares the values that a schema lists.

use serde_json::Value;

use super::comparison::Comparison;
use super::effect::{Effect, Effects};
use super::place::{Aspect, Place};
use super::shape::Shape;

/// The effects of removed values if none of the listed ones remains.
pub(super) const NONE_STAYS: Effects = (
    Effect::Breaking,
    Effect::Breaking,
    "none of the values that callers and readers know stays",
);

impl<'a> Comparison<'a> {
    /// Compares the listed values, if both schemas list values.
    pub(super) fn compare_members(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        let (Some(before), Some(after)) = (&old.members, &new.members) else {
            return;
        };
        let at = (old.pointer.clone(), new.pointer.clone());
        let word = |member: &Value| match member {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let stays = before.iter().any(|member| after.contains(member));
        for (aspect, list, other) in [
            (Aspect::MemberRemoved, before, after),
            (Aspect::MemberAdded, after, before),
        ] {
            for member in list.iter().filter(|member| !other.contains(member)) {
                let draft = place.draft(place.kind(aspect), &at);
                let told = Some(word(member));
                self.push(match aspect {
                    Aspect::MemberAdded => draft.values(None, told),
                    _ if stays => draft.values(told, None),
                    _ => draft.values(told, None).effects(NONE_STAYS),
                });
            }
        }
    }

    /// Compares whether null is among the listed values, if both may be null.
    pub(super) fn compare_null(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        let is_listed = match (old.is_null_listed, new.is_null_listed) {
            (Some(before), Some(after)) if before != after => after,
            _ => return,
        };
        if !old.notes.nullable || !new.notes.nullable {
            return;
        }
        let at = (old.pointer.clone(), new.pointer.clone());
        let null = Some("null".to_owned());
        self.push(if is_listed {
            let draft = place.draft(place.kind(Aspect::MemberAdded), &at);
            draft.values(None, null)
        } else {
            let draft = place.draft(place.kind(Aspect::MemberRemoved), &at);
            draft.values(null, None)
        });
    }
}
