//! Typed reading of values in text form.

use super::encoded::{Encoded, Marker};
use super::error::FieldError;
use super::times::{self, TimeOfDay};
use crate::value::{Bytes, DateTime, Decimal};

type Read<T> = Result<Option<T>, FieldError>;

impl Encoded<'_> {
    /// The text after the marker, if the marker is among `markers` or missing.
    fn content(&self, markers: &[Marker<'_>], wanted: &'static str) -> Read<&str> {
        let (marker, content) = self.parts();
        match marker {
            Some(marker) if !markers.contains(&marker) => Err(self.wrong(wanted)),
            _ if content.is_empty() => Ok(None),
            _ => Ok(Some(content)),
        }
    }

    fn read<T>(
        &self,
        markers: &[Marker<'_>],
        wanted: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Read<T> {
        let content = self.content(markers, wanted)?;
        content
            .map(|content| read(content).ok_or_else(|| self.wrong(wanted)))
            .transpose()
    }

    /// An integer of 32 bits: for numbers, list items, relations, attachments.
    ///
    /// # Errors
    /// If the value has another type, or does not fit.
    pub fn to_i32(&self) -> Read<i32> {
        self.read(&[Marker::Int], "an integer of 32 bits", |text| {
            text.parse().ok()
        })
    }

    /// An integer of 64 bits.
    ///
    /// # Errors
    /// As for [`to_i32`](Self::to_i32).
    pub fn to_i64(&self) -> Read<i64> {
        self.read(&[Marker::Int], "an integer of 64 bits", |text| {
            text.parse().ok()
        })
    }

    /// A truth value: `[I:1]` and `[I:0]`, or `true` and `false` in any case.
    ///
    /// # Errors
    /// If the value has another type.
    pub fn to_bool(&self) -> Read<bool> {
        self.read(&[Marker::Int], "a truth value", |text| match text {
            "1" => Some(true),
            "0" => Some(false),
            _ if text.eq_ignore_ascii_case("true") => Some(true),
            _ if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        })
    }

    /// A number. Digits that a double cannot hold are lost; [`to_decimal`](Self::to_decimal) keeps all of them.
    ///
    /// # Errors
    /// If the value has another type.
    pub fn to_f64(&self) -> Read<f64> {
        let text = self.number()?;
        let read = |text: &str| text.parse().map_err(|_| self.wrong("a number"));
        text.map(read).transpose()
    }

    /// An amount of money or a decimal number with all of its digits, up to [`Decimal::MAX_LENGTH`] characters.
    ///
    /// # Errors
    /// If the value has another type, or is longer.
    pub fn to_decimal(&self) -> Read<Decimal> {
        let wanted = "a number of 46 characters at most";
        let read = |text: &str| text.parse().map_err(|_| self.wrong(wanted));
        self.number()?.map(read).transpose()
    }

    /// A number, as written.
    pub(super) fn number(&self) -> Read<&str> {
        // Some pages of the vendor mark numbers with `D`, the marker of dates.
        let markers = [Marker::Double, Marker::Money, Marker::Int, Marker::Date];
        let text = self.content(&markers, "a number")?;
        match text {
            Some(text) if !is_number(text) => Err(self.wrong("a number")),
            text => Ok(text),
        }
    }

    /// A date, at midnight and without an offset. The time of a date-time is dropped.
    ///
    /// The separator decides the order: `11/30/2011`, `30.11.2011`, `2011-11-30`.
    ///
    /// # Errors
    /// If the value has another type.
    pub fn to_date(&self) -> Read<DateTime> {
        self.read(&[Marker::Date, Marker::DateTime], "a date", |text| {
            times::read(text).and_then(times::midnight)
        })
    }

    /// A date-time, without an offset unless the text has one. A date is read as its midnight, in the orders of
    /// [`to_date`](Self::to_date).
    ///
    /// The date that means "not set" is returned unchanged; see [`DateTime::is_unset`].
    ///
    /// # Errors
    /// If the value has another type.
    pub fn to_date_time(&self) -> Read<DateTime> {
        self.read(&[Marker::DateTime, Marker::Date], "a date-time", |text| {
            times::read(text).and_then(DateTime::from_parts)
        })
    }

    /// A time of day; a date before it is ignored.
    ///
    /// # Errors
    /// If the value has another type.
    pub fn to_time(&self) -> Read<TimeOfDay> {
        let markers = [Marker::Time, Marker::DateTime];
        self.read(&markers, "a time of the day", TimeOfDay::parse)
    }

    /// A time span in seconds. Fields of the type time span are different: they are integers in their own units.
    ///
    /// # Errors
    /// If the value has another type.
    pub fn to_seconds(&self) -> Read<i64> {
        let markers = [Marker::TimeSpan, Marker::Int];
        self.read(&markers, "a number of seconds", |text| text.parse().ok())
    }

    /// A list of integers, such as tags.
    ///
    /// # Errors
    /// If the value has another type.
    pub fn to_ints(&self) -> Result<Vec<i32>, FieldError> {
        let markers = [Marker::IntArray, Marker::Int];
        let read = self.read(&markers, "a list of integers", |text| {
            let items = text.split(',').map(|item| item.trim().parse());
            items.collect::<Result<Vec<i32>, _>>().ok()
        });
        Ok(read?.unwrap_or_default())
    }

    /// Binary data.
    ///
    /// # Errors
    /// If the value has another type.
    pub fn to_bytes(&self) -> Read<Vec<u8>> {
        self.read(&[Marker::Binary], "binary data in base64", |text| {
            Bytes::from_base64(text).ok().map(Bytes::into_vec)
        })
    }
}

/// Whether this is a decimal number, with an exponent or without one.
fn is_number(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = |text: &str| text.strip_prefix(['+', '-']).unwrap_or(text).to_owned();
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(unsigned(exponent))),
        None => (text, None),
    };
    let mantissa = unsigned(mantissa);
    let mantissa = match mantissa.split_once('.') {
        Some((whole, fraction)) => is_digits(whole) && is_digits(fraction),
        None => is_digits(&mantissa),
    };
    mantissa && exponent.is_none_or(|exponent| is_digits(&exponent))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(value: Read<DateTime>) -> Option<String> {
        value.unwrap().map(|time| time.to_string())
    }

    #[test]
    fn numbers_are_read_with_a_marker_and_without() {
        for (written, value) in [("[I:23]", 23), ("23", 23), (" [I: -1 ] ", -1)] {
            assert_eq!(Encoded::new(written).to_i32().unwrap(), Some(value));
        }
        for written in ["[F:123.4]", "123.4", "[M:123.4]", "[D:123.4]"] {
            assert_eq!(Encoded::new(written).to_f64().unwrap(), Some(123.4));
        }
        let amount = Encoded::new("[M:12345678901234567.89]");
        let amount = amount.to_decimal().unwrap().unwrap();
        assert_eq!(amount.to_string(), "12345678901234567.89");
        assert_eq!(Encoded::new("[F:1E-05]").to_f64().unwrap(), Some(0.00001));
        assert_eq!(Encoded::new("[A:3,4,5]").to_ints().unwrap(), [3, 4, 5]);
        assert_eq!(Encoded::new("[A:]").to_ints().unwrap(), [0; 0]);
        assert_eq!(Encoded::new("[TS:500]").to_seconds().unwrap(), Some(500));
        assert_eq!(Encoded::new("[I:1]").to_bool().unwrap(), Some(true));
        assert_eq!(Encoded::new("False").to_bool().unwrap(), Some(false));
    }

    #[test]
    fn the_separator_of_a_date_tells_its_order() {
        for written in [
            "[D:11/30/2011]",
            "[D:30.11.2011]",
            "[D:2011-11-30]",
            "2011-11-30",
            "[DT:11/30/2011 23:59:59.0000000]",
        ] {
            let date = Encoded::new(written).to_date();
            assert_eq!(text(date).as_deref(), Some("2011-11-30T00:00:00"));
        }
        let times = [
            ("[DT:09/16/2025 14:22:14.0000000]", "2025-09-16T14:22:14"),
            ("[DT:2019-09-11]", "2019-09-11T00:00:00"),
            ("[DT:16.09.2025 14:22]", "2025-09-16T14:22:00"),
            ("[DT:05/31/2024 14:24:23.125]", "2024-05-31T14:24:23.125"),
            ("2025-09-12T14:33:37", "2025-09-12T14:33:37"),
            (
                "2025-05-14T10:48:07.8912039+02:00",
                "2025-05-14T10:48:07.8912039+02:00",
            ),
            ("[DT:01/01/0001 00:00:00.0000000]", "0001-01-01T00:00:00"),
        ];
        for (written, time) in times {
            let read = Encoded::new(written).to_date_time();
            assert_eq!(text(read).as_deref(), Some(time), "{written}");
        }
    }

    #[test]
    fn times_of_the_day_are_read_without_their_date() {
        for written in ["[T:14:35:56]", "[T:06/19/2019 14:35:56.00000]", "14:35:56"] {
            let time = Encoded::new(written).to_time().unwrap().unwrap();
            assert_eq!((time.hour(), time.minute(), time.second()), (14, 35, 56));
        }
    }

    #[test]
    fn empty_values_are_none_and_others_say_what_they_are() {
        for written in ["", " ", "[DT: ]", "[DT:]"] {
            assert_eq!(Encoded::new(written).to_date_time(), Ok(None));
        }
        let error = Encoded::new("[D:11/30/2011]").to_i32().unwrap_err();
        let message = "the value is a value of the form [D:…], expected an integer of 32 bits; \
                       `raw` returns it as it is";
        assert_eq!(error.to_string(), message);
        for wrong in ["[I:4294967295]", "abc", "1.5"] {
            assert!(Encoded::new(wrong).to_i32().is_err(), "{wrong}");
        }
        for wrong in [
            "[D:13/32/2011]",
            "[D:31/12/2011]",
            "[D:1/2]",
            "[D:2011.11.30]",
        ] {
            assert!(Encoded::new(wrong).to_date().is_err(), "{wrong}");
        }
        for wrong in ["NaN", "1.", ".5", "1,5", "inf", "1e"] {
            assert!(Encoded::new(wrong).to_f64().is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_kept_and_read_without_a_panic(text in "\\[?(I|F|D|DT|T|TS|A|B|XY)?:?[-0-9/.,: TZeé]{0,24}\\]?") {
            let value = Encoded::new(text.as_str());
            let _ = (value.to_i32(), value.to_f64(), value.to_date(), value.to_date_time());
            let _ = (value.to_time(), value.to_seconds(), value.to_ints(), value.to_bytes());
            prop_assert_eq!(value.raw(), text.as_str());
        }
    }

    #[test]
    fn a_marker_that_is_not_known_is_kept() {
        let value = Encoded::new("[X:98]");
        assert_eq!(value.marker(), Some(Marker::Other("X")));
        assert!(value.to_i32().is_err());
        assert_eq!(value.into_raw(), "[X:98]");
        for plain in ["[SR_NAME]", "[see: below]", "[I:3] left", "I:3"] {
            assert_eq!(Encoded::new(plain).marker(), None, "{plain}");
        }
        assert_eq!(format!("{:?}", Encoded::new("[I:4711]")), "Encoded([I:…])");
        assert_eq!(format!("{:?}", Encoded::new("Berit")), "Encoded(…)");
    }
}
