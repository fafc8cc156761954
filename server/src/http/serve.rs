//! Connections: from the listener to the service, with a graceful shutdown.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

use super::patience::Patience;

/// The peer address of a connection, in the extensions of its requests.
#[derive(Debug, Clone, Copy)]
pub(super) struct Remote(pub(super) SocketAddr);

/// Limits of connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The maximum number of connections; others wait until one ends.
    pub connections: usize,
    /// The maximum length of the head of a request, in bytes.
    pub head: usize,
    /// The maximum number of headers of a request.
    pub headers: usize,
    /// The maximum time for the head of a request. An idle connection ends after it, too.
    pub head_timeout: Duration,
    /// The maximum time in which a client reads nothing of a response.
    pub write_timeout: Duration,
    /// How long requests under way may continue after the server is asked to stop.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            head: 64 << 10,
            headers: 100,
            head_timeout: Duration::from_secs(30),
            write_timeout: Duration::from_secs(30),
            drain: Duration::from_secs(20),
        }
    }
}

/// The pause after an error of `accept`. Most of these errors are about too many open files, and time may help.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves connections until `stop` completes, and then lets the requests under way finish.
pub async fn serve(
    listener: TcpListener,
    app: axum::Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let graceful = GracefulShutdown::new();
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        // A client that closes its sending side after the request still gets its response.
        .half_close(true)
        .header_read_timeout(limits.head_timeout)
        .max_buf_size(limits.head)
        .max_headers(limits.headers);
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = async {
            // It is never closed.
            let place = Arc::clone(&places).acquire_owned().await.ok();
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, remote)) => {
                let app = app.clone();
                let service = service_fn(move |mut request: Request<Incoming>| {
                    request.extensions_mut().insert(Remote(remote));
                    app.clone().oneshot(request)
                });
                let stream = TokioIo::new(Patience::new(stream, limits.write_timeout));
                let connection = builder.serve_connection(stream, service);
                let connection = graceful.watch(connection);
                tokio::spawn(async move {
                    if let Err(error) = connection.await {
                        tracing::debug!(%remote, %error, "a connection failed");
                    }
                    drop(place);
                });
            }
            Err(error) => {
                tracing::warn!(%error, "no connection could be accepted");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(limits.drain) => tracing::warn!("requests were cut off"),
    }
}
