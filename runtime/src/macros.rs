//! What generated code expands to.

mod bodies;
#[cfg(feature = "client")]
mod calls;
mod choice;
mod client;
mod outcomes;
mod pages;
#[cfg(feature = "server")]
mod server;
mod sides;

/// Makes a struct a carrier: table, accessors, constructors and the traits of the ecosystem.
///
/// After the wire name there may be the [profile](crate::profile) of the API. Each line gives the index in wire order,
/// the field, its setter, the type inside the `Option`, and the wire name.
/// After the lines there may be [rules](crate::contract::Rules) that the server checks, the indexes of properties that
/// `Debug` does not show, and [names for XML](crate::contract::CarrierMarkup). Where there are rules or names, generated code
/// says in front of them which version of the [contract](crate::contract) it was made for.
#[doc(hidden)]
#[macro_export]
macro_rules! carrier {
    (
        $carrier:ident $name:literal $($profile:path)? { $($index:literal $field:ident $setter:ident $type:ty = $wire:literal;)* }
        $(rules $rules:literal)?
        $(secret [$($secret:literal),*])?
        $(xml $xml:literal)?
        $(additional $additional:ty = $kept:literal)?
    ) => {
        $(
            /// Properties that the description has a type for and no names.
            impl $carrier {
                /// The properties that are not fields. Those of another type are [kept](pagewire_runtime::Map::kept) beside the others.
                #[must_use]
                pub fn additional(&self) -> $crate::Map<$additional> {
                    $crate::json::additional(self)
                }

                /// Sets a property that is not a field.
                #[must_use]
                pub fn with_additional(mut self, name: impl Into<String>, value: impl Into<$additional>) -> Self {
                    $crate::json::put_additional::<$additional>(&mut self.unknown, name.into(), &value.into());
                    self
                }
            }
        )?

        impl $carrier {
            /// The wire names of the properties, in wire order: what `$select` takes.
            pub const FIELDS: &'static [&'static str] = &[$($wire),*];

            /// A carrier with no property set.
            #[inline]
            #[must_use]
            pub fn new() -> Self {
                Self { $($field: None,)* unknown: $crate::Unknown::new() }
            }

            /// Sends `null` for a field, also for one of a carrier within, in a list or a dictionary, so that a server clears it: `with_null(|it| &mut it.field)`.
            #[must_use]
            pub fn with_null<T>(mut self, field: impl FnOnce(&mut Self) -> &mut Option<T>) -> Self {
                $crate::table::put_null(&mut self, field);
                self
            }

            $(
                /// Sets the field of that name.
                #[must_use]
                pub fn $setter(mut self, value: impl Into<$type>) -> Self {
                    $crate::table::put(&mut self.$field, value);
                    self
                }
            )*
        }

        // Inlined, these three would make every crate that calls an operation compile the tables of all carriers that it can
        // reach; they are called through `dyn Carrier` anyway.
        impl $crate::Carrier for $carrier {
            #[inline(never)]
            fn descriptor(&self) -> &'static $crate::table::CarrierDescriptor {
                $(static RULES: $crate::table::Constraints = $crate::table::Constraints::new($rules);)?
                $(static NAMES: $crate::table::XmlNames = $crate::table::XmlNames::new($xml);)?
                $(static ADDITIONAL: $crate::table::Additional = $crate::json::additional_type::<$additional>($kept);)?
                static TABLE: $crate::table::CarrierDescriptor =
                    $crate::table::CarrierDescriptor::new($name, $carrier::FIELDS)
                        $(.of($profile))?
                        $(.with_rules({ let _ = $rules; &RULES }))?
                        $(.with_secrets(&[$($secret),*]))?
                        $(.with_xml({ let _ = $xml; &NAMES }))?
                        $(.with_additional({ let _ = $kept; &ADDITIONAL }))?;
                &TABLE
            }
            #[inline(never)]
            fn slot(&self, index: usize) -> &dyn $crate::table::Slot {
                match index { $($index => &self.$field,)* _ => &self.unknown }
            }
            #[inline(never)]
            fn slot_mut(&mut self, index: usize) -> &mut dyn $crate::table::Slot {
                match index { $($index => &mut self.$field,)* _ => &mut self.unknown }
            }
        }
        $crate::carrier!(@traits $carrier);
    };
    (
        $carrier:ident $name:literal $($profile:path)? { $($lines:tt)* } contract 1 $($text:tt)*
    ) => {
        $crate::carrier! { $carrier $name $($profile)? { $($lines)* } $($text)* }
    };
    (
        $carrier:ident $name:literal $($profile:path)? { $($lines:tt)* } contract $version:literal $($text:tt)*
    ) => {
        $crate::other_contract! { $version }
    };
    (@traits $carrier:ident) => {
        impl Default for $carrier {
            #[inline]
            fn default() -> Self { Self::new() }
        }
        impl Clone for $carrier {
            #[inline]
            fn clone(&self) -> Self {
                $crate::table::clone(self)
            }
        }
        impl PartialEq for $carrier {
            #[inline]
            fn eq(&self, other: &Self) -> bool { $crate::table::equal(self, other) }
        }
        impl std::fmt::Debug for $carrier {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::table::debug(self, f)
            }
        }
        impl $crate::serde::Serialize for $carrier {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serialize(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $carrier {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::deserialize(deserializer)
            }
        }
    };
}

