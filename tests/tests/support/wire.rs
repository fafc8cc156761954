//! HTTP/1.1 by hand: bytes out, bytes in.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// The time limit for a response, far more than any response needs. A test that exceeds it hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// A response as received.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The header lines after the status line, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The first header of that name; empty if there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn parse(bytes: &[u8]) -> Self {
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else {
            return Self::default();
        };
        let head = String::from_utf8_lossy(&bytes[..end]);
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        let status = status.and_then(|status| status.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(':'));
        let answer = Self {
            status: status.unwrap_or_default(),
            headers: headers
                .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
                .collect(),
            body: bytes[end + 4..].to_vec(),
        };
        if answer.status == 100 {
            return Self::parse(&answer.body);
        }
        if answer.header("transfer-encoding") == "chunked" {
            let body = unchunked(&answer.body);
            return Self { body, ..answer };
        }
        answer
    }
}

fn unchunked(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = rest.windows(2).position(|window| window == b"\r\n") {
        let size = String::from_utf8_lossy(&rest[..end]).into_owned();
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        if size == 0 {
            break;
        }
        body.extend_from_slice(&rest[end + 2..end + 2 + size]);
        rest = &rest[end + 2 + size + 2..];
    }
    body
}

/// Sends pieces, waits for the given time between them, and reads until the server closes the connection.
pub(crate) async fn exchange(address: &str, pieces: &[(&[u8], Duration)]) -> Answer {
    let stream = TcpStream::connect(address).await.unwrap();
    let (mut reader, mut writer) = stream.into_split();
    let writing = async {
        for (piece, pause) in pieces {
            // A server may refuse a request before it has received all of it.
            if writer.write_all(piece).await.is_err() {
                break;
            }
            tokio::time::sleep(*pause).await;
        }
        // Keeps the sending half open: the server decides when it is over.
        std::future::pending::<()>().await;
    };
    let reading = async {
        let (mut bytes, mut buffer) = (Vec::new(), [0; 8192]);
        loop {
            // A connection that is reset sends nothing more either.
            match reader.read(&mut buffer).await {
                Ok(0) | Err(_) => return bytes,
                Ok(count) => bytes.extend_from_slice(&buffer[..count]),
            }
        }
    };
    let bytes = timeout(PATIENCE, async {
        tokio::select! {
            bytes = reading => bytes,
            () = writing => Vec::new(),
        }
    });
    Answer::parse(&bytes.await.expect("the server answers in time"))
}

/// Sends bytes unchanged.
pub(crate) async fn raw(address: &str, request: &[u8]) -> Answer {
    exchange(address, &[(request, Duration::ZERO)]).await
}

/// The bytes of a request, whose connection ends with the response.
pub(crate) fn request(line: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n").into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    let is_bare = body.is_empty() && line.starts_with("GET");
    if !is_bare && !headers.iter().any(|(name, _)| *name == "Content-Length") {
        bytes.extend_from_slice(format!("Content-Length: {}\r\n", body.len()).as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// Sends one request.
pub(crate) async fn send(
    address: &str,
    line: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Answer {
    raw(address, &request(line, headers, body)).await
}

/// Serves a router on a free port.
pub(crate) async fn serve(router: pagewire_runtime::server::Router) -> String {
    serve_app(axum::Router::new().fallback_service(router)).await
}

/// Serves a router behind layers.
pub(crate) async fn serve_app(app: axum::Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}
