//! `FlowLayoutEnum`: a string out of a list.

openapi_runtime::string_enum! {
    /// Where on the page a flow's form is drawn.
    pub enum FlowLayoutEnum: SCHEMA {
        Stacked = "stacked",
        ContentLeft = "content_left",
        ContentRight = "content_right",
        SidebarLeft = "sidebar_left",
        SidebarRight = "sidebar_right",
    }
}
