//! A type as it can be declared.

use syn::parse::ParseStream;
use syn::{Token, Type};

/// Any type but `A + B` without a `dyn`: no edition since 2021 has that, and behind the `+` generated
/// code could not go on (`<A + as Trait>`).
pub(crate) fn parse(input: ParseStream) -> syn::Result<Type> {
    if input.peek(Token![dyn]) || input.peek(Token![impl]) {
        return input.parse();
    }
    input.call(Type::without_plus)
}
