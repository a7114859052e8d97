//! Checks at compile time whether a type declares the codes that it can send, for types that need not
//! declare any.
//!
//! An inherent constant takes precedence over a constant of the same name from a trait, if the bounds
//! of its `impl` hold. Therefore `Probe::<T>::CLAIMS` is the inherent one for a type that implements
//! [`DescribeResponses`] and the one of [`NoClaims`] for any other type. This works for concrete types
//! only: inside a generic item it is always the trait's.
//!
//! This is what the macro emits for `-> ApiResult<Json<User>>`, once for each claimed code. One of the
//! two probes always uses the trait, so that its import is never unused:
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
//!         true, // for `#[err]` and every code from 400 on
//!     ) {
//!         ::core::panic!("`AppError` never sends 404")
//!     }
//! };
//! ```

use std::marker::PhantomData;

use crate::variant::HasVariant;
use crate::{DescribeResponses, Operation};

/// Probes a type.
#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

/// Probes the error of a type that may be an alias of [`Result`].
#[derive(Debug)]
pub struct ProbeResult<T: ?Sized>(PhantomData<T>);

/// The constants for types that claim nothing.
pub trait NoClaims {
    /// The codes are not known.
    const CLAIMS: Option<Operation> = None;
    /// The type is not generated, so it may send fewer codes than it claims.
    const GENERATED: Option<Operation> = None;
}

impl<T: ?Sized> NoClaims for Probe<T> {}
impl<T: ?Sized> NoClaims for ProbeResult<T> {}

impl<T: DescribeResponses + ?Sized> Probe<T> {
    /// What the type declares.
    pub const CLAIMS: Option<Operation> = Some(T::OPERATION);
}

impl<T: DescribeResponses + HasVariant> Probe<T> {
    /// What the type, which is generated, declares.
    pub const GENERATED: Option<Operation> = Some(T::OPERATION);
}

impl<T, E: DescribeResponses> ProbeResult<Result<T, E>> {
    /// What the error declares.
    pub const CLAIMS: Option<Operation> = Some(E::OPERATION);
}

impl<T, E: DescribeResponses + HasVariant> ProbeResult<Result<T, E>> {
    /// What the error, which is generated, declares.
    pub const GENERATED: Option<Operation> = Some(E::OPERATION);
}

/// Returns whether a handler that returns the type may send the code.
///
/// A type that claims codes has to claim this one. So has the error of a [`Result`], for error codes.
/// The success type of a `Result` is not checked, and a type that claims nothing may send any code.
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
