//! The protocol matrix over a real socket: every media type of a request with every media type of a response, for both
//! origin operations, a PATCH, a list and a file; as bytes in and bytes out.

use crate::support::{chat, wire};
use pagewire_runtime::json::Misfit;
use pagewire_runtime::media::{self, Format};
use pagewire_runtime::table::Item;
use superoffice::types::{ChatMessage, ChatSessionEntity, ChatSessionEntityWithLinks};
use wire::{Answer, send};

const RESET: &str = "POST /api/v1/Agents/Chat/ResetChatSession";
const CREATE: &str = "POST /api/v1/ChatTopic/7/Sessions";
const PATCH: &str = "PATCH /api/v1/ChatSession/317";
const MESSAGES: &str = "POST /api/v1/Agents/Chat/GetChatMessages";

/// The seven media types of a request, with the body that the page of `ResetChatSession` would have in each.
const REQUESTS: [(&str, &str); 7] = [
    ("application/json", r#"{"ChatSessionId":317}"#),
    ("text/json", "{ \"chatSessionId\" : \"317\" }"),
    (
        "application/xml",
        "<ResetChatSessionRequest><ChatSessionId>317</ChatSessionId></ResetChatSessionRequest>",
    ),
    (
        "text/xml; charset=utf-8",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<r:R xmlns:r=\"http://www.superoffice.net/ws/crm\"><r:ChatSessionId>317</r:ChatSessionId></r:R>",
    ),
    ("application/x-www-form-urlencoded", "ChatSessionId=317"),
    ("application/json-patch+json", r#"{"ChatSessionId":317}"#),
    ("application/merge-patch+json", r#"{"ChatSessionId":317}"#),
];

/// The six media types of a response.
const ANSWERS: [(&str, Format); 6] = [
    ("application/json", Format::Json),
    ("text/json", Format::Json),
    ("application/xml", Format::Xml),
    ("text/xml", Format::Xml),
    ("application/json-patch+json", Format::Json),
    ("application/merge-patch+json", Format::Json),
];

/// A session as the server writes it, every property there.
fn session(format: Format, id: i32) -> String {
    let text = match format {
        Format::Xml => include_str!("support/session.xml"),
        _ => include_str!("support/session.json"),
    };
    text.trim_end().replace("317", &id.to_string())
}

async fn server() -> String {
    wire::serve(chat::router()).await
}

/// The response is of the media type that was asked for.
fn check(answer: &Answer, status: u16, label: &str, place: &str) {
    assert_eq!(answer.status, status, "{place}: {}", answer.text());
    let label = format!("{label}; charset=utf-8");
    assert_eq!(answer.header("content-type"), label, "{place}");
    assert_eq!(answer.header("cache-control"), "no-cache", "{place}");
    assert_eq!(
        answer.header("content-length"),
        answer.body.len().to_string()
    );
}

#[tokio::test]
async fn both_origin_operations_in_every_pair_of_media_types() {
    let address = server().await;
    for (content_type, body) in REQUESTS {
        for (accept, format) in ANSWERS {
            let place = format!("{content_type} → {accept}");
            let headers = [("Content-Type", content_type), ("Accept", accept)];
            let answer = send(&address, RESET, &headers, body.as_bytes()).await;
            check(&answer, 200, accept, &place);
            assert_eq!(answer.text(), session(format, 317), "{place}");
            // This one has no body; its media type may be named all the same.
            let answer = send(&address, CREATE, &headers, b"").await;
            check(&answer, 200, accept, &place);
            assert_eq!(answer.text(), session(format, 1), "{place}");
            // What is not found is null for an agent, and an error in the same media type for a resource.
            let none = body.replace("317", "318");
            let answer = send(&address, RESET, &headers, none.as_bytes()).await;
            let null = match format {
                Format::Xml => {
                    r#"<anyType xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>"#
                }
                _ => "null",
            };
            check(&answer, 200, accept, &place);
            assert_eq!(answer.text(), null, "{place}");
            let line = CREATE.replace('7', "8");
            let answer = send(&address, &line, &headers, b"").await;
            check(&answer, 404, accept, &place);
            assert_eq!(answer.text(), not_found(format), "{place}");
        }
    }
}

fn not_found(format: Format) -> &'static str {
    match format {
        Format::Xml => {
            "<Error xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><Error type=\"boolean\">true</Error><ErrorType>SoNotFoundException</ErrorType>\
             <ErrorMessage>Chat topic id 8 not found</ErrorMessage>\
             <ErrorSource>SuperOffice.WebApi</ErrorSource><Message>Chat topic id 8 not found</Message></Error>"
        }
        _ => {
            "{\"Error\":true,\"ErrorType\":\"SoNotFoundException\",\
             \"ErrorMessage\":\"Chat topic id 8 not found\",\
             \"ErrorSource\":\"SuperOffice.WebApi\",\"Message\":\"Chat topic id 8 not found\"}"
        }
    }
}

/// Without `Accept` the response is of the type of the request, if a response can be of that type.
#[tokio::test]
async fn without_accept_the_media_type_of_the_request_decides() {
    let address = server().await;
    for (content_type, body) in REQUESTS {
        let headers = [("Content-Type", content_type)];
        let answer = send(&address, RESET, &headers, body.as_bytes()).await;
        let essence = content_type.split(';').next().unwrap();
        let expected = match essence {
            "text/json" | "application/xml" | "text/xml" => essence,
            _ => "application/json",
        };
        check(&answer, 200, expected, content_type);
    }
    let answer = send(&address, CREATE, &[], b"").await;
    check(&answer, 200, "application/json", "nothing");
}

/// Reads a response in the format that it has.
fn decoded<T: Item>(answer: &Answer, format: Format) -> T {
    let mut slot: Option<T> = None;
    media::decode(format, &answer.body, &mut slot, Misfit::Fail).unwrap();
    slot.unwrap()
}

/// The shape of the body decides what it is, whatever its media type says.
#[tokio::test]
async fn a_patch_in_every_pair_of_media_types() {
    let address = server().await;
    let operations = r#"[{"op":"test","path":"/Status","value":"InQueue"},{"op":"Replace","path":"customername","value":"Bø"},{"op":"remove","path":"/Status"}]"#;
    let xml = "<ArrayOfJsonPatch><JsonPatch><op>replace</op><path>/CustomerName</path><value>Bø</value></JsonPatch>\
               <JsonPatch><op>remove</op><path>/Status</path></JsonPatch></ArrayOfJsonPatch>";
    let form =
        "[0].op=replace&[0].path=/CustomerName&[0].value=B%C3%B8&[1].op=remove&[1].path=/Status";
    let merge = r#"{"customerName":"Bø","Status":null}"#;
    let marked = format!("\u{feff}{merge}");
    let bodies = [
        ("application/json", operations),
        ("application/json", merge),
        ("text/json", operations),
        ("text/json", merge),
        ("application/json", &marked),
        ("application/json-patch+json", operations),
        ("application/json-patch+json", merge),
        ("application/merge-patch+json", operations),
        ("application/merge-patch+json", merge),
        ("application/xml", xml),
        ("text/xml", xml),
        ("application/x-www-form-urlencoded", form),
    ];
    let expected = ChatSessionEntityWithLinks::new()
        .set_chat_session_id(317)
        .set_customer_name("Bø");
    for (content_type, body) in bodies {
        for (accept, format) in ANSWERS {
            let place = format!("{content_type} {body} → {accept}");
            let headers = [("Content-Type", content_type), ("Accept", accept)];
            let answer = send(&address, PATCH, &headers, body.as_bytes()).await;
            check(&answer, 200, accept, &place);
            let session: ChatSessionEntityWithLinks = decoded(&answer, format);
            assert_eq!(session, expected, "{place}");
        }
        let headers = [("Content-Type", content_type)];
        let line = format!("{PATCH}?$select=status");
        let answer = send(&address, &line, &headers, body.as_bytes()).await;
        assert!(!answer.text().contains("Bø"), "{}", answer.text());
    }
    let test = r#"[{"op":"replace","path":"/CustomerName","value":"Bø"},{"op":"test","path":"/Status","value":"Closed"}]"#;
    for (accept, format) in ANSWERS {
        let headers = [
            ("Content-Type", "application/json-patch+json"),
            ("Accept", accept),
        ];
        let answer = send(&address, PATCH, &headers, test.as_bytes()).await;
        check(&answer, 409, accept, "a test that does not hold");
        let unknown = br#"{"NoSuchThing":1}"#;
        let answer = send(&address, PATCH, &headers, unknown).await;
        check(&answer, 400, accept, "an unknown property");
        assert!(answer.text().contains("NoSuchThing"), "{format:?}");
    }
}

#[tokio::test]
async fn a_list_in_every_pair_of_media_types() {
    let address = server().await;
    let expected = chat::messages();
    for (content_type, body) in REQUESTS {
        for (accept, format) in ANSWERS {
            let place = format!("{content_type} → {accept}");
            let headers = [("Content-Type", content_type), ("Accept", accept)];
            let answer = send(&address, MESSAGES, &headers, body.as_bytes()).await;
            check(&answer, 200, accept, &place);
            let messages: Vec<ChatMessage> = decoded(&answer, format);
            assert_eq!(messages, expected, "{place}");
            let line = "GET /api/v1/ChatSession/317/Messages?after=1";
            let answer = send(&address, line, &headers, b"").await;
            check(&answer, 200, accept, &place);
            let messages: Vec<ChatMessage> = decoded(&answer, format);
            assert_eq!(messages, expected[1..], "{place}");
        }
    }
}

/// A file has the media type that it has: what the response's is, `Accept` decides for values alone.
#[tokio::test]
async fn a_file_comes_back_byte_by_byte() {
    let address = server().await;
    let every_byte: Vec<u8> = (0..=u8::MAX).cycle().take(100_000).collect();
    for data in [&every_byte[..], b""] {
        for (accept, format) in ANSWERS {
            let headers = [("Content-Type", "image/png"), ("Accept", accept)];
            let answer = send(&address, "PUT /api/v1/Contact/5/Image", &headers, data).await;
            check(&answer, 200, accept, accept);
            let size: i32 = decoded(&answer, format);
            assert_eq!(usize::try_from(size).unwrap(), data.len());
            let headers = [("Accept", accept)];
            let answer = send(&address, "GET /api/v1/Contact/5/Image", &headers, b"").await;
            assert_eq!(
                (answer.status, answer.header("content-type")),
                (200, "image/png")
            );
            assert!(answer.body == data, "{accept}: {}", answer.body.len());
        }
    }
}

/// What raw HTTP gets, the generated client gets as values: bodies in every format, answers in both.
#[tokio::test]
async fn the_generated_client_in_every_pair_of_formats() {
    let address = server().await;
    for format in [Format::Json, Format::Xml, Format::Form] {
        let client = superoffice::Client::builder(format!("http://{address}/api/"));
        let client = client.format(format).build().unwrap();
        for accept in [Format::Json, Format::Xml] {
            calls(&client, accept).await;
        }
    }
}

async fn calls(client: &superoffice::Client, accept: Format) {
    let reset = client.chat_agent().reset_chat_session(317).accept(accept);
    assert_eq!(reset.send().await.unwrap(), chat::session(317, 7));
    let nothing = client.chat_agent().reset_chat_session(318).accept(accept);
    assert_eq!(nothing.send_optional().await.unwrap(), None);
    let created = client.chat_topic().create_chat_session_for_topic(7);
    let created: ChatSessionEntity = created.accept(accept).send().await.unwrap();
    assert_eq!(created, chat::session(1, 7));
    let missing = client.chat_topic().create_chat_session_for_topic(8);
    let missing = missing.accept(accept).send().await.unwrap_err().to_string();
    assert!(missing.contains("404"), "{missing}");
    let messages = client.chat_agent().get_chat_messages(317, 1).accept(accept);
    assert_eq!(messages.send().await.unwrap(), chat::messages()[1..]);

    let sessions = client.chat_session();
    let operations = [superoffice::types::JsonPatch::new()
        .set_op(superoffice::types::JsonPatchOperation::Remove)
        .set_path("/Status")];
    let built = pagewire_runtime::patch::JsonPatch::new().remove("/Status");
    let merge = serde_json::json!({ "Status": null });
    for call in [
        sessions.patch_chat_session_entity(317, &operations),
        sessions
            .patch_chat_session_entity(317, &[])
            .json_patch(&built),
        sessions
            .patch_chat_session_entity(317, &[])
            .merge_patch(&merge),
    ] {
        let patched = call.accept(accept).send().await.unwrap();
        assert_eq!((patched.status, patched.chat_session_id), (None, Some(317)));
    }

    let data = vec![0, 255, 10];
    let size = client.contact().save_image(5, "image/png", data.clone());
    assert_eq!(size.accept(accept).send().await.unwrap(), 3);
    let image = client.contact().get_image(5).send().await.unwrap();
    assert_eq!(image.data, data);
    assert_eq!(image.media_type.as_deref(), Some("image/png"));
}
