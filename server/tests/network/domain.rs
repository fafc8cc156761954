//! Rules of the API that clients notice when they are broken.

use serde_json::{Value, json};

use crate::running::Running;
use crate::support::{World, queued, worlds};

async fn get(running: &Running, path: &str) -> Value {
    let got = running.json("root", "GET", path, "").await;
    assert_eq!(got.status, 200, "{path}: {}", got.text);
    serde_json::from_str(&got.text).unwrap()
}

/// An agent who writes to a customer who waits has the session, as if it had been picked up.
#[tokio::test]
async fn a_message_of_an_agent_takes_a_waiting_session() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let path = format!("/api/v1/ChatSession/{}", queued(&world).await.id);
        let messages = format!("{path}/Messages");
        let said = running
            .json("Ann", "POST", &messages, r#"{"Message":"be right there"}"#)
            .await;
        assert_eq!(said.status, 200, "{}", said.text);
        let session = get(&running, &path).await;
        assert_eq!(session["Status"], "UserLast");
        assert_eq!(
            (&session["User"]["Name"], &session["Rank"]),
            (&"Ann".into(), &1.into())
        );
        let topic = get(&running, &format!("/api/v1/ChatTopic/{}", world.topic)).await;
        assert_ne!(topic["LastAccept"], "0001-01-01T00:00:00Z");
        let picked = running
            .json("Bob", "POST", &format!("{path}/Pickup"), "")
            .await;
        assert_eq!(picked.text, "null");
        let offered = running
            .json("Ann", "POST", &format!("{path}/TransferTo/Bob"), "")
            .await;
        assert!(
            offered.text.contains(r#""TransferTo":{"#),
            "{}",
            offered.text
        );
    }
}

/// Who may not read a session writes as the customer, and not under a name or at a time of their choice.
#[tokio::test]
async fn strangers_choose_neither_author_nor_time() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let path = format!("/api/v1/ChatSession/{}/Messages", queued(&world).await.id);
    let body = json!({ "Type": "ToUser", "Message": "x", "Author": "Ann Smith", "WhenPosted": "2001-01-01T00:00:00Z" });
    let got = running.json("Eve", "POST", &path, &body.to_string()).await;
    assert_eq!(got.status, 200, "{}", got.text);
    let messages = get(&running, &path).await;
    assert_eq!(messages[0]["Author"], "");
    assert!(
        !messages[0]["WhenPosted"]
            .as_str()
            .unwrap()
            .starts_with("2001"),
        "{messages}"
    );
    let got = running.json("Ann", "POST", &path, &body.to_string()).await;
    let message: Value = serde_json::from_str(&got.text).unwrap();
    assert_eq!(message["Author"], "Ann Smith");
}

/// Properties that the release added, in any case and every format.
#[tokio::test]
async fn added_properties_are_read_in_any_case_and_format() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let id = queued(&world).await.id;
    let path = format!("/api/v1/ChatSession/{id}");
    for (kind, body, rating) in [
        (
            "application/json",
            r#"{"rating":3,"CUSTOMERNAME":"Eva"}"#,
            3,
        ),
        (
            "application/xml",
            "<ChatSessionEntity><customername>Eva</customername><RATING>4</RATING></ChatSessionEntity>",
            4,
        ),
        (
            "application/x-www-form-urlencoded",
            "customerName=Eva&rating=5",
            5,
        ),
    ] {
        // The document does not have the property, so the response is not compared with it.
        let request = running.client.put(running.url(&path));
        let request = request.basic_auth("Ann", Some("secret"));
        let request = request
            .header("content-type", kind)
            .header("accept", "application/json");
        let got = request.body(body).send().await.unwrap();
        assert_eq!(got.status(), 200, "{kind}");
        let session: Value = got.json().await.unwrap();
        assert_eq!(
            (&session["Rating"], &session["CustomerName"]),
            (&rating.into(), &"Eva".into()),
            "{kind}"
        );
    }
    for rating in ["6", "-1", "\"x\""] {
        let got = running
            .json("Ann", "PUT", &path, &format!(r#"{{"Rating":{rating}}}"#))
            .await;
        assert_eq!(got.status, 400, "{rating}");
    }
}

/// Values that mean "none" or "for ever", and what callers do not decide.
#[tokio::test]
async fn odd_values_mean_what_they_mean_in_the_original() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let path = format!("/api/v1/ChatSession/{}", queued(&world).await.id);
    let before = get(&running, &path).await;
    let body = json!({ "Status": "", "Flags": "", "WhenRequested": "2001-01-01T00:00:00Z", "WhenEnded": "9999-12-31T23:59:59Z" });
    let got = running.json("Ann", "PUT", &path, &body.to_string()).await;
    assert_eq!(got.status, 200, "{}", got.text);
    let session: Value = serde_json::from_str(&got.text).unwrap();
    assert_eq!(session["Status"], "InQueue");
    assert_eq!(session["WhenRequested"], before["WhenRequested"]);
    let body = json!({ "Type": "", "SpecialType": "", "Message": "x", "WhenPosted": "9999-12-31T23:59:59Z" });
    let got = running
        .json(
            "Ann",
            "POST",
            &format!("{path}/Messages"),
            &body.to_string(),
        )
        .await;
    let message: Value = serde_json::from_str(&got.text).unwrap();
    assert_eq!(message["WhenPosted"], "9999-12-31T23:59:59Z");
    for body in [r#"{"Name":"  "}"#, "{}"] {
        let got = running
            .json("root", "POST", "/api/v1/ChatTopic", body)
            .await;
        assert_eq!(got.status, 400, "{body}: {}", got.text);
    }
}

