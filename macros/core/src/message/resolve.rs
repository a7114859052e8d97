//! What does not fit together.

use http_semantics::Method;
use proc_macro2::{Ident, TokenStream};

use super::{Message, all};
use crate::model::{Placement, Spanned};
use crate::readable::readable;
use crate::syntax::entry::WrittenType;

pub(crate) fn unsupported_item(what: &str) -> Message {
    let help = match what {
        "an `impl` block" | "a trait" => {
            "give it an empty enum: `#[api_responses(GET, 200, 404)] enum GetUserResponse {}`, \
             and return that from the method"
        }
        _ => "put it above a handler function, an empty enum, or a type that answers already",
    };
    Message::new(format!("`#[api_responses]` stands on {what}, which answers no request"))
        .help(help)
}

pub(crate) fn no_responses() -> Message {
    Message::new("no response is declared")
        .help("list the status codes: `#[api_responses(GET, 200, 404)]`")
}

pub(crate) fn method_with_self(name: &str) -> Message {
    Message::new(format!("`{name}` is a method: an enum cannot be put beside it")).help(
        "put `#[api_responses(…)]` above an empty enum outside the `impl` or the trait, \
             and return that enum from the method",
    )
}

pub(crate) fn refused_function(word: &str) -> Message {
    Message::new(format!("an `{word}` function is no handler: no framework calls one"))
        .help(format!("leave `{word}` out"))
}

pub(crate) fn problem_as_argument(name: &Ident, content: &str) -> Message {
    let code = if content == "Fault" { 500 } else { 422 };
    Message::new(format!("`{content}` is no content that all codes share")).help(format!(
        "write `{name}`, and `{content}` at each code that has it: `{code}: {content}`"
    ))
}

pub(crate) fn without_body(name: &str) -> Message {
    Message::new(format!("`{name}` has no body: an enum cannot be put beside it")).help(
        "put `#[api_responses(…)]` above an empty enum outside the trait, \
         and return that enum from the method",
    )
}

pub(crate) fn no_return_type(name: &str) -> Message {
    Message::new("the handler returns nothing, so there is nothing to hold it to")
        .help(format!("write `-> {name}Response`, or `-> Result<{name}Response, {name}Error>`"))
}

pub(crate) fn differing_arguments(name: &Ident) -> Message {
    Message::new(format!("`{name}` stands here twice, with different arguments"))
        .help("give both the same: there is one enum of that name")
}

pub(crate) fn second_argument(name: &Ident) -> Message {
    Message::new(format!("`{name}` takes one argument, the type of its content")).help(
        "write the types of the others at their codes: `#[api_responses(200, 409: Conflicting)]`",
    )
}

pub(crate) fn argument_is_no_type(name: &Ident) -> Message {
    Message::new(format!(
        "the argument of `{name}` is the type of its content, and this is no type"
    ))
    .help(format!("write `{name}<User>`"))
}

pub(crate) fn unit_as_argument(name: &Ident) -> Message {
    Message::new("`()` is no content").help(format!("write `{name}`"))
}

pub(crate) fn json_as_argument(name: &Ident, inner: &[TokenStream]) -> Message {
    let inner = inner.first().map_or_else(|| "User".to_owned(), readable);
    Message::new("the content is sent as JSON already: name the type without `Json`")
        .help(format!("write `{name}<{inner}>`"))
}

pub(crate) fn json_as_content(inner: &[TokenStream]) -> Message {
    let inner = inner.first().map_or_else(|| "User".to_owned(), readable);
    Message::new("the content is sent as JSON already: name the type without `Json`")
        .help(format!("write `{inner}`"))
}

pub(crate) fn empty_enum(name: &Ident, placement: Placement) -> Message {
    let message = Message::new(format!("no declared code belongs to `{name}`"));
    if placement == Placement::Error {
        message.help("declare a code from 400 on, or return the response without `Result`")
    } else {
        message.help("declare a code below 400, such as `200`")
    }
}

pub(crate) fn unused_argument(
    name: &Ident,
    written: &WrittenType,
    placement: Placement,
) -> Message {
    let written = readable(&written.tokens);
    let example = if placement == Placement::Error { "404" } else { "200" };
    Message::new(format!("no declared code takes `{written}` from here as its content")).help(format!(
        "write `{name}`, or declare a code that names no content of its own, such as `{example}`"
    ))
}

pub(crate) fn underscore_without_argument() -> Message {
    Message::new("`_` stands for the type argument of the return type, and there is none")
        .help("write the type here, or give the return type one: `-> GetUserResponse<Html>`")
}

fn names(methods: &[Spanned<Method>]) -> String {
    all(&methods.iter().map(|method| method.value.to_string()).collect::<Vec<_>>())
}

pub(crate) fn any_beside_route(routed: &[Spanned<Method>]) -> Message {
    Message::new(format!("the route attribute below says {}, and this says `ANY`", names(routed)))
        .help("leave `ANY` out: the method is taken from the route attribute")
}

pub(crate) fn route_has_more(method: Method, declared: &[Spanned<Method>]) -> Message {
    Message::new(format!(
        "this routes {method} to the handler, and `#[api_responses]` says {} alone",
        names(declared)
    ))
    .help("leave the methods out above: they are taken from the route attribute")
}

pub(crate) fn method_disagrees(method: Method, routed: &[Spanned<Method>]) -> Message {
    Message::new(format!(
        "the route attribute below says {}, and this says {method}",
        names(routed)
    ))
    .help("leave the method out: it is taken from the route attribute")
}

pub(crate) fn path_disagrees(own: &str, routed: &str) -> Message {
    Message::new(format!("the route attribute below says `{routed}`, and this says `{own}`"))
        .help("leave the path out: it is taken from the route attribute")
}

pub(crate) fn parameter_of_empty_enum() -> Message {
    Message::new("an empty enum that is filled has no parameters")
        .help("write the type of the content at its code: `#[api_responses(200: User)]`")
}
