//! Numbers that keep their text.

use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU8;
use std::str::FromStr;

use super::decimal_order::Scientific;

/// A number with a fraction, such as an amount of money, that keeps its text.
///
/// `1.10` stays `1.10`, and `12345678901234567.89` keeps all digits, unlike in an [`f64`]. Comparisons are by value: `1.10` equals `1.1`.
///
/// Convert an `f64` or another number with [`From`](From), and text with [`str::parse`]. For calculations, convert it to an
/// `f64`, or with the feature `rust_decimal` to the exact type of that crate.
///
/// ```
/// use pagewire_runtime::Decimal;
///
/// let price: Decimal = "1.10".parse()?;
/// assert_eq!(price.to_string(), "1.10");
/// assert_eq!(price, 1.1);
/// assert!(price > 1.0);
/// assert_eq!(f64::from(price) * 2.0, 2.2);
/// assert_eq!(Decimal::from(12.0).to_string(), "12");
/// # Ok::<(), pagewire_runtime::value::ParseDecimalError>(())
/// ```
///
/// A number has up to [`MAX_LENGTH`](Self::MAX_LENGTH) characters. JSON has no infinities and no NaN: they are written as `null`.
#[derive(Clone, Copy)]
pub struct Decimal {
    /// The number of symbols.
    length: NonZeroU8,
    /// Two symbols per byte, the first one in the upper half.
    symbols: [u8; Decimal::MAX_LENGTH / 2],
}

/// The symbols, by their codes.
const SYMBOLS: &[u8; 15] = b"0123456789-+.eE";

/// The upper half of the first byte of a number that is not finite.
const SPECIAL: u8 = 0xf0;
const NAN: u8 = SPECIAL;
const INFINITY: u8 = SPECIAL | 1;
const NEGATIVE_INFINITY: u8 = SPECIAL | 2;

impl Decimal {
    /// The maximum number of characters. An `f64`, a decimal of 128 bits, and an SQL number with 38 digits all fit.
    pub const MAX_LENGTH: usize = 46;

    /// Zero.
    pub const ZERO: Self = Self {
        length: NonZeroU8::MIN,
        symbols: [0; Self::MAX_LENGTH / 2],
    };

    /// The nearest double.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.with_text(|text| text.parse().unwrap_or(f64::NAN))
    }

    /// Whether it is neither infinite nor NaN.
    #[must_use]
    pub const fn is_finite(self) -> bool {
        self.symbols[0] < SPECIAL
    }

    /// The number with this text, if the text is a JSON number and not too long.
    pub(crate) fn of_json(text: &str) -> Option<Self> {
        is_json(text.as_bytes()).then(|| Self::pack(text))?
    }

    /// Calls `f` with the text, which is `inf`, `-inf` or `NaN` for numbers that are not finite.
    pub(crate) fn with_text<R>(self, f: impl FnOnce(&str) -> R) -> R {
        match self.symbols[0] {
            NAN => return f("NaN"),
            INFINITY => return f("inf"),
            NEGATIVE_INFINITY => return f("-inf"),
            _ => {}
        }
        let mut text = [0; Self::MAX_LENGTH];
        for (at, place) in text.iter_mut().enumerate() {
            let pair = self.symbols[at / 2];
            let symbol = if at % 2 == 0 { pair >> 4 } else { pair & 0xf };
            *place = *SYMBOLS.get(usize::from(symbol)).unwrap_or(&b'0');
        }
        let text = text.get(..usize::from(self.length.get()));
        f(std::str::from_utf8(text.unwrap_or_default()).unwrap_or_default())
    }

    /// The integer, if the text is an integer that fits.
    pub(crate) fn to_integer<T: FromStr>(self) -> Option<T> {
        self.with_text(|text| text.parse().ok())
    }

    /// A text that is the same for equal numbers only.
    pub(crate) fn key(self) -> String {
        self.with_text(|text| match self.is_finite() {
            true => Scientific::of(text).key(),
            false => text.to_owned(),
        })
    }

    /// The sign of an infinity, and 0 for finite numbers; `None` for NaN.
    const fn side(self) -> Option<i8> {
        match self.symbols[0] {
            NAN => None,
            INFINITY => Some(1),
            NEGATIVE_INFINITY => Some(-1),
            _ => Some(0),
        }
    }

    const fn special(symbols: u8) -> Self {
        let mut number = Self::ZERO;
        number.symbols[0] = symbols;
        number
    }

    /// The number with this text; `None` if it contains other characters or too many.
    fn pack(text: &str) -> Option<Self> {
        let length = u8::try_from(text.len()).ok().and_then(NonZeroU8::new)?;
        let mut symbols = [0; Self::MAX_LENGTH / 2];
        for (at, byte) in text.bytes().enumerate() {
            let symbol = SYMBOLS.iter().position(|known| *known == byte)?;
            let symbol = u8::try_from(symbol).ok()?;
            *symbols.get_mut(at / 2)? |= if at % 2 == 0 { symbol << 4 } else { symbol };
        }
        Some(Self { length, symbols })
    }
}

