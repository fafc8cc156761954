//! The order of numbers in text form.

use std::cmp::Ordering;

use super::Decimal;

/// A number in a unique form, as digits and a power of ten: `0.d₁d₂d₃… × 10ⁿ`, where `d₁` and the last digit are not zero.
#[derive(PartialEq, Eq)]
pub(super) struct Scientific {
    is_negative: bool,
    /// The digits, followed by zeros.
    digits: [u8; Decimal::MAX_LENGTH],
    /// `None` if the number is zero.
    exponent: Option<i64>,
}

impl Scientific {
    /// Reads the text of a finite number. Exponents beyond 64 bits become the largest or smallest exponent.
    pub(super) fn of(text: &str) -> Self {
        let (is_negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let beyond = if exponent.starts_with('-') {
            i64::MIN
        } else {
            i64::MAX
        };
        let exponent = exponent.parse().unwrap_or(beyond);
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));

        let all = whole.bytes().chain(fraction.bytes());
        let zeros = all.clone().take_while(|digit| *digit == b'0').count();
        let mut digits = [b'0'; Decimal::MAX_LENGTH];
        let mut is_zero = true;
        for (place, digit) in digits.iter_mut().zip(all.skip(zeros)) {
            is_zero = false;
            *place = digit;
        }
        // Both counts are at most the length of a number.
        let shift = whole.len() as i64 - zeros as i64;
        Self {
            is_negative: is_negative && !is_zero,
            digits,
            exponent: (!is_zero).then_some(exponent.saturating_add(shift)),
        }
    }

    /// A text that is the same for equal numbers only: sign, digits and power of ten.
    pub(super) fn key(&self) -> String {
        let Some(exponent) = self.exponent else {
            return "0".to_owned();
        };
        let sign = if self.is_negative { "-" } else { "" };
        let digits = String::from_utf8_lossy(&self.digits);
        format!("{sign}.{}e{exponent}", digits.trim_end_matches('0'))
    }

    /// The order of the absolute values. Zero, which has no exponent, is the smallest.
    fn size(&self, other: &Self) -> Ordering {
        let exponents = self.exponent.cmp(&other.exponent);
        exponents.then_with(|| self.digits.cmp(&other.digits))
    }
}

impl PartialOrd for Scientific {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scientific {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.is_negative, other.is_negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.size(other),
            (true, true) => other.size(self),
        }
    }
}
