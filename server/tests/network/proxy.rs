//! A proxy of TCP connections that fails when it is told to.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Forward,
    Refuse,
    Stall,
}

pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    mode: Arc<watch::Sender<Mode>>,
}

impl Proxy {
    /// Passes on what comes, to a server and back.
    pub(crate) async fn start(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mode = Arc::new(watch::Sender::new(Mode::Forward));
        let news = mode.subscribe();
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                if *news.borrow() == Mode::Refuse {
                    continue;
                }
                let Ok(server) = TcpStream::connect(&server).await else {
                    continue;
                };
                let (from_client, to_client) = client.into_split();
                let (from_server, to_server) = server.into_split();
                tokio::spawn(pass(from_client, to_server, news.clone()));
                tokio::spawn(pass(from_server, to_client, news.clone()));
            }
        });
        Self { address, mode }
    }

    /// Closes all connections, and each new one at once.
    pub(crate) fn refuse(&self) {
        self.mode.send_replace(Mode::Refuse);
    }

    /// Keeps all connections, and passes nothing on.
    pub(crate) fn stall(&self) {
        self.mode.send_replace(Mode::Stall);
    }

    /// Passes on what comes again.
    pub(crate) fn forward(&self) {
        self.mode.send_replace(Mode::Forward);
    }
}

async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut mode: watch::Receiver<Mode>) {
    let mut buffer = vec![0; 8192];
    loop {
        let count = tokio::select! {
            count = from.read(&mut buffer) => count.unwrap_or(0),
            refused = mode.wait_for(|mode| *mode == Mode::Refuse) => {
                drop(refused);
                0
            }
        };
        if count == 0 {
            let _ = to.shutdown().await;
            return;
        }
        if mode.wait_for(|mode| *mode != Mode::Stall).await.is_err()
            || *mode.borrow() == Mode::Refuse
            || to.write_all(&buffer[..count]).await.is_err()
        {
            return;
        }
    }
}
