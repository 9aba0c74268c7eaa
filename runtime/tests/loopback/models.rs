//! Models as the generator writes them.

use openapi_runtime::decode::required;
use openapi_runtime::schema::{self, Types};
use openapi_runtime::{
    Binary, Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate, Writer, serde_by_model,
};

/// An object with bounds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pet {
    pub(crate) name: String,
    pub(crate) age: Option<i64>,
    pub(crate) owner: Option<Nullable<String>>,
}

static NAME: Schema = Schema(&[Rule::Type(Types::STRING), Rule::MinLength(1), Rule::MaxLength(5)]);
static OWNER: Schema = Schema(&[Rule::Nullable, Rule::Type(Types::STRING)]);
pub(crate) static PET: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &NAME), ("age", &schema::INTEGER), ("owner", &OWNER)]),
]);

impl Decode for Pet {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let (mut name, mut age, mut owner) = (None, None, None);
        reader.members(&mut [("name", &mut name), ("age", &mut age), ("owner", &mut owner)])?;
        Ok(Self { name: required(name, "name")?, age, owner })
    }
}

impl Encode for Pet {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name), ("age", &self.age), ("owner", &self.owner)])
    }
}

impl Validate for Pet {
    const SCHEMA: &'static Schema = &PET;

    fn is_valid(&self) -> bool {
        (1..=5).contains(&self.name.chars().count())
    }
}

/// The body of an error.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) detail: String,
}

static PROBLEM: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Required(&["detail"]), Rule::Properties(&[("detail", &schema::STRING)])]);

impl Decode for Problem {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut detail = None;
        reader.members(&mut [("detail", &mut detail)])?;
        Ok(Self { detail: required(detail, "detail")? })
    }
}

impl Encode for Problem {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("detail", &self.detail)])
    }
}

impl Validate for Problem {
    const SCHEMA: &'static Schema = &PROBLEM;

    fn is_valid(&self) -> bool {
        true
    }
}

/// A form with a file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Upload {
    pub(crate) file: Binary,
    pub(crate) tags: Vec<String>,
    pub(crate) pets: Option<Vec<Pet>>,
    pub(crate) count: Option<Nullable<i64>>,
}

static TAGS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)]);
static PETS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&PET)]);
static COUNT: Schema = Schema(&[Rule::Nullable, Rule::Type(Types::INTEGER)]);
static UPLOAD: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["file", "tags"]),
    Rule::Properties(&[("file", &schema::STRING), ("tags", &TAGS), ("pets", &PETS), ("count", &COUNT)]),
]);

impl Decode for Upload {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let (mut file, mut tags, mut pets, mut count) = (None, None, None, None);
        reader.members(&mut [("file", &mut file), ("tags", &mut tags), ("pets", &mut pets), ("count", &mut count)])?;
        Ok(Self { file: required(file, "file")?, tags: required(tags, "tags")?, pets, count })
    }
}

impl Encode for Upload {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("file", &self.file), ("tags", &self.tags), ("pets", &self.pets), ("count", &self.count)])
    }
}

impl Validate for Upload {
    const SCHEMA: &'static Schema = &UPLOAD;

    fn is_valid(&self) -> bool {
        self.pets.is_valid()
    }
}

serde_by_model!(Pet);
serde_by_model!(Problem);
serde_by_model!(Upload);
