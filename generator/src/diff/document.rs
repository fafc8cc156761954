//! What stands beside operations and schemas: title, servers, tags, security.

use super::change::Subject;
use super::comparison::{Comparison, Draft, same_text};
use super::kind::{Directions, Kind};
use super::operations::ways;

fn draft(kind: Kind, pointer: &str) -> Draft {
    Draft::new(kind, Subject::Document)
        .directions(Directions::REQUEST)
        .at(Some(pointer), Some(pointer))
}

impl Comparison<'_> {
    pub(super) fn compare_documents(&mut self) {
        let (old, new) = (self.old.document, self.new.document);
        let (before, after) = (&old.info, &new.info);
        let told = |info: &openapiv3::Info| Some(format!("{} {}", info.title, info.version));
        if told(before) != told(after) {
            let draft = draft(Kind::DocumentDescribed, "/info").part("title and version");
            self.push(draft.values(told(before), told(after)));
        }
        if !same_text(before.description.as_deref(), after.description.as_deref()) {
            self.push(draft(Kind::DocumentDescribed, "/info").part("description"));
        }
        let urls = |document: &openapiv3::OpenAPI| {
            let urls: Vec<&str> = document
                .servers
                .iter()
                .map(|server| server.url.as_str())
                .collect();
            urls.join(", ")
        };
        if urls(old) != urls(new) {
            let draft = draft(Kind::ServersChanged, "/servers");
            self.push(draft.values(Some(urls(old)), Some(urls(new))));
        }
        for tag in &new.tags {
            let known = old.tags.iter().find(|known| known.name == tag.name);
            if known.is_some_and(|known| {
                !same_text(known.description.as_deref(), tag.description.as_deref())
            }) {
                self.push(draft(Kind::TagDescribed, "/tags").part(&tag.name));
            }
        }
        let (before, after) = (ways(None, self.old), ways(None, self.new));
        for way in before.iter().filter(|way| !after.contains(way)) {
            self.push(draft(Kind::SecurityRemoved, "/security").part(way));
        }
        for way in after.iter().filter(|way| !before.contains(way)) {
            self.push(draft(Kind::SecurityAdded, "/security").part(way));
        }
        self.compare_schemes();
    }

    fn compare_schemes(&mut self) {
        let of = |document: &openapiv3::OpenAPI| {
            document
                .components
                .as_ref()
                .map(|parts| parts.security_schemes.clone())
                .unwrap_or_default()
        };
        let (before, after) = (of(self.old.document), of(self.new.document));
        let at = |name: &str| format!("/components/securitySchemes/{}", super::view::escape(name));
        for (name, scheme) in &before {
            let kind = match after.get(name) {
                Some(now) if now == scheme => continue,
                Some(_) => Kind::SchemeChanged,
                None => Kind::SchemeRemoved,
            };
            self.push(draft(kind, &at(name)).part(name));
        }
        for name in after.keys().filter(|name| !before.contains_key(*name)) {
            self.push(draft(Kind::SchemeAdded, &at(name)).part(name));
        }
    }
}
