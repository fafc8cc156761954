//! Conditional requests by entity tags and dates, and what pages of other sites cannot do.

use serde_json::Value;
use superoffice_chat_server::http::Options;

use crate::running::{Got, PASSWORD, Running};
use crate::support::{queued, worlds};

fn header(got: &Got, name: &str) -> Option<String> {
    let value = got.headers.get(name)?;
    Some(value.to_str().unwrap().to_owned())
}

/// A patch with a condition.
async fn patch(running: &Running, path: &str, name: &str, value: &str, text: &str) -> Got {
    let headers = [(name, value), ("content-type", "application/json")];
    let body = format!(r#"{{"CustomerName":"{text}"}}"#);
    running
        .call("Ann", "PATCH", path, &headers, Some(body.into_bytes()))
        .await
}

#[tokio::test]
async fn of_two_writes_on_one_reading_the_second_is_refused() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let path = format!("/api/v1/ChatSession/{}", queued(&world).await.id);
        for name in ["if-unmodified-since", "if-match"] {
            // A date is sent once the clock has reached it.
            let read = loop {
                let got = running.json("Ann", "GET", &path, "").await;
                let read = if name == "if-match" {
                    "etag"
                } else {
                    "last-modified"
                };
                if let Some(read) = header(&got, read) {
                    break read;
                }
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            };
            let first = patch(&running, &path, name, &read, "first").await;
            assert_eq!(first.status, 200, "{name}: {}", first.text);
            let second = patch(&running, &path, name, &read, "second").await;
            assert_eq!(second.status, 412, "{name}: {}", second.text);
            let tag = header(&first, "etag").unwrap();
            let third = patch(&running, &path, "if-match", &tag, "third").await;
            assert_eq!(third.status, 200, "{}", third.text);
        }
        for (value, status) in [("*", 200), ("\"0-x\"", 412), ("W/\"1-x\"", 412)] {
            let got = patch(&running, &path, "if-match", value, "x").await;
            assert_eq!(got.status, status, "{value}");
        }
    }
}

#[tokio::test]
async fn copies_are_good_only_while_nothing_has_changed() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let id = queued(&world).await.id;
        let path = format!("/api/v1/ChatSession/{id}");
        let got = running.json("Ann", "GET", &path, "").await;
        let (tag, date) = (
            header(&got, "etag").unwrap(),
            header(&got, "last-modified").unwrap(),
        );
        let ask = async |conditions: &[(&str, &str)]| {
            let mut headers = vec![
                ("accept", "application/json"),
                ("content-type", "application/json"),
            ];
            headers.extend(conditions);
            running
                .call("Ann", "GET", &path, &headers, None)
                .await
                .status
        };
        let (by_tag, by_date) = (("if-none-match", &*tag), ("if-modified-since", &*date));
        assert_eq!(ask(&[by_tag]).await, 304);
        assert_eq!(ask(&[by_date]).await, 304);
        assert_eq!(ask(&[("if-none-match", "\"x\", *")]).await, 304);
        assert_eq!(
            ask(&[("if-none-match", "\"x\""), by_date]).await,
            200,
            "the tag counts"
        );
        // The clock of the server steps back, or many write within a second.
        let back = superoffice_chat_server::store::Draft::clone(&crate::support::draft("x"));
        let long_ago = crate::support::later(-3600);
        world
            .store
            .add_message(world.ann, id, back, long_ago)
            .await
            .unwrap();
        assert_eq!(ask(&[by_tag]).await, 200);
        assert_eq!(ask(&[by_date]).await, 200);
        let xml = [("accept", "application/xml"), by_tag];
        let got = running.call("Ann", "GET", &path, &xml, None).await;
        assert_eq!(got.status, 200, "another format is another representation");
    }
}

