//! What is written, to the letter. `INSTA_UPDATE=always` writes it anew.

use std::fs;
use std::path::Path;

use api_responses::http_semantics::Language;

use crate::api;

fn assert_golden(language: &Language, extension: &str, written: &str) {
    let file = format!("tests/guide/golden/guide.{}.{extension}", language.primary());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        fs::write(&file, written).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap();
    let differs = golden.lines().zip(written.lines()).position(|(old, new)| old != new);
    assert_eq!(differs, None, "{} differs from this line on", file.display());
    assert_eq!(golden, written);
}

#[test]
fn in_every_language() {
    for language in Language::all() {
        let guide = api::guide(language);
        assert_golden(language, "md", &guide.to_markdown());
        assert_golden(language, "html", &guide.to_html());
    }
}
