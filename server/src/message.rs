//! Messages of a session (`docs/chat.md#messages`).

use jiff::Timestamp;

use crate::ids::{MessageId, SessionId, UserId};

/// The direction of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// From the user or the bot to the customer.
    ToCustomer = 1,
    /// From the customer to the user.
    ToUser = 2,
    /// A fact about the session, see [`Special`].
    Special = 3,
}

impl Kind {
    /// The number on the wire and in the database.
    #[must_use]
    pub fn number(self) -> i32 {
        self as i32
    }

    /// The kind with that number; `None` for 0 (not given) and for unknown numbers.
    #[must_use]
    pub fn from_number(number: i32) -> Option<Self> {
        match number {
            1 => Some(Self::ToCustomer),
            2 => Some(Self::ToUser),
            3 => Some(Self::Special),
            _ => None,
        }
    }
}

macro_rules! specials {
    ($($(#[$doc:meta])* $name:ident = $number:literal,)*) => {
        /// What a special message says.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Special {
            $($(#[$doc])* $name = $number,)*
        }

        impl Special {
            /// Every value.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name on the wire.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }
        }
    };
}

specials! {
    /// Nothing special.
    None = 0,
    /// The topic's greeting after a pick-up.
    Welcome = 1,
    /// An address to open.
    Url = 2,
    /// The customer is blocked.
    Block = 3,
    /// The session began.
    NewSession = 5,
    /// Another user took over; the spelling is that of the API.
    TransferedSession = 6,
    /// Something failed.
    Error = 7,
    /// The session was deleted.
    SessionDeleted = 8,
    /// Asks whether an article helped.
    FaqSuccessQuestion = 9,
    /// The user ended the chat.
    ClosedByUser = 10,
    /// The customer ended the chat.
    ClosedByCustomer = 11,
    /// The chat ended because nobody wrote.
    ClosedByIdle = 12,
    /// The other user declined the transfer.
    TransferRejected = 13,
    /// The customer wrote after the end.
    ReopenedByCustomer = 14,
    /// The customer chose one of the options.
    ClickedOption = 15,
    /// Text of a bot.
    BotMessage = 16,
    /// Choices for the customer.
    Options = 17,
    /// The type of a sent file is not allowed.
    IllegalFileType = 18,
}

impl Special {
    /// The number on the wire and in the database.
    #[must_use]
    pub fn number(self) -> i32 {
        self as i32
    }

    /// The value with that number.
    #[must_use]
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|special| special.number() == number)
    }

    /// Whether the fact ends the chat.
    #[must_use]
    pub fn closes(self) -> bool {
        matches!(
            self,
            Self::ClosedByUser | Self::ClosedByCustomer | Self::ClosedByIdle
        )
    }
}

/// A stored message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its key.
    pub id: MessageId,
    /// The session.
    pub session: SessionId,
    /// Its content.
    pub content: NewMessage,
}

/// The content of a message, also before it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMessage {
    /// The direction.
    pub kind: Kind,
    /// The text as received, which can contain HTML. It is cleaned only when it is rendered (`docs/chat.md#messages`).
    pub text: String,
    /// The name shown above it.
    pub author: String,
    /// Whether the customer has read it: a number in the API, 0 or 1.
    pub read_by_customer: i32,
    /// The fact that it reports besides the text.
    pub special: Special,
    /// A parameter of that fact.
    pub special_param: String,
    /// When it was posted. Messages are displayed in this order. The time of a delayed message is in the future.
    pub when_posted: Timestamp,
    /// The user who wrote it; `None` for customers and bots.
    pub created_by: Option<UserId>,
}

impl NewMessage {
    /// A message by the server itself, without text.
    #[must_use]
    pub fn fact(special: Special, now: Timestamp) -> Self {
        Self {
            kind: Kind::Special,
            text: String::new(),
            author: String::new(),
            read_by_customer: 0,
            special,
            special_param: String::new(),
            when_posted: now,
            created_by: None,
        }
    }
}
