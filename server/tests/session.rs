//! The state machine against the documented diagram, and the rules that hold between its fields.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use superoffice_chat_server::ids::UserId;
use superoffice_chat_server::message::Special;
use superoffice_chat_server::session::{
    Effect, Ending, Event, Rank, Refusal, Start, State, Status, Wanted, free_rank,
};

const AGENT: UserId = UserId(7);
const OTHER: UserId = UserId(8);

fn rank(number: u16) -> Rank {
    Rank::new(number).unwrap()
}

fn now() -> Timestamp {
    "2024-05-01T10:00:00Z".parse().unwrap()
}

/// A session in a status, as it would have got there: an agent has the active and the finished ones.
fn session(status: Status) -> State {
    let asked = now() - SignedDuration::from_mins(5);
    let mut state = State::new(status, false, asked);
    if status.is_active() || status == Status::Finished {
        state.user = Some(AGENT);
        state.when_started = Some(asked);
    }
    if status.is_active() {
        state.rank = Some(rank(1));
    }
    if status.is_ended() || status == Status::Deleted {
        state.when_ended = Some(asked);
    }
    state
}

fn wanted(state: &State, status: Status) -> Wanted {
    Wanted {
        status,
        user: state.user,
        transfer_to: state.transfer_to,
        bot: state.bot,
        when_ended: None,
        alert_level: state.alert_level,
        rank: Some(rank(9)),
    }
}

/// Rows are statuses, columns are events. A digit is the number of the next status; `.` the same status;
/// `q` not in the queue; `e` ended; `g` gone.
const TABLE: &str = "
status          toCust toUser pickUp transfer accept reject reset finish leave idle delete closes reopens
Invalid         .      .      q      .        .      .      4     7      7     9    8      7      .
PreChatForm     6      .      q      .        .      .      4     7      7     9    8      7      .
Faq             6      .      q      .        .      .      4     7      7     9    8      7      .
OfflineForm     .      .      q      .        .      .      4     7      7     9    8      7      .
InQueue         6      .      5      .        .      .      4     7      11    11   8      7      .
CustomerLast    6      .      q      .        .      .      4     7      7     7    8      7      .
UserLast        .      5      q      .        .      .      4     7      7     7    8      7      .
Finished        .      5      q      .        .      .      4     .      .     .    8      .      5
Deleted         g      g      g      g        g      g      g     g      g     g    .      g      g
Closed          e      e      q      .        .      .      4     .      .     .    8      e      e
RequestPosted   e      e      q      .        .      .      4     .      .     .    8      e      e
ClosedFromQueue e      e      q      .        .      .      4     .      .     .    8      e      e
";

fn event(column: &str) -> Event<'static> {
    let free = Some(rank(3));
    match column {
        "toCust" => Event::ToCustomer {
            text: "hello",
            by: None,
            rank: None,
        },
        "toUser" => Event::ToUser {
            text: "help",
            rank: free,
        },
        "pickUp" => Event::PickUp {
            by: AGENT,
            rank: rank(3),
        },
        "transfer" => Event::Transfer { to: OTHER },
        "accept" => Event::Accept {
            by: OTHER,
            rank: rank(3),
        },
        "reject" => Event::Reject { by: OTHER },
        "reset" => Event::Reset {
            initial: Status::InQueue,
        },
        "finish" => Event::Finish { by: Ending::User },
        "leave" => Event::Finish {
            by: Ending::Customer,
        },
        "idle" => Event::Idle,
        "delete" => Event::Delete,
        "closes" => Event::Special {
            kind: Special::ClosedByUser,
            rank: free,
        },
        "reopens" => Event::Special {
            kind: Special::ReopenedByCustomer,
            rank: free,
        },
        other => panic!("no event {other}"),
    }
}

