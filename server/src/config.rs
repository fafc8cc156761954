//! The options of an installation. Flags take precedence over the environment, then come a TOML file and the defaults.
//!
//! Every option has the same name in all three: `--body-limit`, `CHAT_BODY_LIMIT`, `body_limit`.

mod check;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::http::Options;
use crate::permission::Strictness;
use crate::store::Settings;

/// Options as flags and environment, and with the same names in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Given {
    /// The database: `sqlite:path` or `postgres://user@host/name` [default: sqlite:chat.db].
    #[arg(long, env = "CHAT_DATABASE", global = true, hide_env_values = true)]
    pub database: Option<String>,
    /// Address and port to listen on [default: 127.0.0.1:8080].
    #[arg(long, env = "CHAT_LISTEN", global = true)]
    pub listen: Option<SocketAddr>,
    /// The address under which clients reach the server, if it is not the one that they name in a request.
    #[arg(long, env = "CHAT_PUBLIC_URL", global = true)]
    pub public_url: Option<String>,
    /// Origins of scripts that may call, separated by commas; `*` at the end stands for anything.
    #[arg(long, env = "CHAT_CORS_ORIGINS", value_delimiter = ',', global = true)]
    pub cors_origins: Option<Vec<String>>,
    /// A proxy stands in front: the last address in X-Forwarded-For is the caller's.
    #[arg(long, env = "CHAT_BEHIND_PROXY", global = true, num_args = 0..=1, default_missing_value = "true")]
    pub behind_proxy: Option<bool>,
    /// Longest body of a request, in bytes [default: 1048576].
    #[arg(long, env = "CHAT_BODY_LIMIT", global = true)]
    pub body_limit: Option<usize>,
    /// Longest time for a request, in seconds [default: 30].
    #[arg(long, env = "CHAT_TIMEOUT", global = true)]
    pub timeout: Option<u64>,
    /// Most requests at the same time [default: 512].
    #[arg(long, env = "CHAT_CONCURRENCY", global = true)]
    pub concurrency: Option<usize>,
    /// The zone of times without an offset, such as Europe/Oslo [default: UTC].
    #[arg(long, env = "CHAT_TIME_ZONE", global = true)]
    pub time_zone: Option<String>,
    /// Every user may do everything in every topic, as if an other system had checked it.
    #[arg(long, env = "CHAT_OPEN", global = true, num_args = 0..=1, default_missing_value = "true")]
    pub open: Option<bool>,
    /// A reset always leads to the queue.
    #[arg(long, env = "CHAT_STRICT_RESET", global = true, num_args = 0..=1, default_missing_value = "true")]
    pub strict_reset: Option<bool>,
    /// After how many hours ended sessions leave the list of a user's sessions [default: never].
    #[arg(long, env = "CHAT_ENDED_HOURS", global = true)]
    pub ended_hours: Option<i64>,
    /// After how many minutes without a message a session ends by itself [default: never].
    #[arg(long, env = "CHAT_IDLE_MINUTES", global = true)]
    pub idle_minutes: Option<i64>,
    /// The tenant in access tokens [default: Cust00001].
    #[arg(long, env = "CHAT_TENANT", global = true)]
    pub tenant: Option<String>,
}

/// An error in the options.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file cannot be read.
    #[error("{path} cannot be read")]
    File {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// The file is not TOML, or has unknown options.
    #[error("{path} is not a valid configuration file: line {line}, column {column}: {message}")]
    Toml {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The character in the line, from 1.
        column: usize,
        /// The reason, without any value of the file.
        message: String,
    },
    /// The time zone is unknown.
    #[error("there is no time zone {0:?}")]
    Zone(String),
    /// A value that the server cannot work with.
    #[error("{name} is {value}, but must be {expected}")]
    Value {
        /// The name of the option, as in the file.
        name: &'static str,
        /// The value, without secrets.
        value: String,
        /// The allowed values.
        expected: String,
    },
}

/// The effective configuration.
#[derive(Debug, Clone)]
pub struct Config {
    /// URL of the database.
    pub database: String,
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The settings of the rules.
    pub settings: Settings,
    /// The options of the server on the network.
    pub options: Options,
    /// The time after which a silent session ends; `None` for never.
    pub idle: Option<SignedDuration>,
    /// The tenant in access tokens.
    pub tenant: String,
}

