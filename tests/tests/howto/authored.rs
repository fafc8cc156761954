//! Requests of the guides as an author writes them: through the generated method, with builders and setters, on a socket.

use std::sync::{Arc, Mutex};

use pagewire_runtime::Bytes;
use pagewire_runtime::client::{Body, Client as Plain, Error, Format};
use serde_json::json;
use superoffice::types::{
    AppointmentEntity, ArchiveRestrictionGroup, ArchiveRestrictionInfo, BatchTaskInfo, Contact,
    ContactEntity, GetArchiveListByColumnsRequest, IfBlank, InterRestrictionOperator, JsonPatch,
    JsonPatchOperation, ListItemEntity, StepType, TicketEntity, UDefFieldType, UDefType, Webhook,
};
use superoffice::{Client, Credentials, Map, TimeZone};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A client and the last request that its server received.
struct Wire {
    client: Client,
    last: Arc<Mutex<String>>,
}

impl Wire {
    async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}/Cust1/api/", listener.local_addr().unwrap());
        let last = Arc::<Mutex<String>>::default();
        let seen = Arc::clone(&last);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = request(&mut stream).await;
                *seen.lock().unwrap() = request;
                let answer = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
                stream.write_all(answer).await.unwrap();
            }
        });
        let client = Plain::builder(base).credentials(Credentials::bearer("t"));
        Self {
            client: client.build().unwrap().into(),
            last,
        }
    }

    /// Sends a call and compares the request line and the body, and one header if there is a third line.
    async fn sends<R>(
        &self,
        call: impl IntoFuture<Output = Result<R, Error>>,
        line: &str,
        body: &str,
    ) {
        // The response is none of the documented ones for many operations.
        let _ = call.await;
        let request = std::mem::take(&mut *self.last.lock().unwrap());
        let (head, sent) = request.split_once("\r\n\r\n").unwrap_or_default();
        let mut expected = line.lines();
        let first = format!("{} HTTP/1.1", expected.next().unwrap_or_default());
        assert_eq!(head.lines().next(), Some(&*first));
        for header in expected {
            assert!(head.lines().any(|sent| sent == header), "{header}: {head}");
        }
        assert_eq!(sent, body, "{line}");
    }
}

/// Reads one request as text.
async fn request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length = length.map_or(0, |length| length.parse().unwrap());
            let is_chunked = head.contains("transfer-encoding: chunked");
            if body.len() >= length && (!is_chunked || body.ends_with("0\r\n\r\n")) {
                return text;
            }
        }
        if stream.read_buf(&mut bytes).await.unwrap() == 0 {
            return text;
        }
    }
}

