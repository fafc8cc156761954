//! PATCH: the examples of both standards, and what the API adds to them.

use crate::support::sample;
use pagewire_runtime::Map;
use pagewire_runtime::patch::{self, Error, JsonPatch, Kind, diff};
use proptest::prelude::*;
use sample::carriers::*;
use serde_json::{Value, json};

fn on_json(mut target: Value, body: Value) -> Result<Value, Kind> {
    let before = target.clone();
    let result = patch::apply(&mut target, &body);
    if result.is_err() {
        assert_eq!(target, before, "a failed patch leaves the value alone");
    }
    result.map(|()| target).map_err(|error| error.kind())
}

#[test]
fn rfc_6902_appendix_a() {
    use Kind::{Invalid, TestFailed};
    let cases = [
        (
            "A.1",
            json!({"foo": "bar"}),
            json!([{"op": "add", "path": "/baz", "value": "qux"}]),
            Ok(json!({"baz": "qux", "foo": "bar"})),
        ),
        (
            "A.2",
            json!({"foo": ["bar", "baz"]}),
            json!([{"op": "add", "path": "/foo/1", "value": "qux"}]),
            Ok(json!({"foo": ["bar", "qux", "baz"]})),
        ),
        (
            "A.3",
            json!({"baz": "qux", "foo": "bar"}),
            json!([{"op": "remove", "path": "/baz"}]),
            Ok(json!({"foo": "bar"})),
        ),
        (
            "A.4",
            json!({"foo": ["bar", "qux", "baz"]}),
            json!([{"op": "remove", "path": "/foo/1"}]),
            Ok(json!({"foo": ["bar", "baz"]})),
        ),
        (
            "A.5",
            json!({"baz": "qux", "foo": "bar"}),
            json!([{"op": "replace", "path": "/baz", "value": "boo"}]),
            Ok(json!({"baz": "boo", "foo": "bar"})),
        ),
        (
            "A.6",
            json!({"foo": {"waldo": 1}, "qux": {}}),
            json!([{"op": "move", "from": "/foo/waldo", "path": "/qux/thud"}]),
            Err(Invalid),
        ),
        (
            "A.7",
            json!({"foo": ["a", "b"]}),
            json!([{"op": "move", "from": "/foo/1", "path": "/foo/0"}]),
            Err(Invalid),
        ),
        (
            "copy",
            json!({"foo": 1}),
            json!([{"op": "copy", "from": "/foo", "path": "/bar"}]),
            Err(Invalid),
        ),
        (
            "A.8",
            json!({"baz": "qux", "foo": ["a", 2, "c"]}),
            json!([{"op": "test", "path": "/baz", "value": "qux"}, {"op": "test", "path": "/foo/1", "value": 2}]),
            Ok(json!({"baz": "qux", "foo": ["a", 2, "c"]})),
        ),
        (
            "A.9",
            json!({"baz": "qux"}),
            json!([{"op": "test", "path": "/baz", "value": "bar"}]),
            Err(TestFailed),
        ),
        (
            "A.10",
            json!({"foo": "bar"}),
            json!([{"op": "add", "path": "/child", "value": {"grandchild": {}}}]),
            Ok(json!({"foo": "bar", "child": {"grandchild": {}}})),
        ),
        (
            "A.11",
            json!({"foo": "bar"}),
            json!([{"op": "add", "path": "/baz", "value": "qux", "xyz": 123}]),
            Ok(json!({"foo": "bar", "baz": "qux"})),
        ),
        (
            "A.12",
            json!({"foo": "bar"}),
            json!([{"op": "add", "path": "/baz/bat", "value": "qux"}]),
            Err(Invalid),
        ),
        (
            "A.14",
            json!({"/": 9, "~1": 10}),
            json!([{"op": "test", "path": "/~01", "value": 10}]),
            Ok(json!({"/": 9, "~1": 10})),
        ),
        (
            "A.15",
            json!({"/": 9, "~1": 10}),
            json!([{"op": "test", "path": "/~01", "value": "10"}]),
            Err(TestFailed),
        ),
        (
            "A.16",
            json!({"foo": ["bar"]}),
            json!([{"op": "add", "path": "/foo/-", "value": ["abc", "def"]}]),
            Ok(json!({"foo": ["bar", ["abc", "def"]]})),
        ),
        (
            "4.6",
            json!({"a": {"x": 1, "y": [1.0]}}),
            json!([{"op": "test", "path": "/a", "value": {"y": [1], "x": 1.0}}]),
            Ok(json!({"a": {"x": 1, "y": [1.0]}})),
        ),
    ];
    for (name, target, body, expected) in cases {
        assert_eq!(on_json(target, body), expected, "{name}");
    }
    // A.13: of two members of one name the last one counts.
    let mut target = json!({"foo": "bar"});
    let body = br#"[{"op":"add","path":"/baz","value":"qux","op":"remove"}]"#;
    let error = patch::apply_slice(&mut target, body).unwrap_err();
    assert_eq!(error.kind(), Invalid);
}

