//! Finds the declaration of a handler from its return type.

use std::future::Future;

use crate::Operation;
use crate::generated::response_enum::WithPath;
use crate::routed::Routed;

/// The return type of a handler for [`RouterExt::endpoint`](super::RouterExt::endpoint): a generated
/// type whose declaration has a method and a path. It may be the success type of a [`Result`] or the last
/// element of a tuple, after elements that are added to the response.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare a method and a path that axum can route to the handler",
    label = "this handler returns no type that declares a method and a path for axum",
    note = "write both above the handler: `#[api_responses(GET \"/users/{{id}}\", 200, 404)]`; axum has `{{id}}` where other frameworks have `:id` or `<id>`",
    note = "and return the generated type: `-> GetUserResponse<User>`, or `-> Result<GetUserResponse<User>, GetUserError>`; in a tuple, it must be last",
    note = "a `Path<(A, B)>` of the handler has a value for each parameter of the path: with fewer values, axum answers each request with 500"
)]
pub trait RoutedOutput {
    /// The declaration.
    const OPERATION: Operation;
}

/// A path in the syntax of axum's router, all of whose parameters the handler can read. The trait [`RoutedOutput`] is the only one that is required of a handler:
/// each further one would add an error to the same mistake.
pub trait AxumPath {}

impl AxumPath for WithPath {}

// The advice above is more useful than an implementation that rustc would suggest.
#[diagnostic::do_not_recommend]
impl<R: Routed<Path: AxumPath>> RoutedOutput for R {
    const OPERATION: Operation = R::OPERATION;
}

#[diagnostic::do_not_recommend]
impl<R: RoutedOutput, E> RoutedOutput for Result<R, E> {
    const OPERATION: Operation = R::OPERATION;
}

/// A handler whose return type is known. Implemented for all async functions with up to 16 arguments.
/// `T` is the parameter of axum's [`Handler`](axum::handler::Handler).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an endpoint",
    label = "expected an async function under `#[api_responses(…)]`",
    note = "write the method and the path above an async function: `#[api_responses(GET \"/users/{{id}}\", 200, 404)]`",
    note = "a handler without `#[api_responses(…)]` is routed with `Router::route`"
)]
pub trait EndpointHandler<T> {
    /// The output of the async function.
    type Output;
}

#[diagnostic::do_not_recommend]
impl<F, Fut> EndpointHandler<((),)> for F
where
    F: FnOnce() -> Fut,
    Fut: Future,
{
    type Output = Fut::Output;
}

macro_rules! functions {
    ($($argument:ident)*) => { functions! { [] $($argument)* } };
    ([$($before:ident)*]) => {};
    ([$($before:ident)*] $next:ident $($rest:ident)*) => {
        #[diagnostic::do_not_recommend]
        impl<F, Fut, M, $($before,)* $next> EndpointHandler<(M, $($before,)* $next,)> for F
        where
            F: FnOnce($($before,)* $next) -> Fut,
            Fut: Future,
        {
            type Output = Fut::Output;
        }

        #[diagnostic::do_not_recommend]
        impl<$($before,)* $next, R: RoutedOutput> RoutedOutput for ($($before,)* $next, R) {
            const OPERATION: Operation = R::OPERATION;
                }

        functions! { [$($before)* $next] $($rest)* }
    };
}

functions! { T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T16 }
