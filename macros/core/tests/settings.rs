//! The rules of the project settings, and the mistakes in the file.

use std::str::FromStr as _;

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use proc_macro2::TokenStream;
use quote::quote;

fn reports(settings: &str, attribute: &str, item: &str) -> Vec<String> {
    let parsed = ProjectSettings::parse(settings);
    assert_eq!(parsed.mistakes(), Vec::<String>::new(), "{settings}");
    let tokens = |text| TokenStream::from_str(text).unwrap();
    let output = api_responses_by(&parsed, Reader::Documentation, tokens(attribute), tokens(item));
    texts(&output.to_string())
}

/// The first lines of errors and warnings.
fn texts(output: &str) -> Vec<String> {
    let of = |before, prefix: &'static str| {
        let texts = output.split(before).skip(1).filter_map(|rest| rest.split('"').nth(1));
        texts.map(move |text| format!("{prefix}{}", text.split("\\n").next().unwrap_or_default()))
    };
    of(":: compile_error !", "").chain(of("deprecated (note =", "warning: ")).collect()
}

const HANDLER: &str = "fn get(_: Json<Claims>) -> Result<GetResponse, GetError> { loop {} }";

/// Settings, the attribute of the handler, and what is reported.
type Case = (&'static str, &'static str, &'static [&'static str]);

const CASES: &[Case] = &[
    // Codes that are not used.
    (
        "[forbid.no-tea]\ncodes = ['5xx']\nexcept = [503]",
        "GET, 200, 500, 503",
        &["this project does not use 500 Internal Server Error"],
    ),
    (
        "[forbid.no-tea]\ncodes = [404]\nmethods = ['DELETE']",
        "DELETE, 204, 404",
        &["this project does not use 404 Not Found for DELETE"],
    ),
    ("[forbid.no-tea]\ncodes = [404]\nmethods = ['DELETE']", "GET, 200, 404", &[]),
    // It can be the right code for the other method.
    ("[forbid.no-tea]\ncodes = [404]\nmethods = ['DELETE']", "GET | DELETE, 200, 404", &[]),
    ("[forbid.no-tea]\ncodes = [429]", "GET, 200, 404, outside(429)", &[]),
    (
        "[forbid.no-tea]\ncodes = [409]",
        "GET, 200, 404, ..AppError(400, 409)",
        &["this project does not use 409 Conflict"],
    ),
    // A level of its own, and one that is set for the whole project.
    (
        "[forbid.no-tea]\ncodes = [404]\nlevel = 'warn'",
        "GET, 200, 404",
        &["warning: this project does not use 404 Not Found"],
    ),
    ("[forbid.no-tea]\ncodes = [404]\nlevel = 'allow'", "GET, 200, 404", &[]),
    ("[forbid.no-tea]\ncodes = [404]\n[rules]\nno-tea = 'allow'", "GET, 200, 404", &[]),
    // An override, its reason, and one that is not needed.
    ("[forbid.no-tea]\ncodes = [404]\nlevel = 'warn'", "GET, 200, #[allow(http::no_tea)] 404", &[]),
    (
        "[forbid.no-tea]\ncodes = [404]",
        "GET, 200, #[allow(http::no_tea)] 404",
        &["`http::no_tea` needs a `reason`: it overrides an error"],
    ),
    (
        "[forbid.no-tea]\ncodes = [404]",
        "GET, 200, #[allow(http::no_tea)] 403",
        &["warning: `http::no_tea` overrides nothing here"],
    ),
    (
        "[forbid.no-tea]\ncodes = [404]",
        "GET, 200, #[allow(http::no_teas)] 403",
        &["there is no rule `http::no_teas`"],
    ),
    ("", "GET, 200, #[allow(http::no_tea)] 403", &["there is no rule `http::no_tea`"]),
    // One mistake is one error: HTTP comes first.
    (
        "[forbid.no-tea]\ncodes = [201]",
        "GET, 201, 404",
        &["GET never answers 201 Created: a safe method creates nothing"],
    ),
    // Codes that are demanded.
    (
        "[require.limits]\ncodes = [429]\nmethods = ['GET']",
        "GET, 200, 404",
        &[
            "429 Too Many Requests is not declared, which this project demands of every endpoint with GET",
        ],
    ),
    ("[require.limits]\ncodes = [429]\nmethods = ['POST']", "GET, 200, 404", &[]),
    (
        "[require.limits]\nany-of = [400, 422]\nextractor = 'Json'",
        "GET, 200, 404",
        &[
            "400 Bad Request or 422 Unprocessable Content is not declared, which this project demands of \
           every endpoint with `Json`",
        ],
    ),
    ("[require.limits]\nany-of = [400, 422]\nextractor = 'Form'", "GET, 200, 404", &[]),
    ("[require.limits]\nany-of = ['4xx']\nextractor = 'Claims'", "GET, 200, 404", &[]),
    (
        "[require.limits]\ncodes = [429]",
        "GET, 200, #[allow(http::limits, reason = \"Internal.\")] 404",
        &[],
    ),
    (
        "[require.limits]\ncodes = [429]",
        "GET, 200, 404, #[allow(http::limits, reason = \"Internal.\")] ..AppError",
        &[],
    ),
    (
        "[require.limits]\ncodes = [429]\n[sets]\nAppError = [429]",
        "GET, 200, ..shop::AppError",
        &[],
    ),
    (
        "[outside.proxy]\ncodes = [429]\nsets = ['Proxy']",
        "GET, 200, 404, 429",
        &["`outside(..Proxy)` is not declared, which this project demands"],
    ),
    (
        "[outside.proxy]\ncodes = [429]\nsets = ['Proxy']",
        "GET, 200, 404, outside(..Proxy)",
        &["`outside(429)` is not declared, which this project demands"],
    ),
    ("[outside.proxy]\ncodes = [429]", "GET, 200, 404, outside(429)", &[]),
    // Header fields, problem types, media types.
    (
        "[header.retry]\ncodes = [503]\nnames = ['Retry-After']",
        "GET, 200, 503",
        &["503 Service Unavailable has no `Retry-After`, which this project demands"],
    ),
    (
        "[header.limit]\ncodes = ['4xx']\nany-of = ['X-Limit', 'X-Reset']",
        "GET, 200, 404, 403 { \"x-reset\": u64 }",
        &["404 Not Found has no `X-Limit` or `X-Reset`, which this project demands"],
    ),
    (
        "[problem-type.ours]\ncodes = ['4xx']\nrequired = true",
        "GET, 200, 404, 403: Problem, #[problem = \"/a\"] 400",
        &["404 has no problem type, which this project demands"],
    ),
    (
        "[problem-type.ours]\ncodes = ['4xx']\npattern = '/problems/*'",
        "GET, 200, 404, #[problem = \"/a\"] 400",
        &["the problem type `/a` does not match the pattern `/problems/*` of this project"],
    ),
    (
        "[media-type.ours]\ncodes = ['2xx']\nany-of = ['application/*']",
        "GET, 200: Image as [\"image/png\", \"application/pdf\"], 404",
        &["this project does not send 200 OK as `image/png`"],
    ),
    // Levels of rules of HTTP.
    (
        "[rules]\ndetails-are-sent-as-written = 'deny'",
        "GET, 200, 404: \"No {id}.\"",
        &["this text is sent as it is written, with its braces"],
    ),
    ("[rules]\ndiscouraged = 'allow'", "GET, 200, 404: \"No {id}.\"", &[]),
    // The level of a rule has precedence over that of its group.
    (
        "[rules]\ndiscouraged = 'allow'\ndetails-are-sent-as-written = 'deny'",
        "GET, 200, 404: \"No {id}.\"",
        &["this text is sent as it is written, with its braces"],
    ),
    // The nearer file wins.
    (
        "profile = 'sps'\n[rules]\nsupported-codes-only = 'allow'\nmissing-resources-are-declared = 'allow'",
        "GET, 200, 422",
        &[],
    ),
];

