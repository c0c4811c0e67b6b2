//! Tables as files have them: rows of bytes, with the number of their line.

use super::BadLine;
use std::io::{BufRead, ErrorKind};

/// Bytes of a row at most: GeoNames' longest has some ten thousand.
pub const LONGEST: usize = 4 << 20;

/// One row, decoded, or why it can't be.
pub type Line = Result<(u64, String), BadLine>;

/// Hands on every line of `input` that isn't empty. Never fails: a line that can't be read is a [`BadLine`] like any other.
///
/// # Errors
/// What `hand` fails with.
pub fn lines<E>(input: &mut dyn BufRead, file: &str, hand: &mut dyn FnMut(Line) -> Result<(), E>) -> Result<(), E> {
    let mut line = Vec::new();
    for number in 1u64.. {
        line.clear();
        let mut long = false;
        let ended = loop {
            let chunk = match input.fill_buf() {
                Ok(chunk) => chunk,
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(e) => return hand(Err(bad(file, number, format!("the file can't be read further: {e}"), "fetch it again"))),
            };
            if chunk.is_empty() {
                break true;
            }
            let at = chunk.iter().position(|b| *b == b'\n');
            let taken = at.unwrap_or(chunk.len());
            long |= line.len() + taken > LONGEST;
            if !long {
                line.extend_from_slice(&chunk[..taken]);
            }
            input.consume(at.map_or(taken, |a| a + 1));
            if at.is_some() {
                break false;
            }
        };
        if long {
            hand(Err(bad(file, number, format!("the line is longer than {} MiB", LONGEST >> 20), "check that the file has line ends")))?;
        } else if number == 1 && (line.starts_with(&[0xFF, 0xFE]) || line.starts_with(&[0xFE, 0xFF])) {
            return hand(Err(bad(file, 1, "the file is UTF-16".to_owned(), "save it as UTF-8")));
        } else {
            let bytes = line.strip_suffix(b"\r").unwrap_or(&line);
            let bytes = if number == 1 { bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes) } else { bytes };
            match std::str::from_utf8(bytes) {
                Ok(text) if text.trim().is_empty() => {}
                Ok(text) => hand(Ok((number, text.to_owned())))?,
                Err(e) => {
                    let what = format!("byte {} is no UTF-8", e.valid_up_to() + 1);
                    hand(Err(bad(file, number, what, "save the file as UTF-8")))?;
                }
            }
        }
        if ended {
            break;
        }
    }
    Ok(())
}

/// A line that can't be read.
pub fn bad(file: &str, line: u64, what: impl Into<String>, remedy: &'static str) -> BadLine {
    BadLine { file: file.to_owned(), line, what: what.into(), remedy }
}

/// The cells of a row with quotation marks as in RFC 4180; a row that ends inside them is cut there.
///
/// ```
/// use tawatur::gazetteer::rows::cells;
/// assert_eq!(cells("1,\"a, \"\"b\"\"\",", ','), ["1", "a, \"b\"", ""]);
/// ```
pub fn cells(row: &str, comma: char) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    let mut chars = row.chars().peekable();
    while let Some(c) = chars.next() {
        let Some(cell) = out.last_mut() else { break };
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted || cell.is_empty() => quoted = !quoted,
            c if c == comma && !quoted => out.push(String::new()),
            c => cell.push(c),
        }
    }
    out
}

/// The columns of a table by the names in its first row.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    names: Vec<String>,
    /// What stands between cells.
    pub comma: char,
}

impl Columns {
    /// Reads the first row: tabs, semicolons or commas, whichever there are more of.
    pub fn of(row: &str) -> Self {
        let count = |c: char| row.chars().filter(|d| *d == c).count();
        let comma = [',', ';', '\t'].into_iter().max_by_key(|c| count(*c)).unwrap_or(',');
        let names = cells(row, comma).iter().map(|n| n.trim().to_ascii_lowercase()).collect();
        Self { names, comma }
    }

    /// The first column with one of these names.
    pub fn find(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|n| self.names.iter().position(|own| own == n))
    }

    /// The first column whose name `test` accepts.
    pub fn position(&self, test: impl Fn(&str) -> bool) -> Option<usize> {
        self.names.iter().position(|n| test(n))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// True where there is none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// All names, for a message.
    pub fn all(&self) -> String {
        self.names.iter().take(30).cloned().collect::<Vec<_>>().join(", ")
    }
}

/// Degrees north and east, where both are numbers of the earth; none where both are empty.
///
/// # Errors
/// What stands there instead.
pub fn degrees(lat: &str, lon: &str) -> Result<Option<(f64, f64)>, String> {
    let (lat, lon) = (lat.trim(), lon.trim());
    if lat.is_empty() && lon.is_empty() {
        return Ok(None);
    }
    let read = |text: &str, limit: f64| text.parse::<f64>().ok().filter(|v| v.abs() <= limit);
    match (read(lat, 90.0), read(lon, 180.0)) {
        (Some(lat), Some(lon)) => Ok(Some((lat, lon))),
        _ => Err(format!("coordinates: read `{}` and `{}`, expected degrees such as 33.51 and 36.29", shortened(lat), shortened(lon))),
    }
}

/// A value for a message: not longer than a line of it should be.
pub fn shortened(text: &str) -> String {
    let mut out: String = text.chars().take(40).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}
