//! A bound on the request methods of a response type.

/// Marks a generated success type with a request method of its handler.
///
/// It is implemented for each method that the declaration names. Without any method, it is implemented
/// for the methods that all status codes suit.
///
/// It is also implemented for a [`Result`] whose success type implements it, whatever its error type,
/// and for tuples that end in such a type, after elements that are added to the response.
///
/// ```
/// use api_responses::{RespondsTo, api_responses, location, method};
///
/// fn post<R: RespondsTo<method::Post>>(_handler: fn() -> R) {}
///
/// #[api_responses(POST, 201, 422)]
/// fn create_user() -> Result<CreateUserResponse, CreateUserError> {
///     Ok(CreateUserResponse::Created { location: location!("/users/1") })
/// }
/// post(create_user);
/// ```
///
/// A handler that is declared for GET is rejected:
///
/// ```compile_fail,E0277
/// # use api_responses::{RespondsTo, api_responses, method};
/// # fn post<R: RespondsTo<method::Post>>(_handler: fn() -> R) {}
/// #[api_responses(GET, 200)]
/// fn get_user() -> GetUserResponse {
///     GetUserResponse::Ok
/// }
/// post(get_user);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the method `{M}`",
    label = "this is declared for other methods",
    note = "declare the method above the handler: `#[api_responses(POST, 201, 422)]`, several as `GET | HEAD`"
)]
pub trait RespondsTo<M> {}

impl<M, R: RespondsTo<M>, E> RespondsTo<M> for Result<R, E> {}

macro_rules! tuples {
    ($($part:ident)*) => { tuples! { [] $($part)* } };
    ([$($before:ident)*]) => {};
    ([$($before:ident)*] $next:ident $($rest:ident)*) => {
        impl<M, $($before,)* $next, R: RespondsTo<M>> RespondsTo<M> for ($($before,)* $next, R) {}
        tuples! { [$($before)* $next] $($rest)* }
    };
}

tuples! { T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T16 }
