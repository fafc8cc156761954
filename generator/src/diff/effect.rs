//! The effects of changes on clients and servers, and the directions in which values travel.

/// The effect of a change on clients and servers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// Existing uses still work.
    Compatible,
    /// An existing use no longer works.
    Breaking,
}

/// The effect on the wire for each direction, and the reason.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Wire {
    /// The effect on requests of existing clients.
    pub request: Effect,
    /// The effect on responses that existing clients read.
    pub response: Effect,
    /// The reason, as half a sentence.
    pub reason: &'static str,
}

impl Wire {
    /// Returns the worse effect of the two directions.
    pub fn effect(&self) -> Effect {
        self.request.max(self.response)
    }
}

/// The effects on requests and responses when one value replaces another, and the reason.
pub(super) type Effects = (Effect, Effect, &'static str);

/// The directions in which a schema travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Directions {
    pub(super) request: bool,
    pub(super) response: bool,
}

impl Directions {
    pub(super) const REQUEST: Self = Self {
        request: true,
        response: false,
    };
    pub(super) const RESPONSE: Self = Self {
        request: false,
        response: true,
    };
    pub(super) const BOTH: Self = Self {
        request: true,
        response: true,
    };

    /// Returns the directions from the view of the other side.
    pub(super) fn turned(self) -> Self {
        Self {
            request: self.response,
            response: self.request,
        }
    }

    /// Returns the directions that both have: those that were in use and still are.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            request: self.request && other.request,
            response: self.response && other.response,
        }
    }
}