/// A patch names another user by any of the properties that tell users apart, or is refused.
#[tokio::test]
async fn a_patch_of_a_user_works_by_name() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let id = queued(&world).await.id;
        world
            .store
            .pick_up(world.ann, id, crate::support::later(1))
            .await
            .unwrap();
        let path = format!("/api/v1/ChatSession/{id}");
        for (body, status, user) in [
            (r#"{"User":{"Name":"Bob"}}"#.to_owned(), 200, "Bob"),
            (r#"{"User":{"FullName":"Someone"}}"#.to_owned(), 400, "Bob"),
            (
                format!(r#"{{"User":{{"EjUserId":{}}}}}"#, world.ann.user),
                200,
                "Ann",
            ),
            (
                r#"[{"op":"replace","path":"/User/UserName","value":"Bob"}]"#.to_owned(),
                200,
                "Bob",
            ),
            (r#"{"User":{"Name":"Eve"}}"#.to_owned(), 400, "Bob"),
        ] {
            let got = running.json("root", "PATCH", &path, &body).await;
            assert_eq!(got.status, status, "{body}: {}", got.text);
            assert_eq!(get(&running, &path).await["User"]["Name"], user, "{body}");
        }
        let got = running
            .json("Bob", "PATCH", &path, r#"{"TransferTo":{"Name":"Ann"}}"#)
            .await;
        assert!(got.text.contains(r#""TransferTo":{"#), "{}", got.text);
    }
}

/// What somebody handles is in their list also after they have left the topic; sessions are offered only to those who may
/// answer there, present or not.
#[tokio::test]
async fn sessions_stay_with_those_who_handle_them() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let id = queued(&world).await.id;
        world
            .store
            .pick_up(world.ann, id, crate::support::later(1))
            .await
            .unwrap();
        let offer = async |to: &str| {
            let path = format!("/api/v1/ChatSession/{id}/TransferTo/{to}");
            running.json("Ann", "POST", &path, "").await.status
        };
        assert_eq!(offer("Eve").await, 400);
        let absent = [(world.bob.user, false)];
        world
            .store
            .save_presence(world.admin, &absent)
            .await
            .unwrap();
        assert_eq!(offer("Bob").await, 200);
        for user in [&world.ann, &world.bob] {
            let user = superoffice_chat_server::store::UserRef::Id(user.user);
            world
                .store
                .remove_member(world.admin, world.topic, &user)
                .await
                .unwrap();
        }
        for user in ["Ann", "Bob"] {
            let got = running
                .json(user, "GET", "/api/v1/ChatSession/ForCurrentUser", "")
                .await;
            assert!(
                got.text.contains(&format!("\"ChatSessionId\":{id},")),
                "{user}: {}",
                got.text
            );
        }
    }
}

/// Properties of value types are never null in what the operations for new records give.
#[tokio::test]
async fn defaults_have_no_null_where_the_original_has_none() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let widget = get(&running, "/api/v1/ChatTopic/default").await["Widget"].clone();
    for (name, value) in [
        ("PreFormEnabled", json!(false)),
        ("LogoBlobId", json!(0)),
        ("Size", json!("Normal")),
        ("Theme", json!("Classic")),
    ] {
        assert_eq!(widget[name], value, "{name}");
    }
    assert!(widget["RequiredFields"].is_string(), "{widget}");
    let session = get(&running, "/api/v1/ChatSession/default").await;
    assert!(session["AlertLevel"].is_number() && session["WhenStarted"].is_string());
}

/// What the archive says about itself can be fetched, and its dates of records are in UTC whatever zone is asked for.
#[tokio::test]
async fn archives_describe_themselves_and_keep_dates_of_records_in_utc() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    queued(&world).await;
    let path = "/api/v1/ChatSession?$select=registeredDate,whenRequested";
    let headers = [("so-timezone", "US-NY"), ("accept", "application/json")];
    let got = running.call("Ann", "GET", path, &headers, None).await;
    let page: Value = serde_json::from_str(&got.text).unwrap();
    let row = &page["value"][0];
    assert!(
        row["registeredDate"]
            .as_str()
            .unwrap()
            .starts_with("2024-05-06T08:00:00"),
        "{row}"
    );
    assert!(
        row["whenRequested"]
            .as_str()
            .unwrap()
            .starts_with("2024-05-06T04:00:00"),
        "{row}"
    );
    let metadata = page["odata.metadata"].as_str().unwrap();
    let answer = running.client.get(metadata).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.text().await.unwrap().contains("chatTopic_name"));
}

