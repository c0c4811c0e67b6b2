//! Readings → Account: aligned claims, chains, origins, shared passages, entities.
pub mod record;
