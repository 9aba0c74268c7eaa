//! `tax id type`: a string out of a list.

openapi_runtime::string_enum! {
    /// Known as `LampTaxIdsItemType` and `DoorTaxIdType`.
    pub enum TaxIdType: SCHEMA {
        Vat = "vat",
        Ein = "ein",
    }
}
