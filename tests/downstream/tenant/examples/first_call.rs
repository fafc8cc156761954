//! Connects to a tenant and shows who calls. Run it with the variables that `src/lib.rs` names.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use superoffice::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let client = downstream_tenant::connect()?;
    println!("{}", who(&client).await?);
    Ok(())
}

/// Who calls, and in which tenant.
pub(crate) async fn who(client: &Client) -> Result<String, Error> {
    let me = client.user().get_current_principal().send().await?;
    let name = me.full_name.unwrap_or_default();
    let tenant = me.database_context_identifier.unwrap_or_default();
    Ok(format!("{name} in {tenant}"))
}
