//! `$select`: every subset of the properties against a filter of the whole response's JSON.

use crate::support::sample;
use pagewire_runtime::select::Selection;
use pagewire_runtime::table::Item;
use proptest::prelude::*;

/// A copy with the selected properties.
fn project<T: Item + Clone>(selection: &Selection, value: &T) -> T {
    let mut copy = value.clone();
    selection.apply(copy.target());
    copy
}

use pagewire_runtime::{Map, Unknown};
use sample::carriers::*;
use serde_json::{Value, json};

fn session() -> ChatSessionEntity {
    let message = |id| {
        ChatMessage::new()
            .set_chat_message_id(id)
            .set_message("Hi")
            .set_when_posted("2016-07-30T14:58:03Z")
    };
    let mut session = ChatSessionEntity::new()
        .set_chat_session_id(7)
        .set_status(ChatSessionStatus::InQueue)
        .set_when_requested("2016-01-04T13:27:28")
        .set_first_message(message(1))
        .set_messages(vec![message(1), message(2)])
        .set_topics(vec![3, 4])
        .set_rating(1.5)
        .set_extra_fields(Map::from([
            ("x_a", "1".to_owned()),
            ("x_b", "2".to_owned()),
        ]))
        .set_custom(json!({"Id": {"deep": 1}}));
    session.unknown = Unknown::new();
    session.unknown.insert("Later", json!(5));
    session
        .unknown
        .insert("_Links", json!({"Self": "https://x/7"}));
    session
}

fn projected(list: &str) -> Value {
    let selection = Selection::parse(list).with_always(&["_Links"]);
    serde_json::to_value(project(&selection, &session())).unwrap()
}

#[test]
fn each_rule_of_the_list() {
    let links = json!({"Self": "https://x/7"});
    let cases = [
        (
            "chatsessionid",
            json!({"ChatSessionId": 7, "_Links": links}),
        ),
        (
            " RATING ,, nothing/at/all",
            json!({"Rating": 1.5, "_Links": links}),
        ),
        (
            "firstMessage/chatMessageId",
            json!({"FirstMessage": {"ChatMessageId": 1}, "_Links": links}),
        ),
        (
            "Messages/Message",
            json!({"Messages": [{"Message": "Hi"}, {"Message": "Hi"}], "_Links": links}),
        ),
        (
            "FirstMessage/Nothing",
            json!({"FirstMessage": {}, "_Links": links}),
        ),
        ("Topics", json!({"Topics": [3, 4], "_Links": links})),
        (
            "extrafields/X_B",
            json!({"ExtraFields": {"x_b": "2"}, "_Links": links}),
        ),
        ("Later", json!({"Later": 5, "_Links": links})),
        (
            "Custom/id",
            json!({"Custom": {"Id": {"deep": 1}}, "_Links": links}),
        ),
    ];
    for (list, expected) in cases {
        assert_eq!(projected(list), expected, "{list}");
    }
    for whole in ["", " , ,", "/"] {
        assert_eq!(projected(whole), serde_json::to_value(session()).unwrap());
    }
}

#[test]
fn a_parent_by_name_stays_whole_whatever_else_is_asked_for() {
    let whole = projected("FirstMessage");
    assert_eq!(projected("FirstMessage/Message,firstmessage"), whole);
    assert_eq!(projected("firstmessage,FirstMessage/Message"), whole);
    assert_eq!(whole["FirstMessage"]["ChatMessageId"], 1);
}

#[test]
fn arrays_are_projected_item_by_item_and_texts_not_at_all() {
    let selection = Selection::parse("chatsessionid");
    let list = vec![session(), session()];
    let list = serde_json::to_value(project(&selection, &list)).unwrap();
    assert_eq!(list[1]["ChatSessionId"], 7);
    assert_eq!(list[1].get("Rating"), None);
    assert_eq!(project(&selection, &"text".to_owned()), "text");
    assert!(project(&selection, &true));
}

fn any_paths() -> impl Strategy<Value = Vec<&'static str>> {
    let names = [
        "ChatSessionId",
        "Status",
        "WhenRequested",
        "FirstMessage/Message",
        "FirstMessage/WhenPosted",
        "FirstMessage",
        "Messages",
        "Messages/ChatMessageId",
        "Topics",
        "Rating",
        "ExtraFields",
        "Later",
    ];
    proptest::sample::subsequence(names.to_vec(), 1..names.len()).prop_shuffle()
}

/// The same, said in the simplest way: keep a member if a path names it or leads below it.
fn filter(value: &Value, paths: &[Vec<&str>]) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| filter(item, paths)).collect(),
        Value::Object(members) => {
            let kept = members.iter().filter_map(|(name, value)| {
                let below: Vec<Vec<&str>> = paths
                    .iter()
                    .filter(|path| path.first() == Some(&name.as_str()))
                    .map(|path| path[1..].to_vec())
                    .collect();
                if name == "_Links" || below.iter().any(Vec::is_empty) {
                    return Some((name.clone(), value.clone()));
                }
                (!below.is_empty()).then(|| (name.clone(), filter(value, &below)))
            });
            Value::Object(kept.collect())
        }
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn a_projection_is_the_filtered_json(paths in any_paths(), shout in any::<bool>()) {
        let split: Vec<Vec<&str>> = paths.iter().map(|path| path.split('/').collect()).collect();
        let expected = filter(&serde_json::to_value(session()).unwrap(), &split);
        let list = paths.join(",");
        let list = if shout { list.to_uppercase() } else { list };
        prop_assert_eq!(projected(&list), expected);
    }
}

#[test]
fn lists_of_strangers_are_bounded() {
    let cases = [
        (vec!["a"; 1000].join(","), true),
        (vec!["a"; 1001].join(","), false),
        (vec!["a"; 32].join("/"), true),
        (vec!["a"; 33].join("/"), false),
        (format!("a,{}", "/".repeat(60_000)), false),
    ];
    for (list, is_fine) in cases {
        let selection = Selection::parse_bounded(&list);
        assert_eq!(selection.is_some(), is_fine, "{list:.20}");
    }
    assert_eq!(
        Selection::parse_bounded("a/b, c"),
        Some(Selection::parse("a/b, c"))
    );
}
