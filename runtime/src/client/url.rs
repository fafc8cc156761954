//! Addresses: the base of an installation, and encoding of text in paths and queries.

use std::fmt;
use std::str::FromStr;

use crate::client::Error;
#[cfg(doc)]
use crate::client::ErrorKind;
use crate::contract::Template;
use crate::contract::{Piece, pieces};
use crate::operation::{Parameter, Place, Style};
use crate::percent::escaped;
use crate::profile::Profile;
use crate::style;
use crate::table::View;

/// The reserved characters that are not encoded in query values of APIs that [keep them](crate::Profile::keeps_reserved).
const RESERVED: &[u8] = b",/:@$!*'()";

/// The reserved characters that are not encoded in path values of these APIs.
const RESERVED_IN_PATHS: &[u8] = b",=";

/// The characters that are not encoded in a query value.
fn kept(profile: &dyn Profile) -> &'static [u8] {
    match profile.keeps_reserved() {
        true => RESERVED,
        false => b"",
    }
}

/// The characters that are not encoded in a path value without separators.
fn kept_in_paths(profile: &dyn Profile) -> &'static [u8] {
    match profile.keeps_reserved() {
        true => RESERVED_IN_PATHS,
        false => b"",
    }
}

/// The characters that an address can contain in addition to letters, digits and `-._~` (RFC 3986, 3.3 and 3.4).
const FIXED: &[u8] = b"!$&'()*+,;=:@/?";

/// The address of an installation of an API, such as `https://host/shop`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// Without a trailing slash.
    text: String,
}

impl BaseUrl {
    /// Parses the address of an installation. A trailing slash is ignored. If the API's profile says so, an ending that is
    /// repeated in the paths of operations is ignored, too.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the text is not an absolute `http` or `https` address, or contains a query, a fragment or a user.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // A text with an `@` may contain a password, even if it is not a valid address.
        let shown = match text.contains('@') {
            true => String::new(),
            false => format!(" {text:?}"),
        };
        let wrong = |what: &str| Error::request(format!("base address{shown} {what}"));
        let uri: http::Uri = text
            .parse()
            .map_err(|error| wrong(&format!("cannot be read: {error}")))?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err(wrong("does not start with http:// or https://"));
        }
        if uri.query().is_some() || text.contains('#') {
            return Err(wrong("has a query or fragment"));
        }
        if uri
            .authority()
            .is_some_and(|host| host.as_str().contains('@'))
        {
            return Err(wrong(
                "holds a user name; set credentials on the client instead",
            ));
        }
        let text = text.trim_end_matches('/').to_owned();
        Ok(Self { text })
    }

    /// A reserved address that never resolves (RFC 6761).
    #[cfg(feature = "mock")]
    pub(crate) fn nowhere() -> Self {
        let text = "http://mock.invalid".to_owned();
        Self { text }
    }

    /// The address of an operation: the base, its path, which starts with a slash, and its query, which starts with `?`.
    ///
    /// Endings of the base that are in `ends` are removed if the path starts with the last of `ends`, so that they are not repeated.
    pub(crate) fn join(&self, ends: &[&str], path: &str, query: &str) -> String {
        let repeats = ends.last().is_some_and(|first| {
            let rest = path.get(first.len()..).unwrap_or_default();
            let start = path.get(..first.len()).unwrap_or_default();
            start.eq_ignore_ascii_case(first) && rest.starts_with('/')
        });
        let mut base = self.text.as_str();
        for end in ends.iter().filter(|_| repeats) {
            let cut = base.len().saturating_sub(end.len());
            if let (Some(kept), Some(last)) = (base.get(..cut), base.get(cut..))
                && last.eq_ignore_ascii_case(end)
            {
                base = kept.trim_end_matches('/');
            }
        }
        let mut url = String::with_capacity(base.len() + path.len() + query.len());
        url.push_str(base);
        url.push_str(path);
        url.push_str(query);
        url
    }
}

/// As [`BaseUrl::parse`].
impl FromStr for BaseUrl {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl From<BaseUrl> for String {
    fn from(base: BaseUrl) -> Self {
        base.to_string()
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/", self.text)
    }
}

/// A variable of a server's address: its name, the value to use, the default value, and the permitted values.
pub type ServerVariable<'a> = (&'a str, Option<&'a str>, &'a str, &'a [&'a str]);

