//! What the writer writes, the views read: for any texts, separators among them.

use api_responses_record::{
    Codes, ExampleRecord, HeaderRecord, MemberRecord, MethodList, Methods, OperationRecord,
    OperationView, Part, Placement, Presence, ResponseRecord, ResponseView, ResponseViews,
    RouteRecord, SetRecord, SetView, Translation,
};
use proptest::prelude::*;

/// A text as it is read back: separators of records and fields are spaces.
fn in_field(text: &str) -> Option<String> {
    let text = text.replace(['\u{1e}', '\u{1f}'], " ");
    (!text.is_empty()).then_some(text)
}

/// A text in a list as it is read back.
fn in_list(text: &str) -> String {
    text.replace(['\u{1c}', '\u{1d}', '\u{1e}', '\u{1f}'], " ")
}

/// Any text, in which separators are as frequent as everything else together.
fn text() -> impl Strategy<Value = String> {
    let separator = prop_oneof![Just('\u{1c}'), Just('\u{1d}'), Just('\u{1e}'), Just('\u{1f}')];
    let character = prop_oneof![separator, any::<char>()];
    prop::collection::vec(character, 0..8).prop_map(String::from_iter)
}

fn placement() -> impl Strategy<Value = Placement> {
    prop_oneof![
        Just(Placement::Success),
        Just(Placement::Error),
        Just(Placement::Claim),
        Just(Placement::Outside),
    ]
}

fn presence() -> impl Strategy<Value = Presence> {
    prop_oneof![Just(Presence::Always), Just(Presence::Optional), Just(Presence::Constant)]
}

#[derive(Clone, Debug)]
struct Response {
    code: u16,
    placement: Placement,
    enforced: bool,
    texts: [String; 7],
    headers: Vec<(String, Presence, String)>,
    translation: Option<String>,
    deprecation: Option<String>,
}

fn response() -> impl Strategy<Value = Response> {
    let texts = [(); 7].map(|()| text());
    let headers = prop::collection::vec((text(), presence(), text()), 0..3);
    let placement = (placement(), any::<bool>());
    let notes = [(); 2].map(|()| prop::option::of(text()));
    (100_u16..=999, placement, texts, headers, notes).prop_map(
        |(code, (placement, enforced), texts, headers, [translation, deprecation])| Response {
            code,
            placement,
            enforced,
            texts,
            headers,
            translation,
            deprecation,
        },
    )
}

/// The place of the media type among the texts.
const MEDIA_TYPE: usize = 3;

const OTHER_MEDIA_TYPES: [&str; 2] = ["a/b; c=d", "e/f"];

impl Response {
    fn write(&self, part: &mut Part) {
        let [variant, description, detail, media_type, content, problem_type, reason] = &self.texts;
        let headers = self.headers.iter();
        let headers: Vec<HeaderRecord> = headers
            .map(|(name, presence, value)| HeaderRecord { name, presence: *presence, value })
            .collect();
        let translations = self.translation.iter();
        let translations: Vec<Translation> =
            translations.map(|text| Translation { language: "zh", text }).collect();
        let members = self.headers.iter();
        let members: Vec<MemberRecord> =
            members.map(|(name, _, value)| MemberRecord { name, value }).collect();
        let examples = self.headers.iter();
        let examples: Vec<ExampleRecord> =
            examples.map(|(name, _, value)| ExampleRecord { name, text: value }).collect();
        part.push_response(&ResponseRecord {
            code: self.code,
            placement: self.placement,
            enforced: self.enforced,
            variant,
            description,
            detail,
            document: "",
            media_type,
            other_media_types: if media_type.is_empty() { &[] } else { &OTHER_MEDIA_TYPES },
            content,
            problem_type,
            headers: &headers,
            reason,
            translations: &translations,
            deprecation: self.deprecation.as_deref(),
            members: &members,
            examples: &examples,
        });
    }

