//! Who may call, through a real service: each scheme, each refusal, and no secret anywhere.

use std::convert::Infallible;
use std::io::Write;

use crate::support::sample;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use pagewire_runtime::server::auth::{
    Attempt, Authorize, Digest, Passwords, Presented, Scheme, Secret, Verifier,
};
use pagewire_runtime::server::{self, Context, Error, Principal, Router};
use sample::carriers::*;
use tower::{ServiceExt, service_fn};
use tower_layer::Layer;

#[derive(Clone)]
struct Users(Passwords);

#[derive(Clone, Debug, PartialEq)]
struct User(String);

impl Verifier for Users {
    async fn verify(&self, attempt: &Attempt) -> Result<Principal, Error> {
        let refused = || Error::unauthorized("Unknown user or wrong password.");
        let name = match &attempt.presented {
            Presented::Password { user, password } => {
                let stored = match user.as_str() {
                    "tje0" => Some(self.0.hash(&"Tje0".into()).unwrap()),
                    "adm0" => Some(self.0.hash(&"".into()).unwrap()),
                    _ => None,
                };
                let known = self.0.verify(password, stored.as_deref());
                known.then(|| user.clone()).ok_or_else(refused)?
            }
            Presented::Ticket(ticket) if *ticket == Secret::from("7T:good") => "ticket".into(),
            Presented::Bearer(token) if *token == Secret::from("8A:x.y") => "bearer".into(),
            Presented::Bearer(token) if *token == Secret::from("8A:locked") => {
                return Err(Error::forbidden("The user is locked."));
            }
            Presented::Session {
                session,
                xsrf_token,
            } if *session == Secret::from("s3") && *xsrf_token == Secret::from("t0k") => {
                "session".into()
            }
            _ => return Err(refused()),
        };
        Ok(Principal::new(User(name)))
    }
}

fn authorize() -> Authorize<Users> {
    Authorize::new(Users(Passwords::with_cost(8, 1, 1).unwrap()))
        .of(pagewire_runtime::superoffice::PROFILE)
}

struct Sessions;

impl sample::chat_agent::ChatAgentApi for Sessions {
    async fn reset_chat_session(
        &self,
        cx: &Context,
        _: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        let user = cx.principal::<User>().map(|user| user.0.clone());
        let message = ChatMessage::new().set_message(user.unwrap_or_else(|| "nobody".into()));
        Ok(Some(ChatSessionEntity::new().set_first_message(message)))
    }
}

async fn call(layer: &Authorize<Users>, headers: &[(&str, &str)]) -> Response<Bytes> {
    call_path(layer, "/api/v1/Agents/Chat/ResetChatSession", headers).await
}

async fn call_path(
    layer: &Authorize<Users>,
    path: &str,
    headers: &[(&str, &str)],
) -> Response<Bytes> {
    let mut request = Request::post(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(Bytes::from_static(b"{}"))).unwrap();
    let service = layer.layer(Router::new([sample::chat_agent::routes(Sessions)]).unwrap());
    let (head, body) = service.oneshot(request).await.unwrap().into_parts();
    Response::from_parts(head, body.collect().await.unwrap().to_bytes())
}

fn user(response: &Response<Bytes>) -> String {
    let body: ChatSessionEntity = serde_json::from_slice(response.body()).unwrap();
    body.first_message.unwrap().message.unwrap()
}

