//! Values of any carrier, by its table.

use pagewire_runtime::table::{Carrier, EnumTarget, Target};
use pagewire_runtime::{Bytes, DateTime, Decimal, View};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

/// The permitted content of free-form values and unknown properties.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Freedom {
    All,
    /// Text that is not empty.
    Text,
}

/// The maximum number of values in a carrier, including nested carriers.
const BUDGET: usize = 120;

/// The maximum depth of nested carriers.
const DEPTH: usize = 4;

/// Generates values; the same seed gives the same values.
pub(crate) struct Anything {
    runner: TestRunner,
    freedom: Freedom,
    budget: usize,
}

impl Anything {
    pub(crate) fn new(seed: [u8; 32], freedom: Freedom) -> Self {
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        Self {
            runner: TestRunner::new_with_rng(Config::default(), rng),
            freedom,
            budget: BUDGET,
        }
    }

    fn draw<S: Strategy>(&mut self, strategy: S) -> S::Value {
        strategy.new_tree(&mut self.runner).unwrap().current()
    }

    fn chance(&mut self, of: u32) -> bool {
        self.draw(0..of) == 0
    }

    /// Fills a fresh value.
    pub(crate) fn fill(&mut self, target: Target<'_>) {
        self.budget = BUDGET;
        self.put(target, 0);
    }

    fn put(&mut self, target: Target<'_>, depth: usize) {
        self.budget = self.budget.saturating_sub(1);
        match target {
            Target::Bool(place) => *place = self.draw(any::<bool>()),
            Target::I32(place) => *place = self.draw(any::<i32>()),
            Target::I64(place) => *place = self.draw(any::<i64>()),
            Target::U64(place) => *place = self.draw(any::<u64>()),
            Target::F64(place) => *place = self.draw(finite()),
            Target::Decimal(place) => *place = self.draw(decimal()),
            Target::Str(place) => *place = self.draw(text()),
            Target::DateTime(place) => *place = DateTime::new(self.draw(select(DATES))),
            Target::Bytes(place) => {
                *place = Bytes::from(self.draw(prop::collection::vec(any::<u8>(), 0..9)));
            }
            Target::Enum(place) => self.member(place),
            Target::Carrier(carrier) => self.properties(carrier, depth),
            Target::List(list) => {
                for _ in 0..self.count(depth) {
                    self.put(list.push(), depth + 1);
                }
            }
            Target::Map(map) => {
                for number in 0..self.count(depth) {
                    let key = format!("{}{number}", self.draw("[A-Za-z .\\[\\]/<&=]{0,6}"));
                    self.put(map.push(key), depth + 1);
                }
            }
            Target::Json(place) => *place = self.free(),
            Target::Choice(choice) => self.put(choice.start(0), depth + 1),
            Target::Unknown(_) => {}
            _ => panic!("values of a kind that is not drawn"),
        }
    }

    /// The number of items; small if there are already many values.
    fn count(&mut self, depth: usize) -> usize {
        if self.budget == 0 || depth >= DEPTH {
            return 0;
        }
        self.draw(0..4_usize)
    }

    fn member(&mut self, place: &mut dyn EnumTarget) {
        match self.draw(0..3) {
            0 => place.set_text("NewerMember"),
            1 => place.set_number(self.draw(0..8_i64)),
            // An unknown number is written as text in a form, and read as a number.
            _ => place.set_number(1),
        }
    }

    fn properties(&mut self, carrier: &mut dyn Carrier, depth: usize) {
        for index in 0..carrier.descriptor().fields().len() {
            if self.budget > 0 && depth < DEPTH && self.chance(2) {
                self.put(carrier.slot_mut(index).fill(), depth + 1);
            }
        }
        if self.chance(8)
            && let Some(unknown) = carrier.unknown_mut()
        {
            unknown.insert("XNewer", self.free());
        }
    }

    fn free(&mut self) -> Value {
        match self.freedom {
            Freedom::All => self.draw(free()),
            Freedom::Text => self.draw("[a-z]{1,8}").into(),
        }
    }

    /// Paths to some properties of a value, including properties of nested carriers, in various spellings.
    pub(crate) fn paths(&mut self, value: View<'_>) -> Vec<Vec<String>> {
        let View::Carrier(carrier) = value else {
            return Vec::new();
        };
        let mut paths = Vec::new();
        for (index, name) in carrier.descriptor().fields().iter().enumerate() {
            if !self.chance(3) {
                continue;
            }
            let name = if self.chance(2) {
                name.to_ascii_uppercase()
            } else {
                (*name).to_owned()
            };
            let parts = match carrier.view(index) {
                View::List(list) if !list.is_empty() => self.paths(list.get(0)),
                inner => self.paths(inner),
            };
            if parts.is_empty() {
                paths.push(vec![name]);
                continue;
            }
            for part in parts {
                paths.push([vec![name.clone()], part].concat());
            }
        }
        if !paths.is_empty() && self.chance(2) {
            paths.push(vec!["NoSuchProperty".to_owned()]);
        }
        paths
    }
}

/// Times as they occur on the wire, and texts that are not times.
const DATES: &[&str] = &[
    "2016-01-04T13:27:28",
    "2016-07-30T14:58:03.517284+02:00",
    "0001-01-01T00:00:00Z",
    "9999-12-31T00:00:00",
    "2018-12-24T12:34:45-0500",
    "soon",
];

/// A number that JSON can hold.
/// A number as servers write it, with zeros at its end.
fn decimal() -> impl Strategy<Value = Decimal> {
    r"-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,10})?([eE][+-]?[0-9]{1,2})?"
        .prop_filter_map("a number", |text| text.parse().ok())
}

fn finite() -> impl Strategy<Value = f64> {
    any::<f64>().prop_filter("JSON has finite numbers", |number| number.is_finite())
}

/// Text that XML can hold.
fn text() -> impl Strategy<Value = String> {
    "([<>&;=+%.\"'\\[\\]_ ]|\\PC){0,8}".prop_filter("no character of XML", |text| {
        !text.contains(['\u{fffe}', '\u{ffff}'])
    })
}

fn free() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        text().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        finite().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::vec(("[ -~]{0,4}", inner), 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}
