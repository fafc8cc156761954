//! Opening hours, permissions, alerts and transcripts by table.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use superoffice_chat_server::alert::{self, Thresholds};
use superoffice_chat_server::hours::{Day, OpeningHours, TimeOfDay};
use superoffice_chat_server::ids::{MessageId, SessionId, UserId};
use superoffice_chat_server::member::Rights;
use superoffice_chat_server::message::{Kind, Message, NewMessage, Special};
use superoffice_chat_server::permission::{Caller, Strictness};
use superoffice_chat_server::session::{State, Status};
use superoffice_chat_server::transcript;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn clock(text: &str) -> TimeOfDay {
    TimeOfDay::parse(text).unwrap()
}

/// Hours on Mondays only, in a zone.
fn mondays(zone: &str, start: &str, stop: &str, lunch: Option<(&str, &str)>) -> OpeningHours {
    let mut hours = OpeningHours {
        zone: Some(zone.to_owned()),
        lunch: lunch.map(|(start, stop)| (clock(start), clock(stop))),
        ..OpeningHours::default()
    };
    hours.days[0] = Day {
        enabled: true,
        start: clock(start),
        stop: clock(stop),
    };
    hours
}

#[test]
fn times_of_day_in_every_form() {
    for (text, expected) in [
        ("08:00", "08:00:00"),
        ("8:05", "08:05:00"),
        ("08:00:30", "08:00:30"),
        ("08:00:00.0000000", "08:00:00"),
        ("2020-01-01T16:30:00Z", "16:30:00"),
        ("2020-01-01T16:30:00-05:00", "16:30:00"),
        ("PT8H", "08:00:00"),
        ("PT15H30M", "15:30:00"),
        ("P1D", "24:00:00"),
        ("24:00", "24:00:00"),
        ("1.00:00:00", "24:00:00"),
        ("", "00:00:00"),
    ] {
        assert_eq!(clock(text).to_string(), expected, "{text:?}");
    }
    for text in [
        "25:00", "08:60", "24:01", "noon", "08", "-1:00", "PT25H", "-PT1H", "1:2:3:4",
    ] {
        assert!(TimeOfDay::parse(text).is_err(), "{text:?}");
    }
}

#[test]
fn hours_in_their_zone() {
    let lunch = Some(("12:00", "12:30"));
    // 2024-05-06 is a Monday; Oslo is two hours ahead of UTC in May and one in November.
    for (hours, now, open) in [
        (
            mondays("Europe/Oslo", "08:00", "16:00", None),
            "2024-05-06T05:59:59Z",
            false,
        ),
        (
            mondays("Europe/Oslo", "08:00", "16:00", None),
            "2024-05-06T06:00:00Z",
            true,
        ),
        (
            mondays("Europe/Oslo", "08:00", "16:00", None),
            "2024-05-06T13:59:59Z",
            true,
        ),
        (
            mondays("Europe/Oslo", "08:00", "16:00", None),
            "2024-05-06T14:00:00Z",
            false,
        ),
        (
            mondays("Europe/Oslo", "08:00", "16:00", None),
            "2024-11-04T06:30:00Z",
            false,
        ),
        (
            mondays("Europe/Oslo", "08:00", "16:00", None),
            "2024-11-04T07:00:00Z",
            true,
        ),
        (
            mondays("Europe/Oslo", "08:00", "16:00", None),
            "2024-05-07T10:00:00Z",
            false,
        ),
        (
            mondays("Europe/Oslo", "08:00", "16:00", lunch),
            "2024-05-06T10:00:00Z",
            false,
        ),
        (
            mondays("Europe/Oslo", "08:00", "16:00", lunch),
            "2024-05-06T10:30:00Z",
            true,
        ),
        // To midnight, and the whole day.
        (
            mondays("UTC", "18:00", "00:00", None),
            "2024-05-06T23:59:59Z",
            true,
        ),
        (
            mondays("UTC", "18:00", "00:00", None),
            "2024-05-07T00:00:00Z",
            false,
        ),
        (
            mondays("UTC", "00:00", "24:00", None),
            "2024-05-06T00:00:00Z",
            true,
        ),
        // Equal times are closed.
        (
            mondays("UTC", "08:00", "08:00", None),
            "2024-05-06T08:00:00Z",
            false,
        ),
        (
            mondays("UTC", "00:00", "00:00", None),
            "2024-05-06T08:00:00Z",
            false,
        ),
        // Over midnight: the night after Monday, not the one before.
        (
            mondays("UTC", "22:00", "06:00", None),
            "2024-05-06T05:00:00Z",
            false,
        ),
        (
            mondays("UTC", "22:00", "06:00", None),
            "2024-05-06T23:00:00Z",
            true,
        ),
        (
            mondays("UTC", "22:00", "06:00", None),
            "2024-05-07T05:59:59Z",
            true,
        ),
        (
            mondays("UTC", "22:00", "06:00", None),
            "2024-05-07T06:00:00Z",
            false,
        ),
        // A zone that nobody knows: the base zone.
        (
            mondays("Nowhere/Town", "08:00", "09:00", None),
            "2024-05-06T08:30:00Z",
            true,
        ),
    ] {
        assert_eq!(
            hours.is_open(at(now), &TimeZone::UTC),
            open,
            "{hours:?} at {now}"
        );
    }
}

/// Sunday 2024-03-31, 02:00 to 03:00 does not exist in Oslo; on 2024-10-27 that hour comes twice.
#[test]
fn hours_when_the_clocks_change() {
    let mut hours = mondays("Europe/Oslo", "00:00", "00:00", None);
    hours.days[6] = Day {
        enabled: true,
        start: clock("02:30"),
        stop: clock("04:00"),
    };
    for (now, open) in [
        ("2024-03-31T00:59:59Z", false),
        ("2024-03-31T01:00:00Z", true),
        ("2024-03-31T02:00:00Z", false),
        ("2024-10-27T00:30:00Z", true),
        ("2024-10-27T01:00:00Z", false),
        ("2024-10-27T01:30:00Z", true),
        ("2024-10-27T03:00:00Z", false),
    ] {
        assert_eq!(hours.is_open(at(now), &TimeZone::UTC), open, "{now}");
    }
}

