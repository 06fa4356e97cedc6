//! What stops an intake: where it stands, what was found, what would be right, what to do.

use std::path::Path;

/// A trouble with a whole file; a trouble with a row is a reject, not an error.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum IngestError {
    /// A table of the source names no file.
    #[error("table `{table}` has no file to read\n  help:  name its files in the config")]
    NoFiles {
        /// The table.
        table: String,
    },
    /// A file can't be opened.
    #[error(
        "`{file}` can't be opened\n  found: {cause}\n  help:  check the path and who may read it"
    )]
    NoFile {
        /// The file.
        file: String,
        /// The system's words.
        cause: String,
    },
    /// Reading broke off.
    #[error(
        "`{file}` can't be read to its end\n  found: {cause}\n  help:  copy or export it again"
    )]
    Unreadable {
        /// The file.
        file: String,
        /// The system's words.
        cause: String,
    },
    /// A `.gz` file that doesn't unpack.
    #[error(
        "`{file}` can't be unpacked\n  found: {cause}\n  \
         help:  the archive is cut off or damaged; copy or export it again"
    )]
    Gzip {
        /// The file.
        file: String,
        /// The decoder's words.
        cause: String,
    },
    /// A `.zst` file that doesn't unpack.
    #[error(
        "`{file}` can't be unpacked\n  found: {cause}\n  \
         help:  the archive is cut off or damaged; copy or export it again"
    )]
    Zst {
        /// The file.
        file: String,
        /// The decoder's words.
        cause: String,
    },
    /// A file without a single byte, or with blank lines only.
    #[error("`{file}` is empty\n  help:  export it again, or take it out of the config")]
    Empty {
        /// The file.
        file: String,
    },
    /// A file that is no text at all.
    #[error("`{file}` is no CSV text\n  found: {found}\n  help:  {help}")]
    Binary {
        /// The file.
        file: String,
        /// What it looks like.
        found: String,
        /// What to do with it.
        help: String,
    },
    /// Text in an encoding that is not read.
    #[error(
        "{file}:{line}: the text is in an encoding that is not read\n  found: {found}\n  \
         help:  export it as UTF-8, or convert it: iconv -f {from} -t UTF-8 `{file}`"
    )]
    Encoding {
        /// The file.
        file: String,
        /// First physical line that shows it.
        line: u64,
        /// What was found.
        found: String,
        /// The encoding as iconv names it.
        from: String,
    },
    /// Text in an encoding that can't be guessed.
    #[error(
        "{file}:{line}: the text is neither UTF-8 nor Windows-1252\n  found: as Windows-1252 the line \
         reads `{found}`\n  help:  export it as UTF-8, or name its encoding in the section of source \
         `{origin}`: encoding = \"shift_jis\", \"windows-1251\" …"
    )]
    UnknownEncoding {
        /// The file.
        file: String,
        /// First physical line that is no UTF-8.
        line: u64,
        /// The line as it reads in Windows-1252.
        found: String,
        /// The source.
        origin: String,
    },
    /// The config names an encoding that there isn't.
    #[error(
        "`{file}` can't be read as `{label}`\n  found: no encoding of that name\n  \
         help:  write encoding = \"utf-8\", \"windows-1252\", \"utf-16le\" …, or leave it out"
    )]
    EncodingName {
        /// The file.
        file: String,
        /// The name.
        label: String,
    },
    /// One column where several are mapped.
    #[error(
        "{file}:{line}: one column was found where {expected} are mapped\n  \
         found: `{header}`, split at every {delimiter}\n  \
         help:  fields are told apart by comma, semicolon, tab, pipe, caret or backquote; export it \
         with one of these"
    )]
    Delimiter {
        /// The file.
        file: String,
        /// Line of the header.
        line: u64,
        /// Columns mapped.
        expected: usize,
        /// The header line.
        header: String,
        /// The delimiter that was sniffed, in words.
        delimiter: &'static str,
    },
    /// The header of another export among the rows.
    #[error(
        "{file}:{line}: the header of another export stands among the rows\n  found: {found}\n  \
         help:  the rows below it would be read under the wrong columns; split the file at this line"
    )]
    SecondHeader {
        /// The file.
        file: String,
        /// Its line.
        line: u64,
        /// What it says.
        found: String,
    },
    /// Rows in front of the header.
    #[error(
        "{file}:{line}: a row stands in front of the header, which is line {header}\n  \
         found: {found}\n  help:  the file was sorted or put together; move the header to the top"
    )]
    RowBeforeHeader {
        /// The file.
        file: String,
        /// Line of the row.
        line: u64,
        /// Line of the header.
        header: u64,
        /// What the row says.
        found: String,
    },
    /// A required column is not there.
    #[error(
        "{file}: no column `{header}`{nearest}\n  found: {found}\n  \
         help:  map it with the key `{config_key}`"
    )]
    MissingColumn {
        /// The file.
        file: String,
        /// The header that was looked for.
        header: String,
        /// The nearest header as a question, or nothing.
        nearest: String,
        /// The headers there are.
        found: String,
        /// The key that maps it.
        config_key: String,
    },
    /// None of the columns of a group is there.
    #[error(
        "{file}: none of the columns {wanted} is there ({group})\n  found: {found}\n  \
         help:  map one of them with the keys {config_keys}"
    )]
    MissingGroup {
        /// The file.
        file: String,
        /// What the group stands for.
        group: String,
        /// The headers that were looked for.
        wanted: String,
        /// The headers there are.
        found: String,
        /// The keys that map them.
        config_keys: String,
    },
    /// Two columns answer to one header.
    #[error(
        "{file}: {count} columns are called `{header}`, and it is mapped\n  found: {found}\n  \
         help:  rename one in the export, or map another header with the key `{config_key}`"
    )]
    AmbiguousColumn {
        /// The file.
        file: String,
        /// The header that was looked for.
        header: String,
        /// How many there are.
        count: usize,
        /// The headers there are.
        found: String,
        /// The key that maps it.
        config_key: String,
    },
    /// A line that has no end.
    #[error(
        "{file}:{line}: the record has more than {limit} bytes\n  \
         help:  a quote may be open from here on, or the line ends are missing; \
         mend the line or raise the limit"
    )]
    TooLong {
        /// The file.
        file: String,
        /// First physical line of the record.
        line: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// Nothing proves which number is the day.
    #[error(
        "{file}: the order of day and month in column `{column}` can't be told\n  \
         found: {examples}\n  \
         help:  set date_order = \"day-month\" or \"month-day\" in the section of source `{origin}`"
    )]
    DateOrder {
        /// The file.
        file: String,
        /// The column.
        column: String,
        /// Two values with their lines.
        examples: String,
        /// The source.
        origin: String,
    },
    /// Values prove both orders.
    #[error(
        "{file}: dates in column `{column}` contradict one another\n  \
         found: {first} has the day first, {second} has the month first\n  \
         help:  export the column in one format, best as 2025-03-04"
    )]
    DateContradiction {
        /// The file.
        file: String,
        /// The column.
        column: String,
        /// A value whose first number must be the day, with its line.
        first: String,
        /// A value whose second number must be the day, with its line.
        second: String,
    },
    /// Years of two digits that may stand in front of the month.
    #[error(
        "{file}: the years in column `{column}` have two digits and may stand first\n  \
         found: {examples}\n  \
         help:  export four digits, or give the column a format, as \"%y-%m-%d\", in the section \
         of source `{origin}`"
    )]
    ShortYears {
        /// The file.
        file: String,
        /// The column.
        column: String,
        /// Two values with their lines.
        examples: String,
        /// The source.
        origin: String,
    },
    /// A date format in the config that means nothing.
    #[error(
        "`{format}` is no date format\n  found: key `{config_key}`\n  \
         help:  write it with %Y %m %d %H %M %S, or leave it out to have it detected"
    )]
    BadFormat {
        /// The format.
        format: String,
        /// The key that sets the column.
        config_key: String,
    },
    /// A file that should be Parquet and isn't.
    #[error(
        "`{file}` is no readable Parquet file\n  found: {cause}\n  help:  write or copy it again"
    )]
    NotParquet {
        /// The file.
        file: String,
        /// The reader's words.
        cause: String,
    },
    /// A workbook that can't be read.
    #[error(
        "`{file}` is no readable workbook\n  found: {cause}\n  \
         help:  open it and save it again as .xlsx, or save the sheet as CSV UTF-8"
    )]
    Workbook {
        /// The file.
        file: String,
        /// The reader's words.
        cause: String,
    },
    /// A workbook that needs a password.
    #[error(
        "`{file}` is locked with a password\n  \
         help:  open it, take the password off and save it as .xlsx, or save the sheet as CSV UTF-8"
    )]
    Locked {
        /// The file.
        file: String,
    },
    /// A workbook that would fill the memory.
    #[error(
        "`{file}` is too large a workbook\n  \
         found: {part} unpack to {found} MiB; at most {limit} MiB are read\n  \
         help:  save the sheet as CSV UTF-8, which may be of any size"
    )]
    WorkbookSize {
        /// The file.
        file: String,
        /// What is too large.
        part: String,
        /// MiB that it unpacks to.
        found: u64,
        /// MiB that are read.
        limit: u64,
    },
    /// A Parquet column of a type that can't be read as what it is mapped to.
    #[error(
        "{file}: column `{header}` holds {found}\n  \
         help:  write it as {remedy}, or map another column with the key `{config_key}`"
    )]
    ParquetColumn {
        /// The file.
        file: String,
        /// The header.
        header: String,
        /// Type in the file, and what it should be read as.
        found: String,
        /// A type that would do.
        remedy: &'static str,
        /// The key that maps it.
        config_key: String,
    },
    /// The books of a file don't balance; a fault of the reader, never of the file.
    #[error(
        "`{file}` was not read exactly: {books}\n  \
         help:  this is a fault of the tool, no figure is made from it; please report it"
    )]
    Imbalance {
        /// The file.
        file: String,
        /// The numbers that don't add up.
        books: String,
    },
    /// The tool's own folder can't be used.
    #[error(
        "`{path}` can't be written or read\n  found: {cause}\n  help:  free some space there, or name another cache folder"
    )]
    Scratch {
        /// The path.
        path: String,
        /// The system's words.
        cause: String,
    },
    /// Rows could not be made into a frame.
    #[error("table `{table}` could not be built\n  found: {cause}")]
    Frame {
        /// The table.
        table: String,
        /// The engine's words.
        cause: String,
    },
}

/// A path as it stands in messages and on the page: `/` between folders.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
