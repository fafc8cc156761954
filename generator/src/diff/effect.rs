//! What changes do to those who speak the protocol, and in which directions values travel.

/// What a change does to those who speak the protocol.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// What worked still works.
    Compatible,
    /// Something that worked no longer does.
    Breaking,
}

/// The effect on the wire, for each direction, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Wire {
    /// On requests as today's clients send them.
    pub request: Effect,
    /// On responses as today's clients read them.
    pub response: Effect,
    /// Why, as half a sentence.
    pub reason: &'static str,
}

impl Wire {
    /// The worse of both directions.
    pub fn effect(&self) -> Effect {
        self.request.max(self.response)
    }
}

/// The effects on requests and responses of one value in place of another, and why.
pub(super) type Effects = (Effect, Effect, &'static str);

/// In which directions a schema travels.
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

    /// The same for who receives what others send.
    pub(super) fn turned(self) -> Self {
        Self {
            request: self.response,
            response: self.request,
        }
    }

    /// Those of both: what somebody used before and still does.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            request: self.request && other.request,
            response: self.response && other.response,
        }
    }
}
