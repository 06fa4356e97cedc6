//! The binary's review of some exports, published once and shared by the tests that read it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use tempfile::TempDir;

/// The sample data of the repository.
pub(crate) const SAMPLE: &str = "sample_data/canonical";
/// Its settings.
pub(crate) const SETTINGS: &str = "sample_data/baton.toml";
/// Weeks that its settings show, and weeks that it has handoffs of.
pub(crate) const WEEKS: u64 = 13;
pub(crate) const YEAR_WEEKS: u64 = 52;
/// Which tidy row: metric, slice, member, period, first day of the period.
pub(crate) type Key = [String; 5];

/// What a tidy row says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Value {
    /// Units that achieved it.
    pub(crate) achieved: u64,
    /// Units that could.
    pub(crate) eligible: u64,
    /// The estimate.
    pub(crate) estimate: Option<f64>,
    /// Lower end of its interval.
    pub(crate) low: Option<f64>,
    /// Upper end of its interval.
    pub(crate) high: Option<f64>,
}

/// A published review.
pub(crate) struct Published {
    /// The text of `review.html`.
    pub(crate) page: String,
    /// The text of `metrics.json`.
    pub(crate) metrics: String,
    _folder: TempDir,
}

/// The review of the sample data.
pub(crate) static REVIEW: LazyLock<Published> = LazyLock::new(|| review(Path::new(SAMPLE)));

/// The review of the sample data over the whole of its year, ripe weeks and others.
pub(crate) static YEAR: LazyLock<Published> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let settings = std::fs::read_to_string(SETTINGS).unwrap();
    let config = folder.path().join("baton.toml");
    let weeks = format!("[report]\nweeks = {YEAR_WEEKS}");
    std::fs::write(&config, settings.replacen("[report]", &weeks, 1)).unwrap();
    let actions = Path::new(SETTINGS).with_file_name("actions.csv");
    std::fs::copy(actions, folder.path().join("actions.csv")).unwrap();
    review_with(Path::new(SAMPLE), &config)
});

/// Runs the binary in the repository's folder and returns what it printed.
pub(crate) fn baton(args: &[&str]) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_baton"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("BATON_CONFIG")
        .args(args)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Publishes the review of some exports with the sample data's settings.
pub(crate) fn review(exports: &Path) -> Published {
    review_with(exports, Path::new(SETTINGS))
}

/// Publishes the review of some exports with these settings.
fn review_with(exports: &Path, config: &Path) -> Published {
    let folder = tempfile::tempdir().unwrap();
    let [exports, config, out] =
        [exports, config, folder.path()].map(|path| path.to_str().unwrap());
    let page = baton(&["report", exports, "--config", config, "--out", out]);
    let page = PathBuf::from(page.trim());
    let read = |name: &str| std::fs::read_to_string(page.with_file_name(name)).unwrap();
    Published { page: read("review.html"), metrics: read("metrics.json"), _folder: folder }
}

impl Published {
    /// The tidy rows by what they are about; each stands once.
    pub(crate) fn rows(&self) -> BTreeMap<Key, Value> {
        let file = self.file();
        let mut rows = BTreeMap::new();
        for row in file["measures"].as_array().unwrap() {
            let word = |name: &str| row[name].as_str().unwrap().to_owned();
            let key = ["metric", "slice", "member", "period", "period_start"].map(word);
            let value = Value {
                achieved: row["achieved"].as_u64().unwrap(),
                eligible: row["eligible"].as_u64().unwrap(),
                estimate: row["estimate"].as_f64(),
                low: row["low"].as_f64(),
                high: row["high"].as_f64(),
            };
            let name = key.join("|");
            assert!(rows.insert(key, value).is_none(), "`{name}` stands twice");
        }
        rows
    }

    /// The whole of `metrics.json`.
    pub(crate) fn file(&self) -> serde_json::Value {
        serde_json::from_str(&self.metrics).unwrap()
    }
}
