//! Expressions that can be broken into lines.

use super::code::{Code, code};

/// An expression that can be broken into lines.
#[derive(Debug, Clone)]
pub(crate) enum Expr {
    /// An expression that stays on one line.
    Plain(Code),
    /// A call, a macro or an array: its opening text, its items, and its closing text.
    List {
        /// The opening text, such as `f(`.
        open: Code,
        /// The items.
        items: Vec<Expr>,
        /// The closing text, such as `)`.
        close: &'static str,
    },
    /// A value and the methods called on it, each beginning with its dot.
    Chain(Box<Expr>, Vec<Expr>),
}

impl Expr {
    /// A call of `function`. A method includes its dot.
    pub(crate) fn call(function: impl Into<Code>, items: impl IntoIterator<Item = Self>) -> Self {
        Self::List {
            open: code!("{}(", function.into()),
            items: items.into_iter().collect(),
            close: ")",
        }
    }

    /// An array of one item.
    pub(crate) fn array(item: Self) -> Self {
        Self::List {
            open: "[".into(),
            items: vec![item],
            close: "]",
        }
    }

    /// A borrowed array.
    pub(crate) fn slice(items: impl IntoIterator<Item = Self>) -> Self {
        Self::List {
            open: "&[".into(),
            items: items.into_iter().collect(),
            close: "]",
        }
    }

    /// Returns the lines of the expression between `before` and `after`, each with its depth. `room` is the number of columns.
    pub(crate) fn lines(
        &self,
        before: impl Into<Code>,
        after: &'static str,
        room: usize,
    ) -> Vec<(usize, Code)> {
        let mut out = Vec::new();
        self.lay_out(before.into(), after, room, 0, &mut out);
        out
    }

    fn lay_out(
        &self,
        before: Code,
        after: &'static str,
        room: usize,
        depth: usize,
        out: &mut Vec<(usize, Code)>,
    ) {
        let flat = code!("{}{}{}", before, self.flat(), after);
        if flat.width() + 4 * depth <= room {
            return out.push((depth, flat));
        }
        match self {
            Self::Plain(_) => out.push((depth, flat)),
            Self::List { open, items, close } => {
                out.push((depth, code!("{}{}", before, open)));
                for item in items {
                    item.lay_out(Code::default(), ",", room, depth + 1, out);
                }
                out.push((depth, code!("{}{}", *close, after)));
            }
            Self::Chain(start, steps) => {
                let Some((last, others)) = steps.split_last() else {
                    return start.lay_out(before, after, room, depth, out);
                };
                start.lay_out(before, "", room, depth, out);
                for step in others {
                    step.lay_out(Code::default(), "", room, depth + 1, out);
                }
                last.lay_out(Code::default(), after, room, depth + 1, out);
            }
        }
    }

    /// Returns the expression on one line.
    pub(crate) fn flat(&self) -> Code {
        match self {
            Self::Plain(code) => code.clone(),
            Self::List { open, items, close } => {
                let items = Code::joined(items.iter().map(Self::flat), ", ");
                code!("{}{}{}", open, items, *close)
            }
            Self::Chain(start, steps) => {
                let steps = steps.iter().map(Self::flat);
                Code::joined(std::iter::once(start.flat()).chain(steps), "")
            }
        }
    }
}

impl<T: Into<Code>> From<T> for Expr {
    fn from(code: T) -> Self {
        Self::Plain(code.into())
    }
}
