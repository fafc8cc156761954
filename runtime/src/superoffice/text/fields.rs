//! Values in text form, by field names.

use serde_json::Value;

use super::encoded::Encoded;
use super::error::FieldError;
use super::multi_language::MultiLanguage;
use super::times::TimeOfDay;
use crate::Unknown;
use crate::value::{DateTime, Decimal, Map};

/// Declares a reader of a field.
macro_rules! readers {
    ($($(#[$doc:meta])* $name:ident $to:ident $type:ty;)*) => {
        $(
            $(#[$doc])*
            ///
            /// # Errors
            /// If the field has a value of another type.
            fn $name(&self, name: &str) -> Result<$type, FieldError> {
                match self.field(name) {
                    None => Ok(Default::default()),
                    Some(value) => value.$to().map_err(|error| error.of(name)),
                }
            }
        )*
    };
}

/// A dictionary with values in text form: `CustomFields`, `UserDefinedFields`, `ExtraFields`, the field values of a
/// webhook, a row of an archive.
///
/// An exact match of the name takes precedence over a match in another case. A field that is missing, `null` or empty is `None`.
pub trait Fields {
    /// The original value of a field; `None` if it is missing or `null`.
    fn field(&self, name: &str) -> Option<Encoded<'_>>;

    /// The text of a field, of any type.
    fn get_text(&self, name: &str) -> Option<String> {
        self.field(name).map(Encoded::into_raw)
    }

    /// The text of a field in several languages; `None` also for text of another form.
    fn get_multi_language(&self, name: &str) -> Option<MultiLanguage> {
        MultiLanguage::parse(self.field(name)?.raw())
    }

    readers! {
        /// An integer; see [`Encoded::to_i32`].
        get_i32 to_i32 Option<i32>;
        /// An integer of 64 bits.
        get_i64 to_i64 Option<i64>;
        /// A truth value; see [`Encoded::to_bool`].
        get_bool to_bool Option<bool>;
        /// A number; see [`Encoded::to_f64`].
        get_f64 to_f64 Option<f64>;
        /// A number with all of its digits; see [`Encoded::to_decimal`].
        get_decimal to_decimal Option<Decimal>;
        /// A date at midnight; see [`Encoded::to_date`].
        get_date to_date Option<DateTime>;
        /// A date-time; see [`Encoded::to_date_time`].
        get_date_time to_date_time Option<DateTime>;
        /// A time of the day; see [`Encoded::to_time`].
        get_time to_time Option<TimeOfDay>;
        /// A time span in seconds; see [`Encoded::to_seconds`].
        get_seconds to_seconds Option<i64>;
        /// A list of integers; see [`Encoded::to_ints`].
        get_ints to_ints Vec<i32>;
        /// Binary data.
        get_bytes to_bytes Option<Vec<u8>>;
    }
}

/// A dictionary whose values can be set in text form.
pub trait FieldsMut: Fields {
    /// Sets a field: `fields.set("SuperOffice:1", 23)`. Numbers, truth values, dates, date-times and lists of integers get
    /// their marker, and text is set unchanged; [`Encoded`] makes the other types.
    ///
    /// If values are JSON, this sets [the JSON value](Encoded::to_json), unless the field already has text with a marker.
    fn set<'a>(&mut self, name: &str, value: impl Into<Encoded<'a>>);

    /// Clears a field by setting blank text, which clears it on the server. Removing the entry would not: the server does
    /// not change missing fields.
    fn clear(&mut self, name: &str) {
        self.set(name, "");
    }
}

/// The value of `name`: an exact match, or else a match in another case.
fn find<'a, T>(map: &'a Map<T>, name: &str) -> Option<&'a T> {
    let any_case = || {
        let mut entries = map.iter();
        entries.find(|(known, _)| known.eq_ignore_ascii_case(name))
    };
    map.get(name).or_else(|| Some(any_case()?.1))
}

/// The existing name of the field, so that the field is not added twice.
fn known<T>(map: &Map<T>, name: &str) -> String {
    let mut names = map.iter().map(|(known, _)| known);
    let exact = map.get(name).is_some();
    let found = names.find(|known| !exact && known.eq_ignore_ascii_case(name));
    found.unwrap_or(name).to_owned()
}

impl Fields for Map<String> {
    fn field(&self, name: &str) -> Option<Encoded<'_>> {
        find(self, name).map(|text| Encoded::new(text.as_str()))
    }
}

impl FieldsMut for Map<String> {
    fn set<'a>(&mut self, name: &str, value: impl Into<Encoded<'a>>) {
        self.insert(known(self, name), value.into().into_raw());
    }
}

impl Fields for Map<Option<String>> {
    fn field(&self, name: &str) -> Option<Encoded<'_>> {
        let text = find(self, name)?.as_deref();
        text.map(Encoded::new)
    }
}

impl FieldsMut for Map<Option<String>> {
    fn set<'a>(&mut self, name: &str, value: impl Into<Encoded<'a>>) {
        self.insert(known(self, name), Some(value.into().into_raw()));
    }
}

impl Fields for Map<Value> {
    fn field(&self, name: &str) -> Option<Encoded<'_>> {
        find(self, name).and_then(Encoded::of_json)
    }
}

impl FieldsMut for Map<Value> {
    fn set<'a>(&mut self, name: &str, value: impl Into<Encoded<'a>>) {
        let name = known(self, name);
        let value = written(self.get(&name), &value.into());
        self.insert(name, value);
    }
}

