//! Conversion between the text of a date-time and its parts.

use super::datetime::{NO_OFFSET, Packed, UTC};
use super::formats;
use crate::contract::TextFormat;

/// The maximum length of packed parts: `9999-12-31T23:59:59.123456789+14:00`.
pub(super) const LONGEST: usize = 35;

/// Reads text of the only form that can be printed back exactly: `yyyy-MM-ddTHH:mm:ss` and up to nine fraction digits,
/// followed by nothing, `Z`, `+hh:mm` or `+hhmm`. `None` for any other text, and for a day that does not exist.
pub(super) fn parse(text: &str) -> Option<Packed> {
    let (head, rest) = text.as_bytes().split_at_checked(19)?;
    let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if marks.iter().any(|&(at, mark)| head.get(at) != Some(&mark)) {
        return None;
    }
    let pair = |at: usize| number(head.get(at..at + 2)?);
    let (count, nanos, rest) = fraction(rest)?;
    let (offset, colon) = offset(rest)?;
    let packed = Packed {
        year: u16::try_from(number(head.get(..4)?)?).ok()?,
        month: u8::try_from(pair(5)?).ok()?,
        day: u8::try_from(pair(8)?).ok()?,
        hour: u8::try_from(pair(11)?).ok()?,
        minute: u8::try_from(pair(14)?).ok()?,
        second: u8::try_from(pair(17)?).ok()?,
        digits: count,
        colon,
        nanos,
        offset,
    };
    packed.is_valid().then_some(packed)
}

/// Reads a date-time of RFC 3339 in a form that is not printed back exactly: with small letters, the offset `-00:00`, or more
/// than nine fraction digits, of which the first nine count.
pub(super) fn parse_rfc3339(text: &str) -> Option<Packed> {
    if !formats::is_of(TextFormat::DateTime, text) {
        return None;
    }
    let mut usual = text.to_ascii_uppercase();
    if usual.ends_with("-00:00") {
        usual.replace_range(usual.len() - 6.., "+00:00");
    }
    let fraction = usual.get(20..).unwrap_or_default();
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 9 {
        usual.replace_range(29..20 + digits, "");
    }
    parse(&usual)
}

/// Reads a fraction such as `.1234`: the number of digits, the nanoseconds, and the text after it.
fn fraction(rest: &[u8]) -> Option<(u8, u32, &[u8])> {
    let Some((b'.', rest)) = rest.split_first() else {
        return Some((0, 0, rest));
    };
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..=9).contains(&count) {
        return None;
    }
    let (fraction, rest) = rest.split_at(count);
    let count = u8::try_from(count).ok()?;
    let nanos = number(fraction)? * 10_u32.pow(9 - u32::from(count));
    Some((count, nanos, rest))
}

/// The offset in minutes, and whether it has a colon.
fn offset(rest: &[u8]) -> Option<(i16, bool)> {
    let (sign, hours, minutes, colon) = match rest {
        [] => return Some((NO_OFFSET, false)),
        b"Z" => return Some((UTC, false)),
        [sign, h1, h2, b':', m1, m2] => (sign, [*h1, *h2], [*m1, *m2], true),
        [sign, h1, h2, m1, m2] => (sign, [*h1, *h2], [*m1, *m2], false),
        _ => return None,
    };
    let (hours, minutes) = (number(&hours)?, number(&minutes)?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    let minutes = i16::try_from(hours * 60 + minutes).ok()?;
    match sign {
        b'+' => Some((minutes, colon)),
        // `-00:00` would be printed as `+00:00`, so it is kept as text.
        b'-' if minutes > 0 => Some((-minutes, colon)),
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |value: u32, digit| {
        digit
            .is_ascii_digit()
            .then(|| value * 10 + u32::from(digit - b'0'))
    })
}

/// Text without allocation.
pub(super) struct Buffer {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Buffer {
    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }

    pub(super) fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..self.len).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

/// Two decimal digits of a value below 100.
const fn two(value: u8) -> [u8; 2] {
    [b'0' + value / 10 % 10, b'0' + value % 10]
}

/// Prints parsed parts as the same text, byte for byte.
pub(super) fn print(packed: &Packed) -> Buffer {
    let century = u8::try_from(packed.year / 100).unwrap_or_default();
    let year = u8::try_from(packed.year % 100).unwrap_or_default();
    let ([c1, c2], [y1, y2]) = (two(century), two(year));
    let ([m1, m2], [d1, d2]) = (two(packed.month), two(packed.day));
    let ([h1, h2], [n1, n2], [s1, s2]) = (two(packed.hour), two(packed.minute), two(packed.second));
    let head = [
        c1, c2, y1, y2, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2,
    ];
    let mut bytes = [0; LONGEST];
    if let Some(place) = bytes.first_chunk_mut() {
        *place = head;
    }
    let mut out = Buffer { bytes, len: 19 };
    if packed.digits > 0 {
        out.push(b'.');
        let mut unit = 1_000_000_000;
        for _ in 0..packed.digits {
            unit /= 10;
            let digit = packed.nanos / unit % 10;
            out.push(b'0' + u8::try_from(digit).unwrap_or_default());
        }
    }
    match packed.offset {
        NO_OFFSET => {}
        UTC => out.push(b'Z'),
        minutes => {
            out.push(if minutes < 0 { b'-' } else { b'+' });
            // At most 24 hours.
            let minutes = minutes.unsigned_abs();
            let [h1, h2] = two(u8::try_from(minutes / 60).unwrap_or_default());
            let [m1, m2] = two(u8::try_from(minutes % 60).unwrap_or_default());
            out.push(h1);
            out.push(h2);
            if packed.colon {
                out.push(b':');
            }
            out.push(m1);
            out.push(m2);
        }
    }
    out
}
