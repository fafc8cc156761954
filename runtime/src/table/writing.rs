//! What a message contains of a carrier.

use crate::profile::Nulls;

/// A message from one side to the other. It omits the properties that only the other side sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Message {
    /// From the client: without properties that are `readOnly`.
    Request,
    /// From the server: without properties that are `writeOnly`.
    Response,
}

/// How carriers are written, in every format.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writing {
    /// The treatment of empty properties.
    pub(crate) nulls: Nulls,
    /// The message that contains the value, if any.
    pub(crate) message: Option<Message>,
}

impl Writing {
    /// A value without its empty properties, outside of any message.
    pub(crate) const PLAIN: Self = Self::with(Nulls::Omit);

    /// The body of a failure.
    #[cfg(feature = "server")]
    pub(crate) const FAILURE: Self = Self {
        nulls: Nulls::Omit,
        message: Some(Message::Response),
    };

    /// A value outside of any message.
    pub(crate) const fn with(nulls: Nulls) -> Self {
        Self {
            nulls,
            message: None,
        }
    }
}
