//! What the config says of people: known before the exports are mapped, and put over what they say.

use super::settings::{Settings, words};
use super::{ModelError, sql};
use crate::catalog::Catalog;
use crate::config::Person;
use crate::engine::{Engine, Relation, frame_of};
use crate::table::Table;

/// Registers `people_configured`, which may be empty.
pub(super) fn register<E: Engine>(engine: &mut E, settings: &Settings) -> Result<(), ModelError> {
    let people = &settings.people;
    let text = |name: &str, of: &dyn Fn(&Person) -> Option<String>| {
        let values: Vec<Option<String>> = people.values().map(of).collect();
        words(name, values.iter().map(Option::as_deref))
    };
    let columns = vec![
        words("person_id", people.keys().map(|id| Some(id.as_str()))),
        text("name", &|person| person.name.clone()),
        text("role", &|person| person.role.clone()),
        text("team", &|person| person.team.clone()),
        text("time_zone", &|person| person.time_zone.map(|zone| zone.name().to_owned())),
    ];
    let table = Table::new(columns).map_err(super::shape("people_configured"))?;
    Ok(engine.register("people_configured", Relation::Frame(frame_of(&table)?))?)
}

/// Puts what the config says of people over what the exports say.
pub(super) fn override_exported<E: Engine>(
    engine: &mut E,
    catalog: &Catalog,
    settings: &Settings,
) -> Result<(), ModelError> {
    let query = "staging/overrides/people";
    if settings.people.is_empty() {
        return Ok(());
    }
    engine.define("people_exported", query, "SELECT * FROM people")?;
    Ok(engine.define("people", query, sql(catalog, query)?)?)
}
