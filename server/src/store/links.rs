//! The CRM records that sessions link to, with the data that a session shows.

use super::Store;
use super::database::Link;
use super::error::Error;
use super::fold::fold;
use super::sql::Sql;
use crate::ids::{ContactId, PersonId, ProjectId, RequestId, SaleId};
use crate::session::Links;

/// The kind and the key of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// A company.
    Contact(ContactId),
    /// A person.
    Person(PersonId),
    /// A project.
    Project(ProjectId),
    /// A sale.
    Sale(SaleId),
    /// A request.
    Request(RequestId),
}

/// A linked record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Linked {
    /// The name or title; for a person the first name.
    pub name: String,
    /// The last name of a person; empty for the others.
    pub last_name: String,
}

impl LinkKind {
    fn parts(self) -> (&'static str, &'static str, i32) {
        match self {
            Self::Contact(key) => ("contact", "contacts", key.0),
            Self::Person(key) => ("person", "persons", key.0),
            Self::Project(key) => ("project", "projects", key.0),
            Self::Sale(key) => ("sale", "sales", key.0),
            Self::Request(key) => ("request", "requests", key.0),
        }
    }
}

impl Store {
    /// The name of a linked record.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn linked(&self, kind: LinkKind) -> Result<Linked, Error> {
        let (what, table, key) = kind.parts();
        let sql = Sql::new("SELECT * FROM ")
            .push(table)
            .push(" WHERE id = ")
            .bind(key);
        let row = self.read().await?.first(sql).await?;
        let row = row.ok_or(Error::NotFound(what))?;
        Ok(match kind {
            LinkKind::Person(_) => Linked {
                name: row.text("first_name")?,
                last_name: row.text("last_name")?,
            },
            _ => Linked {
                name: row.text("name")?,
                last_name: String::new(),
            },
        })
    }

    /// Stores a record under its key, or its new name. These records belong to the CRM. This method is for sample data, and
    /// for programs that keep the copy up to date.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn put_linked(&self, kind: LinkKind, linked: &Linked) -> Result<(), Error> {
        let (_, table, key) = kind.parts();
        let (columns, conflict) = if matches!(kind, LinkKind::Person(_)) {
            let names = vec![
                ("id", key.into()),
                ("first_name", linked.name.as_str().into()),
                ("last_name", linked.last_name.as_str().into()),
                ("first_name_folded", fold(&linked.name).into()),
                ("last_name_folded", fold(&linked.last_name).into()),
            ];
            let conflict = " ON CONFLICT (id) DO UPDATE SET \
                 first_name = excluded.first_name, last_name = excluded.last_name, \
                 first_name_folded = excluded.first_name_folded, \
                 last_name_folded = excluded.last_name_folded";
            (names, conflict)
        } else {
            let names = vec![
                ("id", key.into()),
                ("name", linked.name.as_str().into()),
                ("name_folded", fold(&linked.name).into()),
            ];
            let conflict = " ON CONFLICT (id) DO UPDATE SET \
                 name = excluded.name, name_folded = excluded.name_folded";
            (names, conflict)
        };
        let mut link = self.database.write().await?;
        link.run(Sql::insert(table, columns).push(conflict)).await?;
        link.commit().await
    }
}

/// Checks that all linked records exist (`docs/chat.md#saving-a-session`).
pub(super) async fn check(
    link: &mut Link,
    person: Option<PersonId>,
    links: &Links,
) -> Result<(), Error> {
    let wanted = [
        person.map(LinkKind::Person),
        links.contact.map(LinkKind::Contact),
        links.project.map(LinkKind::Project),
        links.sale.map(LinkKind::Sale),
        links.request.map(LinkKind::Request),
    ];
    for kind in wanted.into_iter().flatten() {
        let (what, table, key) = kind.parts();
        let sql = Sql::new("SELECT id FROM ")
            .push(table)
            .push(" WHERE id = ")
            .bind(key);
        if link.first(sql).await?.is_none() {
            return Err(Error::BadInput(format!("there is no {what} {key}")));
        }
    }
    Ok(())
}
