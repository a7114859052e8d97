//! The item under the attribute.

use api_responses_record::Placement;
use proc_macro2::{Ident, TokenStream};

use crate::diagnostic::Blame;
use crate::syntax::written_type::WrittenType;
use crate::token_list::TokenList;

pub(crate) enum Subject {
    Handler(Box<HandlerOutput>),
    /// An empty enum, which the macro fills.
    EmptyEnum(EnumHead, Placement),
    /// An enum of errors whose variants declare their responses.
    ExistingEnum(Box<ExistingEnum>),
    /// A type that already converts into a response, and that claims which codes it can send.
    OwnType {
        ident: Ident,
        generics: SplitGenerics,
    },
}

impl Subject {
    /// What makes the codes with this placement unenforced, although they are variants of a generated enum.
    pub(crate) fn status_source(&self, placement: Placement) -> Option<&StatusSource> {
        let Subject::Handler(output) = self else { return None };
        let head = match placement {
            Placement::Success => output.success.as_ref()?,
            Placement::Error => output.error.as_ref()?,
            Placement::Claim | Placement::Outside => return None,
        };
        head.changed_by.as_ref().or(output.any_status_error.as_ref())
    }

    /// The type argument of the enum to which responses with this placement belong.
    pub(crate) fn argument(&self, placement: Placement) -> Option<&Argument> {
        let Subject::Handler(output) = self else { return None };
        match placement {
            Placement::Success => output.success.as_ref()?.argument.as_ref(),
            Placement::Error => output.error.as_ref()?.argument.as_ref(),
            Placement::Claim | Placement::Outside => None,
        }
    }
}

/// The generics of a type, as the three parts of an `impl` for it.
pub(crate) struct SplitGenerics {
    pub(crate) declared: TokenStream,
    pub(crate) named: TokenStream,
    pub(crate) bounds: TokenStream,
}

/// An enum of the author, which becomes a set of errors.
pub(crate) struct ExistingEnum {
    pub(crate) head: EnumHead,
    pub(crate) generics: SplitGenerics,
    /// The names of its generic parameters.
    pub(crate) parameters: Vec<String>,
    /// Whether one of them is a type.
    pub(crate) has_types: bool,
}

/// The generated enums that the return type of a handler mentions.
#[derive(Default)]
pub(crate) struct HandlerOutput {
    pub(crate) success: Option<EnumHead>,
    pub(crate) error: Option<EnumHead>,
    /// Whether the success enum is an argument of a `Result`, which also has an error type.
    pub(crate) in_result: bool,
    /// The return type, if it can be written outside the function. It may claim codes.
    pub(crate) claimant: Option<TokenList>,
    /// The names of the handler's own generic parameters, which are not in scope outside it. For a method, also
    /// `Self` and those of the block.
    pub(crate) generics: Vec<String>,
    /// The error type, where the return type is a `Result` that names it.
    pub(crate) claimed_through: Option<TokenList>,
    /// The error type beside the success enum, if it can send any status code.
    pub(crate) any_status_error: Option<StatusSource>,
}

pub(crate) struct EnumHead {
    pub(crate) ident: Ident,
    pub(crate) visibility: TokenList,
    pub(crate) argument: Option<Argument>,
    /// Parameters for additional arguments, which have been reported.
    pub(crate) surplus: Vec<Ident>,
    /// What around or beside the enum can change its status code.
    pub(crate) changed_by: Option<StatusSource>,
}

/// A type in the return type that can send any status code, so that the declared ones are not enforced.
pub(crate) struct StatusSource {
    pub(crate) readable: String,
    pub(crate) blame: Blame,
}

/// The type argument: `User` of `GetUserResponse<User>`.
pub(crate) struct Argument {
    pub(crate) written: WrittenType,
    /// The name of the enum's type parameter.
    pub(crate) parameter: Ident,
    /// Whether it mentions the handler's own generics, so that it cannot be named outside the handler.
    pub(crate) generic: bool,
    /// Whether an error in it has been reported. Errors that follow from it are not reported.
    pub(crate) faulty: bool,
    /// Whether it can be the default of the parameter.
    pub(crate) default: bool,
}
