//! Checks of names for `$select` against the tables of the response's type.

use crate::client::Error;
#[cfg(doc)]
use crate::client::ErrorKind;
use crate::table::Target;

/// Checks that the type behind `target` has the property at `path`.
///
/// Dictionaries, one-ofs and free-form values accept any name.
///
/// # Errors
/// [`ErrorKind::Request`] with the first unknown name.
pub(super) fn check(mut target: Target<'_>, path: &str) -> Result<(), Error> {
    for name in path.split('/') {
        let carrier = loop {
            target = match target {
                Target::List(items) => items.push(),
                Target::Carrier(carrier) => break Some(carrier),
                Target::Map(_) | Target::Json(_) | Target::Choice(_) | Target::Unknown(_) => {
                    return Ok(());
                }
                Target::Bool(_)
                | Target::I32(_)
                | Target::I64(_)
                | Target::U64(_)
                | Target::F64(_)
                | Target::Decimal(_)
                | Target::Str(_)
                | Target::DateTime(_)
                | Target::Bytes(_)
                | Target::Enum(_) => break None,
            };
        };
        let unknown = || {
            let place = if name == path {
                String::new()
            } else {
                format!(" in {path:?}")
            };
            Error::request(format!("$select: there is no property {name:?}{place}"))
        };
        let carrier = carrier.ok_or_else(unknown)?;
        let index = carrier.descriptor().find(name, 0);
        target = carrier.slot_mut(index.ok_or_else(unknown)?).fill();
    }
    Ok(())
}
