//! Draws points as an SVG: one panel a curve, from zero, so that a straight line is proportional growth.

use std::fmt::Write;

/// Points with a title for their height.
pub(super) struct Curve {
    pub(super) title: &'static str,
    pub(super) points: Vec<(f64, f64)>,
}

const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 60.0;
const TOP: f64 = 64.0;
/// About how many lines across.
const STEPS: f64 = 5.0;

/// Draws all curves side by side over the same kind of figure.
pub(super) fn draw(title: &str, across: &str, curves: &[Curve]) -> String {
    let panel = LEFT + WIDTH + 40.0;
    let panels = u32::try_from(curves.len()).map_or(1.0, f64::from);
    let (width, height) = (panel * panels, TOP + HEIGHT + 48.0);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" \
         font-size=\"12\">\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT}\" y=\"22\" font-size=\"14\">{title}</text>\n"
    );
    for (index, curve) in (0_u32..).zip(curves) {
        // Writing to a string can't fail.
        let _ = writeln!(svg, "<g transform=\"translate({} {TOP})\">", LEFT + panel * f64::from(index));
        axes(&mut svg, curve, across);
        line(&mut svg, curve);
        svg.push_str("</g>\n");
    }
    svg.push_str("</svg>\n");
    svg
}

/// The greatest of the figures, and at least something.
fn most(figures: impl Iterator<Item = f64>) -> f64 {
    figures.fold(f64::MIN_POSITIVE, f64::max)
}

/// A round step that divides a range into about as many parts as wanted.
fn step(most: f64) -> f64 {
    let rough = most / STEPS;
    let power = 10_f64.powf(rough.log10().floor());
    [1.0, 2.0, 2.5, 5.0].map(|part| part * power).into_iter().find(|step| *step >= rough).unwrap_or(10.0 * power)
}

/// The end of an axis: the first step at or beyond the greatest figure.
fn end(most: f64) -> f64 {
    (most / step(most)).ceil() * step(most)
}

fn place(curve: &Curve, (x, y): (f64, f64)) -> (f64, f64) {
    let wide = end(most(curve.points.iter().map(|point| point.0)));
    let high = end(most(curve.points.iter().map(|point| point.1)));
    (x / wide * WIDTH, HEIGHT - y / high * HEIGHT)
}

fn axes(svg: &mut String, curve: &Curve, across: &str) {
    let wide = most(curve.points.iter().map(|point| point.0));
    let high = most(curve.points.iter().map(|point| point.1));
    let _ = writeln!(svg, "<text y=\"-12\">{}</text>", curve.title);
    for count in 0_u32..20 {
        let y = step(high) * f64::from(count);
        if y > end(high) * 1.001 {
            break;
        }
        let (_, at) = place(curve, (0.0, y));
        let _ = writeln!(
            svg,
            "<path d=\"M0 {at:.1}H{WIDTH}\" stroke=\"#ddd\"/><text x=\"-6\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            at + 4.0,
            number(y)
        );
    }
    for count in 0_u32..20 {
        let x = step(wide) * f64::from(count);
        if x > end(wide) * 1.001 {
            break;
        }
        let (at, _) = place(curve, (x, 0.0));
        let y = HEIGHT + 18.0;
        let _ = writeln!(svg, "<text x=\"{at:.1}\" y=\"{y}\" text-anchor=\"middle\">{}</text>", number(x));
    }
    let _ = writeln!(svg, "<text x=\"{WIDTH}\" y=\"{}\" text-anchor=\"end\">{across}</text>", HEIGHT + 36.0);
}

fn line(svg: &mut String, curve: &Curve) {
    let places: Vec<(f64, f64)> = curve.points.iter().map(|point| place(curve, *point)).collect();
    let path: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    let _ = writeln!(svg, "<path d=\"M{}\" fill=\"none\" stroke=\"#2563eb\" stroke-width=\"2\"/>", path.join("L"));
    for ((x, y), point) in places.iter().zip(&curve.points) {
        let told = format!("{}: {}", number(point.0), number(point.1));
        let _ = writeln!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"#2563eb\"><title>{told}</title></circle>"
        );
    }
}

/// A figure with two digits behind the point at most.
fn number(figure: f64) -> String {
    let text = format!("{figure:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_round_figures() {
        assert!((end(22_000.0) - 25_000.0).abs() < 1e-9, "{}", end(22_000.0));
        assert!((end(6.1) - 8.0).abs() < 1e-9, "{}", end(6.1));
        assert!((step(0.5) - 0.1).abs() < 1e-9, "{}", step(0.5));
        assert_eq!([0.0, 2.5, 0.1, 1000.0].map(number), ["0", "2.5", "0.1", "1000"]);
    }

    #[test]
    fn proportional_growth_is_a_straight_line_from_the_corner() {
        let curve = Curve { title: "y", points: vec![(0.0, 0.0), (5.0, 50.0), (10.0, 100.0)] };
        let places: Vec<_> = curve.points.iter().map(|point| place(&curve, *point)).collect();
        assert_eq!(places, [(0.0, HEIGHT), (WIDTH / 2.0, HEIGHT / 2.0), (WIDTH, 0.0)]);
        let svg = draw("title", "x", &[curve]);
        assert!(svg.contains("M0.0 240.0L200.0 120.0L400.0 0.0"), "{svg}");
        assert_eq!(
            svg,
            draw("title", "x", &[Curve { title: "y", points: vec![(0.0, 0.0), (5.0, 50.0), (10.0, 100.0)] }])
        );
    }

    #[test]
    fn nothing_is_drawn_of_no_points() {
        assert!(draw("t", "x", &[Curve { title: "y", points: vec![] }]).ends_with("</svg>\n"));
    }
}
