//! Tawatur: what many reports say about the same events, with who says it, through whom, and on how many
//! independent origins each claim stands. It never says what is true.
//!
//! This crate is the front door: it gathers reports from disk, reads them, makes the account and writes the
//! pages. The pure parts are the crates it is built from.
//!
//! ```
//! use tawatur::{Lexicon, Report, account, read};
//! let lexicon = Lexicon::builtin()?;
//! let report = Report {
//!     id: "b3:1".into(),
//!     language: "ar".into(),
//!     text: "قالت وزارة الصحة إن المستشفى مفتوح.".into(),
//!     ..Report::default()
//! };
//! let reading = read(&report, &lexicon);
//! assert_eq!(reading.statements[0].source.as_ref().map(|s| s.text.as_str()), Some("وزارة الصحة"));
//! let account = account(&[reading], &lexicon);
//! assert_eq!(account.reports.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod gazetteer;
pub mod gold;
pub mod lexicon_files;
pub mod reading;

pub use tawatur_account::{Account, account};
pub use tawatur_intake::{Intake, IntakeError, Options as IntakeOptions, gather};
pub use tawatur_lexicon::Lexicon;
pub use tawatur_read::{Reader, read, record::Reading};
pub use tawatur_show::{Options as PageOptions, Page, pages};
pub use tawatur_text::Report;
