//! Credentials.

use std::fmt;

use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};

use crate::client::{Error, url};
use crate::operation::Place;
use crate::profile::OPEN_API;
use crate::table::View;
use crate::value::encode_base64;

/// The credentials of a client. `Debug` never shows secrets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Credentials {
    /// No credentials.
    #[default]
    None,
    /// User name and password. The password may be empty.
    Basic {
        /// The user name.
        user: String,
        /// The password.
        password: String,
    },
    /// Credentials of another authentication scheme, sent unchanged after its name.
    Scheme {
        /// The name of the scheme.
        scheme: String,
        /// The credentials.
        proof: String,
    },
    /// An access token.
    Bearer(String),
    /// A key that is sent unchanged.
    Key {
        /// The location of the key: a header, the query or a cookie.
        place: Place,
        /// The name of the header, the parameter or the cookie.
        name: String,
        /// The key.
        value: String,
    },
    /// A browser's session: the value of the `Cookie` header, and the XSRF token that belongs to it.
    Session {
        /// The whole `Cookie` header, such as `SessionId=…`.
        cookie: String,
        /// The value for `X-XSRF-TOKEN`.
        xsrf_token: String,
    },
}

impl Credentials {
    /// User name and password.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::Basic {
            user: user.into(),
            password: password.into(),
        }
    }

    /// Credentials of another authentication scheme.
    pub fn scheme(scheme: impl Into<String>, proof: impl Into<String>) -> Self {
        Self::Scheme {
            scheme: scheme.into(),
            proof: proof.into(),
        }
    }

    /// An access token.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self::Bearer(token.into())
    }

    /// A key that is sent unchanged, in a header, in the query or in a cookie of that name.
    pub fn key(place: Place, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::Key {
            place,
            name: name.into(),
            value: value.into(),
        }
    }

    /// A browser's session.
    pub fn session(cookie: impl Into<String>, xsrf_token: impl Into<String>) -> Self {
        Self::Session {
            cookie: cookie.into(),
            xsrf_token: xsrf_token.into(),
        }
    }

    /// Adds the credentials to a request and replaces those that it has.
    pub(crate) fn apply(&self, headers: &mut http::HeaderMap) -> Result<(), Error> {
        match self {
            Self::None => {}
            Self::Basic { user, .. } if user.contains(':') => {
                // Servers take what precedes the first colon for the user name (RFC 7617, section 2).
                let message = "a user name for Basic authentication cannot contain a colon";
                return Err(Error::request(message));
            }
            Self::Basic { user, password } => {
                let pair = encode_base64(format!("{user}:{password}").as_bytes());
                headers.insert(AUTHORIZATION, secret(&format!("Basic {pair}"))?);
            }
            Self::Scheme { scheme, proof } => {
                headers.insert(AUTHORIZATION, secret(&format!("{scheme} {proof}"))?);
            }
            Self::Bearer(token) => {
                headers.insert(AUTHORIZATION, secret(&format!("Bearer {token}"))?);
            }
            Self::Session { cookie, xsrf_token } => {
                headers.insert(COOKIE, secret(cookie)?);
                headers.insert("x-xsrf-token", secret(xsrf_token)?);
            }
            Self::Key { place, name, value } => match place {
                Place::Query => {}
                Place::Header => {
                    let name = HeaderName::try_from(name)
                        .map_err(|_| Error::request(format!("no header can be called {name:?}")))?;
                    headers.insert(name, secret(value)?);
                }
                Place::Cookie => set_cookie(headers, name, value)?,
                Place::Path => {
                    let message = "credentials cannot be in a path".to_owned();
                    return Err(Error::request(message));
                }
            },
        }
        Ok(())
    }

    /// Adds the credentials to a query and replaces those that it has.
    pub(crate) fn apply_to_query(&self, query: &mut String) {
        let Self::Key {
            place: Place::Query,
            name,
            value,
        } = self
        else {
            return;
        };
        let mut own = String::new();
        url::append_query(&mut own, name, View::Str(value), OPEN_API);
        let start = own.split_inclusive('=').next().unwrap_or_default();
        let start = start.trim_start_matches('?').to_owned();
        let pairs = query.trim_start_matches('?').split('&');
        let others = pairs.filter(|pair| !pair.is_empty() && !pair.starts_with(&start));
        let kept: Vec<&str> = others.chain([own.trim_start_matches('?')]).collect();
        *query = format!("?{}", kept.join("&"));
    }
}

