//! The generated client without a network: samples of every kind of response, and the examples of the OpenAPI document.

use openapiv3::{OpenAPI, ReferenceOr, StatusCode};
use pagewire_runtime::client::{Binary, Body, Error, ErrorKind, Format, Mock, Multipart};
use serde_json::{Value, json};
use superoffice::types::ContactEntity;

fn mock() -> (Mock, superoffice::Client) {
    let mock = Mock::new();
    let client = mock.client();
    (mock, client)
}

/// Sends each call; the operation of the last one is the named one, and its response is not empty.
macro_rules! answered {
    ($mock:ident: $($id:literal $call:expr;)*) => {$(
        let answer = $call.send().await.unwrap();
        assert_eq!($mock.calls().pop().unwrap().operation.id, $id);
        let json = serde_json::to_value(&answer).unwrap();
        assert!(!matches!(json, Value::Null), $id);
        assert_ne!(json, json!({}), $id);
        assert_ne!(json, json!([]), $id);
    )*};
}

#[tokio::test]
async fn operations_of_every_kind_are_answered() {
    let (mock, client) = mock();
    answered! { mock:
        "v1ContactEntity_DefaultContactEntity" client.contact().default_contact_entity();
        "v1ContactEntity_GetContactEntity" client.contact().get_contact_entity(5).language("en");
        "v1ContactEntity_PatchContactEntity" client.contact().patch_contact_entity(5, &[]);
        "v1ContactEntity_SaveImage" client.contact().save_image(5, "image/png", Vec::new());
        "v1Webhook_GetAllWebhooks" client.webhook().get_all_webhooks();
        "v1Webhook_GetLastError" client.webhook().get_last_error(1);
        "v1UserAgent_CanChangePassword" client.user_agent().can_change_password(1);
        "v1QuoteAgent_CreateAndSaveQuote" client.quote_agent().create_and_save_quote(1, 2, "x").select(["Name"]);
        "v1ChatAgent_ResetChatSession" client.chat_agent().reset_chat_session(317);
        "v1ChatAgent_GetChatMessages" client.chat_agent().get_chat_messages(317, 0);
        "v1ChatAgent_IsWithinOpeningHours" client.chat_agent().is_within_opening_hours(7);
    }
    client
        .contact()
        .delete_contact_entity(5)
        .send()
        .await
        .unwrap();
    let image: Binary = client.contact().get_image(5).w(32).send().await.unwrap();
    assert_eq!(image.data, "sample");
    let download = client.contact().get_image(5).download().await;
    assert_eq!(download.unwrap().data.collect(10).await.unwrap(), "sample");

    let contact = client.contact().get_contact_entity(5).send().await.unwrap();
    assert_eq!(contact.name.as_deref(), Some("text"));
    assert!(contact.associate.unwrap().associate_id.is_some());
}

/// The successes in the document that come with an example, by operation.
fn examples() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let document: OpenAPI = serde_yaml::from_str(&text).unwrap();
    let mut examples = serde_json::Map::new();
    for (_, _, operation) in document.operations() {
        let ok = operation.responses.responses.get(&StatusCode::Code(200));
        let Some(ReferenceOr::Item(response)) = ok else {
            continue;
        };
        let content = response.content.get("application/json");
        let example = content.and_then(|content| content.example.clone());
        if let (Some(id), Some(example)) = (&operation.operation_id, example) {
            examples.insert(id.clone(), example);
        }
    }
    examples.into()
}

#[tokio::test]
async fn the_examples_of_the_document_are_answers() {
    let (mock, client) = mock();
    let examples = examples();
    mock.examples(&examples);
    let webhooks = client.webhook().get_all_webhooks().send().await.unwrap();
    let expected = given(&examples["v1Webhook_GetAllWebhooks"]);
    assert_eq!(serde_json::to_value(webhooks).unwrap(), expected);
    let fields = client.webhook_agent().create_default_webhook();
    let fields = serde_json::to_value(fields.send().await.unwrap()).unwrap();
    let expected = given(&examples["v1WebhookAgent_CreateDefaultWebhook"]);
    assert_eq!(fields, expected);
}

/// An example without its null properties: a carrier has nothing in their place.
fn given(example: &Value) -> Value {
    match example {
        Value::Object(properties) => {
            let set = properties.iter().filter(|(_, value)| !value.is_null());
            Value::Object(
                set.map(|(name, value)| (name.clone(), given(value)))
                    .collect(),
            )
        }
        Value::Array(items) => items.iter().map(given).collect(),
        other => other.clone(),
    }
}

