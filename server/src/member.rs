//! Users, and what they may do in topics.

use crate::ids::{TopicId, UserId};

/// A user of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// The key: associate id and Service user id in one (`docs/chat.md#users`).
    pub id: UserId,
    /// The name that they log in with; unique without regard to case.
    pub login: String,
    /// The name that people read.
    pub full_name: String,
    /// May do everything (`docs/chat.md#rights`).
    pub admin: bool,
    /// Present for chat: counted for the offline form and for warnings.
    pub present: bool,
    /// The user group, shown as the root in lists; empty for none.
    pub group: String,
}

impl User {
    /// The first word of the full name; the login name if there is none.
    #[must_use]
    pub fn first_name(&self) -> &str {
        self.full_name
            .split_whitespace()
            .next()
            .unwrap_or(&self.login)
    }
}

/// The four rights of a member of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rights {
    /// May watch the sessions of others.
    pub listen: bool,
    /// May answer.
    pub respond: bool,
    /// May manage: gets the manager's warnings, may hand over and take over.
    pub manage: bool,
    /// Is notified while present.
    pub notify: bool,
}

impl Rights {
    /// No right at all, which is the same as not being a member.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// A member of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The topic.
    pub topic: TopicId,
    /// The user.
    pub user: User,
    /// What they may do in it.
    pub rights: Rights,
}

/// A row of the presence list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// The user, with the flag.
    pub user: User,
    /// How many active sessions they handle.
    pub ongoing: i32,
    /// Topics that they are a member of, by key.
    pub topics: Vec<TopicId>,
}
