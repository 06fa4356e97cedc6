//! What a command can fail at, and the exit code that says so.

use std::path::PathBuf;

use crate::catalog::CatalogError;
use crate::config::ConfigErrors;
use crate::engine::EngineError;
use crate::ingest::IngestError;
use crate::model::{ModelError, PeriodError};
use crate::publish::PublishError;
use crate::report::ReportError;
use crate::sample::SampleError;

/// Any failure of a command.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// Something typed, or in the config, is wrong.
    #[error("{0}")]
    Usage(String),
    /// The config has problems.
    #[error(transparent)]
    Config(#[from] ConfigErrors),
    /// A query or template that was to replace a built-in one is wrong.
    #[error(transparent)]
    Catalog(#[from] CatalogError),
    /// The period can't be reviewed.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// The exports can't be read.
    #[error(transparent)]
    Ingest(#[from] IngestError),
    /// The queries failed.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The engine failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// The page could not be composed.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The review could not be published.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The sample could not be generated.
    #[error(transparent)]
    Sample(#[from] SampleError),
    /// A file could not be read or written.
    #[error("{path}: could not {action}\n  {cause}", path = path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What was tried.
        action: &'static str,
        /// The system's words.
        cause: std::io::Error,
    },
    /// The output could not be written.
    #[error("could not write the output\n  {0}")]
    Output(String),
}

impl CommandError {
    /// 2 for arguments and config, 4 for a folder that is locked, 1 for everything else.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_)
            | Self::Config(_)
            | Self::Catalog(_)
            | Self::Period(_)
            | Self::Publish(PublishError::OtherKind { .. })
            | Self::Report(ReportError::Introduction { .. } | ReportError::Questions { .. }) => 2,
            Self::Publish(PublishError::Locked { .. }) => 4,
            _ => 1,
        }
    }
}

/// An error with everything that caused it, a line each.
pub fn chain(error: &CommandError) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let words = cause.to_string();
        if !text.contains(&words) {
            text.push_str("\n  ");
            text.push_str(&words.replace('\n', "\n  "));
        }
        source = cause.source();
    }
    text
}
