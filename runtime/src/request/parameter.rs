//! What generated code passes for each parameter of a handler.
//!
//! An inherent constant takes precedence over one of a trait if the bounds of its `impl` hold: see
//! [`claims`](crate::__private::Probe).

use std::fmt;
use std::marker::PhantomData;

use super::{DescribeRequest, RequestDescription};

/// A parameter of a handler.
#[derive(Clone, Copy)]
pub struct RequestParameter {
    /// Returns the description, if the type has one.
    pub describe: Option<fn() -> RequestDescription>,
    /// The types in the arguments of its type.
    #[cfg(feature = "utoipa6")]
    pub arguments: &'static [crate::utoipa::ArgumentType],
}

/// Probes a type.
#[derive(Debug)]
pub struct RequestProbe<T: ?Sized>(PhantomData<T>);

/// The constant for types that describe nothing.
pub trait NoDescription {
    /// The type does not say what it reads.
    const DESCRIBE: Option<fn() -> RequestDescription> = None;
}

impl<T: ?Sized> NoDescription for RequestProbe<T> {}

impl<T: DescribeRequest + ?Sized> RequestProbe<T> {
    /// Returns the description.
    pub const DESCRIBE: Option<fn() -> RequestDescription> = Some(T::describe_request);
}

/// Returns what all parameters describe together.
#[cfg(any(feature = "guide", feature = "utoipa6"))]
pub(crate) fn described(parameters: &[RequestParameter]) -> RequestDescription {
    let descriptions = parameters.iter().filter_map(|parameter| Some(parameter.describe?()));
    descriptions.fold(RequestDescription::new(), RequestDescription::and)
}

impl fmt::Debug for RequestParameter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let description = self.describe.map(|describe| describe());
        formatter.debug_tuple("RequestParameter").field(&description).finish()
    }
}
