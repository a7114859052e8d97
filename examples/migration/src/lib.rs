//! The migration of one handler from hand-written responses to declared ones.
//!
//! Each step is a whole file. Compare the files with `diff`:
//!
//! 1. `before.rs` → `step1.rs`: add the attribute. The codes are checked against the method, and the
//!    documentation gets a table, which says "declared, not enforced".
//! 2. `step1.rs` → `step2.rs`: return the generated success enum. The handler can send only the declared
//!    success, and is routed by its declaration. `AppError` claims the codes that it can send: declaring
//!    another error code above the handler no longer compiles.
//! 3. `step2.rs` → `step3.rs`: return the generated error enum instead of `AppError`. The 404 declares the
//!    type of its content, which stays the same; the 403 becomes a problem document (RFC 9457).
//!
//! The status codes stay the same in all steps.

mod before;
mod step1;
mod step2;
mod step3;
mod users;

use axum::Router;

/// Returns the service in each step, under `/before`, `/step1`, `/step2` and `/step3`.
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
}
