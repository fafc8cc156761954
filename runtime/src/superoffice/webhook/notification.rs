//! The body of a webhook.

use serde_json::Value;

use super::secret::WebhookError;
use crate::Unknown;
use crate::carrier;
use crate::value::{DateTime, Map};

/// An event in a webhook; see the vendor's page on [notifications].
///
/// All properties are kept: those without a field, such as the webhook's own properties, are in `unknown`. Writing returns
/// the same JSON except for `null`s.
///
/// [notifications]: https://docs.superoffice.com/en/automation/webhook/dev/notification.html
#[non_exhaustive]
pub struct Notification {
    /// The id of the event. A repeated notification has the same id.
    pub event_id: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime>,
    /// The changed fields, by their names in the database.
    pub changes: Option<Vec<String>>,
    /// The event, such as `contact.changed`; see [`entity_and_action`](Self::entity_and_action).
    pub event: Option<String>,
    /// The key of the changed record.
    pub primary_key: Option<i32>,
    /// The kind of the changed record, such as `contact`.
    pub entity: Option<String>,
    /// The id of the customer, such as `Cust12345`; `Default` on the customer's own installation.
    pub context_identifier: Option<String>,
    /// The associate who made the change.
    pub changed_by_associate_id: Option<i32>,
    /// The name of the webhook.
    pub webhook_name: Option<String>,
    /// Values of fields that are not sensitive, as JSON or as text with a type (`[I:6]`). Read them with
    /// [`Fields`](crate::superoffice::text::Fields).
    pub field_values: Option<Map<Value>>,
    /// Ids of deleted records.
    pub values: Option<Map<Value>>,
    /// Properties without a field here.
    pub unknown: Unknown,
}

carrier! { Notification "WebhookPayload" crate::superoffice::PROFILE {
    0 event_id set_event_id String = "EventId";
    1 timestamp set_timestamp DateTime = "Timestamp";
    2 changes set_changes Vec<String> = "Changes";
    3 event set_event String = "Event";
    4 primary_key set_primary_key i32 = "PrimaryKey";
    5 entity set_entity String = "Entity";
    6 context_identifier set_context_identifier String = "ContextIdentifier";
    7 changed_by_associate_id set_changed_by_associate_id i32 = "ChangedByAssociateId";
    8 webhook_name set_webhook_name String = "WebhookName";
    9 field_values set_field_values Map<Value> = "FieldValues";
    10 values set_values Map<Value> = "Values";
} }

impl Notification {
    /// Reads a body whose signature was verified, or the body of a webhook without a secret.
    ///
    /// # Errors
    /// [`WebhookError::Body`]
    pub fn read(body: &[u8]) -> Result<Self, WebhookError> {
        serde_json::from_slice(crate::bom::without(body)).map_err(|error| WebhookError::Body {
            line: error.line(),
            column: error.column(),
        })
    }

    /// The parts of the event, separated by its dot: `contact` and `changed` for `contact.changed`. `None` for the test.
    #[must_use]
    pub fn entity_and_action(&self) -> Option<(&str, &str)> {
        self.event.as_deref()?.split_once('.')
    }

    /// Whether this is the test that is sent when a webhook is registered. It expects 200 and reports no event.
    #[must_use]
    pub fn is_test(&self) -> bool {
        let event = self.event.as_deref().unwrap_or_default();
        event.eq_ignore_ascii_case("test")
    }

    /// Whether a field was changed, by its name in the database, in any case.
    #[must_use]
    pub fn has_changed(&self, field: &str) -> bool {
        let mut changes = self.changes.iter().flatten();
        changes.any(|change| change.eq_ignore_ascii_case(field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::superoffice::text::Fields as _;

    #[test]
    fn bodies_come_back_with_what_has_no_field() {
        let body = r#"{"EventId":"4b5c","Timestamp":"2025-09-16T12:22:14.2553829Z","Changes":["id","x_int"],"Event":"y_car.created","PrimaryKey":6,"Entity":"y_car","ContextIdentifier":"Cust1","ChangedByAssociateId":19,"WebhookName":"cars","FieldValues":{"id":"[I:6]","x_int":123,"x_f":1.10},"Values":{},"Mine":{"a":[1]}}"#;
        let read = Notification::read(body.as_bytes()).unwrap();
        assert_eq!(read.entity_and_action(), Some(("y_car", "created")));
        assert!(read.has_changed("X_INT") && !read.has_changed("x_f") && !read.is_test());
        assert_eq!(read.field_values.get_i32("id"), Ok(Some(6)));
        assert_eq!(read.field_values.get_i32("x_int"), Ok(Some(123)));
        assert_eq!(
            serde_json::to_value(&read).unwrap(),
            serde_json::from_str::<Value>(body).unwrap()
        );
    }

    #[test]
    fn what_is_not_a_notification_is_located_without_its_text() {
        let error = Notification::read(b"{\n\"Event\": secret}").unwrap_err();
        assert_eq!(
            error,
            WebhookError::Body {
                line: 2,
                column: 10
            }
        );
        assert!(
            Notification::read(b"\xef\xbb\xbf{\"Event\":\"test\"}")
                .unwrap()
                .is_test()
        );
    }
}
