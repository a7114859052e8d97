//! Writes the appendix, which explains each status code that is used.

use http_semantics::Language;
use maud::{Markup, html};

use super::fragment::{TOO_MANY, used_by};
use crate::guide::anchor;
use crate::guide::code::Remark;
use crate::guide::page::{Explained, Page};

/// From this number of endpoints on, their list is collapsed.
const MANY: usize = 24;

pub(super) fn write(page: &Page<'_>) -> Markup {
    html! {
        @if !page.codes.is_empty() {
            h2 #status-codes { (page.language.words.status_codes) }
            @for explained in &page.codes { (entry(explained, page)) }
        }
    }
}

fn entry(explained: &Explained, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    let code = &explained.code;
    let anchor = anchor::of_code(code.number);
    html! {
        section.explained id=(anchor) aria-labelledby={ (anchor) "-name" } {
            h3 id={ (anchor) "-name" } {
                span class={ "code c" (code.class()) } { (code.number) } " " (code.phrase())
                " " a.here href={ "#" (anchor) } aria-label={ "# " (code.number) } { "#" }
            }
            @if let Some(description) = code.description() { p { (description) } }
            @for remark in code.remarks() { p.note { (sentence(&remark, page.language)) } }
            @if let Some(reference) = code.reference() {
                p {
                    (words.specification) (words.colon)
                    a href=(reference.url()) rel="noreferrer" { (reference.citation) }
                }
            }
            @if explained.used_by.len() > TOO_MANY {
                p { (words.used_by) (words.colon) (explained.used_by.len()) }
            } @else if explained.used_by.len() > MANY {
                details {
                    summary { (words.used_by) (words.colon) (explained.used_by.len()) }
                    (used_by(&explained.used_by, page))
                }
            } @else {
                p { (words.used_by) (words.colon.trim_end()) }
                (used_by(&explained.used_by, page))
            }
        }
    }
}

fn sentence(remark: &Remark, language: &Language) -> Markup {
    match remark {
        Remark::Sentence(text) => html! { (text) },
        Remark::Replacements(codes) => {
            let codes: Vec<String> = codes.iter().map(u16::to_string).collect();
            let codes = codes.join(language.words.or);
            html! { (language.words.use_instead.replacen("{}", &codes, 1)) }
        }
    }
}
