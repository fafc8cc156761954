//! Zones and languages: the tables of the vendor's pages, and round trips.

use crate::support::sample;
use pagewire_runtime::DateTime;
use pagewire_runtime::superoffice::localize::{
    Headers, Language, Localizer, Settings, Zone, Zones, translate,
};
use pagewire_runtime::table::Item;
use proptest::prelude::*;
use sample::carriers::*;

/// A copy as the caller is shown it.
fn answer<T: Item + Clone>(localizer: &Localizer, value: &T) -> T {
    let mut copy = value.clone();
    localizer.localize(copy.target());
    copy
}

/// A copy as it is understood.
fn request<T: Item + Clone>(localizer: &Localizer, value: &T) -> T {
    let mut copy = value.clone();
    localizer.request(copy.target());
    copy
}

fn localizer(base: &str, header: &str) -> Localizer {
    let settings = Settings::default().with_base(Zone::parse(base).unwrap());
    settings.localizer(asking(header)).unwrap()
}

fn asking(zone: &str) -> Headers<'_> {
    Headers {
        time_zone: Some(zone),
        ..Headers::default()
    }
}

#[test]
fn the_table_of_the_guide() {
    let cases = [
        ("", "12:34:45", "12:34:45+01:00", "12:34:45+01:00"),
        ("US-NY", "12:34:45", "18:34:45+01:00", "12:34:45"),
        ("US-NY", "12:34:45Z", "13:34:45+01:00", "07:34:45"),
        ("460", "12:34:45+0530", "08:04:45+01:00", "02:04:45"),
        (
            "US-NY, includeTZOffset",
            "12:34:45Z",
            "13:34:45+01:00",
            "07:34:45-05:00",
        ),
        (
            "us-ny,INCLUDETZOFFSET",
            "12:34:45",
            "18:34:45+01:00",
            "12:34:45-05:00",
        ),
        (
            "includeTZOffset",
            "12:34:45",
            "12:34:45+01:00",
            "12:34:45+01:00",
        ),
        (
            "UTC, includeTZOffset",
            "12:34:45",
            "13:34:45+01:00",
            "12:34:45Z",
        ),
        ("NO", "12:34:45", "12:34:45+01:00", "12:34:45"),
    ];
    for (header, sent, stored, shown) in cases {
        let day = |time: &str| DateTime::new(&format!("2018-12-24T{time}"));
        let localizer = localizer("NO", header);
        assert_eq!(
            request(&localizer, &day(sent)),
            day(stored),
            "{header} {sent}"
        );
        assert_eq!(
            answer(&localizer, &day(stored)),
            day(shown),
            "{header} {sent}"
        );
        // A stored local time of the server needs no offset.
        let bare = stored.strip_suffix("+01:00").unwrap();
        assert_eq!(
            answer(&localizer, &day(bare)),
            day(shown),
            "{header} {sent}"
        );
    }
}

#[test]
fn a_server_in_utc_says_z_unless_it_is_set_to_be_bare() {
    let noon = DateTime::new("2018-12-24T12:00:00");
    let utc = Settings::default();
    let show =
        |settings: &Settings, zone| answer(&settings.localizer(asking(zone)).unwrap(), &noon);
    assert_eq!(show(&utc, "").to_string(), "2018-12-24T12:00:00Z");
    let bare = utc.always_bare();
    assert_eq!(show(&bare, "").to_string(), "2018-12-24T12:00:00");
    assert_eq!(
        show(&bare, ", includeTZOffset").to_string(),
        "2018-12-24T12:00:00Z"
    );
}

#[test]
fn marks_keep_their_date_and_other_text_stays() {
    let cases = [
        ("0001-01-01T00:00:00", "", "0001-01-01T00:00:00Z"),
        ("0001-01-01T00:00:00Z", "US-NY", "0001-01-01T00:00:00"),
        (
            "0001-01-01T00:00:00",
            "US-NY, includeTZOffset",
            "0001-01-01T00:00:00Z",
        ),
        ("1760-01-01T00:00:00", "US-NY", "1760-01-01T00:00:00"),
        ("9999-12-31T23:59:59", "AU1", "9999-12-31T23:59:59"),
        ("soon", "US-NY", "soon"),
        (
            "2016-07-30T14:58:03.517284+02:00",
            "UTC",
            "2016-07-30T12:58:03.517284",
        ),
        // Before time zones, New York was 4:56:02 behind: the instant counts.
        (
            "1880-01-01T00:00:00Z",
            "US-NY, includeTZOffset",
            "1879-12-31T19:04:00-04:56",
        ),
    ];
    for (stored, header, shown) in cases {
        let localizer = localizer("NO", header);
        assert_eq!(
            answer(&localizer, &DateTime::new(stored)).to_string(),
            shown,
            "{stored} {header}"
        );
    }
    for text in [
        "0001-01-01T00:00:00",
        "1760-01-01T00:00:00Z",
        "soon",
        "9999-12-31T00:00:00",
    ] {
        let value = DateTime::new(text);
        assert_eq!(request(&localizer("NO", "US-NY"), &value), value);
    }
}

