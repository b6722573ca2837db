//! The plots `docs/growth-rules.svg` and `docs/growth-people.svg`.

use std::io;

use plotters::prelude::*;

use crate::Line;

const SIZE: (u32, u32) = (900, 560);
const FONT: &str = "sans-serif";
const COLOURS: [RGBColor; 6] = [
    RGBColor(178, 24, 43),
    RGBColor(33, 102, 172),
    RGBColor(230, 125, 30),
    RGBColor(118, 42, 131),
    RGBColor(27, 120, 55),
    RGBColor(60, 60, 60),
];

/// Time over size, both on a logarithmic scale. What is linear is parallel to the dashed lines.
pub(crate) fn drawn(of: &str, lines: &[Line]) -> io::Result<String> {
    let mut svg = String::new();
    draw(of, lines, &mut svg).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(svg)
}

type Failed = DrawingAreaErrorKind<<SVGBackend<'static> as DrawingBackend>::ErrorType>;

fn draw(of: &str, lines: &[Line], svg: &mut String) -> Result<(), Failed> {
    let points = || lines.iter().flat_map(|line| &line.times);
    let (least, most) = ends(points().map(|&(size, _)| number(size)));
    let (shortest, longest) = ends(points().map(|&(_, time)| time));
    // From decade to decade, with room for the tick at either end.
    let (bottom, top) = (decade(shortest, f64::floor) * 0.9, decade(longest, f64::ceil) * 1.1);
    let root = SVGBackend::with_string(svg, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption(format!("Time by the number of {of}, on one core"), (FONT, 20))
        .margin(14)
        .margin_right(40)
        .x_label_area_size(46)
        .y_label_area_size(76)
        .build_cartesian_2d((least * 0.9..most * 1.1).log_scale(), (bottom..top).log_scale())?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(RGBColor(225, 225, 225))
        .x_labels(8)
        .y_labels(12)
        .x_desc(of)
        .y_desc("time of the processor")
        .x_label_formatter(&|size| grouped(*size))
        .y_label_formatter(&|time| duration(*time))
        .label_style((FONT, 14))
        .axis_desc_style((FONT, 15))
        .draw()?;
    let grey = RGBColor(150, 150, 150);
    let mut start = bottom / most * least;
    let mut guides = Vec::new();
    while start < top {
        start *= 10.0;
        let (from, to) = (least * (bottom / start).max(1.0), (least * top / start).min(most));
        guides.push(vec![(from, start * from / least), (to, start * to / least)]);
    }
    for (place, guide) in guides.into_iter().filter(|guide| guide.first() < guide.last()).enumerate() {
        let drawn = chart.draw_series(DashedLineSeries::new(guide, 3, 5, grey.stroke_width(1)))?;
        if place == 0 {
            drawn.label("linear").legend(move |(x, y)| {
                PathElement::new([(x, y), (x + 7, y), (x + 13, y), (x + 20, y)], grey.stroke_width(1))
            });
        }
    }
    for (line, colour) in lines.iter().zip(COLOURS) {
        let times = || line.times.iter().map(|&(size, time)| (number(size), time));
        chart
            .draw_series(LineSeries::new(times(), colour.stroke_width(2)))?
            .label(line.name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], colour.stroke_width(3)));
        chart.draw_series(times().map(|point| Circle::new(point, 3, colour.filled())))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.9))
        .border_style(RGBColor(200, 200, 200))
        .label_font((FONT, 14))
        .draw()?;
    root.present()
}

/// The smallest and the largest.
fn ends(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    numbers.fold((f64::INFINITY, 0.0), |(least, most), number| (number.min(least), number.max(most)))
}

fn decade(time: f64, round: fn(f64) -> f64) -> f64 {
    10_f64.powf(round(time.log10()))
}

pub(crate) fn number(size: usize) -> f64 {
    u32::try_from(size).map_or(f64::INFINITY, f64::from)
}

/// `10,000,000`
pub(crate) fn grouped(size: f64) -> String {
    let digits = format!("{size:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1.5 ms`, in the unit that keeps the number short.
pub(crate) fn duration(seconds: f64) -> String {
    let units = [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")];
    // A tick is not always its decade to the last digit.
    let fits = |(unit, _): &&(f64, &str)| seconds >= unit * 0.9995;
    let (unit, name) = units.iter().find(fits).copied().unwrap_or((1e-9, "ns"));
    let number = seconds / unit;
    let digits = usize::from(number < 9.95);
    let text = format!("{number:.digits$}");
    format!("{} {name}", text.strip_suffix(".0").unwrap_or(&text))
}