    fn assert_read(&self, view: ResponseView<'_>) {
        assert_eq!(view.code(), Some(self.code));
        assert_eq!(view.placement(), self.placement);
        assert_eq!(view.is_enforced(), self.enforced && self.placement.is_generated());
        let read = [
            view.variant(),
            view.description(),
            view.detail(),
            None,
            view.content(),
            view.problem_type(),
            view.reason(),
        ];
        for (index, (read, text)) in read.into_iter().zip(&self.texts).enumerate() {
            if index != MEDIA_TYPE {
                assert_eq!(read.map(str::to_owned), in_field(text));
            }
        }
        let first = &self.texts[MEDIA_TYPE];
        let mut written = Vec::new();
        if !first.is_empty() {
            written.push(in_list(first));
            written.extend(OTHER_MEDIA_TYPES.map(str::to_owned));
        }
        assert_eq!(view.media_types().map(str::to_owned).collect::<Vec<_>>(), written);
        assert_eq!(view.media_type().map(str::to_owned), written.first().cloned());
        let read: Vec<_> = view
            .headers()
            .map(|header| (header.name().to_owned(), header.presence(), header.value().to_owned()))
            .collect();
        let written: Vec<_> = self
            .headers
            .iter()
            .map(|(name, presence, value)| (in_list(name), *presence, in_list(value)))
            .collect();
        assert_eq!(read, written);
        let members: Vec<_> =
            view.members().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let written: Vec<_> =
            self.headers.iter().map(|(name, _, value)| (in_list(name), in_list(value))).collect();
        assert_eq!(members, written);
        let examples: Vec<_> =
            view.examples().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        assert_eq!(examples, written);
        let translation = self.translation.as_deref().map(in_list);
        let translation = translation.filter(|text| !text.is_empty());
        assert_eq!(view.translation("zh").map(str::to_owned), translation);
        assert_eq!(view.translation("fr"), None);
        let deprecation = self.deprecation.as_deref().map(read_note);
        assert_eq!(view.deprecation().map(str::to_owned), deprecation);
    }
}

/// A note as it is read back: `-` stands for none.
fn read_note(note: &str) -> String {
    in_field(note).filter(|note| note != "-").unwrap_or_default()
}

