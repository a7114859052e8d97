//! Errors that are converted into a variant without content.

use std::collections::BTreeMap;
use std::error::Error;
use std::{fmt, io};

use api_responses::__private::DiscardedError;
use tracing::{Level, info_span};

use super::log::{Reported, reported};

/// As in generated code: only the type of `$error` is known.
macro_rules! fields_of {
    ($error:expr) => {{
        let __error = $error;
        let mut events = reported(|| {
            DiscardedError::new(&__error).__report(502, "BadGateway");
        });
        assert_eq!(events.len(), 1);
        events.remove(0).fields
    }};
}

#[derive(Debug)]
struct Query(io::Error);

impl fmt::Display for Query {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the query failed")
    }
}

impl Error for Query {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

#[derive(Debug)]
struct OnlyDebug {
    #[expect(dead_code, reason = "read by `Debug`")]
    code: u16,
}

struct Nothing;

#[test]
fn an_error_is_reported_with_its_causes() {
    let error = Query(io::Error::other("timed out"));
    let events = reported(|| {
        info_span!("request").in_scope(|| {
            DiscardedError::new(&error).__report(500, "InternalServerError");
        });
    });
    let fields = BTreeMap::from([
        ("error", "the query failed: timed out".into()),
        ("status", 500.into()),
        ("variant", "InternalServerError".into()),
        ("message", "error was converted into a response".into()),
    ]);
    assert_eq!(events, [Reported { level: Level::ERROR, spans: vec!["request"], fields }]);
}

#[test]
fn a_type_that_is_not_an_error_is_logged_with_debug() {
    let fields = fields_of!(OnlyDebug { code: 7 });
    assert_eq!(fields["error"], "OnlyDebug { code: 7 }".into());
    assert_eq!(fields["status"], 502.into());
    assert_eq!(fields["variant"], "BadGateway".into());
}

#[test]
fn a_type_without_debug_is_logged_with_its_name() {
    let fields = fields_of!(Nothing);
    assert_eq!(fields["error"], std::any::type_name::<Nothing>().into());
    assert_eq!(fields["status"], 502.into());
    assert_eq!(fields["variant"], "BadGateway".into());
}

#[test]
fn an_error_of_anyhow_is_reported_with_its_causes() {
    let error = anyhow::Error::new(io::Error::other("timed out")).context("no connection");
    let debug = format!("{error:?}");
    assert!(debug.contains("no connection") && debug.contains("timed out"), "{debug}");
    assert_eq!(fields_of!(error)["error"], (*debug).into());
}

#[test]
fn a_boxed_error_has_only_debug() {
    let error: Box<dyn Error + Send + Sync> = "timed out".into();
    assert_eq!(fields_of!(error)["error"], "\"timed out\"".into());
}

/// An error that borrows: `Error` requires `'static` only of causes.
#[test]
fn an_error_may_borrow() {
    #[derive(Debug)]
    struct Unknown<'a>(&'a str);

    impl fmt::Display for Unknown<'_> {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(formatter, "unknown: {}", self.0)
        }
    }

    impl Error for Unknown<'_> {}

    let name = String::from("Ada");
    assert_eq!(fields_of!(Unknown(&name))["error"], "unknown: Ada".into());
}

/// Generated code causes no warning and does not need the prelude.
mod forbidding {
    #![no_implicit_prelude]
    #![forbid(unused, clippy::all, clippy::pedantic)]

    pub(super) enum Failed {
        InternalServerError,
    }

    macro_rules! from {
        ($($of:ty),*) => {
            $(
                impl ::core::convert::From<$of> for Failed {
                    fn from(__error: $of) -> Self {
                        ::api_responses::__private::DiscardedError::new(&__error)
                            .__report(500, "InternalServerError");
                        Self::InternalServerError
                    }
                }
            )*
        };
    }

    from!(super::Query, super::OnlyDebug, super::Nothing, ::anyhow::Error);
}

#[test]
fn each_conversion_reports_once() {
    let convert: [fn() -> forbidding::Failed; 4] = [
        || Query(io::Error::other("timed out")).into(),
        || OnlyDebug { code: 7 }.into(),
        || Nothing.into(),
        || anyhow::Error::msg("no connection").into(),
    ];
    for convert in convert {
        let events = reported(|| {
            let forbidding::Failed::InternalServerError = convert();
        });
        assert_eq!(events.len(), 1, "{events:?}");
    }
}
