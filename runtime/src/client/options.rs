//! Values of typed call options.

use std::fmt;
use std::time::{Duration, SystemTime};

/// A time of a conditional request, in whole seconds. Made from a [`SystemTime`], or with the features `jiff`, `chrono` and
/// `time` from their types.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use pagewire_runtime::client::HttpDate;
///
/// let time = HttpDate::from(SystemTime::UNIX_EPOCH + Duration::from_millis(784_111_777_999));
/// assert_eq!(time.to_string(), "Sun, 06 Nov 1994 08:49:37 GMT");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HttpDate(SystemTime);

impl HttpDate {
    /// Reads the value of a header such as `Last-Modified`; `None` if it is not a date.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        httpdate::parse_http_date(text).ok().map(Self)
    }

    /// The time.
    #[must_use]
    pub const fn to_system_time(self) -> SystemTime {
        self.0
    }
}

/// A time outside the range of HTTP dates becomes the nearest one: headers cover the years 1970 to 9999.
impl From<SystemTime> for HttpDate {
    fn from(time: SystemTime) -> Self {
        /// 9999-12-31T23:59:59Z.
        const LAST: u64 = 253_402_300_799;
        let since = time.duration_since(SystemTime::UNIX_EPOCH);
        let seconds = since.map_or(0, |since| since.as_secs().min(LAST));
        Self(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for HttpDate {
    fn from(time: jiff::Timestamp) -> Self {
        from_seconds(time.as_second())
    }
}

#[cfg(feature = "jiff")]
impl From<&jiff::Zoned> for HttpDate {
    fn from(time: &jiff::Zoned) -> Self {
        time.timestamp().into()
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for HttpDate {
    fn from(time: chrono::DateTime<Z>) -> Self {
        from_seconds(time.timestamp())
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for HttpDate {
    fn from(time: time::OffsetDateTime) -> Self {
        from_seconds(time.unix_timestamp())
    }
}

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
fn from_seconds(seconds: i64) -> HttpDate {
    let since = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    (SystemTime::UNIX_EPOCH + since).into()
}

impl fmt::Display for HttpDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        httpdate::HttpDate::from(self.0).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_beyond_the_calendar_of_headers_become_the_nearest() {
        let epoch = SystemTime::UNIX_EPOCH;
        let cases = [
            (
                epoch - Duration::from_secs(9),
                "Thu, 01 Jan 1970 00:00:00 GMT",
            ),
            (
                epoch + Duration::from_secs(400_000_000_000),
                "Fri, 31 Dec 9999 23:59:59 GMT",
            ),
        ];
        for (time, expected) in cases {
            let date = HttpDate::from(time);
            assert_eq!(date.to_string(), expected);
            assert_eq!(HttpDate::parse(expected), Some(date));
        }
        assert_eq!(HttpDate::parse("yesterday"), None);
    }

    #[test]
    fn a_date_is_a_time_of_the_system_in_whole_seconds() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(784_111_777_999);
        let date = HttpDate::from(time).to_system_time();
        assert_eq!(
            time.duration_since(date).ok(),
            Some(Duration::from_millis(999))
        );
        let read = HttpDate::parse("Sunday, 06-Nov-94 08:49:37 GMT").map(HttpDate::to_system_time);
        assert_eq!(read, Some(date));
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn jiff_times_are_dates() {
        let time: jiff::Timestamp = "1994-11-06T09:49:37.9+01:00".parse().unwrap();
        let text = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(HttpDate::from(time).to_string(), text);
        let zoned = time.to_zoned(jiff::tz::TimeZone::UTC);
        assert_eq!(HttpDate::from(&zoned).to_string(), text);
    }

    #[cfg(feature = "time")]
    #[test]
    fn times_of_the_library_of_that_name_are_dates() {
        let time = time::OffsetDateTime::from_unix_timestamp(784_111_777).unwrap();
        let text = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(HttpDate::from(time).to_string(), text);
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_times_are_dates() {
        let time = chrono::DateTime::parse_from_rfc3339("1994-11-06T09:49:37.9+01:00").unwrap();
        let text = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(HttpDate::from(time).to_string(), text);
    }
}
