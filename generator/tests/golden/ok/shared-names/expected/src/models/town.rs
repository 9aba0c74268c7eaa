//! `Town`: an object.

#[derive(Clone, PartialEq, Default)]
pub struct Town {
    pub maker: Option<TownMaker>,
}

openapi_runtime::object!(Town: SCHEMA { maker: "maker" => &super::shared::maker_object::SCHEMA });

pub use super::shared::MakerObject as TownMaker;
