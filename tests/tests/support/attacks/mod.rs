//! The table of hostile requests.

mod addresses;
mod bodies;
mod encodings;
mod heads;
mod odd;
mod patches;

pub(crate) use addresses::addresses;
pub(crate) use bodies::bodies;
pub(crate) use encodings::encodings;
pub(crate) use heads::heads;
pub(crate) use odd::odd;
pub(crate) use patches::patches;

use crate::support::wire::request;

/// A request and the expected response.
pub(crate) struct Attack {
    pub(crate) name: &'static str,
    pub(crate) request: Vec<u8>,
    pub(crate) status: u16,
    /// A part of the response.
    pub(crate) told: &'static str,
}

const RESET: &str = "POST /api/v1/Agents/Chat/ResetChatSession";
const ADD: &str = "POST /api/v1/ChatSession/317/Messages";
const AGENTS: &str = "PUT /api/v1/ChatTopic/7/UserAgent";
const PATCH: &str = "PATCH /api/v1/ChatSession/317";

const JSON: &str = "application/json";
const XML: &str = "text/xml";
const FORM: &str = "application/x-www-form-urlencoded";

fn attack(name: &'static str, request: Vec<u8>, status: u16, told: &'static str) -> Attack {
    Attack {
        name,
        request,
        status,
        told,
    }
}

/// A body of a media type.
fn body(line: &str, media_type: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    request(line, &[("Content-Type", media_type)], body.as_ref())
}

fn reset(media_type: &str, content: impl AsRef<[u8]>) -> Vec<u8> {
    body(RESET, media_type, content)
}

/// A body, always refused with 400.
fn refused(
    name: &'static str,
    media_type: &str,
    content: impl AsRef<[u8]>,
    told: &'static str,
) -> Attack {
    attack(name, reset(media_type, content), 400, told)
}

/// A request without a body.
fn to(line: &str) -> Vec<u8> {
    request(line, &[], b"")
}
