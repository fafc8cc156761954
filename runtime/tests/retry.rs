//! Trying again and renewing credentials, over a transport with prepared answers and a clock that stands still.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Method, Request, Response};
use pagewire_runtime::client::{
    BaseUrl, Body, BoxFuture, Call, Client, Credentials, NoSelect, Refresh, Retry, RetryPolicy,
    TimeLimit, TokioSleep, Transport, TransportError,
};
use pagewire_runtime::operation::{Response as Documented, Shared, Status};
use tokio::time::Instant;

type Outcome = Result<Response<Body>, TransportError>;

/// Gives its outcomes in order, then 200, and remembers what was sent.
#[derive(Clone, Default)]
struct Script {
    outcomes: Arc<Mutex<VecDeque<Outcome>>>,
    sent: Arc<Mutex<Vec<Request<Body>>>>,
}

impl Script {
    fn of(outcomes: impl IntoIterator<Item = Outcome>) -> Self {
        let script = Self::default();
        script.outcomes.lock().unwrap().extend(outcomes);
        script
    }

    fn count(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
}

impl Transport for Script {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Outcome> {
        self.sent.lock().unwrap().push(request);
        let outcome = self.outcomes.lock().unwrap().pop_front();
        Box::pin(async move { outcome.unwrap_or_else(|| status(200)) })
    }
}

fn status(status: u16) -> Outcome {
    answer(status, &[])
}

fn answer(status: u16, headers: &[(&str, &str)]) -> Outcome {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    Ok(response.body(Body::default()).unwrap())
}

fn broken() -> Outcome {
    Err(TransportError::other("connection refused"))
}

fn request(method: Method) -> Request<Body> {
    let request = Request::builder()
        .method(method)
        .uri("https://x/api/v1/Person/3");
    request.body(Body::from("{}")).unwrap()
}

fn policy() -> RetryPolicy {
    RetryPolicy::default()
        .with_first_delay(Duration::from_secs(1))
        .with_longest_delay(Duration::from_secs(60))
        .without_jitter()
}

/// Outcome, number of calls and seconds waited.
async fn run(script: Script, method: Method) -> (Outcome, usize, u64) {
    let retry = Retry::new(script.clone(), policy(), TokioSleep);
    let start = Instant::now();
    let outcome = retry.send(request(method)).await;
    (outcome, script.count(), start.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn what_failed_for_the_moment_is_sent_again_after_growing_delays() {
    for code in [408, 429, 502, 503, 504] {
        let script = Script::of([status(code), status(code)]);
        let (outcome, calls, seconds) = run(script, Method::GET).await;
        assert_eq!(
            (outcome.unwrap().status().as_u16(), calls, seconds),
            (200, 3, 3)
        );
    }
    let (outcome, calls, seconds) = run(Script::of([broken(), broken()]), Method::PUT).await;
    assert_eq!(
        (outcome.unwrap().status().as_u16(), calls, seconds),
        (200, 3, 3)
    );
    // The last outcome is the caller's, whatever it is.
    let script = Script::of([status(503), broken(), status(503), status(502)]);
    let (outcome, calls, seconds) = run(script, Method::DELETE).await;
    assert_eq!(
        (outcome.unwrap().status().as_u16(), calls, seconds),
        (502, 4, 7)
    );
}

#[tokio::test(start_paused = true)]
async fn what_failed_for_good_is_not_sent_again() {
    for code in [200, 304, 400, 401, 404, 409, 412, 500, 501] {
        let (outcome, calls, _) = run(Script::of([status(code)]), Method::GET).await;
        assert_eq!((outcome.unwrap().status().as_u16(), calls), (code, 1));
    }
    let script = Script::of([Err(TransportError::timeout(TimeLimit::Other))]);
    let (outcome, calls, _) = run(script, Method::GET).await;
    assert!(matches!(outcome, Err(TransportError::Timeout { .. })));
    assert_eq!(calls, 1);
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_took_too_long_is_tried_again() {
    for (method, attempts) in [(Method::GET, 2), (Method::POST, 1)] {
        let slow = Err(TransportError::timeout(TimeLimit::Connecting));
        let (_, calls, _) = run(Script::of([slow, status(200)]), method).await;
        assert_eq!(calls, attempts);
    }
}

#[tokio::test(start_paused = true)]
async fn any_call_is_sent_again_if_a_service_that_it_needs_was_not_available() {
    let unavailable = |seconds: Option<u64>| {
        let seconds = seconds.map(Duration::from_secs);
        Err(TransportError::unavailable("state of the tenant", seconds))
    };
    for (asked, waited) in [(None, 1), (Some(7), 7)] {
        let (outcome, calls, seconds) = run(Script::of([unavailable(asked)]), Method::POST).await;
        assert_eq!(
            (outcome.unwrap().status().as_u16(), calls, seconds),
            (200, 2, waited)
        );
    }
    // Later than the policy allows.
    let (outcome, calls, _) = run(Script::of([unavailable(Some(61))]), Method::GET).await;
    assert_eq!(outcome.unwrap_err().to_string(), "state of the tenant");
    assert_eq!(calls, 1);
}

#[tokio::test(start_paused = true)]
async fn what_must_not_be_done_twice_is_sent_again_only_if_allowed() {
    for method in [Method::POST, Method::PATCH] {
        let (outcome, calls, _) = run(Script::of([status(503)]), method).await;
        assert_eq!((outcome.unwrap().status().as_u16(), calls), (503, 1));
    }
    let script = Script::of([status(503)]);
    let retry = Retry::new(script.clone(), policy(), TokioSleep)
        .with_repeatable(|request| request.uri().path().ends_with("/3"));
    assert_eq!(
        retry.send(request(Method::POST)).await.unwrap().status(),
        200
    );
    let sent = script.sent.lock().unwrap();
    assert_eq!(sent.len(), 2);
    assert!(
        sent.iter()
            .all(|request| request.body().as_bytes().unwrap() == "{}")
    );
}

#[tokio::test(start_paused = true)]
async fn retry_after_counts_up_to_the_longest_delay() {
    const DATE: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    type Headers = &'static [(&'static str, &'static str)];
    let cases: [(Headers, u16, u64); 8] = [
        (&[("retry-after", "20")], 200, 20),
        (&[("retry-after", "0")], 200, 0),
        (&[("retry-after", "60")], 200, 60),
        (&[("retry-after", "61")], 429, 0),
        (&[("retry-after", "99999999999999999999")], 429, 0),
        (
            &[DATE, ("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT")],
            200,
            30,
        ),
        (
            &[DATE, ("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT")],
            200,
            0,
        ),
        (&[("retry-after", "soon")], 200, 1),
    ];
    for (headers, expected, waited) in cases {
        let script = Script::of([answer(429, headers)]);
        let (outcome, _, seconds) = run(script, Method::GET).await;
        assert_eq!(
            (outcome.unwrap().status().as_u16(), seconds),
            (expected, waited),
            "{headers:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn jitter_stays_within_its_bounds() {
    for _ in 0..20 {
        let policy = RetryPolicy::default()
            .with_retries(2)
            .with_first_delay(Duration::from_secs(4))
            .with_longest_delay(Duration::from_secs(10));
        let retry = Retry::new(Script::of([status(503), status(503)]), policy, TokioSleep);
        let start = Instant::now();
        retry.send(request(Method::GET)).await.unwrap();
        let waited = start.elapsed();
        // 4 to 8 seconds, then 8 to 10.
        assert!((12..=18).contains(&waited.as_secs()), "{waited:?}");
    }
    let never = RetryPolicy::default().with_retries(0);
    let retry = Retry::new(Script::of([status(503)]), never, TokioSleep);
    assert_eq!(
        retry.send(request(Method::GET)).await.unwrap().status(),
        503
    );
}

/// A server that knows one token, and a renewal that brings it.
#[derive(Clone, Default)]
struct Tokens {
    script: Script,
    renewals: Arc<AtomicUsize>,
}

impl Transport for Tokens {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Outcome> {
        let known = format!("Bearer t{}", self.renewals.load(Ordering::SeqCst));
        let given = request.headers().get("authorization");
        let fits = given.is_some_and(|value| *value == known);
        self.script.sent.lock().unwrap().push(request);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            status(if fits { 200 } else { 401 })
        })
    }
}

fn bearer(token: &str) -> Request<Body> {
    let mut request = request(Method::POST);
    let value = format!("Bearer {token}").parse().unwrap();
    request.headers_mut().insert("authorization", value);
    request
}

fn refreshing(server: &Tokens) -> Refresh<Tokens> {
    let renewals = Arc::clone(&server.renewals);
    Refresh::new(server.clone(), move || {
        let renewals = Arc::clone(&renewals);
        async move {
            tokio::time::sleep(Duration::from_secs(5)).await;
            let number = renewals.fetch_add(1, Ordering::SeqCst) + 1;
            Ok(Some(Credentials::bearer(format!("t{number}"))))
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_401_renews_once_repeats_once_and_is_remembered() {
    let server = Tokens::default();
    let transport = refreshing(&server);
    assert_eq!(transport.send(bearer("old")).await.unwrap().status(), 200);
    assert_eq!(server.script.count(), 2);
    // The client still sends what it was made with.
    assert_eq!(transport.send(bearer("old")).await.unwrap().status(), 200);
    assert_eq!(
        (
            server.script.count(),
            server.renewals.load(Ordering::SeqCst)
        ),
        (3, 1)
    );
    let sent = server.script.sent.lock().unwrap();
    assert!(
        sent.iter()
            .all(|request| request.body().as_bytes().unwrap() == "{}")
    );
    assert!(sent[2].headers()["authorization"].is_sensitive());
}

#[tokio::test(start_paused = true)]
async fn calls_that_are_refused_together_share_one_renewal() {
    let server = Tokens::default();
    let transport = refreshing(&server);
    let calls = (0..5).map(|_| transport.send(bearer("old")));
    for outcome in futures_util::future::join_all(calls).await {
        assert_eq!(outcome.unwrap().status(), 200);
    }
    assert_eq!(
        (
            server.script.count(),
            server.renewals.load(Ordering::SeqCst)
        ),
        (10, 1)
    );
}

/// A refresh token that is used once may be used up, whether somebody still waits for what it brings or not.
#[tokio::test(start_paused = true)]
async fn a_renewal_whose_caller_is_gone_is_finished_for_the_next_one() {
    let begun = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&begun);
    let refused = Script::of([status(401), status(401)]);
    let transport = Refresh::new(refused.clone(), move || {
        count.fetch_add(1, Ordering::SeqCst);
        async {
            tokio::time::sleep(Duration::from_secs(5)).await;
            Ok(Some(Credentials::bearer("new")))
        }
    });
    let first = transport.send(bearer("old"));
    let given_up = tokio::time::timeout(Duration::from_secs(2), first).await;
    assert!(given_up.is_err());
    let start = Instant::now();
    assert_eq!(transport.send(bearer("old")).await.unwrap().status(), 200);
    assert!(start.elapsed() <= Duration::from_secs(5));
    assert_eq!((begun.load(Ordering::SeqCst), refused.count()), (1, 3));
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_after_its_caller_is_gone_is_begun_anew() {
    let begun = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&begun);
    let transport = Refresh::new(Script::of([status(401), status(401)]), move || {
        let is_first = count.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            tokio::time::sleep(Duration::from_secs(5)).await;
            match is_first {
                true => Err(TransportError::other("too late")),
                false => Ok(Some(Credentials::bearer("new"))),
            }
        }
    });
    let first = transport.send(bearer("old"));
    let given_up = tokio::time::timeout(Duration::from_secs(2), first).await;
    assert!(given_up.is_err());
    assert_eq!(transport.send(bearer("old")).await.unwrap().status(), 200);
    assert_eq!(begun.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_renewal_that_panics_is_begun_anew_by_the_next_call() {
    let begun = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&begun);
    let script = Script::of([status(401), status(401)]);
    let transport = Arc::new(Refresh::new(script, move || {
        let is_first = count.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            assert!(!is_first, "a fault of the caller's own");
            Ok(Some(Credentials::bearer("new")))
        }
    }));
    let of_task = Arc::clone(&transport);
    let task = tokio::spawn(async move { of_task.send(bearer("old")).await.is_ok() });
    assert!(task.await.unwrap_err().is_panic());
    assert_eq!(transport.send(bearer("old")).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_or_does_not_help_ends_there() {
    let refused = Script::of([status(401), status(401), status(401)]);
    let useless = Refresh::new(refused.clone(), async || Ok(Some(Credentials::bearer("x"))));
    assert_eq!(useless.send(bearer("old")).await.unwrap().status(), 401);
    assert_eq!(refused.count(), 2);

    let refused = Script::of([status(401)]);
    let none = Refresh::new(refused.clone(), async || Ok(None));
    assert_eq!(none.send(bearer("old")).await.unwrap().status(), 401);
    assert_eq!(refused.count(), 1);

    let fails = Refresh::new(Script::of([status(401)]), async || {
        Err(TransportError::timeout(TimeLimit::Other))
    });
    assert!(fails.send(bearer("old")).await.is_err());
}

static SHARED: Shared = Shared::new(
    &[],
    &[],
    &[("done", &[Documented::new(Status::Code(200), &[])])],
);

pagewire_runtime::operations! { "Stock" crate::retry::SHARED {
    Count "POST /stock/count count reads responses:done";
    Order "POST /stock/order order responses:done";
    Audit "GET /stock/audit audit responses:done auth:auditor";
} }

/// Keeps the `Authorization` of every request.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Transport for Seen {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Outcome> {
        let value = &request.headers()["authorization"];
        self.0
            .lock()
            .unwrap()
            .push(value.to_str().unwrap().to_owned());
        Box::pin(async { status(200) })
    }
}

#[tokio::test]
async fn tokens_of_a_source_do_not_replace_the_credentials_of_another_scheme() {
    let seen = Seen::default();
    let client = Client::builder("https://x/")
        .bearer_source(async || Ok("t1".to_owned()))
        .credentials_for("auditor", Credentials::basic("a", "b"))
        .build_over(seen.clone())
        .unwrap();
    for operation in [Op::Count, Op::Audit] {
        let call: Call<'_, (), NoSelect> = Call::of(&client, &OPERATIONS, operation as usize, &[]);
        call.send().await.unwrap();
    }
    assert_eq!(*seen.0.lock().unwrap(), ["Bearer t1", "Basic YTpi"]);
}

/// Number of calls of an operation whose first attempt fails.
async fn calls(
    operation: Op,
    options: impl FnOnce(Call<'_, (), NoSelect>) -> Call<'_, (), NoSelect>,
) -> usize {
    let script = Script::of([broken()]);
    let retry = Retry::new(script.clone(), policy(), TokioSleep);
    let client = Client::new(BaseUrl::parse("https://x/").unwrap(), retry);
    let call = Call::of(&client, &OPERATIONS, operation as usize, &[]);
    let _ = options(call).send().await;
    script.count()
}

#[tokio::test(start_paused = true)]
async fn operations_that_read_are_repeated_whatever_their_method_and_calls_can_say_otherwise() {
    assert_eq!(calls(Op::Count, |call| call).await, 2);
    assert_eq!(calls(Op::Order, |call| call).await, 1);
    assert_eq!(calls(Op::Count, |call| call.repeatable(false)).await, 1);
    assert_eq!(calls(Op::Order, |call| call.repeatable(true)).await, 2);
    let never = RetryPolicy::default().with_retries(0);
    assert_eq!(calls(Op::Count, |call| call.retry(never)).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_post_of_which_nothing_was_done_is_sent_again() {
    let date = "Sun, 06 Nov 1994 08:49:37 GMT";
    let later = "Sun, 06 Nov 1994 08:49:40 GMT";
    for (first, count, seconds) in [
        (answer(429, &[]), 2, 1),
        (answer(429, &[("retry-after", "7")]), 2, 7),
        (answer(429, &[("retry-after", "61")]), 1, 0),
        (answer(503, &[("retry-after", "5")]), 2, 5),
        (answer(503, &[("date", date), ("retry-after", later)]), 2, 3),
        (answer(503, &[]), 1, 0),
        (answer(502, &[("retry-after", "5")]), 1, 0),
        (broken(), 1, 0),
    ] {
        let case = format!("{first:?}");
        let (_, calls, waited) = run(Script::of([first]), Method::POST).await;
        assert_eq!((calls, waited), (count, seconds), "{case}");
    }
}

/// The outcome of a call with a condition, whose attempts have these outcomes.
async fn conditional(method: Method, outcomes: Vec<Outcome>) -> Outcome {
    let mut request = request(method);
    let time = http::HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT");
    request.headers_mut().insert("if-unmodified-since", time);
    let retry = Retry::new(Script::of(outcomes), policy(), TokioSleep);
    retry.send(request).await
}

#[tokio::test(start_paused = true)]
async fn a_change_whose_response_was_lost_is_not_told_to_be_somebody_elses() {
    for (method, first, last) in [
        (Method::PUT, broken(), 412),
        (Method::PUT, status(502), 412),
        (Method::DELETE, broken(), 412),
        (Method::DELETE, status(504), 404),
    ] {
        let case = format!("{method} {first:?} {last}");
        let outcome = conditional(method, vec![first, status(last)]).await;
        let Err(TransportError::Uncertain { status, .. }) = outcome else {
            panic!("{case}: {outcome:?}");
        };
        assert_eq!(status, last, "{case}");
    }
    for (method, outcomes) in [
        (Method::PUT, vec![status(412)]),
        (Method::PUT, vec![status(503), status(412)]),
        (Method::PUT, vec![broken(), status(404)]),
    ] {
        let outcome = conditional(method, outcomes).await.unwrap();
        assert!(outcome.status().is_client_error());
    }
}

/// Never answers.
struct Silent(AtomicUsize);

impl Transport for Silent {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Outcome> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_given_up_and_repeated() {
    for (method, attempts, seconds) in [(Method::GET, 3, 3 * 5 + 1 + 2), (Method::POST, 1, 5)] {
        let silent = Arc::new(Silent(AtomicUsize::new(0)));
        let policy = policy()
            .with_retries(2)
            .with_attempt_timeout(Duration::from_secs(5));
        let start = Instant::now();
        let outcome = Retry::new(Arc::clone(&silent), policy, TokioSleep)
            .send(request(method))
            .await;
        assert!(matches!(outcome, Err(TransportError::Timeout { .. })));
        assert_eq!(silent.0.load(Ordering::Relaxed), attempts);
        assert_eq!(start.elapsed().as_secs(), seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_stays_down_gets_no_retries_once_the_budget_is_spent() {
    let script = Script::of((0..1000).map(|_| status(503)));
    let policy = policy().with_budget(Some(20));
    let retry = Retry::new(script.clone(), policy, TokioSleep);
    for _ in 0..50 {
        let _ = retry.send(request(Method::GET)).await;
    }
    // Ten failures spend half of the budget; each of the others is one attempt.
    assert!((50..65).contains(&script.count()), "{}", script.count());

    // Successes give it back.
    script.outcomes.lock().unwrap().clear();
    for _ in 0..300 {
        retry.send(request(Method::GET)).await.unwrap();
    }
    let before = script.count();
    script.outcomes.lock().unwrap().push_back(status(503));
    retry.send(request(Method::GET)).await.unwrap();
    assert_eq!(script.count(), before + 2);
}
