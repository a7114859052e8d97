//! A method or a path in another form.

use http_semantics::Method;
use proc_macro2::{Delimiter, TokenTree};

use super::code::{take_exact, take_punctuation};
use super::list;
use crate::diagnostic::Blame;
use crate::message::{self, Message};
use crate::nearest;
use crate::readable::readable;
use crate::syntax::cursor::Cursor;
use crate::syntax::entry::Entry;
use crate::syntax::recover::skip_entry;
use crate::syntax::spanned::Spanned;
use crate::syntax::text;

/// What the beginning of the attribute is meant to be.
#[derive(Default)]
pub(in crate::syntax) struct HeadIntent {
    pub(in crate::syntax) report: Option<(Blame, Message)>,
    pub(in crate::syntax) methods: Vec<Spanned<Method>>,
    pub(in crate::syntax) path: Option<Spanned<String>>,
    /// The responses, if all of them are known.
    pub(in crate::syntax) entries: Vec<Entry>,
}

impl HeadIntent {
    fn reported(blame: impl Into<Blame>, message: Message) -> Self {
        HeadIntent { report: Some((blame.into(), message)), ..Self::default() }
    }
}

/// What stands in the place of the method. Moves to the end of it.
pub(in crate::syntax) fn before_method(input: &mut Cursor<'_>) -> Option<HeadIntent> {
    let mut at = *input;
    let start = at.here();
    let intent = if let Some(text) = text::parse(&mut at) {
        in_text(&text, &mut at)?
    } else if at.peek_punct('/') {
        let (blame, path) = unquoted_path(&mut at);
        HeadIntent::reported(blame, message::path_without_quotes("GET", &path))
    } else if let Some((_, contents)) = at.contents() {
        let inside = at.part(contents);
        let methods = methods(inside)?;
        at.next_tree();
        let shown = names(&methods);
        let path = text::parse(&mut at);
        let message = message::methods_in_brackets(&shown);
        HeadIntent { methods, path, ..HeadIntent::reported(start, message) }
    } else if at.punct('*').is_some() {
        HeadIntent::reported(start, message::star_for_any())
    } else if at.punct('|').is_some() {
        let method = method(&mut at)?;
        let path = text::parse(&mut at);
        let message = message::bar_before_method(method.value.as_str());
        HeadIntent { methods: vec![method], path, ..HeadIntent::reported(start, message) }
    } else {
        word(&mut at)?
    };
    *input = at;
    Some(intent)
}

/// `"GET /users"`, `"GET" "/users"`, `"/users" GET`
fn in_text(text: &Spanned<String>, at: &mut Cursor<'_>) -> Option<HeadIntent> {
    let (word, path) = text.value.split_once(' ').unwrap_or((text.value.as_str(), ""));
    let method = Method::from_name(&word.to_ascii_uppercase());
    if text.value.starts_with('/') {
        let mut behind = *at;
        if !behind.peek_punct(',') {
            // The method stands after the path.
            let method = self::method(&mut behind)?;
            *at = behind;
            let message = message::method_after_path(method.value.as_str(), &text.value);
            return Some(HeadIntent {
                methods: vec![method],
                ..HeadIntent::reported(text.span, message)
            });
        }
        behind.punct(',');
        let following = self::method(&mut behind);
        if let Some(method) = following.filter(|_| behind.peek_punct(',') || behind.is_finished()) {
            *at = behind;
            let message = message::method_after_path(method.value.as_str(), &text.value);
            return Some(HeadIntent {
                methods: vec![method],
                ..HeadIntent::reported(text.span, message)
            });
        }
        let message = message::path_without_method(&text.value);
        return Some(HeadIntent::reported(text.span, message));
    }
    let method = method?;
    let path = path.trim();
    let own = text::parse(at);
    let message = match (&own, path) {
        (Some(own), "") => message::method_and_path_in_text(method.as_str(), &own.value),
        (None, "") => message::quoted_method(method.as_str()),
        (_, path) => message::method_and_path_in_text(method.as_str(), path),
    };
    let methods = vec![Spanned::new(method, text.span)];
    Some(HeadIntent { methods, path: own, ..HeadIntent::reported(text.span, message) })
}