fn basic(text: &str) -> String {
    format!("Basic {}", STANDARD.encode(text))
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn each_scheme_leads_to_its_user() {
    let cases = [
        ("Basic dGplMDpUamUw".to_owned(), "tje0"),
        ("basic YWRtMDo=".to_owned(), "adm0"),
        ("BASIC YWRtMDo".to_owned(), "adm0"),
        (basic("7T:good:"), "ticket"),
        ("SoTicket 7T:good".to_owned(), "ticket"),
        ("SOTICKET 7T:good".to_owned(), "ticket"),
        ("Bearer 8A:x.y".to_owned(), "bearer"),
    ];
    for (value, expected) in cases {
        let response = call(&authorize(), &[JSON, ("authorization", &value)]).await;
        assert_eq!(response.status(), StatusCode::OK, "{value}");
        assert_eq!(user(&response), expected);
    }
    let cookie = ("cookie", "a=b; ASP.NET_SessionId=s3; XSRF-TOKEN=t0k");
    let response = call(&authorize(), &[JSON, cookie, ("x-xsrf-token", "t0k")]).await;
    assert_eq!(user(&response), "session");
    // An Authorization header goes first and needs no token.
    let bearer = ("authorization", "Bearer 8A:x.y");
    assert_eq!(
        user(&call(&authorize(), &[JSON, cookie, bearer]).await),
        "bearer"
    );
}

#[tokio::test]
async fn each_refusal_is_a_401_that_tells_the_ways_and_no_secret() {
    let basics = [
        "tje0:s3cret",
        "nobody:s3cret",
        "tje0",
        "7T:s3cret:",
        "adm0:s3cret",
    ]
    .map(basic);
    let mut cases: Vec<Vec<(&str, &str)>> = vec![
        vec![],
        vec![("authorization", "Negotiate s3cret")],
        vec![("authorization", "Basic")],
        vec![("authorization", "Basic ")],
        vec![("authorization", "Basic s3cret#")],
        vec![("authorization", "Bearer s3cret")],
        vec![("authorization", "SoTicket s3cret")],
        vec![("authorization", "")],
        vec![("cookie", "ASP.NET_SessionId=s3")],
        vec![("cookie", "ASP.NET_SessionId=s3"), ("x-xsrf-token", "")],
        vec![
            ("cookie", "ASP.NET_SessionId=s3"),
            ("x-xsrf-token", "s3cret"),
        ],
        vec![
            ("cookie", "ASP.NET_SessionId=s3cret"),
            ("x-xsrf-token", "t0k"),
        ],
        vec![("cookie", "XSRF-TOKEN=t0k"), ("x-xsrf-token", "t0k")],
        // A wrong Authorization header is not made good by a session.
        vec![
            ("authorization", "Bearer s3cret"),
            ("cookie", "ASP.NET_SessionId=s3"),
            ("x-xsrf-token", "t0k"),
        ],
    ];
    cases.extend(
        basics
            .iter()
            .map(|value| vec![("authorization", value.as_str())]),
    );
    for headers in cases {
        let response = call(&authorize(), &headers).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{headers:?}");
        let ways = &response.headers()["www-authenticate"];
        assert_eq!(ways, "Basic realm=\"SuperOffice Username or Ticket\"");
        assert_eq!(
            response.headers()["content-type"],
            "text/html; charset=utf-8"
        );
        assert!(!format!("{response:?}").contains("s3cret"), "{headers:?}");
    }
}

#[tokio::test]
async fn the_form_of_a_401_is_what_the_caller_takes() {
    let cases = [
        (
            vec![("accept", "application/json")],
            "application/json; charset=utf-8",
        ),
        (
            vec![("accept", "text/json, */*;q=0.1")],
            "text/json; charset=utf-8",
        ),
        (vec![JSON], "application/json; charset=utf-8"),
        (vec![("accept", "*/*"), JSON], "text/html; charset=utf-8"),
        (
            vec![(
                "accept",
                "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8",
            )],
            "text/html; charset=utf-8",
        ),
    ];
    for (headers, expected) in cases {
        let response = call(&authorize(), &headers).await;
        assert_eq!(response.headers()["content-type"], expected, "{headers:?}");
    }
    let cookie = ("cookie", "ASP.NET_SessionId=s3");
    let response = call(&authorize(), &[JSON, cookie]).await;
    let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body["Error"], true);
    assert_eq!(body["ErrorType"], "ArgumentException");
    assert_eq!(body["Message"], body["ErrorMessage"]);
    // Other statuses are the verifier's own, and always data.
    let response = call(&authorize(), &[("authorization", "Bearer 8A:locked")]).await;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert_eq!(
        response.headers()["content-type"],
        "application/json; charset=utf-8"
    );
    assert!(!response.headers().contains_key("www-authenticate"));
}

