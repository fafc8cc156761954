//! Operations of other tags that clients call before they chat (`docs/chat.md#service-addresses`): the current user and the time zones.

use jiff::tz::TimeZone;
use pagewire_runtime::operation::{Response, Shared, Status};
use pagewire_runtime::operations;
use pagewire_runtime::server::{self, Context, Error, Input, Responding, Routes};
use pagewire_runtime::superoffice::localize::Localizer;
use serde_json::{Value, json};

use crate::member::User;

/// The response of each of them.
static SHARED: Shared = Shared::new(
    &[],
    &[],
    &[(
        "value",
        &[Response::new(
            Status::Code(200),
            &["application/json", "application/xml"],
        )],
    )],
)
.of(superoffice::PROFILE);

operations! { "User" self::SHARED {
    CurrentPrincipal "GET /api/v1/User/currentPrincipal v1User_CurrentPrincipal responses:value";
    TimeZones "GET /api/v1/TimeZone v1TimeZone_GetAll responses:value";
    BaseTimeZone "GET /api/v1/TimeZone/base v1TimeZone_GetBase responses:value";
    CurrentTimeZone "GET /api/v1/TimeZone/current v1TimeZone_GetCurrent responses:value";
} }

/// The routes. `base` is the zone of the installation.
pub(super) fn routes(base: TimeZone) -> Routes {
    Routes::new(&OPERATIONS, base, dispatch)
}

fn dispatch<'a>(
    base: &'a TimeZone,
    operation: usize,
    cx: &'a Context,
    _: &Input<'_>,
) -> Result<Responding<'a>, Error> {
    let current = cx
        .localizer::<Localizer>()
        .map_or(base, |localizer| localizer.zone().as_jiff());
    let value = match Op::at(operation) {
        Some(Op::CurrentPrincipal) => principal(cx)?,
        Some(Op::TimeZones) => json!([zone(base)]),
        Some(Op::BaseTimeZone) => zone(base),
        Some(Op::CurrentTimeZone) => zone(current),
        None => return Err(Error::not_implemented()),
    };
    Ok(server::respond(cx, async move { Ok(value) }))
}

fn principal(cx: &Context) -> Result<Value, Error> {
    let user = cx.principal::<User>();
    let user = user.ok_or_else(|| Error::unauthorized("The request has no credentials."))?;
    Ok(json!({
        "Associate": user.login,
        "AssociateId": user.id.0,
        "EjUserId": user.id.0,
        "FullName": user.full_name,
        "UserName": user.login,
        "UserType": "InternalAssociate",
        "RoleName": if user.admin { "Administrator" } else { "User" },
    }))
}

fn zone(zone: &TimeZone) -> Value {
    let name = zone.iana_name().unwrap_or("UTC");
    json!({ "TZLocationCode": name, "Name": name })
}
