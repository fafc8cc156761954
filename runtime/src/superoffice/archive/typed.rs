//! Typed rows of archives, and structs for rows.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::column::{Archive, Column};
use super::kind::Kind;
use super::row::{Item, Row};
use crate::superoffice::text::FieldError;
use crate::value::{DateTime, Decimal};

/// A row of the archive `A`, which accepts only columns of that archive. Otherwise it works like a [`Row`].
///
/// ```
/// use pagewire_runtime::superoffice::archive::{Archive, Column, Row, TypedRow, kind};
/// # use pagewire_runtime::Map;
/// # let members: Map<serde_json::Value> = Map::from_iter([("height".to_owned(), 5.into())]);
///
/// enum Gates {}
/// impl Archive for Gates {
///     const NAME: &'static str = "Gates";
/// }
/// const HEIGHT: Column<Gates, kind::Int> = Column::new("height");
///
/// let row: TypedRow<Gates> = Row::from(members).into();
/// assert_eq!(row.get(HEIGHT), Ok(Some(5)));
/// ```
///
/// A column of another archive does not compile:
///
/// ```compile_fail,E0277
/// # use pagewire_runtime::superoffice::archive::{Archive, Column, TypedRow, kind};
/// # enum Gates {}
/// # impl Archive for Gates {
/// #     const NAME: &'static str = "Gates";
/// # }
/// # enum Doors {}
/// const WIDTH: Column<Doors, kind::Int> = Column::new("width");
///
/// fn width(row: &TypedRow<Gates>) {
///     let width = row.get(WIDTH);
/// }
/// ```
pub struct TypedRow<A> {
    row: Row<'static>,
    archive: PhantomData<fn() -> A>,
}

impl<A: Archive> TypedRow<A> {
    /// The value of a column, as the type of its kind; see [`Kind::Read`].
    ///
    /// A column that the call did not select is empty, like one without a value.
    ///
    /// # Errors
    /// If the column has a value of another type.
    pub fn get<C: ColumnOf<A>>(&self, column: C) -> Result<<C::Kind as Kind>::Read, FieldError> {
        C::Kind::read(&self.row, column.name())
    }
}

impl<A> TypedRow<A> {
    /// The row without its archive.
    #[must_use]
    pub fn into_row(self) -> Row<'static> {
        self.row
    }
}

/// A row of the archive that the context requires, without a check.
impl<A> From<Row<'static>> for TypedRow<A> {
    fn from(row: Row<'static>) -> Self {
        Self {
            row,
            archive: PhantomData,
        }
    }
}

impl<A> Deref for TypedRow<A> {
    type Target = Row<'static>;

    fn deref(&self) -> &Self::Target {
        &self.row
    }
}

impl<A> Clone for TypedRow<A> {
    fn clone(&self) -> Self {
        self.row.clone().into()
    }
}

impl<A> fmt::Debug for TypedRow<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.row.fmt(f)
    }
}

/// Columns of the archive `A`: a [`Column`], or a reference to one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a column of the archive `{A}`",
    label = "a column of another archive"
)]
pub trait ColumnOf<A> {
    /// The kind of the column.
    type Kind: Kind;

    /// Its name in `$select`.
    fn name(&self) -> &str;
}

impl<A, K: Kind, S> ColumnOf<A> for Column<A, K, S> {
    type Kind = K;

    fn name(&self) -> &str {
        self.name()
    }
}

impl<A, K: Kind, S> ColumnOf<A> for &Column<A, K, S> {
    type Kind = K;

    fn name(&self) -> &str {
        (*self).name()
    }
}

/// A struct that rows of an archive can be read into; [`archive_row!`](crate::archive_row!) declares one.
#[diagnostic::on_unimplemented(
    message = "rows are not read into `{Self}`",
    note = "`archive_row!` declares structs whose fields are columns"
)]
pub trait FromRow: Sized {
    /// The archive of the columns.
    type Archive;

    /// The names of the columns in `$select`.
    fn columns() -> Vec<String>;

    /// Reads the columns of a row.
    ///
    /// # Errors
    /// If a column has a value of another type than the field, or no value although the field is not an `Option`.
    fn from_row(row: &Row<'_>) -> Result<Self, FieldError>;
}

/// Kinds of columns that can be read into fields of the type `T`: the type of [`Kind::Read`], or the same without `Option`
/// for columns that have a value in every row.
#[diagnostic::on_unimplemented(
    message = "columns of the kind `{Self}` are not read into `{T}`",
    label = "the column has another type than the field"
)]
pub trait ReadInto<T>: Kind {
    /// Converts the value of the column `name` to the type of the field.
    ///
    /// # Errors
    /// If there is no value and the field requires one.
    fn read_into(value: Self::Read, name: &str) -> Result<T, FieldError>;
}

