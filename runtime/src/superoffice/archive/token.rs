//! The words of a filter.

use std::fmt;

use super::parse::Cause;

/// A word with its position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// The position, in characters from 1.
    pub(super) position: usize,
    /// The word.
    pub(super) word: Word,
}

/// A word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    /// A name: column, operator, function, `and`, `true`…
    Name(String),
    /// Text in quotes.
    Text(String),
    /// A text that begins like a number: a number, date or time.
    Number(String),
    /// `=`, `!=`, `<`, `<=`, `>`, `>=`.
    Sign(&'static str),
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `,`.
    Comma,
    /// The end of the filter.
    End,
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(text) | Self::Number(text) => write!(f, "{text:?}"),
            Self::Text(text) => write!(f, "the text {text:?}"),
            Self::Sign(sign) => write!(f, "{sign:?}"),
            Self::Open => f.write_str("\"(\""),
            Self::Close => f.write_str("\")\""),
            Self::Comma => f.write_str("\",\""),
            Self::End => f.write_str("the end"),
        }
    }
}

/// The maximum length of a filter, in characters.
const LONGEST: usize = 10_000;

/// The maximum length of a relation in a column name, in characters. Without a limit, each `(` would be searched to the end of the text.
pub(super) const MAX_RELATION: usize = 200;

const SIGNS: [&str; 6] = ["!=", "<=", ">=", "=", "<", ">"];

/// Splits a filter into words; the last one is [`Word::End`].
///
/// # Errors
/// The position and [`Cause::Quote`], [`Cause::Character`] or [`Cause::TooMuch`].
pub(super) fn split(text: &str) -> Result<Vec<Token>, (usize, Cause)> {
    let letters: Vec<char> = text.chars().collect();
    if letters.len() > LONGEST {
        return Err((LONGEST, Cause::TooMuch("long")));
    }
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&first) = letters.get(at) {
        let rest = letters.get(at..).unwrap_or_default();
        let (length, word) = match first {
            _ if first.is_whitespace() => {
                at += 1;
                continue;
            }
            '(' => (1, Word::Open),
            ')' => (1, Word::Close),
            ',' => (1, Word::Comma),
            '\'' => quoted(rest).map_err(|cause| (at + 1, cause))?,
            _ if begins_number(rest) => take(rest, is_number, Word::Number),
            _ if is_letter(first) => {
                let length = name(rest);
                let text = rest.iter().take(length).collect();
                (length, Word::Name(text))
            }
            _ => sign(rest).ok_or((at + 1, Cause::Character(first)))?,
        };
        let position = at + 1;
        tokens.push(Token { position, word });
        at += length;
    }
    let position = at + 1;
    tokens.push(Token {
        position,
        word: Word::End,
    });
    Ok(tokens)
}

fn begins_number(rest: &[char]) -> bool {
    match rest {
        ['-' | '+', digit, ..] | [digit, ..] => digit.is_ascii_digit(),
        [] => false,
    }
}

fn is_number(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '+' | ':' | '.')
}

/// Whether a text is exactly one name.
pub(super) fn is_name(text: &str) -> bool {
    let tokens = split(text);
    matches!(tokens.as_deref(), Ok([Token { word: Word::Name(name), .. }, _]) if name == text)
}

/// Whether a character can be in names, including those of columns such as `contact/name`, `category.name` and `SuperOffice:1`.
fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '/' | '.' | ':' | '-')
}

/// The length of a name. In columns of the dynamic archive, a step may be a relation to another table, as in
/// `y_log.(y_log_message->x_log).id`, and a field may name the table that it refers to, as in
/// `contact.source[associate].name`.
fn name(rest: &[char]) -> usize {
    let mut length = 0;
    loop {
        let tail = rest.get(length..).unwrap_or_default();
        let letters = tail.iter().take_while(|letter| is_letter(**letter)).count();
        length += letters;
        let tail = rest.get(length..).unwrap_or_default();
        let more = match rest.get(..length).and_then(<[char]>::last) {
            Some('.') => relation(tail),
            Some(last) if is_of_word(*last) => table(tail),
            _ => 0,
        };
        if more == 0 {
            return length;
        }
        length += more;
    }
}

/// The length of `(table->field)`; 0 for any other text.
fn relation(rest: &[char]) -> usize {
    let Some((end, inner)) = enclosed(rest, '(', ')') else {
        return 0;
    };
    let is_field = |field: &str| match field.strip_suffix(']').and_then(|it| it.split_once('[')) {
        Some((field, table)) => is_word(field) && is_word(table),
        None => is_word(field),
    };
    match inner.split_once("->") {
        Some((table, field)) if is_word(table) && is_field(field) => end,
        _ => 0,
    }
}

/// The length of `[table]`; 0 for any other text.
fn table(rest: &[char]) -> usize {
    match enclosed(rest, '[', ']') {
        Some((end, table)) if is_word(&table) => end,
        _ => 0,
    }
}

/// The text between two marks, and the length including the marks.
fn enclosed(rest: &[char], open: char, close: char) -> Option<(usize, String)> {
    let inner = rest.strip_prefix(&[open])?;
    let mut near = inner.iter().take(MAX_RELATION);
    let end = near.position(|letter| *letter == close)?;
    Some((end + 2, inner.iter().take(end).collect()))
}

fn is_word(word: &str) -> bool {
    !word.is_empty() && word.chars().all(is_of_word)
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn take(rest: &[char], belongs: fn(char) -> bool, word: fn(String) -> Word) -> (usize, Word) {
    let text: String = rest.iter().copied().take_while(|c| belongs(*c)).collect();
    (text.chars().count(), word(text))
}

fn sign(rest: &[char]) -> Option<(usize, Word)> {
    let starts =
        |sign: &&str| sign.chars().zip(rest).filter(|(a, b)| a == *b).count() == sign.len();
    let sign = SIGNS.into_iter().find(starts)?;
    Some((sign.len(), Word::Sign(sign)))
}

/// Text in single quotes; a doubled quote is a quote inside it.
fn quoted(rest: &[char]) -> Result<(usize, Word), Cause> {
    let mut text = String::new();
    let mut at = 1;
    loop {
        match (rest.get(at), rest.get(at + 1)) {
            (Some('\''), Some('\'')) => {
                text.push('\'');
                at += 2;
            }
            (Some('\''), _) => return Ok((at + 1, Word::Text(text))),
            // Databases do not accept this character in texts.
            (Some('\0'), _) => return Err(Cause::Character('\0')),
            (Some(letter), _) => {
                text.push(*letter);
                at += 1;
            }
            (None, _) => return Err(Cause::Quote),
        }
    }
}
