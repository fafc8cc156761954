// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::TimeZoneData;

/// When a topic is open: a start and a stop for each weekday, and one lunch break for all days.
///
/// Times are times of day, `08:00:00` in JSON and `PT8H` in XML. Older servers wrote dates with a time,
/// of which only the time counts.
///
/// - part of [`ChatTopicEntity`](struct.ChatTopicEntity.html),
///   [`ChatTopicEntityWithLinks`](struct.ChatTopicEntityWithLinks.html).
#[non_exhaustive]
pub struct ChatOpeningHours {
    /// Time zone that start and stop times are meant in.
    pub tz_location: Option<Box<TimeZoneData>>,
    /// Whether Monday has opening hours at all.
    pub mon_enabled: Option<bool>,
    /// Opening time on Monday, HH:mm:ss.
    pub mon_start: Option<String>,
    /// Closing time on Monday, as a time of day, HH:mm:ss.
    pub mon_stop: Option<String>,
    /// Whether Tuesday has opening hours at all.
    pub tue_enabled: Option<bool>,
    /// Opening time on Tuesday, HH:mm:ss.
    pub tue_start: Option<String>,
    /// Closing time on Tuesday, as a time of day, HH:mm:ss.
    pub tue_stop: Option<String>,
    /// Whether Wednesday has opening hours at all.
    pub wed_enabled: Option<bool>,
    /// Opening time on Wednesday, HH:mm:ss.
    pub wed_start: Option<String>,
    /// Closing time on Wednesday, as a time of day, HH:mm:ss.
    pub wed_stop: Option<String>,
    /// Whether Thursday has opening hours at all.
    pub thu_enabled: Option<bool>,
    /// Opening time on Thursday, HH:mm:ss.
    pub thu_start: Option<String>,
    /// Closing time on Thursday, as a time of day, HH:mm:ss.
    pub thu_stop: Option<String>,
    /// Whether Friday has opening hours at all.
    pub fri_enabled: Option<bool>,
    /// Opening time on Friday, HH:mm:ss.
    pub fri_start: Option<String>,
    /// Closing time on Friday, as a time of day, HH:mm:ss.
    pub fri_stop: Option<String>,
    /// Whether Saturday has opening hours at all.
    pub sat_enabled: Option<bool>,
    /// Opening time on Saturday, HH:mm:ss.
    pub sat_start: Option<String>,
    /// Closing time on Saturday, as a time of day, HH:mm:ss.
    pub sat_stop: Option<String>,
    /// Whether Sunday has opening hours at all.
    pub sun_enabled: Option<bool>,
    /// Opening time on Sunday, HH:mm:ss.
    pub sun_start: Option<String>,
    /// Closing time on Sunday, as a time of day, HH:mm:ss.
    pub sun_stop: Option<String>,
    /// Whether the topic closes over lunch.
    pub use_lunch_hours: Option<bool>,
    /// Start of the lunch break on every day, HH:mm:ss.
    pub lunch_start: Option<String>,
    /// End of the lunch break on every day, HH:mm:ss.
    pub lunch_stop: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatOpeningHours "ChatOpeningHours" crate::PROFILE {
    0 tz_location set_tz_location Box<TimeZoneData> = "TzLocation";
    1 mon_enabled set_mon_enabled bool = "MonEnabled";
    2 mon_start set_mon_start String = "MonStart";
    3 mon_stop set_mon_stop String = "MonStop";
    4 tue_enabled set_tue_enabled bool = "TueEnabled";
    5 tue_start set_tue_start String = "TueStart";
    6 tue_stop set_tue_stop String = "TueStop";
    7 wed_enabled set_wed_enabled bool = "WedEnabled";
    8 wed_start set_wed_start String = "WedStart";
    9 wed_stop set_wed_stop String = "WedStop";
    10 thu_enabled set_thu_enabled bool = "ThuEnabled";
    11 thu_start set_thu_start String = "ThuStart";
    12 thu_stop set_thu_stop String = "ThuStop";
    13 fri_enabled set_fri_enabled bool = "FriEnabled";
    14 fri_start set_fri_start String = "FriStart";
    15 fri_stop set_fri_stop String = "FriStop";
    16 sat_enabled set_sat_enabled bool = "SatEnabled";
    17 sat_start set_sat_start String = "SatStart";
    18 sat_stop set_sat_stop String = "SatStop";
    19 sun_enabled set_sun_enabled bool = "SunEnabled";
    20 sun_start set_sun_start String = "SunStart";
    21 sun_stop set_sun_stop String = "SunStop";
    22 use_lunch_hours set_use_lunch_hours bool = "UseLunchHours";
    23 lunch_start set_lunch_start String = "LunchStart";
    24 lunch_stop set_lunch_stop String = "LunchStop";
} }
