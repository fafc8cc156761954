//! Carriers of the sample through JSON: lenient reading, exact writing, nothing lost.

use crate::support::sample;
use pagewire_runtime::json::{Misfit, from_slice};
use pagewire_runtime::{DateTime, Map};
use proptest::prelude::*;
use sample::carriers::*;
use serde_json::{Value, json};

fn read(text: &str) -> ChatSessionEntity {
    serde_json::from_str(text).unwrap()
}

/// Through serde and straight from the tables, which is the same.
fn write(entity: &ChatSessionEntity) -> String {
    let text = serde_json::to_string(entity).unwrap();
    let direct = pagewire_runtime::json::to_vec(pagewire_runtime::View::Carrier(entity));
    assert_eq!(String::from_utf8(direct).unwrap(), text);
    text
}

/// Reads and writes back.
fn again(text: &str) -> String {
    write(&read(text))
}

#[test]
fn wire_text_comes_back_as_it_was() {
    let text = concat!(
        r#"{"ChatSessionId":569,"Status":"InQueue","Flags":"CustomerIsTyping, WindowOpen","#,
        r#""WhenRequested":"1996-04-20T18:28:48.3252864+02:00","#,
        r#""FirstMessage":{"ChatMessageId":1,"Message":"a\"\u0001æ"},"Messages":[{},{"ChatMessageId":2}],"#,
        r#""Topics":[1,-2147483648],"ChatbotIsActive":false,"Rating":26902.255999999998,"#,
        r#""ExtraFields":{"b":"2","a":"1"},"Custom":{"x":[1,2.5,null]}}"#,
    );
    assert_eq!(again(text), text);
}

#[test]
fn names_match_in_any_case_and_order() {
    let entity =
        read(r#"{"STATUS":"inqueue","chatSessionId":"3","topics":["1",2.0],"Rating":"1.5"}"#);
    assert_eq!(entity.chat_session_id, Some(3));
    assert_eq!(entity.status, Some(ChatSessionStatus::InQueue));
    assert_eq!(
        write(&entity),
        r#"{"ChatSessionId":"3","Status":"inqueue","Topics":["1",2.0],"Rating":"1.5"}"#
    );
}

#[test]
fn null_and_absent_are_the_same_everywhere() {
    let fields = read(
        r#"{"ChatSessionId":null,"Status":null,"Flags":null,"WhenRequested":null,"FirstMessage":null,
        "Messages":null,"Topics":null,"ChatbotIsActive":null,"Rating":null,"ExtraFields":null,"Custom":null}"#,
    );
    assert_eq!(fields, ChatSessionEntity::new());
    assert_eq!(write(&fields), "{}");
    assert_eq!(read("null"), ChatSessionEntity::new());
    let whole: Option<ChatSessionEntity> = serde_json::from_str("null").unwrap();
    assert_eq!(whole, None);
}

#[test]
fn null_items_keep_their_places() {
    let text =
        r#"{"Messages":[null,{"ChatMessageId":2}],"Topics":[1,null],"ExtraFields":{"a":null}}"#;
    assert_eq!(
        serde_json::from_str::<Value>(&again(text)).unwrap(),
        serde_json::from_str::<Value>(text).unwrap()
    );
    let entity = read(text);
    assert_eq!((entity.messages, entity.topics), (None, None));
    let fields = entity.extra_fields.unwrap();
    assert_eq!((fields.get("a"), fields.len()), (None, 0));
    assert!(fields.kept().eq([("a", &Value::Null)]));
}

