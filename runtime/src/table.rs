//! Tables: access to the properties of carriers for code that is not generic over carriers.
//!
//! Items that only macro expansions use have to be public and are hidden in the documentation. They are not covered by
//! semantic versioning: a crate is generated for one minor release of the runtime, and has to be generated again for the
//! next one.

mod additional;
mod arguments;
mod broken;
mod carrier;
mod change;
mod checking;
mod choice;
mod choosing;
mod constraints;
#[cfg(feature = "formats")]
mod empty;
mod enums;
pub(crate) mod file;
mod flag_text;
mod items;
mod key;
mod markup;
mod original;
mod pattern;
mod unknown;
mod view;
mod walk;
mod writing;

#[doc(hidden)]
pub use additional::Additional;
#[doc(hidden)]
pub use arguments::{Arguments, Filling};
pub use broken::Broken;
pub use carrier::Carrier;
#[doc(hidden)]
pub use carrier::CarrierDescriptor;
pub(crate) use change::{Rule, change};
pub(crate) use checking::Came;
#[cfg(feature = "server")]
pub(crate) use checking::check_place;
pub use checking::{check, check_with};
#[doc(hidden)]
pub use choice::{ChoiceDescriptor, ChoiceTarget, ChoiceView, VariantRules, tag};
pub(crate) use choosing::{candidates, first_valid, nearest};
#[cfg(feature = "formats")]
pub(crate) use choosing::{
    candidates_each, choose, choose_each, choose_empty_object, choose_texts, nearest_each,
    takes_texts,
};
pub use constraints::{Constraint, Constraints};
#[cfg(feature = "server")]
pub(crate) use empty::read_empty_body;
#[cfg(feature = "formats")]
pub(crate) use empty::read_empty_texts;
#[doc(hidden)]
pub use enums::{EnumDescriptor, flags, numbers, open};
pub use enums::{FlagEnum, OpenEnum};
pub use file::File;
#[doc(hidden)]
pub use items::Texts;
#[cfg(feature = "formats")]
pub(crate) use markup::Names;
#[doc(hidden)]
pub use markup::XmlNames;
pub(crate) use original::original;
pub use unknown::Unknown;
#[doc(hidden)]
pub use view::{
    CarrierView, Entry, EnumTarget, EnumView, ListTarget, ListView, MapTarget, MapView, Slot,
    Target,
};
pub use view::{Item, View};
#[doc(hidden)]
pub use walk::{clone, debug, equal, narrowed, put, put_null};
pub use writing::Message;
pub(crate) use writing::Writing;
