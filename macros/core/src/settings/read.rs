//! Reads one file into settings.

use std::sync::Arc;

use http_semantics::{Language, Method, field_name};

use super::codes::Code;
use super::demand::Demand;
use super::fields::Fields;
use super::level::{self, LevelSetting, ProjectLevel};
use super::mistake::{Mistake, MistakeKind};
use super::place::SettingPlace;
use super::toml::{Document, Entry, Table, Value};

/// The keys before the first heading.
const TOP: &[&str] = &["profile", "guideline", "errors", "lang", "decode", "crate"];
/// The tables: a heading is one of them, or in the last six, followed by the name of a rule of the project.
const TABLES: &[&str] =
    &["rules", "sets", "forbid", "require", "outside", "header", "problem-type", "media-type"];

const FORBID: &[&str] = &["codes", "except", "methods", "help", "section", "url", "level"];
const REQUIRE: &[&str] =
    &["codes", "any-of", "methods", "extractor", "help", "section", "url", "level"];
const OUTSIDE: &[&str] = &["codes", "sets", "methods", "help", "section", "url", "level"];
const HEADER: &[&str] =
    &["codes", "except", "methods", "names", "any-of", "help", "section", "url", "level"];
const PROBLEM_TYPE: &[&str] =
    &["codes", "except", "methods", "pattern", "required", "help", "section", "url", "level"];
const MEDIA_TYPE: &[&str] =
    &["codes", "except", "methods", "any-of", "help", "section", "url", "level"];

/// All keys of the file: the table, and the keys in it. `rules` and `sets` have the names of rules and sets as keys.
pub(super) const KEYS: &[(&str, &[&str])] = &[
    ("", TOP),
    ("rules", &[]),
    ("sets", &[]),
    ("forbid", FORBID),
    ("require", REQUIRE),
    ("outside", OUTSIDE),
    ("header", HEADER),
    ("problem-type", PROBLEM_TYPE),
    ("media-type", MEDIA_TYPE),
];

const A_STRING: &str = "a string in quotes";
const STRINGS: &str = "a list of strings, such as `[\"GET\"]`";
const CODES: &str = "a list of status codes and classes, such as `[418, \"5xx\"]`";
const A_FLAG: &str = "`true` or `false`";

/// The settings of one file.
#[derive(Default)]
pub(super) struct Layer {
    pub(super) profile: Option<(String, SettingPlace)>,
    pub(super) errors: Option<(String, SettingPlace)>,
    pub(super) runtime: Option<(String, SettingPlace)>,
    pub(super) language: Option<&'static Language>,
    pub(super) decode: Option<bool>,
    pub(super) levels: Vec<LevelSetting>,
    pub(super) demands: Vec<Demand>,
    pub(super) sets: Vec<KnownSet>,
    pub(super) mistakes: Vec<Mistake>,
}

/// A line below `[sets]`: the codes of a set that other tables count.
#[derive(Clone, Debug)]
pub(crate) struct KnownSet {
    pub(crate) name: String,
    pub(crate) codes: Vec<Code>,
    pub(crate) place: SettingPlace,
}

/// Reads a file. `shown` is its name in messages.
pub(super) fn read(document: &Document, shown: &str) -> Layer {
    let mut reader = Reader { file: shown.into(), layer: Layer::default(), guideline: None };
    for &(line, expected) in &document.unreadable {
        reader.mistake(line, MistakeKind::NotToml(expected));
    }
    let mut seen: Vec<&[String]> = Vec::new();
    for table in &document.tables {
        if seen.contains(&table.name.as_slice()) {
            reader.mistake(table.line, MistakeKind::Twice(format!("[{}]", table.name.join("."))));
            continue;
        }
        seen.push(&table.name);
        reader.table(table);
    }
    reader.layer.mistakes.sort_by_key(|mistake| mistake.place.line);
    reader.layer
}

struct Reader {
    file: Arc<str>,
    guideline: Option<String>,
    layer: Layer,
}

impl Reader {
    fn place(&self, line: usize) -> SettingPlace {
        SettingPlace { file: Arc::clone(&self.file), line: Some(line) }
    }

    fn mistake(&mut self, line: usize, kind: MistakeKind) {
        let place = self.place(line);
        self.layer.mistakes.push(Mistake { place, kind });
    }

