//! Users and their rights in topics.

use crate::ids::{TopicId, UserId};

/// A user of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// The key, which is both the associate id and the Service user id (`docs/chat.md#users`).
    pub id: UserId,
    /// The login name, unique regardless of case.
    pub login: String,
    /// The display name.
    pub full_name: String,
    /// May do everything (`docs/chat.md#rights`).
    pub admin: bool,
    /// Whether the user is present for chat, which counts for the offline form and for warnings.
    pub present: bool,
    /// The user group, which is the root in lists; empty for none.
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
    /// Whether there is no right at all, which is the same as not being a member.
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
    /// Their rights in it.
    pub rights: Rights,
}

/// A row of the presence list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// The user, with the flag.
    pub user: User,
    /// The number of active sessions that they handle.
    pub ongoing: i32,
    /// Topics that they are a member of, by key.
    pub topics: Vec<TopicId>,
}
