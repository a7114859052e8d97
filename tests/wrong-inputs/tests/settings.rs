//! The file `api-responses.toml`, in crates that the compiler compiles with it: what is reported, at which token, and
//! how often.

use std::fs;
use std::path::{Path, PathBuf};

use wrong_inputs::compiler::Compiler;

/// A package with a file of settings, in a workspace with another.
struct Packages {
    compiler: Compiler,
    folder: PathBuf,
}

const HANDLERS: &str = "\
#[api_responses(GET \"/users\", 200, 404)]
async fn users() -> Result<UsersResponse, UsersError> { loop {} }

#[api_responses(GET \"/tea\", 200, 451)]
async fn tea() -> Result<TeaResponse, TeaError> { loop {} }
";

impl Packages {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("settings");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("shop")).unwrap();
        fs::write(folder.join("Cargo.toml"), "[workspace]\nmembers = [\"shop\"]\n").unwrap();
        fs::write(folder.join("shop/Cargo.toml"), "[package]\nname = \"shop\"\n").unwrap();
        Packages { compiler: Compiler::build(&folder), folder }
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.folder.join(file), text).unwrap();
    }

    /// Each error of the program, with its line, column and width.
    fn errors(&self, program: &str) -> Vec<(String, [usize; 3])> {
        let compiler = self.compiler.in_package(&self.folder.join("shop"));
        let errors = compiler.errors("program", program, "2024");
        errors
            .into_iter()
            .map(|error| (error.text, [error.line, error.column, error.width]))
            .collect()
    }

    fn set(&self, text: &str) {
        self.write("shop/api-responses.toml", text);
    }
}

#[test]
fn settings_are_reported_at_the_declaration_and_mistakes_in_the_file_once() {
    let packages = Packages::new();
    assert_eq!(packages.errors(HANDLERS), []);

    // At the code, with the team's text, the section, and the line of the file.
    packages.set(
        "[forbid.no-legal-demands]\ncodes = [451]\nhelp = \"use 404\"\nsection = \"Guide 4.2\"\n",
    );
    let text = "this project does not use 451 Unavailable For Legal Reasons\n\
                help: use 404, or if this is intended, write \
                `#[allow(http::no_legal_demands, reason = \"…\")] 451`\n\
                note: rule `no-legal-demands`, api-responses.toml, line 1: Guide 4.2";
    assert_eq!(packages.errors(HANDLERS), [(text.to_owned(), [4, 34, 3])]);

    // The help compiles.
    let allowed =
        HANDLERS.replace("451", "#[allow(http::no_legal_demands, reason = \"A court.\")] 451");
    assert_eq!(packages.errors(&allowed), []);
    let without_reason = HANDLERS.replace("451", "#[allow(http::no_legal_demands)] 451");
    let errors = packages.errors(&without_reason);
    assert!(errors.len() == 1 && errors[0].0.contains("needs a `reason`"), "{errors:?}");

    // cargo compiles again if the file changes.
    let depends = fs::read_to_string(packages.folder.join("program.d")).unwrap_or_default();
    assert!(depends.contains("api-responses.toml"), "{depends}");

    // One error for each mistake in the file, not one for each attribute.
    packages
        .set("[forbid.no-teapots]\ncode = [418]\n[rules]\nconflicts = \"deny\"\nx = \"denied\"\n");
    let errors = packages.errors(HANDLERS);
    let texts: Vec<&str> = errors.iter().filter_map(|(text, _)| text.lines().next()).collect();
    assert_eq!(
        texts,
        [
            "api-responses.toml, line 2: there is no setting `code`",
            "api-responses.toml, line 5: there is no level `denied`",
        ],
        "{errors:?}"
    );
    assert!(errors[0].0.contains("help: write `codes`"), "{errors:?}");

    // Levels of rules of HTTP.
    let conflict =
        "#[api_responses(OPTIONS, 204, 409)]\nfn o() -> Result<OResponse, OError> { loop {} }";
    packages.set("[rules]\nconflicts-are-with-the-state = \"deny\"\n");
    let errors = packages.errors(conflict);
    assert_eq!(errors.len(), 1);
    assert!(errors[0].0.ends_with("; denied in api-responses.toml, line 2"), "{errors:?}");
    assert_eq!(errors[0].1, [1, 31, 3]);

    // What an endpoint must declare: a set counts by its name in `[sets]`, and a part of a set by its codes.
    packages.set(
        "[require.authentication]\ncodes = [401]\nextractor = \"Claims\"\n[sets]\nAuthError = [401, 403]\n",
    );
    let with = |entries: &str, parameters: &str| {
        let handler = format!(
            "struct Claims;\n#[api_responses(GET, {entries})]\nasync fn me({parameters}) -> \
             Result<MeResponse, MeError> {{ loop {{}} }}"
        );
        packages.errors(&handler)
    };
    assert_eq!(with("200, 404", "_: u8"), []);
    assert_eq!(with("200, ..AuthError", "_: Claims"), []);
    assert_eq!(with("200, ..AuthError(401)", "_: Claims"), []);
    assert_eq!(with("200, 404, outside(401)", "_: Claims"), []);
    let errors = with("200, 404", "_: Option<Claims>");
    let text = "401 Unauthorized is not declared, which this project demands of every endpoint with `Claims`\n\
                help: add `401` or `..AuthError`, or if this is intended, write \
                `#[allow(http::authentication, reason = \"…\")] 200`\n\
                note: rule `authentication`, api-responses.toml, line 1";
    assert_eq!(errors, [(text.to_owned(), [2, 22, 3])]);
    assert_eq!(
        with("#[allow(http::authentication, reason = \"Public.\")] 200, 404", "_: Claims"),
        []
    );

    // Without a file of its own, a package has that of its workspace, and profiles are relative to it.
    fs::remove_file(packages.folder.join("shop/api-responses.toml")).unwrap();
    packages.write("api-responses.toml", "profile = \"team.toml\"\n");
    packages.write("team.toml", "profile = \"sps\"\n[forbid.not-legal]\ncodes = [451]\n");
    let errors = packages.errors(HANDLERS);
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].0.contains("rule `not-legal`, team.toml, line 2"), "{errors:?}");
    assert!(errors[1].0.contains("rule `supported-codes-only`, profile `sps`"), "{errors:?}");

    // The nearer file wins.
    packages.write(
        "api-responses.toml",
        "profile = \"team.toml\"\n[rules]\nnot-legal = \"allow\"\nsupported-codes-only = \"allow\"\n",
    );
    assert_eq!(packages.errors(HANDLERS), []);
}
