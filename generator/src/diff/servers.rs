//! Where calls go: servers, and the part of a path that they hold.

use openapiv3::Server;

use super::change::Effect;
use super::comparison::{Comparison, Draft};
use super::kind::{Directions, Kind};
use super::operations::Both;
use super::view::View;
use crate::rust::surface::Origin;

/// The most addresses that one server is written out as.
const MAX_ADDRESSES: usize = 64;

/// The addresses that a server stands for, without a slash at the end: one for each value of its variables, those by
/// default first. Values of a variable that takes any, and of one with too many, stand beside.
fn addresses_of(server: &Server) -> Vec<String> {
    let mut found = vec![server.url.clone()];
    let mut beside = String::new();
    for (name, variable) in server.variables.iter().flatten() {
        if variable.enumeration.is_empty() {
            beside.push_str(&format!(" ({name}: {})", variable.default));
            continue;
        }
        let others = variable.enumeration.iter();
        let others = others.filter(|value| **value != variable.default);
        let mut values: Vec<&String> = std::iter::once(&variable.default).chain(others).collect();
        if found.len() * values.len() > MAX_ADDRESSES {
            beside.push_str(&format!(" ({name}: {})", variable.enumeration.join(", ")));
            values.truncate(1);
        }
        let holder = format!("{{{name}}}");
        let filled = found.iter().flat_map(|url| {
            let one = |value: &&String| url.replace(&holder, value);
            values.iter().map(one).collect::<Vec<_>>()
        });
        found = filled.collect();
    }
    let found = found.iter().map(|url| normalized(url));
    let shown = found.map(|url| match url.trim_end_matches('/') {
        "" => format!("/{beside}"),
        url => format!("{url}{beside}"),
    });
    shown.collect()
}

/// An address with scheme and host in small letters, and without the port that the scheme has anyway (RFC 3986, section
/// 6.2.3).
fn normalized(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let end = rest.find('/').unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    // Names of variables have a case.
    if host.contains('{') {
        return url.to_owned();
    }
    let (scheme, host) = (scheme.to_ascii_lowercase(), host.to_ascii_lowercase());
    let usual = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => "",
    };
    let host = host.strip_suffix(usual).unwrap_or(&host);
    format!("{scheme}://{host}{path}")
}

fn addresses(servers: &[Server]) -> Vec<String> {
    if servers.is_empty() {
        return vec!["/".to_owned()];
    }
    servers.iter().flat_map(addresses_of).collect()
}

/// The path that all servers of a document hold: `/api` of `https://example.com/api/`.
pub(super) fn prefix(view: &View<'_>) -> String {
    let path = |address: String| {
        let url = address.split_once(" (").map_or(&*address, |(url, _)| url);
        let url = url.trim_end_matches('/');
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let at = rest.find('/');
        at.map_or_else(String::new, |at| rest[at..].to_owned())
    };
    let mut paths = addresses(&view.document.servers).into_iter().map(path);
    let first = paths.next().unwrap_or_default();
    if paths.all(|other| other == first) {
        first
    } else {
        String::new()
    }
}

impl Comparison<'_> {
    /// Whether only a prefix of all paths moved between servers and paths.
    pub(super) fn is_prefix_moved(&self) -> bool {
        let (before, after) = (prefix(self.old), prefix(self.new));
        if before == after {
            return false;
        }
        let hosts = |view: &View<'_>, prefix: &str| {
            let servers = addresses(&view.document.servers);
            let hosts = servers.into_iter().map(|told| {
                let (url, rest) = told.split_once(' ').unwrap_or((&told, ""));
                let host = url
                    .strip_suffix(prefix)
                    .unwrap_or(url)
                    .trim_end_matches('/');
                format!("{host} {rest}")
            });
            hosts.collect::<Vec<_>>()
        };
        let is_same_host = hosts(self.old, &before) == hosts(self.new, &after);
        is_same_host
            && self.old.operations.iter().any(|op| {
                let full = format!("{before}{}", op.path);
                self.new
                    .operations
                    .iter()
                    .any(|new| new.method == op.method && format!("{after}{}", new.path) == full)
            })
    }

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

    /// Servers of an operation's own, before or after.
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
