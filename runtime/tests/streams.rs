//! Files over real sockets, in both directions: what is asked for, what is taken for a file, how much memory it needs.

use std::sync::Arc;

use bytes::Bytes;
use http_body_util::StreamBody;
use pagewire_runtime::client::{Binary, Body, Call, Client, ErrorKind, NoSelect, TransportError};
use pagewire_runtime::operation::{Request, Response, Shared, Status};
use pagewire_runtime::server::{self, Context, Input, Router, Routes, Upload, respond};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

const FILES: &[&str] = &[
    "application/json",
    "application/octet-stream",
    "application/pdf",
    "text/plain",
];

static SHARED: Shared = Shared::new(
    &[],
    &[("file", Request::new(true, FILES))],
    &[
        ("file", &[Response::new(Status::Code(200), FILES)]),
        (
            "image",
            &[Response::new(
                Status::Code(200),
                &["image/gif", "image/png"],
            )],
        ),
        (
            "count",
            &[Response::new(Status::Code(200), &["application/json"])],
        ),
    ],
)
.of(pagewire_runtime::superoffice::PROFILE);

pagewire_runtime::operations! { "Files" crate::streams::SHARED {
    GetFile "GET /File getFile responses:file";
    GetImage "GET /Image getImage responses:image";
    PutFile "PUT /File putFile request:file responses:count file";
} }

fn call<R>(client: &Client, operation: Op) -> Call<'_, R, NoSelect> {
    Call::of(client, &OPERATIONS, operation as usize, &[])
}

fn client(address: &str) -> Client {
    Client::builder(format!("http://{address}/"))
        .build()
        .unwrap()
}

/// Answers one request after another; returns them.
async fn foreign(responses: Vec<Vec<u8>>) -> (Client, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(&listener.local_addr().unwrap().to_string());
    let task = tokio::spawn(async move {
        let mut requests = Vec::new();
        for response in responses {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
            }
            requests.push(String::from_utf8(request).unwrap());
            stream.write_all(&response).await.unwrap();
        }
        requests
    });
    (client, task)
}

fn response(headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head =
        format!("HTTP/1.1 200 X\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n");
    [head.as_bytes(), body].concat()
}

/// What came of a file: bytes, media type, name; or the kind of the error.
type File = Result<(Vec<u8>, Option<String>, Option<String>), &'static str>;

