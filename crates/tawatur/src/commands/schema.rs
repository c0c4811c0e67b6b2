//! `tawatur schema`: the JSON Schema of a data contract, made from the types.

use super::Outcome;
use crate::args::{Contract, SchemaArgs};
use std::io::Write;

/// Prints the schema.
pub fn run(args: &SchemaArgs) -> Outcome {
    let schema = match args.contract {
        Contract::Reading => schemars::schema_for!(tawatur::Reading),
        Contract::Account => schemars::schema_for!(tawatur::Account),
    };
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &schema)?;
    writeln!(out)?;
    Ok(0)
}