#[test]
fn every_status_and_event_as_documented() {
    let mut lines = TABLE.trim().lines();
    let columns: Vec<_> = lines.next().unwrap().split_whitespace().skip(1).collect();
    let mut seen = 0;
    for line in lines {
        let mut cells = line.split_whitespace();
        let status = Status::from_name(cells.next().unwrap()).unwrap();
        for (column, cell) in columns.iter().zip(cells) {
            let answer = session(status).apply(&event(column), now());
            let actual = answer.map(|step| step.state.status);
            let expected = match cell {
                "q" => Err(Refusal::NotQueued),
                "e" => Err(Refusal::Ended),
                "g" => Err(Refusal::Gone),
                "." => Ok(status),
                number => Ok(Status::from_number(number.parse().unwrap()).unwrap()),
            };
            assert_eq!(actual, expected, "{status:?} x {column}");
            seen += 1;
        }
    }
    assert_eq!(seen, 12 * columns.len());
}

#[test]
fn a_client_may_store_any_status() {
    for from in Status::ALL {
        for to in Status::ALL {
            let state = session(from);
            let step = state.apply(&Event::Save(wanted(&state, to)), now());
            match (from, to) {
                (Status::Deleted, _) => assert_eq!(step, Err(Refusal::Gone)),
                (_, Status::Invalid) => assert_eq!(step.unwrap().state.status, from),
                _ => assert_eq!(step.unwrap().state.status, to, "{from:?}"),
            }
        }
    }
}

#[test]
fn picking_up_assigns_starts_and_greets() {
    let step = session(Status::InQueue)
        .apply(&event("pickUp"), now())
        .unwrap();
    assert_eq!(step.state.user, Some(AGENT));
    assert_eq!(step.state.when_started, Some(now()));
    assert_eq!(step.state.rank, Some(rank(3)));
    let waited = SignedDuration::from_mins(5);
    assert_eq!(
        step.effects,
        [Effect::StatusChanged, Effect::PickedUp { waited }]
    );
}

#[test]
fn a_bot_keeps_its_session_from_people() {
    let mut state = session(Status::InQueue);
    state.bot = true;
    assert_eq!(
        state.apply(&event("pickUp"), now()),
        Err(Refusal::NotQueued)
    );
    let reset = state.apply(&event("reset"), now()).unwrap().state;
    assert!(!reset.bot);
    assert!(reset.apply(&event("pickUp"), now()).is_ok());
}

#[test]
fn a_transfer_is_offered_and_answered() {
    let state = session(Status::CustomerLast);
    let offered = state.apply(&event("transfer"), now()).unwrap().state;
    assert_eq!(
        (offered.status, offered.user, offered.transfer_to),
        (Status::CustomerLast, Some(AGENT), Some(OTHER))
    );

    let taken = offered.apply(&event("accept"), now()).unwrap();
    assert_eq!(
        (taken.state.user, taken.state.transfer_to),
        (Some(OTHER), None)
    );
    assert_eq!(taken.state.rank, Some(rank(3)));
    assert_eq!(taken.effects, [Effect::Post(Special::TransferedSession)]);

    let declined = offered.apply(&event("reject"), now()).unwrap();
    assert_eq!(declined.state, state);
    assert_eq!(declined.effects, [Effect::Post(Special::TransferRejected)]);

    let taken_back = offered.apply(&Event::Reject { by: AGENT }, now()).unwrap();
    assert_eq!((taken_back.state, taken_back.effects), (state, vec![]));
}

#[test]
fn messages_leave_copies_of_bounded_length() {
    let long = "ä".repeat(3000);
    let first = session(Status::CustomerLast)
        .apply(
            &Event::ToCustomer {
                text: &long,
                by: None,
                rank: None,
            },
            now(),
        )
        .unwrap()
        .state;
    assert_eq!(first.first_message.chars().count(), 1024);
    let second = first.apply(&event("toUser"), now()).unwrap().state;
    assert_eq!(second.first_message, first.first_message);
    assert_eq!(
        (second.last_message.as_str(), second.when_idle),
        ("help", now())
    );
}

#[test]
fn a_reset_keeps_the_customers_turn_and_is_idempotent() {
    for status in Status::ALL.into_iter().filter(|s| *s != Status::Deleted) {
        let before = session(status);
        let once = before.apply(&event("reset"), now()).unwrap().state;
        assert_eq!(once.when_requested, before.when_requested);
        assert_eq!(
            (once.user, once.rank, once.when_started),
            (None, None, None)
        );
        let twice = once.apply(&event("reset"), now()).unwrap();
        assert_eq!((&twice.state, twice.effects.len()), (&once, 0));
    }
}