/// Makes an enum with an `Unlisted(UnknownMember)` variant an open enumeration.
///
/// Each line gives the index in the vendor's order, the variant, the wire name, and the number where it is known.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    (@number) => { None };
    (@number $number:literal) => { Some($number) };
    (
        $name:ident $wire_name:literal $($profile:path)?
        { $($index:literal $variant:ident = $wire:literal $($number:literal)?;)* }
    ) => {
        $crate::open_enum!(@table $name $wire_name [$($profile)?] { $($index $variant = $wire $($number)?;)* });
        $crate::open_enum!(@traits $name open);
    };
    (@table $name:ident $wire_name:literal [$($profile:path)? $(; $word:ident)*] { $($index:literal $variant:ident = $wire:literal $($number:literal)?;)* }) => {
        impl $crate::table::OpenEnum for $name {
            const DESCRIPTOR: &'static $crate::table::EnumDescriptor =
                &$crate::table::EnumDescriptor::new(
                    $wire_name,
                    &[$($wire),*],
                    &[$($crate::open_enum!(@number $($number)?)),*],
                )
                $(.of($profile))?
                $(.$word())*;
            #[inline]
            fn from_index(index: usize) -> Option<Self> {
                Some(match index { $($index => Self::$variant,)* _ => return None })
            }
            #[inline]
            fn from_unknown(unknown: $crate::UnknownMember) -> Self { Self::Unlisted(unknown) }
            #[inline]
            fn index(&self) -> Result<usize, &$crate::UnknownMember> {
                Ok(match self { $(Self::$variant => $index,)* Self::Unlisted(unknown) => return Err(unknown) })
            }
        }
    };
    (@traits $name:ident $kind:ident) => {
        impl $name {
            /// Reads a member name in any case or a number; anything else is kept as unknown.
            #[must_use]
            #[inline]
            pub fn from_name(name: &str) -> Self { $crate::table::$kind::from_name(name) }
            /// The text as JSON has it.
            #[must_use]
            #[inline]
            pub fn name(&self) -> std::borrow::Cow<'_, str> { $crate::table::$kind::text(self) }
        }
        impl $crate::table::Item for $name {
            #[inline]
            fn view(&self) -> $crate::View<'_> { $crate::View::Enum(self) }
            #[inline]
            fn target(&mut self) -> $crate::table::Target<'_> { $crate::table::Target::Enum(self) }
        }
        impl $crate::table::EnumView for $name {
            #[inline]
            fn text(&self) -> std::borrow::Cow<'_, str> { $crate::table::$kind::text(self) }
            #[inline]
            fn number(&self) -> Option<i64> { $crate::table::$kind::number(self) }
            #[inline]
            fn descriptor(&self) -> &'static $crate::table::EnumDescriptor { $crate::table::$kind::table::<Self>() }
        }
        impl $crate::table::EnumTarget for $name {
            #[inline]
            fn set_text(&mut self, text: &str) { *self = $crate::table::$kind::from_name(text); }
            #[inline]
            fn set_number(&mut self, number: i64) { *self = $crate::table::$kind::from_number(number); }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self { $crate::table::$kind::default() }
        }
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::table::$kind::text(self))
            }
        }
        impl From<&str> for $name {
            #[inline]
            fn from(name: &str) -> Self { $crate::table::$kind::from_name(name) }
        }
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> { Ok($crate::table::$kind::from_name(text)) }
        }
        impl $crate::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::serialize_view($crate::View::Enum(self), serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut slot: Option<Self> = None;
                $crate::json::deserialize_value(&mut slot, $crate::json::Misfit::Keep, deserializer)?;
                Ok(slot.unwrap_or_default())
            }
        }
    };
}

/// Makes an enum with an `Unlisted(UnknownMember)` variant an open enumeration of numbers: as
/// `open_enum!`, but its values are numbers on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! number_enum {
    (
        $name:ident $wire_name:literal $($profile:path)?
        { $($index:literal $variant:ident = $wire:literal $($number:literal)?;)* }
    ) => {
        $crate::open_enum!(@table $name $wire_name [$($profile)? ; numeric] { $($index $variant = $wire $($number)?;)* });
        $crate::open_enum!(@traits $name numbers);
    };
}

