//! Operations without a tag: `log`.

use openapi_runtime::client::Call;
use crate::client::Client;
use crate::operations::log::{self, *};

/// Operations without a tag: `log`.
impl Client {
    /// `GET /log`.
    ///
    /// Answers:
    /// - 200: What has happened.
    /// - any other: Why it can't be read.
    #[inline]
    pub fn read_log(&self) -> Call<String, ReadLogError> {
        self.0
            .request(&log::READ_LOG)
            .send(|response| match response.media_type(&["application/json", "text/plain"]) {
                1 => response.text(),
                _ => response.json(),
            })
    }
}
