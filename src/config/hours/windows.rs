//! Opening hours as text: `09:00-17:00` of a day, `mon-fri 09:00-17:00` of a week.

use crate::calendar::{TimeOfDay, WEEKDAYS, Window, parse_weekday};

/// The opening hours of a week, Monday first.
pub(super) type Week = [Vec<Window>; 7];

/// A window, such as `09:00-12:30`.
///
/// # Errors
/// What is wrong, in words.
pub(super) fn parse_window(text: &str) -> Result<Window, String> {
    let Some((start, end)) = text.split_once('-') else {
        return Err(format!(
            "`{text}` is not a window: it should be two times of day, such as `09:00-17:00`"
        ));
    };
    let time = |text: &str| TimeOfDay::parse(text.trim()).map_err(|error| error.to_string());
    Ok(Window { start: time(start)?, end: time(end)? })
}

/// The hours of a week, such as `mon-thu 09:00-17:00, fri 09:00-12:00 13:00-15:00`.
///
/// # Errors
/// What is wrong, in words.
pub(super) fn parse_week(text: &str) -> Result<Week, String> {
    let mut week = Week::default();
    for part in text.split(',') {
        let mut words = part.split_whitespace();
        let (Some(days), windows) = (words.next(), words) else {
            return Err(format!(
                "`{text}` has an empty part: it should be days and hours, such as `mon-fri 09:00-17:00`"
            ));
        };
        let (first, last) = days_of(days)?;
        let windows = windows.map(parse_window).collect::<Result<Vec<_>, _>>()?;
        if windows.is_empty() {
            return Err(format!(
                "`{days}` has no hours: they should follow, such as `{days} 09:00-17:00`"
            ));
        }
        for day in first..=last {
            if !week[day].is_empty() {
                return Err(format!(
                    "`{}` stands twice: a day should stand once, with all its hours",
                    WEEKDAYS[day].0
                ));
            }
            week[day].clone_from(&windows);
        }
    }
    Ok(week)
}

/// The first and the last day of `mon-fri` or `sat`, counted from Monday.
fn days_of(text: &str) -> Result<(usize, usize), String> {
    let day = |name: &str| match parse_weekday(name) {
        Ok(day) => Ok(day.num_days_from_monday() as usize),
        Err(error) => Err(error.to_string()),
    };
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (day(first)?, day(last)?);
    if first > last {
        return Err(format!(
            "`{text}` runs over the end of the week: write two parts, such as `sat-sun 09:00-17:00, mon-wed 09:00-17:00`"
        ));
    }
    Ok((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str) -> Vec<String> {
        let day = |(windows, (name, _)): (&Vec<Window>, (&str, _))| {
            let windows: Vec<String> = windows.iter().map(Window::to_string).collect();
            format!("{name} {}", windows.join(" "))
        };
        let week = parse_week(text).unwrap();
        week.iter().zip(WEEKDAYS).filter(|(windows, _)| !windows.is_empty()).map(day).collect()
    }

    #[test]
    fn a_line_of_hours_is_a_week() {
        assert_eq!(printed("mon-tue 09:00-17:00"), ["mon 09:00-17:00", "tue 09:00-17:00"]);
        assert_eq!(
            printed("sun 10:00-14:00, thu-fri 9:00-12:30 13:30-17:00"),
            ["thu 09:00-12:30 13:30-17:00", "fri 09:00-12:30 13:30-17:00", "sun 10:00-14:00"]
        );
    }

    #[test]
    fn a_line_that_is_no_week_says_why() {
        let words = |text| parse_week(text).unwrap_err();
        assert!(words("mon-fri").starts_with("`mon-fri` has no hours"));
        assert!(words("mon-fri 09:00-17:00,").contains("has an empty part"));
        assert!(words("").contains("has an empty part"));
        assert!(words("montag 09:00-17:00").starts_with("`montag` is not a weekday"));
        assert!(words("mon 9am-5pm").starts_with("`9am` is not a time of day"));
        assert!(words("mon 09:00").starts_with("`09:00` is not a window"));
        assert!(words("mon-wed 09:00-17:00, wed 09:00-12:00").starts_with("`wed` stands twice"));
        assert!(words("sat-mon 09:00-17:00").starts_with("`sat-mon` runs over the end"));
    }
}
