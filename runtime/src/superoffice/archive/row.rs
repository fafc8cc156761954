//! One row of an archive.

use std::borrow::{Borrow, Cow};

use serde_json::Value;

use super::column::Column;
use super::kind::Kind;
use crate::superoffice::text::{Encoded, FieldError, Fields, Marker};
use crate::value::Map;

/// The member with the columns of a row in the mode `Full`.
pub(super) const CELLS: &str = "Column";

/// One row of an archive, in the mode `Slim` or `Full`.
///
/// A row implements [`Fields`]: columns are read by type and by their names in `$select`, such as `contact/name`, in any
/// case. With `$jsonSafe` the server writes `_` for `/`; both names find the column.
///
/// In `Slim` a column is a single value, and even numbers are text. In `Full` it is a [`Cell`] with the database value,
/// where numbers are numbers, and the text for people; the readers use the database value. In `Slim`, a list column has the
/// text of the item but not its id.
///
/// `Debug` shows only the names of the columns, because values may be personal data.
#[derive(Clone)]
pub struct Row<'a> {
    members: Cow<'a, Map<Value>>,
}

/// An item of a list in a column, such as a category or a user.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// Its id, if the row contains it.
    pub id: Option<i32>,
    /// Its text for people, if the row contains it; in several languages if the request has no language.
    pub text: Option<String>,
}

/// One column of a row in the mode `Full`.
#[derive(Clone, Copy)]
pub struct Cell<'a> {
    value: &'a Value,
}

impl<'a> Row<'a> {
    /// The row with these members, which are an item of the property `value` of a response.
    #[must_use]
    pub const fn new(members: &'a Map<Value>) -> Self {
        let members = Cow::Borrowed(members);
        Self { members }
    }

    /// All members as received, including those that are not columns.
    #[must_use]
    pub fn members(&self) -> &Map<Value> {
        &self.members
    }

    /// The key in the table of the entity. Servers send a number or text.
    #[must_use]
    pub fn primary_key(&self) -> Option<i64> {
        self.members.get_i64("PrimaryKey").ok()?
    }

    /// The kind of the row, such as `contact`. An archive may have several kinds.
    #[must_use]
    pub fn entity_name(&self) -> Option<&str> {
        member(self.members.iter(), "EntityName")?.as_str()
    }

    /// A column in the mode `Full`; `None` in `Slim`.
    #[must_use]
    pub fn cell(&self, name: &str) -> Option<Cell<'_>> {
        let columns = self.columns()?;
        let pairs = || columns.iter().map(|(name, value)| (name.as_str(), value));
        let value = column(|name| member(pairs(), name), name)?;
        value.is_object().then_some(Cell { value })
    }

    /// The value of a typed column, as the type of its kind; see [`Kind::Read`](super::kind::Kind::Read).
    ///
    /// A column that the call did not select is empty, like one without a value.
    ///
    /// # Errors
    /// If the column has a value of another type.
    pub fn get<A, K: Kind, S>(
        &self,
        column: impl Borrow<Column<A, K, S>>,
    ) -> Result<K::Read, FieldError> {
        K::read(self, column.borrow().name())
    }

    /// The list item of a column; `None` if the column is empty.
    ///
    /// In `Full` it has id and text. In `Slim` it has one of them: servers send the text for most lists, and ids such as
    /// `[I:3]` for some.
    #[must_use]
    pub fn item(&self, name: &str) -> Option<Item> {
        let json = self.json(name).filter(|value| !value.is_null())?;
        let encoded = Encoded::of_json(json)?;
        if encoded.is_empty() {
            return None;
        }
        let is_number = json.is_number() || encoded.marker() == Some(Marker::Int);
        let id = encoded.to_i32().ok().flatten().filter(|_| is_number);
        let text = match self.cell(name) {
            Some(cell) => cell.display(),
            None if is_number => None,
            None => json.as_str(),
        };
        Some(Item {
            id,
            text: text.map(str::to_owned),
        })
    }

    /// The JSON of a column: the database value in `Full`, the value in `Slim`.
    #[must_use]
    pub fn json(&self, name: &str) -> Option<&Value> {
        match self.cell(name) {
            Some(cell) => cell.raw().or_else(|| cell.part("DisplayValue")),
            None => self.slim(name),
        }
    }

    /// The text of a column for people: in `Full` the display value, in `Slim` the value.
    #[must_use]
    pub fn display(&self, name: &str) -> Option<&str> {
        match self.cell(name) {
            Some(cell) => cell.display(),
            None => self.slim(name)?.as_str(),
        }
    }

    fn slim(&self, name: &str) -> Option<&Value> {
        column(|name| member(self.members.iter(), name), name)
    }

    fn columns(&self) -> Option<&serde_json::Map<String, Value>> {
        member(self.members.iter(), CELLS)?.as_object()
    }

    /// Whether the row is in the mode `Full`.
    pub(super) fn has_cells(&self) -> bool {
        self.columns().is_some()
    }
}

