//! All responses of an operation, those of its sets among them.

use std::fmt;
use std::iter::FusedIterator;

use api_responses_record::{ResponseView, ResponseViews};
use http_semantics::Language;

use super::declaration::{Included, Operation};
use super::response::{DeclaredResponse, Meaning};
#[cfg(feature = "utoipa6")]
use super::response::{ResponseKind, kind};

impl Operation {
    /// Returns the declared responses: first its own, in the order of the declaration, then those of the
    /// included sets. There is one response for each variant, so a status code can occur several times.
    ///
    /// ```
    /// use api_responses::{DescribeResponses, ResponseKind, api_responses};
    ///
    /// #[api_responses(401 { www_authenticate = "Bearer" }, 403)]
    /// enum AuthError {}
    ///
    /// /// Forget everything.
    /// #[api_responses(DELETE "/memory", 204, outside(503), ..AuthError)]
    /// async fn forget() -> Result<ForgetResponse, ForgetError> {
    ///     Err(AuthError::Forbidden)?
    /// }
    ///
    /// let declared = ForgetError::OPERATION.responses();
    /// let declared = declared.map(|one| (one.status().as_u16(), one.kind(), one.via()));
    /// assert!(declared.eq([
    ///     (204, ResponseKind::Success, None),
    ///     (503, ResponseKind::Outside, None),
    ///     (401, ResponseKind::Error, Some("AuthError")),
    ///     (403, ResponseKind::Error, Some("AuthError")),
    /// ]));
    /// ```
    pub fn responses(self) -> Responses {
        Responses::of(self)
    }
}

impl Operation {
    /// Whether the handler passes on responses of another server with any status code: `Upstream = _: Raw`. These are
    /// not among the [`responses`](Self::responses), which have one status code each.
    ///
    /// ```
    /// use api_responses::{Body, DescribeResponses, Raw, api_responses};
    ///
    /// #[api_responses(GET "/proxy", Upstream = _: Raw, 502)]
    /// async fn proxy() -> ProxyResponse {
    ///     ProxyResponse::Upstream(http::Response::new(Body::from("passed on")).into())
    /// }
    ///
    /// assert!(ProxyResponse::OPERATION.passes_on_any_status());
    /// ```
    pub fn passes_on_any_status(self) -> bool {
        self.any_status().is_some()
    }

    /// What a response of another server means that is passed on with any status code: the author's words, or else
    /// a sentence in the language. `None` if no such response is declared.
    pub fn any_status_meaning_in(self, language: &Language) -> Option<Meaning> {
        let record = self.any_status()?;
        let words = record.translation(language.primary()).or_else(|| record.description());
        Some(words.map_or(Meaning::Text(language.words.passed_on), Meaning::Markdown))
    }

    /// Returns the name of the variant with any status code.
    pub(crate) fn any_status_variant(self) -> Option<&'static str> {
        self.any_status()?.variant()
    }

    /// The kind of the response with any status code.
    #[cfg(feature = "utoipa6")]
    pub(crate) fn any_status_kind(self) -> Option<ResponseKind> {
        self.any_status().map(|record| kind(record.placement()))
    }

    fn any_status(self) -> Option<ResponseView<'static>> {
        views(self).find(|record| record.code() == Some(0))
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Operation")
            .field("methods", &self.record().method_list())
            .field("path", &self.path())
            .field("name", &self.name())
            .field("responses", &self.responses().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// The responses that an [`Operation`] declares; see [`Operation::responses`].
#[derive(Clone, Debug)]
pub struct Responses {
    /// The sets whose responses follow, the next one at the end, each with the parts that contain it.
    waiting: Vec<(Option<&'static Included>, Vec<&'static Included>, Operation)>,
    via: Option<&'static Included>,
    /// The parts of sets through which the current responses are included.
    within: Vec<&'static Included>,
    records: ResponseViews<'static>,
}

impl Responses {
    pub(super) fn of(operation: Operation) -> Self {
        let records = views(operation);
        let mut responses = Self { waiting: Vec::new(), via: None, within: Vec::new(), records };
        responses.begin(operation);
        responses
    }

    /// The sets of an operation follow its own responses. The responses of a set in a set come via the
    /// outer one, because the declaration names only that.
    fn begin(&mut self, operation: Operation) {
        self.records = views(operation);
        for set in operation.sets.iter().rev() {
            let mut within = self.within.clone();
            if set.is_part() {
                within.push(set);
            }
            self.waiting.push((self.via.or(Some(set)), within, *set.operation()));
        }
    }
}

impl Iterator for Responses {
    type Item = DeclaredResponse;

    fn next(&mut self) -> Option<DeclaredResponse> {
        loop {
            for record in &mut self.records {
                let code = record.code().unwrap_or_default();
                if !self.within.iter().all(|part| part.includes(code)) {
                    continue;
                }
                let response = DeclaredResponse::read(record, self.via);
                if response.is_some() {
                    return response;
                }
            }
            let (via, within, operation) = self.waiting.pop()?;
            self.via = via;
            self.within = within;
            self.begin(operation);
        }
    }
}

impl FusedIterator for Responses {}

fn views(operation: Operation) -> ResponseViews<'static> {
    ResponseViews::of(operation.part, operation.parts)
}
