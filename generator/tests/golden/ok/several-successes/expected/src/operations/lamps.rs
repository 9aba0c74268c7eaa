//! Operations without a tag, such as `PUT /lamps`.

use openapi_runtime::{
    Report,
    http::{Method, Operation, Reply, Response, Responses, StatusRange},
};
use crate::models::Lamp;

pub(crate) static PUT_LAMP: Operation = Operation {
    id: "put_lamp",
    method: Method::PUT,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200), StatusRange::code(201), StatusRange::code(204)],
    body: None,
    accept: "application/json",
};

/// The responses that mean success of `PUT /lamps`.
#[derive(Clone, Debug, PartialEq)]
pub enum PutLampSuccess {
    /// Status 200.
    Ok(Lamp),
    /// Status 201.
    Created(Lamp),
    /// Status 204.
    NoContent,
}

impl Responses for PutLampSuccess {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            200 => Self::Ok(response.json()?),
            201 => Self::Created(response.json()?),
            204 => Self::NoContent,
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, body),
            Self::Created(body) => Reply::json(201, body),
            Self::NoContent => Reply::empty(204),
        }
    }
}

pub(crate) static ADD_LAMP: Operation = Operation {
    id: "add_lamp",
    method: Method::POST,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200), StatusRange::class(2)],
    body: None,
    accept: "application/json",
};

/// The responses that mean success of `POST /lamps`.
#[derive(Clone, Debug, PartialEq)]
pub enum AddLampSuccess {
    /// Status 200.
    Ok(Lamp),
    /// Any other status of the class 2XX.
    Successful(u16, Lamp),
}

impl AddLampSuccess {
    /// What the response says, whichever status it has.
    #[inline]
    pub fn into_body(self) -> Lamp {
        match self {
            Self::Ok(body) | Self::Successful(_, body) => body,
        }
    }
}

impl Responses for AddLampSuccess {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            200 => Self::Ok(response.json()?),
            status if status / 100 == 2 => Self::Successful(status, response.json()?),
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, body),
            Self::Successful(status, body) => Reply::json(*status, body),
        }
    }
}

pub(crate) static READ_LAMP: Operation = Operation {
    id: "read_lamp",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::class(2)],
    body: None,
    accept: "application/json",
};
