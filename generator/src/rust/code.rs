//! Code as text. It only contains names, literals, types made of them, and fixed text of the generator. Text of a document
//! cannot become code, because [`literal`] is the only way from borrowed text to [`Code`].

use std::borrow::Cow;

use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;

use super::spelling::Name;

/// A piece of Rust.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Code(Cow<'static, str>);

impl Code {
    /// Fills the `{}` of `template` with `parts`, in order; `{{` and `}}` are braces. See [`code!`].
    pub(crate) fn of(template: &'static str, parts: &[&dyn Part]) -> Self {
        Self(filled(template, parts.len(), |index, out| parts[index].write(out)).into())
    }

    /// Joins the pieces with `by` between them.
    pub(crate) fn joined(pieces: impl IntoIterator<Item = Self>, by: &'static str) -> Self {
        let mut out = String::new();
        for (index, piece) in pieces.into_iter().enumerate() {
            if index > 0 {
                out.push_str(by);
            }
            out.push_str(&piece.0);
        }
        Self(out.into())
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// Returns its length in columns.
    pub(crate) fn width(&self) -> usize {
        self.0.chars().count()
    }
}

impl From<&'static str> for Code {
    fn from(text: &'static str) -> Self {
        Self(text.into())
    }
}

impl From<&Name> for Code {
    fn from(name: &Name) -> Self {
        code!("{}", name)
    }
}

/// Converts the code to tokens. Code that cannot be tokenized becomes a literal, so that the printer reports it.
impl ToTokens for Code {
    fn to_tokens(&self, out: &mut TokenStream) {
        match self.0.parse::<TokenStream>() {
            Ok(tokens) => out.extend(tokens),
            Err(_) => Literal::string(&self.0).to_tokens(out),
        }
    }
}

/// Returns `text` as a Rust string literal.
pub(crate) fn literal(text: &str) -> Code {
    Code(Literal::string(text).to_string().into())
}

/// A number with eight hexadecimal digits.
pub(crate) struct Hex(pub(crate) u32);

impl Part for Hex {
    fn write(&self, out: &mut String) {
        out.push_str(&format!("{:08X}", self.0));
    }
}

/// A part of code that needs no escaping.
pub(crate) trait Part {
    /// Appends it to `out`.
    fn write(&self, out: &mut String);
}

impl Part for Code {
    fn write(&self, out: &mut String) {
        out.push_str(&self.0);
    }
}

impl Part for Name {
    fn write(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl Part for &'static str {
    fn write(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl<T: Part> Part for &T {
    fn write(&self, out: &mut String) {
        (**self).write(out);
    }
}

macro_rules! number {
    ($($number:ident)*) => {
        $(impl Part for $number {
            fn write(&self, out: &mut String) {
                out.push_str(&self.to_string());
            }
        })*
    };
}

number!(u16 u32 u64 usize i64 i128 bool);

/// Fills each `{}` of `template` with `part`. There are `count` parts.
pub(super) fn filled(
    template: &'static str,
    count: usize,
    mut part: impl FnMut(usize, &mut String),
) -> String {
    let mut out = String::with_capacity(template.len() + 16 * count);
    let mut next = 0;
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        let (plain, marks) = rest.split_at(at);
        out.push_str(plain);
        rest = match marks.get(..2) {
            Some("{}") if next < count => {
                part(next, &mut out);
                next += 1;
                &marks[2..]
            }
            Some("{{" | "}}") => {
                out.push_str(&marks[..1]);
                &marks[2..]
            }
            _ => {
                debug_assert!(
                    false,
                    "`{template}` and its {count} parts do not go together"
                );
                out.push_str(&marks[..1]);
                &marks[1..]
            }
        };
    }
    debug_assert_eq!(next, count, "`{template}` has no place for every part");
    out.push_str(rest);
    out
}

/// Code from a template and parts: `code!("fn {}() {{", name)`.
macro_rules! code {
    ($template:literal $(, $part:expr)* $(,)?) => {
        $crate::rust::code::Code::of($template, &[$(&$part),*])
    };
}
pub(crate) use code;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled_in_order_and_literals_escape() {
        let value = literal("a\"b\u{202e}\n{}");
        let filled = code!("f({}, {}) {{ {} }}", "x", 3_usize, value);
        assert_eq!(filled.text(), "f(x, 3) { \"a\\\"b\\u{202e}\\n{}\" }");
        assert_eq!(Code::joined([filled, "y".into()], ", ").width(), 33);
    }
}
