//! Finds out whether the headings or the paragraph above a list mention status codes. Otherwise, a list
//! of numbers is a list of status codes only if it contains their phrases.

const SPOKEN: [&str; 18] = [
    "status code",
    "statuscode",
    "http code",
    "http status",
    "http response",
    "http error",
    "response code",
    "codes http",
    "code http",
    "codes de statut",
    "código de estado",
    "códigos de estado",
    "状态码",
    "狀態碼",
    "响应码",
    "回應碼",
    "ステータスコード",
    "상태 코드",
];

#[derive(Debug, Default)]
pub(super) struct Context {
    headings: [bool; 6],
    paragraph: bool,
}

impl Context {
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        if let Some(place) = level.checked_sub(1).filter(|place| *place < self.headings.len()) {
            self.headings[place] = mentions(text);
            self.headings[place + 1..].fill(false);
        }
        self.paragraph = false;
    }

    /// Adds a line of a paragraph, which may continue the previous line. Returns whether the context changed.
    pub(super) fn paragraph(&mut self, line: &str, goes_on: bool) -> bool {
        let before = self.paragraph;
        self.paragraph = mentions(line) || (goes_on && before);
        self.paragraph != before
    }

    pub(super) fn is_of_status_codes(&self) -> bool {
        self.paragraph || self.headings.contains(&true)
    }
}

/// Returns whether these words mention status codes.
pub(super) fn mentions(text: &str) -> bool {
    let text = text.to_lowercase();
    SPOKEN.iter().any(|words| text.contains(words))
}

/// Returns whether a column with this heading can contain status codes, if the context mentions them.
pub(super) fn may_head_codes(heading: &str) -> bool {
    const WORDS: [&str; 11] = [
        "code", "status", "http", "response", "código", "état", "状态", "狀態", "代码", "代碼",
        "码",
    ];
    let heading = heading.to_lowercase();
    WORDS.iter().any(|word| heading.contains(word))
}

/// Returns whether a column with this heading contains status codes, of HTTP or of something else.
pub(super) fn heads_codes(heading: &str) -> bool {
    mentions(heading) || names_http(heading)
}

/// Returns whether the heading says that the codes are those of HTTP.
pub(super) fn names_http(heading: &str) -> bool {
    heading.to_lowercase().contains("http")
}

/// Returns whether a column with this heading contains only reason phrases.
pub(super) fn heads_phrases(heading: &str) -> bool {
    const WORDS: [&str; 7] =
        ["phrase", "reason phrase", "status text", "原因短语", "短语", "原因短語", "状态文本"];
    WORDS.contains(&heading.trim().to_lowercase().replace('-', " ").as_str())
}