/// The address of a server, with values for its variables.
///
/// # Errors
/// [`ErrorKind::Request`] for a value that is not permitted.
pub(super) fn filled(template: &str, variables: &[ServerVariable<'_>]) -> Result<String, Error> {
    let mut out = String::with_capacity(template.len());
    for piece in pieces(template) {
        let name = match piece {
            Piece::Text(text) => {
                // A value may end with the slash that follows it.
                if text.starts_with('/') && out.ends_with('/') {
                    out.pop();
                }
                out.push_str(text);
                continue;
            }
            Piece::Placeholder(name) => name,
        };
        let found = variables.iter().find(|(known, ..)| *known == name);
        let Some((_, wanted, default, values)) = found else {
            let message = format!("the server's address has no variable {name:?}");
            return Err(Error::request(message));
        };
        let value = wanted.unwrap_or(default);
        if !values.is_empty() && !values.contains(&value) {
            let message = format!("{name} cannot be {value:?}; it is one of {values:?}");
            return Err(Error::request(message));
        }
        let is_host = out
            .split_once("://")
            .is_some_and(|(_, host)| !host.contains('/'));
        // The document's own value may be more than a host.
        let is_own = value != *default && values.is_empty();
        if is_host && is_own && value.contains(['/', '?', '#', '@', '\\']) {
            let message = format!(
                "{name} cannot be {value:?}: it is part of the server's name, and the call would go elsewhere"
            );
            return Err(Error::request(message));
        }
        out.push_str(value);
    }
    Ok(out)
}

/// Fills the placeholders of a path template, from left to right, in the styles of `parameters`. Returns the path, with a
/// query if there is one.
///
/// # Errors
/// [`ErrorKind::Request`] for an empty path value and for `.` and `..`, which would address another operation.
pub(crate) fn fill(
    template: Template<'_>,
    parameters: &[Parameter],
    values: &[View<'_>],
    profile: &dyn Profile,
) -> Result<(String, String), Error> {
    let mut values = values.iter();
    let path = fill_path(template.path, parameters, &mut values, profile)?;
    let mut query = String::new();
    for piece in pieces(template.query) {
        if query.is_empty() {
            query.push('?');
        }
        match piece {
            Piece::Text(text) => fixed(text, &mut query),
            Piece::Placeholder(name) => {
                let value = values.next().copied().unwrap_or(View::Null);
                let text = match style_of(parameters, name) {
                    Some(style) => style::joined(style, Place::Path, name, value),
                    None => value.text().unwrap_or_default(),
                };
                percent_encode(&text, kept(profile), &mut query);
            }
        }
    }
    Ok((path, query))
}

/// The style of a path parameter, if it is not a single text.
fn style_of(parameters: &[Parameter], name: &str) -> Option<Style> {
    let mut parameters = parameters.iter();
    let found = parameters.find(|known| known.place == Place::Path && known.name == name);
    found.and_then(|parameter| parameter.style)
}

fn fill_path(
    template: &str,
    parameters: &[Parameter],
    values: &mut std::slice::Iter<'_, View<'_>>,
    profile: &dyn Profile,
) -> Result<String, Error> {
    let mut out = String::with_capacity(template.len());
    for segment in template.split('/').skip(1) {
        out.push('/');
        let start = out.len();
        for piece in pieces(segment) {
            let name = match piece {
                Piece::Text(text) => {
                    fixed(text, &mut out);
                    continue;
                }
                Piece::Placeholder(name) => name,
            };
            let value = values.next().copied().unwrap_or(View::Null);
            let text = match style_of(parameters, name) {
                // Separators are written as they are, and encoded within items (RFC 6570, 3.2.1).
                Some(style) => style::joined_with(style, Place::Path, name, value, &|text| {
                    let mut item = String::with_capacity(text.len());
                    let kept = match style {
                        Style::Json => kept_in_paths(profile),
                        _ => b"",
                    };
                    percent_encode(&text, kept, &mut item);
                    match style.form().between {
                        "." => item.replace('.', "%2E"),
                        _ => item,
                    }
                }),
                None => {
                    let mut text = String::new();
                    let value = value.text().unwrap_or_default();
                    percent_encode(&value, kept_in_paths(profile), &mut text);
                    text
                }
            };
            out.push_str(&text);
            // URL parsers read `%2E` in a path as a dot (WHATWG URL, 4.2).
            let segment = out.get(start..).map(|segment| segment.replace("%2E", "."));
            if text.is_empty() || matches!(segment.as_deref(), Some("." | "..")) {
                let message = format!("path parameter {name} cannot be {text:?}");
                return Err(Error::request(message));
            }
        }
    }
    Ok(out)
}

/// Appends literal text of a template: `%XX` and characters that an address can contain are kept, all others are encoded.
fn fixed(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, after) = rest.split_at(at);
        percent_encode(before, FIXED, out);
        let mut digits = after.bytes().skip(1);
        out.push_str(if escaped(&mut digits).is_some() {
            "%"
        } else {
            "%25"
        });
        rest = after.get(1..).unwrap_or_default();
    }
    percent_encode(rest, FIXED, out);
}

