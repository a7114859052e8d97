//! Handlers whose declaration has a method and a path.

use crate::Operation;
use crate::unit_struct::{UnitStruct, route};

/// A handler for [`ApiRoute::endpoint`](super::ApiRoute::endpoint): `#[api_responses(…)]` with a method and a path stands
/// above its `#[handler]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare a method and a path that poem can route to the handler",
    label = "this handler declares no method and no path for poem",
    note = "write `#[api_responses(GET \"/users/{{id}}\", 200)]` above `#[handler]`"
)]
pub trait RoutedHandler {
    /// The declaration.
    const OPERATION: Operation;
}

// The advice above is more useful than an implementation that rustc would suggest.
#[diagnostic::do_not_recommend]
impl<H: UnitStruct<Route: PoemPath>> RoutedHandler for H {
    const OPERATION: Operation = H::OPERATION;
}

/// A path that poem can route.
/// `AngleBrackets` is among them, because `/<\d+>` is a regular expression of poem.
pub trait PoemPath {}

impl PoemPath for route::Braces {}
impl PoemPath for route::Colons {}
impl PoemPath for route::AngleBrackets {}