    fn table(&mut self, table: &Table) {
        let names: Vec<&str> = table.name.iter().map(String::as_str).collect();
        self.report_repeated(table);
        match names.as_slice() {
            [] => self.top(table),
            ["rules"] => self.rules(table),
            ["sets"] => self.sets(table),
            [kind, name] if TABLES[2..].contains(kind) => self.demand(kind, name, table),
            [kind] if TABLES[2..].contains(kind) => {
                let missing = MistakeKind::Missing(
                    (*kind).to_owned(),
                    "a name behind a dot, such as `no-teapots`",
                );
                self.mistake(table.line, missing);
            }
            names => {
                let kind = MistakeKind::UnknownTable(names.join("."), TABLES);
                self.mistake(table.line, kind);
            }
        }
    }

    fn report_repeated(&mut self, table: &Table) {
        for (index, entry) in table.entries.iter().enumerate() {
            if table.entries[..index].iter().any(|first| first.key == entry.key) {
                self.mistake(entry.line, MistakeKind::Twice(entry.key.clone()));
            }
        }
    }

    fn top(&mut self, table: &Table) {
        for entry in &table.entries {
            let place = self.place(entry.line);
            match entry.key.as_str() {
                "profile" => {
                    self.layer.profile = self.text(entry).map(|profile| (profile, place));
                }
                "guideline" => self.guideline = self.text(entry),
                "errors" => self.layer.errors = self.text(entry).map(|errors| (errors, place)),
                "lang" => self.layer.language = self.language(entry),
                "decode" => self.layer.decode = self.flag(entry),
                "crate" => self.layer.runtime = self.text(entry).map(|path| (path, place)),
                other => {
                    self.mistake(entry.line, MistakeKind::UnknownKey(other.to_owned(), TOP));
                }
            }
        }
    }

    fn rules(&mut self, table: &Table) {
        for entry in &table.entries {
            if let Some(level) = self.level(entry) {
                let (name, place) = (entry.key.clone(), self.place(entry.line));
                self.layer.levels.push(LevelSetting { name, level, place });
            }
        }
    }

    fn sets(&mut self, table: &Table) {
        for entry in &table.entries {
            if let Some(codes) = self.codes(entry) {
                let (name, place) = (entry.key.clone(), self.place(entry.line));
                self.layer.sets.push(KnownSet { name, codes, place });
            }
        }
    }

    fn demand(&mut self, kind: &str, name: &str, table: &Table) {
        let keys = KEYS.iter().find(|(own, _)| *own == kind).map_or(&[][..], |(_, keys)| *keys);
        let before = self.layer.mistakes.len();
        if !is_name(name) {
            self.mistake(table.line, MistakeKind::NotAName(name.to_owned()));
        } else if level::exists(name) {
            self.mistake(table.line, MistakeKind::NameOfRule(name.to_owned()));
        } else if self.layer.demands.iter().any(|demand| demand.name == name) {
            self.mistake(table.line, MistakeKind::Twice(name.to_owned()));
        }
        let mut fields = Fields::default();
        for entry in &table.entries {
            if keys.contains(&entry.key.as_str()) {
                self.field(entry, kind, &mut fields);
            } else {
                self.mistake(entry.line, MistakeKind::UnknownKey(entry.key.clone(), keys));
            }
        }
        if self.layer.mistakes.len() > before {
            return;
        }
        if let Some(missing) = fields.missing(kind) {
            let table_name = format!("[{kind}.{name}]");
            return self.mistake(table.line, MistakeKind::Missing(table_name, missing));
        }
        let source: Vec<String> =
            [self.guideline.clone(), fields.section.take(), fields.url.take()]
                .into_iter()
                .flatten()
                .collect();
        let has_source = source.len() > usize::from(self.guideline.is_some());
        self.layer.demands.push(Demand {
            name: name.to_owned(),
            level: fields.level.unwrap_or(ProjectLevel::Deny),
            place: self.place(table.line),
            methods: std::mem::take(&mut fields.methods),
            help: fields.help.take(),
            source: has_source.then(|| source.join(", ")),
            kind: fields.kind(kind),
        });
    }

