//! Whether a type says what it can answer, asked at compile time about types that need not.
//!
//! An inherent constant comes before a constant of the same name from a trait, if the bounds of its
//! `impl` hold. So `Probe::<T>::CLAIMS` is the inherent one for a type that implements
//! [`DescribeResponses`] and that of [`NoClaims`] for any other. This works for concrete types only:
//! inside a generic item it is always the trait's.
//!
//! What the macro emits under `-> ApiResult<Json<User>>`, once for every claimed code. One of the two
//! probes always falls back on the trait, so that its import is never an unused one:
//!
//! ```
//! # struct AppError;
//! # type ApiResult<T> = Result<T, AppError>;
//! # impl api_responses::DescribeResponses for AppError {
//! #     const OPERATION: api_responses::Operation =
//! #         api_responses::Operation::__new("404\x1e\x1f\x1fAppError\x1e404\x1fc\x1e");
//! # }
//! const _: () = {
//!     use ::api_responses::__private::NoClaims as _;
//!     if !::api_responses::__private::covers(
//!         ::api_responses::__private::Probe::<ApiResult<String>>::CLAIMS,
//!         ::api_responses::__private::ProbeResult::<ApiResult<String>>::CLAIMS,
//!         404,
//!         true, // as `#[err]` and every code from 400 on
//!     ) {
//!         ::core::panic!("`AppError` does not answer 404")
//!     }
//! };
//! ```

use std::marker::PhantomData;

use crate::variant::Variants;
use crate::{DescribeResponses, Operation};

/// Asks about a type itself.
#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

/// Asks about the error of a type that may turn out to be a [`Result`].
#[derive(Debug)]
pub struct ProbeResult<T: ?Sized>(PhantomData<T>);

/// The answer for types that claim nothing.
pub trait NoClaims {
    /// Nothing is known.
    const CLAIMS: Option<Operation> = None;
    /// It is not generated, so it need not answer all that it claims.
    const GENERATED: Option<Operation> = None;
}

impl<T: ?Sized> NoClaims for Probe<T> {}
impl<T: ?Sized> NoClaims for ProbeResult<T> {}

impl<T: DescribeResponses + ?Sized> Probe<T> {
    /// What the type says of itself.
    pub const CLAIMS: Option<Operation> = Some(T::OPERATION);
}

impl<T: DescribeResponses + Variants> Probe<T> {
    /// What the type, which is generated, answers.
    pub const GENERATED: Option<Operation> = Some(T::OPERATION);
}

impl<T, E: DescribeResponses> ProbeResult<Result<T, E>> {
    /// What the error says of itself.
    pub const CLAIMS: Option<Operation> = Some(E::OPERATION);
}

impl<T, E: DescribeResponses + Variants> ProbeResult<Result<T, E>> {
    /// What the error, which is generated, answers.
    pub const GENERATED: Option<Operation> = Some(E::OPERATION);
}

/// Whether a handler that returns the type may answer with the code.
///
/// A type that claims codes has to claim this one. So has the error of a [`Result`], for codes of
/// the error half; the success of a `Result` is not asked, and a type that claims nothing may do
/// anything.
pub const fn covers(
    own: Option<Operation>,
    error: Option<Operation>,
    code: u16,
    is_error: bool,
) -> bool {
    match (own, error) {
        (Some(claimed), _) => claimed.declares(code),
        (None, Some(claimed)) if is_error => claimed.declares(code),
        _ => true,
    }
}
