//! Models: the document's schemas as Rust types.

mod lamp_changed_webhook_body;

pub use lamp_changed_webhook_body::LampChangedWebhookBody;