#[test]
fn the_start_follows_the_topic() {
    use Status::{Faq, InQueue, OfflineForm, PreChatForm};
    // bot, closed, responders, present, form, faq: first status; after a reset: anonymous, known
    let table = [
        (
            (false, false, 0, 0, false, false),
            InQueue,
            InQueue,
            InQueue,
        ),
        (
            (false, false, 2, 1, false, false),
            InQueue,
            InQueue,
            InQueue,
        ),
        (
            (false, false, 2, 0, true, true),
            OfflineForm,
            OfflineForm,
            OfflineForm,
        ),
        (
            (false, true, 2, 2, true, true),
            OfflineForm,
            OfflineForm,
            OfflineForm,
        ),
        (
            (false, false, 2, 1, true, true),
            PreChatForm,
            PreChatForm,
            InQueue,
        ),
        ((false, false, 2, 1, false, true), Faq, Faq, InQueue),
        (
            (true, true, 2, 0, false, false),
            InQueue,
            OfflineForm,
            OfflineForm,
        ),
        (
            (true, false, 2, 0, true, false),
            PreChatForm,
            OfflineForm,
            OfflineForm,
        ),
    ];
    for (input, initial, anonymous, known) in table {
        let (bot, closed, responders, present, pre_form, faq) = input;
        let start = Start {
            bot,
            closed,
            responders,
            present,
            pre_form,
            faq,
        };
        assert_eq!(start.initial(), initial, "{start:?}");
        assert_eq!(start.after_reset(false, false), anonymous, "{start:?}");
        assert_eq!(start.after_reset(true, false), known, "{start:?}");
        assert_eq!(start.after_reset(false, true), InQueue, "{start:?}");
    }
}

#[test]
fn the_lowest_free_rank() {
    assert_eq!(free_rank(&[]), Some(rank(1)));
    assert_eq!(free_rank(&[rank(2), rank(1), rank(4)]), Some(rank(3)));
    // Two thousand million comparisons, if each candidate were looked for among all.
    let all: Vec<_> = (1..=u16::MAX).map(rank).collect();
    let start = std::time::Instant::now();
    assert_eq!(free_rank(&all), None);
    assert!(start.elapsed() < std::time::Duration::from_secs(5));
}

fn any_event() -> impl Strategy<Value = Event<'static>> {
    let name = prop::sample::select(vec![
        "toCust", "toUser", "pickUp", "transfer", "accept", "reject", "reset", "finish", "leave",
        "idle", "closes", "reopens",
    ]);
    let users = prop::option::of(prop::sample::select(vec![AGENT, OTHER]));
    let saved = (0..12_i32, users.clone(), users, any::<bool>()).prop_map(
        |(status, user, transfer_to, bot)| {
            Event::Save(Wanted {
                status: Status::from_number(status).unwrap(),
                user,
                transfer_to,
                bot,
                when_ended: None,
                alert_level: 0,
                rank: Some(rank(9)),
            })
        },
    );
    prop_oneof![3 => name.prop_map(event), 1 => saved]
}

proptest! {
    #[test]
    fn whatever_happens_the_fields_agree(events in prop::collection::vec(any_event(), 0..40)) {
        let mut state = State::new(Status::InQueue, false, now());
        for (index, event) in events.iter().enumerate() {
            let later = now() + SignedDuration::from_secs(i64::try_from(index).unwrap());
            let Ok(step) = state.apply(event, later) else { continue };
            let status_changed = step.state.status != state.status;
            prop_assert_eq!(step.effects.contains(&Effect::StatusChanged), status_changed);
            state = step.state;
            let over = state.status.is_ended() || state.status == Status::Deleted;
            let handled = state.status.is_active() && state.user.is_some();
            prop_assert_eq!(state.when_ended.is_some(), over, "{:?}", event);
            prop_assert_eq!(state.rank.is_some(), handled, "{:?}", event);
            prop_assert!(handled || state.transfer_to.is_none(), "{:?}", event);
            prop_assert!(state.transfer_to.is_none() || state.transfer_to != state.user);
            prop_assert!(!handled || state.when_started.is_some());
            prop_assert!(state.status != Status::InQueue || state.user.is_none());
        }
    }
}
