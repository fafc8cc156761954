//! Checks of a value and its content against the rules of each level.

use crate::table::broken::Broken;
use crate::table::constraints::{Checks, Constraint, not_a_member, open_depth};
use crate::table::{CarrierView, Message, View};

/// Checks a value and its content:
/// - the rules of its carriers;
/// - whether values of enumerations are members, and values of one-ofs have a variant, unless the API accepts others
///   ([`Profile::takes_unlisted`](crate::Profile::takes_unlisted));
/// - whether properties that are `null` may be `null` ([`Profile::takes_null`](crate::Profile::takes_null)).
///
/// Servers check requests in this way. Clients can use it before they send a value.
///
/// # Errors
/// The first violated rule.
pub fn check(view: View<'_>) -> Result<(), Broken> {
    check_within(view, Came::default(), None)
}

/// The source of a value, which affects its checks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Came {
    /// A merge patch, in which any property may be `null`.
    pub(crate) as_patch: bool,
    /// A format in which all values are text.
    pub(crate) as_text: bool,
}

/// Runs [`check_with`] and [`check`] on a value at a place with its own rules, depending on the source of the value.
pub(crate) fn check_place(rules: &[Constraint], view: View<'_>, came: Came) -> Result<(), Broken> {
    check_rules(rules, view, came.as_patch)?;
    check_within(view, came, open_depth(rules))
}

/// Runs [`check`], depending on the source of the value. `open` is the nesting depth within lists and dictionaries at which
/// an enumeration is open.
pub(super) fn check_within(view: View<'_>, came: Came, open: Option<usize>) -> Result<(), Broken> {
    let check = |view| check_within(view, came, open.and_then(|depth| depth.checked_sub(1)));
    match view {
        View::Carrier(carrier) => check_carrier(carrier, came),
        View::Choice(choice) => match choice.inner() {
            // Descriptions use a one-of with a variant for any value to show that an enumeration may grow.
            View::Enum(_) if choice.table().is_open() => Ok(()),
            View::Json(_) if choice.variant() == usize::MAX && choice.table().refuses() => {
                Err(Broken::new("", "is of none of the types that it may be of"))
            }
            inner => {
                let rules = choice.table().rules(choice.variant());
                let rules = rules.map_err(Broken::fault)?;
                // With a variant for any value, a value may violate the rules of all other variants.
                if !choice.table().takes_any() {
                    let is_other = choice.variant() == usize::MAX;
                    let is_shown =
                        |rule: &&Constraint| !(is_other && came.as_text && rule.is_of_kind());
                    let mut rules = rules.iter().filter(is_shown);
                    let broken = rules.find_map(|rule| rule.broken_in(inner, came.as_patch));
                    broken.map_or(Ok(()), Err)?;
                }
                check_within(inner, came, open_depth(rules))
            }
        },
        View::List(list) => (0..list.len()).try_for_each(|index| {
            check(list.get(index)).map_err(|broken| broken.below(&format!("[{index}]")))
        }),
        View::Map(map) => {
            let mut entries = (0..map.len()).filter_map(|index| map.entry(index));
            entries.try_for_each(|(key, value)| check(value).map_err(|broken| broken.below(key)))
        }
        View::Enum(value) if open != Some(0) && value.descriptor().refuses(value) => {
            let message = not_a_member(value.descriptor(), &value.text());
            Err(Broken::new("", message))
        }
        _ => Ok(()),
    }
}

/// Checks a value against rules.
///
/// # Errors
/// The first violated rule.
pub fn check_with(rules: &[Constraint], view: View<'_>) -> Result<(), Broken> {
    check_rules(rules, view, false)
}

fn check_rules(rules: &[Constraint], view: View<'_>, is_patch: bool) -> Result<(), Broken> {
    let mut rules = rules.iter();
    let broken = rules.find_map(|rule| rule.broken_in(view, is_patch));
    broken.map_or(Ok(()), Err)
}

fn check_carrier(carrier: &dyn CarrierView, came: Came) -> Result<(), Broken> {
    let table = carrier.descriptor();
    let fields = table.fields();
    let name = |index: usize| fields.get(index).copied().unwrap_or_default();
    let rules = table.rules().map(|rules| rules.of(table.name(), fields));
    let rules = rules.transpose()?;
    if !came.as_patch && !table.profile().takes_null() {
        check_nulls(carrier, rules)?;
    }
    if let Some(rules) = rules {
        // A known name among the unknown properties means a value that did not fit, or for `null`.
        let is_strange = |(name, _): &(&str, _)| !fields.contains(name);
        if rules.is_closed
            && let Some((name, _)) = carrier.unknown().iter().find(is_strange)
        {
            return Err(Broken::new(name, "is not a property of this object"));
        }
        let mut undescribed = rules.undescribed.iter();
        if let Some(name) = undescribed.find(|name| carrier.unknown().get(name).is_none()) {
            return Err(Broken::new(name, "is missing"));
        }
        // A property that a patch removes is absent.
        let is_there = |name: &&String| {
            let found = carrier.unknown().get(name);
            found.is_some_and(|value| !(came.as_patch && value.is_null()))
        };
        if let Some(name) = rules.absent.iter().find(is_there) {
            return Err(Broken::new(name, "must not be there"));
        }
        for (index, rules) in &rules.of_properties {
            // Requests omit what only servers set.
            let is_required = rules.iter().any(Constraint::is_required)
                && !table.is_omitted(*index, Some(Message::Request));
            if is_required
                && matches!(carrier.view(*index), View::Null)
                && carrier.unknown().get(name(*index)).is_none()
            {
                return Err(Broken::new(name(*index), "is missing"));
            }
            check_rules(rules, carrier.view(*index), came.as_patch)
                .map_err(|broken| broken.below(name(*index)))?;
        }
    }
    if let Some(additional) = table.additional() {
        additional.check(carrier, came)?;
    }
    let open = rules.map_or(&[][..], |rules| &rules.open);
    (0..fields.len()).try_for_each(|index| {
        let depth = open.iter().find(|(of, _)| *of == index);
        let depth = depth.map(|(_, depth)| *depth);
        check_within(carrier.view(index), came, depth).map_err(|broken| broken.below(name(index)))
    })
}

/// Checks that no property is `null` that may not be `null`. A `null` property is empty, and its name is among the unknown properties.
fn check_nulls(carrier: &dyn CarrierView, rules: Option<&Checks>) -> Result<(), Broken> {
    let fields = carrier.descriptor().fields();
    let takes_null = |index: usize| {
        let mut rules = rules.into_iter().flat_map(|rules| &rules.of_properties);
        let found = rules.find(|(of, _)| *of == index);
        found.is_some_and(|(_, rules)| rules.iter().any(Constraint::is_nullable))
    };
    for (name, value) in carrier.unknown().iter() {
        if value.is_null()
            && let Some(index) = fields.iter().position(|known| *known == name)
            && !takes_null(index)
        {
            return Err(Broken::new(name, "is `null`"));
        }
    }
    Ok(())
}
