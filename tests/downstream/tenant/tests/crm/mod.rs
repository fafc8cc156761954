//! A small CRM in JSON, written by hand from the vendor's pages, so that no generated type is on its side.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use serde_json::{Value, json};
use superoffice::runtime::client::BoxFuture;
use superoffice::{Body, Transport, TransportError};

/// Contacts, documents and one chat session.
#[derive(Clone, Default)]
pub(crate) struct Crm {
    records: Arc<Mutex<Records>>,
}

#[derive(Default)]
struct Records {
    contacts: BTreeMap<i32, Value>,
    documents: BTreeMap<i32, (String, Vec<u8>)>,
    rename: Option<String>,
    question: Option<String>,
    reply: Option<String>,
    picked_up: usize,
}

impl Crm {
    fn lock(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn contact(&self, id: i32) -> Value {
        self.lock().contacts[&id].clone()
    }

    pub(crate) fn add_document(&self, id: i32, name: &str, bytes: &[u8]) {
        let document = (name.to_owned(), bytes.to_vec());
        self.lock().documents.insert(id, document);
    }

    /// Somebody else changes the name just before the next patch.
    pub(crate) fn rename_before_patch(&self, name: &str) {
        self.lock().rename = Some(name.to_owned());
    }

    /// A customer asks something and waits in the queue.
    pub(crate) fn ask(&self, question: &str) {
        self.lock().question = Some(question.to_owned());
    }

    /// How often sessions were picked up.
    pub(crate) fn picked_up(&self) -> usize {
        self.lock().picked_up
    }

    pub(crate) fn reply(&self) -> String {
        self.lock().reply.clone().unwrap()
    }
}

impl Transport for Crm {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect(1 << 20).await?;
            let body = serde_json::from_slice(&body).unwrap_or_default();
            let query = head.uri.query().unwrap_or_default();
            let path = head.uri.path().strip_prefix("/api/v1/").unwrap_or_default();
            Ok(self.lock().respond(&head.method, path, query, &body))
        })
    }
}

impl Records {
    fn respond(
        &mut self,
        method: &Method,
        path: &str,
        query: &str,
        body: &Value,
    ) -> Response<Body> {
        let parts: Vec<&str> = path.split('/').collect();
        let id = || parts[1].parse::<i32>().unwrap();
        match (method.as_str(), parts.as_slice()) {
            ("GET", ["User", "currentPrincipal"]) => json(&json!({
                "FullName": "System User", "DatabaseContextIdentifier": "Cust12345",
            })),
            ("GET", ["Contact"]) => json(&self.rows(query)),
            ("GET", ["Contact", "default"]) => json(&json!({
                "ContactId": 0, "Name": "", "CustomFields": { "SuperOffice:2": "[DT: ]" },
            })),
            ("POST", ["Contact"]) => {
                let id = i32::try_from(self.contacts.len()).unwrap() + 1;
                let mut contact = body.clone();
                contact["ContactId"] = id.into();
                self.contacts.insert(id, contact.clone());
                json(&contact)
            }
            ("PATCH", ["Contact", _]) => self.patch(id(), body),
            ("GET", ["Document", _]) => json(&json!({ "Name": self.documents[&id()].0 })),
            ("GET", ["Document", _, "Content"]) => bytes(&self.documents[&id()].1),
            ("GET", ["ChatSession"]) => {
                let waiting = self.question.iter();
                let waiting = waiting.map(|_| json!({ "chatSessionId": "[I:965]" }));
                json(&json!({ "value": waiting.collect::<Vec<_>>() }))
            }
            ("POST", ["Agents", "Chat", operation]) => self.chat(operation, body),
            _ => status(StatusCode::NOT_IMPLEMENTED),
        }
    }

    /// One row per page, so that a client has to go on.
    fn rows(&self, query: &str) -> Value {
        let query = query.replace("%20", " ");
        let skip = query.split("$skip=").nth(1).unwrap_or("0");
        let skip: usize = skip.split('&').next().unwrap().parse().unwrap();
        let filter = query.split("$filter=").nth(1).unwrap_or_default();
        let filter = filter.split('&').next().unwrap();
        let numbers = filter.strip_prefix("orgnr in (").unwrap();
        let matches = |contact: &&Value| {
            let number = contact["OrgNr"].as_str().unwrap();
            numbers.contains(&format!("'{number}'"))
        };
        let found: Vec<&Value> = self.contacts.values().filter(matches).collect();
        let rows = found.iter().skip(skip).take(1).map(|contact| {
            json!({
                "PrimaryKey": contact["ContactId"].to_string(), "EntityName": "contact",
                "contactId": format!("[I:{}]", contact["ContactId"]),
                "name": contact["Name"], "orgnr": contact["OrgNr"],
            })
        });
        let next = (skip + 1 < found.len()).then(|| format!("/api?$skip={}", skip + 1));
        json!({ "odata.nextLink": next, "value": rows.collect::<Vec<_>>() })
    }

    fn patch(&mut self, id: i32, body: &Value) -> Response<Body> {
        let contact = self.contacts.get_mut(&id).unwrap();
        if let Some(name) = self.rename.take() {
            contact["Name"] = name.into();
        }
        for step in body.as_array().unwrap() {
            let property = step["path"].as_str().unwrap().trim_start_matches('/');
            match step["op"].as_str().unwrap() {
                "test" if contact[property] != step["value"] => {
                    return status(StatusCode::CONFLICT);
                }
                "replace" => contact[property] = step["value"].clone(),
                _ => {}
            }
        }
        json(contact)
    }

    fn chat(&mut self, operation: &str, body: &Value) -> Response<Body> {
        match (operation, &self.question) {
            ("PickUpChatSession" | "ResetChatSession", Some(_)) => {
                self.picked_up += usize::from(operation == "PickUpChatSession");
                json(&json!({ "ChatSessionId": 965, "Status": "CustomerLast" }))
            }
            ("GetChatMessages", question) => json(&json!([
                { "ChatMessageId": 1, "Type": "ToUser", "Message": question },
            ])),
            ("AddChatMessage", _) => {
                let message = &body["Message"];
                self.reply = message["Message"].as_str().map(str::to_owned);
                json(message)
            }
            _ => status(StatusCode::NOT_IMPLEMENTED),
        }
    }
}

fn json(value: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(Bytes::from(value.to_string())));
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

/// A stream, as servers of 2022 wrote it: base64 as text of JSON.
fn bytes(bytes: &[u8]) -> Response<Body> {
    let value = superoffice::runtime::Bytes::from(bytes.to_vec());
    json(&value.to_base64().into())
}

fn status(status: StatusCode) -> Response<Body> {
    let mut response = json(&json!({ "Message": "no" }));
    *response.status_mut() = status;
    response
}
