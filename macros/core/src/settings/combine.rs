//! Combines the file with the profiles that it starts from. The nearer file wins.

use std::path::{Path, PathBuf};

use http_semantics::Language;

use super::level;
use super::mistake::{Mistake, MistakeKind};
use super::place::SettingPlace;
use super::profile;
use super::read::{self, Layer};
use super::rules::ProjectRules;
use super::toml;
use crate::nearest::nearest;

/// The settings of a file and of its profiles.
#[derive(Default)]
pub(super) struct Combined {
    pub(super) errors: Option<(String, SettingPlace)>,
    pub(super) runtime: Option<(String, SettingPlace)>,
    pub(super) language: Option<&'static Language>,
    pub(super) decode: Option<bool>,
    pub(super) rules: ProjectRules,
    pub(super) mistakes: Vec<Mistake>,
    /// The files of the profiles.
    pub(super) files: Vec<PathBuf>,
}

/// Reads a file and its profiles. `folder` is that of the file, if it is one.
pub(super) fn combined(text: &str, shown: &str, folder: Option<&Path>) -> Combined {
    let mut combined = Combined::default();
    let mut layer = read::read(&toml::parse(text), shown);
    let mut folder = folder.map(Path::to_path_buf);
    let mut seen = Vec::new();
    loop {
        let next = layer.profile.take();
        combined.add(layer);
        let Some((name, place)) = next else { break };
        let loaded = match profile::load(&name, folder.as_deref()) {
            Ok(profile) if seen.contains(&profile.path) && profile.path.is_some() => {
                Err(MistakeKind::CyclicProfile(name))
            }
            other => other,
        };
        match loaded {
            Ok(profile) => {
                layer = read::read(&toml::parse(&profile.text), &profile.shown);
                folder = profile.path.as_deref().and_then(Path::parent).map(Path::to_path_buf);
                combined.files.extend(profile.path.clone());
                seen.push(profile.path);
            }
            Err(kind) => {
                combined.mistakes.push(Mistake { place, kind });
                break;
            }
        }
    }
    combined.settle();
    combined
}

impl Combined {
    /// Adds the settings of a file that is farther away than those so far.
    fn add(&mut self, layer: Layer) {
        self.errors = self.errors.take().or(layer.errors);
        self.runtime = self.runtime.take().or(layer.runtime);
        self.language = self.language.or(layer.language);
        self.decode = self.decode.or(layer.decode);
        self.mistakes.extend(layer.mistakes);
        let rules = &mut self.rules;
        // In one file, the level of a rule has precedence over that of its group.
        let (groups, own): (Vec<_>, Vec<_>) =
            layer.levels.into_iter().partition(|setting| level::is_group(&setting.name));
        rules.levels.extend(own.into_iter().chain(groups));
        for demand in layer.demands {
            if rules.demands.iter().all(|nearer| nearer.name != demand.name) {
                rules.demands.push(demand);
            }
        }
        for set in layer.sets {
            if rules.sets.iter().all(|nearer| nearer.name != set.name) {
                rules.sets.push(set);
            }
        }
    }

    /// Gives the rules of the project their levels, and reports levels of other names.
    fn settle(&mut self) {
        // The nearest is the last one that is applied.
        for setting in self.rules.levels.iter().rev() {
            if let Some(demand) =
                self.rules.demands.iter_mut().find(|demand| demand.name == setting.name)
            {
                demand.level = setting.level;
                demand.place = setting.place.clone();
            }
        }
        let is_incomplete = !self.mistakes.is_empty();
        let (demands, mistakes) = (&self.rules.demands, &mut self.mistakes);
        self.rules.levels.retain(|setting| {
            if demands.iter().any(|demand| demand.name == setting.name) {
                return false;
            }
            let kind = if !level::exists(&setting.name) {
                if is_incomplete {
                    return false;
                }
                let demands = demands.iter().map(|demand| demand.name.clone());
                let known: Vec<String> = level::names().chain(demands).collect();
                let within = 1 + setting.name.len() / 4;
                let nearest = nearest(&setting.name, known.iter().map(String::as_str), within);
                MistakeKind::UnknownRule(setting.name.clone(), nearest.map(str::to_owned))
            } else if let Some(fixed) = level::fixed(&setting.name, setting.level) {
                MistakeKind::FixedLevel(setting.name.clone(), fixed)
            } else {
                return true;
            };
            mistakes.push(Mistake { place: setting.place.clone(), kind });
            false
        });
        self.rules.is_incomplete = !self.mistakes.is_empty();
    }
}