/// Appends `name=value` to a query, once per item for a list; nothing for [`View::Null`].
pub(crate) fn append_query(query: &mut String, name: &str, value: View<'_>, profile: &dyn Profile) {
    match value {
        View::List(items) => {
            for index in 0..items.len() {
                append_query(query, name, items.get(index), profile);
            }
            return;
        }
        View::Choice(choice) => match choice.inner() {
            View::Json(serde_json::Value::Array(items)) => {
                for item in items {
                    append_query(query, name, View::Json(item), profile);
                }
                return;
            }
            inner => return append_query(query, name, inner, profile),
        },
        _ => {}
    }
    let Some(value) = value.text() else { return };
    query.push(if query.is_empty() { '?' } else { '&' });
    percent_encode(name, b"$", query);
    query.push('=');
    percent_encode(&value, kept(profile), query);
}

/// Appends a parameter of several pieces as one text. Separating commas are kept; commas within a piece are encoded.
pub(super) fn append_pieces(
    query: &mut String,
    name: &str,
    pieces: &[String],
    between: &str,
    profile: &dyn Profile,
) {
    // A comma in a piece is encoded even if the API keeps reserved characters.
    let kept = kept(profile).strip_prefix(b",").unwrap_or_default();
    query.push(if query.is_empty() { '?' } else { '&' });
    percent_encode(name, b"$", query);
    query.push('=');
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 {
            percent_encode(between, b",", query);
        }
        percent_encode(piece, kept, query);
    }
}

/// The value of the first parameter that matches `name`.
pub(crate) fn parameter(query: &str, name: &str, own: Own) -> Option<String> {
    let encoded = encoded_name(name);
    let pairs = query.strip_prefix('?').unwrap_or_default().split('&');
    let mut pairs = pairs.filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(known, _)| own.is_name(known, &encoded))?;
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => escaped(&mut rest)?,
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Sets the parameter with exactly this name and removes its other values.
#[cfg(feature = "paging")]
pub(crate) fn replace(query: &mut String, name: &str, value: &str, profile: &dyn Profile) {
    forget(query, name, Own::Exactly);
    append_query(query, name, View::Str(value), profile);
}

/// Which query parameters match a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Own {
    /// Parameters with exactly this name.
    Exactly,
    /// Also parameters with this name followed by brackets.
    WithParts,
    /// Parameters with this name, ignoring case.
    AnyCase,
}

impl Own {
    /// Whether a parameter, by its encoded name, is the one of the other encoded name.
    fn is_name(self, known: &str, encoded: &str) -> bool {
        match self {
            Self::Exactly | Self::WithParts => known == encoded,
            Self::AnyCase => known.eq_ignore_ascii_case(encoded),
        }
    }
}

/// Removes the parameters that match `name` from a query.
pub(crate) fn forget(query: &mut String, name: &str, own: Own) {
    if query.is_empty() {
        return;
    }
    let encoded = encoded_name(name);
    let opened = encoded_name(&format!("{name}["));
    let is_own = |pair: &str| {
        let known = pair.split('=').next().unwrap_or_default();
        own.is_name(known, &encoded) || own == Own::WithParts && known.starts_with(&opened)
    };
    let pairs = query.strip_prefix('?').unwrap_or_default();
    if !pairs.split('&').any(is_own) {
        return;
    }
    let kept = pairs.split('&').filter(|pair| !is_own(pair));
    let kept = kept.collect::<Vec<_>>().join("&");
    *query = match kept.is_empty() {
        true => kept,
        false => format!("?{kept}"),
    };
}

