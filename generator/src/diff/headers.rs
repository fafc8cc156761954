//! Compares headers of responses.

use super::change::Subject;
use super::comparison::Comparison;
use super::draft::same_text;
use super::kind::Kind;
use super::media::compared;
use super::operations::Both;
use super::place::{Family, Place};
use super::relation::Relation;
use super::shape::{Shape, Typed};
use super::site::{Site, escape, sites_of};
use super::view::View;
use crate::openapi::EXPLODE_EXTENSION;
use crate::rust::surface::Origin;
use indexmap::IndexMap;
use openapiv3::{Header, ParameterSchemaOrContent, Response};

/// A header with its references resolved.
struct Found<'a> {
    /// The name as written.
    name: &'a str,
    header: &'a Header,
    pointer: String,
}

impl<'a> Found<'a> {
    fn sites(&self) -> Vec<Site<'a>> {
        sites_of(&self.header.format, &self.pointer)
    }

    /// Returns the format of an object in it. The document model has no `explode`, so the reader keeps it as an extension.
    fn written(&self) -> &'static str {
        let explode = self.header.extensions.get(EXPLODE_EXTENSION);
        match explode.and_then(serde_json::Value::as_bool) {
            Some(true) => "simple, exploded",
            _ => "simple",
        }
    }

    /// Returns the media type of the value, if it has one.
    fn media(&self) -> Option<String> {
        match &self.header.format {
            ParameterSchemaOrContent::Content(content) => {
                content.keys().next().map(|m| compared(m))
            }
            ParameterSchemaOrContent::Schema(_) => None,
        }
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn compare_headers(
        &mut self,
        both: &Both<'a>,
        status: &str,
        (old, old_at): (&'a Response, &str),
        (new, new_at): (&'a Response, &str),
    ) {
        let before = headers(self.old, old, old_at);
        let after = headers(self.new, new, new_at);
        let keys = [both.old.key(), both.new.key()];
        let origins: Vec<Origin> = keys.into_iter().map(Origin::Response).collect();
        let place = |name: &str| {
            let subject = Subject::Operation(both.new.name.clone());
            let part = format!("{status} {name}");
            let whole = Some(part.clone());
            Place::of_operation(Family::Header, subject, whole, &part, origins.clone())
                .received(both.is_webhook())
        };
        for (key, old) in &before {
            let Some(new) = after.get(key) else {
                let pointers = (old.pointer.clone(), new_at.to_owned());
                self.push(place(old.name).draft(Kind::HeaderRemoved, &pointers));
                continue;
            };
            let place = place(new.name);
            let pointers = (old.pointer.clone(), new.pointer.clone());
            match (old.header.required, new.header.required) {
                (false, true) => self.push(place.draft(Kind::HeaderRequired, &pointers)),
                (true, false) => self.push(place.draft(Kind::HeaderOptional, &pointers)),
                _ => {}
            }
            let texts = [old, new].map(|found| found.header.description.as_deref());
            if !same_text(texts[0], texts[1]) {
                self.push(place.draft(Kind::HeaderDescribed, &pointers));
            }
            let sites = (old.sites(), new.sites());
            let styles = (old.media(), new.media());
            if styles.0 != styles.1 {
                let draft = place.draft(Kind::HeaderRetyped, &pointers);
                let draft = draft.relation(Relation::Replaced);
                self.push(draft.values(styles.0, styles.1));
            }
            let written = (old.written(), new.written());
            // Single values and lists are the same text in both formats.
            let is_object = |shape: Shape<'_>| matches!(shape.typed, Some(Typed::Object) | None);
            if written.0 != written.1
                && is_object(self.old.shape(&sites.0))
                && is_object(self.new.shape(&sites.1))
            {
                let draft = place.draft(Kind::HeaderRetyped, &pointers);
                let draft = draft.relation(Relation::Replaced);
                let values = (written.0.to_owned(), written.1.to_owned());
                self.push(draft.values(Some(values.0), Some(values.1)));
            }
            let place = place.in_document(old.media().is_some());
            let shapes = (Shape::at(&old.pointer), Shape::at(&new.pointer));
            self.compare_inner(&shapes.0, &shapes.1, (&sites.0, &sites.1), &place);
        }
        for (_, new) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
            let pointers = (old_at.to_owned(), new.pointer.clone());
            self.push(place(new.name).draft(Kind::HeaderAdded, &pointers));
        }
    }
}

/// Returns the headers of a response by name in lower case. Names are case-insensitive (RFC 9110, section 5.1).
fn headers<'a>(view: &View<'a>, response: &'a Response, at: &str) -> IndexMap<String, Found<'a>> {
    let found = response.headers.iter().filter_map(|(name, header)| {
        let at = format!("{at}/headers/{}", escape(name));
        // The specification describes this header by the media types.
        if name.eq_ignore_ascii_case("Content-Type") {
            return None;
        }
        let (header, pointer) = view.follow(header, at)?;
        let found = Found {
            name,
            header,
            pointer,
        };
        Some((name.to_ascii_lowercase(), found))
    });
    found.collect()
}
