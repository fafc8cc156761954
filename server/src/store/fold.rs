//! Lower-case copies of texts, for comparisons with the same result on both databases.
//!
//! SQLite knows only the case of ASCII, and PostgreSQL that of its locale. This program therefore folds texts when it writes
//! them, and also the texts of filters.

use super::database::Link;
use super::error::Error;
use super::sql::{Assignment, Sql};

/// The text in lower case, letter by letter, so that a part of a text is folded as it is within the whole.
pub(crate) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// A column, and the column with its text in lower case.
struct Folded(&'static str, &'static str);

/// A table with such columns. In rows that are not folded yet, the first folded column is null.
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

/// The number of rows per transaction.
const PORTION: i32 = 500;

/// The next rows of a table without folded texts, written by a former release.
fn unfolded(table: &Table) -> Option<Sql> {
    let first = table.columns.first()?.1;
    let sql = Sql::new("SELECT * FROM ").push(table.name);
    let sql = sql
        .push(" WHERE ")
        .push(first)
        .push(" IS NULL ORDER BY id LIMIT ");
    Some(sql.bind(PORTION))
}

/// Writes the folded texts of the next rows of any table. Returns `false` if none are left.
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
