//! What a server and a request say about zones and languages, and what that does to values.

use std::fmt;
use std::sync::Arc;

use crate::superoffice::localize::times::{self, Suffix};
use crate::superoffice::localize::{Language, UnknownZone, Zone, ZoneHeader, Zones, translate};
use crate::table::{Rule, Target, change};
use crate::value::DateTime;

/// Decides about a property by the vendor's names of its carrier and of itself.
type Predicate = Arc<dyn Fn(&str, &str) -> bool + Send + Sync>;

/// What a server decides once.
///
/// By default: UTC is the zone of the server, no property is declared to be UTC, and no text may be translated.
#[derive(Clone)]
pub struct Settings {
    base: Zone,
    zones: Zones,
    bare: bool,
    utc: Predicate,
    translated: Predicate,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base: Zone::UTC,
            zones: Zones::default(),
            bare: false,
            utc: Arc::new(|_, _| false),
            translated: Arc::new(|_, _| false),
        }
    }
}

impl Settings {
    /// The zone in which the server keeps local times: the base time zone of the installation.
    #[must_use]
    pub fn with_base(mut self, base: Zone) -> Self {
        self.base = base;
        self
    }

    /// The ids and codes that callers may use.
    #[must_use]
    pub fn with_zones(mut self, zones: Zones) -> Self {
        self.zones = zones;
        self
    }

    /// Writes local times without an offset to callers that do not ask for a zone either, as servers of old did.
    #[must_use]
    pub fn always_bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Which properties are in UTC, whatever zone is asked for. `is_utc` gets the vendor's names of carrier and property.
    #[must_use]
    pub fn with_utc(mut self, is_utc: impl Fn(&str, &str) -> bool + Send + Sync + 'static) -> Self {
        self.utc = Arc::new(is_utc);
        self
    }

    /// Which texts are multi-language strings of the installation, never something that a customer wrote.
    #[must_use]
    pub fn with_translated(
        mut self,
        is_translated: impl Fn(&str, &str) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.translated = Arc::new(is_translated);
        self
    }

    /// What one request asks for.
    ///
    /// # Errors
    /// If it asks for an unknown zone.
    pub fn localizer(&self, headers: Headers<'_>) -> Result<Localizer, UnknownZone> {
        let zone = self.zones.header(headers.time_zone.unwrap_or_default())?;
        let language = Language::negotiate(headers.language, headers.accept_language);
        Ok(Localizer {
            settings: self.clone(),
            zone,
            culture: language.and(headers.culture).map(str::to_owned),
            language,
        })
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("base", &self.base)
            .field("bare", &self.bare)
            .finish_non_exhaustive()
    }
}

/// The headers of a request that count here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Headers<'a> {
    /// `SO-TimeZone`.
    pub time_zone: Option<&'a str>,
    /// `SO-Language`.
    pub language: Option<&'a str>,
    /// `Accept-Language`.
    pub accept_language: Option<&'a str>,
    /// `SO-Culture`.
    pub culture: Option<&'a str>,
}

#[cfg(any(feature = "client", feature = "server"))]
impl<'a> From<&'a http::HeaderMap> for Headers<'a> {
    fn from(headers: &'a http::HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        // A zone that cannot be read is an unknown one, not none: times would be wrong.
        let zone = headers.get("so-timezone");
        Self {
            time_zone: zone.map(|value| value.to_str().unwrap_or("(no text)")),
            language: text("so-language"),
            accept_language: text("accept-language"),
            culture: text("so-culture"),
        }
    }
}

/// Zone and language of one request.
#[derive(Clone, Debug)]
pub struct Localizer {
    settings: Settings,
    zone: ZoneHeader,
    language: Option<Language>,
    culture: Option<String>,
}

impl Localizer {
    /// Puts a response into the zone and the language of the caller.
    ///
    /// Date-times without an offset are local times of the server's zone. They come out with an offset (`Z` in UTC) if the
    /// caller asked for no zone or for `includeTZOffset`, else without one. Properties that are declared to be UTC
    /// keep their time. Texts are translated where that is allowed. Unknown properties stay as they are.
    pub fn localize(&self, value: Target<'_>) {
        let rule = Outgoing {
            localizer: self,
            utc: false,
            translated: false,
        };
        change(rule, value);
    }

    /// Makes an instant of every date-time that a caller sent: written in the zone of the server, with its offset.
    ///
    /// Date-times without an offset are local times of the caller's zone, or UTC where a property is declared so.
    pub fn request(&self, value: Target<'_>) {
        let rule = Request {
            localizer: self,
            utc: false,
        };
        change(rule, value);
    }

    /// The language that texts are shown in; none if nothing is translated.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// The culture for numbers and dates inside texts. It goes with the language: none without one.
    #[must_use]
    pub fn culture(&self) -> Option<&str> {
        self.culture.as_deref()
    }

    /// The caller's zone: the one asked for, else the server's.
    #[must_use]
    pub fn zone(&self) -> &Zone {
        self.zone.zone.as_ref().unwrap_or(&self.settings.base)
    }

    fn suffix(&self) -> Suffix {
        let asked = self.zone.zone.is_some() || self.settings.bare;
        if asked && !self.zone.include_offset {
            Suffix::Bare
        } else {
            Suffix::Offset
        }
    }
}

/// How a response is written.
#[derive(Clone, Copy)]
struct Outgoing<'a> {
    localizer: &'a Localizer,
    utc: bool,
    translated: bool,
}

impl Rule for Outgoing<'_> {
    fn property(self, carrier: &'static str, name: &str) -> Option<Self> {
        let Settings {
            utc, translated, ..
        } = &self.localizer.settings;
        Some(Self {
            utc: utc(carrier, name),
            translated: translated(carrier, name),
            ..self
        })
    }

    fn text(self, text: &mut String) {
        if let Some(language) = self.localizer.language
            && self.translated
        {
            let translated = translate(text, language);
            // It is a part of the text: of the same length only if it is all of it.
            if translated.len() != text.len() {
                *text = translated.to_owned();
            }
        }
    }

    fn date_time(self, value: &mut DateTime) {
        let suffix = self.localizer.suffix();
        let (base, asked) = if self.utc {
            (&Zone::UTC, &Zone::UTC)
        } else {
            (&self.localizer.settings.base, self.localizer.zone())
        };
        *value = times::show(value, base, asked, suffix);
    }
}

/// How a request is read.
#[derive(Clone, Copy)]
struct Request<'a> {
    localizer: &'a Localizer,
    utc: bool,
}

impl Rule for Request<'_> {
    fn property(self, carrier: &'static str, name: &str) -> Option<Self> {
        let utc = (self.localizer.settings.utc)(carrier, name);
        Some(Self { utc, ..self })
    }

    fn date_time(self, value: &mut DateTime) {
        let (asked, base) = if self.utc {
            (&Zone::UTC, &Zone::UTC)
        } else {
            (self.localizer.zone(), &self.localizer.settings.base)
        };
        *value = times::read(value, asked, base);
    }
}
