//! What is reported where the attribute, the item and a route attribute do not fit together.

use http_semantics::Method;

use super::{Message, all};

pub(crate) fn unsupported_item(what: &str) -> Message {
    Message::new(format!("`#[api_responses]` cannot be used on {what}")).help(
        "put it on a handler function, an empty enum, or a type that already converts into a \
         response",
    )
}

/// `what` describes a member of an `impl` block or of a trait.
pub(crate) fn not_a_method(what: &str) -> Message {
    let what = if what == "a type alias" { "an associated type" } else { what };
    Message::new(format!("`#[api_responses]` cannot be used on {what}"))
        .help("inside an `impl` block or a trait, put it on a method")
}

pub(crate) fn responses_above_block() -> Message {
    Message::new("responses are declared above the method that sends them").help(
        "write `#[api_responses]` here, and `#[api_responses(GET, 200, 404)]` above the method",
    )
}

pub(crate) fn rename_above_block() -> Message {
    Message::new("`rename(…)` is about the enums of one method")
        .help("write it in the `#[api_responses(…)]` above that method")
}

pub(crate) fn block_without_declarations() -> Message {
    Message::new("no method in this block has `#[api_responses(…)]`")
        .help("write `#[api_responses(GET, 200, 404)]` above each method that is a handler")
}

pub(crate) fn block_in_parameters() -> Message {
    Message::new(
        "the parameters of this item contain a block, which `#[api_responses]` cannot read",
    )
    .help("define a constant, `const SIZE: usize = …;`, and write `SIZE` here")
}

pub(crate) fn misspelled_enum(word: &str, name: &str) -> Message {
    Message::new(format!("`{word}` is not the name of a generated enum"))
        .help(format!("write `{name}`, or `self::{word}` if the type is yours"))
}

/// `around` is the type that contains the enum.
pub(crate) fn enum_in_other_type(name: &str, around: &str) -> Message {
    Message::new(format!(
        "`{name}` is not generated in a `{around}`: a handler returns one response"
    ))
    .help(format!("write `{name}` without `{around}`, or `self::{name}` if the type is yours"))
}

pub(crate) fn attribute_twice() -> Message {
    Message::new("`#[api_responses]` is written twice on one item")
        .help("remove this one, and write its responses in the first")
}

pub(crate) fn no_responses() -> Message {
    Message::new("no response is declared")
        .help("list the status codes: `#[api_responses(GET, 200, 404)]`")
}

pub(crate) fn method_with_self(name: &str) -> Message {
    Message::new(format!("`{name}` is a method, and no enum can be generated next to a method"))
        .help("write `#[api_responses]` above the `impl` block or the trait too")
}

/// `attribute` is as it is written: `#[handler]`.
pub(crate) fn handler_attribute_above(name: &str, attribute: &str) -> Message {
    Message::new(format!(
        "`{attribute}` has made a method of `{name}`, and no enum can be generated next to a method"
    ))
    .help(format!("write `{attribute}` below `#[api_responses(…)]`"))
}

pub(crate) fn refused_function(word: &str) -> Message {
    Message::new(format!("an `{word}` function cannot be a handler: no framework calls it"))
        .help(format!("remove `{word}`"))
}

/// `enumeration` is the name of the enum, `content` is `Fault` or `Problem`.
pub(crate) fn problem_as_argument(enumeration: &str, content: &str) -> Message {
    let code = if content == "Fault" { 500 } else { 422 };
    Message::new(format!("`{content}` cannot be the content of all codes")).help(format!(
        "write `{enumeration}` here, and `{content}` at each code that sends it: `{code}: {content}`"
    ))
}

pub(crate) fn without_body(name: &str) -> Message {
    Message::new(format!("`{name}` has no body, and no enum can be generated next to it"))
        .help("write `#[api_responses]` above the trait too")
}

pub(crate) fn no_return_type(name: &str) -> Message {
    Message::new("the handler has no return type, so its responses cannot be enforced")
        .help(format!("write `-> {name}Response` or `-> Result<{name}Response, {name}Error>`"))
}

