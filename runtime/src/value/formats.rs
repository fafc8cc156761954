//! Checks of texts against formats.

use super::{days_in_month, is_uuid};
use crate::contract::TextFormat;

/// The violation in a text that does not have the format.
pub(crate) fn broken(format: TextFormat, text: &str) -> Option<String> {
    let what = match format {
        TextFormat::Date => "a date (RFC 3339)",
        TextFormat::DateTime => "a date-time (RFC 3339)",
        TextFormat::Time => "a time of day with an offset (RFC 3339)",
        TextFormat::Uuid => "a UUID with hyphens",
    };
    (!is_of(format, text)).then(|| format!("is not {what}"))
}

/// Whether a text strictly follows the specification of the format.
pub(crate) fn is_of(format: TextFormat, text: &str) -> bool {
    let bytes = text.as_bytes();
    match format {
        TextFormat::Date => is_date(bytes),
        TextFormat::Time => is_time(bytes),
        TextFormat::DateTime => {
            let split = bytes.split_at_checked(10);
            split.is_some_and(|(date, rest)| {
                is_date(date) && matches!(rest, [b'T' | b't', time @ ..] if is_time(time))
            })
        }
        TextFormat::Uuid => is_uuid(text),
    }
}

fn is_date(text: &[u8]) -> bool {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else {
        return false;
    };
    let (Some(century), Some(year), Some(month), Some(day)) =
        (two(y1, y2), two(y3, y4), two(m1, m2), two(d1, d2))
    else {
        return false;
    };
    let year = u16::from(century) * 100 + u16::from(year);
    (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day)
}

fn is_time(text: &[u8]) -> bool {
    let [h1, h2, b':', m1, m2, b':', s1, s2, ref rest @ ..] = *text else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) = (two(h1, h2), two(m1, m2), two(s1, s2)) else {
        return false;
    };
    let Some(offset) = fraction(rest).and_then(offset) else {
        return false;
    };
    // Leap seconds are at the end of a day in UTC.
    let of_utc = (i32::from(hour) * 60 + i32::from(minute) - offset).rem_euclid(24 * 60);
    let is_second = second < 60 || (second == 60 && of_utc == 24 * 60 - 1);
    hour < 24 && minute < 60 && is_second
}

/// The text after the fraction of a second, if any.
fn fraction(text: &[u8]) -> Option<&[u8]> {
    let [b'.', rest @ ..] = text else {
        return Some(text);
    };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    rest.get(digits..).filter(|_| digits > 0)
}

/// The offset in minutes.
fn offset(text: &[u8]) -> Option<i32> {
    match *text {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (two(h1, h2)?, two(m1, m2)?);
            let offset = i32::from(hours) * 60 + i32::from(minutes);
            let offset = if sign == b'-' { -offset } else { offset };
            (hours < 24 && minutes < 60).then_some(offset)
        }
        _ => None,
    }
}

/// The number of two digits.
fn two(ten: u8, one: u8) -> Option<u8> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
    Some(digit(ten)? * 10 + digit(one)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_of_a_format_by_its_specification() {
        for (format, right, wrong) in [
            (
                TextFormat::Date,
                &["2016-02-29", "0000-12-31"][..],
                &[
                    "",
                    "2015-02-29",
                    "2016-2-9",
                    "2016-02-00",
                    "2016-02-29Z",
                    "2016-13-01",
                ][..],
            ),
            (
                TextFormat::Time,
                &[
                    "14:58:03Z",
                    "00:00:00.1234567890+05:30",
                    "23:59:60z",
                    "15:59:60-08:00",
                ],
                &[
                    "14:58:03",
                    "24:00:00Z",
                    "14:58:60Z",
                    "14:58:03.Z",
                    "14:58:03+0100",
                    "noon",
                ],
            ),
            (
                TextFormat::DateTime,
                &["2016-07-30T14:58:03.5+02:00", "2016-07-30t14:58:03z"],
                &[
                    "2016-07-30",
                    "2016-07-30 14:58:03Z",
                    "2016-07-30T14:58:03",
                    "é016-07-30T1",
                ],
            ),
            (
                TextFormat::Uuid,
                &[
                    "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                    "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
                ],
                &[
                    "f81d4fae7dec11d0a76500a0c91e6bf6",
                    "g81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                    "",
                ],
            ),
        ] {
            for text in right {
                assert!(is_of(format, text), "{format}: {text}");
            }
            for text in wrong {
                assert!(broken(format, text).is_some(), "{format}: {text}");
            }
        }
    }
}
