//! A small chart of values over time, one mark for each, its shape by origin.

use crate::view::View;
use crate::{dates, figures};
use dates::Date;
use maud::{Markup, html};
use tawatur_account::record::{SeriesPoint, Values};

const WIDTH: f64 = 360.0;
const HEIGHT: f64 = 120.0;
const LEFT: f64 = 62.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 26.0;
/// Marks drawn at most; the list under the chart holds the rest.
const MOST: usize = 200;

/// The chart and, under it, its values in words.
pub(crate) fn chart(view: &View, values: &Values) -> Markup {
    let s = view.s;
    let mut points: Vec<&SeriesPoint> = values.series.iter().filter(|p| p.value.is_finite()).take(MOST).collect();
    points.sort_by(|a, b| a.as_of.cmp(&b.as_of).then(a.value.total_cmp(&b.value)).then(a.origin.cmp(&b.origin)));
    let mut origins: Vec<&str> = points.iter().map(|p| p.origin.as_str()).collect();
    origins.sort_unstable();
    origins.dedup();
    let shape = |p: &SeriesPoint| origins.iter().position(|o| *o == p.origin).unwrap_or(0);
    html! {
        figure.series {
            (drawing(view, &points, &shape))
            figcaption {
                (s.series)
                ul.key {
                    @for p in &points {
                        li {
                            svg.mark width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" { (mark(shape(p), 0.0, 0.0)) }
                            (figures::shown(&figures::number(p.value))) " · "
                            @match &p.as_of { Some(t) => { (dates::date(view.lang, t, false)) } None => { (s.no_date) } }
                            " · " (view.name(&p.origin))
                        }
                    }
                }
            }
        }
    }
}

fn drawing(view: &View, points: &[&SeriesPoint], shape: &dyn Fn(&SeriesPoint) -> usize) -> Markup {
    let days: Vec<Option<i64>> = points.iter().map(|p| p.as_of.as_deref().and_then(Date::parse).map(|d| d.day_number())).collect();
    let (first, last) = ends(days.iter().flatten().map(|d| *d as f64));
    let (low, high) = ends(points.iter().map(|p| p.value));
    let x = |i: usize| match days[i] {
        // Undated values stand at the right edge, outside the span of dates.
        None => WIDTH - RIGHT,
        Some(_) if first == last => (LEFT + WIDTH - RIGHT) / 2.0,
        Some(d) => LEFT + 12.0 + (d as f64 - first) / (last - first) * (WIDTH - LEFT - RIGHT - 36.0),
    };
    let y = |v: f64| {
        if low == high {
            (TOP + HEIGHT - BOTTOM) / 2.0
        } else {
            HEIGHT - BOTTOM - 6.0 - (v - low) / (high - low) * (HEIGHT - TOP - BOTTOM - 12.0)
        }
    };
    let name = |at: f64| {
        points
            .iter()
            .zip(&days)
            .find(|(_, d)| d.is_some_and(|d| d as f64 == at))
            .and_then(|(p, _)| p.as_of.as_deref())
            .and_then(Date::parse)
            .map(|d| d.day_key())
    };
    html! {
        svg.chart viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(view.s.series) {
            line.axis x1=(LEFT) y1=(TOP) x2=(LEFT) y2=(HEIGHT - BOTTOM) {}
            line.axis x1=(LEFT) y1=(HEIGHT - BOTTOM) x2=(WIDTH - RIGHT + 8.0) y2=(HEIGHT - BOTTOM) {}
            (label(LEFT - 8.0, y(high) + 4.0, "end", &figures::number(high)))
            @if low != high { (label(LEFT - 8.0, y(low) + 4.0, "end", &figures::number(low))) }
            @if let Some(day) = name(first) { (label(LEFT, HEIGHT - 8.0, "start", &day)) }
            @if first != last { @if let Some(day) = name(last) { (label(WIDTH - RIGHT - 4.0, HEIGHT - 8.0, "end", &day)) } }
            @for (i, p) in points.iter().enumerate() {
                line.stem x1=(round(x(i))) y1=(HEIGHT - BOTTOM) x2=(round(x(i))) y2=(round(y(p.value))) {}
                (mark(shape(p), x(i), y(p.value)))
            }
        }
    }
}

/// Least and greatest; zero where there is nothing.
fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold(None, |e: Option<(f64, f64)>, v| Some(e.map_or((v, v), |(a, b)| (a.min(v), b.max(v))))).unwrap_or((0.0, 0.0))
}

fn round(n: f64) -> f64 {
    (n * 10.0).round() / 10.0
}

fn label(x: f64, y: f64, anchor: &str, words: &str) -> Markup {
    html! { text x=(round(x)) y=(round(y)) text-anchor=(anchor) { (words) } }
}

/// The mark of an origin: eight shapes, then they repeat; the key names the origin anyway.
fn mark(shape: usize, x: f64, y: f64) -> Markup {
    let at = format!("translate({} {})", round(x), round(y));
    let path = match shape % 8 {
        0 => "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
        1 => "M-4 -4h8v8h-8z",
        2 => "M0 -5.2L5 4H-5z",
        3 => "M0 -5.5L5.5 0L0 5.5L-5.5 0z",
        4 => "M0 5.2L5 -4H-5z",
        5 => "M-1.6 -5h3.2v3.4h3.4v3.2h-3.4v3.4h-3.2v-3.4h-3.4v-3.2h3.4z",
        6 => "M-5.5 -2.5h11v5h-11z",
        _ => "M-2.5 -5.5h5v11h-5z",
    };
    html! { path.point.(format!("p{}", shape % 8)) transform=(at) d=(path) {} }
}