/// Whether the text is a number in the grammar of JSON.
fn is_json(text: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let text = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits(text);
    let (integer, mut rest) = text.split_at(whole);
    if whole == 0 || (whole > 1 && integer.starts_with(b"0")) {
        return false;
    }
    if let Some(fraction) = rest.strip_prefix(b".") {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = fraction.split_at(count).1;
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = match exponent {
            [b'+' | b'-', digits @ ..] => digits,
            digits => digits,
        };
        return !exponent.is_empty() && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}

/// Text that is not a number, or is too long for a [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDecimalError(());

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = Decimal::MAX_LENGTH;
        write!(f, "expected a number of up to {limit} characters")
    }
}

impl std::error::Error for ParseDecimalError {}

/// Reads a number in the form of JSON or XML. XML also allows a plus sign, leading zeros, no digits on one side of the
/// point, `INF`, `-INF` and `NaN`. Finite XML forms are converted to those of JSON.
impl FromStr for Decimal {
    type Err = ParseDecimalError;

    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        if let Some(number) = Self::of_json(text) {
            return Ok(number);
        }
        match text {
            "NaN" => return Ok(Self::special(NAN)),
            "INF" | "+INF" | "inf" | "Infinity" => return Ok(Self::special(INFINITY)),
            "-INF" | "-inf" | "-Infinity" => return Ok(Self::special(NEGATIVE_INFINITY)),
            _ => {}
        }
        let (sign, text) = match text.strip_prefix('-') {
            Some(text) => ("-", text),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        let exponent = text.find(['e', 'E']).unwrap_or(text.len());
        let (number, exponent) = text.split_at(exponent);
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if whole.is_empty() && fraction.is_empty() {
            return Err(ParseDecimalError(()));
        }
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            whole => whole,
        };
        let point = if fraction.is_empty() { "" } else { "." };
        let text = [sign, whole, point, fraction, exponent].concat();
        Self::of_json(&text).ok_or(ParseDecimalError(()))
    }
}

/// Converts to the shortest text of the double: `12.0` becomes `12`.
impl From<f64> for Decimal {
    fn from(number: f64) -> Self {
        if number.is_nan() {
            return Self::special(NAN);
        }
        let infinite = match number.is_sign_negative() {
            true => Self::special(NEGATIVE_INFINITY),
            false => Self::special(INFINITY),
        };
        // The text of a finite double has at most 24 characters.
        shortest(&format!("{number:?}")).unwrap_or(infinite)
    }
}

/// Converts to the shortest text of the number: `0.1` stays `0.1`.
impl From<f32> for Decimal {
    fn from(number: f32) -> Self {
        if !number.is_finite() {
            return f64::from(number).into();
        }
        shortest(&format!("{number:?}")).unwrap_or_else(|| f64::from(number).into())
    }
}

