//! Compares the targets of calls: servers, and the path prefixes in them.

use openapiv3::Server;

use super::addresses::addresses;
use super::comparison::Comparison;
use super::draft::Draft;
use super::effect::{Directions, Effect};
use super::kind::Kind;
use super::operations::Both;
use crate::rust::surface::Origin;

impl Comparison<'_> {
    pub(super) fn compare_servers(&mut self) {
        let draft = |kind| {
            Draft::new(kind, super::change::Subject::Document)
                .directions(Directions::REQUEST)
                .at(Some("/servers"), Some("/servers"))
                .of([Origin::Pointer("/servers".to_owned())])
        };
        let (old, new) = (&self.old.document.servers, &self.new.document.servers);
        if self.prefix_moved {
            let told = |servers: &[Server]| Some(addresses(servers).join(", "));
            let change = draft(Kind::PrefixMoved);
            return self.push(change.values(told(old), told(new)));
        }
        self.compare_addresses(old, new, &draft);
    }

    /// Compares the servers of a single operation, before or after.
    pub(super) fn compare_servers_of(&mut self, both: &Both<'_>) {
        if both.old.servers.is_none() && both.new.servers.is_none() {
            return;
        }
        let old = both.old.servers.unwrap_or(&self.old.document.servers);
        let new = both.new.servers.unwrap_or(&self.new.document.servers);
        self.compare_addresses(old, new, &|kind| both.whole(kind));
    }

    fn compare_addresses(&mut self, old: &[Server], new: &[Server], draft: &dyn Fn(Kind) -> Draft) {
        let (before, after) = (addresses(old), addresses(new));
        let is_gone = before.iter().any(|server| !after.contains(server));
        let is_new = after.iter().any(|server| !before.contains(server));
        let kind = match (is_gone, is_new) {
            (true, _) => Kind::ServersChanged,
            (false, true) => Kind::ServersAdded,
            (false, false) if before == after => return,
            (false, false) => Kind::ServersChanged,
        };
        let change = draft(kind);
        let change = change.values(Some(before.join(", ")), Some(after.join(", ")));
        self.push(if is_gone || is_new {
            change
        } else if before.first() == after.first() {
            change.effects((Effect::None, Effect::None, "calls go where they did"))
        } else {
            change.effects((
                Effect::Compatible,
                Effect::None,
                "calls may go where they did; another address is the first one",
            ))
        });
    }
}
