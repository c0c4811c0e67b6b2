//! Stance and mode.

use super::candidate::Candidate;
use super::phrase;
use crate::english::scene::Scene;
use crate::record::{Mode, Stance};
use tawatur_lexicon::Stance as Entry;
use tawatur_text::segments::Run;

/// The stance of the cue's entry.
pub(super) fn stance(c: &Candidate) -> Stance {
    match c.stance {
        Entry::Assert => Stance::Assert,
        Entry::Claim => Stance::Claim,
        Entry::Deny => Stance::Deny,
        Entry::Reject => Stance::Reject,
        Entry::Accuse => Stance::Accuse,
        Entry::Expect => Stance::Expect,
        Entry::Demand => Stance::Demand,
        Entry::Warn => Stance::Warn,
        Entry::Pledge => Stance::Pledge,
        Entry::ClaimResponsibility => Stance::ClaimResponsibility,
        Entry::PraiseCondemn => Stance::PraiseCondemn,
        Entry::Decline => Stance::Decline,
    }
}

/// Direct where all of it stands in quotation marks, mixed where part of it does; marks round a name do not count.
pub(super) fn mode(s: &Scene, content: Run) -> Mode {
    let (mut start, end) = (content.start as usize, content.end as usize);
    if s.word_at(start) == "that" && s.opens(start + 1).is_some() {
        start += 2;
    }
    let first = s.quotation_of(start).filter(|q| q.open as usize + 1 == start);
    let last = end.checked_sub(1).and_then(|e| s.quotation_of(e)).filter(|q| (end..q.close as usize).all(|k| !s.word(k)));
    if first.is_some() && last.is_some() {
        return Mode::Direct;
    }
    let part = (start..end).any(|k| s.word(k) && s.quotation_of(k).is_some() && !phrase::is_name(s, k));
    if part { Mode::Mixed } else { Mode::Indirect }
}
