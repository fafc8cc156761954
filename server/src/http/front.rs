//! The routes below `/api`: the router, behind the login.

use pagewire_runtime::server::auth::{Authorize, Authorized};
use pagewire_runtime::server::{Router, RoutesError};
use pagewire_runtime::superoffice::Index;
use pagewire_runtime::superoffice::localize::{self, Zone};
use tower::Layer as _;

use super::{Options, others};
use crate::api::Api;
use crate::login::Login;
use crate::store::Store;

/// The operations, for clients that have logged in, and the server's information about itself, for everybody.
///
/// # Errors
/// If two operations have the same route.
pub(super) fn front(
    store: Store,
    login: Login,
    options: &Options,
) -> Result<Authorized<Router, Login>, RoutesError> {
    let mut index = Index::new(
        "Chat server of the SuperOffice WebAPI",
        env!("CARGO_PKG_VERSION"),
    );
    if let Some(url) = &options.public_url {
        index = index.with_address(url);
    }
    let base = store.settings().base_zone.clone();
    let api = Api::new(store, options.public_url.clone());
    let mut routes = api.routes();
    routes.push(others::routes(base.clone()));
    let router = Router::new(routes)?
        .with_body_limit(options.body_limit)
        .with_body_time(options.timeout)
        .localized(localized(base))
        .with_index(index);
    let authorize = Authorize::new(login)
        .of(superoffice::PROFILE)
        .public("/api")
        .public("/api/v1");
    Ok(authorize.layer(router))
}

/// Times of the server are instants. Only these texts are the installation's own and may be translated; texts of customers
/// and agents never are (`docs/chat.md#dates`, `docs/chat.md#languages`).
fn localized(base: jiff::tz::TimeZone) -> localize::Settings {
    let translated = |carrier: &str, property: &str| {
        matches!(
            (carrier, property),
            ("TableRight" | "FieldRight", "Reason")
                | (
                    "ChatTopicEntity" | "ChatTopicEntityWithLinks",
                    "Name" | "Description"
                )
                | ("MDOListItem", "Name" | "ToolTip")
        )
    };
    localize::Settings::default()
        .with_base(Zone::from(base))
        .with_utc(|carrier, property| (carrier, property) == ("ChatMessage", "WhenPosted"))
        .with_translated(translated)
}
