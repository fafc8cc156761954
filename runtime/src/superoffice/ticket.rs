//! Tickets and access tokens. Both are opaque to clients.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::server::auth::{Digest, NoRandomness, Secret};

/// The session cookie of a logged-in browser.
pub const SESSION_COOKIE: &str = "ASP.NET_SessionId";
/// The cookie from which scripts read the XSRF token of the session.
pub const XSRF_COOKIE: &str = "XSRF-TOKEN";
/// The hidden field of pages with the XSRF token of the session.
pub const XSRF_FIELD: &str = "XSRF_TOKEN";

const PREFIX: &str = "7T:";

/// A ticket: `7T:` and the base64 of `guid;number` in UTF-16LE, as in the original server.
///
/// It contains no information about the user. Store its [`digest`](Self::digest) under its [`id`](Self::id), together with
/// the user and the time of expiry.
#[derive(Clone)]
pub struct Ticket {
    id: u128,
    text: Secret,
}

impl Ticket {
    /// A new ticket with 192 random bits.
    ///
    /// # Errors
    /// If the system cannot provide random numbers.
    pub fn issue() -> Result<Self, NoRandomness> {
        let mut random = Zeroizing::new([0; 24]);
        getrandom::fill(&mut *random).map_err(|_| NoRandomness)?;
        let (id, number) = random.split_at(16);
        let id = id.iter().fold(0, |id, byte| id << 8 | u128::from(*byte));
        let number = number
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        // Positive as a 64-bit integer for any reader.
        let inside = Zeroizing::new(format!("{id:032x};{}", number >> 1));
        let units = inside.encode_utf16();
        let bytes = Zeroizing::new(units.flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
        let text = Secret::new(format!("{PREFIX}{}", STANDARD.encode(bytes.as_slice())));
        Ok(Self { id, text })
    }

    /// Parses a ticket. The GUID may have braces and hyphens, and further parts may follow the number (online, the tenant).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(STANDARD.decode(text.strip_prefix(PREFIX)?).ok()?);
        let (pairs, rest) = bytes.as_chunks::<2>();
        if !rest.is_empty() {
            return None;
        }
        let units = Zeroizing::new(
            pairs
                .iter()
                .copied()
                .map(u16::from_le_bytes)
                .collect::<Vec<u16>>(),
        );
        let inside = Zeroizing::new(String::from_utf16(&units).ok()?);
        let mut parts = inside.split(';');
        let guid: String = parts.next()?.split(['{', '}', '-']).collect();
        let number = parts.next()?;
        let digits =
            |text: &str, radix| !text.is_empty() && text.chars().all(|c| c.is_digit(radix));
        if guid.len() != 32 || !digits(&guid, 16) || !digits(number, 10) {
            return None;
        }
        let id = u128::from_str_radix(&guid, 16).ok()?;
        let text = Secret::from(text);
        Some(Self { id, text })
    }

    /// The GUID, which is not secret. Use it to look up the stored ticket.
    #[must_use]
    pub const fn id(&self) -> u128 {
        self.id
    }

    /// The text of the ticket, for the client.
    #[must_use]
    pub fn text(&self) -> &Secret {
        &self.text
    }

    /// The hash to store and to compare with the stored one.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.text.digest()
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticket(…)")
    }
}

/// A new access token of the form `8A:<context>.<random>`; `context` is the tenant, such as `Cust12345`.
///
/// # Errors
/// If the system cannot provide random numbers.
pub fn access_token(context: &str) -> Result<Secret, NoRandomness> {
    let random = Secret::random()?;
    Ok(Secret::new(format!("8A:{context}.{}", random.expose())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(inside: &str) -> String {
        let bytes: Vec<u8> = inside.encode_utf16().flat_map(u16::to_le_bytes).collect();
        format!("{PREFIX}{}", STANDARD.encode(bytes))
    }

    #[test]
    fn issued_tickets_are_read_again_and_differ() {
        let (one, two) = (Ticket::issue().unwrap(), Ticket::issue().unwrap());
        let read = Ticket::parse(one.text().expose()).unwrap();
        assert_eq!((read.id(), read.digest()), (one.id(), one.digest()));
        assert_ne!(one.id(), two.id());
        assert_ne!(one.digest(), two.digest());
        assert_eq!(
            format!("{one:?} {:?} {}", one.text(), one.text()),
            "Ticket(…) Secret(…) …"
        );
    }

    #[test]
    fn forms_on_record() {
        let guid = "0123456789abcdef0123456789ABCDEF";
        let id = Some(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
        let braces = "{01234567-89ab-cdef-0123-456789abcdef}";
        for inside in [
            format!("{guid};1254895"),
            format!("{guid};1;Cust26759"),
            format!("{braces};7"),
        ] {
            let ticket = Ticket::parse(&encoded(&inside));
            assert_eq!(ticket.map(|ticket| ticket.id()), id, "{inside}");
        }
        let wrong = [
            "",
            ";1",
            &guid[1..],
            guid,
            "+123456789abcdef0123456789abcdef;1",
            "é;1",
        ];
        for inside in wrong.map(encoded).into_iter().chain([
            "7T:".into(),
            "7T:#".into(),
            "8A:x".into(),
            "7T:QQ==".into(),
        ]) {
            assert!(Ticket::parse(&inside).is_none(), "{inside}");
        }
        assert!(
            access_token("Cust1")
                .unwrap()
                .expose()
                .starts_with("8A:Cust1.")
        );
    }
}
