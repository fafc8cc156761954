//! Brings the companies of another system into the tenant: new ones are made, with their number of employees, and those with
//! another name are renamed.
//!
//! Companies are known by their number in the register. What somebody changes in the tenant at the same time is left alone and
//! counted; the next run compares again.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use std::collections::HashMap;

use futures_util::TryStreamExt;
use superoffice::archives::{Query, archive_row, simple_contact as company};
use superoffice::runtime::patch::JsonPatch;
use superoffice::text::FieldsMut;
use superoffice::{Client, Error as CallError, Map};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// A company in the other system.
#[derive(Debug, Clone)]
pub(crate) struct Company {
    pub(crate) org_nr: String,
    pub(crate) name: String,
    pub(crate) employees: i32,
}

/// What a run has done.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) created: usize,
    pub(crate) changed: usize,
    pub(crate) unchanged: usize,
    pub(crate) conflicts: usize,
}

archive_row! {
    /// A company as the tenant knows it.
    struct Known of company::SimpleContact {
        id: i32 = company::CONTACT_ID,
        org_nr: String = company::ORGNR,
        name: Option<String> = company::NAME,
    }
}

/// The field of the tenant with the number of employees.
const EMPLOYEES: &str = "SuperOffice:1";

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = downstream_tenant::connect()?;
    let companies = [
        ("936796702", "Lightbulb AS", 12),
        ("914778271", "Fjord Design", 3),
    ];
    let companies = companies.map(|(org_nr, name, employees)| Company {
        org_nr: org_nr.to_owned(),
        name: name.to_owned(),
        employees,
    });
    println!("{:?}", sync(&client, &companies).await?);
    Ok(())
}

/// Brings the companies into the tenant.
pub(crate) async fn sync(client: &Client, companies: &[Company]) -> Result<Report, Error> {
    let known = known(client, companies).await?;
    let mut report = Report::default();
    for company in companies {
        match known.get(&company.org_nr) {
            None => {
                create(client, company).await?;
                report.created += 1;
            }
            Some(known) if known.name.as_ref() == Some(&company.name) => report.unchanged += 1,
            Some(known) => match rename(client, known, &company.name).await {
                Ok(()) => report.changed += 1,
                // The test of the patch failed: somebody was faster.
                Err(error) if error.status().is_some_and(|status| status == 409) => {
                    report.conflicts += 1;
                }
                Err(error) => return Err(error.into()),
            },
        }
    }
    Ok(report)
}

/// The companies that the tenant has, by their numbers.
async fn known(client: &Client, companies: &[Company]) -> Result<HashMap<String, Known>, Error> {
    let numbers = companies.iter().map(|company| &company.org_nr);
    let query = Query::new().filter(company::ORGNR.any_of(numbers));
    let call = client.contact().get_all().with_query(&query);
    let known = call.rows_as::<Known>(500);
    Ok(known
        .map_ok(|known| (known.org_nr.clone(), known))
        .try_collect()
        .await?)
}

async fn create(client: &Client, company: &Company) -> Result<(), CallError> {
    let mut contact = client.contact().default_contact_entity().send().await?;
    contact.name = Some(company.name.clone());
    contact.org_nr = Some(company.org_nr.clone());
    let fields = contact.custom_fields.get_or_insert_with(Map::new);
    fields.set(EMPLOYEES, company.employees);
    let call = client.contact().post_contact_entity(&contact);
    call.select(["ContactId"]).send().await.map(drop)
}

/// Changes the name, unless it is another one by now.
async fn rename(client: &Client, known: &Known, name: &str) -> Result<(), CallError> {
    let patch = JsonPatch::new()
        .test("/Name", known.name.as_deref().unwrap_or_default())
        .replace("/Name", name);
    let call = client.contact().patch_contact_entity(known.id, &[]);
    call.json_patch(&patch)
        .select(["ContactId"])
        .send()
        .await
        .map(drop)
}
