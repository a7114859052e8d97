//! The formats of documents, and how they are recognized.

use std::path::Path;

use clap::ValueEnum;

/// The format of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown and plain text
    Markdown,
    /// HTML
    Html,
    /// reStructuredText
    Rst,
    /// AsciiDoc
    Asciidoc,
    /// OpenAPI 3.0 and 3.1, as JSON or YAML
    Openapi,
}

impl Format {
    /// Returns the format that the extension of a file or the text itself shows.
    ///
    /// ```
    /// use cargo_api_responses::format::Format;
    ///
    /// assert_eq!(Format::of("errors.rst".as_ref(), ""), Format::Rst);
    /// assert_eq!(Format::of("-".as_ref(), "openapi: 3.1.0\n"), Format::Openapi);
    /// assert_eq!(Format::of("-".as_ref(), "404 Not Found"), Format::Markdown);
    /// ```
    pub fn of(file: &Path, text: &str) -> Format {
        let extension = file.extension().and_then(|extension| extension.to_str());
        match extension.unwrap_or_default().to_ascii_lowercase().as_str() {
            "html" | "htm" | "xhtml" => Format::Html,
            "rst" | "rest" => Format::Rst,
            "adoc" | "asciidoc" | "asc" => Format::Asciidoc,
            "json" | "yaml" | "yml" => Format::Openapi,
            "md" | "markdown" | "mdx" => Format::Markdown,
            _ => Format::of_text(text),
        }
    }

    fn of_text(text: &str) -> Format {
        let lines = || text.lines().take(200).map(str::trim_end);
        let begin = text.trim_start().get(..15).unwrap_or(text.trim_start()).to_ascii_lowercase();
        let is_openapi =
            |line: &str| ["openapi:", "swagger:"].iter().any(|key| line.starts_with(key));
        let is_border = |line: &str| {
            line.len() >= 5 && line.contains("= ") && line.chars().all(|c| matches!(c, '=' | ' '))
        };
        if begin.starts_with('{') || lines().any(is_openapi) {
            Format::Openapi
        } else if ["<!doctype html", "<html", "<table", "<body"]
            .iter()
            .any(|tag| begin.starts_with(tag))
        {
            Format::Html
        } else if lines().any(|line| line == "|===") {
            Format::Asciidoc
        } else if lines().any(|line| {
            line.starts_with(".. list-table::")
                || line.starts_with(".. csv-table::")
                || is_border(line)
        }) {
            Format::Rst
        } else {
            Format::Markdown
        }
    }
}