#[tokio::test]
async fn a_file_is_taken_as_it_comes() {
    let file = |bytes: &[u8], media_type: Option<&str>, name: Option<&str>| -> File {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Ok((bytes.to_vec(), text(media_type), text(name)))
    };
    let error = br#"{"Message":"The request is invalid.","MessageDetail":"no file 7"}"#;
    let cases: Vec<(&str, &[u8], File)> = vec![
        (
            "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"a.bin\"\r\n",
            b"\x00\xff\"",
            file(
                b"\x00\xff\"",
                Some("application/octet-stream"),
                Some("a.bin"),
            ),
        ),
        (
            "Content-Type: binary/octet-stream\r\n",
            b"raw",
            file(b"raw", Some("binary/octet-stream"), None),
        ),
        (
            "Content-Type: image/png\r\n",
            b"\x89PNG",
            file(b"\x89PNG", Some("image/png"), None),
        ),
        (
            "Content-Type: text/plain; charset=iso-8859-1\r\n",
            b"\"\xe6\"",
            file(b"\"\xe6\"", Some("text/plain; charset=iso-8859-1"), None),
        ),
        ("", b"raw", file(b"raw", None, None)),
        (
            "Content-Type: application/json; charset=utf-8\r\n",
            b"\"aGk\\u002b\\/w==\"",
            file(b"hi>\xff", None, None),
        ),
        (
            "Content-Type: application/json\r\n",
            b"\xef\xbb\xbf \"aGk=\"",
            file(b"hi", None, None),
        ),
        (
            "Content-Type: application/json\r\n",
            b"\xef\xbb\xbfnull",
            Err("null"),
        ),
        (
            "Content-Type: application/json\r\nContent-Disposition: attachment; filename*=UTF-8''%C3%A6.json\r\n",
            br#"{"Message":"not an error but a file"}"#,
            file(
                br#"{"Message":"not an error but a file"}"#,
                Some("application/json"),
                Some("\u{e6}.json"),
            ),
        ),
        (
            "Content-Type: application/json\r\n",
            br#"[{"Message":"a file"}]"#,
            file(br#"[{"Message":"a file"}]"#, Some("application/json"), None),
        ),
        (
            "Content-Type: application/json\r\n",
            b"\"no base64!\"",
            Err("body"),
        ),
        (
            "Content-Type: application/json\r\n",
            b" null\n",
            Err("null"),
        ),
        (
            "Content-Type: application/json\r\n",
            error,
            Err("error_object"),
        ),
        (
            "Content-Type: application/xml\r\n",
            b"<?xml version=\"1.0\"?><Error><Message>no</Message></Error>",
            Err("error_object"),
        ),
    ];
    let responses = cases
        .iter()
        .flat_map(|(headers, body, _)| [response(headers, body), response(headers, body)]);
    let (client, server) = foreign(responses.collect()).await;
    for (headers, body, expected) in &cases {
        let whole = call::<Binary>(&client, Op::GetFile).send().await;
        let whole = whole.map(|it| (it.data.to_vec(), it.media_type, it.name));
        assert_eq!(
            &whole.map_err(|error| error.kind().name()),
            expected,
            "{headers}"
        );

        let streamed: File = match call::<Binary>(&client, Op::GetFile).download().await {
            Err(error) => Err(error.kind().name()),
            Ok(download) => {
                let is_coded = headers.contains("json") && body.ends_with(b"\"");
                let length = u64::try_from(body.len()).unwrap();
                assert_eq!(download.length, (!is_coded).then_some(length));
                match download.data.collect(1 << 20).await {
                    Ok(bytes) => Ok((bytes.to_vec(), download.media_type, download.name)),
                    Err(TransportError::Unreadable { .. }) => Err("body"),
                    Err(error) => Err(error.name()),
                }
            }
        };
        assert_eq!(&streamed, expected, "{headers}");
    }
    for request in server.await.unwrap() {
        let accept = "accept: application/octet-stream, */*;q=0.8\r\n";
        assert!(request.contains(accept), "{request}");
    }
}

#[tokio::test]
async fn images_are_asked_for_by_their_types_and_errors_say_what_the_server_said() {
    let object = br#"{"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"none"}"#;
    let (client, server) = foreign(vec![response("Content-Type: text/json\r\n", object)]).await;
    let error = call::<Binary>(&client, Op::GetImage).send().await;
    let error = error.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::ErrorObject(_)), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(
        error.to_string(),
        "GET /Image: the server returned 200 OK with an error: none"
    );
    let request = &server.await.unwrap()[0];
    let accept = "accept: image/gif, image/png, */*;q=0.8\r\n";
    assert!(request.contains(accept), "{request}");
}

/// Keeps what it gets, and sends it back.
#[derive(Clone, Default)]
struct Shelf {
    stored: Arc<std::sync::Mutex<(Vec<u8>, String)>>,
}

trait Files: Send + Sync + 'static {
    fn get(&self) -> impl Future<Output = Result<server::Binary, server::Error>> + Send;
    fn put(&self, upload: Upload) -> impl Future<Output = Result<i64, server::Error>> + Send;
}

impl Files for Shelf {
    async fn get(&self) -> Result<server::Binary, server::Error> {
        let (data, name) = self.stored.lock().unwrap().clone();
        let length = u64::try_from(data.len()).unwrap();
        // In pieces, which do not fit groups of base64.
        let pieces: Vec<_> = data.chunks(4).map(Bytes::copy_from_slice).collect();
        let frames = pieces
            .into_iter()
            .map(|it| Ok::<_, std::io::Error>(http_body::Frame::data(it)));
        let body = StreamBody::new(futures_util::stream::iter(frames));
        let file = server::Binary::stream("application/pdf", body);
        Ok(file.with_name(name).with_length(length))
    }