impl Given {
    /// Reads a file.
    ///
    /// # Errors
    /// [`Error::File`] and [`Error::Toml`].
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|source| Error::File {
            path: path.to_owned(),
            source,
        })?;
        toml::from_str(&text).map_err(|error| unreadable(path, &text, &error))
    }

    /// These options, with those of `other` for the ones that are missing.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            database: self.database.or(other.database),
            listen: self.listen.or(other.listen),
            public_url: self.public_url.or(other.public_url),
            cors_origins: self.cors_origins.or(other.cors_origins),
            behind_proxy: self.behind_proxy.or(other.behind_proxy),
            body_limit: self.body_limit.or(other.body_limit),
            timeout: self.timeout.or(other.timeout),
            concurrency: self.concurrency.or(other.concurrency),
            time_zone: self.time_zone.or(other.time_zone),
            open: self.open.or(other.open),
            strict_reset: self.strict_reset.or(other.strict_reset),
            ended_hours: self.ended_hours.or(other.ended_hours),
            idle_minutes: self.idle_minutes.or(other.idle_minutes),
            tenant: self.tenant.or(other.tenant),
        }
    }

    /// The effective configuration, with defaults for missing options.
    ///
    /// # Errors
    /// [`Error::Zone`] and [`Error::Value`].
    pub fn config(self) -> Result<Config, Error> {
        self.check()?;
        let defaults = Options::default();
        let zone = self.time_zone.unwrap_or_else(|| "UTC".to_owned());
        let strictness = if self.open.unwrap_or(false) {
            Strictness::Open
        } else {
            Strictness::Members
        };
        Ok(Config {
            database: self.database.unwrap_or_else(|| "sqlite:chat.db".to_owned()),
            listen: self
                .listen
                .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
            settings: Settings {
                base_zone: TimeZone::get(&zone).map_err(|_| Error::Zone(zone))?,
                strictness,
                strict_reset: self.strict_reset.unwrap_or(false),
                ended_window: self.ended_hours.map(SignedDuration::from_hours),
                ..Settings::default()
            },
            options: Options {
                public_url: self.public_url.filter(|url| !url.is_empty()),
                cors_origins: self.cors_origins.unwrap_or_default(),
                body_limit: self.body_limit.unwrap_or(defaults.body_limit),
                timeout: self.timeout.map_or(defaults.timeout, Duration::from_secs),
                concurrency: self.concurrency.unwrap_or(defaults.concurrency),
                behind_proxy: self.behind_proxy.unwrap_or(false),
            },
            idle: self.idle_minutes.map(SignedDuration::from_mins),
            tenant: self.tenant.unwrap_or_else(|| "Cust00001".to_owned()),
        })
    }
}

impl Config {
    /// The URL of the database without secrets.
    #[must_use]
    pub fn database_text(&self) -> String {
        masked(&self.database)
    }

