//! The variants with `_Links` that REST operations return (`docs/chat.md#two-forms`).

use pagewire_runtime::Map;
use superoffice::types::{
    ChatSessionEntity, ChatSessionEntityWithLinks, ChatTopicEntity, ChatTopicEntityWithLinks,
};

/// The address of an entity, and that of the list of its kind.
fn links(address: &str, kind: &str, id: Option<i32>) -> Map<String> {
    let mut links = Map::new();
    let id = id.unwrap_or(0);
    links.insert("Self", format!("{address}/{kind}/{id}"));
    links.insert("Archive", format!("{address}/{kind}"));
    links
}

/// Moves the fields of a carrier to its variant, which has the same fields.
macro_rules! with_links {
    ($(#[$doc:meta] $function:ident: $from:ident => $to:ident $kind:literal $id:ident { $($field:ident)* })*) => {$(
        #[$doc]
        pub(super) fn $function(entity: $from, address: &str) -> $to {
            let mut linked = $to::new();
            linked.links = Some(links(address, $kind, entity.$id));
            $(linked.$field = entity.$field;)*
            linked
        }
    )*};
}

with_links! {
    /// A session with its links.
    session: ChatSessionEntity => ChatSessionEntityWithLinks "ChatSession" chat_session_id {
        chat_session_id topic_id user person customer_alias customer_host customer_name customer_email
        customer_phone customer_consented customer_company_name status first_message last_message
        when_requested when_started when_ended when_idle when_fetched session_key initial_queue_pos
        alert_level rank flags contact project sale ticket transfer_to chatbot_is_active rating table_right
        field_properties unknown
    }
    /// A topic with its links.
    topic: ChatTopicEntity => ChatTopicEntityWithLinks "ChatTopic" chat_topic_id {
        chat_topic_id name description welcome_message language last_accept seconds_pr_accept
        alert_recipient alert_template collect_consent badge_header custom_queue_text_enabled
        custom_queue_text warn_new_chat_minutes warn_manager_new_chat_minutes ticket_enabled
        ticket_category ticket_priority opening_hours_enabled opening_hours widget bot_enabled
        bot_settings offline_collect_consent warn_chat_message_minutes
        warn_manager_chat_message_minutes use_queue_offline_form offline_form_time_limit
        offline_form_queue_length widget_enable_rating widget_rating_text table_right field_properties unknown
    }
}

#[cfg(test)]
mod tests {
    use pagewire_runtime::{Carrier, patch};

    use super::*;

    /// A field that is added to one carrier but not here would be lost.
    #[test]
    fn every_field_moves() {
        let fields = |carrier: &dyn Carrier| carrier.descriptor().fields().len();
        let (plain, linked) = (ChatSessionEntity::new(), ChatSessionEntityWithLinks::new());
        assert_eq!(fields(&plain) + 1, fields(&linked));
        let (plain, linked) = (ChatTopicEntity::new(), ChatTopicEntityWithLinks::new());
        assert_eq!(fields(&plain) + 1, fields(&linked));

        let text = r#"{"ChatSessionId":1,"CustomerName":"Eva","Rank":2,"New":true}"#;
        let entity: ChatSessionEntity = serde_json::from_str(text).unwrap();
        let value = patch::value(&session(entity, "http://x/api/v1"));
        assert_eq!(
            value,
            serde_json::json!({
                "ChatSessionId": 1, "CustomerName": "Eva", "Rank": 2, "New": true,
                "_Links": {
                    "Self": "http://x/api/v1/ChatSession/1",
                    "Archive": "http://x/api/v1/ChatSession",
                },
            })
        );
    }
}
