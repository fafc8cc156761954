//! Element names: which texts are valid, and escapes for the others.

use std::borrow::Cow;

/// The element name for the empty text.
const EMPTY: &str = "_x_";

/// Characters that can start a name, except the colon (XML 1.0, production 4).
const START: [(char, char); 14] = [
    ('A', 'Z'),
    ('a', 'z'),
    ('_', '_'),
    ('\u{c0}', '\u{d6}'),
    ('\u{d8}', '\u{f6}'),
    ('\u{f8}', '\u{2ff}'),
    ('\u{370}', '\u{37d}'),
    ('\u{37f}', '\u{1fff}'),
    ('\u{200c}', '\u{200d}'),
    ('\u{2070}', '\u{218f}'),
    ('\u{2c00}', '\u{2fef}'),
    ('\u{3001}', '\u{d7ff}'),
    ('\u{f900}', '\u{fdcf}'),
    ('\u{fdf0}', '\u{fffd}'),
];

/// Further characters that a name can contain (production 4a).
const REST: [(char, char); 5] = [
    ('0', '9'),
    ('-', '.'),
    ('\u{b7}', '\u{b7}'),
    ('\u{300}', '\u{36f}'),
    ('\u{203f}', '\u{2040}'),
];

fn within(ranges: &[(char, char)], c: char) -> bool {
    ranges.iter().any(|&(from, to)| (from..=to).contains(&c))
}

fn is_start(c: char) -> bool {
    within(&START, c) || ('\u{10000}'..='\u{effff}').contains(&c)
}

/// Whether the text is a valid name without a colon.
pub(super) fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_start) && chars.all(|c| is_start(c) || within(&REST, c))
}

/// Returns an element name for any text. Each character that is not allowed becomes `_xHHHH_`.
pub(super) fn encode(text: &str) -> Cow<'_, str> {
    if text.is_empty() {
        return Cow::Borrowed(EMPTY);
    }
    if is_name(text) && !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let fits = is_start(c) || (!out.is_empty() && within(&REST, c));
        // The underscore is escaped if it would start an escape, also after the following characters are escaped.
        let is_escape =
            c == '_' && (looks_like_escape(rest.as_str()) || (out.is_empty() && text == EMPTY));
        match u32::from(c) {
            _ if fits && !is_escape => out.push(c),
            code @ 0..=0xffff => out.push_str(&format!("_x{code:04X}_")),
            code => out.push_str(&format!("_x{code:08X}_")),
        }
    }
    Cow::Owned(out)
}

/// Whether text after an underscore would be read as an escape. The underscore at the end of the escape may be in the text,
/// or may be the start of an escaped character.
fn looks_like_escape(text: &str) -> bool {
    let Some(text) = text.strip_prefix('x') else {
        return false;
    };
    [4, 8].into_iter().any(|length| {
        text.split_at_checked(length).is_some_and(|(digits, tail)| {
            let next = tail.chars().next();
            let ends = next.is_some_and(|c| c == '_' || !(is_start(c) || within(&REST, c)));
            ends && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        })
    })
}

/// Returns the text from which [`encode`] made a name.
pub(super) fn decode(name: &str) -> Cow<'_, str> {
    if name == EMPTY {
        return Cow::Borrowed("");
    }
    if !name.contains("_x") {
        return Cow::Borrowed(name);
    }
    let mut out = String::with_capacity(name.len());
    let mut rest = name.chars();
    while let Some(c) = rest.next() {
        match escape(rest.as_str()) {
            Some((decoded, tail)) if c == '_' => {
                out.push(decoded);
                rest = tail.chars();
            }
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Decodes `x0020_` or `x00010330_` at the start of text that follows an underscore. Returns the character and the rest of the text.
fn escape(text: &str) -> Option<(char, &str)> {
    let text = text.strip_prefix('x')?;
    [4, 8].into_iter().find_map(|length| {
        let (digits, tail) = text.split_at_checked(length)?;
        let tail = tail.strip_prefix('_')?;
        // The number parser accepts a sign, which is not a digit.
        let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok()?;
        Some((char::from_u32(code).filter(|_| is_hex)?, tail))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{decode, encode, is_name};

    #[test]
    fn names_that_no_element_can_have_are_escaped_as_dotnet_does() {
        let cases = [
            ("ChatSessionId", "ChatSessionId"),
            ("odata.metadata", "odata.metadata"),
            ("_Links", "_Links"),
            ("_xAA00 ", "_x005F_xAA00_x0020_"),
            ("Grå-ø", "Grå-ø"),
            ("a b", "a_x0020_b"),
            ("1st", "_x0031_st"),
            ("a:b", "a_x003A_b"),
            ("chatTopic/name", "chatTopic_x002F_name"),
            ("_x0020_", "_x005F_x0020_"),
            ("_x_", "_x005F_x_"),
            ("_xyz", "_xyz"),
            ("\u{1}", "_x0001_"),
            ("", "_x_"),
        ];
        for (text, name) in cases {
            assert_eq!(encode(text), name);
            assert_eq!(decode(name), text);
        }
        assert_eq!(decode("_xD800_"), "_xD800_");
        assert_eq!(decode("_x+020_"), "_x+020_");
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_a_name(text in "(_x|[0-9A-F_]|\\PC|.){0,12}") {
            let name = encode(&text);
            prop_assert!(is_name(&name), "{}", name);
            prop_assert_eq!(decode(&name), text.as_str());
        }
    }
}
