//! The project's own chores: `cargo xtask eval`, `cargo xtask yardsticks`, `cargo xtask speed`, `cargo xtask weigh`.

mod eval;
mod speed;
mod weigh;
mod yardsticks;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask eval [--shared DIR] [--show misses|spurious|all]
       cargo xtask yardsticks [--shared DIR] [--only NAME] [--show misses|spurious|all]
       cargo xtask speed [--shared DIR]
       cargo xtask weigh [--shared DIR]

eval   runs the program over the gold reports and prints both scorers' figures:
       developed on (boufarik, daraa, ghouta), not developed on (palu, misc), the seeds,
       and the claims of two events. Skipped, loudly, where the gold is not there.
       --shared DIR   where seeds/, corpus/ and eval/ lie (default: ../shared)
       --show WHAT    also print the misses or the spurious ones of the developed part

yardsticks   measures against public test sets, and prints each one's figures with what is out of scope.
       Skipped, loudly, where a set is not there.
       --only NAME    one of them: see the names that it prints without

speed  counts with callgrind (valgrind) what reading a byte costs, in all and layer by layer.
       --shared DIR   where corpus/ lies; without it the project's examples are read

weigh  makes lexicon/ar/lemmas-weights.lex: how frequent every lemma is in reports without annotation.
       --shared DIR   where corpus/ant-6k.jsonl.gz lies";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(chore) = words.next() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let mut options = eval::Options::default();
    let mut only = None;
    while let Some(word) = words.next() {
        match (word.as_str(), words.next()) {
            ("--shared", Some(dir)) => options.shared = dir.into(),
            ("--show", Some(what)) => options.show = Some(what),
            ("--only", Some(name)) if chore == "yardsticks" => only = Some(name),
            (other, _) => {
                eprintln!("{other}: not an option of {chore}, or it lacks its value\n\n{USAGE}");
                return ExitCode::from(2);
            }
        }
    }
    let outcome = match chore.as_str() {
        "eval" => eval::run(&options),
        "speed" => speed::run(&options),
        "weigh" => weigh::run(&options),
        "yardsticks" => yardsticks::run(&options, only.as_deref()),
        other => {
            eprintln!("{other}: no such chore\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
