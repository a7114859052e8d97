//! The words that an editor completes are generated from the registry, the methods and the rules.
//!
//! `BLESS=1 cargo test -p api-responses --test editor` writes them.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use api_responses::http_semantics::{Language, Method, Status};

/// Compares a file of `src/editor` with its generated text, or writes it.
fn assert_generated(file: &str, generated: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/editor").join(file);
    if env::var_os("BLESS").is_some() {
        fs::write(path, generated).unwrap();
        return;
    }
    let written = fs::read_to_string(path).unwrap();
    assert_eq!(written, generated, "`src/editor/{file}` is stale: run this test with `BLESS=1`");
}

#[test]
fn every_status_code_is_listed() {
    let mut generated = String::from(
        "//! The status codes, each with the name of its constant in the `http` crate.\n",
    );
    for status in Status::all() {
        let Status { code, phrase, constant, reference, .. } = status;
        let meaning = Language::ENGLISH.describe(*code).unwrap();
        let url = reference.url();
        write!(
            generated,
            "\n/// **{code} {phrase}**: {meaning}\n///\n/// [{reference}]({url})\n\
             #[doc(alias = \"HTTP{code}\")]\npub const {constant}: u16 = {code};\n"
        )
        .unwrap();
    }
    assert_generated("codes.rs", &generated);
}

#[test]
fn every_method_is_listed() {
    let mut generated = String::from("//! The request methods.\n");
    for &method in Method::ALL {
        let reference = method.reference();
        let url = reference.url();
        let safety = match (method.is_safe(), method.is_idempotent()) {
            (true, _) => "safe and idempotent",
            (false, true) => "idempotent, but not safe",
            (false, false) => "neither safe nor idempotent",
        };
        write!(
            generated,
            "\n/// **{method}**: {safety}.\n///\n/// [{reference}]({url})\n\
             pub const {method}: &str = \"{method}\";\n"
        )
        .unwrap();
    }
    assert_generated("methods.rs", &generated);
}

/// What `#[allow(http::…)]` can name: its name, and what it allows.
type Lint = (&'static str, &'static [&'static str]);

/// The groups of rules.
const GROUPS: [Lint; 5] = [
    (
        "meaningless",
        &[
            "A code that is not allowed for the method. It requires a reason:",
            "`#[allow(http::meaningless, reason = \"…\")]`.",
        ],
    ),
    (
        "unregistered",
        &[
            "A code that is not registered. It requires a reason and a name:",
            "`#[allow(http::unregistered, reason = \"…\")] PageExpired = 419`.",
        ],
    ),
    ("discouraged", &["A code or header that is allowed but doubtful."]),
    ("incomplete", &["A missing code or header that should accompany an entry."]),
    ("missing_location", &["A missing `Location`, which is added by default."]),
];

/// The rules that can be overridden by their own names.
const RULES: [Lint; 0] = [];

#[test]
fn every_lint_is_listed() {
    let mut generated = String::from(
        "//! What `#[allow(…)]` on an entry can name, in addition to the lints of rustc.\n\n\
         pub mod http {\n    //! The rules of HTTP that an entry can override.\n",
    );
    for (name, lines) in GROUPS.iter().chain(&RULES) {
        generated.push('\n');
        for line in *lines {
            writeln!(generated, "    /// {line}").unwrap();
        }
        writeln!(generated, "    pub const {name}: () = ();").unwrap();
    }
    generated.push_str("}\n");
    assert_generated("lints.rs", &generated);
}
