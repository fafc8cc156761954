//! Time zones by the API's ids and codes.

use std::fmt;
use std::sync::LazyLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};

static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// Id, code and IANA name of the zones on the vendor's pages. The code is empty for ids without one.
const KNOWN: [(u16, &str, &str); 32] = [
    (1, "UTC", "UTC"),
    (36, "AU-ACT", "Australia/Canberra"),
    (37, "AU3", "Australia/Broken_Hill"),
    (38, "AU1", "Australia/Lord_Howe"),
    (39, "AU-NSW", "Australia/Sydney"),
    (40, "AU-NT", "Australia/Darwin"),
    (41, "AU-QLD", "Australia/Brisbane"),
    (42, "AU-SA", "Australia/Adelaide"),
    (43, "AU-TAS", "Australia/Hobart"),
    (44, "AU-VIC", "Australia/Melbourne"),
    (45, "AU-WA", "Australia/Perth"),
    (46, "AT", "Europe/Vienna"),
    (50, "BD", "Asia/Dhaka"),
    (53, "BE", "Europe/Brussels"),
    (81, "BR-RJ", "America/Sao_Paulo"),
    (96, "CA-AB", "America/Edmonton"),
    (97, "CA-BC", "America/Vancouver"),
    (98, "CA-BC1", "America/Dawson_Creek"),
    (99, "CA-BC2", "America/Vancouver"),
    (100, "CA2", "America/Goose_Bay"),
    (101, "CA2A", "America/St_Johns"),
    (102, "CA-MB", "America/Winnipeg"),
    (114, "CA-QC", "America/Montreal"),
    (140, "DK", "Europe/Copenhagen"),
    (156, "FR", "Europe/Paris"),
    (261, "NO", "Europe/Oslo"),
    (425, "US-CA", "America/Los_Angeles"),
    (433, "US-HI", "Pacific/Honolulu"),
    (460, "US-NY", "America/New_York"),
    (498, "", "WET"),
    (499, "", "CET"),
    (500, "", "EET"),
];

/// A time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// UTC.
    pub const UTC: Self = Self(TimeZone::UTC);

    /// Parses an id (`261`), a code (`NO`) or an IANA name (`Europe/Oslo`), in any case.
    ///
    /// # Errors
    /// If no zone has that name. The known ids and codes are those on the vendor's pages; [`Zones::with`] adds others.
    pub fn parse(name: &str) -> Result<Self, UnknownZone> {
        Zones::default().zone(name)
    }

    /// jiff's zone.
    #[must_use]
    pub fn as_jiff(&self) -> &TimeZone {
        &self.0
    }

    fn iana(name: &str) -> Option<Self> {
        DATABASE.get(name).ok().map(Self)
    }

    pub(super) fn is_utc(&self) -> bool {
        self.0 == TimeZone::UTC || self.0.iana_name() == Some("UTC")
    }
}

/// Any zone that jiff knows, such as the one of the machine.
impl From<TimeZone> for Zone {
    fn from(zone: TimeZone) -> Self {
        Self(zone)
    }
}

/// The ids and codes that a server supports: those on the vendor's pages, and those that an installation adds.
#[derive(Clone, Debug, Default)]
pub struct Zones {
    more: Vec<(u16, String, Zone)>,
}

impl Zones {
    /// Adds a zone, or replaces the one with a known id and code.
    #[must_use]
    pub fn with(mut self, id: u16, code: &str, zone: Zone) -> Self {
        self.more.push((id, code.to_owned(), zone));
        self
    }

    /// The zone of an id, a code or an IANA name, in any case.
    ///
    /// # Errors
    /// If no zone has that name.
    pub fn zone(&self, name: &str) -> Result<Zone, UnknownZone> {
        let name = name.trim();
        let id: Option<u16> = name.parse().ok();
        let is = |known: u16, code: &str| {
            id == Some(known) || (!name.is_empty() && code.eq_ignore_ascii_case(name))
        };
        let mut more = self.more.iter().rev();
        if let Some((_, _, zone)) = more.find(|(id, code, _)| is(*id, code)) {
            return Ok(zone.clone());
        }
        let mut known = KNOWN.iter();
        let iana = known.find(|(id, code, _)| is(*id, code));
        let iana = iana.map_or(name, |(_, _, iana)| iana);
        Zone::iana(iana).ok_or_else(|| UnknownZone(name.to_owned()))
    }

    /// Reads the value of `SO-TimeZone`: a zone, optionally followed by a comma and `includeTZOffset`. An empty value has no effect.
    ///
    /// # Errors
    /// If the zone or the word after it is unknown, because times in the wrong zone are worse than an error.
    pub fn header(&self, value: &str) -> Result<ZoneHeader, UnknownZone> {
        let mut header = ZoneHeader::default();
        for part in value.split(',').map(str::trim) {
            if part.eq_ignore_ascii_case("includeTZOffset") {
                header.include_offset = true;
            } else if !part.is_empty() {
                let zone = self.zone(part)?;
                if header.zone.replace(zone).is_some() {
                    return Err(UnknownZone(value.to_owned()));
                }
            }
        }
        Ok(header)
    }
}

/// The value of `SO-TimeZone`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ZoneHeader {
    /// The zone of the client; `None` for that of the server.
    pub zone: Option<Zone>,
    /// Whether responses contain offsets.
    pub include_offset: bool,
}

/// An unknown zone. The response is 400.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownZone(String);

impl fmt::Display for UnknownZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SO-TimeZone: there is no time zone {:?}", self.0)
    }
}

impl std::error::Error for UnknownZone {}
