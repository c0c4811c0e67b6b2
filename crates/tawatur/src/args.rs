//! What the user types.

use anstyle::{AnsiColor, Style};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// How errors look on a terminal.
pub const BAD: Style = AnsiColor::Red.on_default().bold();

/// Who says what, through whom, and on how many independent origins: a sourced account of many reports.
#[derive(Debug, Parser)]
#[command(
    name = "tawatur",
    version,
    about,
    propagate_version = true,
    max_term_width = 100,
    after_help = "\
Examples:
  tawatur demo                                         read the project's own examples and write a page
  tawatur account reports/ --out account/              the main job: a folder of reports in, an account out
  tawatur account a.txt b.html c.jsonl.gz --published 2017-10-12 --out account/
  tawatur explain report.txt --published 2017-10-12    how one report was read, rule by rule
  tawatur read reports/ > records.jsonl                reading records for other programs

Exit codes: 0 done · 1 nothing could be done · 2 wrong usage · 3 done, but some reports could not be read

Tawatur says who said what, how it travelled, and what stands against it. It never says what is true."
)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read reports and write the account: records.jsonl, account.json and index.html
    Account(AccountArgs),
    /// Print reading records as JSON lines
    Read(ReadArgs),
    /// Show in the terminal how a report was read, with the rule behind every mark
    Explain(ExplainArgs),
    /// Turn the gazetteers of others into your own lexicon files
    Gazetteer(GazetteerArgs),
    /// Print the JSON Schema of a data contract
    Schema(SchemaArgs),
    /// Account of the project's own examples: try it without reports of your own
    Demo(DemoArgs),
}

/// What the reports do not say themselves.
#[derive(Debug, Clone, ClapArgs)]
pub struct Known {
    /// Publication date for files that give none, such as 2017-10-12; weekdays and "yesterday" are reckoned from it
    #[arg(long, value_name = "DATE")]
    pub published: Option<String>,
    /// Outlet for files that name none
    #[arg(long, value_name = "NAME")]
    pub outlet: Option<String>,
    /// Folder with your own .lex files, added to the built-in lexicon
    #[arg(long, value_name = "DIR")]
    pub lexicon: Option<PathBuf>,
}

/// `tawatur account`
#[derive(Debug, ClapArgs)]
pub struct AccountArgs {
    /// Files or folders: .txt, .html, .jsonl, .jsonl.gz (rows: id, url, outlet, title, byline, published, text)
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Folder to write to; made if it is not there
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// What the reports do not say themselves.
    #[command(flatten)]
    pub known: Known,
}

/// `tawatur read`
#[derive(Debug, ClapArgs)]
pub struct ReadArgs {
    /// Files or folders: .txt, .html, .jsonl, .jsonl.gz
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// What the reports do not say themselves.
    #[command(flatten)]
    pub known: Known,
}

/// `tawatur explain`
#[derive(Debug, ClapArgs)]
pub struct ExplainArgs {
    /// A file or folder; of a .jsonl file, every row, or the one that --id names
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Of a .jsonl file, only the row with this id
    #[arg(long)]
    pub id: Option<String>,
    /// Below every sentence a table of its words: clitics, lemma, part of speech, and the rule that settled it
    #[arg(long, conflicts_with = "gold")]
    pub words: bool,
    /// Folder of gold files: show only what was missed, spurious or read otherwise, grouped by the rule behind it
    #[arg(long, value_name = "DIR")]
    pub gold: Option<PathBuf>,
    /// What the report does not say itself.
    #[command(flatten)]
    pub known: Known,
}

/// `tawatur gazetteer`
#[derive(Debug, ClapArgs)]
pub struct GazetteerArgs {
    /// What to do with it.
    #[command(subcommand)]
    pub command: GazetteerCommand,
}

/// What can be done with a gazetteer.
#[derive(Debug, Subcommand)]
pub enum GazetteerCommand {
    /// Write a .lex file of its places with an Arabic name; give its folder to --lexicon
    Import(ImportArgs),
}

/// Whose gazetteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum GazetteerFormat {
    /// GeoNames' dump: SY.txt, allCountries.txt (19 columns, tabs between)
    Geonames,
    /// Who's On First: GeoJSON records (files, a folder, or one a line), or a table with name:ara_x_preferred
    Whosonfirst,
    /// OCHA's tables of p-codes: admin1Name_ar, admin1Pcode …
    Cod,
}

/// `tawatur gazetteer import`
#[derive(Debug, ClapArgs)]
pub struct ImportArgs {
    /// How the files are written
    #[arg(long, value_name = "FORMAT")]
    pub format: GazetteerFormat,
    /// The gazetteer's files, unpacked
    #[arg(required = true, value_name = "FILE")]
    pub paths: Vec<PathBuf>,
    /// GeoNames' alternateNamesV2.txt, whose Arabic names go before those of the dump
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// Only places of these countries, such as SY,LB; a table that names no country is taken to be of the one given
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub country: Vec<String>,
    /// Folder to write to; made if it is not there
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// Which contract.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Contract {
    /// tawatur.reading/1, a line of records.jsonl
    Reading,
    /// tawatur.account/1, account.json
    Account,
}

/// `tawatur schema`
#[derive(Debug, ClapArgs)]
pub struct SchemaArgs {
    /// Which contract
    pub contract: Contract,
}

/// `tawatur demo`
#[derive(Debug, ClapArgs)]
pub struct DemoArgs {
    /// Folder to write to
    #[arg(long, value_name = "DIR", default_value = "account")]
    pub out: PathBuf,
}
