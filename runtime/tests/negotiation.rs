//! Requests in every format, and answers in the one that is asked for.

use crate::support::sample;
use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use pagewire_runtime::client::FromResponse;
use pagewire_runtime::server::{Context, Error, Router};
use sample::carriers::ChatSessionEntity;

struct Chat;

impl sample::chat_agent::ChatAgentApi for Chat {
    async fn reset_chat_session(
        &self,
        _: &Context,
        chat_session_id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        match chat_session_id {
            Some(0) => Ok(None),
            Some(404) => Err(Error::not_found("no session 404")),
            id => {
                let mut entity = ChatSessionEntity::new().set_topics(vec![7]);
                entity.chat_session_id = id;
                Ok(Some(entity))
            }
        }
    }
}

type Headers = [(&'static str, &'static str)];

async fn send(headers: &Headers, body: &str) -> (u16, http::HeaderMap, Bytes) {
    let mut request = Request::post("/api/v1/Agents/Chat/ResetChatSession");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let router = Router::new([sample::chat_agent::routes(Chat)]).unwrap();
    let body = Full::new(Bytes::copy_from_slice(body.as_bytes()));
    let answer = router.handle(request.body(body).unwrap()).await;
    let (head, body) = answer.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (head.status.as_u16(), head.headers, body)
}

const XML: &str =
    "<ResetChatSessionRequest><ChatSessionId>317</ChatSessionId></ResetChatSessionRequest>";
const JSON: &str = r#"{"ChatSessionId":317}"#;
const FORM: &str = "chatSessionId=317";

#[tokio::test]
async fn every_format_in_and_out() {
    let cases: [(&Headers, &str, &str); 8] = [
        (&[], JSON, "application/json"),
        (
            &[("content-type", "text/xml; charset=utf-8")],
            XML,
            "text/xml",
        ),
        (
            &[("content-type", "application/x-www-form-urlencoded")],
            FORM,
            "application/json",
        ),
        (
            &[("content-type", "application/merge-patch+json")],
            JSON,
            "application/json",
        ),
        (
            &[("content-type", "text/json"), ("accept", "application/xml")],
            JSON,
            "application/xml",
        ),
        (
            &[("content-type", "application/xml"), ("accept", "*/*")],
            XML,
            "application/json",
        ),
        (&[("accept", "image/png")], JSON, "application/json"),
        (
            &[("accept", "application/json-patch+json")],
            JSON,
            "application/json-patch+json",
        ),
    ];
    for (headers, body, expected) in cases {
        let (status, head, body) = send(headers, body).await;
        assert_eq!(status, 200, "{headers:?}");
        assert_eq!(
            head["content-type"].to_str().unwrap(),
            format!("{expected}; charset=utf-8")
        );
        let status = http::StatusCode::OK;
        let entity: ChatSessionEntity =
            FromResponse::read(status, &head, body, pagewire_runtime::superoffice::PROFILE)
                .unwrap()
                .unwrap();
        assert_eq!(
            (entity.chat_session_id, entity.topics),
            (Some(317), Some(vec![7])),
            "{headers:?}"
        );
    }
}

#[tokio::test]
async fn answers_in_xml_keep_every_property() {
    let (_, _, body) = send(&[("accept", "text/xml")], JSON).await;
    let text = String::from_utf8(body.to_vec()).unwrap();
    let start = r#"<ChatSessionEntity xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><ChatSessionId>317</ChatSessionId><Status i:nil="true"/>"#;
    assert!(text.starts_with(start), "{text}");
    assert!(
        text.contains("<Topics><int>7</int></Topics><ChatbotIsActive i:nil=\"true\"/>"),
        "{text}"
    );
    let (_, head, body) = send(&[("accept", "text/xml")], r#"{"ChatSessionId":0}"#).await;
    let nothing: Option<ChatSessionEntity> = FromResponse::read(
        http::StatusCode::OK,
        &head,
        body,
        pagewire_runtime::superoffice::PROFILE,
    )
    .unwrap();
    assert_eq!(nothing, None);
}

#[tokio::test]
async fn errors_come_in_the_format_that_is_asked_for() {
    let xml = ("content-type", "text/xml");
    let accept = ("accept", "application/xml");
    let cases: [(&Headers, &str, u16, &str); 5] = [
        (
            &[xml],
            "<R>\n<ChatSessionId>x</ChatSessionId></R>",
            400,
            "In the request body: R/ChatSessionId: expected a 32-bit integer, found \"x\" at line 2 column 1</MessageDetail></Error>",
        ),
        (
            &[xml],
            "<!DOCTYPE R><R/>",
            400,
            "document types are not accepted at line 1 column 1</MessageDetail></Error>",
        ),
        (
            &[("content-type", "application/x-www-form-urlencoded")],
            "ChatSessionId=x",
            400,
            r#"ChatSessionId: expected a 32-bit integer, found \"x\" (pair 1 of the form)"}"#,
        ),
        (
            &[("content-type", "text/xml; charset=iso-8859-15")],
            XML,
            415,
            r#"of the body is not supported."}"#,
        ),
        (
            &[accept],
            r#"{"ChatSessionId":404}"#,
            404,
            "<Message>no session 404</Message></Error>",
        ),
    ];
    for (headers, body, status, end) in cases {
        let (found, head, answer) = send(headers, body).await;
        let text = String::from_utf8(answer.to_vec()).unwrap();
        assert_eq!(found, status, "{text}");
        assert!(text.ends_with(end), "{text}");
        let is_xml = head["content-type"].to_str().unwrap().contains("/xml");
        assert_eq!(is_xml, text.starts_with("<Error "), "{text}");
    }
}
