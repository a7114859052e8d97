//! What a type must be to be taken in as a set of errors: `..AuthError`.

use crate::variant::Variant;
use crate::{Response, ToHttpResponse};

/// A set of errors in a variant of another enum.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no set of errors",
    label = "only a set of errors can be taken in",
    note = "write `#[api_responses(401, 403)]` above an empty enum, `enum AuthError {{}}`, and take that in",
    note = "a type that answers by itself also needs `ToHttpResponse`; without it, declare its codes one by one"
)]
pub trait Set {
    /// What it answers.
    fn __respond(&self) -> Response;

    /// Which of its variants it is.
    fn __variant(&self) -> Variant;
}

// That it takes `ToHttpResponse` helps nobody: it comes with the attribute.
#[diagnostic::do_not_recommend]
impl<T: ToHttpResponse> Set for T {
    fn __respond(&self) -> Response {
        self.to_http_response()
    }

    fn __variant(&self) -> Variant {
        ToHttpResponse::__variant(self)
    }
}