#[test]
fn rfc_7396_appendix_a() {
    let table = [
        (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
        (
            json!({"a": "b"}),
            json!({"b": "c"}),
            json!({"a": "b", "b": "c"}),
        ),
        (json!({"a": "b"}), json!({"a": null}), json!({})),
        (
            json!({"a": "b", "b": "c"}),
            json!({"a": null}),
            json!({"b": "c"}),
        ),
        (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
        (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
        (
            json!({"a": {"b": "c"}}),
            json!({"a": {"b": "d", "c": null}}),
            json!({"a": {"b": "d"}}),
        ),
        (
            json!({"a": [{"b": "c"}]}),
            json!({"a": [1]}),
            json!({"a": [1]}),
        ),
        (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
        (json!({"a": "b"}), json!(["c"]), json!(["c"])),
        (json!({"a": "foo"}), json!("bar"), json!("bar")),
        (
            json!({"e": null}),
            json!({"a": 1}),
            json!({"e": null, "a": 1}),
        ),
        (
            json!([1, 2]),
            json!({"a": "b", "c": null}),
            json!({"a": "b"}),
        ),
        (
            json!({}),
            json!({"a": {"bb": {"ccc": null}}}),
            json!({"a": {"bb": {}}}),
        ),
    ];
    for (target, patch, expected) in table {
        // One level down, as at the top an array is a JSON Patch.
        let result = on_json(json!({"v": target}), json!({"v": patch}));
        assert_eq!(result, Ok(json!({"v": expected})), "{patch}");
    }
    let cleared = on_json(json!({"v": {"a": "foo"}}), json!({"v": null}));
    assert_eq!(cleared, Ok(json!({})));
}

fn session() -> ChatSessionEntity {
    let mut session = ChatSessionEntity::new()
        .set_chat_session_id(7)
        .set_status(ChatSessionStatus::InQueue)
        .set_flags(ChatSessionFlags::from_name("CustomerIsTyping, WindowOpen"))
        .set_when_requested("2016-07-30T14:58:03+02:00")
        .set_first_message(ChatMessage::new().set_message("Hi"))
        .set_messages(vec![ChatMessage::new().set_chat_message_id(1)])
        .set_topics(vec![3, 4])
        .set_rating(1.0)
        .set_extra_fields(pagewire_runtime::Map::from([("x_a", "1".to_owned())]))
        .set_custom(json!({"Deep": [1, 2]}));
    session.unknown.insert("Later", json!({"a": 1}));
    session
}

/// What a patch does to [`session`], as the members that have changed.
fn change(body: Value) -> Result<Value, Error> {
    let mut session = session();
    let before = session.clone();
    let result = patch::apply(&mut session, &body);
    if result.is_err() {
        assert_eq!(session, before, "a failed patch leaves the value alone");
    }
    result.map(|()| diff(&before, &session))
}

#[test]
fn paths_as_the_api_takes_them() {
    let set = |path: &str, value: Value| json!([{"op": "Replace", "path": path, "value": value}]);
    let cases = [
        (set("/rating", json!(2.5)), json!({"Rating": 2.5})),
        (set("RATING", json!(2.5)), json!({"Rating": 2.5})),
        (
            set("firstmessage/MESSAGE", json!("Ho")),
            json!({"FirstMessage": {"Message": "Ho"}}),
        ),
        (
            set("/FirstMessage/WhenPosted", json!("2020-01-01T00:00:00Z")),
            json!({"FirstMessage": {"WhenPosted": "2020-01-01T00:00:00Z"}}),
        ),
        (
            set("/ChatbotIsActive", json!(true)),
            json!({"ChatbotIsActive": true}),
        ),
        (set("/status", json!("closed")), json!({"Status": "Closed"})),
        (set("/status", json!(8)), json!({"Status": "Closed"})),
        (set("/topics/1", json!(5)), json!({"Topics": [3, 5]})),
        (set("/rating", json!(null)), json!({"Rating": null})),
        (set("/later/a", json!(2)), json!({"Later": {"a": 2}})),
        (
            set("/Custom/Deep/0", json!("x")),
            json!({"Custom": {"Deep": ["x", 2]}}),
        ),
        (
            set("/ExtraFields/x_a", json!("2")),
            json!({"ExtraFields": {"x_a": "2"}}),
        ),
        (
            json!([{"op": "remove", "path": "/Status"}]),
            json!({"Status": null}),
        ),
        (
            json!([{"op": "remove", "path": "/ChatbotIsActive"}]),
            json!({}),
        ),
        (
            json!([{"op": "remove", "path": "/Topics/0"}]),
            json!({"Topics": [4]}),
        ),
        (
            json!([{"op": "remove", "path": "/ExtraFields/x_a"}]),
            json!({"ExtraFields": {"x_a": null}}),
        ),
        (
            json!([{"op": "add", "path": "/topics/-", "value": 9}]),
            json!({"Topics": [3, 4, 9]}),
        ),
        (
            json!([{"op": "add", "path": "/topics/0", "value": 9}]),
            json!({"Topics": [9, 3, 4]}),
        ),
        (
            json!([{"op": "add", "path": "/extrafields/x_b", "value": "9"}]),
            json!({"ExtraFields": {"x_b": "9"}}),
        ),
        // A value in another spelling is found by the operations behind.
        (
            json!([
                {"op": "add", "path": "/messages/-", "value": {"chatmessageid": "2"}},
                {"op": "test", "path": "/messages/1/ChatMessageId", "value": 2},
                {"op": "replace", "path": "/messages/1/message", "value": "Hi"},
            ]),
            json!({"Messages": [{"ChatMessageId": 1}, {"ChatMessageId": 2, "Message": "Hi"}]}),
        ),
        (json!([]), json!({})),
    ];
    for (body, expected) in cases {
        assert_eq!(change(body.clone()).as_ref(), Ok(&expected), "{body}");
    }
}

#[test]
fn what_is_refused_names_the_operation_and_the_place() {
    let cases = [
        (
            json!([{"op": "replace", "path": "/Nothing", "value": 1}]),
            "/Nothing",
        ),
        (
            json!([{"op": "add", "path": "/Nothing", "value": 1}]),
            "/Nothing",
        ),
        (
            json!([{"op": "add", "path": "/Topics/7", "value": 1}]),
            "/Topics/7",
        ),
        (
            json!([{"op": "replace", "path": "/Topics/-", "value": 1}]),
            "/Topics/-",
        ),
        (
            json!([{"op": "replace", "path": "/Topics/01", "value": 1}]),
            "/Topics/01",
        ),
        (
            json!([{"op": "remove", "path": "/ExtraFields/x_z"}]),
            "/ExtraFields/x_z",
        ),
        (
            json!([{"op": "replace", "path": "/Rating/x", "value": 1}]),
            "/Rating/x",
        ),
        (
            json!([{"op": "replace", "path": "/a~2", "value": 1}]),
            "/a~2",
        ),
        (
            json!([{"op": "replace", "path": "/ChatSessionId", "value": "x"}]),
            "ChatSessionId",
        ),
        (
            json!([{"op": "replace", "path": "/ChatSessionId", "value": 99_999_999_999_i64}]),
            "ChatSessionId",
        ),
        (json!([{"op": "remove", "path": ""}]), ""),
        (json!([{"op": "replace", "path": "/Status"}]), "/Status"),
        (json!([{"op": "rename", "path": "/Status"}]), "/Status"),
        (json!(["replace"]), ""),
    ];
    for (body, path) in cases {
        let error = change(body.clone()).unwrap_err();
        assert_eq!(
            (error.kind(), error.operation()),
            (Kind::Invalid, Some(0)),
            "{body}"
        );
        assert_eq!(error.path(), path, "{body}");
    }
    assert_eq!(change(json!("text")).unwrap_err().kind(), Kind::Invalid);
    let merge = change(json!({"FirstMessage": {"nothing": 1}})).unwrap_err();
    assert_eq!(
        (merge.operation(), merge.path()),
        (None, "/FirstMessage/nothing")
    );
}

#[test]
fn tests_compare_by_meaning() {
    let test = |path: &str, value: Value| {
        let body = json!([
            {"op": "replace", "path": "/Rating", "value": 9},
            {"op": "test", "path": path, "value": value},
        ]);
        change(body).map(|_| ()).map_err(|error| error.kind())
    };
    let holds = [
        ("/chatsessionid", json!(7.0)),
        ("/Status", json!("inqueue")),
        ("/Status", json!(3)),
        ("/Flags", json!("windowopen CustomerIsTyping")),
        ("/WhenRequested", json!("2016-07-30T12:58:03Z")),
        ("/ChatbotIsActive", json!(null)),
        (
            "/FirstMessage",
            json!({"message": "Hi", "WhenPosted": null}),
        ),
        ("/Topics", json!([3.0, 4])),
        ("/ExtraFields", json!({"x_a": "1"})),
        ("/Later", json!({"a": 1.0})),
        ("/Custom/Deep/1", json!(2)),
    ];
    for (path, value) in holds {
        assert_eq!(test(path, value.clone()), Ok(()), "{path} {value}");
    }
    let fails = [
        ("/ChatSessionId", json!("7")),
        ("/ChatSessionId", json!(null)),
        ("/FirstMessage/Message", json!("hi")),
        ("/Status", json!("Closed")),
        ("/WhenRequested", json!("2016-07-30T14:58:03Z")),
        ("/ChatbotIsActive", json!(false)),
        (
            "/FirstMessage",
            json!({"Message": "Hi", "ChatMessageId": 1}),
        ),
        ("/Topics", json!([4, 3])),
        ("/Custom/Deep/1", json!("2")),
    ];
    for (path, value) in fails {
        assert_eq!(
            test(path, value.clone()),
            Err(Kind::TestFailed),
            "{path} {value}"
        );
    }
    assert_eq!(test("/Topics/9", json!(1)), Err(Kind::Invalid));
}

#[test]
fn merge_patches_with_both_twists() {
    let cases = [
        (json!({}), json!({})),
        (
            json!({"rating": null, "STATUS": "Closed"}),
            json!({"Rating": null, "Status": "Closed"}),
        ),
        (
            json!({"chatbotisactive": true}),
            json!({"ChatbotIsActive": true}),
        ),
        (
            json!({"firstMessage": {"message": "Ho", "chatMessageId": 4}}),
            json!({"FirstMessage": {"Message": "Ho", "ChatMessageId": 4}}),
        ),
        (json!({"topics": [9]}), json!({"Topics": [9]})),
        // An object is appended to an array, cleaned of its nulls.
        (
            json!({"messages": {"ChatMessageId": 2, "Message": null}}),
            json!({"Messages": [{"ChatMessageId": 1}, {"ChatMessageId": 2}]}),
        ),
        (
            json!({"ExtraFields": {"x_a": null, "x_b": "2"}}),
            json!({"ExtraFields": {"x_a": null, "x_b": "2"}}),
        ),
        (json!({"later": {"b": 2}}), json!({"Later": {"b": 2}})),
        (json!({"later": null}), json!({"Later": null})),
        (
            json!({"custom": {"Deep": {"x": 1}}}),
            json!({"Custom": {"Deep": {"x": 1}}}),
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(change(body.clone()).as_ref(), Ok(&expected), "{body}");
    }
}

#[test]
fn failures_become_answers() {
    let status = |body| pagewire_runtime::server::Error::from(change(body).unwrap_err()).status();
    assert_eq!(status(json!({"Nothing": 1})), 400);
    assert_eq!(status(JsonPatch::new().test("/Rating", 5).to_value()), 409);
}

#[test]
fn the_builder_writes_what_the_server_reads() {
    let patch = JsonPatch::new()
        .test("/Status", "InQueue")
        .replace("/Status", patch::value(&ChatSessionStatus::Closed))
        .add("/Topics/-", 5)
        .remove("/Rating");
    let expected = json!([
        {"op": "test", "path": "/Status", "value": "InQueue"},
        {"op": "replace", "path": "/Status", "value": "Closed"},
        {"op": "add", "path": "/Topics/-", "value": 5},
        {"op": "remove", "path": "/Rating"},
    ]);
    assert_eq!(serde_json::to_value(&patch).unwrap(), expected);
    let changed = json!({"Rating": null, "Status": "Closed", "Topics": [3, 4, 5]});
    assert_eq!(change(patch.to_value()), Ok(changed));
}

fn any_session() -> impl Strategy<Value = ChatSessionEntity> {
    let message = (
        proptest::option::of(any::<i32>()),
        proptest::option::of("[a-c]{0,2}"),
    );
    let message = message.prop_map(|(id, text)| {
        let mut message = ChatMessage::new();
        message.chat_message_id = id;
        message.message = text;
        message
    });
    let messages = proptest::collection::vec(message.clone(), 0..3);
    (
        proptest::option::of(0..3),
        proptest::option::of(message),
        proptest::option::of(messages),
        proptest::collection::btree_map("[a-c]", "[a-c]", 0..3),
        proptest::option::of(any::<bool>()),
    )
        .prop_map(|(id, first, messages, fields, active)| {
            let mut session = ChatSessionEntity::new();
            session.chat_session_id = id;
            session.first_message = first.map(Box::new);
            session.messages = messages;
            session.extra_fields = Some(fields.into_iter().collect());
            session.chatbot_is_active = active;
            session
        })
}

proptest! {
    #[test]
    fn the_difference_makes_the_one_out_of_the_other(before in any_session(), after in any_session()) {
        let mut target = before.clone();
        patch::apply(&mut target, &diff(&before, &after)).unwrap();
        prop_assert_eq!(diff(&after, &target), json!({}));
        prop_assert_eq!(diff(&before, &before), json!({}));
    }
}

#[test]
fn a_patch_has_bounds() {
    let mut session = Map::from([("Status", 1)]);
    let operation = json!({"op": "replace", "path": "/Status", "value": 2});
    let patch = |count| Value::Array(vec![operation.clone(); count]);
    patch::apply(&mut session, &patch(1000)).unwrap();
    let error = patch::apply(&mut session, &patch(1001)).unwrap_err();
    assert!(error.message().contains("more than 1000"), "{error}");
    // Each operation is checked against the whole value, which the first one has made large.
    let mut notes: Map<String> = Map::default();
    let mut operations = vec![json!({"op": "add", "path": "/a", "value": "x".repeat(8 << 20)})];
    operations.extend(vec![json!({"op": "add", "path": "/b", "value": "y"}); 50]);
    let error = patch::apply(&mut notes, &Value::Array(operations)).unwrap_err();
    assert!(error.message().contains("too much work"), "{error}");
    assert_eq!(notes, Map::default());
}

#[test]
fn an_operation_can_hold_a_merge_patch() {
    let mut counts = Map::from([("a", 1), ("b", 2)]);
    let merge = json!([{"op": "merge", "path": "", "value": {"a": null, "c": 3}}]);
    patch::apply(&mut counts, &merge).unwrap();
    assert_eq!(counts, Map::from([("b", 2), ("c", 3)]));
    let elsewhere = json!([{"op": "merge", "path": "/a", "value": {}}]);
    let error = patch::apply(&mut counts, &elsewhere).unwrap_err();
    assert!(error.message().contains("no operation"), "{error}");
}
