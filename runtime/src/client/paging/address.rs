//! Addresses of the next page: in bodies and in the header `Link`.

use http::uri::{Scheme, Uri};

use crate::client::BaseUrl;

/// The address of the first link with the relation `next` in a value of the header `Link` (RFC 8288). Links that are not
/// about the response itself are ignored.
pub(super) fn next_link(value: &str) -> Option<&str> {
    let mut rest = value;
    loop {
        let (address, after) = rest
            .trim_start_matches([' ', '\t', ','])
            .strip_prefix('<')?
            .split_once('>')?;
        let (mut is_next, mut is_own) = (None, true);
        rest = after;
        while let Some(parameter) = rest.trim_start().strip_prefix(';') {
            let (name, text, after) = parameter_of(parameter);
            rest = after;
            if name.eq_ignore_ascii_case("anchor") {
                is_own = false;
            } else if name.eq_ignore_ascii_case("rel") {
                // The first relation counts if there are several.
                let mut words = text.split_ascii_whitespace();
                is_next.get_or_insert_with(|| words.any(|word| word.eq_ignore_ascii_case("next")));
            }
        }
        if is_next == Some(true) && is_own {
            return Some(address);
        }
    }
}

/// Name and value of the parameter at the start of a text, and the text after it.
fn parameter_of(text: &str) -> (&str, &str, &str) {
    let end = text.find(['=', ';', ',']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let Some(value) = rest.strip_prefix('=').map(str::trim_start) else {
        return (name.trim(), "", rest);
    };
    let Some(quoted) = value.strip_prefix('"') else {
        let end = value.find([';', ',']).unwrap_or(value.len());
        let (value, rest) = value.split_at(end);
        return (name.trim(), value.trim(), rest);
    };
    let mut is_escaped = false;
    let end = quoted.find(|c| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    });
    let (value, rest) = quoted.split_at(end.unwrap_or(quoted.len()));
    (name.trim(), value, rest.strip_prefix('"').unwrap_or(rest))
}

/// Path and query, below the base address, of `address`, which the page at `path` names.
///
/// # Errors
/// The reason, in words, if the address is not below the base: credentials go nowhere else.
pub(super) fn below(base: &BaseUrl, path: &str, address: &str) -> Result<(String, String), String> {
    let address = address.split('#').next().unwrap_or_default().trim();
    let base = base.to_string();
    let base: Uri = base
        .parse()
        .map_err(|_| "the base address cannot be read".to_owned())?;
    let scheme = base.scheme_str().unwrap_or_default();
    let authority = base.authority().map_or("", |authority| authority.as_str());
    let start = base.path().trim_end_matches('/');
    let absolute = if has_scheme(address) {
        address.to_owned()
    } else if address.starts_with("//") {
        format!("{scheme}:{address}")
    } else if address.starts_with('/') {
        format!("{scheme}://{authority}{address}")
    } else if address.starts_with('?') {
        format!("{scheme}://{authority}{start}{path}{address}")
    } else {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{scheme}://{authority}{start}{folder}/{address}")
    };
    let next: Uri = absolute
        .parse()
        .map_err(|_| "it is not an address".to_owned())?;
    if origin(&next) != origin(&base) || origin(&next).is_none() {
        let place = origin(&next).map(|(scheme, host, port)| format!("{scheme}://{host}:{port}"));
        let place = place.unwrap_or_else(|| "another origin".to_owned());
        return Err(format!(
            "it leads to {place}, which is not the origin of the base address; it is not followed"
        ));
    }
    let is_step = |segment: &str| {
        matches!(
            &*segment.to_ascii_lowercase().replace("%2e", "."),
            "." | ".."
        )
    };
    let below = next
        .path()
        .strip_prefix(start)
        .filter(|rest| rest.starts_with('/'));
    match below.filter(|rest| !rest.split('/').any(is_step)) {
        None => Err(
            "it leads to a path that is not below the base address; it is not followed".to_owned(),
        ),
        Some(path) => {
            let query = next.query().filter(|query| !query.is_empty());
            Ok((
                path.to_owned(),
                query.map_or_else(String::new, |query| format!("?{query}")),
            ))
        }
    }
}

/// Whether an address begins with a scheme (RFC 3986, 3.1). The first segment of a relative path has no colon (4.2).
fn has_scheme(address: &str) -> bool {
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_part = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(is_part)
}

/// Scheme, host and port of an HTTP address; `None` for other schemes and for addresses with a user.
fn origin(uri: &Uri) -> Option<(&'static str, String, u16)> {
    let scheme = uri.scheme()?;
    let (scheme, usual) = match scheme {
        _ if *scheme == Scheme::HTTPS => ("https", 443),
        _ if *scheme == Scheme::HTTP => ("http", 80),
        _ => return None,
    };
    let authority = uri
        .authority()
        .filter(|authority| !authority.as_str().contains('@'))?;
    let port = authority.port_u16().unwrap_or(usual);
    Some((scheme, authority.host().to_ascii_lowercase(), port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_link_is_found_among_others() {
        for (value, address) in [
            (
                r#"<https://x/a?page=2>; rel="next""#,
                Some("https://x/a?page=2"),
            ),
            (
                r#"<a>; rel=prev, <b?x=1,2;3>; rel="last next"; title="c, d", <e>; rel=next"#,
                Some("b?x=1,2;3"),
            ),
            (
                r#"<a>; title="x\"; rel=next, <b>"; rel=last, <c>; REL=Next"#,
                Some("c"),
            ),
            (
                r#"<a>; rel=last; rel=next, <b>; rel="next"; anchor="/other""#,
                None,
            ),
            ("<a>; rel=next-archive", None),
            ("<a>", None),
            ("a; rel=next", None),
            ("<a", None),
            (r#"<a>; rel="next"#, Some("a")),
            ("", None),
        ] {
            assert_eq!(next_link(value), address, "{value}");
        }
    }

    #[test]
    fn a_page_is_found_below_the_base_address_only() {
        let base = BaseUrl::parse("https://api.example.com/v1").unwrap();
        let found =
            |address| below(&base, "/pets/list", address).map(|(path, query)| path + &query);
        for (address, place) in [
            ("https://api.example.com/v1/pets?page=2", "/pets?page=2"),
            ("HTTPS://API.example.com:443/v1/pets#x", "/pets"),
            ("//api.example.com/v1/a", "/a"),
            ("/v1/next/abc", "/next/abc"),
            ("?page=2", "/pets/list?page=2"),
            ("more?to=https://x/", "/pets/more?to=https://x/"),
        ] {
            assert_eq!(found(address).as_deref(), Ok(place), "{address}");
        }
        for address in [
            "http://api.example.com/v1/pets",
            "https://api.example.com:8443/v1/pets",
            "https://api.example.com.evil.com/v1/pets",
            "https://api.example.com@evil.com/v1/pets",
            "https://me@api.example.com/v1/pets",
            "//evil.com/v1/pets",
            "ftp://api.example.com/v1/pets",
            "mailto:api.example.com",
            "javascript:alert(1)",
            "/v2/pets",
            "/v1evil/pets",
            "/v1/../admin",
            "/v1/%2E%2e/admin",
            "../admin",
            "/v1/a b",
        ] {
            assert!(found(address).is_err(), "{address}");
        }
    }
}
