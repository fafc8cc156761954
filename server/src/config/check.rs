//! Checks for values that the server cannot work with.

use super::{Error, Given, masked, quoted};

/// A century in hours, and in seconds far longer than anybody waits. Larger values are typos.
const MOST: i128 = 1_000_000;

/// A tebibyte.
const LARGEST: i128 = 1 << 40;

impl Given {
    /// Checks that the server can work with the values. With some values it would not respond at all, and nothing else would
    /// show the reason.
    pub(super) fn check(&self) -> Result<(), Error> {
        let size =
            |value: Option<usize>| value.map(|value| i128::try_from(value).unwrap_or(i128::MAX));
        for (name, value, most) in [
            ("timeout", self.timeout.map(Into::into), MOST),
            ("concurrency", size(self.concurrency), MOST),
            ("ended_hours", self.ended_hours.map(Into::into), MOST),
            ("idle_minutes", self.idle_minutes.map(Into::into), MOST),
            ("body_limit", size(self.body_limit), LARGEST),
        ] {
            if let Some(value) = value.filter(|value| !(1..=most).contains(value)) {
                let (value, expected) = (value.to_string(), format!("a number from 1 to {most}"));
                return Err(Error::Value {
                    name,
                    value,
                    expected,
                });
            }
        }
        let address = "empty, or an address such as https://chat.example.com";
        let database = "sqlite:path or postgres://user@host/name";
        for (name, value, fits, expected) in [
            (
                "public_url",
                &self.public_url,
                is_address as fn(&str) -> bool,
                address,
            ),
            ("database", &self.database, is_database, database),
        ] {
            if let Some(value) = value.as_ref().filter(|value| !fits(value)) {
                return Err(Error::Value {
                    name,
                    value: quoted(&masked(value)),
                    expected: expected.to_owned(),
                });
            }
        }
        Ok(())
    }
}

/// Whether absolute addresses can begin with the text, or the text states that there is no address.
fn is_address(url: &str) -> bool {
    let schemes = ["http://", "https://"];
    let host = schemes.iter().find_map(|scheme| url.strip_prefix(scheme));
    let plain = |letter: char| letter.is_ascii_graphic() && !"\"<>\\@?#".contains(letter);
    let is_host =
        |host: &str| !host.is_empty() && !host.starts_with('/') && host.chars().all(plain);
    url.is_empty() || host.is_some_and(is_host)
}

/// Whether the text names a supported kind of database. A database in memory has no second connection.
fn is_database(url: &str) -> bool {
    match url.split_once(':') {
        Some(("sqlite", path)) => {
            let path = path.trim_start_matches('/');
            !path.is_empty() && !path.starts_with(":memory:") && !path.contains("mode=memory")
        }
        Some(("postgres" | "postgresql", rest)) => rest.starts_with("//"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_nothing_works_with_are_refused() {
        for line in [
            "timeout = 0",
            "concurrency = 0",
            "concurrency = 9223372036854775807",
            "body_limit = 0",
            "ended_hours = 9223372036854775807",
            "idle_minutes = -1",
            "public_url = \"chat.example.com\"",
            "public_url = \"javascript:alert(1)\"",
            "public_url = \"https://a/\\r\\nb\"",
            "database = \"\"",
            "database = \"sqlite:\"",
            "database = \"sqlite::memory:\"",
            "database = \"mysql://host/x\"",
            "database = \"chat.db\"",
        ] {
            let given: Given = toml::from_str(line).unwrap();
            let error = given.config().unwrap_err().to_string();
            let (name, _) = line.split_once(' ').unwrap();
            assert!(
                error.starts_with(name) && error.contains("must be"),
                "{error}"
            );
        }
        for line in [
            "public_url = \"https://chat.example.com:8443/a/\"",
            "database = \"sqlite:///srv/chat.db\"",
            "ended_hours = 1",
        ] {
            let given: Given = toml::from_str(line).unwrap();
            assert!(given.config().is_ok(), "{line}");
        }
    }
}