fn shortest(text: &str) -> Option<Decimal> {
    Decimal::of_json(text.strip_suffix(".0").unwrap_or(text))
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl From<$type> for Decimal {
            fn from(number: $type) -> Self {
                // All of these have at most 20 characters.
                Self::pack(&number.to_string()).unwrap_or(Self::ZERO)
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// The nearest double.
impl From<Decimal> for f64 {
    fn from(number: Decimal) -> Self {
        number.to_f64()
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self::ZERO
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| f.pad(text))
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Compares by value: `1.10` equals `1.1`, and NaN equals nothing.
impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if !self.is_finite() || !other.is_finite() {
            // An infinity, outside the range of finite numbers.
            return Some(self.side()?.cmp(&other.side()?));
        }
        let other = other.with_text(Scientific::of);
        Some(self.with_text(Scientific::of).cmp(&other))
    }
}

// There is no comparison with a decimal on the right: `number < text.parse()?` would be ambiguous in all code that uses this crate.
macro_rules! comparisons {
    ($($type:ty)*) => {$(
        impl PartialEq<$type> for Decimal {
            fn eq(&self, other: &$type) -> bool {
                *self == Self::from(*other)
            }
        }

        impl PartialEq<Decimal> for $type {
            fn eq(&self, other: &Decimal) -> bool {
                Decimal::from(*self) == *other
            }
        }

        impl PartialOrd<$type> for Decimal {
            fn partial_cmp(&self, other: &$type) -> Option<Ordering> {
                self.partial_cmp(&Self::from(*other))
            }
        }
    )*};
}

comparisons!(f32 f64 i32 i64 u32 u64 usize);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Decimal;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_of_json_keep_their_text() {
        for text in [
            "0",
            "-0",
            "1.10",
            "100",
            "100.0",
            "12345678901234567.89",
            "1E-05",
            "1E+16",
            "-1.7976931348623157E+308",
            "1e400",
            "-99999999999999999999999999999999999.99999",
        ] {
            assert_eq!(decimal(text).to_string(), text);
            assert_eq!(
                Decimal::of_json(text).map(|n| n.to_string()).as_deref(),
                Some(text)
            );
        }
        assert_eq!(size_of::<Option<Decimal>>(), 24);
    }

    #[test]
    fn numbers_of_xml_get_a_form_that_json_has() {
        for (text, written) in [
            ("+1.50", "1.50"),
            ("007.50", "7.50"),
            (".5", "0.5"),
            ("-.5", "-0.5"),
            ("5.", "5"),
            ("00", "0"),
            ("INF", "inf"),
            ("-INF", "-inf"),
            ("NaN", "NaN"),
        ] {
            assert_eq!(decimal(text).to_string(), written);
        }
    }

    #[test]
    fn other_text_is_an_error() {
        let long = "1".repeat(47);
        for text in [
            "", "-", ".", "1,5", "1e", "e5", "1.2.3", "--1", "0x10", "1 ", &long,
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn comparisons_are_by_value() {
        for (less, more) in [
            ("-2", "-1.5"),
            ("-1", "0.001"),
            ("0", "1e-400"),
            ("1.1", "1.11"),
            ("9.99e2", "1000"),
            ("12345678901234567.89", "12345678901234567.9"),
            ("3", "INF"),
            ("-INF", "-1e999"),
        ] {
            assert!(decimal(less) < decimal(more), "{less} {more}");
            assert!(decimal(more) > decimal(less), "{less} {more}");
        }
        for (one, other) in [
            ("1.10", "1.1"),
            ("0", "-0.000"),
            ("120", "1.2E2"),
            ("0.05", "5e-2"),
        ] {
            assert_eq!(decimal(one), decimal(other));
        }
        assert_ne!(decimal("NaN"), decimal("NaN"));
        assert_eq!(decimal("1.10"), 1.1);
        assert!(decimal("1.10") < 2_usize && decimal("0.1") >= 0.1_f32 && decimal("1.10") > 1.0);
        assert!(decimal("4294967295") == u32::MAX && u64::MAX == decimal("18446744073709551615"));
    }

    #[test]
    fn doubles_get_their_shortest_text() {
        for (number, text) in [
            (12.0, "12"),
            (-0.0, "-0"),
            (0.1, "0.1"),
            (1e16, "1e16"),
            (1e-7, "1e-7"),
            (f64::INFINITY, "inf"),
            (f64::NEG_INFINITY, "-inf"),
            (f64::NAN, "NaN"),
        ] {
            assert_eq!(Decimal::from(number).to_string(), text);
        }
        assert_eq!(Decimal::from(0.1_f32).to_string(), "0.1");
        assert_eq!(Decimal::from(u64::MAX).to_string(), "18446744073709551615");
    }

    proptest! {
        #[test]
        fn a_double_comes_back(number: f64) {
            let back = Decimal::from(number).to_f64();
            prop_assert!(back == number || (back.is_nan() && number.is_nan()));
        }

        #[test]
        fn any_number_of_json_keeps_its_text(text in r"-?(0|[1-9][0-9]{0,12})(\.[0-9]{1,12})?([eE][+-]?[0-9]{1,3})?") {
            prop_assert_eq!(decimal(&text).to_string(), text);
        }

        #[test]
        fn the_order_is_that_of_doubles(a in -1_000_000_000_i64..1_000_000_000, b in -1_000_000_000_i64..1_000_000_000, at in 0..8_u32) {
            let text = |n: i64| format!("{n}e-{at}");
            let order = decimal(&text(a)).partial_cmp(&decimal(&text(b)));
            prop_assert_eq!(order, Some(a.cmp(&b)));
        }
    }
}