/// Sends a cookie unchanged and replaces one of that name.
fn set_cookie(headers: &mut http::HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let can_hold = |text: &str, others: &[u8]| {
        let mut bytes = text.bytes();
        bytes.all(|byte| byte.is_ascii_graphic() && !others.contains(&byte))
    };
    if name.is_empty() || !can_hold(name, b"=;,\"\\") || !can_hold(value, b";,\"\\") {
        let message = format!("no cookie can be called {name:?}, or have that value");
        return Err(Error::request(message));
    }
    let known = headers.get(COOKIE).and_then(|known| known.to_str().ok());
    let known = known.unwrap_or_default().split("; ");
    let is_other = |pair: &&str| {
        let (known, _) = pair.split_once('=').unwrap_or((pair, ""));
        !pair.is_empty() && known != name
    };
    let own = format!("{name}={value}");
    let pairs: Vec<&str> = known.filter(is_other).chain([own.as_str()]).collect();
    let cookies = secret(&pairs.join("; "))?;
    headers.insert(COOKIE, cookies);
    Ok(())
}

fn secret(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text)
        .map_err(|_| Error::request("credentials hold a character that no header can hold"))?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Basic { .. } => "Basic(…)",
            Self::Scheme { .. } => "Scheme(…)",
            Self::Bearer(_) => "Bearer(…)",
            Self::Session { .. } => "Session(…)",
            Self::Key { .. } => "Key(…)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_scheme_has_its_headers_and_none_shows_its_secret() {
        let cases = [
            (
                Credentials::basic("tje0", "Tje0"),
                "authorization",
                "Basic dGplMDpUamUw",
            ),
            (
                Credentials::basic("adm0", ""),
                "authorization",
                "Basic YWRtMDo=",
            ),
            (
                Credentials::scheme("Other", "7T:abc="),
                "authorization",
                "Other 7T:abc=",
            ),
            (
                Credentials::bearer("8A:x.y"),
                "authorization",
                "Bearer 8A:x.y",
            ),
            (
                Credentials::session("SessionId=s3", "t0k"),
                "x-xsrf-token",
                "t0k",
            ),
        ];
        for (credentials, name, expected) in cases {
            let mut headers = http::HeaderMap::new();
            credentials.apply(&mut headers).unwrap();
            assert_eq!(headers[name], expected);
            let debug = format!("{credentials:?} {headers:?}");
            for secret in ["Tje0", "YWRtMDo", "dGpl", "7T:", "8A:", "s3", "t0k"] {
                assert!(!debug.contains(secret), "{debug}");
            }
        }
        for place in [Place::Header, Place::Query, Place::Cookie] {
            let key = Credentials::key(place, "a b", "s3cret");
            assert!(!format!("{key:?}").contains("s3cret"));
            let applied = key.apply(&mut http::HeaderMap::new());
            assert_eq!(applied.is_ok(), place == Place::Query);
        }
        let broken = Credentials::bearer("a\r\nX: y");
        assert!(broken.apply(&mut http::HeaderMap::new()).is_err());
    }

    #[test]
    fn a_key_takes_the_place_of_the_one_before() {
        let mut headers = http::HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_static("a=1; sid=old"));
        let key = Credentials::key(Place::Cookie, "sid", "dGVzdA==");
        key.apply(&mut headers).unwrap();
        assert_eq!(headers[COOKIE], "a=1; sid=dGVzdA==");
        let broken = Credentials::key(Place::Cookie, "sid", "a; b=1");
        assert!(broken.apply(&mut headers).is_err());
        let mut query = "?key=old&keyboard=1".to_owned();
        let key = Credentials::key(Place::Query, "key", "a&b");
        key.apply_to_query(&mut query);
        assert_eq!(query, "?keyboard=1&key=a%26b");
    }
}
