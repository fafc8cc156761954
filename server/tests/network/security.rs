//! Who gets in, and what nobody gets to see.

use std::future::pending;
use std::net::SocketAddr;
use std::time::Duration;

use pagewire_runtime::server::auth::Secret;
use serde_json::Value;
use superoffice_chat_server::http::{Limits, Metrics, Options};
use superoffice_chat_server::login::Login;
use superoffice_chat_server::store::UserRef;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::running::{PASSWORD, Running};
use crate::support::{World, queued, worlds};

const ME: &str = "/api/v1/User/currentPrincipal";

async fn sqlite() -> World {
    worlds().await.remove(0)
}

async fn status(running: &Running, headers: &[(&str, &str)]) -> u16 {
    let mut request = running.client.get(running.url(ME));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn every_scheme_leads_in_and_nothing_else_does() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let login = Login::new(world.store.clone(), "Cust1").unwrap();
        let user = world
            .store
            .resolve(&UserRef::Name("ann".to_owned()))
            .await
            .unwrap();
        let ticket = login.issue_ticket(user.id).await.unwrap();
        let token = login.issue_token(user.id).await.unwrap();
        let (ticket, token) = (ticket.expose(), token.expose());
        for (scheme, secret) in [
            ("SOTicket", ticket),
            ("soticket", ticket),
            ("Bearer", token),
        ] {
            let value = format!("{scheme} {secret}");
            assert_eq!(
                status(&running, &[("authorization", &value)]).await,
                200,
                "{scheme}"
            );
        }
        let basic = running
            .client
            .get(running.url(ME))
            .basic_auth(ticket, Some(""));
        assert_eq!(
            basic.send().await.unwrap().status(),
            200,
            "a ticket as the user"
        );
        for value in [
            format!("Bearer {ticket}"),
            format!("SOTicket {token}"),
            format!("SOTicket {ticket}x"),
            "Negotiate x".to_owned(),
            "Basic QW5uOg==".to_owned(),
        ] {
            assert_eq!(
                status(&running, &[("authorization", &value)]).await,
                401,
                "{value}"
            );
        }
        assert_eq!(status(&running, &[]).await, 401);
    }
}

#[tokio::test]
async fn no_operation_is_open_to_everybody() {
    let running = Running::start(&sqlite().await).await;
    let document = running.client.get(running.url("/openapi.json"));
    let document = document
        .send()
        .await
        .unwrap()
        .json::<Value>()
        .await
        .unwrap();
    let mut operations = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        let methods = ["get", "post", "put", "patch", "delete"];
        for method in methods
            .into_iter()
            .filter(|method| item.get(method).is_some())
        {
            operations += 1;
            for path in [
                path.replace(['{', '}'], ""),
                path.replace("/api/", "/API/") + "/",
            ] {
                let request = running
                    .client
                    .request(method.to_uppercase().parse().unwrap(), running.url(&path));
                let answer = request.header("x-xsrf-token", "x").send().await.unwrap();
                assert_eq!(answer.status(), 401, "{method} {path}");
            }
        }
    }
    assert_eq!(operations, 67);
}

#[tokio::test]
async fn names_cannot_be_told_from_wrong_passwords_and_guessing_is_slowed() {
    let world = sqlite().await;
    let running = Running::start(&world).await;
    let attempt = async |name: &str| {
        let request = running
            .client
            .get(running.url(ME))
            .basic_auth(name, Some("wrong"));
        let answer = request
            .header("accept", "application/json")
            .send()
            .await
            .unwrap();
        let status = answer.status().as_u16();
        (status, answer.text().await.unwrap())
    };
    for _ in 0..5 {
        let (known, unknown) = (attempt("Ann").await, attempt("nobody").await);
        assert_eq!((known.0, &known), (401, &unknown));
    }
    let (known, unknown) = (attempt("Ann").await, attempt("nobody").await);
    assert_eq!((known.0, &known), (429, &unknown));
    // Others from the same address still get in, and the one who was guessed at as well from another.
    let bob = running
        .client
        .get(running.url(ME))
        .basic_auth("Bob", Some(PASSWORD));
    assert_eq!(bob.send().await.unwrap().status(), 200);
}

