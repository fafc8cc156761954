//! Conversion of regular expressions from descriptions to the syntax of the crate `regex`.
//!
//! A `pattern` is an ECMA-262 expression over code points (JSON Schema 2020-12, core, section 6.4). Both share most of the
//! syntax; [`translated`] rewrites the parts that the crate interprets differently. The generator uses it to decide whether
//! a pattern can be checked, and servers use it to check texts.

use std::str::Chars;

/// The characters that `.` does not match.
const LINE_ENDS: &str = r"\n\r\x{2028}\x{2029}";
const DIGITS: &str = "0-9";
const WORDS: &str = "0-9A-Za-z_";
const BLANKS: &str =
    r"\t-\r\x20\xA0\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";
const ALL: &str = r"\x{0}-\x{10FFFF}";

/// The meaning of an escape or of a member of a class.
enum Atom {
    Char(char),
    /// Members of a class.
    Set(&'static str),
    /// All characters except these members.
    Except(&'static str),
    /// Text that has the same meaning in both syntaxes, or that the crate refuses.
    Kept(String),
}

/// Returns the pattern in the syntax of the crate `regex`. Features that the crate lacks, such as look-around and
/// back-references, stay in the text, so that the crate refuses it.
#[must_use]
pub fn translated(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut chars = pattern.chars();
    while let Some(next) = chars.next() {
        match next {
            '\\' => match escape(&mut chars) {
                Atom::Char(char) => literal(char, &mut out),
                Atom::Set(set) => out.extend(["[", set, "]"]),
                Atom::Except(set) => out.extend(["[^", set, "]"]),
                Atom::Kept(text) if matches!(text.as_str(), r"\b" | r"\B") => {
                    out.extend(["(?-u:", &text, ")"]);
                }
                Atom::Kept(text) => out.push_str(&text),
            },
            '.' => out.extend(["[^", LINE_ENDS, "]"]),
            '[' => class(&mut chars, &mut out),
            _ => out.push(next),
        }
    }
    out
}

/// Translates a class, after its `[`.
fn class(chars: &mut Chars<'_>, out: &mut String) {
    let is_negated = skip(chars, "^");
    let mut members = String::new();
    let is_closed = loop {
        let Some(next) = chars.next() else {
            break false;
        };
        if next == ']' {
            break true;
        }
        let first = member(next, chars);
        let mut ahead = chars.clone();
        let last = match (ahead.next(), ahead.next()) {
            (Some('-'), Some(last)) if last != ']' => {
                *chars = ahead;
                Some(member(last, chars))
            }
            _ => None,
        };
        put(&first, &mut members);
        if let Some(last) = last {
            // A set cannot be the end of a range, so the hyphen is literal.
            let is_range = matches!((&first, &last), (Atom::Char(_), Atom::Char(_)));
            members.push_str(if is_range { "-" } else { r"\-" });
            put(&last, &mut members);
        }
    };
    // `[]` matches nothing, and `[^]` matches everything.
    let (is_negated, members) = match members.is_empty() && is_closed {
        true => (!is_negated, ALL),
        false => (is_negated, members.as_str()),
    };
    out.push_str(if is_negated { "[^" } else { "[" });
    out.push_str(members);
    out.push_str(if is_closed { "]" } else { "" });
}

fn member(first: char, chars: &mut Chars<'_>) -> Atom {
    if first != '\\' {
        return Atom::Char(first);
    }
    match escape(chars) {
        Atom::Kept(text) if text == r"\b" => Atom::Char('\u{8}'),
        atom => atom,
    }
}

/// Writes a member of a class.
fn put(atom: &Atom, members: &mut String) {
    match atom {
        Atom::Char(char) => literal(*char, members),
        Atom::Set(set) => members.push_str(set),
        Atom::Except(set) => members.extend(["[^", set, "]"]),
        Atom::Kept(text) => members.push_str(text),
    }
}

/// Reads an escape, after its backslash.
fn escape(chars: &mut Chars<'_>) -> Atom {
    let Some(next) = chars.next() else {
        return Atom::Kept("\\".to_owned());
    };
    let is_digit = |char: char| char.is_ascii_digit();
    match next {
        'd' => Atom::Set(DIGITS),
        'D' => Atom::Except(DIGITS),
        'w' => Atom::Set(WORDS),
        'W' => Atom::Except(WORDS),
        's' => Atom::Set(BLANKS),
        'S' => Atom::Except(BLANKS),
        't' => Atom::Char('\t'),
        'n' => Atom::Char('\n'),
        'v' => Atom::Char('\u{B}'),
        'f' => Atom::Char('\u{C}'),
        'r' => Atom::Char('\r'),
        '0' if !chars.as_str().starts_with(is_digit) => Atom::Char('\0'),
        'c' => numbered(next, chars, control),
        'x' => numbered(next, chars, |chars| char::from_u32(hex(chars, 2)?)),
        'u' => numbered(next, chars, unit),
        'p' | 'P' => {
            let after = chars.as_str().strip_prefix('{');
            let Some((name, rest)) = after.and_then(|after| after.split_once('}')) else {
                return Atom::Kept(format!("\\{next}"));
            };
            *chars = rest.chars();
            Atom::Kept(format!("\\{next}{{{name}}}"))
        }
        _ if next.is_ascii_alphanumeric() => Atom::Kept(format!("\\{next}")),
        _ => Atom::Char(next),
    }
}

/// The character with the number in an escape, or the unchanged escape.
fn numbered(
    letter: char,
    chars: &mut Chars<'_>,
    read: impl Fn(&mut Chars<'_>) -> Option<char>,
) -> Atom {
    let mut ahead = chars.clone();
    match read(&mut ahead) {
        Some(char) => {
            *chars = ahead;
            Atom::Char(char)
        }
        None => Atom::Kept(format!("\\{letter}")),
    }
}

/// The control character of a letter.
fn control(chars: &mut Chars<'_>) -> Option<char> {
    let letter = chars.next().filter(char::is_ascii_alphabetic)?;
    char::from_u32(u32::from(letter) % 32)
}

/// The character of `{` hexadecimal digits `}`, of four such digits, or of two surrogates.
fn unit(chars: &mut Chars<'_>) -> Option<char> {
    if skip(chars, "{") {
        let (number, rest) = chars.as_str().split_once('}')?;
        *chars = rest.chars();
        return char::from_u32(u32::from_str_radix(number, 16).ok()?);
    }
    let first = hex(chars, 4)?;
    if !(0xD800..0xDC00).contains(&first) {
        return char::from_u32(first);
    }
    let last = skip(chars, r"\u").then(|| hex(chars, 4)).flatten()?;
    let is_last = (0xDC00..0xE000).contains(&last);
    is_last.then(|| char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (last - 0xDC00)))?
}

/// The number in this many hexadecimal digits.
fn hex(chars: &mut Chars<'_>, digits: usize) -> Option<u32> {
    let text: String = chars.by_ref().take(digits).collect();
    let is_whole = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_whole.then(|| u32::from_str_radix(&text, 16).ok())?
}

/// Skips `text` if it comes next, and returns whether it did.
fn skip(chars: &mut Chars<'_>, text: &str) -> bool {
    let rest = chars.as_str().strip_prefix(text);
    if let Some(rest) = rest {
        *chars = rest.chars();
    }
    rest.is_some()
}

/// Writes a literal character, inside or outside a class.
fn literal(char: char, out: &mut String) {
    if r"\.+*?()|[]{}^$#&-~".contains(char) {
        out.push('\\');
    }
    out.push(char);
}
