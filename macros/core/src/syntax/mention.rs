//! The places where a return type names a generated enum.
//!
//! A name stands for a generated enum where it is a whole type: the return type, an argument of a `Result`, an
//! element of a tuple, the output of a future. In any other type (`Json<SettingsResponse>`), and behind a path
//! (`errors::GetUserError`), it is a type of the user. The search works on tokens, because the return type can
//! come from a `macro_rules!` and need not be complete.

use std::ops::Range;

use proc_macro2::{Delimiter, Ident, Spacing, TokenTree};

use super::cursor::{Cursor, is_punct, unraw};
use super::status_source;

#[derive(Clone)]
pub(crate) struct Mention {
    pub(crate) ident: Ident,
    /// Its arguments, as ranges of the tokens that were searched.
    pub(crate) arguments: Vec<Range<usize>>,
    /// Whether it is an argument of a type called `…Result`, which also has an error type.
    pub(crate) in_result: bool,
    /// The type around or beside it that can change its status code.
    pub(crate) changed_by: Option<Range<usize>>,
}

/// Finds the mentions of a name, which is `GetUser` and `Response` for example.
pub(crate) fn find(output: Cursor<'_>, name: [&str; 2]) -> Vec<Mention> {
    let mut found = Vec::new();
    let around =
        Around { holds: Holds::Types, is_output: false, in_result: false, changed_by: None };
    scan(output, name, around, &mut found);
    found
}

/// What a position is in.
#[derive(Clone, Copy)]
struct Around {
    holds: Holds,
    /// Whether it is behind `Output =`, up to the next comma.
    is_output: bool,
    in_result: bool,
    changed_by: Option<(usize, usize)>,
}

/// What may stand at a position.
#[derive(Clone, Copy, PartialEq)]
enum Holds {
    /// A whole type.
    Types,
    /// A whole type after `Output =`.
    Output,
    /// `dyn Future<…>` or another pointer, as in `Pin<Box<dyn Future<…>>>`.
    Pointee,
    /// A part of a type of the user.
    Parts,
}

/// A path that is being read.
#[derive(Clone, Copy)]
struct Path<'a> {
    /// Whether it begins where a whole type may stand.
    is_whole: bool,
    /// Whether it is a bound: after `dyn`, `impl` or `+`.
    is_bound: bool,
    start: usize,
    /// The last segment, and the one before it.
    last: &'a str,
    before: &'a str,
}

impl Path<'_> {
    const NONE: Path<'static> =
        Path { is_whole: false, is_bound: false, start: 0, last: "", before: "" };

    /// What the arguments of the path are.
    fn arguments(&self, around: Around, end: usize) -> Around {
        let Around { mut changed_by, .. } = around;
        let last = self.last;
        let is_fallible = last.ends_with("Result");
        let mut holds = Holds::Parts;
        if self.is_whole && around.holds != Holds::Parts {
            let is_future = last.ends_with("Future");
            if self.is_bound {
                if is_future {
                    holds = Holds::Output;
                }
            } else if last == "Pin" || last == "Box" {
                holds = Holds::Pointee;
            } else if around.holds == Holds::Types {
                let changes_status = last == "CustomizeResponder" || last == "InternalError";
                if is_fallible || is_future || changes_status {
                    holds = Holds::Types;
                }
                // The error of axum's `Result` is any response.
                let is_result_of_axum = last == "Result" && self.before == "response";
                if changed_by.is_none() && (changes_status || is_result_of_axum) {
                    changed_by = Some((self.start, end));
                }
            }
        }
        let in_result = around.in_result || is_fallible;
        Around { holds, is_output: false, in_result, changed_by }
    }
}

