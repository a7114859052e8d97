//! The traits of a generated enum, from which all its other implementations follow.
//!
//! An `impl` in the user's crate is compiled with every handler, and so is each function in it. A generated
//! enum therefore has one function of its own, which is not generic. The blanket implementations in this
//! file are compiled once.

use std::{fmt, mem};

use http::StatusCode;

use super::output::{self, Output};
#[cfg(debug_assertions)]
use crate::coverage;
use crate::framework_response::{FrameworkResponse, IntoFrameworkResponse};
use crate::operation::Included;
use crate::routed::{DeclaredPath, Routed};
use crate::variant::{self, HasVariant, Variant};
use crate::{
    DescribeResponses, HasStatus, IntoHttpResponse, Operation, RespondsTo, Response, ToHttpResponse,
};

/// Implemented for every generated enum.
pub trait ResponseEnum: Sized {
    /// A type of [`kind`], which is `HandlerEnum` or `ErrorEnum`, with the enum that has the declaration.
    type Kind: EnumKind;

    /// The text of the declaration, if this enum has it. Empty if a `cfg` can remove some of it.
    const TEXT: &'static str = "";
    /// The text in parts, some of which a `cfg` may remove.
    const PARTS: &'static [&'static str] = &[];
    /// The included sets.
    const SETS: &'static [Included] = &[];

    /// Writes the variant to the output, by reference. Returns 0, or the place of the variant in the text of
    /// the declaration, if that text contains the whole response: see [`Place`](api_responses_record::Place).
    fn __put(&self, __to: &mut Output<'_>) -> u64;

    /// Writes the variant to the output, by value, because some content can only be moved.
    #[inline]
    fn __put_owned(self, __to: &mut Output<'_>) -> u64 {
        self.__put(__to)
    }
}

/// The declaration that an enum has.
pub const fn operation<T: ResponseEnum>() -> Operation {
    Operation::__of(T::TEXT, T::PARTS, T::SETS)
}

/// The kind of an enum. It contains the type of the declaration, because each type in an `impl` has a cost.
pub trait EnumKind {
    /// The enum that has the declaration: the one of this kind, or the other enum of a pair.
    type DescribedBy: ResponseEnum;
}

impl<D: ResponseEnum, M, P> EnumKind for HandlerEnum<D, M, P> {
    type DescribedBy = D;
}

impl<D: ResponseEnum> EnumKind for ErrorEnum<D> {
    type DescribedBy = D;
}

/// The enum that has the declaration.
type DescribedBy<T> = <<T as ResponseEnum>::Kind as EnumKind>::DescribedBy;

/// The kind of the success enum, or of the only enum of an endpoint.
///
/// `M` is a type of [`method`](crate::method), or [`SeparateMethods`]. `P` says whether the path is
/// known. `D` has the declaration.
#[derive(Debug)]
pub struct HandlerEnum<D, M, P>(D, M, P);

/// The kind of the error enum of a pair, and of a set of shared errors. `D` has the declaration.
#[derive(Debug)]
pub struct ErrorEnum<D>(D);

/// Several methods, or none: `RespondsTo` is implemented for each method separately.
#[derive(Debug)]
pub enum SeparateMethods {}

/// Method and path are declared. Parameters of the path are written as `{id}`.
#[derive(Debug)]
pub enum WithPath {}

/// Method and path are declared. Parameters of the path are written otherwise: `:id`, `<id>`.
#[derive(Debug)]
pub enum WithOtherPath {}

impl DeclaredPath for WithPath {}
impl DeclaredPath for WithOtherPath {}

/// The path is known only to the router.
#[derive(Debug)]
pub enum WithoutPath {}

/// The kinds by one name each, because generated code pays for each path that it contains.
pub mod kind {
    use super::{HandlerEnum, SeparateMethods, WithOtherPath, WithPath, WithoutPath};
    use crate::method;

    macro_rules! kinds {
        ($($Method:ident $Routed:ident $Other:ident $Declared:ident),*) => {
            $(
                /// Method and path are declared.
                pub type $Routed<D> = HandlerEnum<D, method::$Method, WithPath>;
                /// Method and path are declared; the path has another syntax.
                pub type $Other<D> = HandlerEnum<D, method::$Method, WithOtherPath>;
                /// The method is declared.
                pub type $Declared<D> = HandlerEnum<D, method::$Method, WithoutPath>;
            )*
        };
    }