    async fn put(&self, upload: Upload) -> Result<i64, server::Error> {
        let name = upload.name().unwrap_or("\u{e6}.pdf").to_owned();
        let announced = upload.length();
        let data = upload.bytes().await?.to_vec();
        if let Some(announced) = announced {
            assert_eq!(announced, u64::try_from(data.len()).unwrap());
        }
        let length = i64::try_from(data.len()).unwrap();
        *self.stored.lock().unwrap() = (data, name);
        Ok(length)
    }
}

fn routes<T: Files>(files: T) -> Routes {
    fn dispatch<'a, T: Files>(
        files: &'a T,
        operation: usize,
        cx: &'a Context,
        input: &Input<'_>,
    ) -> Result<server::Responding<'a>, server::Error> {
        match Op::at(operation) {
            Some(Op::GetFile) => Ok(respond(cx, files.get())),
            Some(Op::PutFile) => Ok(respond(cx, files.put(input.upload()))),
            _ => Err(server::Error::not_implemented()),
        }
    }
    Routes::new(&OPERATIONS, files, dispatch)
}

async fn serve(files: impl Files, limit: usize) -> String {
    let router = Router::new([routes(files)]).unwrap().with_body_limit(limit);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// Sends a request on a connection of its own; returns the response.
async fn raw(address: &str, head: &str, body: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let (line, headers) = head.split_once("; ").unwrap_or((head, "X-Nothing: 1"));
    let length = body.len();
    let head = format!(
        "{line} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(body).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    String::from_utf8_lossy(&response).into_owned()
}

#[tokio::test]
async fn servers_take_and_send_files_in_every_form() {
    let shelf = Shelf::default();
    let address = serve(shelf.clone(), 100).await;
    let stored = || shelf.stored.lock().unwrap().0.clone();
    for (content_type, body, expected) in [
        ("application/pdf", &b"%PDF"[..], &b"%PDF"[..]),
        ("image/png", b"\"aGk=\"", b"\"aGk=\""),
        ("application/json", b" \"aGk\\u002b\\/w==\" ", b"hi>\xff"),
        ("application/json", b"{\"a\":1}", b"{\"a\":1}"),
    ] {
        let head = format!("PUT /File; Content-Type: {content_type}");
        let response = raw(&address, &head, body).await;
        let count = expected.len().to_string();
        assert!(
            response.ends_with(&format!("\r\n\r\n{count}")),
            "{response}"
        );
        assert_eq!(stored(), expected);
    }
    let head = "PUT /File; Content-Type: application/json";
    let response = raw(&address, head, b"\"aGk\"\"").await;
    assert!(response.starts_with("HTTP/1.1 400 "), "{response}");
    let response = raw(&address, head, &[b'x'; 101]).await;
    assert!(response.starts_with("HTTP/1.1 413 "), "{response}");

    raw(
        &address,
        "PUT /File; Content-Type: application/pdf",
        b"%PDF-1.7",
    )
    .await;
    for accept in [
        "",
        "; Accept: application/octet-stream, */*;q=0.8",
        "; Accept: image/png",
    ] {
        let response = raw(&address, &format!("GET /File{accept}"), b"").await;
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        assert_eq!(body, "%PDF-1.7");
        let head = head.to_ascii_lowercase();
        assert!(head.contains("content-type: application/pdf\r\n"), "{head}");
        assert!(head.contains("content-length: 8\r\n"), "{head}");
        let name =
            "content-disposition: attachment; filename=\"_.pdf\"; filename*=utf-8''%c3%a6.pdf";
        assert!(head.contains(name), "{head}");
    }
    let response = raw(&address, "GET /File; Accept: application/json", b"").await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(
        head.to_ascii_lowercase()
            .contains("content-type: application/json"),
        "{head}"
    );
    assert!(body.contains("\"") && body.contains("JVBE"), "{body}");

    let client = client(&address);
    let file = call::<Binary>(&client, Op::GetFile).send().await.unwrap();
    assert_eq!(file.as_ref(), b"%PDF-1.7");
    assert_eq!(file.name.as_deref(), Some("\u{e6}.pdf"));
}

#[tokio::test]
async fn files_of_the_system_go_up_and_down() {
    let folder = std::env::temp_dir().join(format!("pagewire-streams-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (from, to) = (folder.join("from.bin"), folder.join("to.bin"));
    let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    std::fs::write(&from, &bytes).unwrap();

    let shelf = Shelf::default();
    let client = client(&serve(shelf.clone(), 1 << 20).await);
    let body = Body::from_file(&from).await.unwrap();
    assert_eq!(body.length(), Some(800_000));
    let count = call::<i64>(&client, Op::PutFile).binary("application/pdf", body);
    assert_eq!(count.send().await.unwrap(), 800_000);
    let download = call::<Binary>(&client, Op::GetFile)
        .download()
        .await
        .unwrap();
    assert_eq!(download.length, Some(800_000));
    assert_eq!(download.save(&to).await.unwrap(), 800_000);
    assert!(std::fs::read(&to).unwrap() == bytes);

    // One that breaks off leaves the file as it was, and nothing else.
    let cut =
        b"HTTP/1.1 200 X\r\nContent-Type: image/png\r\nContent-Length: 9\r\n\r\n1234".to_vec();
    let (client, _) = foreign(vec![cut]).await;
    let download = call::<Binary>(&client, Op::GetFile)
        .download()
        .await
        .unwrap();
    let error = download.save(&to).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::UnexpectedEof);
    assert!(std::fs::read(&to).unwrap() == bytes);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn two_downloads_to_one_path_leave_a_whole_file_and_files_of_others() {
    let folder = std::env::temp_dir().join(format!("pagewire-saves-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let target = folder.join("a.bin");
    let own = folder.join("a.bin.part");
    std::fs::write(&own, "mine").unwrap();
    let kind = "Content-Type: image/png\r\n";
    let answers = vec![response(kind, &[b'a'; 9]), response(kind, &[b'b'; 9])];
    let (client, _) = foreign(answers).await;
    let first = call::<Binary>(&client, Op::GetFile).download().await;
    let second = call::<Binary>(&client, Op::GetFile).download().await;
    let (first, second) = (first.unwrap(), second.unwrap());
    let (first, second) = tokio::join!(first.save(&target), second.save(&target));
    assert_eq!((first.unwrap(), second.unwrap()), (9, 9));
    let bytes = std::fs::read(&target).unwrap();
    assert!(bytes == [b'a'; 9] || bytes == [b'b'; 9], "{bytes:?}");
    assert_eq!(std::fs::read_to_string(&own).unwrap(), "mine");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn errors_of_files_have_their_path() {
    let path = std::env::temp_dir().join("pagewire-no-such-folder/a.bin");
    let error = Body::from_file(&path).await.unwrap_err();
    assert!(
        error.to_string().contains("pagewire-no-such-folder"),
        "{error}"
    );
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    let cause = std::error::Error::source(&error).unwrap();
    let cause = cause.downcast_ref::<std::io::Error>().unwrap();
    assert!(cause.raw_os_error().is_some(), "{cause:?}");
    assert!(!error.to_string().contains(&cause.to_string()), "{error}");
    let (client, _) = foreign(vec![response("Content-Type: image/png\r\n", b"1")]).await;
    let download = call::<Binary>(&client, Op::GetFile).download().await;
    let error = download.unwrap().save(&path).await.unwrap_err();
    assert!(
        error.to_string().contains("pagewire-no-such-folder"),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_that_is_null_is_no_download() {
    let answer = response("Content-Type: application/json\r\n", b"null");
    let (client, _) = foreign(vec![answer]).await;
    let download = call::<Binary>(&client, Op::GetFile).download_optional();
    assert!(download.await.unwrap().is_none());
}

#[tokio::test]
async fn any_call_returns_its_response_as_it_arrives() {
    let lines: &[u8] = b"{\"a\":1}\n{\"a\":2}\n";
    let answers = vec![
        response("Content-Type: application/x-ndjson\r\nX-Mark: m\r\n", lines),
        response("Content-Type: application/x-ndjson\r\n", lines),
    ];
    let (client, _) = foreign(answers).await;
    let read = || call::<Vec<String>>(&client, Op::GetFile);
    let (head, body) = read().send_raw().await.unwrap();
    assert_eq!(
        (head.status().as_u16(), head.header("x-mark")),
        (200, Some("m"))
    );
    assert_eq!(body.collect(100).await.unwrap(), lines);
    assert!(read().send().await.is_err());
}