/// Lists, properties that are not known, and sessions have an end.
#[tokio::test]
async fn what_records_hold_is_bounded() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let id = queued(&world).await.id;
    let path = format!("/api/v1/ChatSession/{id}");
    let junk = json!({ "Junk": "x".repeat(20_000) }).to_string();
    for (method, path) in [
        ("PUT", path.clone()),
        ("POST", "/api/v1/ChatTopic".to_owned()),
    ] {
        let got = running
            .json(
                "root",
                method,
                &path,
                &junk.replace("{", r#"{"Name":"a","TopicId":1,"#),
            )
            .await;
        assert_eq!(got.status, 400, "{method} {path}: {}", got.text);
    }
    let rows: Vec<_> = (1..=1001)
        .map(|id| json!({ "UserId": id, "Present": true }))
        .collect();
    let rows = Value::from(rows).to_string();
    let got = running
        .json("root", "POST", "/api/v1/Presence/SaveAll", &rows)
        .await;
    assert_eq!(got.status, 400, "{}", got.text);
    let text = json!({ "Type": "ToUser", "Message": "x".repeat(65_536) }).to_string();
    let mut taken = 0;
    while running
        .json("Ann", "POST", &format!("{path}/Messages"), &text)
        .await
        .status
        == 200
    {
        taken += 1;
        assert!(taken <= 64, "four million characters");
    }
    assert_eq!(taken, 64);
}

/// Transcripts of messages that are nothing but tags take no longer than others, for anybody.
#[tokio::test]
async fn tags_without_end_hold_nobody_up() {
    let world = worlds().await.remove(0);
    let id = queued(&world).await.id;
    for _ in 0..60 {
        let text = crate::support::draft(&"<i></p>".repeat(9000));
        let said = world
            .store
            .add_message(world.ann, id, text, crate::support::later(1));
        said.await.unwrap();
    }
    let running = Running::start(&world).await;
    for html in [true, false] {
        let path = format!("/api/v1/ChatSession/{id}/Transcript?html={html}");
        let request = running
            .client
            .post(running.url(&path))
            .basic_auth("Ann", Some("secret"));
        let request = request.timeout(std::time::Duration::from_secs(20));
        assert_eq!(request.send().await.unwrap().status(), 200, "html={html}");
    }
}

/// Two hosts, none, and a client that closes its side of the connection after asking.
#[tokio::test]
async fn requests_on_the_wire_that_are_odd() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let world: World = worlds().await.remove(0);
    let running = Running::start(&world).await;
    for (head, status) in [
        ("GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n", "400"),
        ("GET /healthz HTTP/1.1\r\n", "400"),
        ("GET /healthz HTTP/1.0\r\n", "200"),
        ("GET /healthz HTTP/1.1\r\nHost: a\r\n", "200"),
    ] {
        let mut stream = tokio::net::TcpStream::connect(running.address)
            .await
            .unwrap();
        let request = format!("{head}Connection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert_eq!(answer.split(' ').nth(1), Some(status), "{head}: {answer}");
    }
}

/// Methods and paths that nobody knows leave nothing behind in the numbers.
#[tokio::test]
async fn strangers_add_no_labels_to_the_numbers() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let metrics = async || {
        let answer = running
            .client
            .get(running.url("/metrics"))
            .send()
            .await
            .unwrap();
        answer.text().await.unwrap()
    };
    for number in 0..200 {
        let method = format!("BREW{number}").parse().unwrap();
        let url = running.url(&format!("/api/v1/ChatSession/none{number}"));
        let request = running
            .client
            .request(method, url)
            .basic_auth("Ann", Some("secret"));
        request.send().await.unwrap();
    }
    let text = metrics().await;
    assert!(text.contains("method=\"other\""), "{text}");
    assert!(!text.contains("BREW") && !text.contains("none1"));
}

/// One address sends many bodies so slowly that they never end: others, and itself, are still served.
#[tokio::test]
async fn slow_bodies_have_a_share_of_the_places() {
    use superoffice_chat_server::http::Options;
    use tokio::io::AsyncWriteExt as _;

    let world = worlds().await.remove(0);
    let options = Options {
        concurrency: 16,
        ..Options::default()
    };
    let running = Running::with(&world, &options).await;
    let mut slow = Vec::new();
    for _ in 0..20 {
        let mut stream = tokio::net::TcpStream::connect(running.address)
            .await
            .unwrap();
        let head = "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\nuser";
        stream.write_all(head.as_bytes()).await.unwrap();
        slow.push(stream);
    }
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    let path = format!("/api/v1/ChatSession/{}/Messages", queued(&world).await.id);
    let said = running
        .json("Ann", "POST", &path, r#"{"Message":"x"}"#)
        .await;
    assert_eq!(said.status, 200, "{}", said.text);
    assert_eq!(running.json("Ann", "GET", &path, "").await.status, 200);
}
