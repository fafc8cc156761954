//! The status of a tenant in its environment.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::DATE;
use serde::{Deserialize, Deserializer};

use crate::value::DateTime;

/// The minimum time for which a status is kept, so that a wrong clock does not make every call ask again.
pub(super) const SHORTEST: Duration = Duration::from_secs(10);

/// The maximum time for which the status of a running tenant is kept, because `9999-12-31` means "forever" in .NET. A call
/// that gets 421 or 503 causes an earlier request.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// The maximum time for which any other status is kept, because no call is sent that could show that the tenant is back.
const LONGEST_STOPPED: Duration = Duration::from_secs(60);

/// The time for which a status without `ValidUntil` is kept.
const USUAL: Duration = Duration::from_secs(300);

/// The status of a tenant at `/api/state/{customer}` in its environment; see the vendor's page on [tenant status].
///
/// [tenant status]: https://docs.superoffice.com/en/developer-portal/best-practices/tenant-status/check-status.html
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Status {
    /// The id of the customer.
    #[serde(default)]
    pub context_identifier: Option<String>,
    /// The address of the tenant, such as `https://sod2.superoffice.com/Cust12345`.
    #[serde(default)]
    pub endpoint: Option<String>,
    /// The state.
    #[serde(default)]
    pub state: State,
    #[serde(default)]
    is_running: Option<bool>,
    /// The time after which to ask again.
    #[serde(default, deserialize_with = "time")]
    pub valid_until: Option<DateTime>,
    /// The address of the API, such as `https://sod2.superoffice.com/Cust12345/api`.
    #[serde(default)]
    pub api: Option<String>,
    /// The version of the vendor's software.
    #[serde(default)]
    pub version: Option<String>,
}

fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DateTime>, D::Error> {
    let text: Option<String> = Option::deserialize(deserializer)?;
    Ok(text.map(DateTime::from))
}

/// The state of a tenant. Unknown states keep their text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// The tenant is unknown, or the environment has a problem.
    #[default]
    Unknown,
    /// The tenant is being created.
    Provisioning,
    /// The tenant is running.
    Running,
    /// The tenant has been deleted.
    Deleted,
    /// The subscription has ended; the API is not available.
    Suspended,
    /// Background maintenance; the API is available.
    OnlineMaintenance,
    /// Maintenance with the tenant offline, usually for minutes; the API is not available.
    OfflineMaintenance,
    /// The tenant could not be created.
    ProvisioningFailed,
    /// The tenant is being deleted.
    Deleting,
    /// The tenant could not be deleted.
    DeleteFailed,
    /// The tenant is being migrated to the online service, which can take weeks.
    MigrationPending,
    /// Any other state: its name, or its number.
    Unlisted(String),
}

/// The numbers and names of the states.
const STATES: [(u8, &str, State); 11] = [
    (0, "Unknown", State::Unknown),
    (1, "Provisioning", State::Provisioning),
    (2, "Running", State::Running),
    (3, "Deleted", State::Deleted),
    (4, "Suspended", State::Suspended),
    (5, "OnlineMaintenance", State::OnlineMaintenance),
    (6, "OfflineMaintenance", State::OfflineMaintenance),
    (8, "ProvisioningFailed", State::ProvisioningFailed),
    (10, "Deleting", State::Deleting),
    (11, "DeleteFailed", State::DeleteFailed),
    (12, "MigrationPending", State::MigrationPending),
];

impl State {
    /// The state with this name, in any case, or number.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut states = STATES.into_iter();
        let is_it =
            |number: u8, name: &str| name.eq_ignore_ascii_case(text) || text.parse() == Ok(number);
        let found = states.find(|(number, name, _)| is_it(*number, name));
        found.map_or_else(|| Self::Unlisted(text.to_owned()), |(_, _, state)| state)
    }

    /// Whether the API is available in this state.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        matches!(self, Self::Running | Self::OnlineMaintenance)
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Number(i64),
            Name(String),
        }
        Ok(match Option::deserialize(deserializer)? {
            None => Self::Unknown,
            Some(Written::Number(number)) => Self::parse(&number.to_string()),
            Some(Written::Name(name)) => Self::parse(&name),
        })
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Unlisted(text) = self {
            return fmt::Debug::fmt(text, f);
        }
        let mut states = STATES.iter();
        let name = states.find(|(_, _, state)| state == self);
        f.pad(name.map_or("Unknown", |(_, name, _)| name))
    }
}

impl Status {
    /// Whether the API is available: as the environment reports, or else by the state.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.is_running.unwrap_or_else(|| self.state.is_running())
    }

    /// The time for which the status is valid, by the clock of the server.
    pub(super) fn lifetime(&self, headers: &HeaderMap) -> Duration {
        let longest = match self.is_running() {
            true => LONGEST,
            false => LONGEST_STOPPED,
        };
        let date = headers.get(DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
        let now = date.unwrap_or_else(SystemTime::now);
        let now = now.duration_since(SystemTime::UNIX_EPOCH).ok();
        let until = self
            .valid_until
            .as_ref()
            .and_then(|time| time.unix_nanos(0));
        let (Some(now), Some(until)) = (now, until) else {
            return USUAL.min(longest);
        };
        let left = until - i128::try_from(now.as_nanos()).unwrap_or(i128::MAX);
        let left = left.clamp(0, longest.as_nanos() as i128);
        let left = u64::try_from(left).map(Duration::from_nanos);
        left.unwrap_or_default().max(SHORTEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(json: &str) -> Status {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn states_are_read_by_name_and_by_number() {
        for (written, state, runs) in [
            ("\"Running\"", State::Running, true),
            ("2", State::Running, true),
            ("\"onlinemaintenance\"", State::OnlineMaintenance, true),
            ("6", State::OfflineMaintenance, false),
            ("\"Frozen\"", State::Unlisted("Frozen".into()), false),
            ("7", State::Unlisted("7".into()), false),
            ("null", State::Unknown, false),
        ] {
            let status = status(&format!("{{\"State\":{written},\"Newer\":1}}"));
            assert_eq!(
                (&status.state, status.is_running()),
                (&state, runs),
                "{written}"
            );
        }
        assert!(status("{\"State\":\"Frozen\",\"IsRunning\":true}").is_running());
        assert_eq!(State::MigrationPending.to_string(), "MigrationPending");
    }

    #[test]
    fn a_status_is_valid_by_the_clock_of_the_server() {
        let mut headers = HeaderMap::new();
        let date = http::HeaderValue::from_static("Mon, 05 Oct 2020 09:50:00 GMT");
        headers.insert(DATE, date);
        for (state, until, expected) in [
            ("Running", "\"2020-10-05T09:52:01.9342965Z\"", 121),
            ("Running", "\"2020-10-05T09:00:00Z\"", 10),
            ("OnlineMaintenance", "\"9999-12-31T23:59:59Z\"", 86_400),
            ("Running", "null", 300),
            // Calls are not sent meanwhile, so the tenant may be back long before.
            ("OfflineMaintenance", "\"2020-10-05T09:52:01.9342965Z\"", 60),
            ("OfflineMaintenance", "\"2020-10-05T09:50:20Z\"", 20),
            ("Suspended", "\"9999-12-31T23:59:59Z\"", 60),
            ("Unknown", "null", 60),
        ] {
            let status = status(&format!("{{\"State\":\"{state}\",\"ValidUntil\":{until}}}"));
            let seconds = status.lifetime(&headers).as_secs();
            assert_eq!(seconds, expected, "{state} until {until}");
        }
    }
}
