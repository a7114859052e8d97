//! The one type of all rules.

use core::fmt;

use crate::endpoint::{Endpoint, Header, Response};
use crate::method::Method;

/// A rule: a statement about HTTP, and what follows from it for a declaration.
///
/// A rule judges a method and a status code, or a response with its content and header fields, or
/// all responses of an endpoint together. [`RULES`](crate::RULES) lists all of them.
///
/// ```
/// use http_semantics::{Group, Level, Method, RULES, judge};
///
/// let rule = judge(Method::Get, 201).unwrap().rule;
/// assert_eq!(rule.name, "safe-methods-create-nothing");
/// assert_eq!((rule.level, rule.group), (Level::Error, Some(Group::Meaningless)));
/// assert!(rule.is_named("safe_methods_create_nothing"));
/// assert!(RULES.contains(&rule));
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Rule {
    /// The name, in kebab case. In an attribute it is written in snake case:
    /// `#[allow(http::safe_methods_create_nothing, reason = "…")]`.
    pub name: &'static str,
    /// The highest level at which the rule reports something.
    pub level: Level,
    /// The lint group, for a rule that can be overridden; `None` for one that nothing overrides.
    pub group: Option<Group>,
    /// The statement, in one sentence.
    pub summary: &'static str,
    /// The reason for it, in one paragraph or several.
    pub why: &'static str,
    /// Where it is stated: `RFC 9110 §9.2.1, §15.3.2`.
    pub citation: &'static str,
    /// An attribute that breaks the rule, with the handler below it where that matters; empty if
    /// nothing breaks it.
    pub breaks: &'static str,
    /// The same declaration, corrected; empty if nothing breaks the rule.
    pub keeps: &'static str,
    pub(crate) judges: Judges,
}

/// What a rule judges.
#[derive(Clone, Copy)]
pub(crate) enum Judges {
    /// A method and a status code. The first clause that covers a pair decides.
    Pairs(&'static [Clause]),
    /// One response.
    Response(&'static [Check]),
    /// All responses of an endpoint together.
    Endpoint(&'static [Check]),
    /// A header field that responses with these codes have by default; an override leaves it out.
    DefaultHeader(&'static str, &'static [u16]),
    /// How a declaration is written; the macro judges it while it reads.
    Declaration,
    /// Nothing: the generated types cannot break it, or it is for the documentation only.
    Nothing,
}

impl Rule {
    /// Whether `name` is the name of the rule in snake case, as it stands in an `allow`.
    pub fn is_named(&self, name: &str) -> bool {
        self.name.len() == name.len()
            && self.name.bytes().zip(name.bytes()).all(|(own, other)| match own {
                b'-' => other == b'_',
                _ => own == other,
            })
    }

    /// The name as it stands in an `allow`: `safe_methods_create_nothing`.
    pub fn lint_name(&self) -> impl fmt::Display {
        SnakeCase(self.name)
    }

    /// The status codes that the rule recommends in place of the one that it objects to, without
    /// repetition.
    pub fn instead(&self) -> impl Iterator<Item = u16> {
        let lists: &'static [Clause] = match self.judges {
            Judges::Pairs(clauses) => clauses,
            _ => &[],
        };
        let reported = |clause: &&Clause| clause.level >= Level::Warning;
        let all = move || lists.iter().filter(reported).flat_map(|clause| clause.instead.iter());
        all().enumerate().filter_map(move |(index, code)| {
            let is_new = all().take(index).all(|earlier| earlier != code);
            is_new.then_some(*code)
        })
    }

    /// Whether the rule is about a method and a status code, so that [`judge`](crate::judge) can
    /// decide by it.
    pub const fn judges_pairs(&self) -> bool {
        matches!(self.judges, Judges::Pairs(_))
    }

    /// Whether a declaration can break the rule: it then has an example of each kind.
    pub const fn can_be_broken(&self) -> bool {
        !self.breaks.is_empty()
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

impl fmt::Debug for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Rule");
        fields.field("name", &self.name).field("level", &self.level).finish_non_exhaustive()
    }
}

struct SnakeCase(&'static str);

impl fmt::Display for SnakeCase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, word) in self.0.split('-').enumerate() {
            let separator = if index == 0 { "" } else { "_" };
            write!(formatter, "{separator}{word}")?;
        }
        Ok(())
    }
}

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// There is nothing to report.
    Fine,
    /// Readers of the documentation should know something; nothing is reported.
    Note,
    /// It is legal, but probably a mistake: a compiler warning.
    Warning,
    /// A specification rules it out: it does not compile.
    Error,
}

/// A group of rules. `#[allow(http::meaningless, reason = "…")]` overrides every rule of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Group {
    /// The response has no meaning where it is declared: an error.
    Meaningless,
    /// The status code is not in the registry: an error.
    Unregistered,
    /// The response is legal, but seldom what is meant: a warning.
    Discouraged,
    /// Something that belongs to the response is missing: a warning.
    Incomplete,
    /// The response has a `Location` by default. An override leaves it out.
    MissingLocation,
    /// The response has a challenge. An override leaves it out: an error.
    MissingChallenge,
}