/// `Method::GET`, `method = GET`, `get("/users")`
fn word(at: &mut Cursor<'_>) -> Option<HeadIntent> {
    let start = at.here();
    let first = at.ident()?;
    if first.text == "method" {
        let is_assigned = at.punct('=').is_some() || at.punct(':').is_some();
        let method = if let Some((_, contents)) = at.contents().filter(|_| !is_assigned) {
            let method = method_or_text(&mut at.part(contents))?;
            at.next_tree();
            method
        } else {
            is_assigned.then(|| method_or_text(at))??
        };
        let mut path = None;
        // `method = GET, path = "/users"`
        if let mut ahead = *at
            && ahead.punct(',').is_some()
            && ahead.ident().is_some_and(|word| matches!(word.text, "path" | "uri"))
            && ahead.punct('=').is_some()
            && let Some(text) = text::parse(&mut ahead)
        {
            path = Some(text);
            *at = ahead;
        }
        let shown = match &path {
            Some(path) => format!("{} \"{}\"", method.value, path.value),
            None => method.value.to_string(),
        };
        let message = message::method_is_not_assigned(&shown);
        return Some(HeadIntent {
            methods: vec![method],
            path,
            ..HeadIntent::reported(start, message)
        });
    }
    if at.peek_operator("::") {
        let mut last = first;
        while at.operator("::").is_some() {
            last = at.ident()?;
        }
        let method = Method::from_name(&last.text.to_ascii_uppercase())?;
        let path = text::parse(at);
        let methods = vec![Spanned::new(method, last.span())];
        let message = message::path_of_method(method.as_str());
        return Some(HeadIntent { methods, path, ..HeadIntent::reported(start, message) });
    }
    // `get("/users"), 200`
    let method = nearest::method(first.text)?;
    let group = at.peek_group_tree(Delimiter::Parenthesis)?.stream();
    let method = Method::from_name(method)?;
    let written = readable(&group.into());
    let methods = vec![Spanned::new(method, first.span())];
    let message = message::method_with_parentheses(method.as_str(), &written);
    let (_, contents) = at.group()?;
    let path = text::parse(&mut at.part(contents.clone()));
    if at.is_finished() {
        enter(at, contents);
    }
    Some(HeadIntent { methods, path, ..HeadIntent::reported(start, message) })
}

/// What stands after the methods, and the path if there is one. Moves to the end of it.
pub(in crate::syntax) fn after_method(
    known: &[Spanned<Method>],
    path: Option<&str>,
    input: &mut Cursor<'_>,
) -> Option<HeadIntent> {
    let shown = if known.is_empty() { "ANY".to_owned() } else { names(known) };
    let mut at = *input;
    let intent = in_group(&shown, &mut at)
        .or_else(|| separated(&shown, path, &mut at))
        .or_else(|| more_methods(known, &mut at))
        .or_else(|| path.is_none().then(|| other_path(&shown, &mut at)).flatten())
        .or_else(|| second_path(&shown, path?, &mut at))?;
    *input = at;
    Some(intent)
}

/// `GET("/users", 200)`, `GET(200, 404)`, `GET { "/users" }`
fn in_group(method: &str, at: &mut Cursor<'_>) -> Option<HeadIntent> {
    let start = at.here();
    let (group, contents) = at.group()?;
    let written = readable(&group.stream().into());
    let inside = at.part(contents.clone());
    let path = text::parse(&mut inside.clone());
    if path.is_none() && take_exact(&mut inside.clone()).is_none() {
        return None;
    }
    if at.is_finished() {
        enter(at, contents);
    }
    let message = message::method_with_parentheses(method, &written);
    Some(HeadIntent { path, ..HeadIntent::reported(start, message) })
}

/// Continues with the items in a group: after the path and the comma, if it contains a path.
fn enter(at: &mut Cursor<'_>, contents: std::ops::Range<usize>) {
    let mut inside = at.part(contents);
    if text::parse(&mut inside).is_some() {
        inside.punct(',');
    }
    *at = inside;
}

/// `GET; 200`, `GET: "/users", 200`, `GET => 200`
fn separated(method: &str, own: Option<&str>, at: &mut Cursor<'_>) -> Option<HeadIntent> {
    let mut ahead = *at;
    let found = take_punctuation(&mut ahead)?;
    if !matches!(found.text.as_str(), ";" | ":" | "=" | "==" | "=>" | "->" | "<") {
        return None;
    }
    let path = if own.is_none() { text::parse(&mut ahead) } else { None };
    if found.text == "<" {
        ahead.punct('>');
    }
    let is_end = ahead.is_finished() || ahead.peek_punct(',');
    if path.is_none() && take_exact(&mut ahead.clone()).is_none() && !is_end {
        return None;
    }
    *at = ahead;
    let message = match (&path, own) {
        (Some(path), _) => message::path_follows_method(&found.text, method, &path.value),
        (None, own) => message::head_needs_comma(&found.text, method, own),
    };
    Some(HeadIntent { path, ..HeadIntent::reported(found.span, message) })
}

/// `GET & HEAD`, `GET HEAD`, `GET or HEAD`
fn more_methods(known: &[Spanned<Method>], at: &mut Cursor<'_>) -> Option<HeadIntent> {
    let mut ahead = *at;
    let start = ahead.here();
    let mut all = known.to_vec();
    loop {
        let mut next = ahead;
        if take_punctuation(&mut next).is_none() && (next.peek_word("or") || next.peek_word("and"))
        {
            next.ident();
        }
        let Some(method) = method(&mut next) else { break };
        all.push(method);
        ahead = next;
    }
    if all.len() == known.len() {
        return None;
    }
    let path = text::parse(&mut ahead);
    *at = ahead;
    let message = message::methods_are_separated_by_bars(&names(&all));
    let methods = all.split_off(known.len());
    Some(HeadIntent { methods, path, ..HeadIntent::reported(start, message) })
}

