//! The types of properties, array items and dictionary values.

use serde_json::Value;

use crate::table::original;
use crate::table::{
    Carrier, CarrierDescriptor, Entry, Item, ListTarget, ListView, MapTarget, MapView, Slot,
    Target, View,
};
use crate::value::{Bytes, Date, DateTime, Decimal, Map, Time, Uuid};

impl<T: Item> Slot for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => Item::view(value),
            None => View::Null,
        }
    }

    fn fill(&mut self) -> Target<'_> {
        Item::target(self.insert(T::default()))
    }

    fn target(&mut self) -> Option<Target<'_>> {
        self.as_mut().map(Item::target)
    }

    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn reads_text(&self) -> bool {
        T::reads_text()
    }
}

macro_rules! scalars {
    ($($type:ty => $variant:ident, |$value:ident| $view:expr $(, $reads_text:literal)?;)*) => {$(
        impl Item for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                let $value = self;
                View::$variant($view)
            }

            fn target(&mut self) -> Target<'_> {
                Target::$variant(self)
            }

            $(fn reads_text() -> bool {
                $reads_text
            })?
        }
    )*};
}

scalars! {
    bool => Bool, |value| *value;
    i32 => I32, |value| *value;
    i64 => I64, |value| *value;
    u64 => U64, |value| *value;
    f64 => F64, |value| *value;
    Decimal => Decimal, |value| value, true;
    String => Str, |value| value;
    DateTime => DateTime, |value| value;
}

impl<T: Item> Entry for T {
    #[inline]
    fn view(&self) -> View<'_> {
        Item::view(self)
    }

    fn target(&mut self) -> Target<'_> {
        Item::target(self)
    }

    fn takes_null() -> bool {
        <T as Item>::takes_null()
    }

    fn set_null(&mut self) {
        Item::set_null(self);
    }
}

/// A value that may be `null`.
impl<T: Item> Entry for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        Slot::view(self)
    }

    fn target(&mut self) -> Target<'_> {
        Item::target(self.get_or_insert_default())
    }

    fn takes_null() -> bool {
        true
    }

    fn set_null(&mut self) {
        *self = None;
    }
}

impl Item for Value {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Json(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Json(self)
    }

    fn takes_null() -> bool {
        true
    }

    fn set_null(&mut self) {
        *self = Self::Null;
    }

    fn reads_text() -> bool {
        true
    }
}

/// Implements text types that readers and writers handle as text, so that any text is kept unchanged.
macro_rules! texts {
    ($($type:ty),*) => {$(
        impl Item for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                View::Str(self.as_str())
            }

            fn target(&mut self) -> Target<'_> {
                Target::Str(self.text_mut())
            }
        }
    )*};
}

texts!(Date, Time, Uuid);

impl Bytes {
    /// The view for writers: invalid base64 text is written as text.
    #[inline]
    #[must_use]
    pub fn view(&self) -> View<'_> {
        match self.kept_text() {
            Some(text) => View::Str(text),
            None => View::Bytes(self.as_slice()),
        }
    }
}

impl Item for Bytes {
    #[inline]
    fn view(&self) -> View<'_> {
        Self::view(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Bytes(self)
    }
}

impl<C: Carrier + Default + 'static> Item for C {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Carrier(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Carrier(self)
    }
}

impl<C: Carrier> Carrier for Box<C> {
    fn descriptor(&self) -> &'static CarrierDescriptor {
        Carrier::descriptor(&**self)
    }

    #[inline]
    fn slot(&self, index: usize) -> &dyn Slot {
        (**self).slot(index)
    }

    fn slot_mut(&mut self, index: usize) -> &mut dyn Slot {
        (**self).slot_mut(index)
    }
}

impl<T: Entry> Item for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
}

impl<T: Entry> ListView for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> View<'_> {
        self.as_slice().get(index).map_or(View::Null, Entry::view)
    }
}

/// Lets a client method pass a slice as a list.
impl<T: Entry> ListView for &[T] {
    fn len(&self) -> usize {
        <[T]>::len(self)
    }

    fn get(&self, index: usize) -> View<'_> {
        <[T]>::get(self, index).map_or(View::Null, Entry::view)
    }
}

/// Lets a client method pass a slice of any texts as a list.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a, S>(pub &'a [S]);

impl<S: AsRef<str>> ListView for Texts<'_, S> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, index: usize) -> View<'_> {
        let text = self.0.get(index).map(AsRef::as_ref);
        text.map_or(View::Null, View::Str)
    }
}

impl<T: Entry> ListTarget for Vec<T> {
    fn push(&mut self) -> Target<'_> {
        let index = self.len();
        Vec::push(self, T::default());
        Entry::target(&mut self[index])
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn item(&mut self, index: usize) -> Option<Target<'_>> {
        self.as_mut_slice().get_mut(index).map(Entry::target)
    }

    fn as_view(&self) -> &dyn ListView {
        self
    }

    fn takes_null(&self) -> bool {
        T::takes_null()
    }

    fn set_null(&mut self, index: usize) {
        if let Some(item) = self.get_mut(index) {
            item.set_null();
        }
    }
}

impl<T: Entry> Item for Map<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Map(self)
    }
}

impl<T: Entry> MapView for Map<T> {
    fn len(&self) -> usize {
        self.len_with_kept()
    }

    fn entry(&self, index: usize) -> Option<(&str, View<'_>)> {
        let (key, value) = self.any_at(index)?;
        Some((key, value.map_or_else(View::Json, Entry::view)))
    }

    fn original(&self, index: usize) -> Option<&Value> {
        let (key, value) = self.any_at(index)?;
        let original = self.original_of(key)?;
        original::is_of(original, Entry::view(value.ok()?)).then_some(original)
    }
}

impl<T: Entry> MapTarget for Map<T> {
    fn push(&mut self, key: String) -> Target<'_> {
        Entry::target(self.push_entry(key))
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn entry(&mut self, index: usize) -> Option<(&str, Target<'_>)> {
        let (key, value) = self.entry_at_mut(index)?;
        Some((key, Entry::target(value)))
    }

    fn takes_null(&self) -> bool {
        T::takes_null()
    }

    fn set_null(&mut self, index: usize) {
        if let Some((_, value)) = self.entry_at_mut(index) {
            value.set_null();
        }
    }

    fn remove(&mut self, index: usize) {
        self.remove_at(index);
    }

    fn keep(&mut self, value: Value) {
        self.keep_last(value);
    }

    fn set_original(&mut self, value: Value) {
        self.set_last_original(value);
    }
}
