//! Sets of flags.

/// The set behind a flag enumeration: bits, and the words that no known member stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flags(Repr);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Repr {
    Bits(u64),
    /// Bits and unknown words, in the order they came.
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

    /// Words that are no known member.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        match &self.0 {
            Repr::Bits(_) => &[],
            Repr::Mixed(mixed) => &mixed.1,
        }
    }

    /// Whether every flag of `other`, unknown words included, is in this set.
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

    /// Takes the flags of `other` out.
    pub fn remove(&mut self, other: &Self) {
        let mut words = self.unknown().to_vec();
        words.retain(|word| !other.unknown().contains(word));
        self.set(self.bits() & !other.bits(), words);
    }

    /// Makes it a set of bits and of words that are no known member.
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