    kinds! {
        Get RoutedGet OtherGet GetEnum,
        Head RoutedHead OtherHead HeadEnum,
        Post RoutedPost OtherPost PostEnum,
        Put RoutedPut OtherPut PutEnum,
        Patch RoutedPatch OtherPatch PatchEnum,
        Delete RoutedDelete OtherDelete DeleteEnum,
        Options RoutedOptions OtherOptions OptionsEnum,
        Trace RoutedTrace OtherTrace TraceEnum,
        Connect RoutedConnect OtherConnect ConnectEnum,
        Query RoutedQuery OtherQuery QueryEnum
    }

    /// Several methods and a path are declared.
    pub type RoutedSeveral<D> = HandlerEnum<D, SeparateMethods, WithPath>;
    /// Several methods and a path are declared; the path has another syntax.
    pub type OtherSeveral<D> = HandlerEnum<D, SeparateMethods, WithOtherPath>;
    /// Several methods are declared, or none.
    pub type SeveralEnum<D> = HandlerEnum<D, SeparateMethods, WithoutPath>;

    pub use super::ErrorEnum;
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum> DescribeResponses for T {
    const OPERATION: Operation = operation::<DescribedBy<T>>();
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum> IntoHttpResponse for T {
    #[inline]
    fn into_http_response(self) -> Response {
        self.__into_response()
    }
}

/// Adds the variant to the response that was built from it.
#[cfg(debug_assertions)]
fn marked<R: FrameworkResponse>(mut response: R, sent: Option<coverage::Sent>) -> R {
    response.mark(sent);
    response
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum> IntoFrameworkResponse for T {
    #[inline]
    fn __into_response<R: FrameworkResponse>(self) -> R {
        // Release builds pay nothing for it.
        #[cfg(debug_assertions)]
        let sent = coverage::sent_variant(&self);
        let mut output = Output::response();
        let place = self.__put_owned(&mut output);
        let response: R = output.take(place, DescribedBy::<T>::TEXT);
        #[cfg(debug_assertions)]
        let response = marked(response, sent);
        // Nothing is left in it, and its destructor costs more than finding that out.
        mem::forget(output);
        response
    }
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum<Kind = ErrorEnum<D>>, D: ResponseEnum> ToHttpResponse for T {
    #[inline]
    fn to_http_response(&self) -> Response {
        #[cfg(debug_assertions)]
        let sent = coverage::sent_variant(self);
        let mut output = Output::response();
        let place = self.__put(&mut output);
        let response: Response = output.take(place, DescribedBy::<T>::TEXT);
        #[cfg(debug_assertions)]
        let response = marked(response, sent);
        // Nothing is left in it, and its destructor costs more than finding that out.
        mem::forget(output);
        response
    }

    fn __variant(&self) -> Variant {
        HasVariant::__variant(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum<Kind = HandlerEnum<D, M, P>>, D: ResponseEnum, M, P> RespondsTo<M> for T {}

#[diagnostic::do_not_recommend]
impl<T, D, M, P> Routed for T
where
    T: ResponseEnum<Kind = HandlerEnum<D, M, P>>,
    D: ResponseEnum,
    P: DeclaredPath,
{
    type Path = P;
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum> HasStatus for T {
    fn status(&self) -> StatusCode {
        variant::status(self)
    }
}

impl<T: ResponseEnum> HasVariant for T {
    fn __variant(&self) -> Variant {
        output::variant(T::OPERATION, |to| self.__put(to))
    }
}

/// Formats name and status code.
///
/// # Errors
///
/// Returns the error of the formatter.
pub fn debug<T: ResponseEnum>(value: &T, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    variant::debug(value, formatter)
}

/// Formats status code, phrase and detail.
///
/// # Errors
///
/// Returns the error of the formatter.
pub fn display<T: ResponseEnum>(value: &T, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    variant::display(value, formatter)
}
