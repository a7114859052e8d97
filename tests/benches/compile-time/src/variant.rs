//! The implementations of the API.

/// A folder in `variants`.
pub(crate) struct Variant {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// The media type of its errors.
    pub(crate) problem: &'static str,
    /// Whether it serves a document of its endpoints at `/openapi.json`.
    pub(crate) has_openapi: bool,
    /// The packages whose versions matter.
    pub(crate) packages: &'static [&'static str],
}

impl Variant {
    /// Whether the others are compared with it.
    pub(crate) fn is_base(&self) -> bool {
        self.name == VARIANTS[0].name
    }
}

const PROBLEM_JSON: &str = "application/problem+json";

pub(crate) const VARIANTS: [Variant; 8] = [
    Variant {
        name: "hand-written",
        title: "hand-written enums",
        problem: PROBLEM_JSON,
        has_openapi: false,
        packages: &["axum"],
    },
    Variant {
        name: "hand-documented",
        title: "hand-written enums and metadata",
        problem: PROBLEM_JSON,
        has_openapi: false,
        packages: &["axum"],
    },
    Variant {
        name: "ours",
        title: "`#[api_responses]`",
        problem: PROBLEM_JSON,
        has_openapi: false,
        packages: &["api-responses", "axum"],
    },
    Variant {
        name: "ours-routed",
        title: "`#[api_responses]`, axum's `route`",
        problem: PROBLEM_JSON,
        has_openapi: false,
        packages: &["api-responses", "axum"],
    },
    // What most programs have: the attribute documents what the response types, which are written by
    // hand, send. `derive(IntoResponses)` would document the enum, and answers no request either.
    Variant {
        name: "utoipa",
        title: "hand-written enums, utoipa",
        problem: PROBLEM_JSON,
        has_openapi: true,
        packages: &["utoipa", "utoipa-axum", "axum"],
    },
    Variant {
        name: "poem-openapi",
        title: "poem-openapi",
        problem: PROBLEM_JSON,
        has_openapi: true,
        packages: &["poem-openapi", "poem"],
    },
    Variant {
        name: "aide",
        title: "hand-written enums, aide",
        problem: PROBLEM_JSON,
        has_openapi: true,
        packages: &["aide", "axum"],
    },
    // It always sends typed errors as `application/json`.
    Variant {
        name: "dropshot",
        title: "dropshot, hand-written error enums",
        problem: "application/json",
        has_openapi: true,
        packages: &["dropshot"],
    },
];
