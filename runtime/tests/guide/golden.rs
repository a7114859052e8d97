//! What is written, to the letter. `INSTA_UPDATE=always` writes it anew.

use std::fs;
use std::path::Path;

use api_responses::http_semantics::Language;

use crate::api;

async fn assert_golden(name: &str, language: &'static Language, written: &str) {
    let name = format!("{name}.{}", language.primary());
    let (_, extension) = name.split_once('.').unwrap_or_default();
    assert_eq!(extension, format!("{}", language.primary()));
    let kind = if written.starts_with("<!DOCTYPE") { "html" } else { "md" };
    let file = format!("tests/guide/golden/{name}.{kind}");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        fs::write(&file, written).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap();
    let differs = golden.lines().zip(written.lines()).position(|(old, new)| old != new);
    assert_eq!(differs, None, "{} differs from this line on", file.display());
    assert_eq!(golden, written);
}

#[tokio::test(flavor = "current_thread")]
async fn in_every_language() {
    for language in Language::all() {
        let guide = api::guide(language).await;
        assert_golden("guide", language, &guide.to_markdown()).await;
        assert_golden("guide", language, &guide.to_html()).await;
    }
}