proptest! {
    #[test]
    fn operations_are_read_as_they_are_written(
        texts in [(); 5].map(|()| text()),
        deprecation in prop::option::of(text()),
        methods in prop::collection::vec("[A-Z]{1,8}", 0..3),
    ) {
        let [path, name, summary, description, translated] = &texts;
        let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
        prop_assume!(!methods.contains(&"ANY"));
        let translations = [
            Translation { language: "fr", text: "Un." },
            Translation { language: "zh", text: translated },
        ];
        let mut part = Part::default();
        part.push_operation(&OperationRecord {
            methods: Methods::Listed(&methods),
            path: Some(path),
            name,
            summary,
            description,
            translations: &translations,
            deprecation: deprecation.as_deref(),
            path_values: Some(2),
            routes: &[
                RouteRecord { methods: &methods, path },
                RouteRecord { methods: &["GET"], path: "/a" },
            ],
        });
        let part = part.into_text().unwrap();
        let view = OperationView::of(&part, &[]);
        prop_assert!(view.methods().eq(methods.iter().copied()));
        prop_assert!(!view.is_for_any_method());
        prop_assert_eq!(view.path_values(), Some(2));
        for list in [MethodList::of(&part, &[]), MethodList::of("", &[&part])] {
            prop_assert!(methods.iter().all(|method| list.lists(method)));
            for method in ["GET", "QUERY", "A", "ANY"] {
                prop_assert_eq!(list.lists(method), methods.contains(&method), "{}", method);
            }
            prop_assert!(!list.is_any());
        }
        // A declared path can be empty.
        prop_assert_eq!(view.path().map(str::to_owned), Some(in_field(path).unwrap_or_default()));
        let routes: Vec<(Vec<&str>, String)> =
            view.routes().map(|(methods, path)| (methods.collect(), path.to_owned())).collect();
        prop_assert_eq!(routes, [(methods, in_list(path)), (vec!["GET"], "/a".to_owned())]);
        prop_assert_eq!(view.name().to_owned(), in_field(name).unwrap_or_default());
        let deprecation = deprecation.as_deref().map(read_note);
        prop_assert_eq!(view.deprecation().map(str::to_owned), deprecation);
        prop_assert_eq!(view.summary().map(str::to_owned), in_field(summary));
        prop_assert_eq!(view.description().map(str::to_owned), in_field(description));
        prop_assert_eq!(view.translation("fr"), Some("Un."));
        let translated = Some(in_list(translated)).filter(|text| !text.is_empty());
        prop_assert_eq!(view.translation("zh").map(str::to_owned), translated);
    }

    #[test]
    fn responses_are_read_as_they_are_written(
        parts in prop::collection::vec(prop::collection::vec(response(), 0..3), 1..4),
    ) {
        let mut texts = Vec::new();
        for (index, responses) in parts.iter().enumerate() {
            let mut part = Part::default();
            if index == 0 {
                part.push_operation(&OperationRecord::default());
            }
            for response in responses {
                response.write(&mut part);
            }
            texts.extend(part.into_text());
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let views: Vec<_> = ResponseViews::of(texts[0], &texts[1..]).collect();
        let responses: Vec<_> = parts.iter().flatten().collect();
        prop_assert_eq!(views.len(), responses.len());
        for (view, response) in views.into_iter().zip(&responses) {
            response.assert_read(view);
        }
        let mut codes = Vec::new();
        for text in texts {
            let mut read = Codes::of(text);
            while let Some(code) = read.next() {
                codes.push((code.number, code.by_handler));
            }
        }
        let mut declared: Vec<_> = responses
            .iter()
            .map(|response| (response.code, response.placement != Placement::Outside))
            .collect();
        codes.sort_unstable();
        declared.sort_unstable();
        prop_assert_eq!(codes, declared);
    }

    #[test]
    fn sets_are_read_as_they_are_written(
        placement in placement(),
        enforced in any::<bool>(),
        codes in prop::collection::vec(100..600_u16, 0..4),
        name in text(),
        reason in text(),
    ) {
        let record = SetRecord { placement, enforced, codes: &codes, name: &name, reason: &reason };
        let text = record.to_text();
        let view = SetView::of(&text);
        let mut part = view.part();
        let read = std::iter::from_fn(|| part.as_mut()?.next()).map(|code| code.number);
        prop_assert_eq!(read.collect::<Vec<_>>(), codes);
        prop_assert_eq!(view.placement(), placement);
        prop_assert_eq!(view.is_enforced(), enforced && placement.is_generated());
        prop_assert_eq!(view.name().to_owned(), in_field(&name).unwrap_or_default());
        prop_assert_eq!(view.reason().map(str::to_owned), in_field(&reason));
    }

    /// Generated code is the only writer, but a reader must not panic or loop whatever it is given.
    #[test]
    fn any_text_is_read(first in text(), others in prop::collection::vec(text(), 0..3)) {
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let operation = OperationView::of(&first, &others);
        prop_assert!(operation.methods().all(|method| !method.is_empty()));
        for response in ResponseViews::of(&first, &others) {
            prop_assert!(response.code().is_none_or(|code| code <= 999));
            prop_assert!(response.headers().count() <= first.len() + others.concat().len());
        }
        let mut codes = Codes::of(&first);
        let mut count = 0;
        while codes.next().is_some() {
            count += 1;
        }
        prop_assert!(count * 3 <= first.len());
    }
}

#[test]
fn any_method_is_no_method_of_a_list() {
    let mut part = Part::default();
    part.push_operation(&OperationRecord { methods: Methods::Any, ..OperationRecord::default() });
    let part = part.into_text().unwrap();
    assert_eq!(part, "\u{1e}ANY\u{1e}");
    let view = OperationView::of(&part, &[]);
    assert!(view.is_for_any_method());
    assert_eq!(view.methods().count(), 0);
}

#[test]
fn an_empty_part_has_no_text() {
    assert_eq!(Part::default().into_text(), None);
}

#[test]
fn codes_from_outside_the_handler_follow_those_of_the_handler() {
    let mut part = Part::default();
    for (code, placement) in
        [(429, Placement::Outside), (200, Placement::Success), (404, Placement::Claim)]
    {
        part.push_response(&ResponseRecord::new(code, placement));
    }
    let text = part.into_text().unwrap();
    assert_eq!(text, "200404\u{1f}429\u{1e}429\u{1f}o\u{1e}200\u{1f}s\u{1e}404\u{1f}c\u{1e}");
}

#[test]
fn a_code_is_three_ascii_digits() {
    for wrong in ["", "20", "2000", " 20", "+20", "\u{661}00"] {
        let text = format!("\u{1e}\u{1e}{wrong}\u{1f}s\u{1e}");
        let view = ResponseViews::of(&text, &[]).next().unwrap();
        assert_eq!(view.code(), None, "{wrong}");
    }
}

/// What generated code refers to is where the writer says, and the reader takes detail and media type from it.
#[test]
fn a_document_is_found_at_its_place() {
    for (detail, in_document) in [("Gone for good.", "Gone for good."), ("a \"b\"", "a \\\"b\\\"")]
    {
        let document = format!(
            r#"{{"type":"about:blank","title":"Gone","status":410,"detail":"{in_document}"}}"#
        );
        let mut part = Part::default();
        part.push_operation(&OperationRecord { name: "get", ..OperationRecord::default() });
        part.push_response(&ResponseRecord::new(204, Placement::Success));
        let place = part.push_response(&ResponseRecord {
            variant: "Gone",
            detail: if detail == in_document { "" } else { detail },
            document: &document,
            media_type: "application/problem+json",
            content: "Text",
            ..ResponseRecord::new(410, Placement::Error)
        });
        part.push_response(&ResponseRecord::new(503, Placement::Outside));
        let place = part.start_of_records() + place;
        let text = part.into_text().unwrap();
        assert_eq!(text[place..place + document.len()], document);
        let view = ResponseView::at(&text, place).unwrap();
        assert_eq!(view.variant(), Some("Gone"));
        assert_eq!(view.detail(), Some(detail));
        assert_eq!(view.media_type(), Some("application/problem+json"));
        assert_eq!(view.content(), Some("Text"));
        assert_eq!(view.document(), Some(document.as_str()));
    }
}
