//! A client of a tenant over real sockets: the double in an HTTP server, called by reqwest.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

#[expect(dead_code, reason = "this test needs less of it")]
mod crm;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode, Uri};
use crm::Crm;
use superoffice::tenant::{Environment, MockTenant};
use superoffice::{Client, Transport};
use tokio::net::TcpListener;

/// The double, as the server at `host` has it.
#[derive(Clone)]
struct Served {
    service: MockTenant,
    host: String,
}

async fn respond(State(served): State<Served>, request: Request) -> Response<Body> {
    let target = request.uri().path_and_query().unwrap().to_string();
    let host = match target.starts_with("/Cust12345/") {
        true => served.host,
        false => "https://mock.invalid".to_owned(),
    };
    let (mut head, body) = request.into_parts();
    head.uri = format!("{host}{target}").parse::<Uri>().unwrap();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let request = http::Request::from_parts(head, body.into());
    let (head, body) = served.service.send(request).await.unwrap().into_parts();
    Response::from_parts(head, Body::from(body.collect(1 << 20).await.unwrap()))
}

/// Serves the double, and returns the address.
async fn serve(service: &MockTenant) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    let served = Served {
        service: service.clone(),
        host: host.clone(),
    };
    let app = Router::new().fallback(respond).with_state(served);
    tokio::spawn(async move { axum::serve(listener, app).await });
    host
}

#[tokio::test]
async fn a_client_follows_its_tenant_over_sockets() {
    let service = MockTenant::new("Cust12345", Crm::default()).unwrap();
    let (first, second) = (serve(&service).await, serve(&service).await);
    service.move_to(&first);
    let environment = Environment::at(&first).unwrap();
    let tenant = service.tenant_in(environment).unwrap();
    let client: Client = tenant.client().build().unwrap();

    for host in [&first, &second] {
        service.move_to(host);
        let me = client.user().get_current_principal().send().await.unwrap();
        assert_eq!(me.full_name.as_deref(), Some("System User"));
    }
    assert_eq!((service.states(), service.logins()), (2, 1));

    // What the server responds comes through: the CRM of the double has no such operation.
    let error = client
        .contact()
        .delete_contact_entity(1)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_IMPLEMENTED));
}
