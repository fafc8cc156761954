//! Who calls.

use std::fmt;

use http::header::{AUTHORIZATION, COOKIE, HeaderValue};

use crate::client::Error;
use crate::value::encode_base64;

/// How a client proves who calls. Secrets never show in `Debug`.
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
    /// A proof of any other kind, sent as it is under a scheme of its own.
    Scheme {
        /// The scheme.
        scheme: String,
        /// The proof.
        proof: String,
    },
    /// An access token.
    Bearer(String),
    /// A browser's session: the value of the session cookie header, and the XSRF token that goes with it.
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

    /// A proof under a scheme of its own.
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

    /// A browser's session.
    pub fn session(cookie: impl Into<String>, xsrf_token: impl Into<String>) -> Self {
        Self::Session {
            cookie: cookie.into(),
            xsrf_token: xsrf_token.into(),
        }
    }

    /// Puts the credentials into a request, in place of those that are there.
    pub(crate) fn apply(&self, headers: &mut http::HeaderMap) -> Result<(), Error> {
        match self {
            Self::None => {}
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
        }
        Ok(())
    }
}

fn secret(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Error::Request("credentials hold a character that no header can hold".to_owned())
    })?;
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
        let broken = Credentials::bearer("a\r\nX: y");
        assert!(broken.apply(&mut http::HeaderMap::new()).is_err());
    }
}
