//! Sets of flags.

/// The value of a flag enumeration: bits, and words that are not known members.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flags(Repr);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Repr {
    Bits(u64),
    /// Bits and unknown words, in their original order.
    Mixed(Box<(u64, Vec<String>)>),
}

impl Flags {
    /// A set of bits.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(Repr::Bits(bits))
    }

    /// The bits of all known members in the set.
    #[must_use]
    pub fn bits(&self) -> u64 {
        match &self.0 {
            Repr::Bits(bits) => *bits,
            Repr::Mixed(mixed) => mixed.0,
        }
    }

    /// Words that are not known members.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        match &self.0 {
            Repr::Bits(_) => &[],
            Repr::Mixed(mixed) => &mixed.1,
        }
    }

    /// Whether the set contains every flag of `other`, including unknown words.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.bits() & other.bits() == other.bits()
            && other
                .unknown()
                .iter()
                .all(|word| self.unknown().contains(word))
    }

    /// Adds the flags of `other`.
    pub fn insert(&mut self, other: &Self) {
        let mut words = self.unknown().to_vec();
        for word in other.unknown() {
            if !words.contains(word) {
                words.push(word.clone());
            }
        }
        self.set(self.bits() | other.bits(), words);
    }

    /// Removes the flags of `other`.
    pub fn remove(&mut self, other: &Self) {
        let mut words = self.unknown().to_vec();
        words.retain(|word| !other.unknown().contains(word));
        self.set(self.bits() & !other.bits(), words);
    }

    /// Replaces the set by bits and by words that are not known members.
    pub(crate) fn set(&mut self, bits: u64, words: Vec<String>) {
        self.0 = if words.is_empty() {
            Repr::Bits(bits)
        } else {
            Repr::Mixed(Box::new((bits, words)))
        };
    }
}

impl Default for Flags {
    fn default() -> Self {
        Self::from_bits(0)
    }
}
