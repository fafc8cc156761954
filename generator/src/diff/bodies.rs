//! Compares request bodies, and the content of media types in bodies and responses.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::MediaType;
use pagewire_runtime::contract::media;

use super::comparison::Comparison;
use super::draft::{Draft, same_text};
use super::kind::Kind;
use super::markup::is_markup;
use super::media::compared;
use super::operations::Both;
use super::place::{Family, Place};
use super::shape::Shape;
use super::site::{Site, escape};
use super::types::{Ty, ty_of};
use super::view::View;
use crate::rust::surface::Origin;

/// The request or the response of an operation, as the subject of changes.
pub(super) struct Side<'s> {
    pub(super) family: Family,
    pub(super) media_added: Kind,
    pub(super) media_removed: Kind,
    /// The status of a response.
    pub(super) status: Option<&'s str>,
    pub(super) origin: fn(String) -> Origin,
}

pub(super) type Content = IndexMap<String, MediaType>;

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
                let side = Side {
                    family: Family::Body,
                    media_added: Kind::BodyMediaAdded,
                    media_removed: Kind::BodyMediaRemoved,
                    status: None,
                    origin: Origin::Body,
                };
                let contents = ((&old.content, &**old_at), (&new.content, &**new_at));
                self.compare_content(both, contents, &side, &draft);
            }
        }
    }

    pub(super) fn compare_content(
        &mut self,
        both: &Both<'a>,
        ((old, old_at), (new, new_at)): ((&'a Content, &str), (&'a Content, &str)),
        side: &Side<'_>,
        draft: &dyn Fn(Kind) -> Draft,
    ) {
        let whole = |media: &str| match side.status {
            Some(status) => format!("{status} {media}"),
            None => media.to_owned(),
        };
        let partner = |media: &str| {
            let exact = new.get_key_value(media);
            let same = || {
                new.iter()
                    .find(|(other, _)| compared(other) == compared(media))
            };
            // A wildcard includes this media type.
            let wider = || {
                let is_request = side.status.is_none();
                new.iter()
                    .find(|(other, _)| is_request && is_range(other, media))
            };
            exact.or_else(same).or_else(wider)
        };
        for media in old.keys().filter(|media| partner(media).is_none()) {
            self.push(draft(side.media_removed).part(whole(media)));
        }
        let known: Vec<&String> = old
            .keys()
            .filter_map(|media| Some(partner(media)?.0))
            .collect();
        for media in new.keys().filter(|media| !known.contains(media)) {
            self.push(draft(side.media_added).part(whole(media)));
        }
        // Media types mostly hold the same schema. A change that all of them share is reported once.
        type Group<'g> = (&'g MediaType, &'g MediaType, Vec<&'g str>, (String, String));
        let mut groups: Vec<Group<'a>> = Vec::new();
        for (media, before) in old {
            let Some((name, after)) = partner(media) else {
                continue;
            };
            if is_bytes(self.old, media, before) && is_bytes(self.new, media, after) {
                continue;
            }
            let same = groups.iter_mut().find(|(one, other, ..)| {
                one.schema == before.schema && other.schema == after.schema
            });
            match same {
                Some((.., media_types, _)) => media_types.push(media),
                None => {
                    let at = |at: &str, media: &str| format!("{at}/content/{}", escape(media));
                    let pointers = (at(old_at, media), at(new_at, name));
                    groups.push((before, after, vec![media], pointers));
                }
            }
        }
        let is_one = groups.len() == 1;
        let subject = super::change::Subject::Operation(both.new.name.clone());
        let origins = vec![(side.origin)(both.old.key()), (side.origin)(both.new.key())];
        for (before, after, media, at) in groups {
            let listed = listed(&media);
            let (part, label) = match (side.status, is_one) {
                (Some(status), true) => (Some(status.to_owned()), status.to_owned()),
                (None, true) => (None, "body".to_owned()),
                (Some(status), false) => {
                    let part = format!("{status} {listed}");
                    (Some(part.clone()), part)
                }
                (None, false) => (Some(listed.clone()), format!("body {listed}")),
            };
            let place =
                Place::of_operation(side.family, subject.clone(), part, &label, origins.clone())
                    .in_markup(media.iter().any(|media| is_markup(media)))
                    .received(both.is_webhook())
                    .in_form(
                        media
                            .iter()
                            .all(|media| media::Family::of(media) == media::Family::Parts),
                    );
            let sites = (schema(before, &at.0), schema(after, &at.1));
            let shapes = (Shape::at(&at.0), Shape::at(&at.1));
            self.compare_inner(&shapes.0, &shapes.1, (&sites.0, &sites.1), &place);
        }
        let mut examples = false;
        let mut seen = BTreeSet::new();
        for (media, before) in old {
            if let Some((_, after)) = partner(media) {
                examples |= before.example != after.example || before.examples != after.examples;
                let family = media::Family::of(media);
                // OpenAPI has encodings for requests only.
                if side.status.is_none()
                    && matches!(family, media::Family::Form | media::Family::Parts)
                {
                    self.compare_encodings(both, (family, before, after), draft, &mut seen);
                }
            }
        }
        if examples {
            self.push(draft(Kind::ExampleChanged));
        }
    }
}

/// Whether a media type is a wildcard that includes another one.
pub(super) fn is_range(range: &str, media: &str) -> bool {
    match compared(range).split_once('/') {
        Some(("*", "*")) => true,
        Some((kind, "*")) => compared(media)
            .split_once('/')
            .is_some_and(|(own, _)| own == kind),
        _ => false,
    }
}

pub(super) fn schema<'a>(media: &'a MediaType, at: &str) -> Vec<Site<'a>> {
    let schema = media.schema.iter();
    schema
        .map(|schema| Site::new(schema, format!("{at}/schema")))
        .collect()
}

pub(super) fn told(view: &View<'_>, content: &IndexMap<String, MediaType>) -> Option<String> {
    let first = content.values().next()?;
    let told = schema(first, "")
        .first()
        .map(|site| ty_of(view.document, site).to_string());
    Some(told.unwrap_or_else(|| "any".to_owned()))
}

/// Lists a few media types, or states their number.
fn listed(media: &[&str]) -> String {
    match media {
        [first, rest @ ..] if rest.len() > 2 => format!("{first} and {} more", rest.len()),
        few => few.join(", "),
    }
}

/// Whether a body is raw bytes. A body without a type is, unless its media type is a text format that all clients read.
fn is_bytes(view: &View<'_>, name: &str, media: &MediaType) -> bool {
    if media::Family::of(name).has_base64() {
        return false;
    }
    let sites = schema(media, "");
    match sites.first().map(|site| ty_of(view.document, site)) {
        Some(Ty::Text(format)) => format == "byte" || format == "binary",
        None | Some(Ty::Any) => is_raw(name) && view.shape(&sites).is_free(),
        Some(_) => false,
    }
}

/// Whether bodies of a media type are bytes by default.
fn is_raw(name: &str) -> bool {
    let name = compared(name);
    let kind = name.split('/').next().unwrap_or_default();
    matches!(kind, "image" | "audio" | "video" | "font")
        || [
            "application/octet-stream",
            "application/pdf",
            "application/zip",
        ]
        .iter()
        .any(|raw| name == *raw)
}
