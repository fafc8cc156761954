fn main() {}

async fn download(client: superoffice::Client) {
    let call = client.chat_session().reset_chat_session(317);
    let _ = call.download().await;
}
