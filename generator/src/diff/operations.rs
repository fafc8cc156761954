//! Compares operations of both documents, and reports those that are added or removed.

use std::collections::HashSet;

use openapiv3::Operation;

use super::addresses::prefix;
use super::change::Subject;
use super::comparison::Comparison;
use super::draft::{Draft, same_text};
use super::kind::Kind;
use super::partners::normalised;
use super::view::Op;
use crate::openapi::FACTS;
use crate::rust::surface::Origin;

/// An operation in both documents.
pub(super) struct Both<'a> {
    pub(super) old: &'a Op<'a>,
    pub(super) new: &'a Op<'a>,
}

impl Both<'_> {
    pub(super) fn draft(&self, kind: Kind) -> Draft {
        Draft::new(kind, Subject::Operation(self.new.name.clone()))
            .directions(self.new.sent())
            .received(self.is_webhook())
            .at(Some(&self.old.pointer), Some(&self.new.pointer))
    }

    /// Whether clients receive what the API sends.
    pub(super) const fn is_webhook(&self) -> bool {
        self.new.is_webhook
    }

    /// Adds origins to a change, each made from the key of one of the operations.
    pub(super) fn of(&self, draft: Draft, origin: impl Fn(String) -> Origin) -> Draft {
        draft.of([origin(self.old.key()), origin(self.new.key())])
    }

    pub(super) fn whole(&self, kind: Kind) -> Draft {
        self.of(self.draft(kind), Origin::Operation)
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn compare_operations(&mut self) {
        let (old, new) = (self.old, self.new);
        let partners = self.partners.clone();
        let taken: HashSet<usize> = partners.iter().flatten().copied().collect();
        for (op, partner) in old.operations.iter().zip(&partners) {
            match partner {
                Some(index) => self.compare_operation(&Both {
                    old: op,
                    new: &new.operations[*index],
                }),
                None => self.operation_came_or_went(op, false),
            }
        }
        for (index, op) in new.operations.iter().enumerate() {
            if !taken.contains(&index) {
                self.operation_came_or_went(op, true);
            }
        }
    }

    fn operation_came_or_went(&mut self, op: &Op<'_>, came: bool) {
        let (kind, at) = if came {
            (Kind::OperationAdded, (None, Some(&*op.pointer)))
        } else {
            (Kind::OperationRemoved, (Some(&*op.pointer), None))
        };
        let told = Some(op.key());
        let values = if came { (None, told) } else { (told, None) };
        let tags = op.described.tags.iter().map(|tag| Origin::Tag(tag.clone()));
        let draft = Draft::new(kind, Subject::Operation(op.name.clone()))
            .directions(op.sent())
            .received(op.is_webhook)
            .at(at.0, at.1)
            .values(values.0, values.1)
            .of([Origin::Operation(op.key())])
            .of(tags);
        self.push(draft);
    }

    fn compare_operation(&mut self, both: &Both<'a>) {
        let (old, new) = (both.old, both.new);
        if self.is_moved(old, new) {
            let draft = both.whole(Kind::OperationMoved);
            let told =
                |op: &Op<'_>, is_old| Some(format!("{} {}", op.method, self.full_path(op, is_old)));
            let values = (told(old, true), told(new, false));
            self.push(draft.values(values.0, values.1));
        }
        if old.name != new.name && old.described.operation_id.is_some() {
            let draft = both.whole(Kind::OperationRenamed);
            self.push(draft.values(Some(old.name.clone()), Some(new.name.clone())));
        }
        let (before, after) = (old.described, new.described);
        match (before.deprecated, after.deprecated) {
            (false, true) => self.push(both.whole(Kind::OperationDeprecated)),
            (true, false) => self.push(both.whole(Kind::OperationRestored)),
            _ => {}
        }
        if before.tags != after.tags {
            let tags = before
                .tags
                .iter()
                .chain(&after.tags)
                .cloned()
                .map(Origin::Tag);
            let draft = both.whole(Kind::OperationTagged).of(tags);
            self.push(draft.values(Some(before.tags.join(", ")), Some(after.tags.join(", "))));
        }
        for fact in FACTS {
            let value =
                |described: &Operation| described.extensions.get(fact).map(ToString::to_string);
            let values = (value(before), value(after));
            if values.0 != values.1 {
                let draft = both.whole(Kind::OperationFact).part(fact);
                self.push(draft.values(values.0, values.1));
            }
        }
        let told = [
            (&before.summary, &after.summary),
            (&before.description, &after.description),
        ];
        if told
            .iter()
            .any(|(old, new)| !same_text(old.as_deref(), new.as_deref()))
        {
            self.push(both.whole(Kind::OperationDescribed));
        }
        self.compare_security_of(both);
        self.compare_servers_of(both);
        self.compare_parameters(both);
        self.compare_body(both);
        self.compare_responses(both);
        self.compare_callbacks(both);
    }

    /// Whether calls of an operation have another target, ignoring servers.
    pub(super) fn is_moved(&self, old: &Op<'_>, new: &Op<'_>) -> bool {
        let full = |op, is_old| normalised(&self.full_path(op, is_old));
        old.method != new.method || full(old, true) != full(new, false)
    }

    /// Returns the path of an operation. Includes the servers' path if a part moved between the two.
    fn full_path(&self, op: &Op<'_>, is_old: bool) -> String {
        let view = if is_old { self.old } else { self.new };
        let prefix = if self.prefix_moved {
            prefix(view)
        } else {
            String::new()
        };
        format!("{prefix}{}", op.path)
    }
}
