//! Routing and protocol answers, without a socket.

use crate::support::sample;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use pagewire_runtime::server::{
    Cancellation, Context, Error, Input, Principal, Responding, Router, Routes, respond,
};
use sample::carriers::*;

mod operations {
    use pagewire_runtime::operation::{Response, Shared, Status};

    pub(crate) static SHARED: Shared = Shared::new(
        &[],
        &[],
        &[
            (
                "value",
                &[Response::new(Status::Code(200), &["application/json"])],
            ),
            (
                "found",
                &[
                    Response::new(Status::Code(200), &["application/json"]),
                    Response::new(Status::Code(404), &[]),
                ],
            ),
        ],
    )
    .of(pagewire_runtime::superoffice::PROFILE);

    pagewire_runtime::operations! { "Test" SHARED {
        ByName "GET /api/v1/User/{associateName} v1User_ByName path:required:text:associateName responses:value";
        ById "GET /api/v1/User/{id} v1User_ById path:required:int32:id responses:value";
        Pickup "POST /api/v1/User/Pickup v1User_Pickup responses:value";
        Delete "DELETE /api/v1/User/{userId} v1User_Delete path:required:int32:userId";
        Default "GET /api/v1/User/default v1User_Default responses:value";
        Image "GET /api/v1/User/{id}/ImageInfo v1User_Image path:required:int32:id responses:value";
        ImagePut "PUT /api/v1/User/{id}/Imageinfo v1User_PutImage path:required:int32:id responses:value";
        Find "GET /api/v1/Find v1User_Find query:optional:text:what responses:found";
        Peek "GET /api/v1/Peek v1User_Peek query:optional:text:what responses:value";
        Query "GET /api/v1/Query v1Query query:required:bool:flag query:repeated:int32:ids query:optional:date-time:when responses:value";
    } }
}

/// Responses with the id of the operation and its arguments.
fn dispatch<'a>(
    _: &'a (),
    operation: usize,
    cx: &'a Context,
    input: &Input<'_>,
) -> Result<Responding<'a>, Error> {
    use operations::{OPERATIONS, Op};
    let argument = match Op::at(operation).ok_or_else(Error::not_implemented)? {
        Op::ByName => input.path::<String>("associateName")?,
        Op::ById | Op::Image | Op::ImagePut => input.path::<i32>("id")?.to_string(),
        Op::Delete => {
            input.path::<i32>("userId")?;
            return Ok(respond(cx, async { Ok(()) }));
        }
        Op::Find | Op::Peek => {
            let mut what = input.query::<String>("what")?;
            if what.as_deref() == Some("404") {
                cx.set_response_status(StatusCode::NOT_FOUND);
                what = None;
            }
            return Ok(respond(cx, async move { Ok(what) }));
        }
        Op::Query => format!(
            "{} {:?} {:?}",
            input.required::<bool>("flag")?,
            input.repeated::<i32>("ids")?,
            input.query::<pagewire_runtime::DateTime>("when")?
        ),
        _ => String::new(),
    };
    let id = OPERATIONS
        .get(operation)
        .map_or("", |operation| operation.id);
    Ok(respond(cx, async move { Ok(format!("{id} {argument}")) }))
}

fn router() -> Router {
    Router::new([Routes::new(&operations::OPERATIONS, (), dispatch)]).unwrap()
}

#[test]
fn two_routes_to_one_place_are_refused_unless_one_overrides() {
    let routes = || Routes::new(&operations::OPERATIONS, (), dispatch);
    let error = Router::new([routes(), routes()]).expect_err("every route is there twice");
    assert_eq!(
        error.to_string(),
        "the operations v1User_ByName and v1User_ByName have the same route; mark the one that is meant as overriding"
    );
    let one = || routes().only(|operation| operation.id == "v1User_Pickup");
    let router = Router::new([routes(), one().overriding()]).unwrap();
    assert_eq!(router.operations().next().unwrap().id, "v1User_Pickup");
    assert!(Router::new([one().overriding(), one().overriding()]).is_err());
}