#[test]
fn only_those_who_were_put_there_act() {
    let mut session = State::new(Status::CustomerLast, false, at("2024-05-06T08:00:00Z"));
    session.user = Some(UserId(1));
    session.transfer_to = Some(UserId(2));
    let caller = |user, admin, respond, manage, listen| Caller {
        user: UserId(user),
        admin,
        rights: Rights {
            listen,
            respond,
            manage,
            notify: false,
        },
        strictness: Strictness::Members,
    };
    // see, pick up, transfer, accept, reset, manage, write to the customer
    let table = [
        (
            caller(1, false, false, false, false),
            [false, false, true, false, true, false, true],
        ),
        (
            caller(2, false, false, false, true),
            [true, false, false, true, false, false, false],
        ),
        (
            caller(3, false, true, false, false),
            [true, true, false, false, true, false, true],
        ),
        (
            caller(4, false, false, true, false),
            [true, true, true, false, true, true, true],
        ),
        (
            caller(5, true, false, false, false),
            [true, true, true, false, true, true, true],
        ),
        (caller(6, false, false, false, false), [false; 7]),
    ];
    for (caller, expected) in table {
        let actual = [
            caller.may_see(),
            caller.may_pick_up(),
            caller.may_transfer(&session),
            caller.may_accept(&session),
            caller.may_reset(&session),
            caller.may_manage(),
            caller.may_write(&session, Kind::ToCustomer),
        ];
        assert_eq!(actual, expected, "{caller:?}");
        assert!(caller.may_write(&session, Kind::ToUser));
    }
    let open = Caller {
        strictness: Strictness::Open,
        ..caller(6, false, false, false, false)
    };
    assert!(open.may_pick_up() && open.may_manage() && !open.may_accept(&session));
}

#[test]
fn alerts_rise_with_the_wait() {
    let asked = at("2024-05-06T08:00:00Z");
    let warn = Thresholds {
        new_chat: 10,
        new_chat_manager: 30,
        message: 2,
        message_manager: 0,
    };
    for (status, bot, minutes, expected) in [
        (Status::InQueue, false, 10, 0),
        (Status::InQueue, false, 11, 1),
        (Status::InQueue, false, 31, 2),
        (Status::InQueue, true, 31, 0),
        (Status::CustomerLast, false, 3, 1),
        (Status::CustomerLast, false, 300, 1),
        (Status::UserLast, false, 300, 0),
        (Status::Finished, false, 300, 0),
    ] {
        let session = State::new(status, bot, asked);
        let level = alert::level(&session, &warn, asked + SignedDuration::from_mins(minutes));
        assert_eq!(level, expected, "{status:?} after {minutes}");
        let off = alert::level(
            &session,
            &Thresholds::default(),
            asked + SignedDuration::from_mins(999),
        );
        assert_eq!(off, 0);
    }
}

fn message(id: i32, kind: Kind, author: &str, text: &str, when: &str) -> Message {
    Message {
        id: MessageId(id),
        session: SessionId(1),
        content: NewMessage {
            kind,
            text: text.to_owned(),
            author: author.to_owned(),
            ..NewMessage::fact(Special::None, at(when))
        },
    }
}

#[test]
fn transcripts_show_what_was_said_and_run_nothing() {
    let messages = [
        message(
            1,
            Kind::ToUser,
            "Eve",
            "<script>alert(1)</script>2 &lt; 3<br>and\r\nmore",
            "2024-05-06T08:01:00Z",
        ),
        message(2, Kind::Special, "", "", "2024-05-06T08:02:00Z"),
        message(
            3,
            Kind::ToCustomer,
            "<b>Ann",
            "<b onclick=x>Hi</b> <a href='javascript:x'>l</a>",
            "2024-05-06T08:00:00Z",
        ),
    ];
    let oslo = TimeZone::get("Europe/Oslo").unwrap();
    assert_eq!(
        transcript::text(&messages, &oslo),
        "2024-05-06 10:00 <b>Ann: Hi l\r\n2024-05-06 10:01 Eve: 2 < 3 and more\r\n"
    );
    let html = transcript::html(&messages, &oslo);
    assert!(html.contains("<b>Hi</b>"), "{html}");
    assert!(html.contains("&lt;b&gt;Ann"), "{html}");
    for evil in ["<script", "onclick", "javascript"] {
        assert!(!html.contains(evil), "{html}");
    }
}

#[test]
fn tags_that_break_lines_keep_words_apart() {
    let oslo = TimeZone::get("Europe/Oslo").unwrap();
    for (html, plain) in [
        ("a<BR>b<br/>c", "a b c"),
        ("<p>a</p>b", "a b"),
        ("<div>a</div><DIV class=x>b</DIV>c", "a b c"),
        ("<h1>a</h1>b<ul><li>c</li></ul>d", "a b c d"),
        (
            "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>",
            "a b",
        ),
        ("<pre>a</pre>b", "a b"),
        ("a<b>b</b>c<p-x>d</p-x>e<link>f", "abcdef"),
    ] {
        let said = [message(
            1,
            Kind::ToUser,
            "Eve",
            html,
            "2024-05-06T08:01:00Z",
        )];
        let text = transcript::text(&said, &oslo);
        assert_eq!(text, format!("2024-05-06 10:01 Eve: {plain}\r\n"), "{html}");
    }
}