/// Who hangs up gets no response, but has made the server hash: that is counted as any other attempt.
#[tokio::test]
async fn attempts_that_are_given_up_count() {
    let world = sqlite().await;
    let login = Login::new(world.store.clone(), "Cust1").unwrap();
    let wrong = Secret::from("wrong");
    for _ in 0..4 {
        let attempt = login.password("Ann", &wrong);
        assert!(tokio::time::timeout(Duration::ZERO, attempt).await.is_err());
    }
    // The four have all the turns, so the next one waits until the first of them is counted.
    let mut refused = 0;
    while login.password("Ann", &wrong).await.unwrap_err().status() == 401 {
        refused += 1;
    }
    assert!(refused < 5, "{refused}");
}

#[tokio::test]
async fn a_browser_needs_cookie_and_token() {
    let world = sqlite().await;
    let running = Running::start(&world).await;
    let form = |origin: &'static str| {
        let form = format!("user=Ann&password={PASSWORD}");
        let request = running.client.post(running.url("/login")).body(form);
        request
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", origin)
    };
    let foreign = form("http://evil.example").send().await.unwrap();
    assert_eq!(foreign.status(), 403);
    let own = running.url("").leak();
    let answer = form(own).send().await.unwrap();
    assert_eq!(answer.status(), 303);
    let cookies: Vec<_> = answer
        .headers()
        .get_all("set-cookie")
        .iter()
        .map(|cookie| cookie.to_str().unwrap().to_owned())
        .collect();
    assert!(cookies[0].contains("HttpOnly") && !cookies[1].contains("HttpOnly"));
    let pair = |cookie: &String| cookie.split(';').next().unwrap().to_owned();
    let cookie = format!("{}; {}", pair(&cookies[0]), pair(&cookies[1]));
    let token = pair(&cookies[1]).split_once('=').unwrap().1.to_owned();

    let with = [("cookie", &*cookie), ("x-xsrf-token", &*token)];
    assert_eq!(status(&running, &with).await, 200);
    assert_eq!(status(&running, &with[..1]).await, 401, "no token");
    assert_eq!(
        status(&running, &[with[0], ("x-xsrf-token", "x")]).await,
        401
    );

    let page = running
        .client
        .get(running.url("/login"))
        .header("cookie", &cookie);
    let page = page.send().await.unwrap().text().await.unwrap();
    assert!(page.contains("name=\"XSRF_TOKEN\"") && page.contains(&token));
    let leave = |token: &str| {
        let request = running
            .client
            .post(running.url("/logout"))
            .header("cookie", &cookie);
        request
            .header("content-type", "application/x-www-form-urlencoded")
            .body(format!("XSRF_TOKEN={token}"))
    };
    assert_eq!(leave("x").send().await.unwrap().status(), 401);
    assert_eq!(leave(&token).send().await.unwrap().status(), 303);
    assert_eq!(status(&running, &with).await, 401, "after the log-out");
}

