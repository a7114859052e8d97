use serde::Deserialize;
use utoipa::ToSchema;

/// The query of the endpoints that return a document.
#[derive(Deserialize, ToSchema)]
pub(super) struct LanguageQuery {
    /// The language of the document: `en` or `zh-CN`.
    #[schema(pattern = "^(en|zh-CN)$", default = "en")]
    lang: Option<String>,
}

impl LanguageQuery {
    pub(super) fn tag(&self) -> &str {
        self.lang.as_deref().unwrap_or("en")
    }
}
