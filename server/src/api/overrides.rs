//! Operations whose input the generated code cannot read as the API means it.
//!
//! * PATCH: the body is a list (JSON Patch) or an object (merge patch), and the shape decides (`docs/chat.md#patches`);
//!   generated code knows the list only.
//! * `GET ChatTopic/UserAgents`: the page calls `flat` required, and its own sample leaves it out
//!   (`docs/chat.md#lenient-input`).
//! * The two archives: `$select` names columns there and not properties, and generated code does not hand
//!   it on (`docs/chat.md#archive-queries`).
//!
//! Each overrides the generated route.

use pagewire_runtime::media::{self, Format};
use pagewire_runtime::operation::{Method, Operation};
use pagewire_runtime::patch;
use pagewire_runtime::server::{self, Answering, Context, Error, Input, Routes};
use serde_json::Value;
use superoffice::types::JsonPatch;
use superoffice::{chat_session, chat_topic};

use super::archives::Asked;
use super::{Api, links, outcome};

/// The routes that take the place of generated ones.
pub(super) fn routes(api: &Api) -> Vec<Routes> {
    let (sessions, topics) = (&chat_session::OPERATIONS, &chat_topic::OPERATIONS);
    let patch = |operation: &Operation| operation.method == Method::Patch;
    let list = |operation: &Operation| operation.path.ends_with("/UserAgents");
    let archive = |operation: &Operation| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|parameter| parameter.name == "$filter")
    };
    let routes = [
        Routes::new(sessions, api.clone(), patch_session).only(patch),
        Routes::new(topics, api.clone(), patch_topic).only(patch),
        Routes::new(sessions, api.clone(), all_sessions).only(archive),
        Routes::new(topics, api.clone(), sessions_of_topic).only(archive),
        Routes::new(topics, api.clone(), user_agents).only(list),
    ];
    routes.into_iter().map(Routes::overriding).collect()
}

fn patch_session<'a>(
    api: &'a Api,
    _: usize,
    cx: &'a Context,
    input: &Input<'_>,
) -> Result<Answering<'a>, Error> {
    let (id, change) = (input.path("id")?, change(cx, input)?);
    Ok(server::answer(cx, async move {
        let session = api.patch_session(cx, id, &change).await?;
        Ok(links::session(session, &api.address(cx)))
    }))
}

fn patch_topic<'a>(
    api: &'a Api,
    _: usize,
    cx: &'a Context,
    input: &Input<'_>,
) -> Result<Answering<'a>, Error> {
    let (id, change) = (input.path("id")?, change(cx, input)?);
    Ok(server::answer(cx, async move {
        let topic = api.patch_topic(cx, id, &change).await?;
        Ok(links::topic(topic, &api.address(cx)))
    }))
}

fn all_sessions<'a>(
    api: &'a Api,
    _: usize,
    cx: &'a Context,
    input: &Input<'_>,
) -> Result<Answering<'a>, Error> {
    let asked = Asked::read(input)?;
    Ok(server::answer(cx, async move {
        api.archive(cx, None, "ChatSession", &asked).await
    }))
}

fn sessions_of_topic<'a>(
    api: &'a Api,
    _: usize,
    cx: &'a Context,
    input: &Input<'_>,
) -> Result<Answering<'a>, Error> {
    let (topic, asked) = (input.path("chatTopicId")?, Asked::read(input)?);
    Ok(server::answer(cx, async move {
        let path = format!("ChatTopic/{topic}/Sessions");
        api.archive(cx, Some(topic), &path, &asked).await
    }))
}

fn user_agents<'a>(
    api: &'a Api,
    _: usize,
    cx: &'a Context,
    input: &Input<'_>,
) -> Result<Answering<'a>, Error> {
    let flat = input.query("flat")?.unwrap_or(false);
    let present = input.query("onlyPresent")?.unwrap_or(false);
    Ok(server::answer(cx, async move {
        outcome::rest(api.user_agents(flat, present).await)
    }))
}

/// The patch in a body: JSON of either shape, or a list in another format.
fn change(cx: &Context, input: &Input<'_>) -> Result<Value, Error> {
    let format = cx.header("content-type").and_then(media::of_content_type);
    if format.is_some_and(|media| media.format != Format::Json) {
        return Ok(patch::value(&input.body::<Vec<JsonPatch>>()?));
    }
    let body = input.body::<Value>()?;
    if body.is_object() || body.is_array() {
        Ok(body)
    } else {
        Err(Error::bad_request("A patch is a list or an object."))
    }
}
