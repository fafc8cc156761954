//! Strict percent-decoding: in descriptors, paths, queries, cookies and forms.

#[cfg(feature = "formats")]
use crate::profile::Profile;

/// The byte that the next two hexadecimal digits represent.
pub(crate) fn escaped(rest: &mut impl Iterator<Item = u8>) -> Option<u8> {
    let mut digit = || char::from(rest.next()?).to_digit(16);
    let (high, low) = (digit()?, digit()?);
    u8::try_from(high * 16 + low).ok()
}

/// The meaning of `+`.
#[cfg(feature = "formats")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plus {
    /// A blank, as in queries and forms.
    Blank,
    /// Itself, as everywhere else.
    #[cfg_attr(
        not(feature = "server"),
        allow(dead_code, reason = "clients read forms only")
    )]
    Plus,
}

/// Decodes percent-encoded text.
///
/// # Errors
/// The reason, as a sentence without a full stop.
#[cfg(feature = "formats")]
pub(crate) fn decode(
    text: &[u8],
    plus: Plus,
    profile: &dyn Profile,
) -> Result<String, &'static str> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter().copied();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' if plus == Plus::Blank => b' ',
            b'%' => escaped(&mut rest).ok_or("% is not followed by two hexadecimal digits")?,
            byte => byte,
        });
    }
    let text = String::from_utf8(bytes).map_err(|_| "the text is not UTF-8")?;
    if profile.refuses_nul() && text.contains('\0') {
        return Err("the text holds a NUL");
    }
    Ok(text)
}

/// The pieces of a text between separators, if a piece contains the separator percent-encoded, as an ordinary character.
/// `None` if there is no separator, or no such piece.
#[cfg(feature = "formats")]
pub(crate) fn cut(
    text: &[u8],
    mark: &str,
    plus: Plus,
    profile: &dyn Profile,
) -> Option<Vec<String>> {
    let [mark] = mark.as_bytes() else { return None };
    let pieces = text.split(|byte| byte == mark);
    let pieces = pieces.map(|piece| decode(piece, plus, profile));
    let pieces: Vec<String> = pieces.collect::<Result<_, _>>().ok()?;
    let holds = |piece: &String| piece.as_bytes().contains(mark);
    (pieces.len() > 1 && pieces.iter().any(holds)).then_some(pieces)
}

#[cfg(all(test, feature = "formats"))]
mod tests {
    use super::*;
    use crate::profile::OPEN_API;

    #[test]
    fn escapes_are_bytes_of_utf_8_and_nothing_else_passes() {
        let decode = |text: &str, plus| decode(text.as_bytes(), plus, OPEN_API);
        assert_eq!(
            decode("a%20b+c%C3%a6%00", Plus::Blank).as_deref(),
            Ok("a b cæ\0")
        );
        assert_eq!(decode("a+b", Plus::Plus).as_deref(), Ok("a+b"));
        for wrong in ["%", "%4", "%4g", "%+1", "%ff", "a%C3"] {
            assert!(decode(wrong, Plus::Blank).is_err(), "{wrong}");
        }
    }
}