#[tokio::test]
async fn public_paths_need_no_caller_and_open_nothing_else() {
    let layer = authorize().public("/api/v1/agents/chat/resetchatsession/");
    let response = call(&layer, &[JSON, ("authorization", "Bearer 8A:x.y")]).await;
    assert_eq!(user(&response), "nobody");
    let closed = [
        "/api/v1/Agents/Chat/ResetChatSession/x",
        "/api/v1/Agents/Chat",
        "/api/v1/Agents/Chat/ResetChatSession%2F",
        "/api/v1/Agents/Chat/ResetChatSession/../PickUp",
        "/",
    ];
    for path in closed {
        let response = call_path(&layer, path, &[]).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{path}");
    }
    let root = authorize().public("/");
    assert_eq!(
        call_path(&root, "/", &[]).await.status(),
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        call_path(&root, "/api", &[]).await.status(),
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn schemes_can_be_refused_and_tickets_can_need_the_application() {
    let bearer = ("authorization", "Bearer 8A:x.y");
    let ticket = ("authorization", "SoTicket 7T:good");
    let layer = authorize().refuse(Scheme::Bearer);
    assert_eq!(call(&layer, &[JSON, bearer]).await.status(), 401);
    assert_eq!(call(&layer, &[JSON, ticket]).await.status(), 200);

    let layer = authorize().app_token("one").app_token("two");
    let copy = layer.clone();
    for (token, status) in [("one", 200), ("two", 200), ("three", 401), ("", 401)] {
        let response = call(&layer, &[JSON, ticket, ("so-apptoken", token)]).await;
        assert_eq!(response.status(), status, "{token}");
    }
    assert_eq!(call(&copy, &[JSON, ticket]).await.status(), 401);
    assert_eq!(call(&copy, &[JSON, bearer]).await.status(), 200);
    // Without a list, the header does not count.
    let response = call(&authorize(), &[JSON, ticket, ("so-apptoken", "three")]).await;
    assert_eq!(response.status(), 200);
}

#[tokio::test]
async fn any_service_can_stand_behind_and_no_principal_slips_in() {
    let inner = service_fn(|request: Request<()>| async move {
        assert!(!format!("{request:?}").contains("s3cret"));
        let known = request.extensions().get::<Principal>().is_some();
        let body = Full::from(if known { "known" } else { "nobody" });
        Ok::<Response<Full<Bytes>>, Infallible>(Response::new(body))
    });
    let mut request = Request::get("/open")
        .header("cookie", "a=s3cret")
        .header("cookie", "b=s3cret")
        .header("so-apptoken", "s3cret")
        .body(())
        .unwrap();
    request
        .extensions_mut()
        .insert(Principal::new(User("forged".into())));
    let service = authorize().public("/open").layer(inner);
    let response = service.oneshot(request).await.unwrap();
    assert_eq!(
        response.into_body().collect().await.unwrap().to_bytes(),
        "nobody"
    );
}

/// A server stores the hash of a token as bytes, and compares what is presented later with what it stored.
#[test]
fn a_digest_that_was_stored_is_that_of_the_same_secret_only() {
    let stored: [u8; 32] = *Secret::from("abc").digest().as_bytes();
    // SHA-256 of "abc" (FIPS 180-4), which any other program stores too.
    let hex: String = stored.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        hex,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    let known = Digest::from_bytes(stored);
    assert_eq!(known, Secret::from("abc").digest());
    assert_ne!(known, Secret::from("abd").digest());
}

#[test]
fn what_is_presented_never_shows() {
    let cases: [&[(&str, &str)]; 4] = [
        &[("authorization", "Basic dGplMDpUamUw")],
        &[("authorization", "SoTicket Tje0"), ("so-apptoken", "Tje0")],
        &[("authorization", "Bearer Tje0")],
        &[
            ("cookie", "ASP.NET_SessionId=Tje0"),
            ("x-xsrf-token", "Tje0"),
        ],
    ];
    for headers in cases {
        let mut map = http::HeaderMap::new();
        for (name, value) in headers {
            map.insert(
                http::HeaderName::try_from(*name).unwrap(),
                value.parse().unwrap(),
            );
        }
        let attempt = Attempt::read(&map, pagewire_runtime::superoffice::PROFILE).unwrap();
        assert!(!format!("{attempt:?}").contains("Tje0"), "{attempt:?}");
    }
    let secret = Secret::from("Tje0");
    assert_eq!(
        format!("{secret} {secret:?} {:?}", secret.digest()),
        "… Secret(…) Digest(…)"
    );
    assert_eq!(secret, Secret::from("Tje0"));
    assert_ne!(secret, Secret::from("Tje1"));
    assert_ne!(Secret::random().unwrap(), Secret::random().unwrap());
    let layer = authorize().app_token("Tje0");
    assert!(!format!("{layer:?} {:?}", layer.layer(())).contains("Tje0"));
}

/// Says much.
struct Long;

impl sample::chat_agent::ChatAgentApi for Long {
    async fn reset_chat_session(
        &self,
        _: &Context,
        id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        let message = ChatMessage::new().set_message("text ".repeat(1000));
        let session = ChatSessionEntity::new().set_first_message(message);
        Ok(Some(session.set_chat_session_id(id.unwrap_or_default())))
    }
}

/// Without axum or any other framework around them.
#[tokio::test]
async fn cors_and_login_go_around_the_router_which_reads_and_writes_gzip() {
    let router = Router::new([sample::chat_agent::routes(Long)]).unwrap();
    let service = server::cors(["https://crm.example.com"]).layer(authorize().layer(router));
    let send = |request: Request<Full<Bytes>>| {
        let service = service.clone();
        async move {
            let (head, body) = service.oneshot(request).await.unwrap().into_parts();
            Response::from_parts(head, body.collect().await.unwrap().to_bytes())
        }
    };
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(b"{\"ChatSessionId\":317}").unwrap();
    let packed = Bytes::from(encoder.finish().unwrap());
    let request = |method: &str, user: &str, body: Bytes| {
        Request::builder()
            .method(method)
            .uri("/api/v1/Agents/Chat/ResetChatSession")
            .header("origin", "https://crm.example.com")
            .header("access-control-request-method", "POST")
            .header("content-type", "application/json")
            .header("content-encoding", "gzip")
            .header("accept-encoding", "gzip")
            .header("authorization", user)
            .body(Full::new(body))
            .unwrap()
    };
    let origin = |response: &Response<Bytes>| {
        let origin = response.headers()["access-control-allow-origin"].to_str();
        assert_eq!(origin.unwrap(), "https://crm.example.com");
    };

    // A browser asks first, without credentials.
    let asked = send(request("OPTIONS", "", Bytes::new())).await;
    assert_eq!(asked.status(), StatusCode::OK);
    assert_eq!(asked.headers()["access-control-allow-methods"], "POST");
    assert!(asked.body().is_empty());
    origin(&asked);
    let refused = send(request("POST", "Bearer 8A:other", packed.clone())).await;
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
    origin(&refused);
    let done = send(request("POST", "Bearer 8A:x.y", packed)).await;
    assert_eq!(done.status(), StatusCode::OK);
    assert_eq!(done.headers()["content-encoding"], "gzip");
    origin(&done);
    let session: ChatSessionEntity =
        serde_json::from_reader(GzDecoder::new(&**done.body())).unwrap();
    assert_eq!(session.chat_session_id, Some(317));
}
