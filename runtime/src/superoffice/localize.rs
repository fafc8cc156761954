//! Time zones and languages: what the headers `SO-TimeZone`, `SO-Language` and `Accept-Language` do to values.
//!
//! [`Settings`] holds what a server decides once, a [`Localizer`] what one request asks for. It makes a localised copy of
//! a response ([`Localizer::localize`]) and reads the dates of a request ([`Localizer::request`]). Which properties are in
//! UTC whatever is asked for, and which texts may be translated, is decided by predicates over the vendor's names of carrier and
//! property.
//!
//! The rules of time zones come from the database that jiff bundles, so that every machine knows the same ones.

mod localizer;
mod times;
mod zones;

pub use super::text::{Language, translate};
pub use localizer::{Headers, Localizer, Settings};
pub use zones::{UnknownZone, Zone, ZoneHeader, Zones};