#[test]
fn rules_of_the_project_are_reported() {
    for (settings, attribute, expected) in CASES {
        assert_eq!(reports(settings, attribute, HANDLER), *expected, "{settings}\n{attribute}");
    }
}

#[test]
fn shared_errors_are_checked_where_they_are_declared() {
    let set = "pub enum AuthError {}";
    assert_eq!(
        reports("[sets]\nAuthError = [401, 403]", "401 { www_authenticate = \"Bearer\" }", set),
        ["`AuthError` does not declare 403 Forbidden, which api-responses.toml, line 2 says"]
    );
    assert_eq!(reports("[sets]\nAuthError = [403]", "403", set), Vec::<String>::new());
    // Sets are no endpoints, and codes are.
    assert_eq!(reports("[require.limits]\ncodes = [429]", "403", set), Vec::<String>::new());
    assert_eq!(
        reports("[forbid.no-tea]\ncodes = [403]", "403", set),
        ["this project does not use 403 Forbidden"]
    );
}

/// A rule for a method of an `impl` block is one for a handler.
#[test]
fn methods_of_blocks_keep_the_rules() {
    let block = "impl Api { #[api_responses(GET, 200, 404)] fn get(&self) -> Result<GetResponse, GetError> { loop {} } }";
    assert_eq!(
        reports("[forbid.no-tea]\ncodes = [404]", "", block),
        ["this project does not use 404 Not Found"]
    );
}

