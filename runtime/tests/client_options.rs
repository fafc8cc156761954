//! What every call and every client can ask for, as it stands in requests; over a mock transport.

use std::time::{Duration, SystemTime};

use crate::support::sample;
use pagewire_runtime::View;
use pagewire_runtime::client::mock::Recorded;
use pagewire_runtime::client::{
    BaseUrl, Builder, Call, Client, Credentials, Error, ErrorKind, Format, Mock,
};
use pagewire_runtime::operation::{Response, Shared, Status, Style};
use pagewire_runtime::patch::{self, JsonPatch};
use pagewire_runtime::superoffice::TimeZone;
use sample::carriers::{ChatSessionEntity, ChatSessionStatus};
use serde_json::json;

const RESET: &str = "v1ChatAgent_ResetChatSession";

fn last(mock: &Mock) -> Recorded {
    mock.calls().pop().unwrap()
}

/// The headers that were sent, in order of their names, one a line.
fn headers(call: &Recorded) -> String {
    let mut lines: Vec<String> = call
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    lines.sort();
    lines.join("\n")
}

#[tokio::test]
async fn options_of_a_call_go_before_those_of_the_client() {
    let mock = Mock::new();
    let client: sample::Client = mock
        .client::<Client>()
        .with_credentials(Credentials::ticket("7T:abc"))
        .with_app_token("app-secret")
        .with_language("en")
        .with_accept_language("de, en;q=0.5")
        .with_culture("en-GB")
        .with_time_zone("NO")
        .without_gzip_responses()
        .into();
    let call = || client.chat_agent().reset_chat_session(317);
    call().send().await.unwrap();
    let defaults = "accept-language: de, en;q=0.5\naccept: application/json\nauthorization: SoTicket 7T:abc\n\
                    content-type: application/json; charset=utf-8\nso-apptoken: app-secret\nso-culture: en-GB\n\
                    so-language: en\nso-timezone: NO\n\
                    user-agent: pagewire-runtime/0.1.0 pagewire-runtime/0.1.0";
    assert_eq!(headers(&last(&mock)), defaults);

    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    call()
        .language("no")
        .accept_language("nb")
        .culture("nb-NO")
        .time_zone(TimeZone::from(460).with_offset())
        .if_modified_since(time)
        .if_unmodified_since(time)
        .send()
        .await
        .unwrap();
    let own = "accept-language: nb\naccept: application/json\nauthorization: SoTicket 7T:abc\n\
               content-type: application/json; charset=utf-8\nif-modified-since: Sun, 06 Nov 1994 08:49:37 GMT\n\
               if-unmodified-since: Sun, 06 Nov 1994 08:49:37 GMT\nso-apptoken: app-secret\nso-culture: nb-NO\n\
               so-language: no\nso-timezone: 460, includeTZOffset\n\
                  user-agent: pagewire-runtime/0.1.0 pagewire-runtime/0.1.0";
    assert_eq!(headers(&last(&mock)), own);
}