#[tokio::test]
async fn requests_without_a_body_are_sent_by_their_methods() {
    let wire = Wire::new().await;
    let it = &wire.client;
    let call = it.list_category().get_list_definition();
    wire.sends(call, "GET /Cust1/api/v1/List/Category", "")
        .await;
    let call = it.list_category().get_category(3).accept(Format::Xml);
    let line = "GET /Cust1/api/v1/List/Category/Items/3\naccept: application/xml";
    wire.sends(call, line, "").await;
    let call = it.user().get_current_principal();
    wire.sends(call, "GET /Cust1/api/v1/User/currentPrincipal", "")
        .await;
    let call = it
        .list_mdo()
        .get_list("category")
        .flat(true)
        .additional("x y");
    let line = "GET /Cust1/api/v1/MDOList/category?flat=true&additional=x%20y";
    wire.sends(call, line, "").await;
    let call = it.list_mdo().get_selectable_list("restrictionOperators");
    let line =
        "GET /Cust1/api/v1/MDOList/restrictionOperators/selectable?additional=positiveString";
    wire.sends(call.additional("positiveString"), line, "")
        .await;
    let call = it
        .contact()
        .get_all()
        .select(["name", "contactAssociate/fullName"]);
    let call = call
        .filter("name begins 'S'")
        .order_by("name")
        .top(5)
        .skip(10);
    let line = "GET /Cust1/api/v1/Contact?$select=name,contactAssociate/fullName&$filter=name%20begins%20%27S%27\
                &$orderBy=name&$top=5&$skip=10";
    wire.sends(call, line, "").await;
    let call = it
        .archive()
        .get_archive_by_archive_provider_name("findcontact$metadata");
    let line = "GET /Cust1/api/v1/Archive/findcontact%24metadata";
    wire.sends(call, line, "").await;
    let call = it
        .contact()
        .get_contact_entity(123)
        .language("no")
        .time_zone(TimeZone::from("NO"));
    let line =
        "GET /Cust1/api/v1/Contact/123\nso-language: no\nso-timezone: NO\nauthorization: Bearer t";
    wire.sends(call, line, "").await;
    let call = it
        .person()
        .get_image(7)
        .w(180)
        .h(180)
        .if_blank(IfBlank::SrNoPhoto);
    let line = "GET /Cust1/api/v1/Person/7/Image?w=180&h=180&ifBlank=SrNoPhoto";
    wire.sends(call, line, "").await;
    let call = it.contact().delete_contact_entity(123);
    wire.sends(call, "DELETE /Cust1/api/v1/Contact/123", "")
        .await;
    let call = it.contact().delete_udef_field_info("My New Number");
    let line = "DELETE /Cust1/api/v1/Contact/UdefLayout/My%20New%20Number";
    wire.sends(call, line, "").await;
    let call = it.table_record().delete_row("y_equipment", 3);
    wire.sends(call, "DELETE /Cust1/api/v1/Table/y_equipment/3", "")
        .await;
    let call = it.contact().publish_udef_layout();
    let line = "POST /Cust1/api/v1/Contact/UdefLayout/Publish\ncontent-length: 0";
    wire.sends(call, line, "").await;
    let call = it.contact().add_udef_field(&UDefFieldType::Number);
    let line = "POST /Cust1/api/v1/Contact/UdefLayout?udefFieldType=Number\ncontent-length: 0";
    wire.sends(call, line, "").await;
    let call = it.archive_agent().get_provider_names();
    let line = "POST /Cust1/api/v1/Agents/Archive/GetProviderNames\ncontent-length: 0";
    wire.sends(call, line, "").await;
}

