//! Tables: how code that is not generic over carriers reaches their properties.

mod arguments;
mod carrier;
mod change;
mod choice;
mod constraints;
mod enums;
mod items;
mod markup;
mod unknown;
mod view;
mod walk;

pub use arguments::{Arguments, Filling};
pub use carrier::{Carrier, CarrierDescriptor};
pub(crate) use change::{Rule, change};
pub(crate) use choice::choose;
#[cfg(feature = "server")]
pub(crate) use choice::is_taken;
#[doc(hidden)]
pub use choice::tag;
pub use choice::{ChoiceDescriptor, ChoiceTarget, ChoiceView};
pub use constraints::{Broken, Constraint, Constraints, check, check_with};
pub use enums::{EnumDescriptor, FlagEnum, OpenEnum};
#[doc(hidden)]
pub use enums::{flags, numbers, open};
pub use markup::XmlNames;
pub use unknown::Unknown;
pub use view::{
    CarrierView, Entry, EnumTarget, EnumView, Item, ListTarget, ListView, MapTarget, MapView, Slot,
    Target, View,
};
pub(crate) use walk::{Free, HIDDEN};
pub use walk::{clone, debug, equal, put};