pub(crate) fn renamed_but_not_returned(name: &str) -> Message {
    Message::new(format!("the return type does not name `{name}`")).help(format!(
        "return `{name}`: `rename(…)` says how the return type names the generated enum"
    ))
}

pub(crate) fn rename_without_handler() -> Message {
    Message::new("only the enums of a handler can be renamed")
        .help("remove `rename(…)`: this type has its own name")
}

pub(crate) fn decode_without_enum() -> Message {
    Message::new("`decode` has no effect: no enum is generated for this declaration")
        .help("remove `decode`")
}

pub(crate) fn differing_arguments(enumeration: &str) -> Message {
    Message::new(format!("`{enumeration}` has different arguments in two places"))
        .help("write the same argument in both places: they name the same enum")
}

pub(crate) fn second_argument(enumeration: &str) -> Message {
    Message::new(format!("`{enumeration}` takes one argument, the type of its content")).help(
        "write the types of other contents at their codes: `#[api_responses(200, 409: Conflicting)]`",
    )
}

pub(crate) fn argument_is_no_type(enumeration: &str) -> Message {
    Message::new(format!("the argument of `{enumeration}` must be the type of its content"))
        .help(format!("write `{enumeration}<User>`"))
}

pub(crate) fn unit_as_argument(enumeration: &str) -> Message {
    Message::new("`()` means no content").help(format!("write `{enumeration}`"))
}

/// `inner` is the argument of `Json`.
pub(crate) fn json_as_argument(enumeration: &str, inner: &str) -> Message {
    Message::new("the content is sent as JSON anyway: write the type without `Json`")
        .help(format!("write `{enumeration}<{inner}>`"))
}

/// `inner` is the argument of `Json`.
pub(crate) fn json_as_content(inner: &str) -> Message {
    Message::new("the content is sent as JSON anyway: write the type without `Json`")
        .help(format!("write `{inner}`"))
}

pub(crate) fn empty_enum(enumeration: &str, is_error_enum: bool) -> Message {
    let help = if is_error_enum {
        "declare a code of 400 or above, or return the response without `Result`"
    } else {
        "declare a code below 400, such as `200`"
    };
    Message::new(format!("no declared code belongs to `{enumeration}`")).help(help)
}

pub(crate) fn unused_argument(enumeration: &str, written: &str, is_error_enum: bool) -> Message {
    let example = if is_error_enum { "404" } else { "200" };
    Message::new(format!("no declared code has `{written}` as its content")).help(format!(
        "write `{enumeration}`, or declare a code without a content of its own, such as `{example}`"
    ))
}

pub(crate) fn underscore_without_argument() -> Message {
    Message::new("`_` stands for the type argument of the return type, which has no argument").help(
        "write the type here, or give the return type an argument: `-> GetUserResponse<Html>`",
    )
}

fn names(methods: &[Method]) -> String {
    all(&methods.iter().map(ToString::to_string).collect::<Vec<_>>())
}

pub(crate) fn any_beside_route(routed: &[Method]) -> Message {
    Message::new(format!("this says `ANY`, but the route attribute below says {}", names(routed)))
        .help("remove `ANY`: the method is taken from the route attribute")
}

pub(crate) fn route_has_more(method: Method, declared: &[Method]) -> Message {
    Message::new(format!(
        "this routes {method} to the handler, but `#[api_responses]` declares only {}",
        names(declared)
    ))
    .help("remove the methods from `#[api_responses]`: they are taken from the route attribute")
}

pub(crate) fn method_disagrees(method: Method, routed: &[Method]) -> Message {
    Message::new(format!(
        "this says {method}, but the route attribute below says {}",
        names(routed)
    ))
    .help("remove the method: it is taken from the route attribute")
}

pub(crate) fn path_disagrees(own: &str, routed: &str) -> Message {
    Message::new(format!("this says `{own}`, but the route attribute below says `{routed}`"))
        .help("remove the path: it is taken from the route attribute")
}

pub(crate) fn parameter_of_empty_enum() -> Message {
    Message::new("an empty enum that the macro fills cannot be generic")
        .help("write the type of the content at its code: `#[api_responses(200: User)]`")
}
