//! Names in the return type that are almost those of the generated enums.

use proc_macro2::TokenTree;

use super::cursor::{Cursor, unraw};
use crate::diagnostic::Diagnostics;
use crate::message;
use crate::nearest;

/// Types that no framework takes as a response, whatever they contain.
const NO_RESPONSES: [&str; 4] = ["Vec", "Box", "Arc", "Rc"];

/// Reports a name that is written in another case or misspelled, and a whole enum in a `Vec`. `wanted` are the
/// names that the return type does not mention.
pub(crate) fn check(output: Cursor<'_>, wanted: &[String], diagnostics: &mut Diagnostics) {
    let mut input = output;
    // The word before the last `<`, and whether the next word is behind a path.
    let mut around = "";
    let mut last = "";
    let mut colons = 0;
    while let Some(tree) = input.tree() {
        match tree {
            TokenTree::Ident(ident) => {
                let word = unraw(input.word());
                if colons < 2
                    && let Some(name) = wanted.iter().find(|name| is_meant(word, name))
                {
                    if word != name {
                        diagnostics
                            .error_of_shape(ident.span(), message::misspelled_enum(word, name));
                        // The other name is usually written in the same way.
                        return;
                    } else if NO_RESPONSES.contains(&around) {
                        diagnostics.error_of_shape(
                            ident.span(),
                            message::enum_in_other_type(name, around),
                        );
                    }
                }
                last = word;
                colons = 0;
            }
            TokenTree::Punct(punct) => {
                colons = if punct.as_char() == ':' { colons + 1 } else { 0 };
                if punct.as_char() == '<' {
                    around = last;
                }
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => {}
        }
        input.next_tree();
    }
}

/// Whether a word is a name, in another case, without its underscores or with a wrong letter. A plural is another
/// name.
fn is_meant(word: &str, name: &str) -> bool {
    if word == name {
        return true;
    }
    if word.len() + 2 < name.len() || word.len() > name.len() + 3 {
        return false;
    }
    let plain: String = word.chars().filter(|letter| *letter != '_').collect();
    let is_plural = word.strip_suffix('s') == Some(name);
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
            ("GetUsersResponse", true),
            ("GetUser", false),
            ("GetOrderResponse", false),
            ("GetUserError", false),
        ] {
            assert_eq!(is_meant(word, "GetUserResponse"), is_one, "{word}");
        }
    }
}
