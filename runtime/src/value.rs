//! Types for values that plain Rust types cannot represent exactly.

mod bytes;
mod conversion;
mod datetime;
#[cfg(feature = "chrono")]
mod datetime_chrono;
#[cfg(feature = "jiff")]
mod datetime_jiff;
mod datetime_text;
#[cfg(feature = "time")]
mod datetime_time;
mod decimal;
#[cfg(feature = "rust_decimal")]
mod decimal_exact;
mod decimal_order;
pub(crate) mod exact;
mod flags;
pub(crate) mod formats;
mod formatted;
mod map;
mod member;
pub(crate) mod shown;

pub use bytes::Bytes;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) use bytes::decode as decode_base64;
pub(crate) use bytes::encode as encode_base64;
pub use conversion::ConversionError;
pub(crate) use datetime::days_in_month;
pub use datetime::{DateTime, Offset, Parts};
pub use decimal::{Decimal, ParseDecimalError};
pub use flags::Flags;
pub(crate) use formatted::is_uuid;
pub use formatted::{Date, Time, Uuid};
pub use map::Map;
pub use member::UnknownMember;
