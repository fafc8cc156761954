//! The kinds of values that properties, array items and dictionary values have.

use serde_json::Value;

use crate::table::{
    Carrier, CarrierDescriptor, Item, ListTarget, ListView, MapTarget, MapView, Slot, Target, View,
};
use crate::value::{Bytes, DateTime, Map};

impl<T: Item> Slot for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Null,
        }
    }

    fn fill(&mut self) -> Target<'_> {
        self.insert(T::default()).target()
    }

    fn target(&mut self) -> Option<Target<'_>> {
        self.as_mut().map(T::target)
    }

    fn clear(&mut self) {
        *self = None;
    }
}

macro_rules! scalars {
    ($($type:ty => $variant:ident, |$value:ident| $view:expr;)*) => {$(
        impl Item for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                let $value = self;
                View::$variant($view)
            }

            fn target(&mut self) -> Target<'_> {
                Target::$variant(self)
            }
        }
    )*};
}

scalars! {
    bool => Bool, |value| *value;
    i32 => I32, |value| *value;
    i64 => I64, |value| *value;
    f64 => F64, |value| *value;
    String => Str, |value| value;
    DateTime => DateTime, |value| value;
    Value => Json, |value| value;
}

impl Item for Bytes {
    #[inline]
    fn view(&self) -> View<'_> {
        self.view()
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

impl<T: Item> Item for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
}

impl<T: Item> ListView for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> View<'_> {
        self.as_slice().get(index).map_or(View::Null, T::view)
    }
}

/// Lets a client method take a slice and pass it on as a list.
impl<T: Item> ListView for &[T] {
    fn len(&self) -> usize {
        <[T]>::len(self)
    }

    fn get(&self, index: usize) -> View<'_> {
        <[T]>::get(self, index).map_or(View::Null, T::view)
    }
}

impl<T: Item> ListTarget for Vec<T> {
    fn push(&mut self) -> Target<'_> {
        let index = self.len();
        Vec::push(self, T::default());
        self[index].target()
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn item(&mut self, index: usize) -> Option<Target<'_>> {
        self.as_mut_slice().get_mut(index).map(T::target)
    }
}

impl<T: Item> Item for Map<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Map(self)
    }
}

impl<T: Item> MapView for Map<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn entry(&self, index: usize) -> Option<(&str, View<'_>)> {
        let (key, value) = self.entry_at(index)?;
        Some((key, value.view()))
    }
}

impl<T: Item> MapTarget for Map<T> {
    fn push(&mut self, key: String) -> Target<'_> {
        self.push_entry(key).target()
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn entry(&mut self, index: usize) -> Option<(&str, Target<'_>)> {
        let (key, value) = self.entry_at_mut(index)?;
        Some((key, value.target()))
    }

    fn remove(&mut self, index: usize) {
        self.remove_at(index);
    }
}