#[test]
fn when_the_clocks_change() {
    let oslo = localizer("UTC", "NO");
    let read = |text: &str| request(&oslo, &DateTime::new(text)).to_string();
    // 02:30 was skipped: half an hour after the change.
    assert_eq!(read("2024-03-31T02:30:00"), "2024-03-31T01:30:00Z");
    // 02:30 came twice: the first time, in summer time.
    assert_eq!(read("2024-10-27T02:30:00"), "2024-10-27T00:30:00Z");
    assert_eq!(read("2024-10-27T03:00:00"), "2024-10-27T02:00:00Z");
}

#[test]
fn zones_by_id_code_and_name() {
    for name in ["261", "NO", "no", " Europe/Oslo ", "europe/oslo"] {
        assert_eq!(Zone::parse(name), Zone::parse("Europe/Oslo"), "{name}");
    }
    for id in (36..=46).chain([1, 50, 53, 81, 96, 97, 98, 99, 100, 101, 102, 114, 140, 156]) {
        assert!(Zone::parse(&id.to_string()).is_ok(), "{id}");
    }
    for id in [425, 433, 460, 498, 499, 500] {
        assert!(Zone::parse(&id.to_string()).is_ok(), "{id}");
    }
    let zones = Zones::default();
    for wrong in [
        "XX",
        "9999",
        "Europe/Atlantis",
        "NO, FR",
        "NO, offset",
        "NO; includeTZOffset",
    ] {
        assert!(zones.header(wrong).is_err(), "{wrong}");
    }
    assert!(Zone::parse("").is_err());
    let more = zones.with(300, "SE", Zone::parse("Europe/Stockholm").unwrap());
    assert_eq!(more.zone("se"), more.zone("300"));
    let asked = Settings::default().localizer(asking("se"));
    assert!(asked.is_err());
    let asked = Settings::default().with_zones(more).localizer(asking("se"));
    assert!(asked.is_ok());
    let error = Settings::default().localizer(asking("XX")).unwrap_err();
    let answer = pagewire_runtime::server::Error::from(error);
    assert_eq!(answer.status(), 400);
}

fn session() -> ChatSessionEntity {
    let message = ChatMessage::new()
        .set_message("US:\"Hi\";NO:\"Hei\"")
        .set_when_posted("2018-12-24T11:00:00");
    ChatSessionEntity::new()
        .set_when_requested("2018-12-24T12:00:00")
        .set_messages(vec![message])
        .set_extra_fields(pagewire_runtime::Map::from([(
            "a",
            "US:\"Yes\";NO:\"Ja\"".to_owned(),
        )]))
}

#[test]
fn properties_by_their_declaration_however_deep() {
    let settings = Settings::default()
        .with_base(Zone::parse("NO").unwrap())
        .with_utc(|carrier, property| (carrier, property) == ("ChatMessage", "WhenPosted"))
        .with_translated(|_, property| property == "ExtraFields");
    let headers = Headers {
        time_zone: Some("US-NY, includeTZOffset"),
        language: Some("nb-NO"),
        ..Headers::default()
    };
    let localizer = settings.localizer(headers).unwrap();
    let shown = serde_json::to_value(answer(&localizer, &session())).unwrap();
    assert_eq!(shown["WhenRequested"], "2018-12-24T06:00:00-05:00");
    assert_eq!(shown["Messages"][0]["WhenPosted"], "2018-12-24T11:00:00Z");
    assert_eq!(shown["Messages"][0]["Message"], "US:\"Hi\";NO:\"Hei\"");
    assert_eq!(shown["ExtraFields"]["a"], "Ja");

    let read = serde_json::to_value(request(&localizer, &session())).unwrap();
    assert_eq!(read["WhenRequested"], "2018-12-24T18:00:00+01:00");
    assert_eq!(read["Messages"][0]["WhenPosted"], "2018-12-24T11:00:00Z");
    assert_eq!(read["ExtraFields"]["a"], "US:\"Yes\";NO:\"Ja\"");

    let bare = settings.localizer(asking("US-NY")).unwrap();
    let shown = serde_json::to_value(answer(&bare, &session())).unwrap();
    assert_eq!(shown["Messages"][0]["WhenPosted"], "2018-12-24T11:00:00");
    assert_eq!(shown["ExtraFields"]["a"], "US:\"Yes\";NO:\"Ja\"");
}

