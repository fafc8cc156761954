//! Unique keys for created components.

use std::collections::{HashMap, HashSet};

/// The keys of one section of the components.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    taken: HashSet<String>,
    /// The next number of each word. Avoids trying all numbers again for many parts with one word.
    numbers: HashMap<String, usize>,
}

impl Keys {
    /// Takes `word`, or `word` with the first number that makes it unique.
    pub(crate) fn free(&mut self, word: &str) -> String {
        let mut key = word.to_owned();
        if self.taken.contains(word) {
            let number = self.numbers.entry(key.clone()).or_insert(2);
            while self.taken.contains(&key) {
                key = format!("{word}_{number}");
                *number += 1;
            }
        }
        self.taken.insert(key.clone());
        key
    }
}

impl FromIterator<String> for Keys {
    fn from_iter<I: IntoIterator<Item = String>>(taken: I) -> Self {
        Self {
            taken: taken.into_iter().collect(),
            numbers: HashMap::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_one_word_are_numbered_around_keys_that_are_taken() {
        let mut keys: Keys = ["a_3".to_owned()].into_iter().collect();
        let found: Vec<String> = (0..4).map(|_| keys.free("a")).collect();
        assert_eq!(found, ["a", "a_2", "a_4", "a_5"]);
    }
}