async fn send(
    router: &Router,
    request: Request<Full<Bytes>>,
) -> (StatusCode, http::HeaderMap, String) {
    let response: Response<_> = router.handle(request).await;
    let (head, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (
        head.status,
        head.headers,
        String::from_utf8(body.to_vec()).unwrap(),
    )
}

fn request(method: &str, path: &str) -> Request<Full<Bytes>> {
    Request::builder()
        .method(method)
        .uri(path)
        .body(Full::default())
        .unwrap()
}

#[tokio::test]
async fn work_elsewhere_sees_that_its_call_was_given_up_or_answered() {
    type Seen = std::sync::Mutex<Option<Cancellation>>;

    fn keep<'a>(
        seen: &'a Seen,
        operation: usize,
        cx: &'a Context,
        _: &Input<'_>,
    ) -> Result<Responding<'a>, Error> {
        *seen.lock().unwrap() = Some(cx.cancellation().clone());
        let is_slow = matches!(operations::Op::at(operation), Some(operations::Op::Pickup));
        Ok(respond(cx, async move {
            if is_slow {
                std::future::pending::<()>().await;
            }
            Ok(())
        }))
    }

    static SEEN: Seen = Seen::new(None);
    let is_cancelled = || SEEN.lock().unwrap().as_ref().unwrap().is_cancelled();
    let routes = Routes::new(
        &operations::OPERATIONS,
        &SEEN,
        |seen, operation, cx, input| keep(seen, operation, cx, input),
    );
    let router = Router::new([routes]).unwrap();

    let mut call = Box::pin(router.handle(request("POST", "/api/v1/User/Pickup")));
    let waker = &mut std::task::Context::from_waker(std::task::Waker::noop());
    assert!(call.as_mut().poll(waker).is_pending());
    assert!(!is_cancelled());
    drop(call);
    assert!(is_cancelled());

    send(&router, request("DELETE", "/api/v1/User/1")).await;
    assert!(is_cancelled());
}

#[tokio::test]
async fn routes_by_shape_type_and_method() {
    let cases = [
        ("GET", "/api/v1/User/12", 200, "\"v1User_ById 12\""),
        ("GET", "/api/v1/user/12/", 200, "\"v1User_ById 12\""),
        ("GET", "/API/V1/USER/tje0", 200, "\"v1User_ByName tje0\""),
        (
            "GET",
            "/api/v1/User/a%2Fb%20c",
            200,
            "\"v1User_ByName a/b c\"",
        ),
        (
            "GET",
            "/api/v1/User/99999999999",
            200,
            "\"v1User_ByName 99999999999\"",
        ),
        ("GET", "/api/v1/User/Default", 200, "\"v1User_Default \""),
        // The literal does not know GET; the placeholder does.
        (
            "GET",
            "/api/v1/User/Pickup",
            200,
            "\"v1User_ByName Pickup\"",
        ),
        ("POST", "/api/v1/User/pickup", 200, "\"v1User_Pickup \""),
        ("GET", "/api/v1/User/5/imageInfo", 200, "\"v1User_Image 5\""),
        (
            "PUT",
            "/api/v1/User/5/ImageInfo",
            200,
            "\"v1User_PutImage 5\"",
        ),
        ("DELETE", "/api/v1/User/5", 204, ""),
        (
            "DELETE",
            "/api/v1/User/x",
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"The path parameter 'userId' is 'x', which is not a 32-bit integer."}"#,
        ),
        (
            "GET",
            "/api/v1/Query?FLAG=True&ids=1&IDS=2&when=2020-01-01T00:00:00",
            200,
            "\"v1Query true [1, 2] Some(\\\"2020-01-01T00:00:00\\\")\"",
        ),
        (
            "GET",
            "/api/v1/Query",
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"The query parameter 'flag' is missing."}"#,
        ),
        (
            "GET",
            "/api/v1/Query?flag=1&when=soon",
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"The query parameter 'flag' is '1', which is not true or false."}"#,
        ),
        (
            "GET",
            "/api/v1/Query?flag=false&when=soon",
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"The query parameter 'when' is 'soon', which is not a date-time."}"#,
        ),
        (
            "GET",
            "/api/v1/Query?flag=%zz",
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"In query parameter 'flag': % is not followed by two hexadecimal digits."}"#,
        ),
        (
            "GET",
            "/api/v1/User/%ff",
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"In the path: the text is not UTF-8."}"#,
        ),
        (
            "GET",
            "/api/v1/Nowhere",
            404,
            r#"{"Message":"No HTTP resource was found that matches the path '/api/v1/Nowhere'."}"#,
        ),
        (
            "GET",
            "/api/v1/User//",
            404,
            r#"{"Message":"No HTTP resource was found that matches the path '/api/v1/User//'."}"#,
        ),
        (
            "GET",
            "/",
            404,
            r#"{"Message":"No HTTP resource was found that matches the path '/'."}"#,
        ),
        (
            "PATCH",
            "/api/v1/User/5",
            405,
            r#"{"Message":"The resource does not support the method 'PATCH'."}"#,
        ),
    ];
    let router = router();
    for (method, path, status, body) in cases {
        let answer = send(&router, request(method, path)).await;
        assert_eq!(
            (answer.0.as_u16(), answer.2.as_str()),
            (status, body),
            "{method} {path}"
        );
    }
    let long = format!("/api{}", "/a".repeat(5000));
    assert_eq!(send(&router, request("GET", &long)).await.0, 404);
}