#[tokio::test]
async fn pages_of_other_sites_cannot_write_with_what_a_browser_keeps() {
    let world = worlds().await.remove(0);
    let options = Options {
        public_url: Some("https://chat.example.com".to_owned()),
        cors_origins: vec!["*".to_owned()],
        ..Options::default()
    };
    let running = Running::with(&world, &options).await;
    let id = queued(&world).await.id;
    let path = format!("/api/v1/ChatSession/{id}/Pickup");
    for headers in [
        &[
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://evil.example"),
        ][..],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
    ] {
        let got = running.call("Ann", "POST", &path, headers, None).await;
        assert_eq!(got.status, 403, "{headers:?}: {}", got.text);
    }
    assert!(
        world
            .store
            .session(world.ann, id)
            .await
            .unwrap()
            .state
            .is_queued()
    );

    // A script that asks for everybody's origin is let in, but not with what the browser keeps.
    let request = running.client.get(running.url("/api/v1/ChatTopic/1"));
    let answer = request
        .header("origin", "https://any.example")
        .basic_auth("Ann", Some(PASSWORD));
    let answer = answer.send().await.unwrap();
    assert_eq!(
        answer.headers()["access-control-allow-origin"],
        "https://any.example"
    );
    assert!(
        !answer
            .headers()
            .contains_key("access-control-allow-credentials")
    );

    // The form works behind a proxy that names another host.
    for (host, origin, status) in [
        ("10.0.0.7:8080", "https://chat.example.com", 303),
        ("chat.test:443", "https://chat.test", 303),
        ("10.0.0.7:8080", "https://evil.example", 403),
    ] {
        let form = format!("user=Ann&password={PASSWORD}");
        let request = running.client.post(running.url("/login")).body(form);
        let request = request.header("host", host).header("origin", origin);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(
            request.send().await.unwrap().status(),
            status,
            "{host} {origin}"
        );
    }
}

#[tokio::test]
async fn scripts_get_no_challenge_that_opens_a_dialogue() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    for (mode, basic) in [("cors", false), ("same-origin", false), ("navigate", true)] {
        let request = running.client.get(running.url("/api/v1/ChatTopic/1"));
        let answer = request.header("sec-fetch-mode", mode).send().await.unwrap();
        assert_eq!(answer.status(), 401);
        let challenge = answer.headers()["www-authenticate"].to_str().unwrap();
        assert_eq!(challenge.starts_with("Basic"), basic, "{mode}: {challenge}");
    }
}

#[tokio::test]
async fn cookies_last_as_long_as_the_session_that_is_used() {
    use superoffice_chat_server::login::Login;

    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let login = Login::new(world.store.clone(), "Cust1").unwrap();
    let browser = login.open_browser(world.ann.user).await.unwrap();
    let ask = async || {
        let request = running.client.get(running.url("/api/v1/ChatTopic/1"));
        let cookie = format!("ASP.NET_SessionId={}", browser.session.expose());
        let request = request.header("cookie", cookie);
        let request = request.header("x-xsrf-token", browser.xsrf_token.expose());
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200);
        answer.headers().get_all("set-cookie").iter().count()
    };
    assert_eq!(ask().await, 0, "it was opened a moment ago");
    let soon = jiff::Timestamp::now() + jiff::SignedDuration::from_mins(10);
    let digest = browser.session.digest();
    world.store.extend_credential(&digest, soon).await.unwrap();
    assert_eq!(ask().await, 2);
    assert_eq!(ask().await, 0);
}

#[tokio::test]
async fn presence_of_others_is_for_managers() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let list = running
            .json("Ann", "GET", "/api/v1/Presence/GetAll", "")
            .await;
        let mut list: Vec<Value> = serde_json::from_str(&list.text).unwrap();
        let save = async |user: &str, list: &[Value]| {
            let body = serde_json::to_string(list).unwrap();
            running
                .json(user, "POST", "/api/v1/Presence/SaveAll", &body)
                .await
                .status
        };
        assert_eq!(save("Ann", &list).await, 204, "nothing changes");
        let row = |list: &[Value], name: &str| {
            let named = |row: &Value| row["DisplayName"].as_str().unwrap().starts_with(name);
            list.iter().position(named).unwrap()
        };
        let (ann, bob) = (row(&list, "Ann"), row(&list, "Bob"));
        list[ann]["Present"] = false.into();
        assert_eq!(save("Ann", &list).await, 204);
        list[bob]["Present"] = false.into();
        assert_eq!(save("Ann", &list).await, 403);
        assert_eq!(save("root", &list).await, 204);
    }
}
