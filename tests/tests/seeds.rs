//! What the fuzzer begins with, held to what it looks for: so a change of the engine that breaks the
//! promise on an input of our own is seen without a fuzzer.

use proc_macro2::TokenStream;
use survival::{assert_survives, composed, seeds, written};

#[test]
fn every_attribute_of_the_tests() {
    let seeds = seeds::all().unwrap();
    assert!(seeds.len() > 500, "only {} attributes", seeds.len());
    for seeds::Seed { arguments, item, .. } in &seeds {
        assert_survives(arguments, item);
    }
}

/// Each attribute above an item that it was not written for.
#[test]
fn every_attribute_above_the_item_of_another() {
    let seeds = seeds::all().unwrap();
    for (one, other) in seeds.iter().zip(seeds.iter().skip(7)) {
        assert_survives(&one.arguments, &other.item);
        assert_survives(&other.arguments, &one.item);
    }
}

/// Both formats of the corpus hold what was written.
#[test]
fn a_seed_is_read_as_it_was_written() {
    for seeds::Seed { place, arguments, item } in seeds::all().unwrap() {
        let text = |(arguments, item): (TokenStream, TokenStream)| format!("{arguments}\n{item}");
        let as_it_was = text((arguments.clone(), item.clone()));
        let written = written::text(&arguments.to_string(), &item.to_string());
        assert_eq!(text(written::tokens(written.as_bytes()).unwrap()), as_it_was, "{place}");

        // Words that the format does not know have become others of their kind.
        let bytes = composed::bytes(&arguments, &item);
        let (arguments, item) = composed::tokens(&bytes);
        assert_eq!(composed::bytes(&arguments, &item), bytes, "{place}");
        assert_survives(&arguments, &item);
    }
}
