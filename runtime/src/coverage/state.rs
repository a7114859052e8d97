//! Whether responses are recorded, which the first response decides or a call.

use std::path::Path;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::{env, io};

use super::recorder::Recorder;

/// The environment variable that contains the folder.
///
/// ```
/// assert_eq!(api_responses::coverage::VARIABLE, "API_RESPONSES_COVERAGE");
/// ```
pub const VARIABLE: &str = "API_RESPONSES_COVERAGE";

static STATE: AtomicU8 = AtomicU8::new(UNKNOWN);
static RECORDER: OnceLock<Recorder> = OnceLock::new();
/// Is locked while the state changes.
static CHANGES: Mutex<()> = Mutex::new(());

/// The environment variable has not been read.
const UNKNOWN: u8 = 0;
const OFF: u8 = 1;
const ON: u8 = 2;

/// Returns the recorder, if responses are recorded.
#[inline]
pub(crate) fn active_recorder() -> Option<&'static Recorder> {
    match STATE.load(Ordering::Acquire) {
        OFF => None,
        ON => RECORDER.get(),
        _ => from_environment(),
    }
}

/// Whether responses are recorded.
#[cfg(any(debug_assertions, feature = "tower", feature = "actix-web4"))]
pub(crate) fn is_on() -> bool {
    active_recorder().is_some()
}

#[cold]
fn from_environment() -> Option<&'static Recorder> {
    let _changes = CHANGES.lock().unwrap_or_else(PoisonError::into_inner);
    if STATE.load(Ordering::Acquire) == UNKNOWN {
        let folder = env::var_os(VARIABLE).filter(|folder| !folder.is_empty());
        let started = folder.as_ref().map(|folder| start(Path::new(folder)));
        if let (Some(Err(error)), Some(folder)) = (&started, &folder) {
            let folder = Path::new(folder).display();
            tracing::error!(
                target: "api_responses::coverage",
                %error,
                %folder,
                "the responses are not recorded: no file can be written in the folder of `{VARIABLE}`",
            );
        }
        if !matches!(started, Some(Ok(()))) {
            STATE.store(OFF, Ordering::Release);
        }
    }
    RECORDER.get()
}

pub(super) fn record_into(folder: &Path) -> io::Result<()> {
    // The environment variable has precedence, so that the command sees what a test records elsewhere otherwise.
    active_recorder();
    let _changes = CHANGES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(recorder) = RECORDER.get() {
        let file = recorder.path().display();
        let text = format!("this process records its responses already, in {file}");
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, text));
    }
    start(folder)
}

fn start(folder: &Path) -> io::Result<()> {
    let recorder = Recorder::create(folder)?;
    RECORDER.get_or_init(|| recorder);
    STATE.store(ON, Ordering::Release);
    Ok(())
}
