//! One handler on its way from hand-written responses to declared ones.
//!
//! Each step is a whole file, so that the way can be read with `diff`:
//!
//! 1. `before.rs` → `step1.rs`: the attribute alone. The codes are checked against the method, and the
//!    documentation has a table of them, which says "declared, not enforced".
//! 2. `step1.rs` → `step2.rs`: the success half of the return type is generated. The handler can send no
//!    success but the declared one, and it is routed by its declaration. `AppError` claims the codes that it
//!    can send, so that a code which it does not have no longer compiles above the handler.
//! 3. `step2.rs` → `step3.rs`: so is the error half, and `AppError` is gone. The 404 keeps its content byte
//!    for byte by declaring its type; the 403 becomes a problem document (RFC 9457).
//!
//! The status codes stay the same all the way.

mod before;
mod step1;
mod step2;
mod step3;
mod users;

use axum::Router;

/// The service at each step, under `/before`, `/step1`, `/step2` and `/step3`.
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
