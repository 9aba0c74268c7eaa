//! Operations without a tag: `lamps`.

use openapi_runtime::http::{MediaType, Method, Operation, Parameter, RequestBody, StatusRange};
use crate::schema;

pub(crate) static PUT_LAMP: Operation = Operation {
    id: "put_lamp",
    method: Method::PUT,
    path: "/lamps/{handle}/{api}/{default}",
    parameters: &[
        &[
            Parameter::path("handle", &schema::STRING),
            Parameter::path("api", &schema::STRING),
            Parameter::path("default", &schema::STRING),
        ],
        PutLampParams::LIST,
    ],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::text("text/plain")])),
    accept: "",
};

/// Parameters that may be left out of `PUT /lamps/{handle}/{api}/{default}`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutLampParams {
    /// The parameter `request`.
    pub request2: Option<String>,
    /// The parameter `body`.
    pub body2: Option<String>,
    /// The parameter `params`.
    pub params2: Option<String>,
    pub self_: Option<String>,
    /// The parameter `identity`.
    pub identity2: Option<String>,
    pub put_lamp: Option<String>,
    pub page: Option<String>,
    /// The parameter `page`.
    pub page2: Option<String>,
    /// The parameter `page`.
    pub page3: Option<String>,
}

openapi_runtime::parameters!(PutLampParams {
    request2: Parameter::query("request", &schema::STRING),
    body2: Parameter::query("body", &schema::STRING),
    params2: Parameter::query("params", &schema::STRING),
    self_: Parameter::query("self", &schema::STRING),
    identity2: Parameter::query("identity", &schema::STRING),
    put_lamp: Parameter::query("put_lamp", &schema::STRING),
    page: Parameter::query("page", &schema::STRING),
    page2: Parameter::header("page", &schema::STRING),
    page3: Parameter::cookie("page", &schema::STRING),
});