/// The value for a JSON dictionary, which replaces the `known` one.
fn written(known: Option<&Value>, value: &Encoded<'_>) -> Value {
    let known = known.and_then(Value::as_str).map(Encoded::new);
    match known.is_some_and(|known| known.marker().is_some()) {
        true => Value::from(value.raw()),
        false => value.to_json(),
    }
}

/// Properties that the document does not contain, such as those of a subtype. For example, read the additional properties
/// of a workflow step by name when its type is known.
///
/// ```
/// use pagewire_runtime::Unknown;
/// use pagewire_runtime::superoffice::text::Fields;
///
/// let mut unknown = Unknown::new();
/// unknown.insert("WaitMinutes", 30);
/// assert_eq!(unknown.get_i32("waitMinutes"), Ok(Some(30)));
/// ```
///
/// Set them by name as well; see [`FieldsMut`].
impl Fields for Unknown {
    fn field(&self, name: &str) -> Option<Encoded<'_>> {
        let any_case = || {
            let mut entries = self.iter();
            entries.find(|(known, _)| known.eq_ignore_ascii_case(name))
        };
        let value = self.get(name).or_else(|| Some(any_case()?.1))?;
        Encoded::of_json(value)
    }
}

/// Sets properties to JSON values.
///
/// ```
/// use pagewire_runtime::Unknown;
/// use pagewire_runtime::superoffice::text::FieldsMut;
///
/// let mut unknown = Unknown::new();
/// unknown.set("WaitMinutes", 30);
/// assert_eq!(unknown.get("WaitMinutes"), Some(&30.into()));
/// ```
impl FieldsMut for Unknown {
    fn set<'a>(&mut self, name: &str, value: impl Into<Encoded<'a>>) {
        let is_exact = self.get(name).is_some();
        let known = {
            let mut names = self.iter().map(|(known, _)| known);
            let found = names.find(|known| !is_exact && known.eq_ignore_ascii_case(name));
            found.map(str::to_owned)
        };
        let name = known.unwrap_or_else(|| name.to_owned());
        let value = written(self.get(&name), &value.into());
        self.insert(name, value);
    }
}

/// A dictionary that may be missing, like properties of carriers.
impl<M: Fields> Fields for Option<M> {
    fn field(&self, name: &str) -> Option<Encoded<'_>> {
        self.as_ref()?.field(name)
    }
}

/// Creates the dictionary if it is missing.
impl<M: FieldsMut + Default> FieldsMut for Option<M> {
    fn set<'a>(&mut self, name: &str, value: impl Into<Encoded<'a>>) {
        self.get_or_insert_default().set(name, value);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_are_read_and_set_by_name() {
        let mut fields: Option<Map<String>> = None;
        assert_eq!(fields.get_i32("SuperOffice:1"), Ok(None));
        fields.set("SuperOffice:1", 23);
        fields.set("superoffice:1", 24);
        fields.set("x_note", "see [I:3]");
        assert_eq!(fields.get_i32("SUPEROFFICE:1"), Ok(Some(24)));
        assert_eq!(fields.as_ref().map(Map::len), Some(2));
        assert_eq!(fields.get_text("x_note").as_deref(), Some("see [I:3]"));
        let error = fields.get_i32("x_note").unwrap_err();
        assert_eq!(error.field(), Some("x_note"));
        assert!(!error.to_string().contains("see"), "{error}");
        fields.clear("x_note");
        assert_eq!(fields.get_date("x_note"), Ok(None));
    }

    #[test]
    fn values_of_json_are_read_by_the_same_names() {
        let mut fields = Map::new();
        fields.insert("id", json!("[I:6]"));
        fields.insert("x_int", json!(213));
        fields.insert("deleted", json!(false));
        fields.insert("x_empty", Value::Null);
        assert_eq!(fields.get_i32("id"), Ok(Some(6)));
        assert_eq!(fields.get_i32("x_int"), Ok(Some(213)));
        assert_eq!(fields.get_bool("deleted"), Ok(Some(false)));
        assert_eq!(fields.get_f64("x_empty"), Ok(None));
    }

    #[test]
    fn values_of_json_are_set_as_what_they_are() {
        let mut fields = Map::new();
        fields.insert("id", json!("[I:6]"));
        fields.set("ID", 7);
        fields.set("x_int", 213);
        fields.set("x_list", [1, 2]);
        fields.set("deleted", false);
        assert_eq!(fields.get("id"), Some(&json!("[I:7]")));
        assert_eq!(fields.get("x_int"), Some(&json!(213)));
        assert_eq!(fields.get("deleted"), Some(&json!(false)));
        assert_eq!(fields.get_ints("x_list"), Ok(vec![1, 2]));

        let mut step = Unknown::new();
        step.insert("waitMinutes", 30);
        step.set("WaitMinutes", 45);
        step.set("From", DateTime::new("2011-11-30T14:53:18"));
        assert_eq!(
            serde_json::to_value(step.iter().collect::<Vec<_>>()).unwrap(),
            json!([
                ["waitMinutes", 45],
                ["From", "[DT:11/30/2011 14:53:18.0000000]"]
            ])
        );
        assert_eq!(step.get_i32("waitminutes"), Ok(Some(45)));
    }

    #[test]
    fn null_in_a_dictionary_is_a_missing_value() {
        let mut fields: Map<Option<String>> = Map::new();
        fields.insert("x", None);
        assert!(fields.field("x").is_none());
        fields.set("x", true);
        assert_eq!(fields.get_bool("x"), Ok(Some(true)));
    }
}