impl Group {
    /// Every group.
    pub const ALL: &'static [Group] = &[
        Group::Meaningless,
        Group::Unregistered,
        Group::Discouraged,
        Group::Incomplete,
        Group::MissingLocation,
        Group::MissingChallenge,
    ];

    /// The name as it stands in an `allow`: `missing_location`.
    pub const fn name(self) -> &'static str {
        match self {
            Group::Meaningless => "meaningless",
            Group::Unregistered => "unregistered",
            Group::Discouraged => "discouraged",
            Group::Incomplete => "incomplete",
            Group::MissingLocation => "missing_location",
            Group::MissingChallenge => "missing_challenge",
        }
    }

    /// The statement that all rules of the group have in common, in one sentence.
    pub const fn summary(self) -> &'static str {
        match self {
            Group::Meaningless => "The response has no meaning where it is declared.",
            Group::Unregistered => "The status code is not in the registry.",
            Group::Discouraged => "The response is legal, but seldom what is meant.",
            Group::Incomplete => "Something that belongs to the response is missing.",
            Group::MissingLocation => "The response has a `Location` unless this leaves it out.",
            Group::MissingChallenge => "The response has a challenge unless this leaves it out.",
        }
    }

    /// Whether an override needs a reason: one of an error does.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Group::Meaningless | Group::Unregistered | Group::MissingChallenge)
    }
}

/// The program that sends a response, where it is not the handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sender {
    /// The handler itself.
    Handler,
    /// The router, the framework's server or a proxy, on behalf of the resource.
    Framework,
    /// The connection: the code is about the protocol, not about the resource.
    Connection,
}

/// What a rule says about some methods with some codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) methods: &'static [Method],
    pub(crate) codes: &'static [u16],
    pub(crate) level: Level,
    pub(crate) sender: Sender,
    pub(crate) instead: &'static [u16],
    pub(crate) citation: &'static str,
    pub(crate) because: &'static str,
}

/// Begins a clause. Without more, the pairs are fine.
pub(crate) const fn when(methods: &'static [Method], codes: &'static [u16]) -> Clause {
    Clause {
        methods,
        codes,
        level: Level::Fine,
        sender: Sender::Handler,
        instead: &[],
        citation: "",
        because: "",
    }
}

impl Clause {
    pub(crate) const fn note(self) -> Clause {
        Clause { level: Level::Note, ..self }
    }

    pub(crate) const fn warning(self) -> Clause {
        Clause { level: Level::Warning, ..self }
    }

    pub(crate) const fn error(self) -> Clause {
        Clause { level: Level::Error, ..self }
    }

    pub(crate) const fn sent_by(self, sender: Sender) -> Clause {
        Clause { sender, ..self }
    }

    pub(crate) const fn instead(self, instead: &'static [u16]) -> Clause {
        Clause { instead, ..self }
    }

    pub(crate) const fn citing(self, citation: &'static str) -> Clause {
        Clause { citation, ..self }
    }

    pub(crate) const fn because(self, because: &'static str) -> Clause {
        Clause { because, ..self }
    }
}

/// One thing that a rule looks for in the responses of an endpoint.
#[derive(Clone, Copy)]
pub(crate) struct Check {
    pub(crate) level: Level,
    pub(crate) scope: Scope,
    pub(crate) looks_at: LooksAt,
    /// What is wrong: lower case, no full stop. `{response}` stands for the code with its phrase,
    /// `{code}` for the code alone, `{header}` for the name of the header field, and `{meant}` for
    /// the code whose phrase the text is.
    pub(crate) what: &'static str,
    /// What to write.
    pub(crate) help: &'static str,
}

/// The responses that a check applies to. It is data and not a part of the check's function, so that
/// the checks for a response are found in tables, and no others are called.
#[derive(Clone, Copy)]
pub(crate) struct Scope {
    /// The status codes; empty if the check applies to every code.
    pub(crate) codes: &'static [u16],
    /// The only method of the endpoint; `None` if the check applies to all methods.
    pub(crate) method: Option<Method>,
}

impl Scope {
    /// Every response.
    pub(crate) const ALL: Scope = Scope { codes: &[], method: None };

    /// The responses with one of these codes.
    pub(crate) const fn codes(codes: &'static [u16]) -> Scope {
        Scope { codes, method: None }
    }

    /// The responses of endpoints that have no other method.
    pub(crate) const fn method(method: Method) -> Scope {
        Scope { codes: &[], method: Some(method) }
    }

    /// Those of them that belong to endpoints that have no other method.
    pub(crate) const fn to(self, method: Method) -> Scope {
        Scope { method: Some(method), ..self }
    }
}

/// What a check looks at. Each function says whether something is wrong. It is called only for
/// responses in the scope of the check that have the part at [`Place`].
#[derive(Clone, Copy)]
pub(crate) enum LooksAt {
    /// All responses. What is wrong is reported once, at the status code of the first one.
    Endpoint(fn(&Endpoint<'_>) -> bool),
    /// A response beside the others, by its index.
    Responses(Place, fn(&Endpoint<'_>, usize) -> bool),
    /// A response for an endpoint.
    Response(Place, fn(&Endpoint<'_>, &Response<'_>) -> bool),
    /// Each header field of a response.
    Headers(Place, fn(&Endpoint<'_>, &Response<'_>, &Header<'_>) -> bool),
}

/// The part of a response's declaration that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// The status code.
    Status,
    /// The content: its type, or the quoted text.
    Content,
    /// The media type.
    MediaType,
    /// The text that says when the response is sent.
    Text,
    /// The name of a header field.
    HeaderName,
    /// The value of a header field: its type, or the constant.
    HeaderValue,
}