    fn field(&mut self, entry: &Entry, table: &str, fields: &mut Fields) {
        match entry.key.as_str() {
            "codes" => fields.codes = self.codes(entry).unwrap_or_default(),
            "except" => fields.except = self.codes(entry).unwrap_or_default(),
            "any-of" if table == "require" => {
                fields.any_of_codes = self.codes(entry).unwrap_or_default();
            }
            "any-of" | "names" if table == "header" => {
                let names = self.field_names(entry);
                if entry.key == "names" {
                    fields.names = names;
                } else {
                    fields.any_of_texts = names;
                }
            }
            "any-of" => fields.any_of_texts = self.texts(entry).unwrap_or_default(),
            "methods" => fields.methods = self.methods(entry),
            "sets" => fields.names = self.texts(entry).unwrap_or_default(),
            "extractor" => fields.extractor = self.text(entry),
            "pattern" => fields.pattern = self.text(entry),
            "help" => fields.help = self.text(entry),
            "section" => fields.section = self.text(entry),
            "url" => fields.url = self.text(entry),
            "level" => fields.level = self.level(entry),
            _ => fields.is_required = self.flag(entry).unwrap_or_default(),
        }
    }

    fn wrong(&mut self, entry: &Entry, expected: &'static str) {
        self.mistake(entry.line, MistakeKind::WrongValue(entry.key.clone(), expected));
    }

    fn flag(&mut self, entry: &Entry) -> Option<bool> {
        if let Value::Flag(flag) = entry.value {
            return Some(flag);
        }
        self.wrong(entry, A_FLAG);
        None
    }

    fn language(&mut self, entry: &Entry) -> Option<&'static Language> {
        let tag = self.text(entry)?;
        let language = Language::by_tag(&tag);
        if language.is_none() {
            self.mistake(entry.line, MistakeKind::UnknownLanguage(tag));
        }
        language
    }

    fn text(&mut self, entry: &Entry) -> Option<String> {
        if let Value::Text(text) = &entry.value {
            return Some(text.clone());
        }
        self.wrong(entry, A_STRING);
        None
    }

    fn texts(&mut self, entry: &Entry) -> Option<Vec<String>> {
        if let Value::List(values) = &entry.value {
            let texts = values.iter().map(|value| match value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            });
            if let Some(texts) = texts.collect::<Option<Vec<String>>>() {
                return Some(texts);
            }
        }
        self.wrong(entry, STRINGS);
        None
    }

    /// The names of header fields, as they are written.
    fn field_names(&mut self, entry: &Entry) -> Vec<String> {
        let names = self.texts(entry).unwrap_or_default();
        let is_wrong = |name: &String| field_name::check(&name.to_ascii_lowercase()).is_err();
        if names.iter().any(is_wrong) {
            self.wrong(entry, "a list of names of header fields, such as `[\"Retry-After\"]`");
        }
        names
    }

    fn methods(&mut self, entry: &Entry) -> Vec<Method> {
        let mut methods = Vec::new();
        for text in self.texts(entry).unwrap_or_default() {
            match Method::ALL.iter().find(|method| method.as_str() == text) {
                Some(method) => methods.push(*method),
                None => self.mistake(entry.line, MistakeKind::UnknownMethod(text)),
            }
        }
        methods
    }

    fn codes(&mut self, entry: &Entry) -> Option<Vec<Code>> {
        let Value::List(values) = &entry.value else {
            self.wrong(entry, CODES);
            return None;
        };
        let mut codes = Vec::new();
        for value in values {
            let (code, written) = match value {
                Value::Number(number) => {
                    let code = u16::try_from(*number).ok().filter(|code| (100..600).contains(code));
                    (code.map(Code::One), number.to_string())
                }
                Value::Text(text) => (Code::class(text), format!("\"{text}\"")),
                Value::Flag(_) | Value::List(_) => {
                    self.wrong(entry, CODES);
                    return None;
                }
            };
            match code {
                Some(code) => codes.push(code),
                None => self.mistake(entry.line, MistakeKind::NotACode(written)),
            }
        }
        Some(codes)
    }

    fn level(&mut self, entry: &Entry) -> Option<ProjectLevel> {
        let text = self.text(entry)?;
        let level = ProjectLevel::by_name(&text);
        if level.is_none() {
            self.mistake(entry.line, MistakeKind::UnknownLevel(text));
        }
        level
    }
}

/// Whether a name is in kebab case, so that it can be written as `http::no_teapots`.
fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
        && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}
