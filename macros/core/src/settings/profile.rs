//! Profiles: settings to start from. Those of public guidelines are a part of this crate; a path names a file of the
//! team.

use std::fs;
use std::path::{Path, PathBuf};

use super::mistake::MistakeKind;

/// The profiles of public guidelines.
const BUILT_IN: &[(&str, &str)] = &[
    ("belgif", include_str!("../../profiles/belgif.toml")),
    ("microsoft", include_str!("../../profiles/microsoft.toml")),
    ("sps", include_str!("../../profiles/sps.toml")),
    ("zalando", include_str!("../../profiles/zalando.toml")),
];

/// The text of a profile.
pub(super) struct Profile {
    pub(super) text: String,
    /// As messages show it.
    pub(super) shown: String,
    /// `None` if it is a part of this crate.
    pub(super) path: Option<PathBuf>,
}

/// The names of the profiles of public guidelines.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(name, _)| *name)
}

/// Loads a profile by its name, or by a path relative to the folder of the file that names it.
pub(super) fn load(name: &str, folder: Option<&Path>) -> Result<Profile, MistakeKind> {
    if let Some((_, text)) = BUILT_IN.iter().find(|(own, _)| *own == name) {
        let (text, shown) = ((*text).to_owned(), format!("profile `{name}`"));
        return Ok(Profile { text, shown, path: None });
    }
    let is_toml = Path::new(name).extension().is_some_and(|extension| extension == "toml");
    let Some(folder) = folder.filter(|_| is_toml || name.contains('/')) else {
        return Err(MistakeKind::UnknownProfile(name.to_owned(), names().collect()));
    };
    let path = folder.join(name);
    // One file has one path, so that a profile that starts from itself is recognized.
    let path = fs::canonicalize(&path).unwrap_or(path);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Profile { text, shown: name.to_owned(), path: Some(path) }),
        Err(error) => Err(MistakeKind::UnreadableProfile(name.to_owned(), error.to_string())),
    }
}
