//! Which variant of a one-of a value is of, where its rules decide.
#![allow(missing_docs, unreachable_pub, reason = "types of a test")]

use pagewire_runtime::json::{self, Misfit, Reading};
use pagewire_runtime::profile::OPEN_API;
use pagewire_runtime::table::{Item, check};
use pagewire_runtime::{Decimal, Unknown, UnknownMember, View};
use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    Low,
    High,
    Unlisted(UnknownMember),
}

pagewire_runtime::open_enum! { Level "Level" OPEN_API { 0 Low = "low"; 1 High = "high"; } }

#[derive(Clone, Debug, PartialEq)]
pub enum Grid {
    Small(Vec<Vec<i32>>),
    Wide(Vec<Vec<i64>>),
    Few(Vec<f64>),
    Many(Vec<Decimal>),
    Other(Value),
}

pagewire_runtime::choice! { Grid "Grid" [OPEN_API] None, [] {
    0 Small Vec<Vec<i32>> [] "unique each.each.max:9";
    1 Wide Vec<Vec<i64>> [] "each.minItems:3";
    2 Few Vec<f64> [] "each.max:9";
    3 Many Vec<Decimal> [] "each.min:10";
} }

#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Level(Level),
    Any(Value),
    Other(Value),
}

pagewire_runtime::choice! { Mark "Mark" [OPEN_API] None, [] {
    0 Level Level [] "listed";
    1 Any Value [];
} }

/// A level or a longer text, levels, or anything.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    Level(Level),
    Levels(Vec<Level>),
    Any(Value),
    Other(Value),
}

pagewire_runtime::choice! { Note "Note" [OPEN_API] None, [] {
    0 Level Level [] "open anyOf:listed%0AminLength:9";
    1 Levels Vec<Level> [] "each.listed";
    2 Any Value [];
} }

fn read<T: Item>(text: &str) -> T {
    let mut slot = None;
    let reading = Reading::new(Misfit::Fail, OPEN_API);
    json::from_slice(text.as_bytes(), &mut slot, reading).unwrap();
    slot.unwrap()
}

#[test]
fn rules_on_items_within_items_choose_and_the_likeliest_tells_what_is_wrong() {
    let grid: Grid = read("[[10,11,12]]");
    assert_eq!(grid, Grid::Wide(vec![vec![10, 11, 12]]));
    let neither: Grid = read("[[10,11]]");
    assert_eq!(neither, Grid::Small(vec![vec![10, 11]]));
    let broken = check(neither.view()).unwrap_err();
    assert_eq!(broken.to_string(), "[0][0] is 10, more than 9");
    let twice: Grid = read("[[1],[1]]");
    assert_eq!(twice, Grid::Small(vec![vec![1], vec![1]]));
    assert!(check(twice.view()).is_err());
}

#[test]
fn rules_on_items_choose() {
    let few: Grid = read("[1,9]");
    assert_eq!(few, Grid::Few(vec![1.0, 9.0]));
    let many: Grid = read("[10,11]");
    assert!(matches!(many, Grid::Many(_)), "{many:?}");
}

#[test]
fn a_text_that_an_enumeration_does_not_list_is_of_another_variant() {
    let mark: Mark = read("\"low\"");
    assert_eq!(mark, Mark::Level(Level::Low));
    let mark: Mark = read("\"middle\"");
    assert_eq!(mark, Mark::Any("middle".into()));
    assert!(check(mark.view()).is_ok());
}

#[test]
fn listed_members_count_beside_other_rules_and_in_lists() {
    let is = |text: &str| match read(text) {
        Note::Level(_) => "level",
        Note::Levels(_) => "levels",
        _ => "any",
    };
    for (text, variant) in [
        ("\"low\"", "level"),
        ("\"quite high\"", "level"),
        ("\"middle\"", "any"),
        ("[\"low\",\"high\"]", "levels"),
        ("[\"low\",\"middle\"]", "any"),
    ] {
        assert_eq!(is(text), variant, "{text}");
    }
}

/// A shape with two sides or another number of them, which is not written down.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    Sides(Vec<i64>),
    Other(Value),
}

pagewire_runtime::choice! { Shape "Shape" [OPEN_API; open "object of:kind%0Awords:big%2520small of:size%0Ais:integer"]
    Some("kind"), [("sides", 0)] {
    0 Sides Vec<i64> [];
} }

