//! A path for each word of the attribute.

use std::collections::BTreeSet;

use http_semantics::Status;
use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::pieces::{group, ident, is_punct, is_text, pieces};

#[derive(Default)]
pub(super) struct Words {
    /// The codes that variants explain.
    pub(super) explained: BTreeSet<u16>,
    pub(super) tokens: TokenStream,
}

impl Words {
    /// The arguments of the attribute.
    pub(super) fn arguments(&mut self, arguments: TokenStream) {
        for (index, piece) in pieces(arguments).iter().enumerate() {
            let piece = self.attributes(piece);
            if index == 0 {
                self.first(piece);
            } else {
                self.item(piece, "items");
            }
        }
    }

    /// The arguments of the attribute above a block.
    pub(super) fn options(&mut self, arguments: TokenStream) {
        for piece in pieces(arguments) {
            match piece.as_slice() {
                [TokenTree::Ident(word), equals, behind @ ..] if is_punct(Some(equals), '=') => {
                    if word == "errors" {
                        self.type_of(behind);
                    }
                }
                _ => self.listed("options", piece.first()),
            }
        }
    }

    /// The arguments of the attribute of a variant.
    pub(super) fn of_variant(&mut self, arguments: TokenStream) {
        for piece in pieces(arguments) {
            let piece = self.attributes(&piece);
            self.item(piece, "codes");
        }
    }

    /// `GET | HEAD "/users"`, or the first entry.
    fn first(&mut self, piece: &[TokenTree]) {
        self.item(piece, "first");
        let mut rest = piece;
        while let [TokenTree::Ident(_), bar, behind @ ..] = rest
            && is_punct(Some(bar), '|')
        {
            self.listed("methods", behind.first());
            rest = behind;
        }
    }

    /// An entry, a set, or an option.
    fn item(&mut self, piece: &[TokenTree], list: &str) {
        match piece {
            [TokenTree::Ident(word), equals, behind @ ..] if is_punct(Some(equals), '=') => {
                if word == "errors" {
                    self.type_of(behind);
                } else if word != "lang" && word != "crate" {
                    self.named(behind);
                }
            }
            [TokenTree::Ident(word), TokenTree::Group(group)] => {
                self.listed(list, piece.first());
                if word == "outside" {
                    self.outside(group.stream());
                }
            }
            [dot, other, path @ ..] if is_punct(Some(dot), '.') && is_punct(Some(other), '.') => {
                self.type_of(path);
            }
            _ => {
                self.code(list, piece.first(), false);
                self.after_the_code(piece);
            }
        }
    }

    /// The tokens after `Name =`. The variant is defined at the name, so the number needs a path.
    fn named(&mut self, piece: &[TokenTree]) {
        if is_punct(piece.first(), '.') {
            return self.item(piece, "codes");
        }
        self.code("codes", piece.first(), true);
        self.after_the_code(piece);
    }

    fn outside(&mut self, list: TokenStream) {
        for piece in pieces(list) {
            let piece = self.attributes(&piece);
            if is_punct(piece.first(), '.') {
                self.item(piece, "codes");
            } else if ident(piece.first()).is_some() && is_punct(piece.get(1), '=') {
                self.named(&piece[2..]);
            } else {
                self.named(piece);
            }
        }
    }

    /// `: Type as "media/type" { field: Type }`
    fn after_the_code(&mut self, piece: &[TokenTree]) {
        if is_punct(piece.get(1), ':') && !is_punct(piece.get(2), ':') {
            self.type_of(&piece[2..]);
        }
        let Some(fields) = group(piece.last(), Delimiter::Brace) else { return };
        for field in pieces(fields.stream()) {
            let field = self.attributes(&field);
            let is_written = is_punct(field.get(1), ':') || is_punct(field.get(1), '=');
            self.listed("fields", field.first().filter(|_| !is_written));
            if is_punct(field.get(1), ':') {
                self.type_of(&field[2..]);
            }
        }
    }

    /// Returns the tokens after the attributes.
    fn attributes<'a>(&mut self, mut piece: &'a [TokenTree]) -> &'a [TokenTree] {
        while let [pound, rest @ ..] = piece
            && is_punct(Some(pound), '#')
        {
            match group(rest.first(), Delimiter::Bracket) {
                Some(attribute) => {
                    self.attribute(attribute.stream());
                    piece = &rest[1..];
                }
                None => piece = rest,
            }
        }
        piece
    }

    fn attribute(&mut self, attribute: TokenStream) {
        let trees: Vec<TokenTree> = attribute.into_iter().collect();
        self.listed("attributes", trees.first());
        let Some(name) = ident(trees.first()) else { return };
        let Some(list) = group(trees.get(1), Delimiter::Parenthesis) else { return };
        for piece in pieces(list.stream()) {
            if name == "from" {
                self.type_of(&piece);
            } else if name == "allow" && !is_punct(piece.get(1), '=') {
                let path = piece.iter();
                self.tokens.extend(quote!(__e::lints::#(#path)*;));
            }
        }
    }

    /// The path of a list and of a word in it. It is emitted even where no word is written yet, because the
    /// output must be the same with rust-analyzer's marker in that place.
    fn listed(&mut self, list: &str, word: Option<&TokenTree>) {
        let list = Ident::new(list, Span::call_site());
        let word = ident(word).map(|word| quote!(::#word));
        self.tokens.extend(quote!(__e::#list #word;));
    }

    /// A status code, or a word that may become one.
    fn code(&mut self, list: &str, written: Option<&TokenTree>, named: bool) {
        match written {
            Some(TokenTree::Literal(literal)) if !is_text(&TokenTree::from(literal.clone())) => {
                let status = literal.to_string().parse().ok().and_then(Status::get);
                match status {
                    Some(status) if named || !self.explained.contains(&status.code) => {
                        let constant = Ident::new(status.constant, literal.span());
                        self.tokens.extend(quote!(__e::codes::#constant;));
                    }
                    Some(_) => self.listed(list, None),
                    None => self.unfinished_number(list, literal),
                }
            }
            Some(TokenTree::Ident(word)) => {
                let status = Status::by_constant(&word.to_string());
                let is_explained =
                    status.is_some_and(|status| self.explained.contains(&status.code));
                self.listed(list, written.filter(|_| named || !is_explained));
            }
            _ => self.listed(list, None),
        }
    }

    /// `40`: the marker of rust-analyzer becomes the suffix of the number, and here a word of its own.
    fn unfinished_number(&mut self, list: &str, literal: &Literal) {
        let list = Ident::new(list, Span::call_site());
        let text = literal.to_string();
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            // `..` is as long as `::`, because both outputs must be equal.
            self.tokens.extend(quote!(__e::#list..#literal;));
        } else if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let mut word = format_ident!("_{text}");
            word.set_span(literal.span());
            self.tokens.extend(quote!(__e::#list::#word;));
        }
    }

    /// Emits the tokens of a type as a type, up to the first token that cannot belong to it.
    fn type_of(&mut self, piece: &[TokenTree]) {
        let is_end = |tree: &TokenTree| match tree {
            TokenTree::Ident(word) => word == "as",
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Literal(_) => true,
            TokenTree::Punct(_) => false,
        };
        let end = piece.iter().position(is_end).unwrap_or(piece.len());
        let written = &piece[..end];
        if !written.is_empty() {
            self.tokens.extend(quote!(let _: #(#written)*;));
        }
    }
}
