//! `level`: an object.

use crate::schema;

/// Known as `SignalWithLevel` and `ChangeLevel`.
#[derive(Clone, PartialEq)]
pub struct Level {
    pub sort: LevelSort,
    pub level: Option<f64>,
}

openapi_runtime::object!(Level: SCHEMA {
    sort: "sort" required valid => &SORT_SCHEMA,
    level: "level" => &schema::NUMBER,
});

openapi_runtime::string_enum! {
    /// Known as `SignalWithLevelSort` and `ChangeLevelSort`.
    pub enum LevelSort: SORT_SCHEMA {
        Level = "level",
    }
}
