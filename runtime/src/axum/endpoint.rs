//! Which operation a handler declares, found from the type that it returns.

use std::future::Future;

use crate::__private::Routed;
use crate::Operation;

/// What a handler for [`RouterExt::endpoint`](super::RouterExt::endpoint) returns: a generated type
/// whose declaration has a method and a path, alone, as the success of a [`Result`], or as the last
/// element of a tuple (after fields that are added to the response).
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say where its handler is routed",
    label = "this handler returns no type that declares a method and a path",
    note = "write both above the handler: `#[api_responses(GET \"/users/{{id}}\", 200, 404)]`",
    note = "and return the generated type: `-> GetUserResponse<User>`, or `-> Result<GetUserResponse<User>, GetUserError>`; in a tuple it stands last"
)]
pub trait RoutedOutput {
    /// What is declared.
    const OPERATION: Operation;
}

// The advice above is better than a way into one of these implementations.
#[diagnostic::do_not_recommend]
impl<R: Routed> RoutedOutput for R {
    const OPERATION: Operation = R::OPERATION;
}

#[diagnostic::do_not_recommend]
impl<R: RoutedOutput, E> RoutedOutput for Result<R, E> {
    const OPERATION: Operation = R::OPERATION;
}

/// An async function of extractors, seen by what it returns. Implemented for all of them, with up to
/// 16 arguments; `T` is the same parameter as that of axum's [`Handler`](axum::handler::Handler).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an endpoint",
    label = "expected an async function under `#[api_responses(…)]`",
    note = "write the method and the path above an async function: `#[api_responses(GET \"/users/{{id}}\", 200, 404)]`",
    note = "a handler without `#[api_responses(…)]` is routed with `Router::route`"
)]
pub trait Endpoint<T> {
    /// What the function returns when it is awaited.
    type Output;
}

#[diagnostic::do_not_recommend]
impl<F, Fut> Endpoint<((),)> for F
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
        impl<F, Fut, M, $($before,)* $next> Endpoint<(M, $($before,)* $next,)> for F
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
