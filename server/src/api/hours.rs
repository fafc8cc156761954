//! The carrier `ChatOpeningHours` (`docs/chat.md#opening-hours`).

use pagewire_runtime::superoffice::localize::Zone;
use superoffice::types::{ChatOpeningHours, TimeZoneData};

use crate::hours::{Day, OpeningHours, TimeOfDay};
use crate::store::Error;

/// Calls a macro with the fields of each day, Monday first.
macro_rules! days {
    ($each:ident) => {
        $each! {
            0 "Mon" mon_enabled mon_start mon_stop;
            1 "Tue" tue_enabled tue_start tue_stop;
            2 "Wed" wed_enabled wed_start wed_stop;
            3 "Thu" thu_enabled thu_start thu_stop;
            4 "Fri" fri_enabled fri_start fri_stop;
            5 "Sat" sat_enabled sat_start sat_stop;
            6 "Sun" sun_enabled sun_start sun_stop;
        }
    };
}

/// The hours of a topic.
pub(super) fn carrier(hours: &OpeningHours) -> ChatOpeningHours {
    let mut carrier = ChatOpeningHours::new();
    macro_rules! write {
        ($($index:literal $name:literal $enabled:ident $start:ident $stop:ident;)*) => {$(
            let day = hours.days[$index];
            carrier.$enabled = Some(day.enabled);
            carrier.$start = Some(day.start.to_string());
            carrier.$stop = Some(day.stop.to_string());
        )*};
    }
    days!(write);
    let (start, stop) = hours.lunch.unwrap_or_default();
    carrier.use_lunch_hours = Some(hours.lunch.is_some());
    carrier.lunch_start = Some(start.to_string());
    carrier.lunch_stop = Some(stop.to_string());
    carrier.tz_location = hours.zone.as_deref().map(|name| Box::new(zone(name)));
    carrier
}

/// The hours in a carrier. Missing days are closed.
pub(super) fn hours(carrier: &ChatOpeningHours) -> Result<OpeningHours, Error> {
    let mut hours = OpeningHours {
        zone: carrier
            .tz_location
            .as_deref()
            .map(zone_name)
            .transpose()?
            .flatten(),
        ..OpeningHours::default()
    };
    macro_rules! read {
        ($($index:literal $name:literal $enabled:ident $start:ident $stop:ident;)*) => {$(
            hours.days[$index] = Day {
                enabled: carrier.$enabled.unwrap_or(false),
                start: time(concat!($name, "Start"), carrier.$start.as_deref())?,
                stop: time(concat!($name, "Stop"), carrier.$stop.as_deref())?,
            };
        )*};
    }
    days!(read);
    if carrier.use_lunch_hours.unwrap_or(false) {
        let start = time("LunchStart", carrier.lunch_start.as_deref())?;
        let stop = time("LunchStop", carrier.lunch_stop.as_deref())?;
        hours.lunch = Some((start, stop));
    }
    Ok(hours)
}

fn time(name: &str, text: Option<&str>) -> Result<TimeOfDay, Error> {
    TimeOfDay::parse(text.unwrap_or(""))
        .map_err(|error| Error::BadInput(format!("OpeningHours/{name}: {error}")))
}

/// A zone as clients see it. Both texts are the IANA name, which [`zone_name`] accepts, too.
pub(super) fn zone(name: &str) -> TimeZoneData {
    TimeZoneData::new()
        .set_name(name)
        .set_tz_location_code(name)
        .set_tz_location_cities("")
}

/// The IANA name of the zone to which a carrier refers by code, id or name; `None` for an empty carrier.
fn zone_name(zone: &TimeZoneData) -> Result<Option<String>, Error> {
    let id = zone
        .tz_location_id
        .filter(|id| *id > 0)
        .map(|id| id.to_string());
    let texts = [zone.tz_location_code.clone(), id, zone.name.clone()];
    let mut texts = texts.into_iter().flatten().filter(|text| !text.is_empty());
    let Some(text) = texts.next() else {
        return Ok(None);
    };
    let zone = Zone::parse(&text);
    let name = zone
        .ok()
        .and_then(|zone| zone.as_jiff().iana_name().map(str::to_owned));
    name.map(Some)
        .ok_or_else(|| Error::BadInput(format!("there is no time zone {text:?}")))
}
