//! Date-times in headers whose values are HTTP dates, regardless of the format in the description (RFC 9110, 5.6.7).

use std::time::{Duration, SystemTime};

use crate::table::{Target, View};
use crate::value::DateTime;

/// Headers whose value is, or can be, an HTTP date: those of RFC 9110 and 9111, and `Sunset` (RFC 8594).
const DATED: [&str; 8] = [
    "date",
    "expires",
    "if-modified-since",
    "if-range",
    "if-unmodified-since",
    "last-modified",
    "retry-after",
    "sunset",
];

fn is_dated(name: &str) -> bool {
    DATED.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// A date-time as an HTTP date, in whole seconds. `None` for other headers and other values, and for times that an HTTP date
/// cannot represent. A date-time without an offset is in UTC.
pub(crate) fn written(name: &str, value: View<'_>) -> Option<String> {
    /// 9999-12-31T23:59:59Z.
    const LAST: u64 = 253_402_300_799;
    let value = match value {
        View::Choice(choice) => choice.inner(),
        value => value,
    };
    let View::DateTime(value) = value else {
        return None;
    };
    if !is_dated(name) {
        return None;
    }
    let seconds = value.unix_nanos(0)?.div_euclid(1_000_000_000);
    let seconds = u64::try_from(seconds)
        .ok()
        .filter(|seconds| *seconds <= LAST)?;
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    Some(httpdate::fmt_http_date(time))
}

/// Reads the HTTP date of such a header, in UTC, into a date-time or the date-time variant of a one-of. Returns whether there is one.
pub(crate) fn read(name: &str, text: &str, target: &mut Target<'_>) -> bool {
    let Some(date) = is_dated(name).then(|| rfc3339(text)).flatten() else {
        return false;
    };
    let put = |target: Target<'_>| match target {
        Target::DateTime(value) => {
            *value = DateTime::new(&date);
            true
        }
        _ => false,
    };
    match target {
        Target::Choice(choice) => {
            let mut variants = 0..choice.descriptor().variants();
            let is_read = variants.any(|index| put(choice.start(index)));
            if !is_read {
                // Resets the one-of after the failed attempts.
                choice.start(usize::MAX);
            }
            is_read
        }
        target => put(target.reborrow()),
    }
}

/// Converts an HTTP date in any of its forms to RFC 3339.
fn rfc3339(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    // Writing it again gives the fixed form: `Sun, 06 Nov 1994 08:49:37 GMT`.
    let fixed = httpdate::fmt_http_date(httpdate::parse_http_date(text).ok()?);
    let mut words = fixed.split(' ').skip(1);
    let (day, month, year, time) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let month = MONTHS.iter().position(|known| *known == month)? + 1;
    Some(format!("{year}-{month:02}-{day}T{time}Z"))
}

#[cfg(test)]
mod tests {
    #![allow(unreachable_pub, reason = "the macro is for types that are public")]

    use super::*;

    fn written_as(name: &str, text: &str) -> Option<String> {
        written(name, View::DateTime(&DateTime::new(text)))
    }

    fn read_as(name: &str, text: &str) -> Option<String> {
        let mut value = DateTime::new("");
        let is_read = read(name, text, &mut Target::DateTime(&mut value));
        is_read.then(|| value.to_string())
    }

    #[test]
    fn dates_of_http_are_date_times_in_headers_that_have_them() {
        let (date, text) = ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
        assert_eq!(read_as("Last-Modified", date).as_deref(), Some(text));
        assert_eq!(written_as("last-modified", text).as_deref(), Some(date));
        let same = "1994-11-06T09:49:37.5+01:00";
        assert_eq!(written_as("Expires", same).as_deref(), Some(date));
        // The two older forms (RFC 9110, 5.6.7).
        for older in ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(read_as("date", older).as_deref(), Some(text), "{older}");
        }
    }

    #[test]
    fn other_headers_and_other_texts_are_as_they_are() {
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(read_as("X-At", date), None);
        assert_eq!(read_as("Date", "1994-11-06T08:49:37Z"), None);
        assert_eq!(written_as("X-At", "1994-11-06T08:49:37Z"), None);
        assert_eq!(written_as("Date", "soon"), None);
        assert_eq!(written_as("Date", "1969-12-31T23:59:59Z"), None);
        let mut text = String::new();
        assert!(!read("Date", date, &mut Target::Str(&mut text)));
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Wait {
        Seconds(i32),
        Until(DateTime),
        Other(serde_json::Value),
    }

    crate::choice! { Wait "Wait" [crate::profile::OPEN_API] None, [] {
        0 Seconds i32 [];
        1 Until DateTime [];
    } }

    #[test]
    fn a_date_of_http_is_the_date_time_of_a_one_of() {
        // The example of RFC 9110, 10.2.3.
        let date = "Fri, 31 Dec 1999 23:59:59 GMT";
        let mut wait = Wait::default();
        let is_read = read("Retry-After", date, &mut Target::Choice(&mut wait));
        assert!(is_read);
        assert_eq!(wait, Wait::Until(DateTime::new("1999-12-31T23:59:59Z")));
        assert_eq!(
            written("Retry-After", View::Choice(&wait)).as_deref(),
            Some(date)
        );
        assert!(!read("Retry-After", "120", &mut Target::Choice(&mut wait)));
        assert!(!read("X-At", date, &mut Target::Choice(&mut wait)));
        assert_eq!(
            written("Retry-After", View::Choice(&Wait::Seconds(120))),
            None
        );
    }
}