/// Makes a struct around [`Flags`](crate::value::Flags) a flag enumeration.
///
/// Each line gives the constant, the wire name and the number of a member.
#[doc(hidden)]
#[macro_export]
macro_rules! flag_enum {
    ($name:ident $wire_name:literal $($profile:path)? { $($(#[$doc:meta])* $constant:ident = $wire:literal $number:literal;)* }) => {
        impl $name {
            $($(#[$doc])* pub const $constant: Self = Self($crate::value::Flags::from_bits($number));)*

            /// No flag.
            #[must_use]
            #[inline]
            pub const fn empty() -> Self { Self($crate::value::Flags::from_bits(0)) }
            /// Whether every flag of `other` is in this set.
            #[must_use]
            #[inline]
            pub fn contains(&self, other: &Self) -> bool { self.0.contains(&other.0) }
            /// Adds the flags of `other`.
            #[inline]
            pub fn insert(&mut self, other: &Self) { self.0.insert(&other.0); }
            /// Takes the flags of `other` out.
            #[inline]
            pub fn remove(&mut self, other: &Self) { self.0.remove(&other.0); }
            /// The set as numbers and unknown words.
            #[must_use]
            #[inline]
            pub const fn flags(&self) -> &$crate::value::Flags { &self.0 }
        }
        impl std::ops::BitOr for $name {
            type Output = Self;
            #[inline]
            fn bitor(mut self, other: Self) -> Self { self.0.insert(&other.0); self }
        }
        impl $crate::table::FlagEnum for $name {
            const DESCRIPTOR: &'static $crate::table::EnumDescriptor =
                &$crate::table::EnumDescriptor::new($wire_name, &[$($wire),*], &[$(Some($number)),*])
                    $(.of($profile))?
                    // Any set of them is a value.
                    .growing();
            #[inline]
            fn flags(&self) -> &$crate::value::Flags { &self.0 }
            #[inline]
            fn from_flags(flags: $crate::value::Flags) -> Self { Self(flags) }
        }
        $crate::open_enum!(@traits $name flags);
    };
}

/// Refuses code that was generated for another version of the contract.
#[doc(hidden)]
#[macro_export]
macro_rules! other_contract {
    ($version:literal) => {
        compile_error!(concat!(
            "this crate was generated for version ",
            $version,
            " of the contract with pagewire-runtime, which knows ",
            "version 1: generate it again with the pagewire that goes with this runtime",
        ));
    };
}

/// Declares the operations of a tag: the static `OPERATIONS`, and the enum `Op` of their names in the same order.
///
/// Each line gives the name and the descriptor, in the form that [`contract`](crate::contract) describes. Generated code
/// says which version of the contract it was made for; lines by hand do not, and have no checksums.
#[doc(hidden)]
#[macro_export]
macro_rules! operations {
    (contract 1 $tag:literal $shared:path { $($name:ident $line:literal;)* }) => {
        $crate::operations! { @table Generated $tag $shared { $($name $line;)* } }
    };
    (contract $version:literal $($any:tt)*) => {
        $crate::other_contract! { $version }
    };
    ($tag:literal $shared:path { $($name:ident $line:literal;)* }) => {
        $crate::operations! { @table ByHand $tag $shared { $($name $line;)* } }
    };
    (@table $origin:ident $tag:literal $shared:path { $($name:ident $line:literal;)* }) => {
        /// The operations of this tag, in the order of the description.
        pub static OPERATIONS: $crate::operation::Operations = $crate::operation::Operations::new(
            $tag,
            module_path!(),
            concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            &$shared,
            Op::ALL.len(),
            concat!($(stringify!($name), " ", $line, "\n"),*),
            $crate::contract::Origin::$origin,
        );

        /// The names of the operations, in the order of [`OPERATIONS`].
        #[allow(dead_code)]
        #[derive(Clone, Copy)]
        pub(crate) enum Op { $($name),* }

        impl Op {
            const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name of the operation at `index`.
            #[allow(dead_code)]
            pub(crate) fn at(index: usize) -> Option<Self> {
                Self::ALL.get(index).copied()
            }
        }
    };
}

/// The value of an `Ok`; an `Err` is returned from the function around.
///
/// What `?` does, without its conversions. In dispatchers with an arm for each of thousands of operations these cost
/// the compiler a fifth of its time there.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! take {
    ($result:expr) => {
        match $result {
            Ok(value) => value,
            Err(error) => return Err(error),
        }
    };
}
