//! `Mode`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Mode: SCHEMA {
        /// On
        ///
        /// It shines.
        On = "on",
        /// It doesn't.
        Off = "off",
        /// **Deprecated.**
        Auto = "auto",
    }
}
