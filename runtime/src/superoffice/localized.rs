//! Time zones and languages in a server.

use http::HeaderMap;

use super::localize::{Localizer, Settings, UnknownZone};
use crate::server::{Error, Localize, Localized};
use crate::table::Target;

impl Localize for Settings {
    fn localized(&self, headers: &HeaderMap) -> Result<Box<dyn Localized>, Error> {
        Ok(Box::new(self.localizer(headers.into())?))
    }
}

impl Localized for Localizer {
    fn response(&self, value: Target<'_>) {
        self.localize(value);
    }

    fn request(&self, value: Target<'_>) {
        Localizer::request(self, value);
    }
}

impl From<UnknownZone> for Error {
    fn from(error: UnknownZone) -> Self {
        Self::bad_request(error.to_string())
    }
}