impl<'a> Cell<'a> {
    fn part(&self, name: &str) -> Option<&'a Value> {
        let parts = self.value.as_object()?.iter();
        member(parts.map(|(name, value)| (name.as_str(), value)), name)
    }

    /// The database value; `None` for `null`.
    #[must_use]
    pub fn raw(&self) -> Option<&'a Value> {
        self.part("RawValue").filter(|value| !value.is_null())
    }

    /// The text for people, in the language of the request, or in all languages if the request has none.
    #[must_use]
    pub fn display(&self) -> Option<&'a str> {
        self.part("DisplayValue")?.as_str()
    }

    /// The link of the column on the vendor's own pages, such as `nav=contact&contact_id=25`.
    #[must_use]
    pub fn link(&self) -> Option<&'a str> {
        self.part("LinkHint")?.as_str()
    }

    /// The tooltip on the vendor's own pages.
    #[must_use]
    pub fn tooltip(&self) -> Option<&'a str> {
        self.part("TooltipHint")?.as_str()
    }
}

impl From<Map<Value>> for Row<'_> {
    fn from(members: Map<Value>) -> Self {
        let members = Cow::Owned(members);
        Self { members }
    }
}

impl Fields for Row<'_> {
    fn field(&self, name: &str) -> Option<Encoded<'_>> {
        self.json(name).and_then(Encoded::of_json)
    }
}

/// The member of this name, in any case.
fn member<'a>(
    mut members: impl Iterator<Item = (&'a str, &'a Value)>,
    name: &str,
) -> Option<&'a Value> {
    let found = members.find(|(known, _)| known.eq_ignore_ascii_case(name));
    Some(found?.1)
}

/// The column of this name, also in the spelling of `$jsonSafe`.
fn column<'a>(find: impl Fn(&str) -> Option<&'a Value>, name: &str) -> Option<&'a Value> {
    find(name).or_else(|| find(&json_safe(name)))
}

/// Whether the member `found` of a row is the column `name`, by the rules of [`column`].
pub(super) fn is_column(name: &str, found: &str) -> bool {
    found.eq_ignore_ascii_case(name) || found.eq_ignore_ascii_case(&json_safe(name))
}

/// The name of a column in the spelling of `$jsonSafe`.
fn json_safe(name: &str) -> String {
    name.replace(|c: char| !c.is_alphanumeric(), "_")
}

impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.members.iter().map(|(name, _)| name);
        f.write_str("Row ")?;
        f.debug_list().entries(names).finish()
    }
}

