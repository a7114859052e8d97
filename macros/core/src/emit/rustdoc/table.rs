//! The table with one row per response.

use http_semantics::{Language, Words};
use proc_macro2::TokenStream;

use super::document::{Document, filled};
use super::lookup::{Lookup, Request};
use crate::any_status::ANY_STATUS;
use crate::characters::Characters;
use crate::emit::markdown::{cell, code, plain};
use crate::emit::meaning;
use crate::model::{
    Content, Header, HeaderValue, Operation, Placement, Response, Set, Subject, code_and_phrase,
};
use crate::readable::field_name;
use crate::reader::Reader;
use crate::syntax::translation::translated;
use http_semantics::Group;

const LINE_END: Characters = Characters::listed(b"\n");

/// Status, meaning, headers, content.
pub(in crate::emit) type Cells = [String; 4];

/// The rows of an operation, which the tables of the handler and of its enums share.
pub(in crate::emit) struct Rows<'a> {
    operation: &'a Operation,
    responses: Vec<(&'a Response, Cells)>,
    sets: Vec<SetRow<'a>>,
    /// Where the rows of the sets are looked up, if they are.
    lookups: Vec<Lookup<'a>>,
}

/// A row about a set or about one code of it.
struct SetRow<'a> {
    set: &'a Set,
    cells: Cells,
    /// What takes its place if the set can tell its rows.
    request: Option<Request>,
}

impl<'a> Rows<'a> {
    pub(in crate::emit) fn of(operation: &'a Operation, reader: Reader) -> Self {
        let language = operation.language;
        let responses = operation.responses.iter().map(|response| {
            let [status, when, headers, content] = cells(operation, response, language);
            (response, [linked(operation, response, &status), when, headers, content])
        });
        let mut responses: Vec<_> = responses.collect();
        // Readers search for a code. Those of one code stay in the order of the declaration.
        // Any status code is the last one, in place of 0.
        responses.sort_by_key(|(response, _)| response.status.value.wrapping_sub(1));
        let mut lookups = Vec::new();
        let mut sets = Vec::new();
        for set in &operation.sets {
            let lookup = Lookup::of(set, reader);
            sets.extend(rows_of_set(operation, set, lookup.as_ref()));
            lookups.extend(lookup);
        }
        Rows { operation, responses, sets, lookups }
    }

    /// The items by which the rows of the sets are found.
    pub(in crate::emit) fn lookups(&self) -> TokenStream {
        self.lookups.iter().map(|lookup| lookup.module(self.operation)).collect()
    }
}

/// The cells of a response, without a link.
pub(in crate::emit) fn cells(
    operation: &Operation,
    response: &Response,
    language: &Language,
) -> Cells {
    [
        status(response, language),
        when(response, language),
        headers(response, language),
        content(operation, response, &language.words),
    ]
}

/// Some of the rows, and the sentences below them.
pub(super) struct Table<'a> {
    operation: &'a Operation,
    responses: Vec<(&'a Response, &'a Cells)>,
    sets: Vec<&'a SetRow<'a>>,
}

impl<'a> Table<'a> {
    /// The responses of the handler, or of one of its enums.
    pub(super) fn of_handler(rows: &'a Rows<'a>, holds: impl Fn(Placement) -> bool) -> Self {
        Table::of(rows, |placement| placement != Placement::Outside && holds(placement))
    }

    /// The responses from outside the handler.
    pub(super) fn of_outside(rows: &'a Rows<'a>) -> Self {
        Table::of(rows, |placement| placement == Placement::Outside)
    }

