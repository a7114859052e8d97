#[cfg(any(feature = "tower", feature = "actix-web4"))]
use super::deviation::Deviation;

/// What happens when a response is not declared.
///
/// The response itself is passed on unchanged, except after a panic.
///
/// ```
/// use api_responses::conformance::OnUndeclared;
///
/// let expected = if cfg!(debug_assertions) { OnUndeclared::Warn } else { OnUndeclared::Ignore };
/// assert_eq!(OnUndeclared::default(), expected);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnUndeclared {
    /// Nothing: responses are not compared.
    Ignore,
    /// A warning is logged with [`tracing`]. It names the endpoint and has the target
    /// `api_responses::conformance`.
    Warn,
    /// A panic with the text of the [`Deviation`](super::Deviation), for tests.
    Panic,
}

/// [`Warn`](Self::Warn) if debug assertions are on, or else [`Ignore`](Self::Ignore).
impl Default for OnUndeclared {
    fn default() -> Self {
        if cfg!(debug_assertions) { Self::Warn } else { Self::Ignore }
    }
}

#[cfg(any(feature = "tower", feature = "actix-web4"))]
impl OnUndeclared {
    pub(crate) fn report(self, compared: Result<(), Deviation>) {
        let Err(deviation) = compared else { return };
        match self {
            Self::Ignore => {}
            Self::Warn => tracing::warn!(
                target: "api_responses::conformance",
                endpoint = deviation.operation().name(),
                "{deviation}"
            ),
            Self::Panic => panic!("{deviation}"),
        }
    }
}