impl<T, K: Kind<Read = Option<T>>> ReadInto<Option<T>> for K {
    fn read_into(value: Option<T>, _: &str) -> Result<Option<T>, FieldError> {
        Ok(value)
    }
}

impl<T, K: Kind<Read = Vec<T>>> ReadInto<Vec<T>> for K {
    fn read_into(value: Vec<T>, _: &str) -> Result<Vec<T>, FieldError> {
        Ok(value)
    }
}

/// Implements [`ReadInto`] for types that require a value.
macro_rules! required {
    ($($type:ty)*) => {
        $(
            impl<K: Kind<Read = Option<$type>>> ReadInto<$type> for K {
                fn read_into(value: Option<$type>, name: &str) -> Result<$type, FieldError> {
                    value.ok_or_else(|| FieldError::empty(name))
                }
            }
        )*
    };
}

required! { String i32 i64 bool Decimal DateTime Item }

/// Reads a column of the archive `A` into a field; for [`archive_row!`](crate::archive_row!).
///
/// # Errors
/// As [`FromRow::from_row`].
#[doc(hidden)]
pub fn read_column<A, K: ReadInto<T>, S, T>(
    _: PhantomData<A>,
    row: &Row<'_>,
    column: Column<A, K, S>,
) -> Result<T, FieldError> {
    let name = column.name();
    K::read_into(K::read(row, name)?, name)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::{Unsorted, kind};
    use super::*;
    use crate::value::Map;

    enum Gates {}

    const NAME: Column<Gates, kind::Text> = Column::new("name");
    const HEIGHT: Column<Gates, kind::Int, Unsorted> = Column::new("height");
    const BUILT: Column<Gates, kind::Date> = Column::new("built");
    const KEEPERS: Column<Gates, kind::IntArray> = Column::new("keepers");

    crate::archive_row! {
        /// A gate.
        #[derive(Debug, PartialEq)]
        struct Gate of Gates {
            name: String = NAME,
            height: Option<i32> = HEIGHT,
            built: Option<DateTime> = BUILT,
            keepers: Vec<i32> = KEEPERS,
            note: Option<String> = super::super::named::<Gates>("SuperOffice:1"),
        }
    }

    fn row(json: Value) -> Row<'static> {
        let Value::Object(members) = json else {
            panic!("not an object");
        };
        Row::from(Map::from_iter(members))
    }

    #[test]
    fn structs_are_read_from_rows_of_both_modes() {
        let slim = row(json!({
            "name": "North", "height": "[I:5]", "built": "[D:09/16/2025]", "keepers": "[A:1,2]", "SuperOffice:1": "old",
        }));
        let full = row(json!({"Column": {
            "name": {"RawValue": "North", "DisplayValue": "North"},
            "height": {"RawValue": 5, "DisplayValue": "5 m"},
            "built": {"RawValue": "2025-09-16T00:00:00", "DisplayValue": "[D:09/16/2025]"},
            "keepers": {"RawValue": "[A:1,2]", "DisplayValue": "Ann, Bob"},
            "SuperOffice:1": {"RawValue": "old", "DisplayValue": "old"},
        }}));
        let expected = Gate {
            name: "North".to_owned(),
            height: Some(5),
            built: Some(DateTime::new("2025-09-16T00:00:00")),
            keepers: vec![1, 2],
            note: Some("old".to_owned()),
        };
        assert_eq!(Gate::from_row(&slim).as_ref(), Ok(&expected));
        assert_eq!(Gate::from_row(&full).as_ref(), Ok(&expected));
        assert_eq!(
            Gate::columns(),
            ["name", "height", "built", "keepers", "SuperOffice:1"]
        );
    }

    #[test]
    fn columns_without_a_value_are_read_into_options_only() {
        let empty = row(json!({"name": "North", "height": null, "built": "[D: ]"}));
        let gate = Gate::from_row(&empty).unwrap();
        assert_eq!(
            (gate.height, gate.built, gate.keepers),
            (None, None, vec![])
        );
        let nameless = Gate::from_row(&row(json!({"height": "5"}))).unwrap_err();
        assert_eq!(
            nameless.to_string(),
            r#"field "name" is empty, expected a value; an `Option` takes both"#
        );
        let wrong = Gate::from_row(&row(json!({"name": "North", "height": "tall"}))).unwrap_err();
        assert_eq!(wrong.field(), Some("height"));
        assert!(!wrong.to_string().contains("tall"));
    }

    #[test]
    fn a_row_without_its_archive_has_all_its_columns() {
        let row: TypedRow<Gates> = row(json!({"name": "North", "PrimaryKey": "5"})).into();
        assert_eq!(row.get(NAME), Ok(Some("North".to_owned())));
        let plain: Row<'static> = row.into_row();
        assert_eq!(plain.primary_key(), Some(5));
        let again: TypedRow<Gates> = plain.into();
        assert_eq!(again.get(NAME), Ok(Some("North".to_owned())));
    }
}
