//! The words that an editor completes are generated from the registry, the methods and the rules.
//!
//! `BLESS=1 cargo test -p api-responses --test editor` writes them.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use api_responses::http_semantics::{Group, Language, Method, RULES, Status};

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

#[test]
fn every_group_and_every_rule_that_can_be_overridden_is_listed() {
    let mut generated = String::from(
        "//! What `#[allow(…)]` on an entry can name, in addition to the lints of rustc.\n\n\
         pub mod http {\n    //! The rules of HTTP that an entry can override, and their groups.\n",
    );
    for group in Group::ALL {
        let name = group.name();
        let needs = if group.needs_reason() { " It needs a `reason`." } else { "" };
        write!(
            generated,
            "\n    /// Every rule of the group: {}{needs}\n    pub const {name}: () = ();\n",
            group.summary()
        )
        .unwrap();
    }
    for rule in RULES.iter().filter(|rule| rule.group.is_some()) {
        let (name, summary) = (rule.lint_name(), rule.summary);
        write!(generated, "\n    /// {summary}\n").unwrap();
        write!(generated, "    ///\n    /// {}\n    pub const {name}: () = ();\n", rule.citation)
            .unwrap();
    }
    generated.push_str("}\n");
    assert_generated("lints.rs", &generated);
}
