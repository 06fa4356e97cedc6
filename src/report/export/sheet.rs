//! CSV that a spreadsheet can open without running anything.

use crate::report::error::ReportError;

/// What a spreadsheet takes for the start of a formula.
///
/// Source: OWASP, "CSV Injection".
const STARTS_OF_FORMULAS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// Rows of text cells under a head.
pub(crate) struct Sheet {
    file: &'static str,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    pub(crate) fn new(file: &'static str, head: &[&str]) -> Self {
        Self { file, rows: vec![head.iter().map(|&cell| cell.to_owned()).collect()] }
    }

    /// Adds a row; text that could run is made harmless.
    pub(crate) fn push(&mut self, cells: Vec<Out>) {
        self.rows.push(cells.into_iter().map(Out::into_text).collect());
    }

    /// The file's text: CR LF, quotes where needed.
    ///
    /// # Errors
    /// [`ReportError::Encode`] when a row differs in length from the head.
    pub(crate) fn text(&self) -> Result<String, ReportError> {
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        for row in &self.rows {
            writer.write_record(row).map_err(|source| self.failed(source))?;
        }
        let bytes = writer.into_inner().map_err(|error| self.failed(error.into_error()))?;
        String::from_utf8(bytes).map_err(|source| self.failed(source))
    }

    fn failed(&self, source: impl std::error::Error + Send + Sync + 'static) -> ReportError {
        ReportError::Encode { file: self.file, source: Box::new(source) }
    }
}

/// A cell on its way out.
pub(crate) enum Out {
    /// Words, perhaps from outside.
    Text(String),
    /// A number that we wrote: never touched.
    Number(String),
}

impl Out {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn whole(number: impl Into<i128>) -> Self {
        Self::Number(number.into().to_string())
    }

    /// A real number in full; nothing where it is unknown.
    pub(crate) fn real(number: Option<f64>) -> Self {
        Self::Number(number.filter(|n| n.is_finite()).map_or_else(String::new, |n| n.to_string()))
    }

    fn into_text(self) -> String {
        match self {
            Self::Text(text) if text.starts_with(STARTS_OF_FORMULAS) && !is_number(&text) => {
                format!("'{text}")
            }
            Self::Text(text) | Self::Number(text) => text,
        }
    }
}

/// A plain decimal number, which a spreadsheet shows and does not run.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    all_digits(whole) && all_digits(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_could_run_is_made_text() {
        let cases = ["=HYPERLINK(\"x\")", "+1-2", "-1+2", "@SUM(A1)", "\tx", "\rx"];
        for case in cases {
            assert_eq!(Out::text(case).into_text(), format!("'{case}"));
        }
    }

    #[test]
    fn numbers_and_ordinary_words_stay_as_they_are() {
        for case in ["-5", "+3.25", "0", "Avery K.", "a=b", "", "H-2041"] {
            assert_eq!(Out::text(case).into_text(), case);
        }
        assert_eq!(Out::real(Some(-0.5)).into_text(), "-0.5");
        assert_eq!(Out::real(None).into_text(), "");
    }

    #[test]
    fn quotes_commas_and_line_ends_are_quoted() {
        let mut sheet = Sheet::new("x.csv", &["a", "b"]);
        sheet.push(vec![Out::text("say \"hi\", then\nleave"), Out::whole(7)]);
        assert_eq!(sheet.text().unwrap(), "a,b\r\n\"say \"\"hi\"\", then\nleave\",7\r\n");
    }

    #[test]
    fn a_row_of_another_length_is_refused() {
        let mut sheet = Sheet::new("x.csv", &["a", "b"]);
        sheet.push(vec![Out::whole(7)]);
        assert_eq!(sheet.text().unwrap_err().to_string(), "`x.csv` could not be written as text");
    }
}
