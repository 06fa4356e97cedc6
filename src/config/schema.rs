//! The JSON Schema of the file, for editors, from the same list that the reader uses.

use serde_json::{Map, Value, json};
use toml::de::DeValue;

use crate::config::Config;
use crate::config::keys::{Absent, Key, Names, ROOT, Section, Shape};
use crate::contract;

/// A name that SQL can take without quotes.
const IDENTIFIER: &str = "^[a-z][a-z0-9_]*$";

/// A colour of six hexadecimal digits.
const COLOUR: &str = "^#[0-9A-Fa-f]{6}$";

/// A text with at least one character that is no blank.
const NOT_BLANK: &str = "\\S";

impl Config {
    /// The JSON Schema (draft 2020-12) of the file, for editors that complete and check TOML.
    pub fn schema() -> String {
        let mut schema = section(&ROOT);
        if let Some(object) = schema.as_object_mut() {
            object.insert(
                "$schema".to_owned(),
                json!("https://json-schema.org/draft/2020-12/schema"),
            );
            object.insert("title".to_owned(), json!("baton.toml"));
        }
        format!("{schema:#}\n")
    }
}

fn section(section: &Section) -> Value {
    let mut properties = Map::new();
    let mut required = vec![];
    for key in section.keys {
        properties.insert(key.name.to_owned(), property(key));
        if let Absent::Refused = key.absent {
            required.push(key.name);
        }
    }
    let mut object = json!({
        "type": "object",
        "description": section.meaning,
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn property(key: &Key) -> Value {
    let mut schema = of(&key.shape);
    let mut words = key.meaning.to_owned();
    if !key.unit.is_empty() {
        words = format!("{words} Unit: {}.", key.unit);
    }
    match key.absent {
        Absent::Default(default) => schema["default"] = json_of(default),
        Absent::Otherwise(otherwise) => words = format!("{words} Not given: {otherwise}."),
        Absent::Refused => {}
    }
    schema["description"] = json!(words);
    schema["examples"] = json!([json_of(key.example)]);
    schema
}

fn of(shape: &Shape) -> Value {
    match shape {
        Shape::Text | Shape::Pattern => json!({ "type": "string", "pattern": NOT_BLANK }),
        Shape::AnyText | Shape::Zone => json!({ "type": "string" }),
        Shape::Colour => json!({ "type": "string", "pattern": COLOUR }),
        Shape::Identifier => json!({ "type": "string", "pattern": IDENTIFIER }),
        Shape::Whole { least, most } => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Shape::Decimal => json!({ "type": "number", "minimum": 0 }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Choice { words, .. } => json!({ "enum": words }),
        Shape::Instant => json!({ "type": "string", "format": "date-time" }),
        Shape::Day => json!({ "type": "string", "format": "date" }),
        Shape::List(shape) => json!({ "type": "array", "items": of(shape) }),
        Shape::Table(table) => section(table),
        Shape::Tables(table) => json!({ "type": "array", "items": section(table) }),
        Shape::Named { names, shape } => json!({
            "type": "object",
            "propertyNames": names_of(*names),
            "additionalProperties": of(shape),
        }),
        Shape::TextOrTexts => {
            let text = || json!({ "type": "string", "pattern": NOT_BLANK });
            json!({ "anyOf": [text(), { "type": "array", "items": text() }] })
        }
        Shape::TextOrTable(table) => json!({
            "anyOf": [{ "type": "string", "pattern": NOT_BLANK }, section(table)]
        }),
    }
}

fn names_of(names: Names) -> Value {
    match names {
        Names::Any(_) => json!({ "pattern": NOT_BLANK }),
        Names::Identifiers(_) => json!({ "pattern": IDENTIFIER }),
        Names::Days => json!({ "format": "date" }),
        Names::CanonicalTables => {
            json!({ "enum": contract::TABLES.iter().map(|table| table.name).collect::<Vec<_>>() })
        }
    }
}

/// A value in TOML as JSON; dates as texts.
fn json_of(toml: &str) -> Value {
    DeValue::parse(toml).map_or(Value::Null, |value| json_of_value(value.get_ref()))
}

fn json_of_value(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => json!(text),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(flag) => json!(flag),
        DeValue::Datetime(moment) => json!(moment.to_string()),
        DeValue::Array(list) => list.iter().map(|entry| json_of_value(entry.get_ref())).collect(),
        DeValue::Table(table) => Value::Object(
            table
                .iter()
                .map(|(name, value)| (name.get_ref().to_string(), json_of_value(value.get_ref())))
                .collect(),
        ),
    }
}