/// Shows only the id, because the text may be personal data.
impl std::fmt::Debug for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Item")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Cell<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cell(…)")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(json: Value) -> Map<Value> {
        let Value::Object(members) = json else {
            panic!("not an object");
        };
        members.into_iter().collect()
    }

    #[test]
    fn columns_of_both_modes_are_read_by_the_same_names() {
        let slim = row(json!({
            "PrimaryKey": "25", "EntityName": "contact", "name": "Acme", "contactId": "[I:25]",
            "registered": "[DT:09/16/2025 14:22:14.0000000]", "contact_name": "Acme",
        }));
        let full = row(json!({
            "PrimaryKey": 25, "EntityName": "contact", "StyleHint": "",
            "Column": {
                "name": {"RawValue": "Acme", "DisplayValue": "Acme", "LinkHint": "", "TooltipHint": "{a=1}"},
                "contactId": {"RawValue": 25, "DisplayValue": "[I:25]", "LinkHint": "nav=contact"},
                "registered": {"RawValue": null, "DisplayValue": "[DT:09/16/2025 14:22:14]"},
                "contact/name": {"RawValue": "Acme", "DisplayValue": "Acme"},
            },
        }));
        for members in [&slim, &full] {
            let row = Row::new(members);
            assert_eq!(row.primary_key(), Some(25));
            assert_eq!(row.entity_name(), Some("contact"));
            assert_eq!(row.get_i32("ContactID"), Ok(Some(25)));
            assert_eq!(row.get_text("contact/name").as_deref(), Some("Acme"));
            assert_eq!(row.display("name"), Some("Acme"));
            let time = row.get_date_time("registered").unwrap().unwrap();
            assert_eq!(time.to_string(), "2025-09-16T14:22:14");
            assert_eq!(row.get_i32("missing"), Ok(None));
            assert!(!format!("{row:?}").contains("Acme"));
        }
        let row = Row::new(&full);
        let cell = row.cell("name").unwrap();
        assert_eq!(cell.tooltip(), Some("{a=1}"));
        assert!(Row::new(&slim).cell("name").is_none());
    }

    #[test]
    fn typed_columns_are_read_by_their_kinds_in_both_modes() {
        use super::super::kind;

        enum Gates {}
        const NAME: Column<Gates, kind::Text> = Column::new("name");
        const HEIGHT: Column<Gates, kind::Int> = Column::new("height");
        const IS_OPEN: Column<Gates, kind::Bool> = Column::new("isOpen");
        const BUILT: Column<Gates, kind::Date> = Column::new("built");
        const PRICE: Column<Gates, kind::Decimal> = Column::new("price");
        const COLOR: Column<Gates, kind::List> = Column::new("color");
        const KEEPER: Column<Gates, kind::User> = Column::new("keeper");

        let digits = "1".repeat(48);
        let slim = row(json!({
            "digits": digits, "title": 7,
            "name": "Gate", "height": "[I:5]", "isOpen": "1", "built": "[D:09/16/2025]", "price": "[M:1.5]",
            "color": "Red", "keeper": "[I:7]",
        }));
        let full = row(json!({"Column": {
            "name": {"RawValue": "Gate", "DisplayValue": "Gate"},
            "height": {"RawValue": 5, "DisplayValue": "5 m"},
            "isOpen": {"RawValue": true, "DisplayValue": "yes"},
            "built": {"RawValue": "2025-09-16T00:00:00", "DisplayValue": "[D:09/16/2025]"},
            "price": {"RawValue": 1.5, "DisplayValue": "1,50"},
            "color": {"RawValue": 3, "DisplayValue": "Red"},
            "keeper": {"RawValue": 7, "DisplayValue": "Berit"},
        }}));
        for members in [&slim, &full] {
            let row = Row::new(members);
            assert_eq!(row.get(NAME).unwrap().as_deref(), Some("Gate"));
            assert_eq!(row.get(HEIGHT), Ok(Some(5)));
            assert_eq!(row.get(IS_OPEN), Ok(Some(true)));
            assert_eq!(
                row.get(BUILT).unwrap().unwrap().to_string(),
                "2025-09-16T00:00:00"
            );
            assert_eq!(row.get(PRICE).unwrap().unwrap(), 1.5);
            assert!(row.get(Column::<Gates, kind::Int>::new("name")).is_err());
            assert_eq!(row.get(Column::<Gates, kind::List>::new("none")), Ok(None));
        }
        let item = |members, column| {
            Row::new(members)
                .item(column)
                .map(|item| (item.id, item.text))
        };
        let digits = Row::new(&slim).get(Column::<Gates, kind::Decimal>::new("digits"));
        assert_eq!(
            digits.unwrap_err().to_string(),
            "field \"digits\" is text, expected a number of 46 characters at most; `raw` of its `field` returns it as it is"
        );
        let title = Row::new(&slim).get(Column::<Gates, kind::TextOrKey>::new("title"));
        assert_eq!(title, Ok(Some("7".to_owned())));
        let red = Some("Red".to_owned());
        assert_eq!(item(&slim, "color"), Some((None, red.clone())));
        assert_eq!(item(&full, "color"), Some((Some(3), red)));
        assert_eq!(item(&slim, "keeper"), Some((Some(7), None)));
        assert_eq!(Row::new(&full).get(KEEPER).unwrap().unwrap().id, Some(7));
        assert_eq!(Row::new(&full).get(COLOR).unwrap().unwrap().id, Some(3));
    }

    #[test]
    fn a_list_column_has_its_id_in_full() {
        let members = row(json!({"Column": {
            "category": {"RawValue": 3, "DisplayValue": "US:\"Vendor\";NO:\"Leverandør\";"},
        }}));
        let row = Row::new(&members);
        assert_eq!(row.get_i32("category"), Ok(Some(3)));
        let text = row.display("category").unwrap();
        let text = crate::superoffice::text::MultiLanguage::parse(text).unwrap();
        assert_eq!(text.best("no"), "Leverandør");
    }
}
