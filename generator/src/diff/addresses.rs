//! The addresses of servers, and the path prefixes in them.

use openapiv3::Server;

use super::view::View;

/// The limit of addresses per server.
const MAX_ADDRESSES: usize = 64;

/// Returns the addresses of a server, without a slash at the end: one per value of its variables, the defaults first. A variable without a
/// list of values appears in parentheses with its default; one with too many values, with all of them.
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

/// Returns an address with scheme and host in lower case and without the default port of the scheme (RFC 3986, section
/// 6.2.3).
fn normalized(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let end = rest.find('/').unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    // Names of variables are case-sensitive.
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

/// Returns the addresses of a list of servers. For an empty list, it is the root of the document's own server.
pub(super) fn addresses(servers: &[Server]) -> Vec<String> {
    if servers.is_empty() {
        return vec!["/".to_owned()];
    }
    servers.iter().flat_map(addresses_of).collect()
}

/// Returns the path prefix that all servers of a document share: `/api` of `https://example.com/api/`.
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

/// Whether the only change is a path prefix that moved between servers and paths.
pub(super) fn is_prefix_moved(old: &View<'_>, new: &View<'_>) -> bool {
    let (before, after) = (prefix(old), prefix(new));
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
    let is_same_host = hosts(old, &before) == hosts(new, &after);
    is_same_host
        && old.operations.iter().any(|op| {
            let full = format!("{before}{}", op.path);
            new.operations
                .iter()
                .any(|other| other.method == op.method && format!("{after}{}", other.path) == full)
        })
}