fn scan(mut input: Cursor<'_>, name: [&str; 2], around: Around, found: &mut Vec<Mention>) {
    let mut enclosing: Vec<Around> = Vec::new();
    let mut here = around;
    let mut path = Path::NONE;
    // Whether a type may begin here, and whether it is a bound.
    let mut begins = true;
    let mut is_bound = false;
    let mut after_dash = false;
    let mut after_apostrophe = false;
    while let Some(tree) = input.tree() {
        let follows_dash = after_dash;
        after_dash = false;
        match tree {
            TokenTree::Ident(_) if after_apostrophe => after_apostrophe = false,
            TokenTree::Ident(ident) => {
                let word = unraw(input.word());
                let [beginning, end] = name;
                if word == "dyn" || word == "impl" {
                    is_bound = true;
                } else if begins
                    && !is_bound
                    && here.holds == Holds::Types
                    && word.strip_prefix(beginning) == Some(end)
                    && !begins_longer_path(&input)
                {
                    begins = false;
                    path = Path::NONE;
                    input.next_tree();
                    let arguments = arguments(&mut input);
                    let Around { in_result, changed_by, .. } = here;
                    let changed_by = changed_by.map(|(start, end)| start..end);
                    found.push(Mention { ident: ident.clone(), arguments, in_result, changed_by });
                    continue;
                } else if begins {
                    begins = false;
                    let start = input.rest().start;
                    path = Path { is_whole: true, is_bound, start, last: word, before: "" };
                } else {
                    path = Path { before: path.last, last: word, ..path };
                }
            }
            TokenTree::Group(group) => {
                if begins
                    && !is_bound
                    && here.holds == Holds::Types
                    && let Some((_, contents)) = input.contents()
                {
                    let inner = input.part(contents);
                    match group.delimiter() {
                        Delimiter::None => scan(inner, name, here, found),
                        Delimiter::Parenthesis => {
                            let own = status_source::of_tuple(&inner);
                            let changed_by = here.changed_by.or(own);
                            scan(inner, name, Around { changed_by, ..here }, found);
                        }
                        _ => {}
                    }
                }
                begins = false;
                path = Path::NONE;
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                '<' => {
                    enclosing.push(here);
                    here = path.arguments(here, input.rest().start);
                    (begins, is_bound, path) = (true, false, Path::NONE);
                }
                '>' if !follows_dash => {
                    here = enclosing.pop().unwrap_or(around);
                    begins = false;
                }
                ',' => {
                    if here.is_output {
                        here = Around { holds: Holds::Output, is_output: false, ..here };
                    }
                    (begins, is_bound, path) = (true, false, Path::NONE);
                }
                '=' => {
                    if here.holds == Holds::Output && path.last == "Output" {
                        here = Around { holds: Holds::Types, is_output: true, ..here };
                    }
                    (begins, is_bound, path) = (true, false, Path::NONE);
                }
                '+' => (begins, is_bound, path) = (true, true, Path::NONE),
                '-' => {
                    after_dash = punct.spacing() == Spacing::Joint;
                    (begins, path) = (false, Path::NONE);
                }
                ':' => {
                    if begins {
                        let start = input.rest().start;
                        path = Path { is_whole: true, is_bound, start, ..Path::NONE };
                    }
                    begins = false;
                }
                '\'' => after_apostrophe = true,
                _ => (begins, path) = (false, Path::NONE),
            },
            TokenTree::Literal(_) => begins = false,
        }
        input.next_tree();
    }
}

/// Whether `::` and another segment follow the next word.
fn begins_longer_path(input: &Cursor<'_>) -> bool {
    let mut ahead = *input;
    ahead.next_tree();
    if !is_punct(ahead.tree(), ':') {
        return false;
    }
    while is_punct(ahead.tree(), ':') {
        ahead.next_tree();
    }
    matches!(ahead.tree(), Some(TokenTree::Ident(_)))
}

