//! `FlowDesignationEnum`: a string out of a list.

openapi_runtime::string_enum! {
    /// The occasion on which a flow is run.
    pub enum FlowDesignationEnum: SCHEMA {
        Authentication = "authentication",
        Authorization = "authorization",
        Invalidation = "invalidation",
        Enrollment = "enrollment",
        Unenrollment = "unenrollment",
        Recovery = "recovery",
        StageConfiguration = "stage_configuration",
    }
}
