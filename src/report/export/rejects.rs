//! `rejects.csv`: every row that was not loaded.

use crate::quality::Reject;
use crate::report::error::ReportError;

use super::sheet::{Out, Sheet};

/// Every refused row: file, line, column, value, reason; safe to open in a spreadsheet.
///
/// # Errors
/// [`ReportError::Encode`] when a row has no text.
pub fn rejects_csv(rejects: &[Reject]) -> Result<String, ReportError> {
    let mut sheet = Sheet::new("rejects.csv", &["file", "line", "column", "value", "reason"]);
    for reject in rejects {
        sheet.push(vec![
            Out::text(&reject.file),
            Out::whole(reject.line),
            Out::text(&reject.column),
            Out::text(&reject.value),
            Out::text(&reject.reason),
        ]);
    }
    sheet.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_formula_does_not_run_in_the_file() {
        let reject = Reject {
            file: "leads.csv".into(),
            line: 17,
            column: "created_at".into(),
            value: "=cmd|' /C calc'!A0".into(),
            reason: "is no time".into(),
        };
        assert_eq!(
            rejects_csv(&[reject]).unwrap(),
            "file,line,column,value,reason\r\nleads.csv,17,created_at,'=cmd|' /C calc'!A0,is no time\r\n"
        );
    }
}
