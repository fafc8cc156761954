// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Who is typing in a session.
///
/// The member with the number 0 is also what an empty set is written as, so `CustomerIsTyping` says
/// nothing about the customer.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`ChatSessionEntity`](struct.ChatSessionEntity.html),
///   [`ChatSessionEntityWithLinks`](struct.ChatSessionEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChatSessionFlags(pagewire_runtime::value::Flags);

flag_enum! { ChatSessionFlags "ChatSessionFlags" crate::PROFILE {
    /// By its name, the customer is typing; its number 0 is also the empty set, so it proves nothing.
    ///
    /// `CustomerIsTyping`, number 0.
    CUSTOMER_IS_TYPING = "CustomerIsTyping" 0;
    /// The agent is typing.
    ///
    /// `UserIsTyping`, number 1.
    USER_IS_TYPING = "UserIsTyping" 1;
} }