    /// The options in the format of the file, without secrets.
    #[must_use]
    pub fn text(&self) -> String {
        let (settings, options) = (&self.settings, &self.options);
        let lines = [
            ("database", quoted(&masked(&self.database))),
            ("listen", quoted(&self.listen.to_string())),
            (
                "public_url",
                quoted(options.public_url.as_deref().unwrap_or("")),
            ),
            ("cors_origins", format!("{:?}", options.cors_origins)),
            ("behind_proxy", options.behind_proxy.to_string()),
            ("body_limit", options.body_limit.to_string()),
            ("timeout", options.timeout.as_secs().to_string()),
            ("concurrency", options.concurrency.to_string()),
            (
                "time_zone",
                quoted(settings.base_zone.iana_name().unwrap_or("")),
            ),
            (
                "open",
                (settings.strictness == Strictness::Open).to_string(),
            ),
            ("strict_reset", settings.strict_reset.to_string()),
            ("tenant", quoted(&self.tenant)),
        ];
        let spans = [
            (
                "ended_hours",
                settings.ended_window.map(|span| span.as_hours()),
            ),
            ("idle_minutes", self.idle.map(|span| span.as_mins())),
        ];
        let spans = spans
            .into_iter()
            .filter_map(|(name, number)| Some((name, number?.to_string())));
        let lines = lines.into_iter().chain(spans);
        lines
            .map(|(name, value)| format!("{name} = {value}\n"))
            .collect()
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// The error of a file. The library's own error also shows the line, which can contain the password of the database. So can
/// a value that it names.
fn unreadable(path: &Path, text: &str, error: &toml::de::Error) -> Error {
    let start = error.span().map_or(0, |span| span.start);
    let before = text.get(..start).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let message = error.message();
    let is_about_value = ["invalid type", "invalid value"]
        .iter()
        .any(|start| message.starts_with(start));
    let expected = message.rsplit_once(", expected ");
    let message = match expected.filter(|_| is_about_value) {
        Some((_, expected)) => format!("expected {expected}"),
        None => message.to_owned(),
    };
    Error::Toml {
        path: path.to_owned(),
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        message,
    }
}

/// A URL without its password, which can be in its authority or in a parameter after it. The authority ends at the first `/`
/// or `?`. An `@` after that can end a password that contains one of them unescaped; then only the scheme is shown.
fn masked(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        // A path can contain an `@`. Any other text with an `@` is a URL with a typo.
        let is_plain = url.starts_with("sqlite:") || !url.contains('@');
        return if is_plain { url } else { "…" }.to_owned();
    };
    let authority = rest.find(['/', '?']).unwrap_or(rest.len());
    if scheme != "sqlite" && rest[authority..].contains('@') {
        return format!("{scheme}://…");
    }
    let (address, query) = match rest.split_once('?') {
        Some((address, _)) => (address, "?…"),
        None => (rest, ""),
    };
    let end = address.find('/').unwrap_or(address.len());
    let (authority, path) = address.split_at(end);
    let authority = match authority.rsplit_once('@') {
        Some((user, host)) => {
            let name = user.split_once(':').map(|(name, _)| name);
            name.map_or_else(|| authority.to_owned(), |name| format!("{name}:…@{host}"))
        }
        None => match authority.rsplit_once(':') {
            // Without a user and its `@`, the text after the colon is the port or a password.
            Some((name, port)) if scheme != "sqlite" && port.parse::<u16>().is_err() => {
                format!("{name}:…")
            }
            _ => authority.to_owned(),
        },
    };
    format!("{scheme}://{authority}{path}{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_go_before_the_file_and_the_file_before_the_defaults() {
        let file = "listen = \"0.0.0.0:1\"\ntimeout = 5\ntime_zone = \"Europe/Oslo\"";
        let file: Given = toml::from_str(file).unwrap();
        let flags = Given {
            timeout: Some(7),
            ..Given::default()
        };
        let config = flags.or(file).config().unwrap();
        assert_eq!(config.options.timeout, Duration::from_secs(7));
        assert_eq!(config.listen.port(), 1);
        assert_eq!(config.settings.base_zone.iana_name(), Some("Europe/Oslo"));
        assert_eq!(config.database, "sqlite:chat.db");
    }

    #[test]
    fn the_text_is_a_file_that_says_the_same() {
        let given = Given {
            database: Some("postgres://ann@host/x".to_owned()),
            idle_minutes: Some(5),
            ..Given::default()
        };
        let text = given.config().unwrap().text();
        let again: Given = toml::from_str(&text).unwrap();
        assert_eq!(again.config().unwrap().text(), text);
        assert!(toml::from_str::<Given>("databse = \"x\"").is_err());
    }

    #[test]
    fn passwords_do_not_show() {
        for (url, wanted) in [
            ("sqlite:chat.db", "sqlite:chat.db"),
            ("postgres://host/x", "postgres://host/x"),
            ("postgres://ann@host/x", "postgres://ann@host/x"),
            (
                "postgres://ann:se:c@ret@host:1/x",
                "postgres://ann:…@host:1/x",
            ),
            ("postgres:///x?password=secret", "postgres:///x?…"),
            ("postgres://ann:s/ecret@host/x", "postgres://…"),
            ("postgres://ann:s?ecret@host/x", "postgres://…"),
            ("postgres://ann:s@e/c@ret@host/x", "postgres://…"),
            ("postgres:ann:secret@host/x", "…"),
            ("sqlite:///srv/a@b/chat.db", "sqlite:///srv/a@b/chat.db"),
        ] {
            assert_eq!(masked(url), wanted);
        }
    }

    #[test]
    fn errors_in_a_file_show_the_place_and_no_value() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chat.toml");
        for (text, place, message) in [
            (
                "timeout = 5\ndatabse = \"postgres://ann:secret@host/x\"",
                "line 2, column 1: ",
                "unknown field `databse`",
            ),
            (
                "timeout = \"postgres://ann:secret@host/x, expected y\"",
                "line 1, column 11: ",
                "expected u64",
            ),
            (
                "database = postgres://ann:secret@host/x",
                "line 1, column 12: ",
                "",
            ),
        ] {
            std::fs::write(&path, text).unwrap();
            let error = Given::read(&path).unwrap_err();
            let told = crate::error::chain(&error);
            assert!(told.contains("is not a valid configuration file"), "{told}");
            assert!(told.contains(&format!("{place}{message}")), "{told}");
            assert!(!told.contains("secret"), "{told}");
        }
    }

    #[test]
    fn the_readme_lists_every_option() {
        let command = Given::augment_args(clap::Command::new("server"));
        let mut options = Vec::new();
        for option in command.get_arguments() {
            let name = option.get_long().unwrap();
            let variable = format!("CHAT_{}", name.replace('-', "_").to_uppercase());
            assert_eq!(option.get_env().unwrap(), &*variable);
            options.push(format!("--{name}"));
        }
        let readme = include_str!("../README.md");
        let (_, table) = readme.split_once("| Option | Default | What |").unwrap();
        let (table, _) = table.split_once("\n\n").unwrap();
        let cells = table.lines().filter_map(|line| line.split('|').nth(1));
        // Every second part of a cell is code.
        let listed = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2));
        let mut listed: Vec<_> = listed.collect();
        listed.sort_unstable();
        options.sort_unstable();
        assert_eq!(listed, options);
    }
}
