//! What the examples share: the client of the tenant that the environment of the process names.
//!
//! | Variable | Meaning |
//! |--|--|
//! | `SUPEROFFICE_CUSTOMER` | the id of the customer, such as `Cust12345` |
//! | `SUPEROFFICE_CLIENT_SECRET` | the client secret of the application |
//! | `SUPEROFFICE_PRIVATE_KEY` | the private key of the application, as PEM or XML |
//! | `SUPEROFFICE_SYSTEM_TOKEN` | the system user token of the tenant |

use std::error::Error;

use superoffice::tenant::{Application, Environment, PrivateKey, Tenant};
use superoffice::{Client, RetryPolicy};

/// A client of the tenant in the development environment, called as its system user.
///
/// # Errors
/// If a variable is missing or wrong.
pub fn connect() -> Result<Client, Box<dyn Error + Send + Sync>> {
    let variable = |name: &str| {
        let value = std::env::var(name);
        value.map_err(|error| format!("the variable {name} is needed: {error}"))
    };
    let key = PrivateKey::parse(&variable("SUPEROFFICE_PRIVATE_KEY")?)?;
    let application = Application::new(&variable("SUPEROFFICE_CLIENT_SECRET")?, key);
    let customer = variable("SUPEROFFICE_CUSTOMER")?;
    let client = Tenant::new(Environment::development(), &customer)?
        .with_system_user(application, &variable("SUPEROFFICE_SYSTEM_TOKEN")?)
        .client()
        .user_agent("superoffice-examples/1.0")
        .retry(RetryPolicy::default())
        .build()?;
    Ok(client)
}
