//! The signed token of a system user.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::error::TenantError;
use super::key::PrivateKey;

/// A token `token.YYYYMMDDHHMM.signature`: the token of the system user, the time in UTC, and the signature of both in base64.
pub(super) fn signed(
    token: &str,
    key: &PrivateKey,
    now: SystemTime,
) -> Result<String, TenantError> {
    let text = format!("{token}.{}", minute(now));
    let signature = STANDARD.encode(key.signature(text.as_bytes())?);
    Ok(format!("{text}.{signature}"))
}

/// `YYYYMMDDHHMM` in UTC.
fn minute(time: SystemTime) -> String {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    let seconds = since.unwrap_or(Duration::ZERO).as_secs();
    let (days, minutes) = (seconds / 86_400, seconds % 86_400 / 60);
    // Civil from days, Howard Hinnant: years start in March so that leap days come last.
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    let (hour, minute) = (minutes / 60, minutes % 60);
    format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// OpenSSL made the signature with the same key.
    #[test]
    fn a_key_signs_alike_in_each_of_its_forms() {
        const EXPECTED: &str = include_str!("../../../tests/keys/signature.txt");
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_210_096);
        let one_line = include_str!("../../../tests/keys/pkcs8.pem").replace('\n', "\\n");
        for key in [
            include_str!("../../../tests/keys/pkcs1.pem"),
            include_str!("../../../tests/keys/pkcs8.pem"),
            include_str!("../../../tests/keys/dotnet.xml"),
            &one_line,
        ] {
            let key = PrivateKey::parse(key).unwrap();
            let signed = signed("Sample App-x1y2", &key, now).unwrap();
            let expected = format!("Sample App-x1y2.202402291234.{}", EXPECTED.trim());
            assert_eq!(signed, expected);
            assert_eq!(format!("{key:?}"), "PrivateKey(…)");
        }
    }

    #[test]
    fn what_is_not_a_private_key_is_refused_without_showing_it() {
        let xml = include_str!("../../../tests/keys/dotnet.xml");
        let public = format!("{}</RSAKeyValue>", xml.split("<P>").next().unwrap());
        let broken = xml.replace("<P>", "<P>AQID");
        for (text, message) in [
            ("", "is neither PEM"),
            (
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
                "is neither PEM",
            ),
            (public.as_str(), "has no <"),
            (broken.as_str(), "is not a usable RSA key"),
            (
                "<RSAKeyValue><Modulus>#</Modulus>",
                "has no base64 in <Modulus>",
            ),
            ("<RSAKeyValue><Modulus", "is not well-formed XML"),
        ] {
            let error = PrivateKey::parse(text).unwrap_err().to_string();
            assert!(
                error.starts_with(&format!("the private key {message}")),
                "{error}"
            );
        }
    }

    #[test]
    fn times_are_written_to_the_minute_in_utc() {
        for (seconds, text) in [
            (0, "197001010000"),
            (951_868_799, "200002292359"),
            (951_868_800, "200003010000"),
            (1_709_210_096, "202402291234"),
            (4_102_444_799, "209912312359"),
        ] {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(minute(time), text);
        }
    }
}
