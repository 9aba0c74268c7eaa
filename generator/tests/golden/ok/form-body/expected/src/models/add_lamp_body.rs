//! `add_lamp body`: an object.

use crate::schema;

/// Body of `POST /lamps`.
#[derive(Clone, PartialEq)]
pub struct AddLampBody {
    /// Not empty.
    pub name: String,
    pub watt: Option<i64>,
    pub colours: Option<Vec<String>>,
}

impl AddLampBody {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), watt: None, colours: None }
    }
}

openapi_runtime::object!(AddLampBody: SCHEMA {
    name: "name" required holds => schema::MinLength::<1>::STRING,
    watt: "watt" => &schema::INTEGER,
    colours: "colours" => &schema::STRINGS,
});
