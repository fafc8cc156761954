//! The transport over reqwest.

use std::time::Duration;

use bytes::Bytes;

use crate::client::{BoxFuture, Error, Transport, TransportError};

/// Sends calls by a `reqwest` client, which pools connections. Needs a tokio runtime.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
}

impl Reqwest {
    /// A transport with the API's customary time limit of 30 seconds a call, 10 of them for the connection. Redirects
    /// are not followed: the API has none, and credentials must not travel to another host.
    ///
    /// # Errors
    /// [`Error::Request`] if the TLS library cannot be set up.
    pub fn new() -> Result<Self, Error> {
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(30))
            .connect_timeout(Duration::from_secs(10))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| Error::Request(format!("no HTTP client: {error}")))?;
        Ok(Self { client })
    }
}

/// Takes a client that is set up already.
impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        Self { client }
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let answer = self
                .client
                .request(head.method, head.uri.to_string())
                .headers(head.headers)
                .body(body)
                .send()
                .await
                .map_err(sort)?;
            let mut response = http::Response::new(Bytes::new());
            *response.status_mut() = answer.status();
            *response.headers_mut() = answer.headers().clone();
            *response.body_mut() = answer.bytes().await.map_err(sort)?;
            Ok(response)
        })
    }
}

fn sort(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        TransportError::Timeout
    } else {
        // The address may hold personal data in its query; it stays out of messages.
        TransportError::Other(Box::new(error.without_url()))
    }
}
