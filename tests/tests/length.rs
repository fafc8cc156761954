//! Requests without a body, to a server that insists on a length.

use pagewire_runtime::View;
use pagewire_runtime::client::{BaseUrl, Call, Client, NoSelect, Reqwest};
use pagewire_runtime::operation::Operations;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Responses as http.sys does: 411 to a request that may have a body and does not say how long it is. Also 400 to one
/// that does not say who sends it.
async fn answer(stream: TcpStream) {
    let mut stream = BufReader::new(stream);
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if stream.read_line(&mut head).await.unwrap() == 0 {
                return;
            }
        }
        let head = head.to_ascii_lowercase();
        let status = if !head.contains("\r\ncontent-length: 0\r\n") {
            "411 Length Required"
        } else if !head.contains("\r\nuser-agent: superoffice/") {
            "400 Bad Request"
        } else {
            "204 No Content"
        };
        let answer = format!("HTTP/1.1 {status}\r\n\r\n");
        stream.write_all(answer.as_bytes()).await.unwrap();
    }
}

#[tokio::test]
async fn every_operation_without_a_body_says_that_it_has_none() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/api/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream));
        }
    });
    let client = Client::new(BaseUrl::parse(&base).unwrap(), Reqwest::new().unwrap());
    let tables = tests::every_table().into_iter();
    let operations = tables.flat_map(|table: &'static Operations| table.all().unwrap());
    let mut sent = 0;
    for operation in operations.filter(|operation| operation.method.may_have_body()) {
        if operation.request.is_some_and(|request| request.required) {
            continue;
        }
        let path: Vec<View<'_>> = operation
            .path_parameters()
            .map(|_| View::Str("1"))
            .collect();
        let call: Call<'_, (), NoSelect> = Call::new(&client, operation, &path);
        let outcome = call.send().await;
        assert!(
            outcome.is_ok(),
            "{}: {}",
            operation.id,
            outcome.unwrap_err()
        );
        sent += 1;
    }
    println!("{sent} operations without a body");
    assert!(sent > 400, "{sent}");
}
