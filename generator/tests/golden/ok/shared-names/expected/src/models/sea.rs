//! `Sea`: an object.

#[derive(Clone, PartialEq, Default)]
pub struct Sea {
    pub maker: Option<SeaMaker>,
}

openapi_runtime::object!(Sea: SCHEMA { maker: "maker" => &super::shared::maker2::SCHEMA });

pub use super::shared::Maker2 as SeaMaker;
