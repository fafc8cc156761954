//! A server in this process, and calls of it whose responses are checked against the OpenAPI document.

use std::net::SocketAddr;

use pagewire_runtime::json::Misfit;
use pagewire_runtime::media::{self, Format};
use pagewire_runtime::table::Item;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use superoffice_chat_server::http::{self, Limits, Metrics, Options};
use superoffice_chat_server::login::Login;
use tokio::net::TcpListener;

use crate::schema::Schemas;
use crate::support::World;

/// The password of every user of a [`World`].
pub(crate) const PASSWORD: &str = "secret";

pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) schemas: Schemas,
    pub(crate) client: reqwest::Client,
}

/// A response.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Running {
    pub(crate) async fn start(world: &World) -> Self {
        Self::with(world, &Options::default()).await
    }

    pub(crate) async fn with(world: &World, options: &Options) -> Self {
        let login = Login::new(world.store.clone(), "Cust00001").unwrap();
        let app = http::app(
            world.store.clone(),
            login,
            Metrics::install().unwrap(),
            options,
        )
        .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(http::serve(
            listener,
            app,
            Limits::default(),
            std::future::pending(),
        ));
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        let document = client
            .get(format!("http://{address}/openapi.json"))
            .send()
            .await;
        let document = document.unwrap().json().await.unwrap();
        Self {
            address,
            schemas: Schemas::new(&document),
            client,
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// A call as a user, with headers and a body. A response in JSON is checked.
    pub(crate) async fn call(
        &self,
        user: &str,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Got {
        let mut request = self
            .client
            .request(method.parse().unwrap(), self.url(path))
            .basic_auth(user, Some(PASSWORD));
        for (name, value) in headers {
            let name: HeaderName = name.parse().unwrap();
            request = request.header(name, HeaderValue::from_str(value).unwrap());
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        let response = request.send().await.unwrap();
        let got = Got {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            text: response.text().await.unwrap(),
        };
        self.schemas.check(method, path, &got);
        got
    }

    /// A call in JSON.
    pub(crate) async fn json(&self, user: &str, method: &str, path: &str, body: &str) -> Got {
        let headers = [
            ("content-type", "application/json"),
            ("accept", "application/json"),
        ];
        let body = (!body.is_empty()).then(|| body.as_bytes().to_vec());
        self.call(user, method, path, &headers, body).await
    }

    /// A call in a format, from carrier to carrier; none for null.
    pub(crate) async fn carrier<T: Item>(
        &self,
        format: Format,
        user: &str,
        method: &str,
        path: &str,
        body: Option<&dyn ViewOf>,
    ) -> Option<T> {
        let name = match format {
            Format::Xml => "application/xml",
            _ => "application/json",
        };
        let body = body.map(|body| body.encode(format));
        let headers = [(CONTENT_TYPE.as_str(), name), (ACCEPT.as_str(), name)];
        let got = self.call(user, method, path, &headers, body).await;
        assert_eq!(got.status, 200, "{method} {path}: {}", got.text);
        let kind = got.headers[CONTENT_TYPE].to_str().unwrap();
        assert!(kind.starts_with(name), "{kind}");
        let mut slot = None::<T>;
        media::decode(format, got.text.as_bytes(), &mut slot, Misfit::Fail).unwrap();
        slot
    }
}

/// A carrier that can be sent.
pub(crate) trait ViewOf: Sync {
    fn encode(&self, format: Format) -> Vec<u8>;
}

impl<T: Item + Sync> ViewOf for T {
    fn encode(&self, format: Format) -> Vec<u8> {
        media::encode(format, self.view())
    }
}
