//! What browsers get: the pages, the document that they show, and the login that leads to them.

use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::Value;

use crate::processes::Process;
use crate::running::{PASSWORD, Running};
use crate::support::worlds;

/// Whether an operation takes something away. These come last, those of agents behind those of REST: a record that is
/// gone is no failure for them.
fn deletes(method: &Method, path: &str) -> u8 {
    match (*method == Method::DELETE, path.contains("/Chat/Delete")) {
        (_, true) => 9,
        (true, _) if path.contains("{username}") => 1,
        (true, _) if path.contains("ChatSession") => 2,
        (true, _) => 3,
        _ => 0,
    }
}

/// The request that the document shows for an operation, with one of the bodies that it shows.
fn shown(
    client: &Client,
    address: &str,
    method: &Method,
    path: &str,
    operation: &Value,
    document: &Value,
) -> Vec<RequestBuilder> {
    let mut path = path.to_owned();
    let mut query = form_urlencoded::Serializer::new(String::new());
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let shared = parameter["$ref"].as_str();
        let parameter = shared.map_or(parameter, |name| document.pointer(&name[1..]).unwrap());
        let name = parameter["name"].as_str().unwrap();
        let value = match &parameter["example"] {
            Value::Null => {
                assert_ne!(parameter["required"], true, "{path} shows no {name}");
                continue;
            }
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match parameter["in"].as_str() {
            Some("path") => path = path.replace(&format!("{{{name}}}"), &value),
            _ => {
                query.append_pair(name, &value);
            }
        }
    }
    let query = query.finish();
    let request = || {
        let request = client.request(method.clone(), format!("{address}{path}?{query}"));
        request.header("accept", "application/json")
    };
    let Some(content) = operation["requestBody"]["content"].as_object() else {
        return vec![request()];
    };
    let shown = content.iter().filter(|(kind, _)| !kind.contains("form"));
    shown
        .map(|(kind, media)| {
            let body = match &media["example"] {
                Value::Null => panic!("{path} shows no {kind}"),
                Value::String(text) => text.clone(),
                value => value.to_string(),
            };
            request().header("content-type", kind).body(body)
        })
        .collect()
}

#[tokio::test]
async fn every_value_that_the_document_shows_works_on_the_sample_data() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("chat.db").display());
    let (process, password) = Process::with_sample(&database, "berit");
    let address = process.url("").replace("/api/v1/", "");
    let client = Client::new();
    let document = client
        .get(format!("{address}/openapi.json"))
        .send()
        .await
        .unwrap();
    let document: Value = document.json().await.unwrap();
    let paths = document["paths"].as_object().unwrap().iter();
    let operations = paths.flat_map(|(path, item)| {
        let operations = item.as_object().unwrap().iter();
        operations.map(move |(method, operation)| {
            let method = method.to_uppercase().parse::<Method>().unwrap();
            (method, path.as_str(), operation)
        })
    });
    let mut operations: Vec<_> = operations.collect();
    operations.sort_by_key(|(method, path, _)| deletes(method, path));
    assert_eq!(operations.len(), 67);
    for (method, path, operation) in operations {
        for request in shown(&client, &address, &method, path, operation, &document) {
            let response = request
                .basic_auth("berit", Some(&password))
                .send()
                .await
                .unwrap();
            let status = response.status();
            let text = response.text().await.unwrap();
            if (&method, path) == (&Method::POST, "/api/v1/ChatTopic") {
                assert_eq!(status, StatusCode::FORBIDDEN, "{method} {path}: {text}");
                continue;
            }
            assert!(status.is_success(), "{method} {path}: {status} {text}");
            // Whoever waited has been picked up by one of the calls before.
            let may_find_nothing = path.to_lowercase().contains("pickup");
            assert!(
                text != "null" || may_find_nothing,
                "{method} {path} found nothing"
            );
        }
    }
}

#[tokio::test]
async fn files_are_packed_for_clients_that_take_it_and_sent_once() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let get = |path: &str| running.client.get(running.url(path));
    for path in [
        "/openapi.json",
        "/openapi.yaml",
        "/console",
        "/assets/swagger-ui.js",
        "/assets/icon.svg",
    ] {
        let plain = get(path).send().await.unwrap();
        assert!(plain.headers().get("content-encoding").is_none(), "{path}");
        let tag = plain.headers()["etag"].clone();
        let plain = plain.bytes().await.unwrap();
        let packed = get(path)
            .header("accept-encoding", "br, gzip")
            .send()
            .await
            .unwrap();
        assert_eq!(packed.headers()["content-encoding"], "gzip", "{path}");
        assert_eq!(packed.headers()["vary"], "Accept-Encoding");
        assert_eq!(packed.headers()["etag"], tag);
        let packed = packed.bytes().await.unwrap();
        assert!(
            packed.len() < plain.len(),
            "{path}: {} {}",
            packed.len(),
            plain.len()
        );
        let mut unpacked = Vec::new();
        std::io::copy(&mut flate2::read::GzDecoder::new(&*packed), &mut unpacked).unwrap();
        assert_eq!(unpacked, plain, "{path}");
        let again = get(path).header("if-none-match", tag).send().await.unwrap();
        assert_eq!(again.status(), 304, "{path}");
    }
    let icon = get("/favicon.ico").send().await.unwrap();
    assert_eq!(icon.headers()["location"], "/assets/icon.svg");
}

#[tokio::test]
async fn the_login_leads_back_to_pages_of_this_server_only() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    for (asked, shown) in [
        ("/console", "/console"),
        ("/console/customer", "/console/customer"),
        ("", "/"),
        ("//evil.example", "/"),
        ("https://evil.example/console", "/"),
        ("\"><script>", "/"),
    ] {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("next", asked)
            .finish();
        let form = client.get(running.url(&format!("/login?{query}")));
        let form = form.send().await.unwrap().text().await.unwrap();
        assert!(
            form.contains(&format!("name=\"next\" value=\"{shown}\"")),
            "{form}"
        );
        let given = [("user", "Ann"), ("password", PASSWORD), ("next", asked)];
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(given)
            .finish();
        let entered = client
            .post(running.url("/login"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        let entered = entered.send().await.unwrap();
        assert_eq!(entered.status(), 303);
        assert_eq!(entered.headers()["location"], shown);
    }
}

/// Otherwise a browser whose session has expired can do nothing but log out.
#[tokio::test]
async fn a_session_that_has_ended_is_offered_the_login_form() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    let page = running.client.get(running.url("/login"));
    let page = page.header("cookie", "ASP.NET_SessionId=gone");
    let page = page.send().await.unwrap().text().await.unwrap();
    assert!(page.contains("type=\"password\""), "{page}");
}
