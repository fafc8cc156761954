//! Where a session starts (`docs/chat.md#first-status`) and where it goes back to (`docs/chat.md#reset`).

use super::Status;

/// What decides about the first status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Start {
    /// The topic has a bot that runs.
    pub bot: bool,
    /// The topic has opening hours and is closed.
    pub closed: bool,
    /// How many members may answer.
    pub responders: u32,
    /// How many of them are present.
    pub present: u32,
    /// The topic asks anonymous customers for a form.
    pub pre_form: bool,
    /// The topic proposes articles first.
    pub faq: bool,
}

impl Start {
    /// Nobody can answer now. A topic that nobody is a member of is not set up yet, and does not send
    /// everybody away.
    #[must_use]
    pub fn is_offline(&self) -> bool {
        self.closed || (self.responders > 0 && self.present == 0)
    }

    /// The first status of a new session. A bot is always there, so its topics are never offline.
    #[must_use]
    pub fn initial(&self) -> Status {
        if !self.bot && self.is_offline() {
            Status::OfflineForm
        } else if self.pre_form {
            Status::PreChatForm
        } else if self.faq {
            Status::Faq
        } else {
            Status::InQueue
        }
    }

    /// The status after a reset, when the bot has gone.
    ///
    /// `known`: the customer has given a name or an e-mail address, so the form and the articles lie
    /// behind them. `strict`: always the queue, as the page of the operation promises.
    #[must_use]
    pub fn after_reset(&self, known: bool, strict: bool) -> Status {
        if strict {
            return Status::InQueue;
        }
        let start = Self {
            bot: false,
            ..*self
        };
        match start.initial() {
            Status::PreChatForm | Status::Faq if known => Status::InQueue,
            status => status,
        }
    }
}