    fn of(rows: &'a Rows<'a>, holds: impl Fn(Placement) -> bool) -> Self {
        let responses = rows.responses.iter().filter(|(response, _)| holds(response.placement));
        let sets = rows.sets.iter().filter(|row| holds(row.set.placement));
        Table {
            operation: rows.operation,
            responses: responses.map(|(response, cells)| (*response, cells)).collect(),
            sets: sets.collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.responses.is_empty() && self.sets.is_empty()
    }

    pub(super) fn write(&self, document: &mut Document) {
        let Operation { language, .. } = self.operation;
        let words = &language.words;
        let responses = self.responses.iter();
        let responses = responses.map(|(response, cells)| (&response.cfg_predicates, *cells, None));
        let sets = self
            .sets
            .iter()
            .map(|row| (&row.set.attributes.cfg_predicates, &row.cells, row.request.as_ref()));
        let rows: Vec<_> = responses.chain(sets).collect();
        let titles = [words.status, words.when, words.headers, words.content];
        // Empty columns are left out. It is not known which columns the rows of a set need.
        let are_known = rows.iter().all(|(_, _, request)| request.is_none());
        let is_used = |column: usize| rows.iter().any(|(_, cells, _)| !cells[column].is_empty());
        let columns: Vec<usize> =
            (0..titles.len()).filter(|column| !are_known || is_used(*column)).collect();
        document.line(row(&columns, |column| titles[column]));
        document.line(format!("|{}", "---|".repeat(columns.len())));
        for (predicates, cells, request) in &rows {
            let row = row(&columns, |column| &cells[column]);
            match request {
                Some(request) => document.lines_by_macro(predicates, &request.call(&row), &row),
                None => document.line_if(predicates, row),
            }
        }
        self.write_claims(document);
        self.write_overrides(document);
    }

    /// Names the rows that no generated enum enforces.
    fn write_claims(&self, document: &mut Document) {
        let operation = self.operation;
        let is_unenforced = |placement: Placement| {
            placement != Placement::Outside && !operation.enforces(placement)
        };
        let is_unenforced_set = |set: &Set| {
            is_unenforced(set.placement) && !set.is_error_type_of(&operation.subject)
                || set.is_part() && set.placement != Placement::Outside
        };
        let codes = self.responses.iter().filter(|(response, _)| is_unenforced(response.placement));
        let any = self.operation.language.words.any_status;
        let codes = codes.map(|(response, _)| match response.status.value {
            ANY_STATUS => any.to_owned(),
            code => code.to_string(),
        });
        let sets = self.sets.iter().filter(|row| is_unenforced_set(row.set));
        let sets = sets.map(|row| code(&row.set.name_with_codes()));
        let mut claims: Vec<String> = codes.chain(sets).collect();
        if claims.is_empty() {
            return;
        }
        document.line("");
        let Words { not_enforced, colon, comma, full_stop, .. } = &self.operation.language.words;
        if claims.len() == self.responses.len() + self.sets.len() {
            document.line(format!("{not_enforced}{full_stop}"));
        } else {
            claims.dedup();
            document.line(format!("{not_enforced}{colon}{}{full_stop}", claims.join(comma)));
        }
    }

    fn write_overrides(&self, document: &mut Document) {
        let words = &self.operation.language.words;
        for (response, _) in &self.responses {
            for (overridden, reason) in response.overrides.reasons() {
                let what = match overridden.group() {
                    Some(Group::Incomplete) => words.left_out,
                    Some(Group::MissingLocation) => words.without_location,
                    Some(Group::MissingChallenge) => words.without_challenge,
                    _ => words.declared_deliberately,
                };
                let what = filled(what, &response.status.value.to_string());
                document.line_if(&response.cfg_predicates, "");
                let line = format!("{what}{}{}", words.colon, plain(reason));
                document.line_if(&response.cfg_predicates, line);
            }
        }
        for SetRow { set, .. } in &self.sets {
            for (_, reason) in set.attributes.overrides.reasons() {
                let what = filled(words.declared_deliberately, &code(&set.name()));
                document.line_if(&set.attributes.cfg_predicates, "");
                let line = format!("{what}{}{}", words.colon, plain(reason));
                document.line_if(&set.attributes.cfg_predicates, line);
            }
        }
    }
}

/// `| 404 Not Found | No user has this id. |`
fn row<'a>(columns: &[usize], cell: impl Fn(usize) -> &'a str) -> String {
    let mut row = String::from("|");
    for column in columns {
        row.push(' ');
        row.push_str(cell(*column));
        row.push_str(" |");
    }
    row
}

/// One row with the name of the set, or one for each code of a part. The macro does not see where the set is
/// declared: for all other rows, the set is asked.
fn rows_of_set<'a>(
    operation: &Operation,
    set: &'a Set,
    lookup: Option<&Lookup>,
) -> Vec<SetRow<'a>> {
    let language = operation.language;
    let name = code(&set.name());
    let (open, close) = link_of_set(operation, set);
    let via = filled(language.words.of_set, &name);
    let own_words = words_about_set(set, language);
    let row = |code: Option<u16>| {
        let (text, when) = match code {
            Some(code) => {
                let when = cell(&plain(language.describe_response(code).unwrap_or_default()));
                (format!("{}{via}", code_and_phrase(code)), when)
            }
            None => (name.clone(), language.words.any_of_its_responses.to_owned()),
        };
        let request = lookup.map(|lookup| Request {
            module: lookup.name.clone(),
            code,
            language,
            before: cell(&open),
            after: cell(&format!("{via}{close}")),
            when: own_words.clone(),
        });
        let status = cell(&format!("{open}{text}{close}"));
        let when = own_words.clone().unwrap_or(when);
        SetRow { set, cells: [status, when, String::new(), String::new()], request }
    };
    if !set.is_part() {
        return vec![row(None)];
    }
    let mut codes: Vec<u16> = set.codes.iter().map(|code| code.value).collect();
    codes.sort_unstable();
    codes.into_iter().map(|code| row(Some(code))).collect()
}

/// What is before and after a text that links to the variant with the set.
fn link_of_set(operation: &Operation, set: &Set) -> (String, String) {
    match enum_of(operation, set.placement) {
        Some(of) if set.placement.is_generated() => {
            ("[".to_owned(), format!("]({of}::{})", set.variant))
        }
        _ => (String::new(), String::new()),
    }
}

