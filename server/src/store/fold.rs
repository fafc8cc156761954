//! Texts in lower case beside the texts, for comparisons that mean the same on both databases.
//!
//! SQLite knows the case of ASCII only, and PostgreSQL that of its locale. So this program folds texts when it
//! writes them, and the texts of a filter as well.

use super::database::Link;
use super::error::Error;
use super::sql::{Assignment, Sql};

/// The text in lower case, letter by letter: a part of a text is folded as it is within the whole.
pub(crate) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// A column, and the one that holds its text in lower case.
struct Folded(&'static str, &'static str);

/// A table with such columns. A row whose first folded column is null is not written yet.
struct Table {
    name: &'static str,
    columns: &'static [Folded],
}

const TABLES: [Table; 8] = [
    Table {
        name: "users",
        columns: &[
            Folded("login", "login_folded"),
            Folded("full_name", "full_name_folded"),
        ],
    },
    Table {
        name: "contacts",
        columns: &[Folded("name", "name_folded")],
    },
    Table {
        name: "projects",
        columns: &[Folded("name", "name_folded")],
    },
    Table {
        name: "sales",
        columns: &[Folded("name", "name_folded")],
    },
    Table {
        name: "requests",
        columns: &[Folded("name", "name_folded")],
    },
    Table {
        name: "persons",
        columns: &[
            Folded("first_name", "first_name_folded"),
            Folded("last_name", "last_name_folded"),
        ],
    },
    Table {
        name: "topics",
        columns: &[
            Folded("name", "name_folded"),
            Folded("description", "description_folded"),
            Folded("badge_header", "badge_header_folded"),
        ],
    },
    Table {
        name: "sessions",
        columns: &[
            Folded("first_message", "first_message_folded"),
            Folded("last_message", "last_message_folded"),
        ],
    },
];

/// Rows of one transaction.
const PORTION: i32 = 500;

/// The next rows of a table that a former release has written, without folded texts.
fn unfolded(table: &Table) -> Option<Sql> {
    let first = table.columns.first()?.1;
    let sql = Sql::new("SELECT * FROM ").push(table.name);
    let sql = sql
        .push(" WHERE ")
        .push(first)
        .push(" IS NULL ORDER BY id LIMIT ");
    Some(sql.bind(PORTION))
}

/// Writes the folded texts of the next rows of any table; false when none are left.
pub(super) async fn fold_some(link: &mut Link) -> Result<bool, Error> {
    for table in &TABLES {
        let Some(sql) = unfolded(table) else {
            continue;
        };
        let rows = link.all(sql).await?;
        for row in &rows {
            let mut columns: Vec<Assignment> = Vec::new();
            for Folded(text, folded) in table.columns {
                columns.push((folded, fold(&row.text(text)?).into()));
            }
            let sql = Sql::update(table.name, columns).push(" WHERE id = ");
            link.run(sql.bind(row.int("id")?)).await?;
        }
        if !rows.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn parts_are_folded_as_within_the_whole() {
        assert_eq!(fold("BLÅBÆR"), "blåbær");
        assert!(fold("ΟΔΟΣ").ends_with(&fold("Σ")));
    }
}
