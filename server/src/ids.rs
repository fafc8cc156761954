//! Keys of the records. Each kind of key is its own type, so that it cannot be used in place of another.

use serde::{Deserialize, Serialize};

macro_rules! key {
    ($(#[$doc:meta] $name:ident;)*) => {$(
        #[$doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i32);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl $name {
            /// The key that a carrier holds: none for 0 and below, which mean "no record" there.
            #[must_use]
            pub fn given(number: i32) -> Option<Self> {
                (number > 0).then_some(Self(number))
            }
        }
    )*};
}

key! {
    /// A user. One number is both the associate id and the Service user id (`docs/chat.md#users`).
    UserId;
    /// A chat topic, also called a channel.
    TopicId;
    /// A chat session.
    SessionId;
    /// A message of a session; later messages have greater numbers.
    MessageId;
    /// A company.
    ContactId;
    /// A person.
    PersonId;
    /// A project.
    ProjectId;
    /// A sale.
    SaleId;
    /// A request (ticket).
    RequestId;
}
