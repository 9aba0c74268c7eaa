//! What servers answer where several statuses mean success, of which clients get the body that all of them have.

use crate::models::Lamp;

/// The responses that mean success of `POST /lamps`.
#[derive(Clone, Debug, PartialEq)]
pub enum AddLampSuccess {
    /// Status 200: There was one.
    Ok(Lamp),
    /// Any other status of the class 2XX: Added.
    Successful(u16, Lamp),
}

openapi_runtime::responses!(AddLampSuccess { 200 => Ok(json), 200..=299 => Successful(json) });
