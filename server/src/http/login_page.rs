//! Browser sessions: the page to log in and out with (`docs/chat.md#login`).

use axum::Form;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use pagewire_runtime::server::auth::Secret;
use pagewire_runtime::superoffice::{SESSION_COOKIE, XSRF_COOKIE, XSRF_FIELD};
use serde::Deserialize;

use super::Shared;
use super::page::CONTENT_SECURITY_POLICY;
use crate::login::xsrf_token;

/// The pages. The forms have the limit of all bodies, if it is lower than what they need at most.
pub(super) fn routes(body_limit: usize) -> axum::Router<Shared> {
    axum::Router::new()
        .route("/login", get(show).post(log_in))
        .route("/logout", post(log_out))
        .layer(DefaultBodyLimit::max(body_limit.min(LONGEST_FORM)))
}

/// A name and a password, in bytes.
const LONGEST_FORM: usize = 16 << 10;

#[derive(Deserialize)]
struct Credentials {
    user: String,
    password: String,
}

#[derive(Deserialize)]
struct Leaving {
    #[serde(rename = "XSRF_TOKEN")]
    token: String,
}

/// The form to log in with, or for a browser with a session the one to log out with.
async fn show(headers: HeaderMap) -> Response {
    match session(&headers) {
        Some(session) => {
            let token = xsrf_token(&session);
            page(
                StatusCode::OK,
                &format!(
                    "<form method=\"post\" action=\"/logout\">\
                 <input type=\"hidden\" name=\"{XSRF_FIELD}\" value=\"{}\">\
                 <p>This browser has a session. <a href=\"/\">Operations</a></p>\
                 <button>Log out</button></form>",
                    token.expose()
                ),
            )
        }
        None => page(StatusCode::OK, FORM),
    }
}

const FORM: &str = "<form method=\"post\" action=\"/login\">\
    <p><label>User <input name=\"user\" autocomplete=\"username\" required></label></p>\
    <p><label>Password <input name=\"password\" type=\"password\" autocomplete=\"current-password\"></label></p>\
    <button>Log in</button></form>";

async fn log_in(State(shared): State<Shared>, Form(form): Form<Credentials>) -> Response {
    let password = Secret::from(form.password);
    let user = match shared.login.password(&form.user, &password).await {
        Ok(user) => user,
        Err(error) => {
            // The text is one of this program's own.
            let text = format!("<p>{}</p>{FORM}", error.message());
            return page(error.status(), &text);
        }
    };
    match shared.login.open_browser(user.id).await {
        Ok(browser) => {
            let [session, token] = cookies_of(&browser.session, shared.secure);
            (cookies(session, token), Redirect::to("/")).into_response()
        }
        Err(error) => {
            tracing::error!(
                cause = crate::error::chain(&error),
                "no session could be opened"
            );
            page(
                StatusCode::SERVICE_UNAVAILABLE,
                "<p>The server cannot do this now.</p>",
            )
        }
    }
}

async fn log_out(
    State(shared): State<Shared>,
    headers: HeaderMap,
    Form(form): Form<Leaving>,
) -> Response {
    let given = Secret::from(form.token);
    let Some(session) = session(&headers).filter(|session| xsrf_token(session) == given) else {
        return page(StatusCode::UNAUTHORIZED, "<p>There is no such session.</p>");
    };
    if let Err(error) = shared.login.close_browser(&session).await {
        tracing::error!(
            cause = crate::error::chain(&error),
            "no session could be closed"
        );
        let text = "<p>The server cannot do this now.</p>";
        return page(StatusCode::SERVICE_UNAVAILABLE, text);
    }
    let session = cookie(SESSION_COOKIE, "", 0, true, shared.secure);
    let token = cookie(XSRF_COOKIE, "", 0, false, shared.secure);
    (cookies(session, token), Redirect::to("/login")).into_response()
}

/// The session of a browser.
pub(super) fn session(headers: &HeaderMap) -> Option<Secret> {
    let lines = headers.get_all(header::COOKIE).iter();
    let mut pairs = lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.find(|(name, value)| *name == SESSION_COOKIE && !value.is_empty())?;
    Some(value.into())
}

/// The cookies of a session, for the time that it lasts if nobody uses it.
pub(super) fn cookies_of(session: &Secret, secure: bool) -> [String; 2] {
    let age = crate::login::SESSION_HOURS * 3600;
    let token = xsrf_token(session);
    [
        cookie(SESSION_COOKIE, session.expose(), age, true, secure),
        cookie(XSRF_COOKIE, token.expose(), age, false, secure),
    ]
}

fn cookie(name: &str, value: &str, age: i64, hidden: bool, secure: bool) -> String {
    let hidden = if hidden { "; HttpOnly" } else { "" };
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={age}; SameSite=Lax{hidden}{secure}")
}

fn cookies(one: String, two: String) -> AppendHeaders<[(header::HeaderName, String); 2]> {
    AppendHeaders([(header::SET_COOKIE, one), (header::SET_COOKIE, two)])
}

fn page(status: StatusCode, body: &str) -> Response {
    let text = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Login</title>\
         <link rel=\"stylesheet\" href=\"/assets/page.css\"></head>\
         <body><main><h1>Chat server</h1>{body}</main></body></html>\n"
    );
    let headers = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, Html(text)).into_response()
}
