//! Conversions between [`Decimal`] and the `rust_decimal` crate (feature `rust_decimal`).

use super::Decimal;

/// Keeps digits and scale: `1.10` stays `1.10`.
impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        // Its 29 digits, a point and a sign are within the limit.
        Self::of_json(&number.to_string()).unwrap_or_default()
    }
}

/// Converts without rounding.
///
/// # Errors
/// If it has more digits than that type can hold, or is not finite.
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = rust_decimal::Error;

    fn try_from(number: Decimal) -> Result<Self, Self::Error> {
        number.with_text(|text| {
            let Some(at) = text.find(['e', 'E']) else {
                return Self::from_str_exact(text);
            };
            let (digits, exponent) = text.split_at(at);
            // The digits alone must fit, because from_scientific would round them.
            Self::from_str_exact(digits)?;
            let read = Self::from_scientific(&format!("{digits}{}", exponent.to_lowercase()))?;
            // from_scientific also drops digits that a small exponent moves out of range, without an error.
            match Decimal::from(read) == number {
                true => Ok(read),
                false => Err(Self::Error::Underflow),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn digits_and_scale_are_kept() {
        for text in [
            "1.10",
            "100",
            "-12345678901234567.89",
            "0.00",
            "79228162514264337593543950335",
        ] {
            let number: Decimal = text.parse().unwrap();
            let exact = rust_decimal::Decimal::try_from(number).unwrap();
            assert_eq!(exact.to_string(), text);
            assert_eq!(Decimal::from(exact).to_string(), text);
        }
        let number: Decimal = "1.5E-05".parse().unwrap();
        let exact = rust_decimal::Decimal::try_from(number).unwrap();
        assert_eq!(exact.to_string(), "0.000015");
    }

    #[test]
    fn what_would_be_rounded_is_an_error() {
        for text in [
            "1e400",
            "1E-40",
            "NaN",
            "inf",
            "0.12345678901234567890123456789012",
            "1.5E-28",
        ] {
            let number: Decimal = text.parse().unwrap();
            assert!(rust_decimal::Decimal::try_from(number).is_err(), "{text}");
        }
    }
}
