//! Time zones and languages: the effects of the headers `SO-TimeZone`, `SO-Language` and `Accept-Language` on values.
//!
//! [`Settings`] contains the settings of a server, a [`Localizer`] those of one request. It makes a localised copy of a
//! response ([`Localizer::localize`]) and reads the dates of a request ([`Localizer::request`]). Predicates over the
//! vendor's names of carrier and property decide which properties are always in UTC and which texts may be translated.
//!
//! The rules of time zones come from the database that jiff bundles, so that they are the same on every machine.

mod localizer;
mod times;
mod zones;

pub use super::text::{Language, translate};
pub use localizer::{Headers, Localizer, Settings};
pub use zones::{UnknownZone, Zone, ZoneHeader, Zones};
