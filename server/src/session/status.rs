//! The statuses of a session, and the groups that the rules refer to (`docs/chat.md#statuses`).

/// The status of a session. The numbers are those on the wire and in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Unknown, as in a blank carrier. A stored session never has it.
    Invalid = 0,
    /// The customer fills in the form before the chat.
    PreChatForm = 1,
    /// The customer's question is matched with articles.
    Faq = 2,
    /// Nobody is present; the customer may leave a request.
    OfflineForm = 3,
    /// Waits for somebody to pick it up.
    InQueue = 4,
    /// The customer wrote last: the user's turn.
    CustomerLast = 5,
    /// The user or the bot wrote last: the customer's turn.
    UserLast = 6,
    /// The chat is over; the customer may revive it by writing.
    Finished = 7,
    /// Marked for removal and hidden from all readers.
    Deleted = 8,
    /// Over for good.
    Closed = 9,
    /// Over because the customer sent the offline form.
    RequestPosted = 10,
    /// Over because the customer left the queue.
    ClosedFromQueue = 11,
}

impl Status {
    /// Every status, in the order of its number.
    pub const ALL: [Self; 12] = [
        Self::Invalid,
        Self::PreChatForm,
        Self::Faq,
        Self::OfflineForm,
        Self::InQueue,
        Self::CustomerLast,
        Self::UserLast,
        Self::Finished,
        Self::Deleted,
        Self::Closed,
        Self::RequestPosted,
        Self::ClosedFromQueue,
    ];

    /// The number on the wire and in the database.
    #[must_use]
    pub fn number(self) -> i32 {
        self as i32
    }

    /// The status with that number; `None` for an unknown number.
    #[must_use]
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL.get(usize::try_from(number).ok()?).copied()
    }

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Invalid => "Invalid",
            Self::PreChatForm => "PreChatForm",
            Self::Faq => "Faq",
            Self::OfflineForm => "OfflineForm",
            Self::InQueue => "InQueue",
            Self::CustomerLast => "CustomerLast",
            Self::UserLast => "UserLast",
            Self::Finished => "Finished",
            Self::Deleted => "Deleted",
            Self::Closed => "Closed",
            Self::RequestPosted => "RequestPosted",
            Self::ClosedFromQueue => "ClosedFromQueue",
        }
    }

    /// The English display text (`docs/chat.md#statuses`).
    #[must_use]
    pub fn display(self) -> &'static str {
        match self {
            Self::Invalid => "Invalid",
            Self::PreChatForm => "Pre-chat form",
            Self::Faq => "FAQ link",
            Self::OfflineForm => "Offline form",
            Self::InQueue => "Waiting",
            Self::CustomerLast => "Waiting for agent",
            Self::UserLast => "Waiting for customer",
            Self::Finished => "Finished",
            Self::Deleted => "Deleted",
            Self::Closed => "Closed",
            Self::RequestPosted => "Request posted",
            Self::ClosedFromQueue => "Closed in queue",
        }
    }

    /// The status with that name, in any case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|status| status.name().eq_ignore_ascii_case(name))
    }

    /// Whether it is before the queue: the form or the articles.
    #[must_use]
    pub fn is_before_queue(self) -> bool {
        matches!(self, Self::PreChatForm | Self::Faq)
    }

    /// Whether it is under way: neither ended nor deleted.
    #[must_use]
    pub fn is_live(self) -> bool {
        self != Self::Invalid && self != Self::Deleted && !self.is_ended()
    }

    /// Whether the customer and a user (or a bot) are talking.
    #[must_use]
    pub fn is_active(self) -> bool {
        matches!(self, Self::CustomerLast | Self::UserLast)
    }

    /// Whether the chat has ended in any way. [`Status::Deleted`] is not included.
    #[must_use]
    pub fn is_ended(self) -> bool {
        matches!(
            self,
            Self::Finished | Self::Closed | Self::RequestPosted | Self::ClosedFromQueue
        )
    }

    /// Whether the chat has ended and the customer cannot reopen it: no message is accepted (`docs/chat.md#messages`).
    #[must_use]
    pub fn is_sealed(self) -> bool {
        self == Self::Deleted || (self.is_ended() && self != Self::Finished)
    }
}
