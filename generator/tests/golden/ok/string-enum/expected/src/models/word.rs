//! `Word`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Word: SCHEMA {
        On = "on",
        Off = "off",
        Type = "type",
        Self2 = "Self",
        N3d = "3d",
        /// (empty).
        Empty = "",
        Plus1 = "+1",
        Minus1 = "-1",
        Unknown2 = "Unknown",
        TwoWords = "two words",
        TwoWords2 = "TWO_WORDS",
        Quote = "\"",
        Empty2 = "☃",
    }
}
