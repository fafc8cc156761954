//! Downloads a document under the name that it has in the tenant.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use std::path::{Path, PathBuf};

use superoffice::Client;

type Error = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = downstream_tenant::connect()?;
    let id = std::env::args()
        .nth(1)
        .ok_or("the id of a document is needed")?;
    let path = download(&client, id.parse()?, Path::new(".")).await?;
    println!("{}", path.display());
    Ok(())
}

/// Writes the document into a folder, and returns the path of the file.
pub(crate) async fn download(client: &Client, id: i32, folder: &Path) -> Result<PathBuf, Error> {
    let call = client.document().get_document_entity(id);
    let document = call.select(["Name", "Header"]).send().await?;
    let name = document.name.or(document.header).unwrap_or_default();
    // Names come from people: only the last part of what may be a path is one of a file.
    let name = Path::new(&name).file_name();
    let path = folder.join(name.ok_or_else(|| format!("document {id} has no name"))?);

    let download = client.document().get_document_stream(id).download().await?;
    download.save(&path).await?;
    Ok(path)
}
