//! Writes a guide as GitHub Flavored Markdown.

mod appendix;
mod author;
mod bidirectional;
mod body;
mod document;
mod endpoint_name;
mod escape;
mod place;
mod row;
mod section;
mod shape;

use http_semantics::Language;

use self::document::Document;
use self::endpoint_name::link;
use self::place::Place;
use super::anchor;
use super::code::Remark;
use super::page::{Explained, Page};

pub(super) fn write(page: &Page<'_>) -> String {
    let words = &page.language.words;
    let mut out = Document::default();
    out.block(format!("# {}", escape::text(page.title.as_str(), Place::Line)));
    if let Some(introduction) = &page.introduction {
        out.block(author::blocks(introduction, 1));
    }
    contents(page, &mut out);
    out.block(format!("## {}", words.endpoints));
    for section in &page.sections {
        section::write(section, page, &mut out);
    }
    appendix::types(page, &mut out);
    appendix::problem_types(page, &mut out);
    if !page.codes.is_empty() {
        out.block(format!("<a id=\"status-codes\"></a>\n\n## {}", words.status_codes));
    }
    for explained in &page.codes {
        code(explained, page, &mut out);
    }
    out.into_text()
}

fn contents(page: &Page<'_>, out: &mut Document) {
    let words = &page.language.words;
    let mut lines = Vec::new();
    for section in &page.sections {
        let mut line = format!("- {}", link(section));
        if let Some(summary) = &section.summary {
            line.push_str(words.colon);
            line.push_str(&author::line(summary));
        }
        lines.push(line);
    }
    for (is_written, anchor, text) in [
        (!page.types.all.is_empty(), "types", words.types),
        (!page.problem_types.is_empty(), "problem-types", words.problem_types),
        (!page.codes.is_empty(), "status-codes", words.status_codes),
    ] {
        if is_written {
            lines.push(format!("- [{text}](#{anchor})"));
        }
    }
    if !lines.is_empty() {
        out.block(format!("## {}", words.contents));
        out.block(lines.join("\n"));
    }
}

fn code(explained: &Explained, page: &Page<'_>, out: &mut Document) {
    let words = &page.language.words;
    let code = &explained.code;
    let title = escape::text(&code.title(), Place::Line);
    out.block(format!("<a id=\"{}\"></a>\n\n### {title}", anchor::of_code(code.number)));
    if let Some(description) = code.description() {
        out.block(escape::text(description, Place::Line));
    }
    let remarks: Vec<String> =
        code.remarks().iter().map(|one| remark(one, page.language)).collect();
    let space = if words.colon.ends_with(' ') { " " } else { "" };
    out.block(remarks.join(space));
    if let Some(reference) = code.reference() {
        let citation = escape::text(reference.citation, Place::Line);
        let link = format!("[{citation}]({})", reference.url());
        out.block(format!("{}{}{link}", words.specification, words.colon));
    }
    let used_by: Vec<String> =
        explained.used_by.iter().map(|index| link(&page.sections[*index])).collect();
    out.block(format!("{}{}{}", words.used_by, words.colon, used_by.join(words.comma)));
}

fn remark(remark: &Remark, language: &Language) -> String {
    match remark {
        Remark::Sentence(text) => escape::text(text, Place::Line),
        Remark::Replacements(codes) => {
            let codes: Vec<String> = codes.iter().map(|code| format!("`{code}`")).collect();
            language.words.use_instead.replacen("{}", &codes.join(language.words.or), 1)
        }
    }
}
