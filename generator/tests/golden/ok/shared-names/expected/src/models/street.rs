//! `Street`: an object.

#[derive(Clone, PartialEq, Default)]
pub struct Street {
    pub maker: Option<StreetMaker>,
}

openapi_runtime::object!(Street: SCHEMA { maker: "maker" => &super::shared::maker_object::SCHEMA });

pub use super::shared::MakerObject as StreetMaker;
