//! A receiver of webhooks on axum.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use axum::routing::post;
use http_body_util::BodyExt;
use pagewire_runtime::superoffice::webhook::{
    EVENT_HEADER, EVENT_ID_HEADER, RETRY_HEADER, SIGNATURE_HEADER, Secret, Verified,
};
use tower::ServiceExt;

async fn received(Verified(notification): Verified) -> String {
    format!("{:?}", notification.primary_key)
}

async fn respond(signature: Option<String>, body: &'static str) -> (StatusCode, String) {
    let secret = Secret::new("shared").unwrap();
    let router = Router::new().route("/", post(received)).with_state(secret);
    let mut request = Request::post("/");
    if let Some(signature) = signature {
        request = request.header(SIGNATURE_HEADER, signature);
    }
    let request = request.body(Body::from(body)).unwrap();
    let response = router.oneshot(request).await.unwrap();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn handlers_get_what_is_signed_and_nothing_else() {
    let body = "{\"PrimaryKey\": 18 }";
    let signature = Secret::new("shared").unwrap().sign(body.as_bytes());
    let (status, text) = respond(Some(signature.clone()), body).await;
    assert_eq!((status, text.as_str()), (StatusCode::OK, "Some(18)"));

    let (status, _) = respond(Some(signature), "{\"PrimaryKey\":18}").await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let (status, text) = respond(None, body).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(
        text.contains("not signed") && !text.contains("18"),
        "{text}"
    );
}

#[tokio::test]
async fn signed_text_that_is_not_a_notification_is_a_bad_request() {
    let signature = Secret::new("shared").unwrap().sign(b"[]");
    let (status, _) = respond(Some(signature), "[]").await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
}

/// The headers beside the body, in the letters that the vendor sends them with.
#[tokio::test]
async fn handlers_see_what_a_notification_is_and_how_often_it_was_sent_before() {
    async fn told(headers: HeaderMap, Verified(notification): Verified) -> String {
        let header = |name: &str| headers[name].to_str().unwrap().to_owned();
        assert_eq!(header(EVENT_HEADER), notification.event.unwrap());
        assert_eq!(header(EVENT_ID_HEADER), notification.event_id.unwrap());
        header(RETRY_HEADER)
    }
    let secret = Secret::new("shared").unwrap();
    let body = r#"{"EventId":"88f9","Event":"contact.changed","PrimaryKey":18}"#;
    let request = Request::post("/")
        .header("X-SuperOffice-Signature", secret.sign(body.as_bytes()))
        .header("X-SuperOffice-Event", "contact.changed")
        .header("X-SuperOffice-EventId", "88f9")
        .header("X-SuperOffice-Retry", "2")
        .body(Body::from(body))
        .unwrap();
    let router = Router::new().route("/", post(told)).with_state(secret);
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let body = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(body, "2");
}
