//! Dictionaries that keep the order of their entries.

use std::collections::HashMap;
use std::fmt;

use serde_json::Value;

use crate::contract::is_secret;
use crate::value::shown::{Free, HIDDEN};

/// A dictionary with text keys that keeps the order of its entries.
///
/// Lookup is linear, because dictionaries of APIs have a few dozen entries at most. If a body contains a key twice, both
/// entries are kept and [`get`](Self::get) returns the last one, as most JSON readers do.
///
/// An entry whose value does not fit the type, such as `null`, is [kept](Self::kept) separately and written back unchanged.
#[derive(Clone, PartialEq)]
pub struct Map<T> {
    entries: Vec<(String, T)>,
    /// Allocated only when needed.
    others: Option<Box<Others>>,
}

/// Entries and original values that do not fit the type.
#[derive(Clone, Debug, Default, PartialEq)]
struct Others {
    /// The entries whose values do not fit the type, in order.
    kept: Vec<Kept>,
    /// The original values, by key, before they were converted to the type.
    originals: HashMap<String, Value>,
}

/// An entry whose value does not fit the type.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    /// The number of entries of the type before it.
    before: usize,
    key: String,
    value: Value,
}

impl<T> Map<T> {
    /// An empty dictionary.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
            others: None,
        }
    }

    /// Number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of `key` (exact case).
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&T> {
        let entry = self.entries.iter().rev().find(|entry| entry.0 == key)?;
        Some(&entry.1)
    }

    /// The value of `key`, mutably.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        let entry = self.entries.iter_mut().rev().find(|entry| entry.0 == key)?;
        Some(&mut entry.1)
    }

    /// Entries whose values do not fit the type, in order. All other methods ignore them. They are written back at their
    /// original positions.
    ///
    /// ```
    /// # use pagewire_runtime::Map;
    /// let mut fields = Map::from([("a", "1".to_owned()), ("b", "2".to_owned())]);
    /// fields.set_null("a");
    /// assert_eq!(fields.get("a"), None);
    /// assert!(fields.kept().any(|(key, value)| key == "a" && value.is_null()));
    /// assert_eq!(serde_json::to_string(&fields).unwrap(), r#"{"b":"2","a":null}"#);
    /// ```
    pub fn kept(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.others()
            .iter()
            .map(|entry| (entry.key.as_str(), &entry.value))
    }

    /// Sets the value of `key` to `null`, which servers read as "no value", and returns the previous value.
    pub fn set_null(&mut self, key: impl Into<String>) -> Option<T> {
        let key = key.into();
        let old = self.remove(&key);
        let before = self.entries.len();
        let value = Value::Null;
        let others = self.others.get_or_insert_default();
        others.kept.push(Kept { before, key, value });
        old
    }

    /// Sets the value of `key` and returns the previous value. A new key is appended.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        let key = key.into();
        self.forget(&key);
        match self.get_mut(&key) {
            Some(old) => Some(std::mem::replace(old, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// Removes every entry of `key` and returns the value of the last one.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        self.forget(key);
        let mut last = None;
        while let Some(index) = self.entries.iter().rposition(|entry| entry.0 == key) {
            let (_, value) = self.entries.remove(index);
            self.shift(index);
            last = last.or(Some(value));
        }
        last
    }

    fn others(&self) -> &[Kept] {
        self.others.as_ref().map_or(&[], |others| &others.kept)
    }

    /// Removes the kept entries of `key`.
    fn forget(&mut self, key: &str) {
        if let Some(others) = &mut self.others {
            others.kept.retain(|entry| entry.key != key);
            others.originals.remove(key);
            if others.kept.is_empty() && others.originals.is_empty() {
                self.others = None;
            }
        }
    }

    /// Updates the positions of kept entries after an entry was removed.
    fn shift(&mut self, index: usize) {
        for entry in self.others.iter_mut().flat_map(|others| &mut others.kept) {
            if entry.before > index {
                entry.before -= 1;
            }
        }
    }

    /// Converts the last entry to a kept one with this value.
    pub(crate) fn keep_last(&mut self, value: Value) {
        if let Some((key, _)) = self.entries.pop() {
            let before = self.entries.len();
            let others = self.others.get_or_insert_default();
            others.kept.push(Kept { before, key, value });
        }
    }

    /// The original value of `key`, before it was converted to the type.
    pub(crate) fn original_of(&self, key: &str) -> Option<&Value> {
        self.others.as_ref()?.originals.get(key)
    }

    /// Stores the original value of the last entry.
    pub(crate) fn set_last_original(&mut self, value: Value) {
        if let Some((key, _)) = self.entries.last() {
            let others = self.others.get_or_insert_default();
            others.originals.insert(key.clone(), value);
        }
    }

    /// The number of all entries.
    pub(crate) fn len_with_kept(&self) -> usize {
        self.entries.len() + self.others().len()
    }

    /// The entry at `index` among all entries.
    pub(crate) fn any_at(&self, index: usize) -> Option<(&str, Result<&T, &Value>)> {
        let kept = self.others();
        // The position of a kept entry among all is `before` plus the number of kept entries before it, which increases.
        let (mut low, mut high) = (0, kept.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if kept[middle].before + middle < index {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        match kept.get(low) {
            Some(entry) if entry.before + low == index => Some((&entry.key, Err(&entry.value))),
            _ => {
                let (key, value) = self.entries.get(index.checked_sub(low)?)?;
                Some((key, Ok(value)))
            }
        }
    }

    /// Keys and values in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &T)> {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The entry at `index`, with its value mutably.
    pub(crate) fn entry_at_mut(&mut self, index: usize) -> Option<(&str, &mut T)> {
        let (key, value) = self.entries.get_mut(index)?;
        Some((key.as_str(), value))
    }

    /// Removes the entry at `index`.
    pub(crate) fn remove_at(&mut self, index: usize) {
        if index < self.entries.len() {
            self.entries.remove(index);
            self.shift(index);
        }
    }

    /// Appends an entry without checking for the key.
    pub(crate) fn push_entry(&mut self, key: String) -> &mut T
    where
        T: Default,
    {
        let index = self.entries.len();
        self.entries.push((key, T::default()));
        &mut self.entries[index].1
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = (0..self.len_with_kept()).filter_map(|index| self.any_at(index));
        let mut map = f.debug_map();
        for (key, value) in entries {
            match value {
                _ if is_secret(key) => map.entry(&key, &HIDDEN),
                Ok(value) => map.entry(&key, value),
                Err(kept) => map.entry(&key, &Free(kept)),
            };
        }
        map.finish()
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        Self {
            entries: entries.map(|(key, value)| (key.into(), value)).collect(),
            others: None,
        }
    }
}

/// Sets entries as [`Map::insert`] does.
impl<K: Into<String>, T> Extend<(K, T)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(entries: [(K, T); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(map: &Map<i32>) -> String {
        serde_json::to_string(map).unwrap_or_default()
    }

    #[test]
    fn more_entries_take_the_place_of_those_with_the_same_key() {
        let mut map: Map<i32> = [("a", 1), ("b", 2)].into();
        map.set_null("b");
        map.extend([("c", 3), ("a", 4), ("b", 5)]);
        assert_eq!(written(&map), r#"{"a":4,"c":3,"b":5}"#);
    }

    #[test]
    fn what_is_kept_stays_in_its_place_until_its_key_is_set() {
        let mut map: Map<i32> = [("a", 1), ("b", 2)].into();
        map.push_entry("x".to_owned());
        map.keep_last(Value::Null);
        map.insert("c", 3);
        map.push_entry("y".to_owned());
        map.keep_last("text".into());
        assert_eq!(written(&map), r#"{"a":1,"b":2,"x":null,"c":3,"y":"text"}"#);
        assert_eq!((map.len(), map.get("x"), map.iter().len()), (3, None, 3));

        map.remove("a");
        assert_eq!(written(&map), r#"{"b":2,"x":null,"c":3,"y":"text"}"#);
        assert_eq!(map.insert("x", 9), None);
        assert_eq!(map.remove("y"), None);
        assert_eq!(written(&map), r#"{"b":2,"c":3,"x":9}"#);
        assert_eq!(map.set_null("b"), Some(2));
        assert_eq!(written(&map), r#"{"c":3,"x":9,"b":null}"#);
        assert_eq!(map.clone(), map);
        assert_eq!(format!("{map:?}"), r#"{"c": 3, "x": 9, "b": Null}"#);
    }
}
