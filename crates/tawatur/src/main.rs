//! The `tawatur` command.

mod args;
mod commands;
mod progress;

use args::{Args, Command};
use clap::Parser;
use std::process::ExitCode;

/// All went well.
const DONE: u8 = 0;
/// Nothing could be done.
const FAILED: u8 = 1;
/// Some reports could not be read; the rest were.
const SOME_FAILED: u8 = 3;

fn main() -> ExitCode {
    let args = Args::parse();
    let outcome = match args.command {
        Command::Account(a) => commands::account::run(&a),
        Command::Read(a) => commands::read::run(&a),
        Command::Explain(a) => commands::explain::run(&a),
        Command::Gazetteer(a) => match a.command {
            args::GazetteerCommand::Import(a) => commands::gazetteer::run(&a),
        },
        Command::Schema(a) => commands::schema::run(&a),
        Command::Demo(a) => commands::demo::run(&a),
    };
    match outcome {
        Ok(0) => ExitCode::from(DONE),
        Ok(_) => ExitCode::from(SOME_FAILED),
        Err(error) => {
            // A reader that closed the pipe (`| head`) has what it wanted.
            if let Some(io) = error.downcast_ref::<std::io::Error>()
                && io.kind() == std::io::ErrorKind::BrokenPipe
            {
                return ExitCode::from(DONE);
            }
            anstream::eprintln!("{}error:{} {error}", args::BAD.render(), args::BAD.render_reset());
            ExitCode::from(FAILED)
        }
    }
}
