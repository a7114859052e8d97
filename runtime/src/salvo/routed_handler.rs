//! Handlers whose declaration has a method and a path.

use crate::Operation;
use crate::unit_struct::{UnitStruct, route};

/// A handler for [`ApiRouter::endpoint`](super::ApiRouter::endpoint): `#[api_responses(…)]` with a method and a path stands
/// above its `#[handler]` or `#[endpoint]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare a method and a path that salvo can route to the handler",
    label = "this handler declares no method and no path for salvo",
    note = "write `#[api_responses(GET \"/users/{{id}}\", 200)]` above `#[handler]` or `#[endpoint]`",
    note = "salvo has `{{id}}` where other frameworks have `:id` or `<id>`"
)]
pub trait RoutedHandler {
    /// The declaration.
    const OPERATION: Operation;
}

// The advice above is more useful than an implementation that rustc would suggest.
#[diagnostic::do_not_recommend]
impl<H: UnitStruct<Route: SalvoPath>> RoutedHandler for H {
    const OPERATION: Operation = H::OPERATION;
}

/// A path that salvo can route.
pub trait SalvoPath {}

impl SalvoPath for route::Braces {}
