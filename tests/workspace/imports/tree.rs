//! The modules of a crate: the file of each, and the names in its scope.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{Attribute, Expr, Item, Lit, Meta, MetaNameValue, UseTree, Visibility};

pub(crate) struct Crate {
    pub(crate) modules: Vec<Module>,
}

pub(crate) struct Module {
    pub(crate) file: PathBuf,
    pub(crate) parent: Option<usize>,
    /// One name can be a module and a function.
    names: HashMap<String, Vec<Name>>,
    /// The paths of `use path::*`.
    globs: Vec<Vec<String>>,
    /// The private `use` lines: the path of each leaf.
    pub(crate) uses: Vec<Vec<String>>,
    /// The code of the items.
    pub(crate) code: Vec<TokenStream>,
}

enum Name {
    Module(usize),
    /// An item that this file defines.
    Item(PathBuf),
    Import(Vec<String>),
}

/// What a path leads to.
enum Target {
    Module(usize),
    /// An item in this file.
    Item(PathBuf),
}

type ReadFile<'a> = &'a dyn Fn(&Path) -> Option<String>;

impl Crate {
    pub(crate) fn read(root: &Path, read: ReadFile<'_>) -> Option<Crate> {
        let mut tree = Crate { modules: Vec::new() };
        let text = read(root)?;
        tree.add_file(root, root.parent()?, None, &text, read);
        Some(tree)
    }

    /// `folder` is where the files of child modules are.
    fn add_file(
        &mut self,
        file: &Path,
        folder: &Path,
        parent: Option<usize>,
        text: &str,
        read: ReadFile<'_>,
    ) -> usize {
        let parsed =
            syn::parse_file(text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        self.add_module(file, folder, parent, parsed.items, read)
    }

    fn add_module(
        &mut self,
        file: &Path,
        folder: &Path,
        parent: Option<usize>,
        items: Vec<Item>,
        read: ReadFile<'_>,
    ) -> usize {
        let id = self.modules.len();
        self.modules.push(Module {
            file: file.to_owned(),
            parent,
            names: HashMap::new(),
            globs: Vec::new(),
            uses: Vec::new(),
            code: Vec::new(),
        });
        for item in items.into_iter().filter(|item| !is_test(attributes(item))) {
            match item {
                Item::Mod(module) => {
                    let name = module.ident.to_string();
                    let folder = folder.join(&name);
                    let child = if let Some((_, items)) = module.content {
                        self.add_module(file, &folder, Some(id), items, read)
                    } else {
                        let path = path_attribute(&module.attrs);
                        let is_placed = path.is_some();
                        let files = match path {
                            Some(path) => vec![file.with_file_name(path)],
                            None => vec![folder.with_extension("rs"), folder.join("mod.rs")],
                        };
                        let found = files.iter().find_map(|file| Some((file, read(file)?)));
                        let (file, text) =
                            found.unwrap_or_else(|| panic!("no file for {}", folder.display()));
                        // A file with a `#[path]` is read as if it were a `mod.rs`.
                        let beside = file.parent().unwrap_or(&folder).to_owned();
                        let folder = if is_placed { &beside } else { &folder };
                        self.add_file(file, folder, Some(id), &text, read)
                    };
                    self.define(id, name, Name::Module(child));
                }
                Item::Use(item) => {
                    let is_re_export = !matches!(item.vis, Visibility::Inherited);
                    self.import(id, Vec::new(), &item.tree, is_re_export);
                }
                Item::Macro(item) => {
                    if let Some(name) = &item.ident {
                        let is_exported =
                            item.attrs.iter().any(|one| one.path().is_ident("macro_export"));
                        let scope = if is_exported { 0 } else { id };
                        self.define(scope, name.to_string(), Name::Item(file.to_owned()));
                    }
                    self.modules[id].code.push(item.to_token_stream());
                }
                item => {
                    if let Some(name) = name_of(&item) {
                        self.define(id, name, Name::Item(file.to_owned()));
                    }
                    self.modules[id].code.push(item.to_token_stream());
                }
            }
        }
        id
    }

    fn define(&mut self, module: usize, name: String, what: Name) {
        self.modules[module].names.entry(name).or_default().push(what);
    }

    fn import(&mut self, module: usize, mut path: Vec<String>, tree: &UseTree, is_re_export: bool) {
        let (name, last) = match tree {
            UseTree::Path(tree) => {
                path.push(tree.ident.to_string());
                return self.import(module, path, &tree.tree, is_re_export);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(module, path.clone(), tree, is_re_export);
                }
                return;
            }
            UseTree::Glob(_) => {
                self.modules[module].globs.push(path);
                return;
            }
            UseTree::Name(name) => (name.ident.to_string(), name.ident.to_string()),
            UseTree::Rename(rename) => (rename.rename.to_string(), rename.ident.to_string()),
        };
        let name = if name == "self" { path.last().cloned().unwrap_or(name) } else { name };
        if last != "self" {
            path.push(last);
        }
        if !is_re_export {
            self.modules[module].uses.push(path.clone());
        }
        self.define(module, name, Name::Import(path));
    }

