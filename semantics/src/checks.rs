//! The checks of all rules in one list, and tables of those that can find something in a response.
//!
//! Most responses are in the scope of two or three checks out of forty. The macro looks for them in every
//! response, and is compiled without optimization; therefore the tables are computed when this crate is
//! compiled.

use crate::endpoint::{Content, Endpoint, Response};
use crate::method::Method;
use crate::registry;
use crate::rule::{Check, Judges, Level, LooksAt, Place, Rule, Scope};
use crate::rules::RULES;

/// A set of checks: the bit `1 << n` stands for `LISTED[n]`.
pub(crate) type Set = u64;

/// A check with its rule.
#[derive(Clone, Copy)]
pub(crate) struct Listed {
    pub(crate) rule: &'static Rule,
    pub(crate) check: &'static Check,
}

/// The checks in the order of their rules.
pub(crate) static LISTED: [Listed; COUNT] = {
    const NONE: &Check = &Check {
        level: Level::Fine,
        scope: Scope::ALL,
        looks_at: LooksAt::Endpoint(|_| false),
        what: "",
        help: "",
    };
    let mut listed = [Listed { rule: RULES[0], check: NONE }; COUNT];
    let mut filled = 0;
    let mut index = 0;
    while index < RULES.len() {
        let mut checks = checks_of(RULES[index]);
        while let [check, others @ ..] = checks {
            listed[filled] = Listed { rule: RULES[index], check };
            filled += 1;
            checks = others;
        }
        index += 1;
    }
    listed
};

const COUNT: usize = {
    let mut count = 0;
    let mut index = 0;
    while index < RULES.len() {
        count += checks_of(RULES[index]).len();
        index += 1;
    }
    assert!(count <= Set::BITS as usize, "`Set` needs more bits");
    count
};

const fn checks_of(rule: &Rule) -> &'static [Check] {
    match rule.judges {
        Judges::Response(checks) | Judges::Endpoint(checks) => checks,
        _ => &[],
    }
}

/// The checks that apply to each registered code, by its place in the registry. The last entry is for
/// the other codes.
static OF_CODE: [Set; registry::COUNT + 1] = {
    let mut sets = [0; registry::COUNT + 1];
    let mut index = 0;
    while index < COUNT {
        let mut codes = LISTED[index].check.scope.codes;
        if codes.is_empty() {
            let mut place = 0;
            while place < sets.len() {
                sets[place] |= 1 << index;
                place += 1;
            }
        }
        while let [code, others @ ..] = codes {
            // A test reports a code that is not registered.
            if let Some(place) = registry::place(*code) {
                sets[place] |= 1 << index;
            }
            codes = others;
        }
        index += 1;
    }
    sets
};

/// The checks that apply where this is the only method of an endpoint. The last entry is for endpoints
/// with other methods.
static OF_METHOD: [Set; Method::ALL.len() + 1] = {
    let mut sets = [0; Method::ALL.len() + 1];
    let mut index = 0;
    while index < COUNT {
        let only = LISTED[index].check.scope.method;
        let mut method = 0;
        while method < sets.len() {
            let applies = match only {
                Some(only) => only as usize == method,
                None => true,
            };
            if applies {
                sets[method] |= 1 << index;
            }
            method += 1;
        }
        index += 1;
    }
    sets
};

/// The checks of rules about all responses of an endpoint together.
const OF_ENDPOINTS: Set = {
    let mut set = 0;
    let mut index = 0;
    while index < COUNT {
        if let Judges::Endpoint(_) = LISTED[index].rule.judges {
            set |= 1 << index;
        }
        index += 1;
    }
    set
};

/// The checks that report something once for all responses.
const AT_FIRST_RESPONSE: Set = {
    let mut set = 0;
    let mut index = 0;
    while index < COUNT {
        if let LooksAt::Endpoint(_) = LISTED[index].check.looks_at {
            set |= 1 << index;
        }
        index += 1;
    }
    set
};

const AT_CONTENT: Set = looking_at(Place::Content);
const AT_MEDIA_TYPE: Set = looking_at(Place::MediaType);
const AT_TEXT: Set = looking_at(Place::Text);
const AT_HEADERS: Set = looking_at(Place::HeaderName) | looking_at(Place::HeaderValue);

/// The checks that report something at this place.
const fn looking_at(wanted: Place) -> Set {
    let mut set = 0;
    let mut index = 0;
    while index < COUNT {
        if let LooksAt::Responses(place, _)
        | LooksAt::Response(place, _)
        | LooksAt::Headers(place, _) = LISTED[index].check.looks_at
            && place as u8 == wanted as u8
        {
            set |= 1 << index;
        }
        index += 1;
    }
    set
}

