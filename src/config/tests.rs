//! What a `baton.toml` may say, and what is answered when it says something else.

mod calendars;
mod colours;
mod docs;
mod every_key;
mod laws;
mod messages;
mod placing;
mod routing;
mod shown;

use crate::config::Config;

/// What is wrong with a text, one problem a line.
#[track_caller]
fn problems(text: &str) -> String {
    Config::parse(text, "baton.toml").unwrap_err().to_string()
}

#[track_caller]
fn parsed(text: &str) -> Config {
    match Config::parse(text, "baton.toml") {
        Ok(config) => config,
        Err(errors) => panic!("{errors}\nin\n{text}"),
    }
}