/// `GET /users/{id}`, `GET users`, `GET PATH`, `GET concat!("/users", "/{id}")`
fn other_path(method: &str, at: &mut Cursor<'_>) -> Option<HeadIntent> {
    let start = at.here();
    if at.peek_punct('/') {
        let (blame, path) = unquoted_path(at);
        let message = message::path_without_quotes(method, &path);
        let path = Some(Spanned::new(path, start));
        return Some(HeadIntent { path, ..HeadIntent::reported(blame, message) });
    }
    let is_word = at.peek_ident().is_some_and(|word| {
        let is_type =
            word.text.starts_with(char::is_uppercase) && word.text.contains(char::is_lowercase);
        !is_type
    });
    let is_literal = at.peek_literal().is_some() && take_number(at).is_none();
    if !is_word && !is_literal {
        return None;
    }
    let begin = *at;
    skip_entry(at, begin);
    let written = readable(&begin.stream(begin.until(at)).into());
    let is_plain = written.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let message = if is_plain {
        message::path_without_quotes(method, &format!("/{written}"))
    } else {
        message::path_must_be_text(method, &written)
    };
    Some(HeadIntent::reported(start, message))
}

fn take_number(at: &Cursor<'_>) -> Option<()> {
    let first = at.peek_literal()?.to_string();
    first.starts_with(|first: char| first.is_ascii_digit()).then_some(())
}

/// `GET "/users" "/{id}"`
fn second_path(method: &str, path: &str, at: &mut Cursor<'_>) -> Option<HeadIntent> {
    let start = at.here();
    let second = text::parse(at)?;
    let shown = format!("{path}{}", second.value);
    Some(HeadIntent::reported(start, message::second_path(method, &shown)))
}

/// All arguments of `#[utoipa::path(get, path = "/users", responses((status = 200)))]`.
pub(in crate::syntax) fn of_utoipa(mut list: Cursor<'_>) -> Option<HeadIntent> {
    let start = list.here();
    let method = method(&mut list)?;
    let mut path = None;
    let mut responses = None;
    while list.punct(',').is_some() && !list.is_finished() {
        let begin = list;
        let word = list.ident()?;
        if word.text == "path" && list.punct('=').is_some() {
            path = text::parse(&mut list);
        } else if word.text == "responses"
            && let Some((_, contents)) = list.contents()
        {
            responses = list::responses(list.part(contents));
        }
        skip_entry(&mut list, begin);
    }
    let (entries, shown) = responses?;
    let own = path.as_ref().map(|path| format!(" \"{}\"", path.value)).unwrap_or_default();
    let message =
        message::syntax_of_utoipa(&format!("{}{own}, {}", method.value, shown.join(", ")));
    let methods = vec![method];
    Some(HeadIntent { methods, path, entries, ..HeadIntent::reported(start, message) })
}

/// Takes the tokens up to the comma as a path.
fn unquoted_path(at: &mut Cursor<'_>) -> (Blame, String) {
    let start = at.here();
    let mut end = start;
    let mut path = String::new();
    while let Some(tree) = at.tree() {
        if at.peek_punct(',') {
            break;
        }
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let inner = group.stream().to_string().replace(' ', "");
                path = format!("{path}{{{inner}}}");
            }
            tree => path += &tree.to_string().replace(' ', ""),
        }
        end = tree.span();
        at.next_tree();
    }
    (Blame { start, end }, path)
}

/// Takes a method in any case.
fn method(at: &mut Cursor<'_>) -> Option<Spanned<Method>> {
    let mut ahead = *at;
    let word = ahead.ident()?;
    let method = Method::from_name(&word.text.to_ascii_uppercase())?;
    *at = ahead;
    Some(Spanned::new(method, word.span()))
}

fn method_or_text(at: &mut Cursor<'_>) -> Option<Spanned<Method>> {
    if let Some(text) = text::parse(at) {
        let method = Method::from_name(&text.value.to_ascii_uppercase())?;
        return Some(Spanned::new(method, text.span));
    }
    method(at)
}

/// `GET, HEAD`: methods and nothing else
fn methods(mut list: Cursor<'_>) -> Option<Vec<Spanned<Method>>> {
    let mut methods = Vec::new();
    while !list.is_finished() {
        methods.push(method_or_text(&mut list)?);
        if list.punct(',').is_none() {
            list.punct('|');
        }
    }
    (!methods.is_empty()).then_some(methods)
}

/// `GET | HEAD`
fn names(methods: &[Spanned<Method>]) -> String {
    let names: Vec<_> = methods.iter().map(|method| method.value.to_string()).collect();
    names.join(" | ")
}
