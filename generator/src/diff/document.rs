//! Compares parts of the document other than operations and schemas: title, description, tags.

use super::change::Subject;
use super::comparison::Comparison;
use super::draft::{Draft, same_text};
use super::effect::Directions;
use super::kind::Kind;

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
        self.compare_servers();
        for tag in &new.tags {
            let known = old.tags.iter().find(|known| known.name == tag.name);
            if known.is_some_and(|known| {
                !same_text(known.description.as_deref(), tag.description.as_deref())
            }) {
                self.push(draft(Kind::TagDescribed, "/tags").part(&tag.name));
            }
        }
        self.compare_security();
    }
}
