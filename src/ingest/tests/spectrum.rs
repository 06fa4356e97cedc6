//! The corner cases that every reader of CSV must pass, after the cases of the csv-spectrum project.

use super::{frame, intake_of, rows};

#[track_caller]
fn check(text: &str, names: &[&str], expected: &[&[&str]]) {
    let intake = intake_of(names, text.as_bytes());
    assert_eq!(rows(&frame(&intake)), expected, "{text:?}");
    assert_eq!(intake.rejects.rows(), 0);
    assert!(intake.files[0].balances());
}

#[test]
fn commas_in_quotes() {
    let text = "given,family,street,city\nAda,Byron,\"12, St James's Square\",London\n";
    let row: &[&str] = &["Ada", "Byron", "12, St James's Square", "London"];
    check(text, &["given", "family", "street", "city"], &[row]);
}

#[test]
fn empty_fields_with_lf_and_with_crlf() {
    let expected: &[&[&str]] = &[&["1", "~", "~"], &["2", "3", "4"]];
    check("a,b,c\n1,\"\",\"\"\n2,3,4\n", &["a", "b", "c"], expected);
    check("a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", &["a", "b", "c"], expected);
}

#[test]
fn doubled_quotes() {
    let text = "a,b\n1,\"he said \"\"no\"\"\"\n\"\"\"x\"\"\",2\n";
    check(text, &["a", "b"], &[&["1", "he said \"no\""], &["\"x\"", "2"]]);
}

#[test]
fn json_in_a_field() {
    let text = "id,body\n1,\"{\"\"kind\"\": \"\"Point\"\", \"\"at\"\": [1.5, -2.0]}\"\n";
    check(text, &["id", "body"], &[&["1", "{\"kind\": \"Point\", \"at\": [1.5, -2.0]}"]]);
}

#[test]
fn locations() {
    let text = "name,where\nTower,\"48°51'29.6\"\"N 2°17'40.2\"\"E\"\n";
    check(text, &["name", "where"], &[&["Tower", "48°51'29.6\"N 2°17'40.2\"E"]]);
}

#[test]
fn line_ends_in_quotes_with_lf_and_with_crlf() {
    let text = "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n";
    let lf: &[&[&str]] = &[&["1", "2", "3"], &["Once upon \na time", "5", "6"], &["7", "8", "9"]];
    check(text, &["a", "b", "c"], lf);
    let crlf: &[&[&str]] =
        &[&["1", "2", "3"], &["Once upon \r\na time", "5", "6"], &["7", "8", "9"]];
    check(&text.replace('\n', "\r\n"), &["a", "b", "c"], crlf);
}

#[test]
fn quotes_and_line_ends_together() {
    let text = "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n";
    check(text, &["a", "b"], &[&["1", "ha \n\"ha\" \nha"], &["3", "4"]]);
}

#[test]
fn plain_rows_with_every_line_end() {
    let expected: &[&[&str]] = &[&["1", "2", "3"]];
    for end in ["\n", "\r\n", "\r"] {
        check(&format!("a,b,c{end}1,2,3{end}"), &["a", "b", "c"], expected);
        check(&format!("a,b,c{end}1,2,3"), &["a", "b", "c"], expected);
    }
}

#[test]
fn letters_of_every_script() {
    let text = "a,b\n1,ʤ\n名前,Ünïcödé ☃\n";
    check(text, &["a", "b"], &[&["1", "ʤ"], &["名前", "Ünïcödé ☃"]]);
}