#[test]
fn each_mistake_in_the_file_names_its_line_and_what_to_write() {
    for (text, line, what, help) in [
        ("profil = 'sps'", 1, "there is no setting `profil`", "write `profile`"),
        ("\n[rule]", 2, "there is no table `[rule]`", "write `rules`"),
        ("[forbids.a]\ncodes = [1]", 1, "there is no table `[forbids.a]`", "write `forbid`"),
        ("[limits]", 1, "there is no table `[limits]`", "the tables are"),
        ("[forbid]\ncodes = [404]", 1, "`forbid` is not complete", "add a name"),
        ("[forbid.a]", 1, "`[forbid.a]` is not complete", "add `codes`"),
        ("[forbid.a]\ncode = [404]", 2, "there is no setting `code`", "write `codes`"),
        ("[forbid.a]\ncodes = 404", 2, "the value of `codes` cannot be read", "a list of status"),
        ("[forbid.a]\ncodes = [99]", 2, "`99` is not a status code", "from 100 to 599"),
        ("[forbid.A]\ncodes = [404]", 1, "`A` cannot be the name of a rule", "kebab case"),
        (
            "[forbid.meaningless]\ncodes = [404]",
            1,
            "`meaningless` is the name of a rule of HTTP",
            "another name",
        ),
        (
            "[forbid.a]\ncodes = [404]\nmethods = ['GTE']",
            3,
            "there is no method `GTE`",
            "write `GET`",
        ),
        ("[rules]\ndiscouraged = 'denny'", 2, "there is no level `denny`", "write `deny`"),
        ("[rules]\ndiscourage = 'deny'", 2, "there is no rule `discourage`", "write `discouraged`"),
        (
            "[rules]\nsafe-methods-create-nothing = 'warn'",
            2,
            "`safe-methods-create-nothing` is an error by the specifications",
            "#[allow(http::safe_methods_create_nothing, reason",
        ),
        ("[rules]\nmeaningless = 'allow'", 2, "`meaningless` is an error", "override the rule"),
        ("[rules]\nmissing-location = 'deny'", 2, "nothing is reported about", "remove it"),
        ("[rules]\nother-responses-can-occur = 'deny'", 2, "nothing is reported", "remove it"),
        ("profile = 'zalendo'", 1, "there is no profile `zalendo`", "write `zalando`"),
        ("profile = 'ours.toml'", 1, "there is no profile `ours.toml`", "or the path of a file"),
        ("lang = 'en'\nlang = 'en'", 2, "`lang` is given twice", "remove one"),
        ("[rules]\n[rules]", 2, "`[rules]` is given twice", "remove one"),
        (
            "[forbid.a]\ncodes = [404]\n[require.a]\ncodes = [400]",
            3,
            "`a` is given twice",
            "remove",
        ),
        ("errors", 1, "this line cannot be read", "a setting is a name"),
        ("[header.a]\ncodes = [404]", 1, "`[header.a]` is not complete", "`names` or `any-of`"),
    ] {
        let mistakes = ProjectSettings::parse(text).mistakes();
        assert_eq!(mistakes.len(), 1, "{text}: {mistakes:?}");
        let begin = format!("api-responses.toml, line {line}: {what}");
        assert!(mistakes[0].starts_with(&begin), "{text}: {}", mistakes[0]);
        let has_help = mistakes[0].split("help: ").nth(1).is_some_and(|text| text.contains(help));
        assert!(has_help, "{text}: {}", mistakes[0]);
    }
    assert!(ProjectSettings::parse("[rules]\nmeaningless = 'deny'").mistakes().is_empty());
}

/// One declaration reports the mistakes for all, and none does in an editor.
#[test]
fn mistakes_are_reported_once() {
    let settings = ProjectSettings::parse("profil = 'sps'\nerrors = 'not a type!'");
    let expand = |reader| {
        let item = quote!(
            fn get() -> GetResponse {
                loop {}
            }
        );
        texts(&api_responses_by(&settings, reader, quote!(GET, 200), item).to_string())
    };
    assert_eq!(expand(Reader::Editor), Vec::<String>::new());
    let settings = ProjectSettings::parse("profil = 'sps'\nerrors = 'not a type!'");
    let expand = |reader| {
        let item = quote!(
            fn get() -> GetResponse {
                loop {}
            }
        );
        texts(&api_responses_by(&settings, reader, quote!(GET, 200), item).to_string())
    };
    assert_eq!(
        expand(Reader::Program),
        [
            "api-responses.toml, line 1: there is no setting `profil`",
            "api-responses.toml, line 2: the value of `errors` is not a type",
        ]
    );
    assert_eq!(expand(Reader::Program), Vec::<String>::new());
}

#[test]
fn the_path_of_the_runtime_is_set_once_for_the_crate() {
    let settings = ProjectSettings::parse("crate = 'shop::responses'");
    let item = quote!(
        fn get() -> GetResponse {
            loop {}
        }
    );
    let expand = |attribute| {
        api_responses_by(&settings, Reader::Documentation, attribute, item.clone()).to_string()
    };
    assert!(expand(quote!(GET, 200)).contains("shop :: responses"));
    assert!(!expand(quote!(GET, 200, crate = ::other)).contains("shop :: responses"));
}

/// No text causes a panic.
#[test]
fn cut_files_are_read() {
    let whole = "profile = \"sps\"\n[rules]\nx = 'deny'\n[forbid.a]\ncodes = [404, \"5xx\"]\n\
                 help = \"a \\\"b\\\"\"\n[problem-type.b]\nrequired = true\npattern = '*'\n";
    for end in 0..whole.len() {
        for start in [0, end / 2] {
            let _ = ProjectSettings::parse(&whole[start..end]).mistakes();
        }
    }
}
