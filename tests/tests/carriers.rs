//! Any value of every generated carrier comes back from every format, and `$select` of any of its properties is a
//! projection of its JSON.

use crate::support::{anything, project};
use anything::{Anything, Freedom};
use pagewire_runtime::View;
use pagewire_runtime::json::{self, Misfit, Nulls, Reading};
use pagewire_runtime::media::{self, Format, Options};
use pagewire_runtime::select::Selection;
use pagewire_runtime::table::{Slot, equal};
use proptest::prelude::*;
use serde_json::Value;
use tests::every_slot;

/// Whether two places hold the same value. What cannot be told apart by the carriers' `==` is equal.
fn same(a: &dyn Slot, b: &dyn Slot) -> bool {
    match (a.view(), b.view()) {
        (View::Carrier(a), View::Carrier(b)) => equal(a, b),
        _ => false,
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Writes a value of every carrier and reads it again.
fn come_back(seed: [u8; 32], format: Format, freedom: Freedom) -> Result<(), TestCaseError> {
    let mut anything = Anything::new(seed, freedom);
    for (name, make) in every_slot() {
        let mut value = make();
        anything.fill(value.fill());
        // Forms have nothing to say for an empty body.
        let is_empty = json::to_vec(value.view()) == b"{}";
        if format == Format::Form && is_empty {
            continue;
        }
        for nulls in [Nulls::Omit, Nulls::Write] {
            let options = Options {
                nulls,
                root: None,
                profile: superoffice::PROFILE,
                ..Options::default()
            };
            let bytes = media::encode_with(format, value.view(), options);
            let mut back = make();
            let reading = Reading::new(Misfit::Fail, superoffice::PROFILE);
            let read = media::decode(format, &bytes, &mut *back, reading);
            let read = read.map_err(|error| error.to_string());
            prop_assert_eq!(read, Ok(()), "{}: {}", name, text(&bytes));
            prop_assert!(
                same(&*value, &*back),
                "{name}: {}\n{:?}\n{:?}",
                text(&bytes),
                value.view(),
                back.view()
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn json_keeps_any_value_of_any_carrier(seed: [u8; 32]) {
        come_back(seed, Format::Json, Freedom::All)?;
    }

    #[test]
    fn xml_keeps_any_value_of_any_carrier(seed: [u8; 32]) {
        come_back(seed, Format::Xml, Freedom::All)?;
    }

    /// But for free-form values, of which forms keep text only.
    #[test]
    fn forms_keep_any_value_of_any_carrier(seed: [u8; 32]) {
        come_back(seed, Format::Form, Freedom::Text)?;
    }

    #[test]
    fn selecting_is_projecting(seed: [u8; 32]) {
        let mut anything = Anything::new(seed, Freedom::All);
        for (name, make) in every_slot() {
            let mut value = make();
            anything.fill(value.fill());
            let whole = json::to_vec_with(value.view(), Nulls::Write);
            let whole: Value = serde_json::from_slice(&whole).unwrap();
            let paths = anything.paths(value.view());
            let expected = project::project(value.view(), &whole, &paths);
            let selection: Selection = paths.iter().map(|path| path.join("/")).collect();
            let selection = selection.with_always(superoffice::PROFILE.always_selected());
            selection.apply(value.target().unwrap());
            let selected = json::to_vec_with(value.view(), Nulls::Write);
            let selected: Value = serde_json::from_slice(&selected).unwrap();
            prop_assert_eq!(&selected, &expected, "{}: {:?}", name, paths);
        }
    }
}

/// The carriers are those of the API, and the values are not all empty.
#[test]
fn the_carriers_and_values_are_many() {
    let carriers = every_slot();
    assert!(carriers.len() > 400, "{}", carriers.len());
    let mut anything = Anything::new([7; 32], Freedom::All);
    let sizes = carriers.iter().map(|(_, make)| {
        let mut value = make();
        anything.fill(value.fill());
        json::to_vec(value.view()).len()
    });
    let total: usize = sizes.sum();
    assert!(total / carriers.len() > 200, "{total}");
}

#[test]
fn what_is_saved_converts_into_what_a_server_returns_and_back() {
    use superoffice::types::{ContactEntity, ContactEntityWithLinks};

    let mut saved = ContactEntity::new().set_contact_id(7).set_name("Acme");
    saved.unknown.insert("Later", Value::from(1));
    let returned = ContactEntityWithLinks::from(saved.clone());
    assert_eq!(returned.name.as_deref(), Some("Acme"));
    assert!(returned.links.is_none());
    let links: superoffice::runtime::Map<String> = [("Self", "x".to_owned())].into();
    let back = ContactEntity::from(returned.set_links(links));
    assert_eq!(back, saved);
}