/// A name, encoded like in [`append_query`].
fn encoded_name(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    percent_encode(name, b"$", &mut encoded);
    encoded
}

/// The cookies of other names.
fn other_cookies(headers: &http::HeaderMap, name: &str) -> String {
    let Some(known) = headers.get(http::header::COOKIE) else {
        return String::new();
    };
    let known = known.to_str().unwrap_or_default().split("; ");
    let others = known.filter(|pair| !pair.is_empty() && pair.split('=').next() != Some(name));
    others.collect::<Vec<_>>().join("; ")
}

/// Removes the cookies of a name.
///
/// # Errors
/// [`ErrorKind::Request`] if the other cookies are not valid in a header.
pub(super) fn forget_cookie(headers: &mut http::HeaderMap, name: &str) -> Result<(), Error> {
    let cookies = other_cookies(headers, name);
    if cookies.is_empty() {
        headers.remove(http::header::COOKIE);
        return Ok(());
    }
    let mut value = http::HeaderValue::try_from(cookies)
        .map_err(|_| Error::request("the cookies of the call are not valid in a header"))?;
    value.set_sensitive(true);
    headers.insert(http::header::COOKIE, value);
    Ok(())
}

/// Adds a cookie, once per text, and replaces values set under that name.
///
/// # Errors
/// [`ErrorKind::Request`] if the name is not valid for a cookie.
pub(super) fn append_cookie<T: AsRef<str>>(
    headers: &mut http::HeaderMap,
    name: &str,
    texts: &[T],
) -> Result<(), Error> {
    if texts.is_empty() {
        return Ok(());
    }
    let mut cookies = other_cookies(headers, name);
    if !cookies.is_empty() {
        cookies.push_str("; ");
    }
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"=;,\"\\".contains(&byte);
    let value = if name.bytes().all(is_plain) && !name.is_empty() {
        for (index, text) in texts.iter().enumerate() {
            cookies.push_str(if index == 0 { "" } else { "; " });
            cookies.push_str(name);
            cookies.push('=');
            percent_encode(text.as_ref(), b"!#$&'()*+/:<>?@[]^`{|}", &mut cookies);
        }
        http::HeaderValue::from_str(&cookies).ok()
    } else {
        None
    };
    let mut value =
        value.ok_or_else(|| Error::request(format!("no cookie can be called {name:?}")))?;
    value.set_sensitive(true);
    headers.insert(http::header::COOKIE, value);
    Ok(())
}

