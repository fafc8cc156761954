//! Callers who wait for one ticket, token or state that is refused: the service is asked once. Over a socket, by a server that
//! counts.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::sample;
use futures_util::future::join_all;
use pagewire_runtime::client::{Client, Error, Reqwest};
use pagewire_runtime::superoffice::tenant::{
    Application, Environment, Login, PrivateKey, Tenant, TenantError, Tokens,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const PEM: &str = include_str!("keys/pkcs1.pem");

/// How many callers there are.
const CALLERS: usize = 20;

/// How often each path was asked for.
type Counts = Arc<Mutex<BTreeMap<String, usize>>>;

fn count(counts: &Counts, path: &str) -> usize {
    counts.lock().unwrap().get(path).copied().unwrap_or(0)
}

/// Refuses every login and every call. `state` is the status of the service that has the state of the tenant.
async fn serve(state: u16) -> (String, Counts) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let counts = Counts::default();
    let (shared, own) = (Arc::clone(&counts), address.clone());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(respond(stream, own.clone(), state, Arc::clone(&shared)));
        }
    });
    (address, counts)
}

async fn respond(mut stream: TcpStream, address: String, state: u16, counts: Counts) {
    let mut request = Vec::new();
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
    }
    let request = String::from_utf8_lossy(&request);
    let path = request.split(' ').nth(1).unwrap().to_owned();
    *counts.lock().unwrap().entry(path.clone()).or_default() += 1;
    let (status, body) = match &*path {
        "/api/state/Cust12345" => {
            let api = format!("{address}/Cust12345/api");
            let body = format!(r#"{{"State":"Running","IsRunning":true,"Api":"{api}"}}"#);
            (state, body)
        }
        "/Login/api/PartnerSystemUser/Authenticate" => {
            let body = r#"{"IsSuccessful":false,"ErrorMessage":"no such token"}"#;
            (200, body.to_owned())
        }
        "/login/common/oauth/tokens" => {
            // Until every caller waits for it.
            while count(&counts, CALL) < CALLERS {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            tokio::time::sleep(Duration::from_millis(300)).await;
            (400, r#"{"error":"invalid_grant"}"#.to_owned())
        }
        _ => (401, String::new()),
    };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all((head + &body).as_bytes()).await.unwrap();
}

const CALL: &str = "/Cust12345/api/v1/Agents/Chat/ResetChatSession";

async fn call(client: &sample::Client) -> Error {
    let call = client.chat_agent().reset_chat_session(317);
    call.send().await.map(drop).unwrap_err()
}

async fn all(client: &sample::Client) -> Vec<Error> {
    join_all((0..CALLERS).map(|_| call(client))).await
}

fn client(address: &str) -> sample::Client {
    let application = Application::new("secret", PrivateKey::parse(PEM).unwrap());
    let environment = Environment::at(address).unwrap();
    let tenant = Tenant::new(environment, "Cust12345").unwrap();
    let tenant = tenant.with_system_user(application, "App-abc");
    tenant.client().build().unwrap()
}

#[tokio::test]
async fn callers_share_a_refused_ticket_and_later_ones_ask_again() {
    let (address, counts) = serve(200).await;
    let client = client(&address);
    for round in 1..3 {
        for error in all(&client).await {
            let refused = TenantError::of(&error);
            let is_refused = matches!(refused, Some(TenantError::Refused { .. }));
            assert!(is_refused, "{error}");
            assert!(error.to_string().contains("no such token"), "{error}");
        }
        let logins = count(&counts, "/Login/api/PartnerSystemUser/Authenticate");
        assert_eq!(logins, round);
    }
    assert_eq!(count(&counts, CALL), 0);
}

#[tokio::test]
async fn callers_share_the_failure_of_the_service_that_has_the_state() {
    let (address, counts) = serve(500).await;
    let environment = Environment::at(&address).unwrap();
    let tenant = Tenant::new(environment, "Cust12345").unwrap();
    let client: sample::Client = tenant.client().build().unwrap();
    for error in all(&client).await {
        let failed = TenantError::of(&error);
        assert!(
            matches!(failed, Some(TenantError::Service { .. })),
            "{error}"
        );
    }
    assert_eq!(count(&counts, "/api/state/Cust12345"), 1);
}

#[tokio::test]
async fn callers_share_a_refused_refresh_token_and_later_ones_ask_again() {
    let (address, counts) = serve(200).await;
    let environment = Environment::at(&address).unwrap();
    let login = Login::new(environment, "client-1", "http://127.0.0.1:7890/back").unwrap();
    let tokens = Tokens::new("8A:Cust1.one", Some("r1"));
    let builder = Client::builder(format!("{address}/Cust12345/api/"));
    let builder = builder.credentials(tokens.credentials());
    let renewal = login.renewal(tokens, Reqwest::new().unwrap());
    let client = sample::Client::from(builder.refresh(renewal).build().unwrap());
    for error in all(&client).await {
        let failed = TenantError::of(&error);
        assert!(matches!(failed, Some(TenantError::Login { .. })), "{error}");
    }
    let asked = || count(&counts, "/login/common/oauth/tokens");
    assert_eq!((asked(), count(&counts, CALL)), (1, CALLERS));
    call(&client).await;
    assert_eq!(asked(), 2);
}
