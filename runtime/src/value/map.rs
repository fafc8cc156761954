//! Dictionaries that keep the order of their entries.

use std::fmt;

/// A dictionary with text keys, in the order in which the entries came.
///
/// Looking a key up walks the entries: the API's dictionaries hold a few dozen at most. Should a body hold a key
/// twice, both entries stay and [`get`](Self::get) finds the last one, as most JSON readers do.
#[derive(Clone, PartialEq)]
pub struct Map<T> {
    entries: Vec<(String, T)>,
}

impl<T> Map<T> {
    /// An empty dictionary.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
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

    /// The value of `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        let entry = self.entries.iter_mut().rev().find(|entry| entry.0 == key)?;
        Some(&mut entry.1)
    }

    /// Sets the value of `key` and returns what it was; a new key goes to the end.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        let key = key.into();
        match self.get_mut(&key) {
            Some(old) => Some(std::mem::replace(old, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// Takes out every entry of `key` and returns the value of the last one.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        let mut last = None;
        while let Some(index) = self.entries.iter().rposition(|entry| entry.0 == key) {
            let (_, value) = self.entries.remove(index);
            last = last.or(Some(value));
        }
        last
    }

    /// Keys and values in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &T)> {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The entry at `index`.
    pub(crate) fn entry_at(&self, index: usize) -> Option<(&str, &T)> {
        self.entries
            .get(index)
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The entry at `index`, its value to be changed.
    pub(crate) fn entry_at_mut(&mut self, index: usize) -> Option<(&str, &mut T)> {
        let (key, value) = self.entries.get_mut(index)?;
        Some((key.as_str(), value))
    }

    /// Takes the entry at `index` out.
    pub(crate) fn remove_at(&mut self, index: usize) {
        if index < self.entries.len() {
            self.entries.remove(index);
        }
    }

    /// Appends an entry without looking for the key.
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
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        Self {
            entries: entries.map(|(key, value)| (key.into(), value)).collect(),
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