#[tokio::test]
async fn secrets_are_hashed_in_the_database() {
    let world = sqlite().await;
    let login = Login::new(world.store.clone(), "Cust1").unwrap();
    let ticket = login.issue_ticket(world.ann.user).await.unwrap();
    let browser = login.open_browser(world.ann.user).await.unwrap();
    world.store.close().await;
    let path = world.url.strip_prefix("sqlite:").unwrap();
    let bytes = std::fs::read(path).unwrap();
    let holds = |text: &str| {
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    assert!(holds("$argon2id$"));
    assert!(!holds(ticket.expose()) && !holds(browser.session.expose()));
}

#[tokio::test]
async fn an_outsider_sees_and_changes_nothing() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let id = queued(&world).await.id;
        for (method, path, body) in [
            ("GET", format!("/api/v1/ChatSession/{id}"), ""),
            ("PUT", format!("/api/v1/ChatSession/{id}"), "{}"),
            (
                "PATCH",
                format!("/api/v1/ChatSession/{id}"),
                r#"{"CustomerName":"x"}"#,
            ),
            ("DELETE", format!("/api/v1/ChatSession/{id}"), ""),
            ("POST", format!("/api/v1/ChatSession/{id}/Pickup"), ""),
            ("POST", format!("/api/v1/ChatSession/{id}/Reset"), ""),
            (
                "POST",
                format!("/api/v1/ChatSession/{id}/TransferTo/Ann"),
                "",
            ),
            ("GET", format!("/api/v1/ChatSession/{id}/Messages"), ""),
            ("POST", format!("/api/v1/ChatSession/{id}/Transcript"), ""),
            (
                "PUT",
                format!("/api/v1/ChatTopic/{}", world.topic),
                r#"{"Name":"x"}"#,
            ),
            (
                "PUT",
                format!("/api/v1/ChatTopic/{}/UserAgent", world.topic),
                "[]",
            ),
            ("POST", "/api/v1/ChatTopic".to_owned(), r#"{"Name":"x"}"#),
        ] {
            let got = running.json("Eve", method, &path, body).await;
            assert_eq!(got.status, 403, "{method} {path}: {}", got.text);
        }
        // Everybody may write as the customer, for that side comes through integrations; it tells nothing.
        let named = r#"{"CustomerName":"Olga"}"#;
        let path = format!("/api/v1/ChatSession/{id}");
        assert_eq!(running.json("Ann", "PATCH", &path, named).await.status, 200);
        let said = r#"{"Type":"ToUser","Message":"x"}"#;
        let path = format!("{path}/Messages");
        let got = running.json("Eve", "POST", &path, said).await;
        assert!(
            got.status == 200 && !got.text.contains("Olga"),
            "{}",
            got.text
        );
        let got = running.json("Ann", "GET", &path, "").await;
        assert!(got.text.contains("Olga"), "{}", got.text);

        let body = format!(r#"{{"ChatSessionId":{id}}}"#);
        for name in [
            "PickUpChatSession",
            "ResetChatSession",
            "AcceptChatSessionTransfer",
        ] {
            let path = format!("/api/v1/Agents/Chat/{name}");
            let got = running.json("Eve", "POST", &path, &body).await;
            assert_eq!((got.status, &*got.text), (200, "null"), "{name}");
        }
        let rows = running.json("Eve", "GET", "/api/v1/ChatSession", "").await;
        assert!(rows.text.ends_with("\"value\":[]}"), "{}", rows.text);
        let after = world.store.session(world.admin, id).await.unwrap();
        assert!(after.state.is_queued());
    }
}

#[tokio::test]
async fn too_much_is_refused() {
    let world = sqlite().await;
    let options = Options {
        body_limit: 1000,
        timeout: Duration::from_secs(5),
        ..Options::default()
    };
    let running = Running::with(&world, &options).await;
    let id = queued(&world).await.id;
    let path = format!("/api/v1/ChatSession/{id}/Messages");
    let body = format!(r#"{{"Message":"{}"}}"#, "x".repeat(1000));
    assert_eq!(running.json("Ann", "POST", &path, &body).await.status, 413);
    let long = "x".repeat(300 << 10);
    let head = running
        .client
        .get(running.url("/healthz"))
        .header("x-long", long);
    assert_eq!(head.send().await.unwrap().status(), 431);
    let form = format!("user=Ann&password={}", "x".repeat(1000));
    let form = running.client.post(running.url("/login")).body(form);
    let form = form.header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(form.send().await.unwrap().status(), 413);
}

/// To clean a text takes time that grows faster than the text, so that a message has an end.
#[tokio::test]
async fn messages_over_65536_characters_are_rejected() {
    let world = sqlite().await;
    let running = Running::with(&world, &Options::default()).await;
    let id = queued(&world).await.id;
    let path = format!("/api/v1/ChatSession/{id}/Messages");
    let message = |length| format!(r#"{{"Message":"{}"}}"#, "&".repeat(length));
    let refused = running.json("Ann", "POST", &path, &message(65_537)).await;
    assert_eq!(refused.status, 400, "{}", refused.text);
    assert!(
        refused.text.contains("longer than 65536"),
        "{}",
        refused.text
    );
    let taken = running.json("Ann", "POST", &path, &message(65_536)).await;
    assert_eq!(taken.status, 200, "{}", taken.text);
}

/// A server with limits of its own.
fn limited(world: &World, listener: TcpListener, options: &Options, limits: Limits) -> SocketAddr {
    let login = Login::new(world.store.clone(), "Cust1").unwrap();
    let metrics = Metrics::install().unwrap();
    let app =
        superoffice_chat_server::http::app(world.store.clone(), login, metrics, options).unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(superoffice_chat_server::http::serve(
        listener,
        app,
        limits,
        pending(),
    ));
    address
}

/// Who asks for much and reads nothing does not keep a connection: the only one is free for the next.
#[tokio::test]
async fn answers_that_nobody_takes_are_given_up() {
    let world = sqlite().await;
    let limits = Limits {
        connections: 1,
        write_timeout: Duration::from_millis(100),
        ..Limits::default()
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = limited(&world, listener, &Options::default(), limits);
    let mut deaf = TcpStream::connect(address).await.unwrap();
    let asked = "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(200);
    deaf.write_all(asked.as_bytes()).await.unwrap();
    let next = reqwest::get(format!("http://{address}/healthz"));
    let next = tokio::time::timeout(Duration::from_secs(20), next).await;
    assert_eq!(next.unwrap().unwrap().status(), 200);
    drop(deaf);
}

#[tokio::test]
async fn who_is_slow_is_cut_off_and_who_is_one_too_many_is_told() {
    let world = sqlite().await;
    let said = async |options: &Options, text: &str| {
        let limits = Limits {
            head_timeout: Duration::from_millis(100),
            ..Limits::default()
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = limited(&world, listener, options, limits);
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut answer = String::new();
        let read = stream.read_to_string(&mut answer);
        let read = tokio::time::timeout(Duration::from_secs(20), read).await;
        read.unwrap().unwrap();
        answer
    };
    let options = Options {
        timeout: Duration::from_millis(100),
        ..Options::default()
    };
    assert_eq!(said(&options, "GET / HTTP/1.1\r\n").await, "");
    let form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nuser";
    let slow = said(
        &options,
        &format!("POST /login HTTP/1.1\r\nHost: x\r\n{form}"),
    )
    .await;
    assert!(slow.starts_with("HTTP/1.1 408 "), "{slow}");
    let full = Options {
        concurrency: 0,
        ..Options::default()
    };
    let busy = said(&full, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(
        busy.starts_with("HTTP/1.1 503 ") && busy.contains("retry-after: 1"),
        "{busy}"
    );
}

#[tokio::test]
async fn scripts_of_other_origins_are_let_in_by_name() {
    let world = sqlite().await;
    let options = Options {
        cors_origins: vec!["https://crm.example.com".to_owned()],
        ..Options::default()
    };
    let running = Running::with(&world, &options).await;
    let asked = async |origin: &str| {
        let request = running
            .client
            .request("OPTIONS".parse().unwrap(), running.url(ME));
        let request = request
            .header("origin", origin)
            .header("access-control-request-method", "GET");
        let answer = request.send().await.unwrap();
        answer.headers().get("access-control-allow-origin").cloned()
    };
    assert!(asked("https://crm.example.com").await.is_some());
    assert!(asked("https://evil.example.com").await.is_none());
}

#[tokio::test]
async fn pages_load_nothing_from_elsewhere() {
    let world = sqlite().await;
    let running = Running::start(&world).await;
    let ours = [
        "/",
        "/console",
        "/console/customer",
        "/login",
        "/assets/api.js",
        "/assets/browser.js",
        "/assets/browser.css",
        "/assets/chat.css",
        "/assets/console.js",
        "/assets/customer.js",
        "/assets/site.css",
        "/assets/view.js",
    ];
    for path in ours
        .into_iter()
        .chain(["/assets/swagger-ui.js", "/assets/swagger-ui.css"])
    {
        let answer = running.client.get(running.url(path)).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        let policy = answer.headers()["content-security-policy"]
            .to_str()
            .unwrap()
            .to_owned();
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
        let text = answer.text().await.unwrap();
        // What Swagger UI loads is seen in a browser, by `tests/browse`.
        assert!(
            !ours.contains(&path) || !(text.contains("http://") || text.contains("https://")),
            "{path}"
        );
    }
}
