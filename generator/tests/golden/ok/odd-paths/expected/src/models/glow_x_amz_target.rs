//! `glow X-Amz-Target`: a string out of a list.

openapi_runtime::string_enum! {
    /// The string `glow X-Amz-Target`.
    pub enum GlowXAmzTarget: SCHEMA {
        LampsGlow = "Lamps.Glow",
    }
}
