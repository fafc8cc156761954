//! Conditional requests, patches, archives and the other things that every page has in common.

use serde_json::Value;

use crate::running::Running;
use crate::support::{queued, worlds};

#[tokio::test]
async fn conditions_on_the_time_of_writing_count() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let path = format!("/api/v1/ChatSession/{}", queued(&world).await.id);
        let got = running.json("Ann", "GET", &path, "").await;
        let modified = got.headers["last-modified"].to_str().unwrap().to_owned();
        let read = [("if-modified-since", &*modified)];
        let got = running.call("Ann", "GET", &path, &read, None).await;
        assert_eq!((got.status, &*got.text), (304, ""));
        let old = "Mon, 01 Jan 2024 00:00:00 GMT";
        for method in ["PUT", "PATCH", "DELETE"] {
            let headers = [
                ("if-unmodified-since", old),
                ("content-type", "application/json"),
            ];
            let body = (method != "DELETE").then(|| br#"{"CustomerName":"x"}"#.to_vec());
            let got = running.call("Ann", method, &path, &headers, body).await;
            assert_eq!(got.status, 412, "{method}: {}", got.text);
        }
        let headers = [
            ("if-unmodified-since", &*modified),
            ("content-type", "application/json"),
        ];
        let body = Some(br#"{"CustomerName":"x"}"#.to_vec());
        let got = running.call("Ann", "PATCH", &path, &headers, body).await;
        assert_eq!(got.status, 200, "{}", got.text);
    }
}

#[tokio::test]
async fn both_shapes_of_a_patch_are_all_or_nothing() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let path = format!("/api/v1/ChatSession/{}", queued(&world).await.id);
    for (body, status) in [
        (r#"{"CustomerName":"Eva","CustomerPhone":"1"}"#, 200),
        (
            r#"[{"op":"test","path":"CustomerName","value":"Eva"},{"op":"replace","path":"/customername","value":"Per"}]"#,
            200,
        ),
        (
            r#"[{"op":"replace","path":"/CustomerName","value":"lost"},{"op":"test","path":"/CustomerPhone","value":"2"}]"#,
            409,
        ),
        (
            r#"[{"op":"replace","path":"/CustomerName","value":"lost"},{"op":"move","from":"/A","path":"/B"}]"#,
            400,
        ),
        (r#"{"NoSuchThing":1}"#, 400),
        (r#"{"CustomerPhone":null}"#, 200),
        ("[]", 200),
        ("7", 400),
    ] {
        let got = running.json("Ann", "PATCH", &path, body).await;
        assert_eq!(got.status, status, "{body}: {}", got.text);
    }
    let got = running.json("Ann", "GET", &path, "").await;
    let session: Value = serde_json::from_str(&got.text).unwrap();
    assert_eq!(
        (&session["CustomerName"], &session["CustomerPhone"]),
        (&"Per".into(), &"".into())
    );
}

/// Two clients patch different properties at the same time, many times: neither loses anything.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn patches_at_the_same_time_do_not_undo_each_other() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let path = format!("/api/v1/ChatSession/{}", queued(&world).await.id);
        for round in 0..10 {
            let name = format!(r#"{{"CustomerName":"{round}"}}"#);
            let phone = format!(r#"{{"CustomerPhone":"{round}"}}"#);
            let (one, two) = tokio::join!(
                running.json("Ann", "PATCH", &path, &name),
                running.json("Bob", "PATCH", &path, &phone),
            );
            assert_eq!(
                (one.status, two.status),
                (200, 200),
                "{} {}",
                one.text,
                two.text
            );
            let got = running.json("Ann", "GET", &path, "").await;
            let session: Value = serde_json::from_str(&got.text).unwrap();
            let round = Value::from(round.to_string());
            assert_eq!(
                (&session["CustomerName"], &session["CustomerPhone"]),
                (&round, &round)
            );
        }
    }
}

#[tokio::test]
async fn pages_of_an_archive_lead_to_each_other() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        for _ in 0..5 {
            queued(&world).await;
        }
        let mut path = format!(
            "/api/v1/ChatTopic/{}/Sessions?$select=status,chatTopic/name&$filter=status%20=%204&$top=2",
            world.topic
        );
        let mut keys = Vec::new();
        loop {
            let got = running.json("Ann", "GET", &path, "").await;
            assert_eq!(got.status, 200, "{}", got.text);
            let page: Value = serde_json::from_str(&got.text).unwrap();
            for row in page["value"].as_array().unwrap() {
                keys.push(row["PrimaryKey"].as_str().unwrap().to_owned());
                assert_eq!(
                    (&row["status"], &row["chatTopic/name"]),
                    (&"Waiting".into(), &"Help".into())
                );
            }
            match page["odata.nextLink"].as_str() {
                Some(next) => path = next.strip_prefix(&running.url("")).unwrap().to_owned(),
                None => break,
            }
        }
        assert_eq!(keys.len(), 5, "{keys:?}");
        for (query, wanted) in [
            ("$filter=nosuch%20=%204", "nosuch"),
            ("$orderBy=duration", "duration"),
            ("$top=x", "$top"),
        ] {
            let got = running
                .json("Ann", "GET", &format!("/api/v1/ChatSession?{query}"), "")
                .await;
            assert_eq!(got.status, 400);
            assert!(got.text.contains(wanted), "{}", got.text);
        }
    }
}

#[tokio::test]
async fn times_come_in_the_zone_that_is_asked_for() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let path = format!("/api/v1/ChatSession/{}", queued(&world).await.id);
    for (zone, wanted) in [
        ("", "2024-05-06T08:00:00.1234567Z"),
        ("NO", "2024-05-06T10:00:00.1234567"),
        (
            "US-NY, includeTZOffset",
            "2024-05-06T04:00:00.1234567-04:00",
        ),
    ] {
        let headers = [("so-timezone", zone), ("accept", "text/json")];
        let request = running
            .client
            .get(running.url(&path))
            .basic_auth("Ann", Some("secret"));
        let request = headers.iter().fold(request, |request, (name, value)| {
            request.header(*name, *value)
        });
        let session: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(session["WhenRequested"], wanted, "{zone}");
    }
}

#[tokio::test]
async fn properties_that_the_server_does_not_know_are_kept() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let path = format!("/api/v1/ChatSession/{}", queued(&world).await.id);
    let body = r#"{"CustomerName":"Eva","FromTheFuture":{"a":[1]},"Rating":4}"#;
    let request = running
        .client
        .put(running.url(&path))
        .basic_auth("Ann", Some("secret"));
    let request = request
        .header("content-type", "application/json")
        .body(body);
    let stored: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(stored["FromTheFuture"], serde_json::json!({"a": [1]}));
    assert_eq!(stored["Rating"], 4);
    assert_eq!(
        world
            .store
            .session(world.ann, superoffice_chat_server::ids::SessionId(1))
            .await
            .unwrap()
            .rating,
        4
    );
}
