//! Sets of flags, as lists of names in text.

use std::borrow::Cow;

use crate::table::EnumDescriptor;
use crate::value::Flags;

impl Flags {
    /// Parses a list of member names (in any case) or numbers, separated by commas or blanks. Other words are kept as unknown.
    #[must_use]
    pub fn from_text(table: &EnumDescriptor, text: &str) -> Self {
        let mut bits = 0;
        let mut words = Vec::new();
        let separator = |c: char| c == ',' || c.is_whitespace();
        for word in text.split(separator).filter(|word| !word.is_empty()) {
            let known = table.find(word).and_then(|index| bit(table, index));
            let number = || word.parse::<i64>().ok().map(i64::cast_unsigned);
            match known.or_else(number) {
                Some(value) => bits |= value,
                None => words.push(word.to_owned()),
            }
        }
        let mut flags = Self::default();
        flags.set(bits, words);
        flags
    }

    /// The text: a single name if a member has exactly these bits, and otherwise the fewest names that combine to them, in
    /// ascending order of their numbers. If names do not suffice, the bits as a number.
    #[must_use]
    pub fn text(&self, table: &EnumDescriptor) -> Cow<'static, str> {
        let bits = self.bits();
        let words = self.unknown();
        if words.is_empty()
            && let Some(name) = exact(table, bits)
        {
            return Cow::Borrowed(name);
        }
        let mut names = match decompose(table, bits) {
            Some(names) => names.into_iter().map(str::to_owned).collect(),
            None => vec![bits.cast_signed().to_string()],
        };
        if bits == 0 && !words.is_empty() {
            names.clear();
        }
        names.extend_from_slice(words);
        Cow::Owned(names.join(", "))
    }
}

/// The bits of the member at `index`: its number, or the bit at that position if numbers are unknown.
fn bit(table: &EnumDescriptor, index: usize) -> Option<u64> {
    if table.numbers().iter().all(Option::is_none) {
        return 1_u64.checked_shl(u32::try_from(index).ok()?);
    }
    table.number(index).map(i64::cast_unsigned)
}

fn exact(table: &EnumDescriptor, bits: u64) -> Option<&'static str> {
    let index = (0..table.members().len()).find(|&index| bit(table, index) == Some(bits))?;
    table.members().get(index).copied()
}

/// The names that combine to `bits`, ascending by number; `None` if a bit has no name, and for zero.
fn decompose(table: &EnumDescriptor, bits: u64) -> Option<Vec<&'static str>> {
    let mut members: Vec<(u64, &'static str)> = table
        .members()
        .iter()
        .enumerate()
        .filter_map(|(index, name)| Some((bit(table, index)?, *name)))
        .filter(|(value, _)| *value != 0)
        .collect();
    members.sort_by_key(|(value, _)| *value);
    let mut rest = bits;
    let mut names = Vec::new();
    for (value, name) in members.into_iter().rev() {
        if rest & value == value {
            rest &= !value;
            names.push(name);
        }
    }
    names.reverse();
    (rest == 0 && !names.is_empty()).then_some(names)
}