    /// The files that a path in a module leads to: those that define the item, in any namespace, and
    /// those that re-export it beside code of their own. Empty for another crate.
    pub(crate) fn files(&self, module: usize, path: &[String]) -> BTreeSet<PathBuf> {
        let mut search = Search { tree: self, visited: Vec::new(), through: BTreeSet::new() };
        let targets = search.resolve(module, path);
        let defining = targets.into_iter().filter_map(|target| match target {
            Target::Item(file) => Some(file),
            Target::Module(_) => None,
        });
        let defining: BTreeSet<PathBuf> = defining.collect();
        if defining.is_empty() {
            return defining;
        }
        let with_code = search.through.iter().map(|id| &self.modules[*id]);
        let with_code = with_code.filter(|module| !module.code.is_empty());
        with_code.map(|module| module.file.clone()).chain(defining).collect()
    }
}

struct Search<'a> {
    tree: &'a Crate,
    visited: Vec<(usize, String)>,
    /// The modules whose re-exports have been followed.
    through: BTreeSet<usize>,
}

impl Search<'_> {
    fn resolve(&mut self, module: usize, path: &[String]) -> Vec<Target> {
        let mut rest = path.iter().map(String::as_str);
        let mut current = match rest.next() {
            Some("crate") => vec![Target::Module(0)],
            Some("self") => vec![Target::Module(module)],
            Some("super") => {
                self.tree.modules[module].parent.map(Target::Module).into_iter().collect()
            }
            Some(name) => self.look_up(module, name),
            None => return Vec::new(),
        };
        for segment in rest {
            let mut next = Vec::new();
            for target in current {
                match target {
                    Target::Module(id) if segment == "super" => {
                        next.extend(self.tree.modules[id].parent.map(Target::Module));
                    }
                    Target::Module(id) => next.extend(self.look_up(id, segment)),
                    // A variant, or an associated item.
                    item @ Target::Item(_) => next.push(item),
                }
            }
            current = next;
        }
        current
    }

    fn look_up(&mut self, module: usize, name: &str) -> Vec<Target> {
        let key = (module, name.to_owned());
        if self.visited.contains(&key) {
            return Vec::new();
        }
        self.visited.push(key);
        let Module { names, globs, .. } = &self.tree.modules[module];
        let mut found = Vec::new();
        if let Some(names) = names.get(name) {
            for name in names {
                match name {
                    Name::Module(id) => found.push(Target::Module(*id)),
                    Name::Item(file) => found.push(Target::Item(file.clone())),
                    Name::Import(path) => found.extend(self.follow(module, path)),
                }
            }
        } else {
            for glob in globs {
                for target in self.resolve(module, glob) {
                    if let Target::Module(id) = target {
                        let items = self.look_up(id, name);
                        if !items.is_empty() {
                            self.through.insert(module);
                        }
                        found.extend(items);
                    }
                }
            }
        }
        self.visited.pop();
        found
    }

    fn follow(&mut self, module: usize, path: &[String]) -> Vec<Target> {
        let found = self.resolve(module, path);
        if !found.is_empty() {
            self.through.insert(module);
        }
        found
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// `#[path = "private.rs"]`
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|one| one.path().is_ident("path"))?;
    let Meta::NameValue(MetaNameValue { value: Expr::Lit(value), .. }) = &attribute.meta else {
        return None;
    };
    match &value.lit {
        Lit::Str(path) => Some(path.value()),
        _ => None,
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| {
        one.path().is_ident("cfg")
            && one.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}