#[test]
fn the_language_that_a_request_asks_for() {
    let cases = [
        (None, None, None),
        (None, Some("en"), Some("US")),
        (None, Some("*"), None),
        (Some("*"), Some("en"), None),
        (Some("x"), Some("en"), None),
        (Some("sv"), Some("en"), Some("SW")),
        (Some(""), Some("en"), Some("US")),
        (Some("xx"), Some("en"), None),
        (None, Some("fr,de,ru,zh"), Some("FR")),
        (None, Some("xx,de"), Some("GE")),
        (None, Some("de;q=0.5, fr;q=0.9"), Some("FR")),
        (None, Some("de;q=0, *;q=0.1, fr;q=0.2"), Some("FR")),
        (None, Some("en-us; en-gb"), Some("US")),
        (None, Some("nb-NO"), Some("NO")),
        (None, Some("de-CH"), Some("CH")),
        (None, Some("de-AT"), Some("GE")),
        (None, Some("pt-BR"), Some("BR")),
        (None, Some("JP"), Some("JP")),
    ];
    for (so, accept, expected) in cases {
        let code = Language::negotiate(so, accept).map(Language::code);
        assert_eq!(code, expected, "{so:?} {accept:?}");
    }
    let culture = |language| {
        let headers = Headers {
            language,
            culture: Some("nb-NO"),
            ..Headers::default()
        };
        let localizer = Settings::default().localizer(headers).unwrap();
        localizer.culture().map(str::to_owned)
    };
    assert_eq!(culture(Some("en")).as_deref(), Some("nb-NO"));
    assert_eq!(culture(None), None);
}

#[test]
fn multi_language_strings() {
    let cases = [
        ("NO:\"Leverandør\";US:\"Supplier\"", "no", "Leverandør"),
        ("US:\"Vendor\";NO:\"Leverandør\";", "en", "Vendor"),
        ("NO:\"Leverandør\";us:\"Supplier\"", "sv", "Supplier"),
        ("NO:\"Leverandør\";GE:\"Lieferant\"", "sv", "Leverandør"),
        ("NO:\"\";US:\"x\"", "no", ""),
        ("US:\"a;b:c\"", "en", "a;b:c"),
    ];
    for (text, language, expected) in cases {
        assert_eq!(
            translate(text, Language::parse(language).unwrap()),
            expected,
            "{text}"
        );
    }
    let unchanged = [
        "",
        "Vendor",
        "US:Vendor",
        "US:\"Vendor",
        "US:\"a\"NO:\"b\"",
        "US:\"a\";;",
        "USA:\"a\"",
        "US:\"a\"; NO:\"b\"",
        " US:\"a\"",
        "U1:\"a\"",
        "ü:\"a\"",
    ];
    for text in unchanged {
        assert_eq!(translate(text, Language::parse("en").unwrap()), text);
    }
}

fn any_instant() -> impl Strategy<Value = DateTime> {
    // 1900 to 2100, whole seconds; more of them around the change of clocks in autumn.
    let seconds = prop_oneof![
        -2_208_988_800_i64..4_102_444_800,
        1_729_980_000_i64..1_729_994_400
    ];
    seconds.prop_map(|seconds| DateTime::from(jiff::Timestamp::from_second(seconds).unwrap()))
}

fn any_zone() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "UTC",
        "NO",
        "US-NY",
        "AU1",
        "CA2A",
        "BR-RJ",
        "Asia/Kathmandu",
    ])
}

proptest! {
    #[test]
    fn an_offset_keeps_the_instant(instant in any_instant(), base in any_zone(), zone in any_zone()) {
        let localizer = localizer(base, &format!("{zone}, includeTZOffset"));
        let back = request(&localizer, &answer(&localizer, &instant));
        prop_assert_eq!(back.unix_nanos(0), instant.unix_nanos(0));
    }

    #[test]
    fn a_bare_time_keeps_the_instant_unless_it_comes_twice(
        instant in any_instant(), base in any_zone(), zone in any_zone()
    ) {
        let localizer = localizer(base, zone);
        let shown = answer(&localizer, &instant);
        let back = request(&localizer, &shown);
        // What is shown does not change; the instant may be the earlier one of two.
        prop_assert_eq!(answer(&localizer, &back), shown);
        prop_assert!(back.unix_nanos(0) <= instant.unix_nanos(0));
        let tz = localizer.zone().as_jiff();
        let civil = instant.to_jiff_timestamp().unwrap().to_zoned(tz.clone()).datetime();
        if !tz.to_ambiguous_timestamp(civil).is_ambiguous() {
            prop_assert_eq!(back.unix_nanos(0), instant.unix_nanos(0));
        }
    }
}