#[test]
fn a_value_of_no_variant_keeps_the_rules_of_such_values() {
    for good in [
        "[1,2]",
        r#"{"kind":"big","size":1.0}"#,
        r#"{"kind":"small"}"#,
        "{}",
    ] {
        let shape: Shape = read(good);
        assert_eq!(
            check(shape.view()).map_err(|broken| broken.to_string()),
            Ok(()),
            "{good}: {shape:?}"
        );
    }
    for (wrong, message) in [
        ("5", "is not an object"),
        (
            r#"{"kind":"huge"}"#,
            "kind is `huge`, which is not one of `big`, `small`",
        ),
        (r#"{"kind":5}"#, "kind is not a text"),
        (
            r#"{"kind":"big","size":1.5}"#,
            "size is not of the type `integer`",
        ),
    ] {
        let broken = check(read::<Shape>(wrong).view()).unwrap_err();
        assert_eq!(broken.to_string(), message, "{wrong}");
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Channel {
    Number(f64),
    Alias(Box<Alias>),
    Other(Value),
}

pagewire_runtime::choice! { Channel "Channel" [OPEN_API] None, [] {
    0 Number f64 [];
    1 Alias Alias ["id"];
} }

#[non_exhaustive]
pub struct Rgb {
    pub red: Option<f64>,
    pub green: Option<f64>,
    pub unknown: Unknown,
}

pagewire_runtime::carrier! { Rgb "Rgb" OPEN_API {
    0 red set_red f64 = "red";
    1 green set_green f64 = "green";
} contract 1 rules "red required\ngreen required" }

#[non_exhaustive]
pub struct Alias {
    pub id: Option<String>,
    pub unknown: Unknown,
}

pagewire_runtime::carrier! { Alias "Alias" OPEN_API {
    0 id set_id String = "id";
} contract 1 rules "id required" }

#[non_exhaustive]
pub struct Plain {
    pub color: Option<Rgb>,
    pub opacity: Option<Channel>,
    pub stops: Option<Vec<i64>>,
    pub unknown: Unknown,
}

pagewire_runtime::carrier! { Plain "Plain" OPEN_API {
    0 color set_color Rgb = "color";
    1 opacity set_opacity Channel = "opacity";
    2 stops set_stops Vec<i64> = "stops";
} }

#[non_exhaustive]
pub struct Linked {
    pub color: Option<Alias>,
    pub opacity: Option<f64>,
    pub stops: Option<Vec<String>>,
    pub unknown: Unknown,
}

pagewire_runtime::carrier! { Linked "Linked" OPEN_API {
    0 color set_color Alias = "color";
    1 opacity set_opacity f64 = "opacity";
    2 stops set_stops Vec<String> = "stops";
} }

/// Two objects whose properties have the same names and other types, as Figma has them for colours.
#[derive(Clone, Debug, PartialEq)]
pub enum Fill {
    Plain(Box<Plain>),
    Linked(Box<Linked>),
    Other(Value),
}

pagewire_runtime::choice! { Fill "Fill" [OPEN_API] None, [] {
    0 Plain Plain [];
    1 Linked Linked [];
} }

#[test]
fn the_types_of_properties_choose_between_variants_with_the_same_names() {
    let is = |text: &str| match read(text) {
        Fill::Plain(_) => "plain",
        Fill::Linked(_) => "linked",
        Fill::Other(_) => "other",
    };
    for (text, variant) in [
        (r#"{"color":{"red":1,"green":2}}"#, "plain"),
        (r#"{"color":{"id":"a"}}"#, "linked"),
        (r#"{"color":{"id":"a"},"opacity":1}"#, "linked"),
        (r#"{"opacity":{"id":"a"}}"#, "plain"),
        (r#"{"stops":[1,2]}"#, "plain"),
        (r#"{"stops":["a"]}"#, "linked"),
        // Of equals the first.
        ("{}", "plain"),
        (r#"{"opacity":0.5}"#, "plain"),
    ] {
        assert_eq!(is(text), variant, "{text}");
    }
}

#[test]
fn null_is_of_no_variant() {
    let channels: Vec<Channel> = read(r#"[1,null]"#);
    let broken = check(View::List(&channels)).unwrap_err();
    assert_eq!(
        broken.to_string(),
        "[1] is of none of the types that it may be of"
    );
    let channels: Vec<Option<Channel>> = read(r#"[1,null]"#);
    assert_eq!(channels, [Some(Channel::Number(1.0)), None]);
    assert_eq!(check(View::List(&channels)), Ok(()));
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Late {
    Slow,
    Unlisted(UnknownMember),
}

pagewire_runtime::open_enum! { Late "Late" OPEN_API { 0 Slow = "slow"; } }

#[non_exhaustive]
pub struct OfLevel {
    pub code: Option<Level>,
    pub unknown: Unknown,
}

pagewire_runtime::carrier! { OfLevel "OfLevel" OPEN_API { 0 code set_code Level = "code"; } }

#[non_exhaustive]
pub struct OfLate {
    pub code: Option<Late>,
    pub unknown: Unknown,
}

pagewire_runtime::carrier! { OfLate "OfLate" OPEN_API { 0 code set_code Late = "code"; } }

#[non_exhaustive]
pub struct LevelFailure {
    pub error: Option<OfLevel>,
    pub unknown: Unknown,
}

pagewire_runtime::carrier! { LevelFailure "LevelFailure" OPEN_API { 0 error set_error OfLevel = "error"; } }

#[non_exhaustive]
pub struct LateFailure {
    pub error: Option<OfLate>,
    pub unknown: Unknown,
}

pagewire_runtime::carrier! { LateFailure "LateFailure" OPEN_API { 0 error set_error OfLate = "error"; } }

/// Two failures that differ in a code within an object, as Open Payments has them.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    Level(Box<LevelFailure>),
    Late(Box<LateFailure>),
    Other(Value),
}

pagewire_runtime::choice! { Failure "Failure" [OPEN_API] None, [] {
    0 Level LevelFailure [];
    1 Late LateFailure [];
} }

#[test]
fn an_enumeration_in_an_object_within_chooses() {
    let is_late = |text: &str| matches!(read(text), Failure::Late(_));
    assert!(is_late(r#"{"error":{"code":"slow"}}"#));
    assert!(!is_late(r#"{"error":{"code":"high"}}"#));
    // Listed by neither: of equals the first.
    assert!(!is_late(r#"{"error":{"code":"new"}}"#));
}

/// By its kind, where that stands for a variant.
#[derive(Clone, Debug, PartialEq)]
pub enum Stroke {
    Plain(Plain),
    Linked(Linked),
    Level(Level),
    Other(Value),
}

pagewire_runtime::choice! { Stroke "Stroke" [OPEN_API] Some("kind"), [("plain", 0)] {
    0 Plain Plain [];
    1 Linked Linked [];
    2 Level Level [];
} }

#[test]
fn a_kind_that_stands_for_no_variant_leaves_those_without_a_kind() {
    let is = |text: &str| match read(text) {
        Stroke::Plain(_) => "plain",
        Stroke::Linked(_) => "linked",
        _ => "other",
    };
    assert_eq!(is(r#"{"kind":"plain","color":{"id":"a"}}"#), "plain");
    assert_eq!(is(r#"{"kind":"new","color":{"red":1}}"#), "linked");
    assert_eq!(is(r#"{"color":{"red":1}}"#), "plain");
}

#[test]
fn an_error_within_a_choice_has_the_path_to_the_value() {
    fn error<T: Item>(text: &str) -> String {
        let (mut slot, reading) = (None::<T>, Reading::new(Misfit::Fail, OPEN_API));
        let error = json::from_slice(text.as_bytes(), &mut slot, reading).unwrap_err();
        format!("{} | {}", error.path(), error.message())
    }
    // By its discriminator, in a list, and as the whole body.
    assert_eq!(
        error::<Stroke>(r#"{"kind":"plain","stops":"x"}"#),
        "stops | expected an array, found \"x\""
    );
    assert_eq!(
        error::<Vec<Stroke>>(r#"[{"kind":"plain"},{"kind":"plain","color":{"red":"x"}}]"#),
        "[1].color.red | expected a number, found \"x\""
    );
    // Names as in JSON, and items within.
    assert_eq!(
        error::<Stroke>(r#"{"kind":"plain","stops":[1,"a\u001fb"]}"#),
        "stops[1] | expected a 64-bit integer, found \"a\\u001fb\""
    );
}
