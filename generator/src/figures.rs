//! Numbers, formatted for readers.

use std::fmt;

/// A count. Displayed with thousands separators: `2,945`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub usize);

impl Count {
    /// Counts the items.
    pub fn of(items: impl IntoIterator) -> Self {
        Self(items.into_iter().count())
    }

    /// Returns the singular or plural for this count.
    pub fn word<'a>(&self, one: &'a str, many: &'a str) -> &'a str {
        if self.0 == 1 { one } else { many }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        f.pad(&text)
    }
}

/// A share: a part and the whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// The part.
    pub part: Count,
    /// The whole.
    pub whole: Count,
}

impl Share {
    /// Creates the share of `items` that `is_meant` selects.
    pub fn of<T>(items: impl IntoIterator<Item = T>, is_meant: impl Fn(T) -> bool) -> Self {
        items.into_iter().fold(Self::default(), |share, item| Self {
            part: Count(share.part.0 + usize::from(is_meant(item))),
            whole: Count(share.whole.0 + 1),
        })
    }

    /// Sums several shares.
    pub fn sum(shares: impl IntoIterator<Item = Self>) -> Self {
        shares.into_iter().fold(Self::default(), |sum, share| Self {
            part: Count(sum.part.0 + share.part.0),
            whole: Count(sum.whole.0 + share.whole.0),
        })
    }

    /// Returns the percentage, rounded. `100 %` means all items, `0 %` means none, and `–` means that there are no items.
    pub fn percent(&self) -> String {
        let (part, whole) = (self.part.0, self.whole.0);
        match (part, whole) {
            (_, 0) => "–".to_owned(),
            (0, _) => "0 %".to_owned(),
            _ if part >= whole => "100 %".to_owned(),
            _ => match (part * 200 + whole) / (2 * whole) {
                0 => "<1 %".to_owned(),
                100.. => ">99 %".to_owned(),
                percent => format!("{percent} %"),
            },
        }
    }

    /// Returns the length of a bar for it, from 0 to 100. A part that is not empty stays visible.
    pub fn length(&self) -> usize {
        match (self.part.0, self.whole.0) {
            (0, _) | (_, 0) => 0,
            (part, whole) => (part * 100 / whole).clamp(2, 100),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_apart() {
        let shown = |count| Count(count).to_string();
        assert_eq!(shown(0), "0");
        assert_eq!(shown(999), "999");
        assert_eq!(shown(1_000), "1,000");
        assert_eq!(shown(12_345_678), "12,345,678");
    }

    #[test]
    fn rounding_neither_hides_the_last_one_nor_the_first() {
        let share = |part, whole| Share {
            part: Count(part),
            whole: Count(whole),
        };
        assert_eq!(share(0, 0).percent(), "–");
        assert_eq!(share(0, 7).percent(), "0 %");
        assert_eq!(share(1, 1_000).percent(), "<1 %");
        assert_eq!(share(1, 3).percent(), "33 %");
        assert_eq!(share(999, 1_000).percent(), ">99 %");
        assert_eq!(share(7, 7).percent(), "100 %");
        assert_eq!(share(1, 1_000).length(), 2);
        assert_eq!(share(0, 7).length(), 0);
        assert_eq!(share(7, 7).length(), 100);
    }
}
