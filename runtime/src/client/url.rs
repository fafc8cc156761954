//! Addresses: the base of an installation, and text inside paths and queries.

use std::fmt;

use crate::client::Error;
use crate::table::View;

/// Where an installation's WebAPI is, such as `https://host/SuperOffice/api/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// Everything before `/api/v1/…`, without a slash at its end.
    root: String,
    /// What stood behind that, such as `/api`: operations with `/api/` in their own paths bring it along.
    rest: String,
}

impl BaseUrl {
    /// Reads the address of an installation. A trailing slash and the parts `/api` and `/api/v1` may stand at its
    /// end or be missing where operations bring them along in their own paths.
    ///
    /// # Errors
    /// [`Error::Request`] if the text is no absolute `http` or `https` address, or has a query or a user in it.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let wrong = |what: &str| Error::Request(format!("base address {text:?} {what}"));
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
            // The text is left out of this message: it may hold a password.
            let message = "base address holds a user name; set credentials on the client instead";
            return Err(Error::Request(message.to_owned()));
        }
        let mut root = text.trim_end_matches('/');
        for part in ["/v1", "/api"] {
            let cut = root.len().saturating_sub(part.len());
            if root
                .get(cut..)
                .is_some_and(|end| end.eq_ignore_ascii_case(part))
            {
                root = root.get(..cut).unwrap_or(root).trim_end_matches('/');
            }
        }
        let rest = text.trim_end_matches('/');
        let rest = rest.get(root.len()..).unwrap_or_default();
        let (root, rest) = (root.to_owned(), rest.to_owned());
        Ok(Self { root, rest })
    }

    /// An address that leads nowhere (RFC 6761).
    #[cfg(feature = "mock")]
    pub(crate) fn nowhere() -> Self {
        let root = "http://mock.invalid".to_owned();
        let rest = String::new();
        Self { root, rest }
    }

    /// The address of an operation's path, which starts with a slash, and a query with its `?`.
    pub(crate) fn join(&self, path: &str, query: &str) -> String {
        let mut url = String::with_capacity(self.root.len() + path.len() + query.len());
        url.push_str(&self.root);
        let own = path
            .get(..5)
            .is_some_and(|start| start.eq_ignore_ascii_case("/api/"));
        if !own {
            url.push_str(&self.rest);
        }
        url.push_str(path);
        url.push_str(query);
        url
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/api/", self.root)
    }
}

/// Fills the placeholders of a path template, from left to right.
///
/// # Errors
/// [`Error::Request`] for an empty value and for `.` and `..`, which would lead to another operation.
pub(crate) fn fill(template: &str, values: &[View<'_>]) -> Result<String, Error> {
    let mut out = String::with_capacity(template.len());
    let mut values = values.iter();
    for segment in template.split('/').skip(1) {
        out.push('/');
        match segment
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        {
            None => out.push_str(segment),
            Some(name) => {
                let value = values
                    .next()
                    .and_then(|value| value.text())
                    .unwrap_or_default();
                if matches!(value.as_str(), "" | "." | "..") {
                    let message = format!("path parameter {name} cannot be {value:?}");
                    return Err(Error::Request(message));
                }
                // What styles put between items is meant to be seen; a semicolon starts one of them only.
                let keep: &[u8] = if value.starts_with(';') {
                    b",;="
                } else {
                    b",="
                };
                percent_encode(&value, keep, &mut out);
            }
        }
    }
    Ok(out)
}

/// Appends `name=value` to a query; nothing for [`View::Null`], once an item for a list.
pub(crate) fn append_query(query: &mut String, name: &str, value: View<'_>) {
    if let View::List(items) = value {
        for index in 0..items.len() {
            append_query(query, name, items.get(index));
        }
        return;
    }
    let Some(value) = value.text() else { return };
    query.push(if query.is_empty() { '?' } else { '&' });
    percent_encode(name, b"$", query);
    query.push('=');
    percent_encode(&value, b",/:@$!*'()", query);
}

/// Adds a cookie to those that are sent.
///
/// # Errors
/// [`Error::Request`] if no cookie can have the name.
pub(super) fn append_cookie(
    headers: &mut http::HeaderMap,
    name: &str,
    text: &str,
) -> Result<(), Error> {
    let mut cookies = String::new();
    if let Some(known) = headers.get(http::header::COOKIE) {
        cookies.push_str(known.to_str().unwrap_or_default());
        cookies.push_str("; ");
    }
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"=;,\"\\".contains(&byte);
    let value = if name.bytes().all(is_plain) && !name.is_empty() {
        cookies.push_str(name);
        cookies.push('=');
        percent_encode(text, b"!#$&'()*+/:<>?@[]^`{|}", &mut cookies);
        http::HeaderValue::from_str(&cookies).ok()
    } else {
        None
    };
    let mut value =
        value.ok_or_else(|| Error::Request(format!("no cookie can be called {name:?}")))?;
    value.set_sensitive(true);
    headers.insert(http::header::COOKIE, value);
    Ok(())
}

/// Appends `text`; everything but RFC 3986's unreserved characters and those in `keep` as `%XX`.
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

    #[test]
    fn base_addresses_lead_to_the_same_place() {
        for base in [
            "https://host/SuperOffice",
            "https://host/SuperOffice/",
            "https://host/SuperOffice/api",
            "https://host/SuperOffice/Api/",
            "https://host/SuperOffice/api/v1/",
        ] {
            let url = BaseUrl::parse(base).unwrap().join("/api/v1/Contact", "");
            assert_eq!(url, "https://host/SuperOffice/api/v1/Contact", "{base}");
        }
        let other = BaseUrl::parse("https://host/shop/api/v1/").unwrap();
        assert_eq!(
            other.join("/orders", "?a"),
            "https://host/shop/api/v1/orders?a"
        );
        let root = BaseUrl::parse("http://127.0.0.1:8080").unwrap();
        assert_eq!(root.to_string(), "http://127.0.0.1:8080/api/");
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
        let error = BaseUrl::parse("https://me:secret@host/").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"));
    }

    #[test]
    fn values_are_encoded() {
        let path = fill("/api/v1/User/{name}/X", &[View::Str("a/b ?#%æ")]).unwrap();
        assert_eq!(path, "/api/v1/User/a%2Fb%20%3F%23%25%C3%A6/X");
        for value in ["", ".", ".."] {
            assert!(fill("/User/{name}", &[View::Str(value)]).is_err());
        }
        assert!(fill("/User/{name}", &[]).is_err());
        let mut query = String::new();
        append_query(&mut query, "$select", View::Str("Name,Category/Id"));
        append_query(&mut query, "none", View::Null);
        append_query(&mut query, "a&b", View::Str("x=y&z+1;"));
        let list = vec![1, 2];
        append_query(&mut query, "id", View::List(&list));
        assert_eq!(
            query,
            "?$select=Name,Category/Id&a%26b=x%3Dy%26z%2B1%3B&id=1&id=2"
        );
    }
}
