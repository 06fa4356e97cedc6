//! Words for briefs; `#` is a small number, `@` a task, `%` a role, `&` a month.

/// Tasks that hurt.
pub(super) const TASKS: [&str; 12] = [
    "month-end closing",
    "order entry",
    "stock counts",
    "shift planning",
    "supplier onboarding",
    "returns",
    "quotations",
    "field service visits",
    "contract renewals",
    "invoice checks",
    "customer tickets",
    "demand planning",
];
/// Roles with a say.
pub(super) const ROLES: [&str; 10] = [
    "CFO",
    "COO",
    "head of IT",
    "head of procurement",
    "plant manager",
    "general counsel",
    "operations lead",
    "works council",
    "data protection officer",
    "managing director",
];
/// Months.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Forms of each field, in the order of the contract.
pub(super) const FORMS: [&[&str]; 10] = [
    PAINS,
    TRIGGERS,
    HISTORIES,
    STAKEHOLDERS,
    TIMELINES,
    BUDGETS,
    OBJECTIONS,
    STEPS,
    PROMISES,
    PREPARATIONS,
];

const PAINS: &[&str] = &[
    "# people lose a day a week on @",
    "@ is done in spreadsheets; last quarter # errors reached customers",
    "No one can say how long @ takes until it is late",
    "@ and @ live in two systems that disagree",
    "New hires need # weeks before they can do @ alone",
    "Overtime in @ doubled since &",
    "Auditors complained about @, second year in a row",
    "They call it \"the black hole\": @",
];
const TRIGGERS: &[&str] = &[
    "New % since &",
    "Opening a second site in &",
    "Contract with the present vendor ends in &",
    "Board asked for a plan by &",
    "Merger closed in &, two ways of doing @",
    "Lost a customer over @",
    "Audit finding, to be closed by &",
    "Hiring freeze: same work, # fewer people",
];
const HISTORIES: &[&str] = &[
    "# calls, # e-mails, came to the webinar in &",
    "Downloaded the guide on @, then asked for a call",
    "# calls with the user, one with the %",
    "Met at the trade show in &, two calls since",
    "Answered the third e-mail; one call of # minutes,\nasked about @ twice",
    "Referred by a customer; # calls",
    "Opened # e-mails, visited pricing twice, one call",
    "Tried us # years ago, came back by the web form",
];
const STAKEHOLDERS: &[&str] = &[
    "% decides, % has to agree",
    "%, % and a user group of #",
    "Contact recommends, % signs",
    "Committee of #, led by the %",
    "% is for it, % is sceptical",
    "Contact decides up to 25k, above that the %",
];
const TIMELINES: &[&str] = &[
    "Live by &",
    "Decision in &, start # weeks later",
    "Q1",
    "Q2",
    "Wants a pilot within # weeks",
    "Before the budget round in &",
    "This year, no date yet",
    "# to 9 months",
];
const BUDGETS: &[&str] = &[
    "#0k a year, approved",
    "About $#5,000, from the operations budget",
    "#0k to 90k, to be released by the %",
    "Budget round in &, contact asks for #0k",
    "Pays 1#k to the present vendor",
    "Pilot up to #k without a signature",
    "EUR #0.000 for the first year",
];
const OBJECTIONS: &[&str] = &[
    "Afraid of another rollout that takes # months",
    "Price: present tool costs half",
    "% wants the data to stay in the country",
    "Wonders whether @ is covered",
    "Bad memories of a failed project # years ago",
    "Nothing raised so far, asked twice",
    "Would rather wait for the new %",
    "Asks for references of the same size",
];
const STEPS: &[&str] = &[
    "Demo of @ with the %, invitation sent",
    "Discovery call, agenda agreed",
    "Workshop with # users",
    "Call with the % about @",
    "Walk through pricing with the contact",
    "Second call, % joins",
];
const PROMISES: &[&str] = &[
    "A reference in the same industry",
    "Sample calculation for @",
    "Security papers before the call",
    "Demo with their own data, # records",
    "No slides, product only",
    "An answer on @ by the meeting",
];
const PREPARATIONS: &[&str] = &[
    "Read up on @; bring the calculation",
    "Ask about the %: no contact yet",
    "Bring a case study on @",
    "Have the security papers at hand",
    "Show @ first, the rest can wait",
    "Check whether # users fit the small package",
];
