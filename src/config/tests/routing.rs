//! Rules of who receives which handoff: what they take, and which can never match.

use super::{parsed, problems};

#[test]
fn a_rule_is_taken_with_its_words_in_one_spelling_and_its_sizes_as_ranges() {
    let config = parsed(
        "[[routing]]\nterritory = ['DACH ', ' nordics']\nsize_band = ['51-200', '1-50']\nto = 'u-1'\n\
         [[routing]]\nname = 'rest'\nsize_min = 30\nto = [' Dana Reyes', 'account_owner']\n",
    );
    let [first, second] = config.routing.as_slice() else { panic!("{:?}", config.routing) };
    assert_eq!(first.name, "rule 1");
    let territories: Vec<&str> = first.words["territory"].iter().map(String::as_str).collect();
    assert_eq!(territories, ["dach", "nordics"]);
    assert_eq!(first.sizes, [(0, 200)], "neighbouring bands are one range");
    assert_eq!((first.to_account_owner, first.needs_owner()), (false, false));
    assert_eq!(second.sizes, [(30, u32::MAX)]);
    assert_eq!(second.to, ["Dana Reyes"]);
    assert_eq!((second.to_account_owner, second.needs_owner()), (true, false));
}

#[test]
fn a_rule_behind_one_that_takes_all_of_its_handoffs_is_refused() {
    let text = "\
[[routing]]
name = 'north'
territory = ['DACH', 'Nordics']
size_min = 100
to = 'u-1'
[[routing]]
name = 'large dach'
territory = 'dach'
industry = 'Retail'
size_band = '1001+'
to = 'u-2'
";
    insta::assert_snapshot!(problems(text), @"baton.toml:6: `routing[2]`: `large dach` can never match: `north` stands before it and matches all that it asks for; put it first, or take it out");
    let rest = "[[routing]]\nto = 'u-1'\n[[routing]]\nsource = 'web'\nto = 'u-2'\n";
    insta::assert_snapshot!(problems(rest), @"baton.toml:3: `routing[2]`: `rule 2` can never match: `rule 1` stands before it and matches all that it asks for; put it first, or take it out");
}

#[test]
fn a_rule_that_is_only_partly_forestalled_stands() {
    let rule = |words: &str| format!("[[routing]]\n{words}\nto = 'u-1'\n");
    for (first, second) in [
        ("territory = 'DACH'", "territory = ['DACH', 'Nordics']"),
        ("size_min = 100", "size_min = 99"),
        ("size_band = ['1-50', '1001+']", "size_min = 40\nsize_max = 2000"),
        ("territory = 'DACH'\nsource = 'web'", "territory = 'DACH'"),
        ("size_min = 10", "territory = 'DACH'"),
        ("account_owner = 'u-3'", "account_owner = 'u-4'"),
    ] {
        parsed(&format!("{}{}", rule(first), rule(second)));
    }
    // What goes to the owner needs one; who is owned by somebody named has one.
    parsed("[[routing]]\nto = 'account_owner'\n[[routing]]\nto = 'u-1'\n");
    let owned =
        "[[routing]]\nto = 'account_owner'\n[[routing]]\naccount_owner = 'u-4'\nto = 'u-1'\n";
    assert!(problems(owned).contains("can never match"));
}

#[test]
fn sizes_that_no_company_has_are_refused() {
    insta::assert_snapshot!(
        problems("[[routing]]\nsize_min = 10\nsize_max = 9\nto = 'u-1'"),
        @"baton.toml:2: `routing[1].size_min`: no company has that many employees: `size_min`, `size_max` and the bands exclude one another"
    );
    insta::assert_snapshot!(
        problems("[[routing]]\nsize_band = '51-201'\nto = 'u-1'"),
        @"baton.toml:2: `routing[1].size_band`: `51-201` is not a band of sizes; did you mean `51-200`?"
    );
    let cut = parsed(
        "[[routing]]\nsize_band = ['1-50', '1001+']\nsize_min = 20\nsize_max = 5000\nto = 'x'",
    );
    assert_eq!(cut.routing[0].sizes, [(20, 50), (1001, 5000)], "bands as far as they lie between");
}
