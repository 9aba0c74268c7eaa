//! `glow parameters`: their types.

openapi_runtime::string_enum! {
    pub enum GlowXAmzTarget: SCHEMA {
        LampsGlow = "Lamps.Glow",
    }
}