/// What the author says about the set.
fn words_about_set(set: &Set, language: &Language) -> Option<String> {
    if let Some(text) = translated(&set.attributes.translations, language) {
        return Some(cell(&first_paragraph(text.lines())));
    }
    let doc = &set.attributes.doc;
    if doc.iter().all(|line| line.trim().is_empty()) {
        return None;
    }
    Some(cell(&first_paragraph(doc.iter().map(String::as_str))))
}

fn first_paragraph<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let lines = lines.map(str::trim).skip_while(|line| line.is_empty());
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// `404 Not Found`, followed by the name of the variant if it was given one.
fn status(response: &Response, language: &Language) -> String {
    let text = if response.has_any_status() {
        language.words.any_status.to_owned()
    } else {
        response.code_and_phrase()
    };
    if response.named { format!("{text} {}", code(&response.name)) } else { text }
}

/// `[404 Not Found](GetUserError::NotFound)`
fn linked(operation: &Operation, response: &Response, text: &str) -> String {
    match enum_of(operation, response.placement) {
        Some(name) => cell(&format!("[{text}]({name}::{})", response.variant)),
        None => cell(text),
    }
}

fn enum_of(operation: &Operation, placement: Placement) -> Option<String> {
    let head = match (&operation.subject, placement) {
        (Subject::Handler(output), Placement::Success) => output.success.as_ref(),
        (Subject::Handler(output), Placement::Error) => output.error.as_ref(),
        (Subject::EmptyEnum(head, _), Placement::Success | Placement::Error) => Some(head),
        (Subject::ExistingEnum(existing), Placement::Error) => Some(&existing.head),
        _ => None,
    };
    head.map(|head| head.ident.to_string())
}

/// The first paragraph of the author's description, or another text about the response.
fn when(response: &Response, language: &Language) -> String {
    let meaning = meaning::meaning(response, language);
    if LINE_END.occur_in(&meaning) {
        cell(&first_paragraph(meaning.lines()))
    } else {
        cell(&meaning)
    }
}

/// `` `Location`, `Cache-Control: no-store` ``
fn headers(response: &Response, language: &Language) -> String {
    let Words { optional, comma, brackets: [open, close], .. } = &language.words;
    // Chinese brackets have no space before them.
    let space = if open.is_ascii() { " " } else { "" };
    let header = |header: &Header| {
        let name = field_name(&header.name.value);
        match &header.value {
            HeaderValue::Constant(text) => code(&format!("{name}: {}", text.value)),
            HeaderValue::Type(_) if header.is_optional() => {
                format!("{}{space}{open}{optional}{close}", code(&name))
            }
            HeaderValue::Type(_) => code(&name),
        }
    };
    cell(&response.headers.iter().map(header).collect::<Vec<_>>().join(comma))
}

/// `` (`seats`, `row`)``
fn members(response: &Response, words: &Words) -> String {
    if response.members.is_empty() {
        return String::new();
    }
    let [open, close] = words.brackets;
    let space = if open.is_ascii() { " " } else { "" };
    let names: Vec<String> =
        response.members.iter().map(|member| code(&member.name.value)).collect();
    format!("{space}{open}{}{close}", names.join(words.comma))
}

/// Types are code without links: a link to a private or generic type would break the doc build.
fn content(operation: &Operation, response: &Response, words: &Words) -> String {
    let text = match &response.content {
        Content::None | Content::Unknown { .. } => String::new(),
        Content::FixedError { format, .. }
        | Content::Text { format: Some(format), .. }
        | Content::Failure { format: Some(format), .. }
        | Content::Fault { format: Some(format), .. } => {
            let name = code(&format.name());
            match format.media_type.as_str() {
                "application/json" => name,
                media_type => format!("{name}{}{}", words.under, code(media_type)),
            }
        }
        Content::FixedProblem { .. }
        | Content::Text { .. }
        | Content::Failure { .. }
        | Content::Problem { .. }
        | Content::Fault { .. } => match &response.problem {
            Some(problem) => {
                format!("{} {}{}", words.problem, code(&problem.value), members(response, words))
            }
            None => format!("{}{}", words.problem, members(response, words)),
        },
        // The handler decides about the content. At most its media type is declared.
        Content::Raw { .. } => media_types(response, words.comma),
        Content::Json { media_type, .. }
            if media_type == "application/json" && response.other_media_types.is_empty() =>
        {
            code(&operation.content_name(response))
        }
        Content::Json { .. } | Content::Bytes { .. } => {
            let name = code(&operation.content_name(response));
            format!("{name}{}{}", words.under, media_types(response, words.comma))
        }
    };
    cell(&text)
}

/// The written media types: one, or those of a list.
fn media_types(response: &Response, comma: &str) -> String {
    let all: Vec<String> = response.written_media_types().map(|one| code(&one.value)).collect();
    all.join(comma)
}
