//! Values of one of several types.

/// Makes an enum with an `Other(serde_json::Value)` variant a choice of types.
///
/// After the name come, in brackets, the [profile](crate::profile) of the API and `; open` if the description has variants that are
/// not listed here, and then the discriminator and its values, each with the variant that it stands for. Each line gives the
/// index of a variant, its name, the type in it (without the `Box` of a carrier), the properties that a value of
/// it cannot be without, and the [rules](crate::contract::Rule) of its values, one space between them.
#[doc(hidden)]
#[macro_export]
macro_rules! choice {
    (
        $name:ident $wire_name:literal [$($profile:path $(; $open:ident $($others:literal)?)?)?] $discriminator:expr, [$(($tag:literal, $of:literal)),*]
        { $($index:literal $variant:ident $type:ty [$($required:literal),*] $($rules:literal)?;)* }
    ) => {
        impl $crate::table::ChoiceView for $name {
            fn table(&self) -> &'static $crate::table::ChoiceDescriptor {
                $crate::table::ChoiceTarget::descriptor(self)
            }
            fn variant(&self) -> usize {
                match self { $(Self::$variant(_) => $index,)* Self::Other(_) => usize::MAX }
            }
            fn inner(&self) -> $crate::View<'_> {
                match self {
                    $(Self::$variant(value) => $crate::table::Item::view(value),)*
                    Self::Other(value) => $crate::View::Json(value),
                }
            }
        }
        impl $crate::table::ChoiceTarget for $name {
            fn descriptor(&self) -> &'static $crate::table::ChoiceDescriptor {
                static RULES: $crate::table::VariantRules =
                    $crate::table::VariantRules::new(&[$(concat!($($rules)?),)* concat!($($($($others)?)?)?)]);
                static TABLE: $crate::table::ChoiceDescriptor = $crate::table::ChoiceDescriptor::new(
                    $wire_name, $discriminator, &[$(($tag, $of)),*], &[$(&[$($required),*]),*], &RULES,
                )$(.of($profile)$(.$open())?)?;
                &TABLE
            }
            fn start(&mut self, index: usize) -> $crate::table::Target<'_> {
                *self = match index {
                    $($index => Self::$variant(Default::default()),)*
                    _ => Self::default(),
                };
                $crate::table::ChoiceTarget::inner_mut(self)
            }
            fn inner_mut(&mut self) -> $crate::table::Target<'_> {
                match self {
                    $(Self::$variant(value) => $crate::table::Item::target(value),)*
                    Self::Other(value) => $crate::table::Target::Json(value),
                }
            }
        }
        impl $crate::table::Item for $name {
            fn view(&self) -> $crate::View<'_> { $crate::View::Choice(self) }
            fn target(&mut self) -> $crate::table::Target<'_> { $crate::table::Target::Choice(self) }
            fn takes_null() -> bool { true }
            fn set_null(&mut self) { *self = Self::default(); }
            fn reads_text() -> bool { true }
        }
        // In a choice, choices are boxed as carriers are.
        impl $crate::table::Item for Box<$name> {
            fn view(&self) -> $crate::View<'_> { $crate::View::Choice(&**self) }
            fn target(&mut self) -> $crate::table::Target<'_> { $crate::table::Target::Choice(&mut **self) }
            fn takes_null() -> bool { true }
            fn set_null(&mut self) { **self = Default::default(); }
            fn reads_text() -> bool { true }
        }
        impl Default for $name {
            fn default() -> Self { Self::Other(Default::default()) }
        }
        $(
            impl From<$type> for $name {
                fn from(value: $type) -> Self {
                    let mut choice = Self::$variant(value.into());
                    $crate::table::tag(&mut choice, $index);
                    choice
                }
            }
        )*
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::serialize_view($crate::View::Choice(self), serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut slot: Option<Self> = None;
                $crate::json::deserialize_value(&mut slot, $crate::json::Misfit::Keep, deserializer)?;
                Ok(slot.unwrap_or_default())
            }
        }
    };
}