/// Takes the arguments that begin here.
fn arguments(input: &mut Cursor<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut ahead = *input;
    while is_punct(ahead.tree(), ':') {
        ahead.next_tree();
    }
    if !is_punct(ahead.tree(), '<') {
        return found;
    }
    ahead.next_tree();
    let mut depth = 0_usize;
    let mut after_dash = false;
    let mut start = ahead;
    loop {
        let tree = ahead.tree();
        let punct = match tree {
            Some(TokenTree::Punct(punct)) => Some(punct),
            _ => None,
        };
        let character = punct.map_or(' ', proc_macro2::Punct::as_char);
        let is_close = character == '>' && !after_dash;
        if tree.is_none() || (depth == 0 && (is_close || character == ',')) {
            let argument = start.until(&ahead);
            if !argument.is_empty() {
                found.push(argument);
            }
            if tree.is_some() {
                ahead.next_tree();
            }
            if tree.is_none() || is_close {
                break;
            }
            start = ahead;
            after_dash = false;
            continue;
        }
        if character == '<' {
            depth += 1;
        } else if is_close {
            depth -= 1;
        }
        after_dash =
            character == '-' && punct.is_some_and(|punct| punct.spacing() == Spacing::Joint);
        ahead.next_tree();
    }
    *input = ahead;
    found
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use super::*;
    use crate::syntax::buffer::Buffer;
    use crate::syntax::cursor::LeftOver;

    /// Of each mention: its arguments, whether it is in a `Result`, and what changes its status code.
    fn found(output: &TokenStream) -> Vec<(Vec<String>, bool, Option<String>)> {
        let buffer = Buffer::open(output.clone());
        let left_over = LeftOver::default();
        let output = buffer.at(buffer.whole(), &left_over);
        find(output, ["GetUser", "Response"])
            .into_iter()
            .map(|mention| {
                let text = |argument| output.stream(argument).to_string();
                let arguments = mention.arguments.into_iter().map(text).collect();
                (arguments, mention.in_result, mention.changed_by.map(text))
            })
            .collect()
    }

    fn arguments_of(output: &TokenStream) -> Vec<(Vec<String>, bool)> {
        let found = found(output).into_iter();
        found.map(|(arguments, in_result, _)| (arguments, in_result)).collect()
    }

    #[test]
    fn finds_the_name_where_it_is_a_whole_type() {
        let user = || vec!["User".to_owned()];
        for (output, in_result) in [
            (quote!(GetUserResponse<User>), false),
            (quote!(Result<GetUserResponse<User>, E>), true),
            (quote!(std::result::Result<GetUserResponse<User>, E>), true),
            (quote!(ApiResult<GetUserResponse<User>>), true),
            (quote!((CookieJar, GetUserResponse<User>)), false),
            (quote!((GetUserResponse<User>)), false),
            (quote!(Result<(HeaderMap, GetUserResponse<User>), E>), true),
            (quote!(impl Future<Output = GetUserResponse<User>> + Send + 'static), false),
            (quote!(impl Send + Future<Output = GetUserResponse<User>>), false),
            (
                quote!(impl ::core::future::Future<Output = Result<(A, GetUserResponse<User>), E>>),
                true,
            ),
            (quote!(::core::pin::Pin<Box<dyn Future<Output = GetUserResponse<User>> + 'a>>), false),
            (quote!(BoxFuture<'static, Result<GetUserResponse<User>, E>>), true),
            (quote!(CustomizeResponder<GetUserResponse<User>>), false),
        ] {
            assert_eq!(arguments_of(&output), [(user(), in_result)], "{output}");
        }
        assert_eq!(arguments_of(&quote!(GetUserResponse)), [(vec![], false)]);
    }

    /// `self::GetUserResponse` is how a user names a type of the own module that has this name.
    #[test]
    fn elsewhere_the_name_is_that_of_a_type_of_the_user() {
        for output in [
            quote!(Json<GetUserResponse>),
            quote!(Result<Json<GetUserResponse>, E>),
            quote!((StatusCode, Json<GetUserResponse>)),
            quote!(self::GetUserResponse),
            quote!(errors::GetUserResponse<User>),
            quote!(::dto::GetUserResponse),
            quote!(Result<dto::GetUserResponse, E>),
            quote!(GetUserResponse::Body),
            quote!(&GetUserResponse),
            quote!(&'static GetUserResponse),
            quote!([GetUserResponse; 2]),
            quote!(Vec<GetUserResponse>),
            quote!(Box<GetUserResponse>),
            quote!(impl Stream<Item = GetUserResponse>),
            quote!(impl Fn(GetUserResponse) -> GetUserResponse),
            quote!(fn(GetUserResponse) -> GetUserResponse),
            quote!(Result<Json<User>, GetUserError>),
            quote!(impl Future<Output = Json<GetUserResponse>>),
            quote!(impl Future<Output = (), Other = GetUserResponse>),
        ] {
            assert_eq!(arguments_of(&output), [], "{output}");
        }
    }

    #[test]
    fn knows_what_changes_the_status_code() {
        for (output, changed_by) in [
            (quote!((StatusCode, GetUserResponse)), Some("StatusCode")),
            (quote!((http::StatusCode, HeaderMap, GetUserResponse)), Some("http :: StatusCode")),
            (quote!(Result<(StatusCode, GetUserResponse), E>), Some("StatusCode")),
            (quote!((GetUserResponse, StatusCode)), Some("StatusCode")),
            (quote!((Parts, GetUserResponse)), Some("Parts")),
            (quote!((Response<()>, GetUserResponse)), Some("Response < () >")),
            (quote!(CustomizeResponder<GetUserResponse>), Some("CustomizeResponder")),
            (
                quote!(Result<A, actix_web::error::InternalError<GetUserResponse>>),
                Some("actix_web :: error :: InternalError"),
            ),
            (quote!(axum::response::Result<GetUserResponse>), Some("axum :: response :: Result")),
            (quote!(response::ApiResult<GetUserResponse>), None),
            (quote!((HeaderMap, GetUserResponse)), None),
            (quote!((CookieJar, [(HeaderName, String); 1], GetUserResponse)), None),
            (quote!((Extension<StatusCode>, GetUserResponse)), None),
            (quote!(Result<GetUserResponse, StatusCode>), None),
            (quote!(GetUserResponse), None),
        ] {
            let found = found(&output);
            assert_eq!(found.len(), 1, "{output}");
            assert_eq!(found[0].2.as_deref(), changed_by, "{output}");
        }
    }

    #[test]
    fn arguments_are_split_at_their_own_commas() {
        let [(arguments, _)] = arguments_of(&quote!(GetUserResponse<Map<K, V>, fn(A) -> B>))[..]
            .to_vec()
            .try_into()
            .unwrap();
        assert_eq!(arguments, ["Map < K , V >", "fn (A) -> B"]);
    }

    #[test]
    fn unclosed_brackets_are_accepted() {
        assert_eq!(arguments_of(&quote!(Result<GetUserResponse<User)).len(), 1);
        assert_eq!(arguments_of(&quote!(>>> , GetUserResponse <)).len(), 1);
    }
}
