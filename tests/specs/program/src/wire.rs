//! A server on a port of its own, and a client that opens a connection for each call.

use bytes::Bytes;
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use pagewire_runtime::client::{BaseUrl, Body, BoxFuture, Client, Error, Transport, TransportError};
use pagewire_runtime::server::Router;
use tokio::net::{TcpListener, TcpStream};

struct Socket(String);

impl Transport for Socket {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (mut head, body) = request.into_parts();
            let data = body.collect(1 << 20).await?;
            let path = head.uri.path_and_query().expect("a path").clone();
            head.uri = path.into();
            head.headers
                .insert("host", "localhost".parse().expect("a host"));
            let request = http::Request::from_parts(head, Full::<Bytes>::new(data));
            let stream = TcpStream::connect(&self.0)
                .await
                .map_err(TransportError::other)?;
            let (mut sender, connection) =
                hyper::client::conn::http1::handshake(TokioIo::new(stream))
                    .await
                    .map_err(TransportError::other)?;
            tokio::spawn(connection);
            let answer = sender
                .send_request(request)
                .await
                .map_err(TransportError::other)?;
            Ok(answer.map(Body::from_http))
        })
    }
}

/// Serves `router` and returns a client of it.
pub async fn connect(router: Router) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    let base = BaseUrl::parse("http://localhost/").expect("an address");
    Client::new(base, Socket(address))
}

/// Records the requests of a client, and responds with `null`.
#[derive(Clone, Default)]
pub struct Recorder(std::sync::Arc<std::sync::Mutex<Vec<String>>>);

impl Recorder {
    /// A client that sends to it.
    pub fn client(&self) -> Client {
        let base = BaseUrl::parse("http://localhost/").expect("an address");
        Client::new(base, self.clone())
    }

    /// Method, path and query, headers (except the client's own), an empty line and the body of the last request.
    pub fn last(&self) -> String {
        self.0.lock().expect("no panic").pop().expect("a request")
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let data = body.collect(1 << 20).await?;
            let mut text = format!("{} {}", head.method, head.uri.path_and_query().expect("a path"));
            for (name, value) in &head.headers {
                if !["accept", "accept-encoding", "user-agent"].contains(&name.as_str()) {
                    text += &format!("\n{name}: {}", value.to_str().expect("a text"));
                }
            }
            text += &format!("\n\n{}", String::from_utf8_lossy(&data));
            self.0.lock().expect("no panic").push(text);
            let answer = http::Response::builder().header("content-type", "application/json");
            let body = Full::<Bytes>::from("null");
            Ok(answer.body(body).expect("a response").map(Body::from_http))
        })
    }
}

/// Returns the response of `router` to a request that the client of its own document would not send.
pub async fn ask(router: Router, request: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let request = match request.contains("\r\n\r\n") {
        true => request.to_owned(),
        false => format!("{request}\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
    };
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("a text");
    answer
}

/// A POST with a body, for [`ask`].
pub fn post(path: &str, media_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {media_type}\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
}

/// The body of a failure with this status.
pub fn refused<T: std::fmt::Debug>(status: u16, result: Result<T, Error>) -> String {
    let error = result.expect_err("it is refused");
    assert_eq!(error.status().map(|s| s.as_u16()), Some(status), "{error}");
    let failure = error.failure().expect("there is an answer");
    String::from_utf8_lossy(&failure.body).into_owned()
}
