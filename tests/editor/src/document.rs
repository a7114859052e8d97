//! The fixture, as the editor has it while it is edited.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::server::{Server, uri};

/// The arguments of the attribute of `get_user` in the fixture.
pub(crate) const ATTRIBUTE: &str =
    r#"GET "/users/{id}", 200, 404: "No user has this id.", Deleted = 410, ..AuthError"#;
/// The body of `get_user`.
pub(crate) const BODY: &str = "Err(GetUserError::NotFound)";
/// The position of the cursor.
pub(crate) const CURSOR: char = '‸';

pub(crate) struct Document {
    server: Server,
    uri: String,
    original: String,
    text: String,
    version: u32,
}

impl Document {
    pub(crate) fn open(mut server: Server, path: &Path) -> Document {
        let original = fs::read_to_string(path).expect("the fixture is there");
        assert!(original.contains(ATTRIBUTE) && original.contains(BODY), "the fixture changed");
        let uri = uri(path);
        server.notify(
            "textDocument/didOpen",
            &json!({ "textDocument":
                { "uri": uri, "languageId": "rust", "version": 0, "text": original } }),
        );
        Document { server, uri, text: original.clone(), original, version: 0 }
    }

    /// Writes the attribute and the body. Returns the position of the cursor, if one of them has it.
    pub(crate) fn type_in(&mut self, attribute: &str, body: &str) -> Option<usize> {
        let text = self.original.replace(ATTRIBUTE, attribute).replace(BODY, body);
        let cursor = text.find(CURSOR);
        self.text = text.replace(CURSOR, "");
        self.version += 1;
        let parameters = json!({
            "textDocument": { "uri": self.uri, "version": self.version },
            "contentChanges": [{ "text": self.text }],
        });
        self.server.notify("textDocument/didChange", &parameters);
        cursor
    }

    /// Returns the position of the first `needle`, after its first character.
    pub(crate) fn place_of(&self, needle: &str) -> usize {
        self.text.find(needle).unwrap_or_else(|| panic!("no `{needle}`")) + 1
    }

    pub(crate) fn hover(&mut self, place: usize) -> String {
        let result = self.ask("textDocument/hover", place, json!({}));
        result["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// Returns the text of each definition in this file, and the name of the file for the others.
    pub(crate) fn definitions(&mut self, place: usize) -> Vec<String> {
        let result = self.ask("textDocument/definition", place, json!({}));
        let links = result.as_array().cloned().unwrap_or_default();
        links
            .iter()
            .map(|link| self.shown(&link["targetUri"], &link["targetSelectionRange"]))
            .collect()
    }

    pub(crate) fn references(&mut self, place: usize) -> Vec<String> {
        let context = json!({ "context": { "includeDeclaration": true } });
        let result = self.ask("textDocument/references", place, context);
        let found = result.as_array().cloned().unwrap_or_default();
        found.iter().map(|location| self.shown(&location["uri"], &location["range"])).collect()
    }

    /// Returns the text after renaming, or the reason why it is not possible.
    pub(crate) fn rename(&mut self, place: usize, name: &str) -> Result<String, String> {
        let result = self.ask("textDocument/rename", place, json!({ "newName": name }));
        if let Some(reason) = result["message"].as_str() {
            return Err(reason.to_owned());
        }
        let changes = result["documentChanges"][0]["edits"].as_array().cloned();
        let changes = changes.or_else(|| result["changes"][&self.uri].as_array().cloned());
        let mut edits: Vec<_> = changes
            .unwrap_or_default()
            .iter()
            .map(|edit| (self.range(&edit["range"]), edit["newText"].as_str().unwrap().to_owned()))
            .collect();
        edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        let mut text = self.text.clone();
        for (range, new) in edits {
            text.replace_range(range, &new);
        }
        Ok(text)
    }

    /// Returns the completions at the cursor, with the documentation of the first.
    pub(crate) fn completions(&mut self, place: usize) -> Vec<Value> {
        let result = self.ask("textDocument/completion", place, json!({}));
        let items = result.get("items").unwrap_or(&result).as_array().cloned();
        items.unwrap_or_default()
    }

    pub(crate) fn documentation(&mut self, item: &Value) -> String {
        let resolved = self.server.request("completionItem/resolve", item);
        let documentation = &resolved["documentation"];
        let text = documentation["value"].as_str().or_else(|| documentation.as_str());
        text.unwrap_or_default().to_owned()
    }

    /// Returns the errors of rust-analyzer itself: the underlined text, and the first line of the message.
    pub(crate) fn diagnostics(&mut self) -> Vec<(String, String)> {
        let document = json!({ "textDocument": { "uri": self.uri } });
        let result = self.server.request("textDocument/diagnostic", &document);
        let items = result["items"].as_array().cloned().expect("a report");
        items
            .iter()
            .map(|item| {
                let message = item["message"].as_str().unwrap_or_default();
                let first = message.lines().next().unwrap_or_default();
                (self.text[self.range(&item["range"])].to_owned(), first.to_owned())
            })
            .collect()
    }

    fn ask(&mut self, method: &str, place: usize, mut parameters: Value) -> Value {
        let before = &self.text[..place];
        let line = before.matches('\n').count();
        let character = before.len() - before.rfind('\n').map_or(0, |newline| newline + 1);
        parameters["textDocument"] = json!({ "uri": self.uri });
        parameters["position"] = json!({ "line": line, "character": character });
        self.server.request(method, &parameters)
    }

    fn shown(&self, uri: &Value, range: &Value) -> String {
        if *uri == self.uri {
            self.text[self.range(range)].to_owned()
        } else {
            uri.as_str().and_then(|uri| uri.rsplit('/').next()).unwrap_or_default().to_owned()
        }
    }

    fn range(&self, range: &Value) -> std::ops::Range<usize> {
        self.offset(&range["start"])..self.offset(&range["end"])
    }

    fn offset(&self, position: &Value) -> usize {
        let number = |key: &str| position[key].as_u64().and_then(|it| usize::try_from(it).ok());
        let (line, character) = (number("line").unwrap(), number("character").unwrap());
        let before: usize = self.text.split_inclusive('\n').take(line).map(str::len).sum();
        before + character
    }
}
