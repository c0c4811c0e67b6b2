//! What values are reckoned from.

use super::edges::Core;
use crate::calendar::Value;
use jiff::civil::Date;

/// What values are reckoned from: the day of publication, and the last day that the text itself gave.
pub(super) struct Anchors {
    /// The day of publication.
    pub published: Option<Date>,
    /// The last time with a day, and the first token behind it.
    pub last_day: Option<(Date, usize)>,
    /// The last time with a value of any grain, and the first token behind it.
    pub last: Option<(Value, usize)>,
    /// The second end of a stretch whose first was given, and the token at which it starts.
    pub second_end: Option<(usize, Core)>,
    /// True where everyday language is read.
    pub everyday: bool,
}

impl Anchors {
    /// Reads the publication time; a text that is no date counts as none.
    pub fn new(published: Option<&str>) -> Self {
        let published = published.and_then(|p| p.trim().get(..10)).and_then(|d| d.parse().ok());
        Self { published, last_day: None, last: None, second_end: None, everyday: false }
    }
}
