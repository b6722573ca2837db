//! The bar chart `docs/alarm-load.svg`.

use std::io;

use backpain::Urgency;
use plotters::coord::Shift;
use plotters::prelude::*;

use super::figures::{Figures, at, costliest};

const SIZE: (u32, u32) = (900, 940);
const FONT: &str = "sans-serif";
/// How many rules are drawn.
const RULES: usize = 24;

/// A bar: its label, how long it is, and its colour.
type Bar = (String, u64, RGBColor);

pub(crate) fn drawn(figures: &Figures) -> io::Result<String> {
    let mut svg = String::new();
    draw(figures, &mut svg).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(svg)
}

type Failed = DrawingAreaErrorKind<<SVGBackend<'static> as DrawingBackend>::ErrorType>;

fn draw(figures: &Figures, svg: &mut String) -> Result<(), Failed> {
    let load = &figures.load;
    let root = SVGBackend::with_string(svg, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let (ends, rules) = root.split_vertically(270);
    let of_urgency = |&urgency: &Urgency| (urgency.to_string(), at(&load.ends, urgency), colour(urgency));
    let bars: Vec<Bar> = Urgency::ALL.iter().map(of_urgency).collect();
    let title = format!("Where {} simulated people end (no study)", load.people);
    chart(&ends, &title, &bars)?;
    let costly = costliest(load, Urgency::ALL, RULES);
    let of_rule = |rule: &&_| -> Bar {
        let rule: &backpain::rule_set::RuleLoad = rule;
        (rule.rule.clone(), rule.alone, colour(rule.urgency))
    };
    let bars: Vec<Bar> = costly.iter().rev().map(of_rule).collect();
    chart(&rules, "How many of them a rule alone lifts, in the colour of where it sends them", &bars)?;
    root.present()
}

/// Bars that lie on their sides, so that long names can be read.
fn chart(area: &DrawingArea<SVGBackend<'_>, Shift>, title: &str, bars: &[Bar]) -> Result<(), Failed> {
    let longest = bars.iter().map(|&(_, people, _)| people).max().unwrap_or(1).max(1);
    let mut chart = ChartBuilder::on(area)
        .caption(title, (FONT, 18))
        .margin(12)
        .margin_right(60)
        .x_label_area_size(24)
        .y_label_area_size(230)
        .build_cartesian_2d(0..longest, (0..bars.len().saturating_sub(1)).into_segmented())?;
    let label = |place: &SegmentValue<usize>| match *place {
        SegmentValue::CenterOf(place) => bars.get(place).map_or(String::new(), |(label, ..)| label.clone()),
        SegmentValue::Exact(_) | SegmentValue::Last => String::new(),
    };
    chart
        .configure_mesh()
        .disable_y_mesh()
        .light_line_style(TRANSPARENT)
        .y_labels(bars.len())
        .y_label_formatter(&label)
        .x_label_style((FONT, 13))
        .y_label_style((FONT, 13))
        .draw()?;
    chart.draw_series(bars.iter().enumerate().map(|(place, &(_, people, colour))| {
        let corners = [(0, SegmentValue::Exact(place)), (people, SegmentValue::Exact(place + 1))];
        let mut bar = Rectangle::new(corners, colour.filled());
        bar.set_margin(2, 2, 0, 0);
        bar
    }))?;
    chart.draw_series(bars.iter().enumerate().map(|(place, &(_, people, _))| {
        EmptyElement::at((people, SegmentValue::CenterOf(place)))
            + Text::new(people.to_string(), (4, -6), (FONT, 13))
    }))?;
    Ok(())
}

/// From red to green, told apart by most people with a colour weakness too.
const fn colour(urgency: Urgency) -> RGBColor {
    match urgency {
        Urgency::Emergency => RGBColor(178, 24, 43),
        Urgency::SameDay => RGBColor(239, 138, 98),
        Urgency::WithinTwoWeeks => RGBColor(216, 179, 101),
        Urgency::Routine => RGBColor(103, 169, 207),
        Urgency::SelfCare => RGBColor(90, 180, 172),
    }
}
