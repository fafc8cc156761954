//! Merges two ordered lists.

use std::collections::HashMap;

/// An entry of the merged list.
#[derive(Debug, PartialEq)]
pub(super) enum Entry<T> {
    /// Only the first list has it.
    First(T),
    /// Only the second list has it.
    Second(T),
    /// Both have it.
    Both(T, T),
}

/// Returns the first list in its order. Each entry that only the second list has follows its predecessor there. Entries with the same name
/// in one list count as one, and the first is used.
pub(super) fn interleave<T>(
    first: Vec<T>,
    second: Vec<T>,
    name: impl Fn(&T) -> &str,
) -> Vec<Entry<T>> {
    let mut slots: HashMap<String, usize> = HashMap::new();
    let mut partners: Vec<Option<T>> = Vec::new();
    let mut kept = Vec::with_capacity(first.len());
    for entry in first {
        if !slots.contains_key(name(&entry)) {
            slots.insert(name(&entry).to_owned(), kept.len());
            kept.push(entry);
            partners.push(None);
        }
    }
    // The entries after the entry of a slot. The extra slot holds entries before all others.
    let front = kept.len();
    let mut followers: Vec<Vec<T>> = Vec::new();
    followers.resize_with(front + 1, Vec::new);
    let mut slot = front;
    for entry in second {
        match slots.get(name(&entry)) {
            Some(&known) if known < front => {
                slot = known;
                partners[known].get_or_insert(entry);
            }
            Some(_) => {}
            None => {
                slots.insert(name(&entry).to_owned(), front);
                followers[slot].push(entry);
            }
        }
    }
    let mut all: Vec<Entry<T>> = Vec::new();
    let mut followers = followers.into_iter();
    let leading = followers.next_back().unwrap_or_default();
    all.extend(leading.into_iter().map(Entry::Second));
    for ((entry, partner), behind) in kept.into_iter().zip(partners).zip(followers) {
        all.push(match partner {
            Some(partner) => Entry::Both(entry, partner),
            None => Entry::First(entry),
        });
        all.extend(behind.into_iter().map(Entry::Second));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(first: &[&'static str], second: &[&'static str]) -> String {
        let shown = interleave(first.to_vec(), second.to_vec(), |name| name)
            .into_iter()
            .map(|entry| match entry {
                Entry::First(name) => format!("{name}1"),
                Entry::Second(name) => format!("{name}2"),
                Entry::Both(name, _) => name.to_owned(),
            });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_second_lists_own_entries_follow_their_neighbour() {
        assert_eq!(
            joined(&["a", "c"], &["z", "a", "b", "c", "d"]),
            "z2 a b2 c d2"
        );
        assert_eq!(
            joined(&["a", "b", "c"], &["c", "x", "a", "y"]),
            "a y2 b1 c x2"
        );
        assert_eq!(joined(&[], &["a", "b"]), "a2 b2");
        assert_eq!(joined(&["a"], &[]), "a1");
    }

    #[test]
    fn a_name_counts_once() {
        assert_eq!(joined(&["a", "a"], &["b", "b", "a"]), "b2 a");
    }
}
