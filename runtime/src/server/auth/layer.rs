//! The layer in front of a service.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{Entry, HeaderMap};
use http::{Request, Response, request};
use tower_layer::Layer;
use tower_service::Service;

use crate::profile::{OPEN_API, Profile, Schemes};
use crate::server::auth::refusal;
use crate::server::auth::{Attempt, Scheme, Secret};
use crate::server::{Error, Principal};

/// Verifies credentials and returns the principal.
pub trait Verifier: Send + Sync + 'static {
    /// Returns the principal of `attempt`. Handlers get it by [`Context::principal`](crate::server::Context::principal).
    ///
    /// # Errors
    /// [`Error::unauthorized`] for all invalid credentials, including expired tickets, because clients renew on 401. The
    /// message is sent to the client, so it should be the same for an unknown user and a wrong password.
    fn verify(&self, attempt: &Attempt) -> impl Future<Output = Result<Principal, Error>> + Send;
}

/// A `tower` layer that accepts only authenticated requests.
///
/// Other requests get 401 and `WWW-Authenticate`, with a page, or with the API's error object if the client asks for data.
/// Headers with secrets are marked as sensitive, so that inner layers do not print them.
///
/// Browsers send preflight requests (`OPTIONS`) without credentials, so a CORS layer that handles them has to be outside this one.
pub struct Authorize<V> {
    shared: Arc<Shared<V>>,
}

struct Shared<V> {
    verifier: V,
    rules: Rules,
}

/// Decisions that need no verifier.
#[derive(Clone)]
struct Rules {
    public: Vec<String>,
    refused: Vec<Scheme>,
    app_tokens: Vec<Secret>,
    profile: &'static dyn Profile,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            public: Vec::new(),
            refused: Vec::new(),
            app_tokens: Vec::new(),
            profile: OPEN_API,
        }
    }
}

impl<V: Verifier> Authorize<V> {
    /// Accepts requests that `verifier` accepts.
    pub fn new(verifier: V) -> Self {
        let rules = Rules::default();
        let shared = Arc::new(Shared { verifier, rules });
        Self { shared }
    }
}

impl<V: Clone> Authorize<V> {
    /// Writes refusals in the form of the API with the profile.
    #[must_use]
    pub fn of(self, profile: &'static dyn Profile) -> Self {
        self.change(|rules| rules.profile = profile)
    }

    /// Accepts all requests to `path`, such as `/api/v1`, in any case, with or without a trailing slash. They are not
    /// verified and have no principal.
    #[must_use]
    pub fn public(self, path: &str) -> Self {
        self.change(|rules| rules.public.push(path.trim_end_matches('/').to_owned()))
    }

    /// Does not accept this kind of credentials.
    #[must_use]
    pub fn refuse(self, scheme: Scheme) -> Self {
        self.change(|rules| rules.refused.push(scheme))
    }

    /// Requires this secret of the client application with every ticket. If the method is called several times, any of the
    /// secrets is accepted. Without a call, the header is ignored.
    #[must_use]
    pub fn app_token(self, token: impl Into<Secret>) -> Self {
        let token = token.into();
        self.change(|rules| rules.app_tokens.push(token))
    }

    fn change(self, change: impl FnOnce(&mut Rules)) -> Self {
        let mut shared = Arc::try_unwrap(self.shared).unwrap_or_else(|shared| Shared {
            verifier: shared.verifier.clone(),
            rules: shared.rules.clone(),
        });
        change(&mut shared.rules);
        let shared = Arc::new(shared);
        Self { shared }
    }
}

impl Rules {
    fn is_public(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        let mut public = self.public.iter();
        public.any(|known| known.eq_ignore_ascii_case(path))
    }

    fn check(&self, attempt: &Attempt) -> Result<(), Error> {
        let scheme = attempt.presented.scheme();
        if self.refused.contains(&scheme) {
            return Err(Error::unauthorized(
                "The authorization scheme is not supported.",
            ));
        }
        if scheme != Scheme::Ticket || self.app_tokens.is_empty() {
            return Ok(());
        }
        let given = attempt.app_token.as_ref();
        // All tokens are compared, so that the time does not reveal which one matched.
        let known = self.app_tokens.iter().filter(|token| Some(*token) == given);
        match known.count() {
            0 => {
                let header = self.profile.schemes().app_key.unwrap_or_default();
                let message = format!("The header {header} is missing or wrong.");
                Err(Error::unauthorized(message))
            }
            _ => Ok(()),
        }
    }
}

impl<V: Verifier> Shared<V> {
    async fn principal(&self, head: &request::Parts) -> Result<Principal, Error> {
        let attempt = Attempt::read(&head.headers, self.rules.profile)?;
        self.rules.check(&attempt)?;
        self.verifier.verify(&attempt).await
    }
}

impl<V> Clone for Authorize<V> {
    fn clone(&self) -> Self {
        let shared = Arc::clone(&self.shared);
        Self { shared }
    }
}

impl<V> fmt::Debug for Authorize<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorize")
            .field("public", &self.shared.rules.public)
            .field("refused", &self.shared.rules.refused)
            .finish_non_exhaustive()
    }
}

impl<S, V> Layer<S> for Authorize<V> {
    type Service = Authorized<S, V>;

    fn layer(&self, inner: S) -> Self::Service {
        Authorized {
            inner,
            authorize: self.clone(),
        }
    }
}

/// A service behind [`Authorize`].
pub struct Authorized<S, V> {
    inner: S,
    authorize: Authorize<V>,
}

impl<S: Clone, V> Clone for Authorized<S, V> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            authorize: self.authorize.clone(),
        }
    }
}

impl<S, V> fmt::Debug for Authorized<S, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.authorize.fmt(f)
    }
}

impl<S, V, B, R> Service<Request<B>> for Authorized<S, V>
where
    S: Service<Request<B>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    V: Verifier,
    B: Send + 'static,
    R: From<Bytes>,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The original service is ready; its clone may not be.
        let clone = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, clone);
        let shared = Arc::clone(&self.authorize.shared);
        Box::pin(async move {
            let (mut head, body) = request.into_parts();
            // Only this layer sets the principal, regardless of outer layers.
            head.extensions.remove::<Principal>();
            hide(&mut head.headers, shared.rules.profile);
            if !shared.rules.is_public(head.uri.path()) {
                match shared.principal(&head).await {
                    Ok(principal) => drop(head.extensions.insert(principal)),
                    Err(error) => {
                        let profile = shared.rules.profile;
                        return Ok(refusal::answer(profile, &error, &head.headers));
                    }
                }
            }
            inner.call(Request::from_parts(head, body)).await
        })
    }
}

fn hide(headers: &mut HeaderMap, profile: &dyn Profile) {
    let Schemes {
        session, app_key, ..
    } = profile.schemes();
    let own = [session.map(|(_, header)| header), app_key];
    let names = ["authorization", "cookie"].into_iter();
    for name in names.chain(own.into_iter().flatten()) {
        if let Entry::Occupied(mut values) = headers.entry(name) {
            values
                .iter_mut()
                .for_each(|value| value.set_sensitive(true));
        }
    }
}
