//! Request bodies and responses: statuses, media types, and what travels.

use indexmap::IndexMap;
use openapiv3::MediaType;

use super::comparison::{Comparison, Draft, same_text};
use super::kind::{Directions, Kind};
use super::operations::Both;
use super::types::{Relation, Ty, relate, ty};
use super::view::View;
use crate::rust::surface::Origin;

/// The kinds of change of one side.
struct Kinds {
    retyped: Kind,
    media_added: Kind,
    media_removed: Kind,
}

const REQUEST: Kinds = Kinds {
    retyped: Kind::BodyRetyped,
    media_added: Kind::BodyMediaAdded,
    media_removed: Kind::BodyMediaRemoved,
};
const RESPONSE: Kinds = Kinds {
    retyped: Kind::ResponseRetyped,
    media_added: Kind::ResponseMediaAdded,
    media_removed: Kind::ResponseMediaRemoved,
};

impl<'a> Comparison<'a> {
    pub(super) fn compare_body(&mut self, both: &Both<'a>) {
        let of = |draft| both.of(draft, Origin::Body);
        match (&both.old.body, &both.new.body) {
            (None, None) => {}
            (Some((old, at)), None) => {
                let told = told(self.old, &old.content);
                let draft = both
                    .draft(Kind::BodyRemoved)
                    .at(Some(at), Some(&both.new.pointer));
                self.push(of(draft).values(told, None));
            }
            (None, Some((new, at))) => {
                let kind = if new.required {
                    Kind::BodyAddedRequired
                } else {
                    Kind::BodyAdded
                };
                let told = told(self.new, &new.content);
                let draft = both.draft(kind).at(Some(&both.old.pointer), Some(at));
                self.push(of(draft).values(None, told));
            }
            (Some((old, _)), Some((new, _))) if self.settled && old == new => {}
            (Some((old, old_at)), Some((new, new_at))) => {
                let draft = |kind| of(both.draft(kind).at(Some(old_at), Some(new_at)));
                match (old.required, new.required) {
                    (false, true) => self.push(draft(Kind::BodyRequired)),
                    (true, false) => self.push(draft(Kind::BodyOptional)),
                    _ => {}
                }
                if !same_text(old.description.as_deref(), new.description.as_deref()) {
                    self.push(draft(Kind::BodyDescribed));
                }
                self.compare_content(&old.content, &new.content, &REQUEST, None, &draft);
            }
        }
    }

    pub(super) fn compare_responses(&mut self, both: &Both<'a>) {
        let of = |draft: Draft| {
            both.of(draft, Origin::Answer)
                .directions(Directions::RESPONSE)
        };
        for (status, (old, old_at)) in &both.old.responses {
            let Some((new, new_at)) = both.new.responses.get(status) else {
                let kind = if is_success(status) {
                    Kind::ResponseRemoved
                } else {
                    Kind::ErrorRemoved
                };
                let draft = both.draft(kind).at(Some(old_at), Some(&both.new.pointer));
                self.push(
                    of(draft)
                        .part(status)
                        .values(told(self.old, &old.content), None),
                );
                continue;
            };
            if self.settled && old == new {
                continue;
            }
            let draft = |kind| of(both.draft(kind).at(Some(old_at), Some(new_at)));
            if !same_text(Some(&old.description), Some(&new.description)) {
                self.push(draft(Kind::ResponseDescribed).part(status));
            }
            match (old.content.is_empty(), new.content.is_empty()) {
                (true, false) => {
                    let told = told(self.new, &new.content);
                    self.push(
                        draft(Kind::ResponseBodyAdded)
                            .part(status)
                            .values(None, told),
                    );
                }
                (false, true) => {
                    let told = told(self.old, &old.content);
                    self.push(
                        draft(Kind::ResponseBodyRemoved)
                            .part(status)
                            .values(told, None),
                    );
                }
                _ => self.compare_content(
                    &old.content,
                    &new.content,
                    &RESPONSE,
                    Some(status),
                    &draft,
                ),
            }
        }
        for (status, (new, at)) in &both.new.responses {
            if !both.old.responses.contains_key(status) {
                let kind = if is_success(status) {
                    Kind::ResponseAdded
                } else {
                    Kind::ErrorAdded
                };
                let draft = both.draft(kind).at(Some(&both.old.pointer), Some(at));
                self.push(
                    of(draft)
                        .part(status)
                        .values(None, told(self.new, &new.content)),
                );
            }
        }
    }

    fn compare_content(
        &mut self,
        old: &IndexMap<String, MediaType>,
        new: &IndexMap<String, MediaType>,
        kinds: &Kinds,
        status: Option<&str>,
        draft: &dyn Fn(Kind) -> Draft,
    ) {
        for media in old.keys().filter(|media| !new.contains_key(*media)) {
            self.push(draft(kinds.media_removed).part(media));
        }
        for media in new.keys().filter(|media| !old.contains_key(*media)) {
            self.push(draft(kinds.media_added).part(media));
        }
        // Media types mostly hold the same; a change of all of them is one change.
        let mut retyped: Vec<(Ty, Ty, Relation, Vec<&str>)> = Vec::new();
        let mut shared = 0;
        let mut examples = false;
        for (media, before) in old {
            let Some(after) = new.get(media) else {
                continue;
            };
            shared += 1;
            examples |= before.example != after.example || before.examples != after.examples;
            let types = (media_type(self.old, before), media_type(self.new, after));
            if is_raw(media) && is_bytes(&types.0) && is_bytes(&types.1) {
                continue;
            }
            if let Some(relation) = relate(&types.0, &types.1, &self.renames) {
                match retyped
                    .iter_mut()
                    .find(|(old, new, ..)| (old, new) == (&types.0, &types.1))
                {
                    Some((.., media_types)) => media_types.push(media),
                    None => retyped.push((types.0, types.1, relation, vec![media])),
                }
            }
        }
        for (old, new, relation, media) in retyped {
            let draft = draft(kinds.retyped).relation(relation);
            let draft = draft.values(Some(old.to_string()), Some(new.to_string()));
            let part = match (status, media.len() == shared) {
                (Some(status), true) => Some(status.to_owned()),
                (None, true) => None,
                (Some(status), false) => Some(format!("{status} {}", listed(&media))),
                (None, false) => Some(listed(&media)),
            };
            self.push(match part {
                Some(part) => draft.part(part),
                None => draft,
            });
        }
        if examples {
            self.push(draft(Kind::ExampleChanged));
        }
    }
}

fn media_type(view: &View<'_>, media: &MediaType) -> Ty {
    media
        .schema
        .as_ref()
        .map_or(Ty::Any, |schema| ty(view.document, schema))
}

fn told(view: &View<'_>, content: &IndexMap<String, MediaType>) -> Option<String> {
    let first = content.values().next()?;
    Some(media_type(view, first).to_string())
}

/// A few media types, or how many there are.
fn listed(media: &[&str]) -> String {
    match media {
        [first, rest @ ..] if rest.len() > 2 => format!("{first} and {} more", rest.len()),
        few => few.join(", "),
    }
}

/// Whether bodies of this media type are bytes as they are, not values: neither JSON nor XML nor a
/// form. Both formats of bytes mean the same there.
fn is_raw(media: &str) -> bool {
    !["json", "xml", "form"]
        .iter()
        .any(|word| media.contains(word))
        || media.contains("officedocument")
}

fn is_bytes(ty: &Ty) -> bool {
    matches!(ty, Ty::Text(format) if format == "byte" || format == "binary")
}

fn is_success(status: &str) -> bool {
    status.starts_with('2') || status == "default"
}
