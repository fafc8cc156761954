//! Zones and languages of a server and a request, and their application to values.

use std::fmt;
use std::sync::Arc;

use crate::superoffice::localize::times::{self, Suffix};
use crate::superoffice::localize::{Language, UnknownZone, Zone, ZoneHeader, Zones, translate};
use crate::table::{Rule, Target, change};
use crate::value::DateTime;

/// A predicate over the vendor's names of a carrier and a property.
type Predicate = Arc<dyn Fn(&str, &str) -> bool + Send + Sync>;

/// The settings of a server.
///
/// By default, the server's zone is UTC, no property is declared to be UTC, and no text may be translated.
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

    /// The ids and codes that clients may use.
    #[must_use]
    pub fn with_zones(mut self, zones: Zones) -> Self {
        self.zones = zones;
        self
    }

    /// Writes local times without an offset even if the client asks for no zone, as old servers did.
    #[must_use]
    pub fn always_bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Sets which properties are always in UTC. `is_utc` gets the vendor's names of carrier and property.
    #[must_use]
    pub fn with_utc(mut self, is_utc: impl Fn(&str, &str) -> bool + Send + Sync + 'static) -> Self {
        self.utc = Arc::new(is_utc);
        self
    }

    /// Sets which texts are multi-language strings of the installation rather than text written by customers.
    #[must_use]
    pub fn with_translated(
        mut self,
        is_translated: impl Fn(&str, &str) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.translated = Arc::new(is_translated);
        self
    }

    /// Returns the zone and language of a request.
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

/// The relevant headers of a request.
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
        // A zone that cannot be read is unknown rather than absent, because times would be wrong.
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
    /// Converts a response to the zone and the language of the client.
    ///
    /// Date-times without an offset are local times of the server's zone. They are written with an offset (`Z` in UTC) if
    /// the client asked for no zone or for `includeTZOffset`, and otherwise without one. Properties that are declared to be
    /// UTC keep their time. Texts are translated if permitted. Unknown properties are unchanged.
    pub fn localize(&self, value: Target<'_>) {
        let rule = Outgoing {
            localizer: self,
            utc: false,
            translated: false,
        };
        change(rule, value);
    }

    /// Converts every date-time of a request to an instant, written in the zone of the server with its offset.
    ///
    /// Date-times without an offset are local times of the client's zone, or UTC in properties that are declared to be UTC.
    pub fn request(&self, value: Target<'_>) {
        let rule = Request {
            localizer: self,
            utc: false,
        };
        change(rule, value);
    }

    /// The language of texts; `None` if nothing is translated.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// The culture for numbers and dates inside texts. `None` without a language.
    #[must_use]
    pub fn culture(&self) -> Option<&str> {
        self.culture.as_deref()
    }

    /// The zone of the client: the requested one, or else the server's.
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

/// The writer of a response.
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
            // The translation is a part of the text, and the whole of it only if the lengths are equal.
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

/// The reader of a request.
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
