//! The inputs that the fuzzer begins with. A change that breaks an invariant on one of them is found
//! without a fuzzer.

use proc_macro2::TokenStream;
use robustness::examples::{self, Example};
use robustness::{assert_invariants, text, words};

#[test]
fn every_example_keeps_the_invariants() {
    let examples = examples::all().unwrap();
    assert!(examples.len() > 500, "only {} attributes", examples.len());
    for Example { arguments, item, .. } in &examples {
        assert_invariants(arguments, item);
    }
}

#[test]
fn every_attribute_above_another_item_keeps_the_invariants() {
    let examples = examples::all().unwrap();
    for (one, other) in examples.iter().zip(examples.iter().skip(7)) {
        assert_invariants(&one.arguments, &other.item);
        assert_invariants(&other.arguments, &one.item);
    }
}

#[test]
fn both_formats_of_the_corpus_are_read_as_they_were_written() {
    for Example { place, arguments, item } in examples::all().unwrap() {
        let joined = |(arguments, item): (TokenStream, TokenStream)| format!("{arguments}\n{item}");
        let original = joined((arguments.clone(), item.clone()));
        let written = text::write(&arguments.to_string(), &item.to_string());
        assert_eq!(joined(text::read(written.as_bytes()).unwrap()), original, "{place}");

        // Words that the list lacks have been replaced by words of the same kind.
        let bytes = words::write(&arguments, &item);
        let (arguments, item) = words::read(&bytes);
        assert_eq!(words::write(&arguments, &item), bytes, "{place}");
        assert_invariants(&arguments, &item);
    }
}
