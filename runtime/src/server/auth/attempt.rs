//! Credentials in a request.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE};
use zeroize::Zeroizing;

use crate::profile::{Profile, Schemes};
use crate::server::Error;
use crate::server::auth::Secret;

/// Padding is optional, because some clients omit it.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The credentials in a request. A [`Verifier`](super::Verifier) decides whether they are valid.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The credentials themselves.
    pub presented: Presented,
    /// The secret of the application, if any.
    pub app_token: Option<Secret>,
}

/// The credentials themselves.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Presented {
    /// User name and password; the password may be empty.
    Password {
        /// The user name.
        user: String,
        /// The password.
        password: Secret,
    },
    /// A ticket, under its own scheme or as a user name with an empty password.
    Ticket(Secret),
    /// An access token.
    Bearer(Secret),
    /// A browser's session, identified by its cookie. Both values belong together.
    Session {
        /// The value of the session cookie.
        session: Secret,
        /// The token of the session, never empty. Compare it with the stored token of the session.
        xsrf_token: Secret,
    },
}

/// A kind of credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// User name and password.
    Password,
    /// A ticket.
    Ticket,
    /// An access token.
    Bearer,
    /// A session cookie with an XSRF token.
    Session,
}

impl Presented {
    /// The kind of the credentials.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        match self {
            Self::Password { .. } => Scheme::Password,
            Self::Ticket(_) => Scheme::Ticket,
            Self::Bearer(_) => Scheme::Bearer,
            Self::Session { .. } => Scheme::Session,
        }
    }
}

impl Attempt {
    /// Reads the headers of a request to an API with the profile. `Authorization` takes precedence over a session.
    ///
    /// # Errors
    /// 401 if credentials are missing or cannot be read.
    pub fn read(headers: &HeaderMap, profile: &dyn Profile) -> Result<Self, Error> {
        let schemes = profile.schemes();
        let presented = match headers.get(AUTHORIZATION) {
            Some(value) => {
                let value = value.to_str().map_err(|_| unreadable())?;
                authorization(value, schemes)?
            }
            None => session(headers, schemes)?,
        };
        let app_key = schemes.app_key.and_then(|name| text(headers, name));
        Ok(Self {
            presented,
            app_token: app_key.map(Secret::from),
        })
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn authorization(value: &str, schemes: Schemes) -> Result<Presented, Error> {
    let value = value.trim();
    let (scheme, proof) = value.split_once(' ').ok_or_else(unreadable)?;
    let proof = proof.trim();
    if proof.is_empty() {
        return Err(unreadable());
    }
    let is = |known: &str| scheme.eq_ignore_ascii_case(known);
    if is("basic") {
        basic(proof, schemes)
    } else if is("bearer") {
        Ok(Presented::Bearer(proof.into()))
    } else if schemes.ticket.is_some_and(|(name, _)| is(name)) {
        Ok(Presented::Ticket(proof.into()))
    } else {
        Err(Error::unauthorized(
            "The authorization scheme is not supported.",
        ))
    }
}

fn basic(proof: &str, schemes: Schemes) -> Result<Presented, Error> {
    let bytes = Zeroizing::new(BASE64.decode(proof).map_err(|_| unreadable())?);
    let pair = Zeroizing::new(match std::str::from_utf8(&bytes) {
        Ok(text) => text.to_owned(),
        // Old clients send Latin-1.
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    });
    // A ticket contains a colon itself.
    if let Some(user) = pair.strip_suffix(':')
        && schemes
            .ticket
            .is_some_and(|(_, start)| user.starts_with(start))
    {
        return Ok(Presented::Ticket(user.into()));
    }
    let (user, password) = pair.split_once(':').ok_or_else(unreadable)?;
    Ok(Presented::Password {
        user: user.to_owned(),
        password: password.into(),
    })
}

fn session(headers: &HeaderMap, schemes: Schemes) -> Result<Presented, Error> {
    let nobody = || Error::unauthorized("The request has no credentials.");
    let (cookie, header) = schemes.session.ok_or_else(nobody)?;
    let lines = headers.get_all(COOKIE).iter();
    let mut cookies = lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    let session = cookies.find(|(name, value)| *name == cookie && !value.is_empty());
    let (_, session) = session.ok_or_else(nobody)?;
    let xsrf_token = text(headers, header).filter(|token| !token.is_empty());
    let xsrf_token = xsrf_token.ok_or_else(|| {
        let message = format!("The header {header} is missing, which a browser's session needs.");
        Error::new(http::StatusCode::UNAUTHORIZED, "ArgumentException", message)
    })?;
    Ok(Presented::Session {
        session: session.into(),
        xsrf_token: xsrf_token.into(),
    })
}

fn unreadable() -> Error {
    Error::unauthorized("The Authorization header cannot be read.")
}
