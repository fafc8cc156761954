//! Arrays and dictionaries, and the treatment of items that do not fit.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess};
use serde_json::Value;

use crate::json::parsed::Parsed;
use crate::json::place::{Goal, Place, Rest};
use crate::json::reading::Reading;
use crate::table::{ListTarget, MapTarget, View};

/// Reads the entries of a dictionary, which keeps those that do not fit.
pub(super) fn read_map<'de, A: MapAccess<'de>>(
    entries: &mut dyn MapTarget,
    reading: Reading,
    known: Option<&Value>,
    map: &mut A,
) -> Result<(), A::Error> {
    let reading = reading.at_home();
    while let Some(key) = map.next_key::<String>()? {
        let takes_null = entries.takes_null();
        let known = known.and_then(|known| known.get(&key));
        let goal = Goal::Item(entries.push(key), takes_null);
        let place = Place::new(goal, reading).of(known);
        match map.next_value_seed(place)? {
            Rest::Nothing => {}
            Rest::Text(text) => text.refuse()?,
            Rest::Misfit(Value::Null) if takes_null => {
                entries.set_null(entries.len().saturating_sub(1));
            }
            Rest::Misfit(value) => entries.keep(value),
            Rest::Original(value) => entries.set_original(value),
        }
    }
    Ok(())
}

/// Reads the items of an array. If one does not fit, the whole array is a misfit.
pub(super) fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListTarget,
    reading: Reading,
    known: Option<&Value>,
    seq: &mut A,
) -> Result<Rest, A::Error> {
    for index in 0.. {
        let item = ListItem {
            list,
            reading,
            known: known.and_then(|known| known.get(index)),
        };
        let Some(rest) = seq.next_element_seed(item)? else {
            break;
        };
        match rest {
            Rest::Nothing => {}
            Rest::Text(text) => text.refuse()?,
            Rest::Misfit(item) => return whole_list(list, item, seq).map(Rest::Misfit),
            Rest::Original(item) => return rest_of_list(list, item, seq, reading),
        }
    }
    Ok(Rest::Nothing)
}

/// The seed of an array item. It appends the item when the reader has found one.
struct ListItem<'a> {
    list: &'a mut dyn ListTarget,
    reading: Reading,
    known: Option<&'a Value>,
}

impl<'de> DeserializeSeed<'de> for ListItem<'_> {
    type Value = Rest;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let takes_null = self.list.takes_null();
        let goal = Goal::Item(self.list.push(), takes_null);
        let reading = self.reading;
        let place = Place::new(goal, reading).of(self.known);
        let rest = place.deserialize(deserializer)?;
        match rest {
            Rest::Misfit(Value::Null) if takes_null => {
                self.list.set_null(self.list.len().saturating_sub(1));
                Ok(Rest::Nothing)
            }
            // Servers that convert values of other types use the default here.
            Rest::Misfit(Value::Null) if !reading.keeps() => Ok(Rest::Nothing),
            rest => Ok(rest),
        }
    }
}

/// The original value of an array whose last item so far does not fit.
fn whole_list<'de, A: SeqAccess<'de>>(
    list: &dyn ListTarget,
    item: Value,
    seq: &mut A,
) -> Result<Value, A::Error> {
    let mut items = items_before(list, item)?;
    while let Some(item) = seq.next_element()? {
        items.push(item);
    }
    Ok(Value::Array(items))
}

/// Reads the rest of an array after the first item that did not fit, and returns the original value of the whole array.
fn rest_of_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListTarget,
    item: Value,
    seq: &mut A,
    reading: Reading,
) -> Result<Rest, A::Error> {
    let mut items = items_before(list, item)?;
    let mut fits = true;
    while let Some(item) = seq.next_element::<Value>()? {
        if fits {
            let place = ListItem {
                list,
                reading: reading.of_value(true),
                known: Some(&item),
            };
            let rest = place.deserialize(Parsed(&item));
            fits = !matches!(rest.map_err(A::Error::custom)?, Rest::Misfit(_));
        }
        items.push(item);
    }
    let items = Value::Array(items);
    Ok(match fits {
        true => Rest::Original(items),
        false => Rest::Misfit(items),
    })
}

/// The items so far, with `item` as the last one.
fn items_before<E: serde::de::Error>(list: &dyn ListTarget, item: Value) -> Result<Vec<Value>, E> {
    let mut items = match to_value(View::List(list.as_view())).map_err(E::custom)? {
        Value::Array(items) => items,
        _ => Vec::new(),
    };
    items.pop();
    items.push(item);
    Ok(items)
}

/// A view as a JSON value.
pub(crate) fn to_value(view: View<'_>) -> Result<Value, serde_json::Error> {
    serde_json::to_value(Written(view))
}

/// A view for serde.
struct Written<'a>(View<'a>);

impl serde::Serialize for Written<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::json::serialize_view(self.0, serializer)
    }
}
