//! Browser sessions: the page to log in and out with (`docs/chat.md#login`).

use axum::Form;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use pagewire_runtime::server::auth::Secret;
use pagewire_runtime::superoffice::{SESSION_COOKIE, XSRF_COOKIE, XSRF_FIELD};
use serde::Deserialize;

use super::Shared;
use super::page::{CONTENT_SECURITY_POLICY, PAGES};
use crate::login::xsrf_token;

/// The routes of the pages. The forms have the limit of all bodies, if that is lower than their own.
pub(super) fn routes(body_limit: usize) -> axum::Router<Shared> {
    axum::Router::new()
        .route("/login", get(show).post(log_in))
        .route("/logout", post(log_out))
        .layer(DefaultBodyLimit::max(body_limit.min(LONGEST_FORM)))
}

/// The maximum length of a name and a password, in bytes.
const LONGEST_FORM: usize = 16 << 10;

#[derive(Deserialize)]
struct Credentials {
    user: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// The page to show after the login.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
struct Leaving {
    #[serde(rename = "XSRF_TOKEN")]
    token: String,
}

/// The login form, or the logout form for a browser with a session.
async fn show(
    State(shared): State<Shared>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    match session(&headers) {
        Some(session) if shared.login.is_open(&session).await => {
            let token = xsrf_token(&session);
            page(
                StatusCode::OK,
                &format!(
                    "<form method=\"post\" action=\"/logout\">\
                 <input type=\"hidden\" name=\"{XSRF_FIELD}\" value=\"{}\">\
                 <p>This browser has a session. Go on to the <a href=\"/console\">console</a> or \
                 the <a href=\"/\">API</a>.</p>\
                 <button>Log out</button></form>",
                    token.expose()
                ),
            )
        }
        _ => page(StatusCode::OK, &form("", next_page(&asked.next))),
    }
}

/// The next page. It is one of this server's own pages, whatever a link asks for.
fn next_page(asked: &str) -> &'static str {
    let found = PAGES.into_iter().find(|page| *page == asked);
    found.unwrap_or(PAGES[0])
}

/// The login form, below the reason why the last attempt failed. The text of the reason is this program's own.
fn form(refusal: &str, next: &str) -> String {
    format!(
        "<p class=\"bad\" role=\"alert\">{refusal}</p><form method=\"post\" action=\"/login\">\
         <input type=\"hidden\" name=\"next\" value=\"{next}\">\
         <label class=\"field\">User <input name=\"user\" autocomplete=\"username\" required></label>\
         <label class=\"field\">Password <input name=\"password\" type=\"password\" \
         autocomplete=\"current-password\"></label>\
         <button class=\"main\">Log in</button></form>"
    )
}

async fn log_in(State(shared): State<Shared>, Form(given): Form<Credentials>) -> Response {
    let password = Secret::from(given.password);
    let next = next_page(&given.next);
    let user = match shared.login.password(&given.user, &password).await {
        Ok(user) => user,
        Err(error) => return page(error.status(), &form(error.message(), next)),
    };
    match shared.login.open_browser(user.id).await {
        Ok(browser) => {
            let [session, token] = cookies_of(&browser.session, shared.secure);
            (cookies(session, token), Redirect::to(next)).into_response()
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

/// The cookies of a session. They last as long as the session does if nobody uses it.
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
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Login</title>\
         <link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\">\
         <link rel=\"stylesheet\" href=\"/assets/site.css\"></head>\
         <body><main class=\"card\"><h1>Chat server</h1>{body}</main></body></html>\n"
    );
    let headers = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, Html(text)).into_response()
}