/// The checks that can find something in the response at this index.
pub(crate) fn that_apply(endpoint: &Endpoint<'_>, index: usize, response: &Response<'_>) -> Set {
    let place = registry::place(response.code).unwrap_or(registry::COUNT);
    let method = match endpoint.only_method() {
        Some(method) => method as usize,
        None => Method::ALL.len(),
    };
    let mut set = OF_CODE[place] & OF_METHOD[method];
    if endpoint.is_shared {
        set &= !OF_ENDPOINTS;
    }
    if index != 0 {
        set &= !AT_FIRST_RESPONSE;
    }
    if matches!(response.content, Content::Absent | Content::Complete) {
        set &= !AT_CONTENT;
    }
    if response.media_type.is_none() {
        set &= !AT_MEDIA_TYPE;
    }
    if response.text.is_none() {
        set &= !AT_TEXT;
    }
    if response.headers.is_empty() {
        set &= !AT_HEADERS;
    }
    set
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::vec::Vec;

    use super::*;
    use crate::endpoint::{Header, HeaderValue};
    use crate::status::Status;

    type Found = (&'static str, Level, Place, Option<usize>);

    /// What all checks find in the response, without the tables.
    fn searched(endpoint: &Endpoint<'_>, index: usize) -> Vec<Found> {
        let response = &endpoint.responses[index];
        let mut found = Vec::new();
        for rule in RULES {
            if endpoint.is_shared && matches!(rule.judges, Judges::Endpoint(_)) {
                continue;
            }
            for check in checks_of(rule) {
                let Scope { codes, method } = check.scope;
                if !codes.is_empty() && !codes.contains(&response.code) {
                    continue;
                }
                if method.is_some_and(|method| {
                    endpoint.methods.is_empty() || endpoint.methods.iter().any(|one| *one != method)
                }) {
                    continue;
                }
                let (place, is_wrong) = match check.looks_at {
                    LooksAt::Endpoint(is_wrong) => {
                        (Place::Status, index == 0 && is_wrong(endpoint))
                    }
                    LooksAt::Responses(place, is_wrong) => (place, is_wrong(endpoint, index)),
                    LooksAt::Response(place, is_wrong) => (place, is_wrong(endpoint, response)),
                    LooksAt::Headers(place, is_wrong) => {
                        for (at, header) in response.headers.iter().enumerate() {
                            if is_wrong(endpoint, response, header) {
                                found.push((rule.name, check.level, place, Some(at)));
                            }
                        }
                        continue;
                    }
                };
                if is_wrong {
                    found.push((rule.name, check.level, place, None));
                }
            }
        }
        found
    }

    /// Chooses one after the other at random, and the same in every run (Marsaglia's xorshift).
    struct Choices(u64);

    impl Choices {
        fn below(&mut self, count: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 >> 33).unwrap() % count
        }

        fn one<T: Copy>(&mut self, of: &[T]) -> T {
            of[self.below(of.len())]
        }

        fn is(&mut self) -> bool {
            self.below(2) == 0
        }
    }

    const CONTENTS: [Content; 4] =
        [Content::Absent, Content::Detail, Content::Value, Content::Complete];
    const TEXTS: [&str; 6] =
        ["", "Unauthorized", "not found.", "  ", "No user has this id.", "No user {id}."];
    const MEDIA_TYPES: [&str; 6] = [
        "",
        "text/plain",
        "image/*",
        "*/*; q=1",
        "multipart/byteranges",
        "Multipart/Byteranges; boundary=part",
    ];
    const NAMES: [&str; 10] = [
        "allow",
        "cache-control",
        "content-range",
        "etag",
        "im",
        "link",
        "location",
        "proxy-authenticate",
        "upgrade",
        "www-authenticate",
    ];
    const VALUES: [HeaderValue<'_>; 5] = [
        HeaderValue::Present,
        HeaderValue::Optional,
        HeaderValue::Constant("no-store"),
        HeaderValue::Constant("GET, DELETE"),
        HeaderValue::Constant(""),
    ];

    fn header(choices: &mut Choices) -> Header<'static> {
        Header { name: choices.one(&NAMES), value: choices.one(&VALUES) }
    }

    fn response<'a>(code: u16, headers: &'a [Header<'a>], choices: &mut Choices) -> Response<'a> {
        let mut response = Response::new(code).with_content(choices.one(&CONTENTS));
        if choices.is() {
            response = response.with_headers(headers);
        }
        if choices.is() {
            response = response.with_text(choices.one(&TEXTS));
        }
        if choices.is() {
            response = response.with_media_type(choices.one(&MEDIA_TYPES));
        }
        response.is_claim = choices.below(4) == 0;
        response.is_reported = choices.below(4) == 0;
        response
    }

    /// The codes that one or several checks are about come more often than the others.
    fn codes() -> Vec<u16> {
        let registered = Status::all().iter().map(|status| status.code);
        let checked = LISTED.iter().flat_map(|listed| listed.check.scope.codes).copied();
        registered.chain(checked).chain([200, 200, 200, 99, 419, 600, u16::MAX]).collect()
    }

    #[test]
    fn the_tables_leave_out_no_finding() {
        let mut choices = Choices(0x9e37_79b9_7f4a_7c15);
        let codes = codes();
        let mut rules = Vec::new();
        for _ in 0..20_000 {
            let headers: Vec<_> = (0..4).map(|_| header(&mut choices)).collect();
            let responses: Vec<_> = (0..=choices.below(4))
                .map(|_| {
                    let from = choices.below(headers.len() + 1);
                    response(choices.one(&codes), &headers[from..], &mut choices)
                })
                .collect();
            let method = choices.one(Method::ALL);
            let methods = [method, if choices.is() { method } else { choices.one(Method::ALL) }];
            let mut endpoint = Endpoint::new(&methods[choices.below(3)..], &responses);
            endpoint.has_other_errors = choices.below(4) == 0;
            endpoint.has_other_successes = choices.below(4) == 0;
            endpoint.is_shared = choices.below(4) == 0;
            for index in 0..responses.len() {
                let expected = searched(&endpoint, index);
                let found: Vec<_> = endpoint
                    .findings(index)
                    .map(|one| (one.rule.name, one.level, one.place, one.header))
                    .collect();
                assert_eq!(found, expected, "{index} of {endpoint:#?}");
                rules.extend(found.iter().map(|one| one.0));
            }
        }
        for listed in &LISTED {
            let name = listed.rule.name;
            assert!(rules.contains(&name), "no endpoint of the test breaks {name}");
        }
    }

    #[test]
    fn every_code_of_a_check_is_registered() {
        for listed in &LISTED {
            for code in listed.check.scope.codes {
                assert!(Status::get(*code).is_some(), "{}: {code}", listed.rule.name);
            }
        }
    }
}
