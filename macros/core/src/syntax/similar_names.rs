//! Names in the return type that are almost those of the generated enums.

use proc_macro2::TokenTree;

use super::cursor::{Cursor, unraw};
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::nearest;

/// Types that no framework takes as a response, whatever they contain.
const NO_RESPONSES: [&str; 4] = ["Vec", "Box", "Arc", "Rc"];

/// Reports a name that is written in another case or misspelled, and a whole enum in a `Vec`. `wanted` are the
/// names that the return type does not mention.
///
/// Names in any other type, such as `Json<Vec<GetUserResponse>>`, are those of the user.
pub(crate) fn check(output: Cursor<'_>, wanted: &[String], diagnostics: &mut Diagnostics) {
    let mut input = output;
    // The types around this place.
    let mut around: Vec<&str> = Vec::new();
    let mut last = "";
    let mut colons = 0;
    while let Some(tree) = input.tree() {
        match tree {
            TokenTree::Ident(ident) => {
                last = unraw(input.word());
                let meant = wanted.iter().find(|name| colons < 2 && is_meant(last, name));
                if let Some(name) = meant
                    && let Some(message) = mistake(last, name, &around)
                {
                    diagnostics.error_of_shape(ident.span(), message);
                    // The other name is usually written in the same way.
                    return;
                }
                colons = 0;
            }
            TokenTree::Punct(punct) => {
                colons = if punct.as_char() == ':' { colons + 1 } else { 0 };
                match punct.as_char() {
                    '<' => around.push(last),
                    '>' => {
                        around.pop();
                    }
                    _ => {}
                }
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => {}
        }
        input.next_tree();
    }
}

fn mistake(word: &str, name: &str, around: &[&str]) -> Option<Message> {
    let (inner, outer) = match around.split_last() {
        Some((inner, outer)) if !inner.ends_with("Result") => (Some(*inner), outer),
        _ => (None, around),
    };
    if !outer.iter().all(|one| one.ends_with("Result")) {
        return None;
    }
    match inner {
        None => (word != name).then(|| message::misspelled_enum(word, name)),
        Some(inner) => (word == name && NO_RESPONSES.contains(&inner))
            .then(|| message::enum_in_other_type(name, inner)),
    }
}

/// Whether a word is a name in another case, with underscores or with a wrong letter. A plural is another name.
fn is_meant(word: &str, name: &str) -> bool {
    if word == name {
        return true;
    }
    if word.len() + 2 < name.len() || word.len() > name.len() + 3 {
        return false;
    }
    let plain: String = word.chars().filter(|letter| *letter != '_').collect();
    let without_plural = |word: &str| word.replace('s', "");
    let is_plural = without_plural(word) == without_plural(name);
    plain.eq_ignore_ascii_case(name)
        || !is_plural && word.len() > 6 && nearest::nearest(word, [name], 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_another_case_are_meant() {
        for (word, is_one) in [
            ("GetUserResponse", true),
            ("getUserResponse", true),
            ("get_user_response", true),
            ("GetUserRespons", true),
            ("GetUserResponses", false),
            ("GetUsersResponse", false),
            ("GetUser", false),
            ("GetOrderResponse", false),
            ("GetUserError", false),
        ] {
            assert_eq!(is_meant(word, "GetUserResponse"), is_one, "{word}");
        }
    }
}