#[tokio::test]
async fn other_methods_are_listed() {
    let router = router();
    let (status, headers, _) = send(&router, request("PATCH", "/api/v1/User/pickup")).await;
    assert_eq!(
        (status.as_u16(), &headers["allow"]),
        (405, &"DELETE, GET, HEAD, OPTIONS, POST".parse().unwrap())
    );
    let (status, headers, body) = send(&router, request("OPTIONS", "/api/v1/User/5")).await;
    assert_eq!((status.as_u16(), body.as_str()), (204, ""));
    assert_eq!(headers["allow"], "DELETE, GET, HEAD, OPTIONS");
    let (status, headers, body) = send(&router, request("HEAD", "/api/v1/User/5")).await;
    assert_eq!((status.as_u16(), body.as_str()), (200, ""));
    assert_eq!(headers["content-length"], "15");
    assert_eq!(headers["content-type"], "application/json; charset=utf-8");
    assert_eq!(headers["cache-control"], "no-cache");
}

#[tokio::test]
async fn nothing_is_404_where_the_operation_documents_it_and_otherwise_null() {
    for (path, status, body) in [
        ("/api/v1/Find?what=x", 200, "\"x\""),
        ("/api/v1/Find", 404, "{\"Error\":true"),
        ("/api/v1/Find?what=404", 404, "{\"Error\":true"),
        ("/api/v1/Peek", 200, "null"),
    ] {
        let response = send(&router(), request("GET", path)).await;
        assert_eq!(response.0, status, "{path}");
        assert!(response.2.starts_with(body), "{path}: {response:?}");
    }
}

/// Echoes what the request has; and stands for a program's own handlers.
struct Chat;

impl sample::chat_agent::ChatAgentApi for Chat {
    async fn reset_chat_session(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        match chat_session_id {
            Some(0) => Ok(None),
            Some(404) => Err(Error::not_found("no session 404")),
            Some(401) => Err(Error::unauthorized("who are you?")),
            id => {
                let mut entity = ChatSessionEntity::new();
                entity.chat_session_id = id;
                entity.extra_fields = Some(
                    [
                        ("everything", cx.selection().is_all().to_string()),
                        (
                            "principal",
                            cx.principal::<u32>()
                                .map(u32::to_string)
                                .unwrap_or_default(),
                        ),
                        ("operation", cx.operation().id.to_owned()),
                    ]
                    .into(),
                );
                Ok(Some(entity))
            }
        }
    }
}

struct Nobody;

impl sample::chat_session::ChatSessionApi for Nobody {}

fn chat() -> Router {
    Router::new([
        sample::chat_agent::routes(Chat),
        sample::chat_session::routes(Nobody),
    ])
    .unwrap()
}

const RESET: &str = "/api/v1/Agents/Chat/ResetChatSession";

fn post(content_type: &str, body: impl Into<Bytes>) -> Request<Full<Bytes>> {
    Request::post(RESET)
        .header("content-type", content_type)
        .body(Full::new(body.into()))
        .unwrap()
}

