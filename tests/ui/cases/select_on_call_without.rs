// Only operations that document `$select` take it.
fn main() {}

async fn reset(client: superoffice::Client) {
    let call = client.chat_session().reset_chat_session(317);
    let _ = call.select(["Status"]).send().await;
}