#[tokio::test]
async fn requests_of_agents_are_sent_by_their_arguments() {
    let wire = Wire::new().await;
    let it = &wire.client;
    let call = it.list_agent().get_list_entity_by_name("Category");
    let line = "POST /Cust1/api/v1/Agents/List/GetListEntityByName\n\
                content-type: application/json; charset=utf-8";
    wire.sends(call, line, r#"{"Name":"Category"}"#).await;
    let call = it.list_agent().get_category(3).select(["Value"]);
    let line = "POST /Cust1/api/v1/Agents/List/GetCategory?categoryId=3&$select=Value";
    wire.sends(call, line, "").await;
    let call = it
        .mdo_agent()
        .get_list("selectionmembertypev2", true, "", false);
    let line = "POST /Cust1/api/v1/Agents/MDO/GetList";
    let body = r#"{"Name":"selectionmembertypev2","ForceFlatList":true,"AdditionalInfo":"","OnlyHistory":false}"#;
    wire.sends(call, line, body).await;
    let call = it.selection_agent().get_selection_for_find("contact", 0);
    let line = "POST /Cust1/api/v1/Agents/Selection/GetSelectionForFind";
    wire.sends(
        call,
        line,
        r#"{"EntityName":"contact","TypicalSearchId":0}"#,
    )
    .await;
    let call = it.archive_agent().get_available_columns("findcontact", "");
    let line = "POST /Cust1/api/v1/Agents/Archive/GetAvailableColumns";
    wire.sends(call, line, r#"{"ProviderName":"findcontact","Context":""}"#)
        .await;
    let call = it.person_agent().get_person_images(&[762, 172], 87, 578);
    let line = "POST /Cust1/api/v1/Agents/Person/GetPersonImages";
    let body = r#"{"PersonIds":[762,172],"ScaledWidth":87,"ScaledHeight":578}"#;
    wire.sends(call, line, body).await;
    let call = it.blob_agent().get_person_image_with_size(856, 1000, 80);
    let line = "POST /Cust1/api/v1/Agents/BLOB/GetPersonImageWithSize";
    wire.sends(call, line, r#"{"PersonId":856,"Width":1000,"Height":80}"#)
        .await;
    let call = it.user_defined_field_info_agent();
    let call = call.create_user_defined_field_info(&UDefType::Contact, &UDefFieldType::Number);
    let line = "POST /Cust1/api/v1/Agents/UserDefinedFieldInfo/CreateUserDefinedFieldInfo";
    wire.sends(
        call,
        line,
        r#"{"OwnerType":"Contact","FieldType":"Number"}"#,
    )
    .await;
    let call = it.database_table_agent().delete_row("y_equipment", 2);
    let line = "POST /Cust1/api/v1/Agents/DatabaseTable/DeleteRow";
    wire.sends(call, line, r#"{"TableName":"y_equipment","Id":2}"#)
        .await;
    let call = it.workflow_agent();
    let call = call.create_default_workflow_step_from_type(&StepType::WaitForTime);
    let line = "POST /Cust1/api/v1/Agents/Workflow/CreateDefaultWorkflowStepFromType";
    wire.sends(call, line, r#"{"StepType":"WaitForTime"}"#)
        .await;
    let info = BatchTaskInfo::new().set_description("Nightly clean-up");
    let call = it.batch_agent().start_batch_job(&info);
    let line = "POST /Cust1/api/v1/Agents/Batch/StartBatchJob";
    let body = r#"{"BatchTaskInfo":{"Description":"Nightly clean-up"}}"#;
    wire.sends(call, line, body).await;
    let call = it
        .document_agent()
        .create_temp_file("a.txt", &Bytes::from(b"any bytes".to_vec()));
    let line = "POST /Cust1/api/v1/Agents/Document/CreateTempFile";
    let body = r#"{"Filename":"a.txt","DataStream":"YW55IGJ5dGVz"}"#;
    wire.sends(call, line, body).await;
    let query = GetArchiveListByColumnsRequest::new()
        .set_provider_name("ContactPersonDynamicSelectionV2")
        .set_columns(vec!["firstName".to_owned(), "lastName".to_owned()])
        .set_restriction(vec![
            ArchiveRestrictionInfo::new()
                .set_name("selectionId")
                .set_operator("=")
                .set_values(vec!["34".to_owned()]),
        ])
        .set_page_size(10);
    let call = it.archive_agent().get_archive_list_by_columns(&query);
    let line = "POST /Cust1/api/v1/Agents/Archive/GetArchiveListByColumns";
    let body = r#"{"ProviderName":"ContactPersonDynamicSelectionV2","Columns":["firstName","lastName"],"Restriction":[{"Name":"selectionId","Operator":"=","Values":["34"]}],"PageSize":10}"#;
    wire.sends(call, line, body).await;
    let fields = Map::from([
        ("SuperOffice:1", "[D:02/29/2024]".to_owned()),
        ("x_money", "[M:12345678901234567.89]".to_owned()),
    ]);
    let ticket = TicketEntity::new()
        .set_title("Printer \"Åse\" is on fire")
        .set_created_at("2025-03-30T02:30:00+01:00")
        .set_custom_fields(fields);
    let call = it.ticket_agent().save_ticket_entity(&ticket);
    let line = "POST /Cust1/api/v1/Agents/Ticket/SaveTicketEntity";
    let body = r#"{"Title":"Printer \"Åse\" is on fire","CreatedAt":"2025-03-30T02:30:00+01:00","CustomFields":{"SuperOffice:1":"[D:02/29/2024]","x_money":"[M:12345678901234567.89]"}}"#;
    wire.sends(call, line, body).await;
}

#[tokio::test]
async fn requests_with_a_body_of_an_entity_are_sent_as_it_is() {
    let wire = Wire::new().await;
    let it = &wire.client;
    let appointment = AppointmentEntity::new()
        .set_contact(Contact::new().set_contact_id(2))
        .set_description("Hello world!");
    let call = it.appointment().post_appointment_entity(&appointment);
    let line = "POST /Cust1/api/v1/Appointment";
    let body = r#"{"Contact":{"ContactId":2},"Description":"Hello world!"}"#;
    wire.sends(call, line, body).await;
    let contact = ContactEntity::new().set_name("Some updates");
    let call = it.contact().put_contact_entity(123, &contact);
    let call = call.if_unmodified_since(std::time::SystemTime::UNIX_EPOCH);
    let line = "PUT /Cust1/api/v1/Contact/123\nif-unmodified-since: Thu, 01 Jan 1970 00:00:00 GMT";
    wire.sends(call, line, r#"{"Name":"Some updates"}"#).await;
    let patch = JsonPatch::new()
        .set_op(JsonPatchOperation::Replace)
        .set_path("/Person")
        .set_value(json!({"PersonId": 1}));
    let call = it.appointment().patch_appointment_entity(591, &[patch]);
    let line = "PATCH /Cust1/api/v1/Appointment/591";
    let body = r#"[{"op":"replace","path":"/Person","value":{"PersonId":1}}]"#;
    wire.sends(call, line, body).await;
    let change = json!({"Department": null, "Category": {"Id": 2}});
    let call = it
        .contact()
        .patch_contact_entity(12, &[])
        .merge_patch(&change);
    let line = "PATCH /Cust1/api/v1/Contact/12\ncontent-type: application/merge-patch+json";
    wire.sends(call, line, r#"{"Department":null,"Category":{"Id":2}}"#)
        .await;
    let restriction = ArchiveRestrictionInfo::new()
        .set_name("contactName")
        .set_operator("begins")
        .set_values(vec!["A".to_owned()])
        .set_is_active(true)
        .set_inter_operator(InterRestrictionOperator::And);
    let group = ArchiveRestrictionGroup::new()
        .set_name("0")
        .set_description("")
        .set_rank(0)
        .set_restrictions(vec![restriction]);
    let call = it.selection();
    let call = call.set_dynamic_selection_criteria_groups(24, &[group]);
    let line = "PUT /Cust1/api/v1/Selection/24/CriteriaGroups";
    let body = r#"[{"Name":"0","Description":"","Rank":0,"Restrictions":[{"Name":"contactName","Operator":"begins","Values":["A"],"IsActive":true,"InterOperator":"And"}]}]"#;
    wire.sends(call, line, body).await;
    let row = Map::from([
        ("x_company", "1".to_owned()),
        ("x_name", "printer".to_owned()),
    ]);
    let call = it.table_record().insert_row("y_equipment", &row);
    let line = "POST /Cust1/api/v1/Table/y_equipment";
    wire.sends(call, line, r#"{"x_company":"1","x_name":"printer"}"#)
        .await;
    let webhook = Webhook::new()
        .set_name("CRMScript webhook handler")
        .set_events(vec!["contact.created".to_owned()])
        .set_headers(Map::from([("X-Key", "v".to_owned())]))
        .set_properties(Map::from([("n", json!([1, null]))]));
    let call = it.webhook().post_webhook(&webhook);
    let line = "POST /Cust1/api/v1/Webhook";
    let body = r#"{"Name":"CRMScript webhook handler","Events":["contact.created"],"Headers":{"X-Key":"v"},"Properties":{"n":[1,null]}}"#;
    wire.sends(call, line, body).await;
    let item = ListItemEntity::new()
        .set_id(5)
        .set_name("US:\"Vendor\";")
        .set_rank(3);
    let xml = it.with(|client| client.with_format(Format::Xml));
    let call = xml.list_category().put_category(5, &item);
    let line =
        "PUT /Cust1/api/v1/List/Category/Items/5\ncontent-type: application/xml; charset=utf-8";
    let body = "<ListItemEntity xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><Id>5</Id><Name>US:\"Vendor\";</Name><Rank>3</Rank></ListItemEntity>";
    wire.sends(call, line, body).await;
    let content = Body::from("any bytes");
    let call = it.document();
    let call = call.set_document_stream_from_id(99, "application/octet-stream", content);
    let line = "PUT /Cust1/api/v1/Document/99/Content\ncontent-type: application/octet-stream";
    wire.sends(call, line, "any bytes").await;
}
