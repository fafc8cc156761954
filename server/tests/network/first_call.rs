use superoffice::{Client, Credentials, Error};

async fn open_chat(api: &str, password: &str) -> Result<(), Error> {
    let client = Client::builder(api)
        .credentials(Credentials::basic("berit", password))
        .build()?;

    let session = client.chat_topic().create_chat_session_for_topic(1).send().await?;
    println!("session {:?} is {:?}", session.chat_session_id, session.status);
    Ok(())
}
