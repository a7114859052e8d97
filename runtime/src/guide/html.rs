//! Writes a guide as one HTML page.

mod appendix;
mod body;
mod codes;
mod fragment;
mod request;
mod section;
mod shape;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use self::fragment::{markdown, methods, place};
use super::page::Page;

/// General rules come before rules for some window sizes and for paper.
const STYLE: &str = concat!(
    include_str!("html/colours.css"),
    include_str!("html/page.css"),
    include_str!("html/contents.css"),
    include_str!("html/sizes.css"),
);
/// Each file is a block of its own.
const SCRIPT: &str = concat!(
    include_str!("html/search.js"),
    include_str!("html/examples.js"),
    include_str!("html/types.js"),
    include_str!("html/tables.js"),
);

/// The policy of the page: nothing is loaded, and only the style and the script of the page itself are
/// allowed, by their hashes (Content Security Policy Level 3, §2.3.1). The icon is empty, because
/// browsers would otherwise request one.
const POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; \
    style-src 'sha256-QjYmwSKIJulcvXLY5xhKRHCHleGeEromSoXZKL52nOY='; \
    script-src 'sha256-fB1BBWHilvtQwniWPo8Ohq/H1ap4fv14oMKOWT7Y3hw='";

pub(super) fn write(page: &Page<'_>) -> String {
    let words = &page.language.words;
    let page = html! {
        (DOCTYPE)
        html lang=(page.language.tag) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (page.title) }
                link rel="icon" href="data:,";
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#endpoints" { (words.skip) }
                header.top {
                    h1 dir="auto" { (page.title) }
                    @if let Some(introduction) = &page.introduction {
                        div.words dir="auto" { (markdown(introduction, 1)) }
                    }
                }
                div.columns {
                    div.side { (search(page)) (contents(page)) }
                    main {
                        h2 #endpoints tabindex="-1" { (words.endpoints) }
                        div #list {
                            @for section in &page.sections { (section::write(section, page)) }
                        }
                        (appendix::types(page))
                        (appendix::problem_types(page))
                        (codes::write(page))
                    }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string()
}

/// Hidden until the script runs that makes it work.
fn search(page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    html! {
        search #search hidden data-found=(words.found) data-copy=(words.copy) data-copied=(words.copied)
            data-fields=(words.fields) {
            label for="query" { (words.search) }
            input #query type="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"
                aria-describedby="found";
            p #found role="status" aria-live="polite" {}
        }
    }
}

fn contents(page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    html! {
        nav aria-labelledby="contents" {
            h2 #contents { (words.contents) }
            ul {
                @for section in &page.sections {
                    li data-of=(section.anchor) {
                        a href={ "#" (section.anchor) } { (methods(section)) " " (place(section)) }
                    }
                }
            }
            @for (is_shown, anchor, text) in [
                (!page.types.all.is_empty(), "#types", words.types),
                (!page.problem_types.is_empty(), "#problem-types", words.problem_types),
                (!page.codes.is_empty(), "#status-codes", words.status_codes),
            ] {
                @if is_shown { p { a href=(anchor) { (text) } } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use sha2::{Digest as _, Sha256};

    use super::{POLICY, SCRIPT, STYLE};

    #[test]
    fn the_policy_contains_the_hashes_of_style_and_script() {
        for (source, directive) in [(STYLE, "style-src"), (SCRIPT, "script-src")] {
            let hash = base64::prelude::BASE64_STANDARD.encode(Sha256::digest(source));
            let expected = format!("{directive} 'sha256-{hash}'");
            assert!(POLICY.contains(&expected), "write {expected}");
        }
    }
}