#[tokio::test]
async fn uploads_are_bytes_streams_and_forms() {
    let (mock, client) = mock();
    let form = Multipart::new().unwrap();
    let form = form.file("image", "me.png", "image/png", "PNG").unwrap();
    let (media_type, body) = form.into_parts();
    client
        .person()
        .save_image(1, &media_type, body)
        .send()
        .await
        .unwrap();
    let sent = mock.calls().pop().unwrap();
    assert_eq!(sent.headers["content-type"], *media_type);
    assert!(sent.body.unwrap().windows(3).any(|part| part == b"PNG"));

    let image = Body::from(&b"PNG"[..]);
    client
        .person()
        .save_image_post(1, "image/png", image)
        .send()
        .await
        .unwrap();
    assert_eq!(mock.calls().pop().unwrap().body.unwrap(), "PNG");
}

#[tokio::test]
async fn a_client_can_differ_for_one_call_and_patches_come_from_differences() {
    let (mock, client) = mock();
    let contact = ContactEntity::new().set_name("Acme");
    let xml = client.with(|client| client.with_format(Format::Xml));
    xml.contact()
        .put_contact_entity(5, &contact)
        .send()
        .await
        .unwrap();
    let sent = mock.calls().pop().unwrap();
    assert_eq!(
        sent.headers["content-type"],
        "application/xml; charset=utf-8"
    );
    assert!(sent.body.unwrap().starts_with(b"<ContactEntity"));

    let changed = ContactEntity::new().set_name("Acme Inc");
    let patch = pagewire_runtime::patch::diff(&contact, &changed);
    let call = client.contact().patch_contact_entity(5, &[]);
    call.merge_patch(&patch).send().await.unwrap();
    let sent = mock.calls().pop().unwrap();
    assert_eq!(sent.body.unwrap(), r#"{"Name":"Acme Inc"}"#);

    let call = client.contact().patch_contact_entity(5, &[]);
    let unknown = call.select_known(["Name", "Category/Idd"]).send().await;
    assert!(matches!(
        unknown.map_err(Error::into_kind),
        Err(ErrorKind::Request(_))
    ));
    assert_eq!(mock.calls().len(), 2);
}

#[tokio::test]
async fn filters_of_a_call_add_up() {
    use superoffice::archives::{Query, simple_contact};

    let (mock, client) = mock();
    let filter = || {
        mock.calls()
            .pop()
            .unwrap()
            .target
            .replace("%20", " ")
            .replace("%3D", "=")
    };
    let call = || client.contact().get_all();

    let call_by_text = call().filter("name begins 'A' or name begins 'B'").top(5);
    let call_by_text = call_by_text.filter("contactId gt 5").filter("").top(6);
    call_by_text.send().await.unwrap();
    assert_eq!(
        filter(),
        "/api/v1/Contact?$filter=(name begins 'A' or name begins 'B') and contactId gt 5&$top=6"
    );

    let unread = call()
        .filter("name begins '(A' soon")
        .filter("x = 1 or y = 2");
    unread.send().await.unwrap();
    assert_eq!(
        filter(),
        "/api/v1/Contact?$filter=(name begins '(A' soon) and (x = 1 or y = 2)"
    );

    let sent = mock.calls().len();
    for (before, after) in [
        ("name begins 'A", "x = 1 or y = 2"),
        ("x = 1 or y = 2", "name begins 'A"),
        ("name begins 'A", "name begins 'B"),
        ("ownerId = 5", "contactId gt 0) or (contactId gt 0"),
        ("contactId gt 0) or (contactId gt 0", "ownerId = 5"),
        ("ownerId = 5", "(contactId gt 0"),
    ] {
        let open = call().filter(before).filter(after).send().await;
        let error = open.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
        assert!(
            error
                .to_string()
                .ends_with("query parameter $filter: a filter with unbalanced parentheses or quotes cannot be combined with another one"),
            "{error}"
        );
    }
    assert_eq!(mock.calls().len(), sent);

    let query = Query::new().filter(simple_contact::NAME.begins("C"));
    let both = call().filter("contactId gt 5").with_query(&query);
    both.send().await.unwrap();
    assert_eq!(
        filter(),
        "/api/v1/Contact?$filter=contactId gt 5 and name begins 'C'"
    );
}

#[tokio::test]
async fn calls_name_the_generated_crate_before_the_runtime() {
    let (mock, client) = mock();
    let call = || client.chat_agent().reset_chat_session(317);
    let version = env!("CARGO_PKG_VERSION");
    let cases = [
        (
            call(),
            format!("superoffice/{version} pagewire-runtime/{version}"),
        ),
        (
            call().header("user-agent", "sync/1.4"),
            "sync/1.4".to_owned(),
        ),
    ];
    for (call, expected) in cases {
        call.send().await.unwrap();
        assert_eq!(mock.calls().pop().unwrap().headers["user-agent"], expected);
    }
}
