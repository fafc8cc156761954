//! The state machine: state and event in, new state and effects out (`docs/chat.md#transitions`).

use jiff::Timestamp;

use super::event::{Effect, Ending, Event, Refusal, Step, Wanted};
use super::state::COPY_CHARS;
use super::{Rank, State, Status};
use crate::ids::UserId;
use crate::message::Special;

impl State {
    /// The result of `event` at `now`.
    ///
    /// # Errors
    /// [`Refusal`] if the event is not possible in this state. An event that is documented to do nothing (a transfer of a
    /// session that nobody handles, an acceptance without an offer) is a step without effects.
    pub fn apply(&self, event: &Event<'_>, now: Timestamp) -> Result<Step, Refusal> {
        if self.status == Status::Deleted && *event != Event::Delete {
            return Err(Refusal::Gone);
        }
        let mut next = self.clone();
        let mut effects = Vec::new();
        let mut rank = None;
        match event {
            Event::ToCustomer {
                text,
                by,
                rank: free,
            } => {
                rank = *free;
                to_customer(&mut next, text, *by, &mut effects, now)?;
            }
            Event::ToUser { text, rank: free } => {
                rank = *free;
                to_user(&mut next, text, &mut effects, now)?;
            }
            Event::Special { kind, rank: free } => {
                rank = *free;
                special(&mut next, *kind, &mut effects)?;
            }
            Event::PickUp { by, rank } => pick_up(&mut next, *by, *rank, &mut effects, now)?,
            Event::Transfer { to } => transfer(&mut next, *to),
            Event::Accept { by, rank } => accept(&mut next, *by, *rank, &mut effects),
            Event::Reject { by } => reject(&mut next, *by, &mut effects),
            Event::Reset { initial } => reset(&mut next, *initial),
            Event::Save(wanted) => {
                rank = wanted.rank;
                save(&mut next, wanted);
            }
            Event::Finish { by } => finish(&mut next, *by, &mut effects),
            Event::Delete => next.status = Status::Deleted,
            Event::Idle => idle(&mut next, &mut effects),
        }
        next.settle(rank, now);
        if next.status != self.status {
            effects.insert(0, Effect::StatusChanged);
        }
        Ok(Step {
            state: next,
            effects,
        })
    }
}

fn to_customer(
    next: &mut State,
    text: &str,
    by: Option<UserId>,
    effects: &mut Vec<Effect>,
    now: Timestamp,
) -> Result<(), Refusal> {
    talk(next, text, effects, now)?;
    next.alert_level = 0;
    if by.is_some() && next.can_be_taken() {
        next.user = by;
        next.when_started = Some(now);
        let waited = now.duration_since(next.when_requested);
        effects.push(Effect::Taken { waited });
    }
    let answerable = next.status.is_before_queue() || next.status.is_active();
    if answerable || next.status == Status::InQueue {
        next.status = Status::UserLast;
    }
    Ok(())
}

fn to_user(
    next: &mut State,
    text: &str,
    effects: &mut Vec<Effect>,
    now: Timestamp,
) -> Result<(), Refusal> {
    talk(next, text, effects, now)?;
    if next.status == Status::Finished {
        effects.push(Effect::Post(Special::ReopenedByCustomer));
        next.status = Status::CustomerLast;
    } else if next.status.is_active() {
        next.status = Status::CustomerLast;
    }
    Ok(())
}

/// The common part of both directions: the copies of messages and the time of the last one.
fn talk(
    next: &mut State,
    text: &str,
    effects: &mut Vec<Effect>,
    now: Timestamp,
) -> Result<(), Refusal> {
    if next.status.is_sealed() {
        return Err(Refusal::Ended);
    }
    let copy: String = text.chars().take(COPY_CHARS).collect();
    if next.first_message.is_empty() {
        next.first_message.clone_from(&copy);
    }
    next.last_message = copy;
    next.when_idle = now;
    effects.push(Effect::MessageAdded);
    Ok(())
}

fn special(next: &mut State, kind: Special, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
    if next.status.is_sealed() {
        return Err(Refusal::Ended);
    }
    effects.push(Effect::MessageAdded);
    if kind.closes() {
        next.status = Status::Finished;
    } else if kind == Special::ReopenedByCustomer && next.status == Status::Finished {
        next.status = Status::CustomerLast;
    }
    Ok(())
}

fn pick_up(
    next: &mut State,
    by: UserId,
    rank: Rank,
    effects: &mut Vec<Effect>,
    now: Timestamp,
) -> Result<(), Refusal> {
    if !next.is_queued() {
        return Err(Refusal::NotQueued);
    }
    next.status = Status::CustomerLast;
    next.user = Some(by);
    next.rank = Some(rank);
    next.when_started = Some(now);
    next.alert_level = 0;
    let waited = now.duration_since(next.when_requested);
    effects.push(Effect::PickedUp { waited });
    Ok(())
}

fn transfer(next: &mut State, to: UserId) {
    if next.status.is_active() && next.user.is_some() {
        next.transfer_to = Some(to);
    }
}

fn accept(next: &mut State, by: UserId, rank: Rank, effects: &mut Vec<Effect>) {
    if next.transfer_to == Some(by) {
        next.user = Some(by);
        next.transfer_to = None;
        next.rank = Some(rank);
        effects.push(Effect::Post(Special::TransferedSession));
    }
}

fn reject(next: &mut State, by: UserId, effects: &mut Vec<Effect>) {
    if next.transfer_to == Some(by) {
        effects.push(Effect::Post(Special::TransferRejected));
        next.transfer_to = None;
    } else if next.user == Some(by) {
        next.transfer_to = None;
    }
}

/// Keeps the customer's turn: when they asked, their place, and what they wrote (`docs/chat.md#reset`).
fn reset(next: &mut State, initial: Status) {
    next.status = initial;
    next.user = None;
    next.when_started = None;
    next.when_ended = None;
    next.bot = false;
}

fn save(next: &mut State, wanted: &Wanted) {
    if next.user != wanted.user {
        // The rank belongs to the previous user.
        next.rank = None;
    }
    next.user = wanted.user;
    next.transfer_to = wanted.transfer_to;
    next.bot = wanted.bot;
    next.alert_level = wanted.alert_level;
    if wanted.status != Status::Invalid {
        next.status = wanted.status;
    }
    if wanted.when_ended.is_some() {
        next.when_ended = wanted.when_ended;
    }
}

fn finish(next: &mut State, by: Ending, effects: &mut Vec<Effect>) {
    if next.status.is_ended() {
        return;
    }
    let (status, fact) = match by {
        Ending::Customer if next.status == Status::InQueue => {
            (Status::ClosedFromQueue, Special::ClosedByCustomer)
        }
        Ending::Customer => (Status::Finished, Special::ClosedByCustomer),
        Ending::User => (Status::Finished, Special::ClosedByUser),
    };
    next.status = status;
    effects.push(Effect::Post(fact));
}

fn idle(next: &mut State, effects: &mut Vec<Effect>) {
    if next.status.is_ended() {
        return;
    }
    next.status = match next.status {
        Status::InQueue => Status::ClosedFromQueue,
        status if status.is_active() => Status::Finished,
        _ => Status::Closed,
    };
    effects.push(Effect::Post(Special::ClosedByIdle));
}
