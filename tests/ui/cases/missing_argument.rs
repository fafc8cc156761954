// What an operation requires are arguments, not options of the call.
fn main() {}

async fn reset(client: superoffice::Client) {
    let _ = client.chat_session().reset_chat_session().send().await;
}