/// Appends `text` with everything except RFC 3986's unreserved characters and those in `keep` encoded as `%XX`.
fn percent_encode(text: &str, keep: &[u8], out: &mut String) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || keep.contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(HEX[usize::from(byte >> 4)]);
            out.push(HEX[usize::from(byte & 15)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::OPEN_API;

    #[test]
    fn a_cookie_takes_the_place_of_one_of_its_name() {
        let mut headers = http::HeaderMap::new();
        for (name, text) in [("key", "s3cret"), ("keys", "1"), ("key", "own")] {
            append_cookie(&mut headers, name, &[text]).unwrap();
        }
        assert_eq!(headers[http::header::COOKIE], "keys=1; key=own");
    }

    #[test]
    fn an_end_that_paths_repeat_counts_once_where_the_api_says_so() {
        let ends = &["/v1", "/api"];
        for base in [
            "https://host/tenant",
            "https://host/tenant/",
            "https://host/tenant/api",
            "https://host/tenant/Api/",
            "https://host/tenant/api/v1/",
        ] {
            let base = BaseUrl::parse(base).unwrap();
            let url = base.join(ends, "/api/v1/Contact", "");
            assert_eq!(url, "https://host/tenant/api/v1/Contact", "{base}");
        }
        let base = BaseUrl::parse("https://host/shop/api/v1/").unwrap();
        let url = base.join(ends, "/orders", "?a");
        assert_eq!(url, "https://host/shop/api/v1/orders?a");
        let url = base.join(&[], "/api/orders", "");
        assert_eq!(url, "https://host/shop/api/v1/api/orders");
        assert_eq!(base.to_string(), "https://host/shop/api/v1/");
    }

    #[test]
    fn an_address_of_a_server_is_filled_with_values_that_it_can_have() {
        let template = "https://{region}.example.com/{version}";
        let filled = |region, version| {
            let regions: &[&str] = &["eu", "us"];
            filled(
                template,
                &[
                    ("region", region, "eu", regions),
                    ("version", version, "v1", &[]),
                ],
            )
        };
        assert_eq!(filled(None, None).unwrap(), "https://eu.example.com/v1");
        let other = filled(Some("us"), Some("v2")).unwrap();
        assert_eq!(other, "https://us.example.com/v2");
        let error = filled(Some("evil.com/"), None).unwrap_err();
        assert!(error.to_string().contains("one of"), "{error}");
        for value in [
            "evil.com/",
            "me@evil.com",
            "evil.com?",
            "evil.com#",
            "evil.com\\",
        ] {
            let variables: [ServerVariable<'_>; 1] = [("tenant", Some(value), "a", &[])];
            let error = super::filled("https://{tenant}.example.com/", &variables).unwrap_err();
            assert!(error.to_string().contains("server's name"), "{error}");
        }
        let paths: [(_, ServerVariable<'_>); 2] = [
            ("http://a{path}", ("path", None, "/v1", &[])),
            ("http://a{path}", ("path", Some("/v1"), "", &["", "/v1"])),
        ];
        for (template, variable) in paths {
            assert_eq!(super::filled(template, &[variable]).unwrap(), "http://a/v1");
        }
        let port = [("host", Some("localhost:8080"), "", &[][..])];
        assert_eq!(
            super::filled("http://{host}/a", &port).unwrap(),
            "http://localhost:8080/a"
        );
        let origin = super::filled("{origin}/v1", &[("origin", Some("http://a/"), "", &[])]);
        assert_eq!(origin.unwrap(), "http://a/v1");
    }

    #[test]
    fn useless_base_addresses_are_refused_without_telling_the_password() {
        for base in [
            "",
            "host/api",
            "ftp://host/",
            "https://host/?a=b",
            "https://host/#x",
        ] {
            assert!(BaseUrl::parse(base).is_err(), "{base}");
        }
        for base in [
            "https://me:secret@host/",
            "https://me:sec#secret@host/",
            "https://me:sec?secret@host/",
            "https://me:sec secret@host/",
            "ftp://me:secret@host/",
        ] {
            let error = BaseUrl::parse(base).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_parameter_takes_the_place_of_one_whose_name_differs_in_case_or_is_encoded() {
        let mut query = "?Filter%5Bx%5D=a&top=1".to_owned();
        forget(&mut query, "filter[x]", Own::AnyCase);
        assert_eq!(query, "?top=1");
        forget(&mut query, "TOP", Own::Exactly);
        assert_eq!(query, "?top=1");
    }

    #[test]
    fn values_are_encoded() {
        let fill =
            |template, values: &[View<'_>]| fill(Template::new(template), &[], values, OPEN_API);
        let (path, _) = fill("/api/v1/User/{name}/X", &[View::Str("a/b ?#%æ")]).unwrap();
        assert_eq!(path, "/api/v1/User/a%2Fb%20%3F%23%25%C3%A6/X");
        for value in ["", ".", ".."] {
            assert!(fill("/User/{name}", &[View::Str(value)]).is_err());
        }
        assert!(fill("/User/{name}", &[]).is_err());
        let filled = fill(
            "/%7Ba b%7d/100%/(æ)/{a}?x=a%20b&y={b}",
            &[View::I32(1), View::Str("c&d")],
        );
        let (path, query) = filled.unwrap();
        assert_eq!(path, "/%7Ba%20b%7d/100%25/(%C3%A6)/1");
        assert_eq!(query, "?x=a%20b&y=c%26d");
        let mut query = String::new();
        append_query(
            &mut query,
            "$fields",
            View::Str("Name,Category/Id"),
            OPEN_API,
        );
        append_query(&mut query, "none", View::Null, OPEN_API);
        append_query(&mut query, "a&b", View::Str("x=y&z+1;"), OPEN_API);
        let list = vec![1, 2];
        append_query(&mut query, "id", View::List(&list), OPEN_API);
        assert_eq!(
            query,
            "?$fields=Name%2CCategory%2FId&a%26b=x%3Dy%26z%2B1%3B&id=1&id=2"
        );
    }
}
