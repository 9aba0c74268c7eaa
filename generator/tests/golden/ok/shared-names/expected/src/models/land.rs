//! `Land`: an object.

#[derive(Clone, PartialEq, Default)]
pub struct Land {
    pub maker: Option<LandMaker>,
}

openapi_runtime::object!(Land: SCHEMA { maker: "maker" => &super::shared::maker2::SCHEMA });

pub use super::shared::Maker2 as LandMaker;