#[tokio::test]
async fn calls_with_options_of_their_own_have_the_common_ones_too() {
    let mock = Mock::new();
    let client: sample::Client = mock.client();
    let call = client.chat_session().get_chat_messages(5).after(7);
    let call = call
        .accept_language("nb")
        .time_zone("NO")
        .accept(Format::Xml)
        .if_modified_since(SystemTime::UNIX_EPOCH);
    let messages = call.into_inner().send().await.unwrap();
    assert_eq!(messages.len(), 1);
    let sent = last(&mock);
    assert!(sent.target.ends_with("/5/Messages?after=7"), "{sent:?}");
    for (name, value) in [
        ("accept-language", "nb"),
        ("so-timezone", "NO"),
        ("accept", "application/xml"),
        ("if-modified-since", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ] {
        assert_eq!(sent.headers[name], value);
    }
}

#[tokio::test]
async fn bodies_are_in_the_format_of_the_client() {
    let cases = [
        (
            Format::Json,
            r#"{"ChatSessionId":317}"#,
            "application/json; charset=utf-8",
            "application/json",
        ),
        (
            Format::Xml,
            "<ResetChatSessionRequest><ChatSessionId>317</ChatSessionId></ResetChatSessionRequest>",
            "application/xml; charset=utf-8",
            "application/xml",
        ),
        (
            Format::Form,
            "ChatSessionId=317",
            "application/x-www-form-urlencoded",
            "application/json",
        ),
    ];
    for (format, body, content_type, accept) in cases {
        let mock = Mock::new();
        let client: sample::Client = mock.client::<Client>().with_format(format).into();
        client
            .chat_agent()
            .reset_chat_session(317)
            .send()
            .await
            .unwrap();
        let sent = last(&mock);
        let text = String::from_utf8(sent.body.unwrap().to_vec()).unwrap();
        assert!(
            text.contains(body.trim_start_matches("<ResetChatSessionRequest>")),
            "{text}"
        );
        assert_eq!(sent.headers["content-type"], content_type);
        assert_eq!(sent.headers["accept"], accept);
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_an_error_and_shows_no_secret() {
    let mock = Mock::new();
    let clients = [
        mock.client::<Client>().with_app_token("s3cret\r\nX: y"),
        mock.client::<Client>()
            .with_credentials(Credentials::bearer("s3cret\n")),
        mock.client::<Client>().with_language("s3cret\0"),
    ];
    for client in clients {
        let client: sample::Client = client.into();
        let call = client.chat_agent().reset_chat_session(1);
        let debug = format!("{call:?} {client:?}");
        let error = call.send().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error:?}");
        let text = format!("{error} {error:?} {debug}");
        assert!(!text.contains("s3cret"), "{text}");
    }
    assert!(mock.calls().is_empty());
    let built = Client::builder("http://me:s3cret@host/")
        .app_token("s3cret")
        .credentials(Credentials::basic("me", "s3cret"));
    assert!(!format!("{built:?}").contains("s3cret"));
    let error = built.build_over(mock.clone()).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("s3cret"));
    let error = Client::builder("http://host/").app_token("s3cret\n");
    assert!(matches!(
        error.build_over(mock).map_err(Error::into_kind),
        Err(ErrorKind::Request(_))
    ));
}

#[tokio::test]
async fn a_call_shows_neither_parameters_nor_headers() {
    let client: sample::Client = Mock::new().client();
    let call = client
        .chat_topic()
        .create_chat_session_for_topic(4711)
        .header("x-secret", "s3cret");
    let debug = format!("{call:?}");
    assert!(debug.contains("{chatTopicId}"), "{debug}");
    assert!(
        !debug.contains("4711") && !debug.contains("s3cret"),
        "{debug}"
    );
}

#[tokio::test]
async fn patches_go_as_what_they_are() {
    let mock = Mock::new();
    let client: sample::Client = mock.client::<Client>().with_format(Format::Xml).into();
    let call = || client.chat_agent().reset_chat_session(1);
    let patch = JsonPatch::new().replace("/Rating", 2);
    call().json_patch(&patch).send().await.unwrap();
    let sent = last(&mock);
    assert_eq!(sent.headers["content-type"], "application/json-patch+json");
    let body = r#"[{"op":"replace","path":"/Rating","value":2}]"#;
    assert_eq!(sent.body.unwrap(), body);

    let before = ChatSessionEntity::new().set_rating(1.0);
    let after = ChatSessionEntity::new().set_status(ChatSessionStatus::Closed);
    let patch = patch::diff(&before, &after);
    call().merge_patch(&patch).send().await.unwrap();
    let sent = last(&mock);
    assert_eq!(sent.headers["content-type"], "application/merge-patch+json");
    assert_eq!(sent.body.unwrap(), r#"{"Rating":null,"Status":"Closed"}"#);
}

#[tokio::test]
async fn selected_names_can_be_checked_against_the_type() {
    let mock = Mock::new();
    let client: sample::Client = mock.client();
    let call = || client.chat_agent().reset_chat_session(1);
    let known = [
        "Status",
        "firstmessage/Message",
        "Messages/WhenPosted",
        "ExtraFields/x",
    ];
    call().select_known(known).send().await.unwrap();
    let target = last(&mock).target;
    let select = "?$select=Status,firstmessage/Message,Messages/WhenPosted,ExtraFields/x";
    assert!(target.ends_with(select), "{target}");
    for unknown in ["Staus", "FirstMessage/Nmae", "Status/Name", ""] {
        let error = call().select_known(["Rating", unknown]).send().await;
        assert!(
            matches!(error.map_err(Error::into_kind), Err(ErrorKind::Request(_))),
            "{unknown}"
        );
    }
    let told = async |name| {
        call()
            .select_known([name])
            .send()
            .await
            .unwrap_err()
            .to_string()
    };
    assert!(told("Staus").await.ends_with(r#"no property "Staus""#));
    let nested = told("FirstMessage/Nmae").await;
    assert!(
        nested.ends_with(r#"no property "Nmae" in "FirstMessage/Nmae""#),
        "{nested}"
    );
    assert_eq!(mock.calls().len(), 1);
    let base = BaseUrl::parse("http://x/api").unwrap();
    assert_eq!(base.to_string(), "http://x/api/");
}

#[tokio::test]
async fn the_mock_answers_with_samples_or_what_it_is_told() {
    let mock = Mock::new();
    let client: sample::Client = mock.client();
    let session = client.chat_agent().reset_chat_session(1).send().await;
    let session = session.unwrap();
    assert_eq!(session.chat_session_id, Some(1));
    let message = session.first_message.unwrap();
    assert_eq!(message.message.as_deref(), Some("text"));

    mock.respond(RESET, 200, "null");
    let call = || client.chat_agent().reset_chat_session(1);
    assert!(matches!(
        call().send().await.map_err(Error::into_kind),
        Err(ErrorKind::Null { .. })
    ));
    mock.examples(&serde_json::json!({ RESET: {"ChatSessionId": 965} }));
    assert_eq!(call().send().await.unwrap().chat_session_id, Some(965));

    // 304 is neither a success nor nothing.
    mock.respond(RESET, 304, "");
    assert!(matches!(
        call().send().await.map_err(Error::into_kind),
        Err(ErrorKind::NotModified)
    ));
    assert!(matches!(
        call().send_optional().await.map_err(Error::into_kind),
        Err(ErrorKind::NotModified)
    ));
    mock.respond(RESET, 412, r#"{"ErrorMessage":"changed"}"#);
    let error = call().send().await.unwrap_err();
    assert_eq!(
        error.failure().unwrap().error.as_ref().unwrap().message,
        "changed"
    );
    assert_eq!(mock.calls().len(), 6);
}

#[tokio::test]
async fn headers_of_a_client_are_sent_and_wrong_ones_are_errors_when_it_is_built() {
    let mock = Mock::new();
    let builder = || Builder::<sample::Client>::new("https://example.com/shop/");
    let client = builder()
        .header("x-tenant", "5")
        .secret_header("x-key", "s3cret")
        .build_over(mock.clone())
        .unwrap();
    client
        .chat_agent()
        .reset_chat_session(1)
        .send()
        .await
        .unwrap();
    let sent = mock.calls().pop().unwrap();
    assert_eq!(sent.headers["x-tenant"], "5");
    assert!(sent.headers["x-key"].is_sensitive());
    for (wrong, message) in [
        (
            builder().header("x tenant", "5"),
            "the call cannot be sent: a header of the client has a name that no header can have",
        ),
        (
            builder().secret_header("x-key", "s3cret\n"),
            "the call cannot be sent: the client's header x-key cannot be sent with its value",
        ),
    ] {
        let error = wrong.build_over(mock.clone()).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

static SHARED: Shared = Shared::new(
    &[("none", &[])],
    &[],
    &[("none", &[Response::new(Status::Code(204), &[])])],
);

pagewire_runtime::operations! { "Finds" crate::client_options::SHARED {
    Find "GET /find find query:required:text:q query:optional:text:filter query.deep:optional:text:where header:optional:text:X-Only cookie:optional:text:theme cookie:optional:text:size query:optional:int32:top headers:none responses:none";
} }

#[tokio::test]
async fn options_that_were_set_can_be_removed_by_name() {
    let mock = Mock::of([&OPERATIONS]);
    mock.respond("find", 204, "");
    let client: Client = mock.client();
    let filled = || {
        let call: Call<'_, ()> = Call::of(&client, &OPERATIONS, Op::Find as usize, &[]);
        call.option("q", View::Str("a"))
            .option("filter", View::Str("b"))
            .query_styled("where", Style::Deep, View::Json(&json!({"c": 1, "d": 2})))
            .header_value("X-Only", View::Str("e"))
            .cookie("theme", View::Str("f"))
            .cookie("size", View::Str("g"))
            .option("top", View::I32(3))
    };
    let all = filled()
        .without("filter")
        .without("where")
        .without("x-only");
    all.without("theme")
        .option("filter", View::Str("h"))
        .send()
        .await
        .unwrap();
    let sent = last(&mock);
    assert!(
        sent.target.ends_with("/find?q=a&top=3&filter=h"),
        "{sent:?}"
    );
    assert_eq!(sent.headers["cookie"], "size=g");
    assert!(!sent.headers.contains_key("x-only"));
    filled()
        .without("size")
        .without("theme")
        .send()
        .await
        .unwrap();
    assert!(!last(&mock).headers.contains_key("cookie"));
    for name in ["q", "Filter", "misspelt", "content-type"] {
        let error = filled().without(name).send().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{name}");
        assert!(
            error.to_string().contains("no optional parameter"),
            "{error}"
        );
    }

    let client = client.with_accept_language("de");
    let call: Call<'_, ()> = Call::of(&client, &OPERATIONS, Op::Find as usize, &[]);
    call.without("Accept-Language").send().await.unwrap();
    assert!(!last(&mock).headers.contains_key("accept-language"));

    let mock = Mock::new();
    let client: sample::Client = mock.client();
    let call = client.chat_session().get_chat_messages(5).after(7);
    call.without("AFTER").send().await.unwrap();
    assert!(last(&mock).target.ends_with("/5/Messages"));
}
