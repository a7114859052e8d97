//! The bound on a type that is included as a set of errors: `..AuthError`.

use crate::variant::Variant;
use crate::{Response, ToHttpResponse};

/// A set of errors in a variant of another enum.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of errors",
    label = "only a set of errors can be included",
    note = "write `#[api_responses(401, 403)]` above an empty enum, `enum AuthError {{}}`, and include that",
    note = "a type that is already a response also needs `ToHttpResponse`; without it, declare its codes one by one"
)]
pub trait Set {
    /// Builds the response.
    fn __respond(&self) -> Response;

    /// Returns the variant of the value.
    fn __variant(&self) -> Variant;
}

// That the type needs `ToHttpResponse` is no useful advice: the attribute implements it.
#[diagnostic::do_not_recommend]
impl<T: ToHttpResponse> Set for T {
    fn __respond(&self) -> Response {
        self.to_http_response()
    }

    fn __variant(&self) -> Variant {
        ToHttpResponse::__variant(self)
    }
}
