//! Compares responses: statuses, and everything except headers and bodies.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Response};
use pagewire_runtime::operation::Status;
use serde_json::{Value, json};

use super::bodies::{Side, told};
use super::comparison::Comparison;
use super::draft::{Draft, same_text};
use super::effect::Effect;
use super::kind::Kind;
use super::operations::Both;
use super::place::Family;
use super::view::View;
use crate::openapi::without_words;
use crate::rust::surface::Origin;

impl<'a> Comparison<'a> {
    pub(super) fn compare_responses(&mut self, both: &Both<'a>) {
        let of = |draft: Draft| {
            both.of(draft, Origin::Response)
                .directions(both.new.returned())
        };
        let (before, after) = (&both.old.responses, &both.new.responses);
        // If one of the documents describes a response by a range or the default, that description is compared.
        let described = |status: Status, all: &IndexMap<Status, (&'a Response, String)>| {
            let is_result = Status::results(all.keys().copied());
            // A 2xx status is a result even if it is not documented.
            let is_result = |status: Status| status.is_success() || is_result(status);
            let is_of_its_kind = |holder: &Status| {
                *holder != Status::Default || is_result(*holder) == is_result(status)
            };
            holders(status).find(|holder| all.contains_key(holder) && is_of_its_kind(holder))
        };
        let mut pairs: Vec<(Status, Status, Status)> = Vec::new();
        for &status in before.keys().chain(after.keys()) {
            if let (Some(one), Some(other)) = (described(status, before), described(status, after))
                && (one == status || other == status)
                && !(status == Status::Default && one != other)
                && pairs.iter().all(|(known, ..)| *known != status)
            {
                pairs.push((status, one, other));
            }
        }
        let is_result = Status::results(before.keys().copied());
        for (status, (old, old_at)) in before {
            let is_described = after.contains_key(status)
                || pairs
                    .iter()
                    .any(|(_, one, other)| one == status && other != status);
            if !after.contains_key(status) {
                let kind = if is_result(*status) {
                    Kind::ResponseRemoved
                } else {
                    Kind::ErrorRemoved
                };
                let draft = both.draft(kind).at(Some(old_at), Some(&both.new.pointer));
                let told = told(self.old, &old.content);
                let draft = of(draft).part(status.to_string()).values(told, None);
                self.push(if is_described {
                    draft.effects((Effect::None, Effect::Compatible, "another one describes it"))
                } else {
                    draft
                });
            }
        }
        for (status, one, other) in &pairs {
            if let (Some((old, old_at)), Some((new, new_at))) = (before.get(one), after.get(other))
            {
                self.compare_response(both, &status.to_string(), (old, old_at), (new, new_at));
            }
        }
        let is_result = Status::results(after.keys().copied());
        for (status, (new, at)) in after {
            if !before.contains_key(status) {
                let kind = if is_result(*status) {
                    Kind::ResponseAdded
                } else {
                    Kind::ErrorAdded
                };
                let draft = both.draft(kind).at(Some(&both.old.pointer), Some(at));
                let told = told(self.new, &new.content);
                self.push(of(draft).part(status.to_string()).values(None, told));
            }
        }
    }

    fn compare_response(
        &mut self,
        both: &Both<'a>,
        status: &str,
        (old, old_at): (&'a Response, &str),
        (new, new_at): (&'a Response, &str),
    ) {
        let of = |draft: Draft| {
            both.of(draft, Origin::Response)
                .directions(both.new.returned())
        };
        let draft = |kind| of(both.draft(kind).at(Some(old_at), Some(new_at)));
        if !same_text(Some(&old.description), Some(&new.description)) {
            self.push(draft(Kind::ResponseDescribed).part(status));
        }
        self.compare_headers(both, status, (old, old_at), (new, new_at));
        if links_of(self.old, old) != links_of(self.new, new) {
            self.push(draft(Kind::LinksChanged).part(status));
        }
        match (old.content.is_empty(), new.content.is_empty()) {
            (true, false) => {
                let told = told(self.new, &new.content);
                let draft = draft(Kind::ResponseBodyAdded).part(status);
                self.push(draft.values(None, told));
            }
            (false, true) => {
                let told = told(self.old, &old.content);
                let draft = draft(Kind::ResponseBodyRemoved).part(status);
                self.push(draft.values(told, None));
            }
            _ => {
                let side = Side {
                    family: Family::Response,
                    media_added: Kind::ResponseMediaAdded,
                    media_removed: Kind::ResponseMediaRemoved,
                    status: Some(status),
                    origin: Origin::Response,
                };
                let contents = ((&old.content, old_at), (&new.content, new_at));
                self.compare_content(both, contents, &side, &draft);
            }
        }
    }
}

/// Returns the statuses that describe a response: its own, its range, and the default.
fn holders(status: Status) -> impl Iterator<Item = Status> {
    let range = match status {
        Status::Code(code) => Some(Status::Range(code / 100)),
        Status::Range(_) | Status::Default => None,
    };
    [Some(status), range, Some(Status::Default)]
        .into_iter()
        .flatten()
}

/// Returns the links of a response without descriptions. Links may be references to components.
fn links_of(view: &View<'_>, response: &Response) -> Value {
    let shared = view.document.components.as_ref().map(|parts| &parts.links);
    let links = response.links.iter().map(|(name, link)| {
        let target = match link {
            ReferenceOr::Item(link) => Some(link),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/links/");
                let target = name.zip(shared).and_then(|(name, links)| links.get(name));
                target.and_then(ReferenceOr::as_item)
            }
        };
        (
            name.clone(),
            target.map_or_else(|| json!(link), |link| json!(link)),
        )
    });
    let mut links = Value::Object(links.collect());
    without_words(&mut links);
    links
}
