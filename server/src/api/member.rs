//! The carriers `ChatTopicAgent` and `ChatPresence`.

use pagewire_runtime::Map;
use superoffice::types::{ChatPresence, ChatTopicAgent};

use super::{associate, whole};
use crate::ids::UserId;
use crate::member::{Member, Presence, Rights};
use crate::store::{Error, UserRef};

/// A member of a topic.
pub(super) fn carrier(member: &Member) -> ChatTopicAgent {
    flags(ChatTopicAgent::new(), member.rights)
        .set_topic_id(member.topic.0)
        .set_user(Box::new(associate::associate(&member.user)))
}

/// A blank member, without a user and a topic.
pub(super) fn blank() -> ChatTopicAgent {
    let mut carrier = flags(ChatTopicAgent::new(), Rights::default()).set_topic_id(0);
    whole::fill(&mut carrier);
    carrier
}

fn flags(carrier: ChatTopicAgent, rights: Rights) -> ChatTopicAgent {
    carrier
        .set_can_listen(rights.listen)
        .set_can_respond(rights.respond)
        .set_can_manage(rights.manage)
        .set_can_notify(rights.notify)
}

/// The rights that a client gives. Missing rights are not given.
pub(super) fn rights(carrier: &ChatTopicAgent) -> Rights {
    Rights {
        listen: carrier.can_listen.unwrap_or(false),
        respond: carrier.can_respond.unwrap_or(false),
        manage: carrier.can_manage.unwrap_or(false),
        notify: carrier.can_notify.unwrap_or(false),
    }
}

/// The user of a membership. The topic in it is ignored (`docs/chat.md#members-of-a-topic`).
pub(super) fn user(carrier: &ChatTopicAgent) -> Result<UserRef, Error> {
    let user = carrier.user.as_deref().and_then(associate::reference);
    user.ok_or_else(|| Error::BadInput("User names nobody".to_owned()))
}

/// A row of the presence list.
pub(super) fn presence(presence: &Presence) -> ChatPresence {
    ChatPresence::new()
        .set_user_id(presence.user.id.0)
        .set_display_name(presence.user.full_name.clone())
        .set_ongoing_chats(presence.ongoing)
        .set_present(presence.user.present)
        .set_chat_topics(
            presence
                .topics
                .iter()
                .map(|topic| topic.0)
                .collect::<Vec<_>>(),
        )
        .set_field_properties(Map::new())
}

/// The presence flags of users; other properties are ignored. An entry without a user refers to user 0, who does not exist.
pub(super) fn flags_of(carriers: &[ChatPresence]) -> Vec<(UserId, bool)> {
    let flag = |carrier: &ChatPresence| {
        let user = UserId(carrier.user_id.unwrap_or_default());
        (user, carrier.present.unwrap_or(false))
    };
    carriers.iter().map(flag).collect()
}
