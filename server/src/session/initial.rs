//! The first status of a session (`docs/chat.md#first-status`), and its status after a reset (`docs/chat.md#reset`).

use super::Status;

/// The facts that decide the first status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Start {
    /// Whether the topic has a bot that runs.
    pub bot: bool,
    /// Whether the topic has opening hours and is closed.
    pub closed: bool,
    /// The number of members who may respond.
    pub responders: u32,
    /// How many of them are present.
    pub present: u32,
    /// Whether the topic asks anonymous customers for a form.
    pub pre_form: bool,
    /// Whether the topic proposes articles first.
    pub faq: bool,
}

impl Start {
    /// Whether nobody can respond now. A topic without members is not set up yet and does not count as offline for that reason.
    #[must_use]
    pub fn is_offline(&self) -> bool {
        self.closed || (self.responders > 0 && self.present == 0)
    }

    /// The first status of a new session. A bot is always present, so topics with a bot are never offline.
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

    /// The status after a reset, which removes the bot.
    ///
    /// `known`: the customer has given a name or an e-mail address, and has therefore passed the form and the articles.
    /// `strict`: the status is always the queue, as the documentation of the operation states.
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