#[test]
fn every_value_that_does_not_fit_goes_out_as_it_came() {
    for text in [
        r#"{"ChatSessionId":"x"}"#,
        r#"{"ChatSessionId":{"a":[1]}}"#,
        r#"{"ChatbotIsActive":[true]}"#,
        r#"{"FirstMessage":"none"}"#,
        r#"{"FirstMessage":{"ChatMessageId":4294967295,"Message":"a"}}"#,
        r#"{"Messages":{"0":{}}}"#,
        r#"{"Messages":[{"ChatMessageId":1},"text",{"ChatMessageId":2,"New":null}]}"#,
        r#"{"Topics":[1,4294967295,2]}"#,
        r#"{"Topics":[1,99.5]}"#,
        r#"{"ExtraFields":{"a":"1","b":null,"c":[2],"d":"3"}}"#,
        r#"{"ExtraFields":["a"]}"#,
    ] {
        let entity = read(text);
        for entity in [&entity, &entity.clone()] {
            let written: Value = serde_json::from_str(&write(entity)).unwrap();
            assert_eq!(written, serde_json::from_str::<Value>(text).unwrap());
        }
        assert_eq!(entity.clone(), entity);
    }
    // What is set takes the place of what came.
    let mut entity = read(r#"{"ChatSessionId":"x","ExtraFields":{"b":null,"c":"1"}}"#);
    entity.chat_session_id = Some(7);
    let fields = entity.extra_fields.as_mut().unwrap();
    fields.insert("b", "2".to_owned());
    fields.set_null("c");
    assert_eq!(
        write(&entity),
        r#"{"ChatSessionId":7,"ExtraFields":{"b":"2","c":null}}"#
    );
}

#[test]
fn unknown_properties_and_members_are_kept() {
    let text =
        r#"{"Status":"Brand new","Flags":"WindowOpen, Sleeping","New":{"A":[1.0]},"Newer":null}"#;
    assert_eq!(again(text), text);
    let entity = read(text);
    assert!(
        matches!(&entity.status, Some(ChatSessionStatus::Unlisted(word)) if word.as_str() == "Brand new")
    );
    assert_eq!(entity.unknown.get("New"), Some(&json!({"A": [1.0]})));
    assert_eq!(entity.flags.unwrap().flags().unknown(), ["Sleeping"]);
}

#[test]
fn an_explicit_null_can_be_sent() {
    let mut entity = ChatSessionEntity::new();
    entity.unknown.insert("Status", Value::Null);
    assert_eq!(write(&entity), r#"{"Status":null}"#);
    entity.status = Some(ChatSessionStatus::Closed);
    assert_eq!(write(&entity), r#"{"Status":"Closed"}"#);
}

#[test]
fn enumerations_take_numbers_and_lists() {
    let entity = read(r#"{"Status":3,"Flags":3}"#);
    assert_eq!(entity.status, Some(ChatSessionStatus::InQueue));
    let flags = |entity: &ChatSessionEntity| entity.flags.as_ref().map(ToString::to_string);
    let both = Some("CustomerIsTyping, WindowOpen".to_owned());
    assert_eq!(flags(&entity), both);
    assert_eq!(write(&entity), r#"{"Status":3,"Flags":3}"#);
    let words = r#"{"Status":"8","Flags":"windowopen customeristyping"}"#;
    assert_eq!(read(words).status, Some(ChatSessionStatus::Closed));
    assert_eq!(flags(&read(words)), both);
    assert_eq!(again(words), words);
    // One member without a number takes nothing from the others.
    assert_eq!(
        read(r#"{"Status":"parked"}"#).status,
        Some(ChatSessionStatus::Parked)
    );
    // A number without a member stays a number; bits without a name make the whole set one.
    let numbers = r#"{"Status":99,"Flags":9}"#;
    assert_eq!(flags(&read(numbers)), Some("9".to_owned()));
    assert_eq!(again(numbers), numbers);
    assert_eq!(flags(&read(r#"{"Flags":""}"#)), Some("None".to_owned()));
    let both = ChatSessionFlags::CUSTOMER_IS_TYPING | ChatSessionFlags::WINDOW_OPEN;
    assert!(both.contains(&ChatSessionFlags::WINDOW_OPEN));
    assert_eq!(both.to_string(), "CustomerIsTyping, WindowOpen");
}

#[test]
fn numbers_that_do_not_fit_are_kept_or_refused() {
    for text in [
        r#"{"ChatSessionId":99.99}"#,
        r#"{"ChatSessionId":4294967296}"#,
        r#"{"ChatSessionId":18446744073709551615}"#,
    ] {
        let entity = read(text);
        assert_eq!(entity.chat_session_id, None);
        assert_eq!(write(&entity), text);
        let mut slot: Option<ChatSessionEntity> = None;
        let error = from_slice(text.as_bytes(), &mut slot, Misfit::Fail).unwrap_err();
        assert_eq!(error.path(), "ChatSessionId");
    }
}

#[test]
fn errors_name_the_place() {
    let cases = [
        (
            r#"{"FirstMessage":{"ChatMessageId":"x"}}"#,
            "FirstMessage.ChatMessageId",
        ),
        (
            r#"{"Messages":[{},{"WhenPosted":{}}]}"#,
            "Messages[1].WhenPosted",
        ),
        (r#"{"Messages":{}}"#, "Messages"),
        (r#"{"ExtraFields":{"a":[]}}"#, "ExtraFields.a"),
        (r#"{"Topics":[1,true]}"#, "Topics[1]"),
        ("[]", ""),
        ("{} x", ""),
        (r#"{"Rating":1"#, "Rating"),
    ];
    for (text, path) in cases {
        let mut slot: Option<ChatSessionEntity> = None;
        let error = from_slice(text.as_bytes(), &mut slot, Misfit::Fail).unwrap_err();
        assert_eq!(error.path(), path, "{text}: {error}");
    }
    let deep = "[".repeat(100_000);
    let mut slot: Option<Value> = None;
    assert!(from_slice(deep.as_bytes(), &mut slot, Misfit::Keep).is_err());
}

#[test]
fn clone_equality_and_debug_follow_the_table() {
    let text = r#"{"ChatSessionId":1,"Status":"Odd","Messages":[{"Message":"a"}],"ExtraFields":{"k":"v"},"New":1}"#;
    let entity = read(text);
    let copy = entity.clone();
    assert_eq!(copy, entity);
    assert_eq!(write(&copy), text);
    let mut other = entity.clone();
    other.messages.as_mut().unwrap()[0].message = Some("b".to_owned());
    assert_ne!(other, entity);
    assert_eq!(
        format!("{entity:?}"),
        r#"ChatSessionEntity { ChatSessionId: 1, Status: Odd, Messages: [ChatMessage { Message: "a" }], ExtraFields: {"k": "v"}, New: Number(1) }"#
    );
}

#[test]
fn setters_chain() {
    let entity = ChatSessionEntity::new()
        .set_chat_session_id(3)
        .set_status(ChatSessionStatus::InQueue)
        .set_when_requested("2020-01-01T00:00:00")
        .set_first_message(ChatMessage::new().set_message("Hello"))
        .set_extra_fields([("a", "1".to_owned())]);
    assert_eq!(
        write(&entity),
        r#"{"ChatSessionId":3,"Status":"InQueue","WhenRequested":"2020-01-01T00:00:00","FirstMessage":{"Message":"Hello"},"ExtraFields":{"a":"1"}}"#
    );
}

#[test]
fn fields_are_small() {
    assert_eq!(size_of::<Option<ChatSessionStatus>>(), 16);
    assert_eq!(size_of::<Option<ChatSessionFlags>>(), 16);
    assert_eq!(size_of::<pagewire_runtime::Unknown>(), 8);
    assert_eq!(size_of::<Option<Map<String>>>(), 32);
}

prop_compose! {
    fn message()(id in any::<Option<i32>>(), text in any::<Option<String>>(), when in any::<Option<String>>()) -> ChatMessage {
        let mut message = ChatMessage::new();
        message.chat_message_id = id;
        message.message = text;
        message.when_posted = when.map(DateTime::from);
        message
    }
}

prop_compose! {
    fn session()(
        status in any::<Option<u8>>(),
        flags in proptest::option::of(0_u64..4),
        first in proptest::option::of(message()),
        messages in proptest::option::of(proptest::collection::vec(message(), 0..4)),
        topics in any::<Option<Vec<i32>>>(),
        active in any::<Option<bool>>(),
        rating in proptest::option::of(proptest::num::f64::NORMAL | proptest::num::f64::ZERO),
        extra in proptest::option::of(proptest::collection::btree_map(any::<String>(), any::<String>(), 0..4)),
        new in "[a-z]{1,8}",
    ) -> ChatSessionEntity {
        let mut session = ChatSessionEntity::new();
        session.status = status.map(|n| ChatSessionStatus::from_name(&n.to_string()));
        session.flags = flags.map(|bits| ChatSessionFlags::from_name(&bits.to_string()));
        session.first_message = first.map(Box::new);
        session.messages = messages;
        session.topics = topics;
        session.chatbot_is_active = active;
        session.rating = rating;
        session.extra_fields = extra.map(Map::from_iter);
        session.unknown.insert(new, 1.5);
        session
    }
}

proptest! {
    #[test]
    fn any_carrier_survives_json(session in session()) {
        let text = write(&session);
        prop_assert_eq!(&read(&text), &session);
        // The same through a tree, where members come by value.
        let tree: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&serde_json::from_value::<ChatSessionEntity>(tree).unwrap(), &session);
        prop_assert_eq!(&session.clone(), &session);
    }

    #[test]
    fn no_text_panics(text in r#"[\[\]{}",:0-9a-z\\ ]{0,40}"#) {
        let mut slot: Option<ChatSessionEntity> = None;
        let _ = from_slice(text.as_bytes(), &mut slot, Misfit::Keep);
    }
}
