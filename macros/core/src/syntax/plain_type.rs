//! A type in a declaration.

use syn::parse::ParseStream;
use syn::{Token, Type};

/// Parses any type except `A + B` without `dyn`. Since edition 2021 this is not a type, and generated code
/// could not continue after a `+` (`<A + as Trait>`).
pub(crate) fn parse(input: ParseStream) -> syn::Result<Type> {
    if input.peek(Token![dyn]) || input.peek(Token![impl]) {
        return input.parse();
    }
    input.call(Type::without_plus)
}
