//! The migration of one handler from hand-written responses to declared ones.
//!
//! Each step is a whole file. Compare the files with `diff`:
//!
//! 1. `before.rs` → `step1.rs`: add the attribute. The codes are checked against the method, and the
//!    documentation gets a table, which says "declared, not enforced".
//! 2. `step1.rs` → `step2.rs`: write the codes on the variants of `AppError`, and remove its `IntoResponse`. The
//!    error format becomes `errors = ErrorBody`, so that clients notice nothing. The errors of each handler that
//!    returns `AppError` are enforced from here on, and a 500 is logged with its causes.
//! 3. `step2.rs` → `step3.rs`: return the generated success enum. The handler can send only the declared success, and
//!    is routed by its declaration.
//! 4. `step3.rs` → `step4.rs`, only if an endpoint should have errors of its own: return the generated error enum
//!    instead of `AppError`. rustc then reports a declared error that the handler never returns.
//!
//! The responses are the same in all steps.

mod before;
mod step1;
mod step2;
mod step3;
mod step4;
mod users;

use axum::Router;

/// Returns the service in each step, under `/before`, `/step1` to `/step4`.
///
/// ```
/// let router: axum::Router = migration::router();
/// # let _ = router;
/// ```
pub fn router() -> Router {
    Router::new()
        .nest("/before", before::router())
        .nest("/step1", step1::router())
        .nest("/step2", step2::router())
        .nest("/step3", step3::router())
        .nest("/step4", step4::router())
}