#[tokio::test]
async fn bodies_are_read_or_refused_with_the_place() {
    let json = "application/json; charset=utf-8";
    let cases = [
        (json, r#"{"chatsessionid":"0"}"#, 200, "null"),
        ("text/json", r#"{"ChatSessionId":0}"#, 200, "null"),
        (
            json,
            "",
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"The request body is missing."}"#,
        ),
        (
            json,
            "null",
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"The request body is missing."}"#,
        ),
        (
            json,
            r#"{"ChatSessionId":1.5}"#,
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"In the request body: ChatSessionId: expected a 32-bit integer, found 1.5"}"#,
        ),
        (
            json,
            r#"{"ChatSessionId":"x"}"#,
            400,
            r#"{"Message":"The request is invalid.","MessageDetail":"In the request body: ChatSessionId: expected a 32-bit integer, found \"x\""}"#,
        ),
        (
            "image/png",
            "x",
            415,
            r#"{"Message":"The media type 'image/png' of the body is not supported."}"#,
        ),
        (
            json,
            r#"{"ChatSessionId":404}"#,
            404,
            r#"{"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"no session 404","ErrorSource":"SuperOffice.WebApi","Message":"no session 404"}"#,
        ),
    ];
    for (content_type, body, status, expected) in cases {
        let (code, _, text) = send(&chat(), post(content_type, body)).await;
        assert_eq!(
            (code.as_u16(), text.as_str()),
            (status, expected),
            "{content_type} {body}"
        );
    }
    for body in ["{", "{\"ChatSessionId\":", "\u{0}", "[1]"] {
        assert_eq!(send(&chat(), post(json, body)).await.0, 400, "{body}");
    }
    let (_, headers, _) = send(&chat(), post(json, r#"{"ChatSessionId":401}"#)).await;
    assert_eq!(
        headers["www-authenticate"],
        "Basic realm=\"SuperOffice Username or Ticket\""
    );
}

#[tokio::test]
async fn handlers_see_the_call() {
    let mut request = post("application/json", r#"{"ChatSessionId":7,"New":1}"#);
    *request.uri_mut() = format!("{RESET}?%24SELECT=extrafields,,%20Category/Id")
        .parse()
        .unwrap();
    request.extensions_mut().insert(Principal::new(5_u32));
    request
        .headers_mut()
        .insert("accept", "text/json".parse().unwrap());
    let (_, headers, body) = send(&chat(), request).await;
    assert_eq!(headers["content-type"], "text/json; charset=utf-8");
    assert_eq!(
        body,
        concat!(
            r#"{"ChatSessionId":null,"Status":null,"Flags":null,"WhenRequested":null,"FirstMessage":null,"#,
            r#""Messages":null,"Topics":null,"ChatbotIsActive":null,"Rating":null,"#,
            r#""ExtraFields":{"everything":"false","principal":"5","operation":"v1ChatAgent_ResetChatSession"},"#,
            r#""Custom":null}"#,
        )
    );
}

#[tokio::test]
async fn what_is_not_implemented_says_so() {
    let (status, _, body) = send(&chat(), request("GET", "/api/v1/ChatSession/1/Messages")).await;
    assert_eq!(
        (status.as_u16(), body.as_str()),
        (
            501,
            r#"{"Message":"This server does not have the operation."}"#
        )
    );
}

/// A body that nobody may ask for.
struct Unread;

impl http_body::Body for Unread {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        panic!("the body was asked for");
    }
}

#[tokio::test]
async fn who_announces_too_much_is_told_at_once() {
    for length in ["31", "18446744073709551615"] {
        let (mut head, _) = post("application/json", "{}").into_parts();
        head.headers
            .insert("content-length", length.parse().unwrap());
        let router = chat().with_body_limit(30);
        let answer = router.handle(Request::from_parts(head, Unread)).await;
        assert_eq!(answer.status(), 413);
    }
}

#[tokio::test]
async fn bodies_have_a_limit() {
    let router = chat().with_body_limit(30);
    let clone = router.clone();
    let large = format!(r#"{{"ChatSessionId":0,"X":"{}"}}"#, "x".repeat(30));
    assert_eq!(
        send(&router, post("application/json", large.clone()))
            .await
            .0,
        413
    );
    assert_eq!(
        send(&clone.with_body_limit(100), post("application/json", large))
            .await
            .0,
        200
    );
}
