//! Briefs and the gate from outside: which handoffs, which files, which exit codes.

use std::collections::BTreeMap;
use std::path::Path;

use crate::desk::Desk;
use crate::published::{SAMPLE, SETTINGS, baton};

/// Sunday noon in UTC; the settings of these tests have no other zone.
const AS_OF: &str = "2026-11-15T12:00:00Z";

const LEADS: &str = "\
lead_id,created_at,contact_name,title,email,company,industry,company_size
L-1,2026-11-01T10:00:00Z,James R.,CFO,james@helio.example,Helio,Energy,40
L-2,2026-11-01T10:00:00Z,tbd,CFO,,Atlas,Energy,5000
L-3,2026-11-01T10:00:00Z,Kim L.,CFO,,Nova,Energy,40
L-4,2026-11-01T10:00:00Z,Lou M.,CFO,,Orion,,40
";
const HANDOFFS: &str = "\
handoff_id,lead_id,sdr_id,ae_id,handed_off_at,framework,criteria_met,decision,pain_points,budget
H-1,L-1,S-1,A-1,2026-11-12T15:00:00Z,BANT,budget;need,pending,Two systems disagree,50k
H-2,L-2,S-2,A-2,2026-11-13T15:00:00Z,,,pending,n/a,-
H-3,L-3,S-1,A-1,2026-11-13T16:00:00Z,MEDDICC,,rejected,x,50k
";
/// H-1 on Tuesday, H-2 on Wednesday, H-3, which was rejected, on Monday.
const MEETINGS: &str = "\
meeting_id,handoff_id,scheduled_for,outcome
M-1,H-1,2026-11-17T18:30:00Z,scheduled
M-2,H-2,2026-11-18T09:00:00Z,scheduled
M-3,H-3,2026-11-16T09:00:00Z,scheduled
";
const ACTIVITIES: &str = "\
activity_id,lead_id,actor_id,occurred_at,channel,direction,connected
T-1,L-1,S-1,2026-11-02T09:00:00Z,call,outbound,true
T-2,L-1,A-1,2026-11-13T09:00:00Z,email,outbound,
T-3,L-1,A-1,2026-11-20T09:00:00Z,email,outbound,
";
const PEOPLE: &str = "\
person_id,name,role,team
S-1,Sam,sdr,EMEA North
S-2,Sue,sdr,Americas
A-1,Ann <b>,ae,EMEA North
A-2,Abe,ae,Americas
";

fn desk() -> Desk {
    let desk = Desk::with_handoffs(HANDOFFS);
    for (name, text) in
        [("leads", LEADS), ("meetings", MEETINGS), ("activities", ACTIVITIES), ("people", PEOPLE)]
    {
        desk.write(&format!("exports/{name}.csv"), text);
    }
    desk
}

impl Desk {
    /// Runs `briefs exports --out out` at the instant of these tests.
    fn briefs(&self, more: &[&str]) -> crate::desk::Ran {
        let args = ["briefs", "exports", "--out", "out", "--as-of", AS_OF];
        self.baton(&[&args, more].concat())
    }

    /// Ids of the handoffs that briefs were written of.
    fn chosen(&self, more: &[&str]) -> Vec<String> {
        let ran = self.briefs(more);
        assert_eq!((ran.code, ran.out.as_str()), (0, "out/2026-11-15/index.html\n"), "{}", ran.err);
        let data = self.read("out/2026-11-15/briefs.json");
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        let briefs = data["briefs"].as_array().unwrap();
        briefs.iter().map(|brief| brief["handoff_id"].as_str().unwrap().to_owned()).collect()
    }

    /// Runs the gate.
    fn gate(&self, more: &[&str]) -> crate::desk::Ran {
        self.baton(&[&["check", "exports", "--gate", "--as-of", AS_OF], more].concat())
    }
}

#[test]
fn briefs_are_of_open_handoffs_with_a_meeting_before_the_second_day_ends() {
    let desk = desk();
    // After office hours on Tuesday still is Tuesday; Wednesday is not; H-3 was rejected.
    assert_eq!(desk.chosen(&[]), ["H-1"]);
    desk.write("days.toml", "[report]\nzone = 'UTC'\n[brief]\ndays_ahead = 3\n");
    assert_eq!(desk.chosen(&["--config", "days.toml"]), ["H-2", "H-1"]);
    assert_eq!(desk.chosen(&["--config", "days.toml", "--ae", "abe"]), ["H-2"]);
    assert_eq!(desk.chosen(&["--since", "2026-11-13"]), ["H-2"]);
    assert_eq!(desk.chosen(&["--since", "2026-11-12T15:00:00Z", "--ae", "A-1"]), ["H-1"]);
    assert_eq!(desk.chosen(&["--handoff", "H-3", "--handoff", "H-2"]), ["H-2", "H-3"]);
}

#[test]
fn what_cannot_be_meant_is_refused_with_what_to_do() {
    let desk = desk();
    for (more, words) in [
        (["--handoff", "H-404"], "no handoff `H-404` in the exports"),
        (["--ae", "Anne <b>"], "nobody is called `Anne <b>`\n  help:  nearest: `Ann <b>`"),
        (["--since", "friday"], "--since `friday` is neither an instant nor a day"),
    ] {
        let ran = desk.briefs(&more);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{ran:?}");
        assert!(ran.err.starts_with(words), "{}", ran.err);
    }
    assert_eq!(desk.published(), [""; 0]);
}

#[test]
fn junk_is_a_gap_and_the_record_is_as_the_exports_have_it() {
    let desk = desk();
    desk.chosen(&["--handoff", "H-2", "--handoff", "H-1"]);
    let data = desk.read("out/2026-11-15/briefs.json");
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    let field = |brief: usize, component: usize, field: usize| {
        data["briefs"][brief]["components"][component]["fields"][field].clone()
    };
    // `tbd`, `n/a`, `-`.
    for (component, of) in [(0, 0), (1, 0), (3, 2)] {
        assert_eq!(field(0, component, of)["value"], serde_json::Value::Null, "{component}");
    }
    assert_eq!(field(0, 3, 1)["exported"], false, "nobody exports the timeline");
    let one = &data["briefs"][1];
    assert_eq!(field(1, 1, 0)["value"], "Two systems disagree");
    // The SDR's call before the handoff, the handoff, the AE's e-mail; not the one of next week.
    let kinds: Vec<_> = one["timeline"].as_array().unwrap().iter().map(|e| &e["kind"]).collect();
    assert_eq!(kinds, ["touch", "handoff", "touch"]);
    assert_eq!(one["timeline"][0]["connected"], true);
    assert_eq!(one["criteria_met"], serde_json::json!(["budget", "need"]));
    assert_eq!(one["clocks"][1]["state"], "unknown", "nobody exports acknowledgements");
    assert_eq!(data["briefs"][0]["advice"]["method"], "live_join", "5,000 employees");
}

#[test]
fn a_template_that_leaves_a_gap_unmarked_publishes_nothing() {
    let desk = desk();
    desk.write("own/introduction.txt", "Subject: Hello\n\nWhy now: {{ pain_points }}\n");
    let ran = desk.briefs(&["--templates", "own"]);
    assert_eq!((ran.code, desk.published()), (2, Vec::new()), "{ran:?}");
    assert!(ran.err.starts_with("`introduction.txt`, line 3: a value stands bare"), "{}", ran.err);
    let text = "Subject: An {{ prospect | gap('Name') }}\n\nHallo\n";
    std::fs::remove_file(desk.path("own/introduction.txt")).unwrap();
    desk.write("own/introduction/emea-north.txt", text);
    desk.chosen(&["--templates", "own"]);
    let files = folder(&desk.path("out/latest/mail"));
    let (_, draft) = files.iter().find(|(name, _)| name.contains(".txt")).unwrap();
    assert!(String::from_utf8_lossy(draft).contains("Subject: An James R.\n\nHallo"));
}

#[test]
fn reviews_and_briefs_do_not_share_a_folder() {
    let desk = desk();
    desk.chosen(&[]);
    let ran = desk.report(&[]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("reviews and briefs can't share a folder"), "{}", ran.err);
}

#[test]
fn the_gate_ends_with_3_while_anything_is_blank() {
    let desk = desk();
    // H-3 is rejected; of the others H-2 has gaps.
    let ran = desk.gate(&["--gate-csv", "fill.csv"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(
        ran.out.contains("Sue  H-2      Atlas    contact name, pain points, budget"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Sam: 0 of 1 with a mandatory field blank"), "{}", ran.out);
    assert_eq!(
        desk.read("fill.csv"),
        "handoff_id,lead_id,sdr_id,sdr,account,to_fill,contact_name,pain_points,budget\r\n\
         H-2,L-2,S-2,Sue,Atlas,contact_name;pain_points;budget,,,\r\n"
    );
    desk.write("ids.txt", "handoff_id\nH-1\n\n");
    assert_eq!(desk.gate(&["--ids", "ids.txt"]).code, 0);
    // A lead that is not handed off: what identifies it is all that can be seen.
    desk.write("ids.txt", "L-1\nL-4\n");
    let ran = desk.gate(&["--ids", "ids.txt", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.code, &found["passes"]), (3, &serde_json::json!(false)));
    assert_eq!(found["rows"][1]["missing"], serde_json::json!(["industry"]));
    assert_eq!(found["rows"][1]["handoff_id"], serde_json::Value::Null);
    desk.write("ids.txt", "H-404\n");
    let ran = desk.gate(&["--ids", "ids.txt"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, "H-404: not in the exports\n"));
    desk.write("ids.txt", "\n");
    assert_eq!(desk.gate(&["--ids", "ids.txt"]).code, 2);
}

/// Every file below a folder, by name.
fn folder(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(path).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            let below = folder(&entry.path());
            files.extend(below.into_iter().map(|(file, bytes)| (format!("{name}/{file}"), bytes)));
        } else {
            files.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
    files
}

#[test]
fn the_sample_has_the_same_briefs_in_every_layout_and_in_every_run() {
    let run = |exports: &[&str], config: &str| {
        let out = tempfile::tempdir().unwrap();
        let to = out.path().to_str().unwrap();
        baton(&[&["briefs"], exports, &["--config", config, "--out", to]].concat());
        folder(&out.path().join("latest"))
    };
    let canonical = run(&[SAMPLE], SETTINGS);
    assert_eq!(canonical, run(&[SAMPLE], SETTINGS));
    let meetings = |files: &BTreeMap<String, Vec<u8>>| -> Vec<(String, String)> {
        let data: serde_json::Value = serde_json::from_slice(&files["briefs.json"]).unwrap();
        let briefs = data["briefs"].as_array().unwrap().iter();
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        briefs
            .map(|brief| {
                let starts = text(&brief["meeting"]["starts_at"]);
                (starts, text(&brief["components"][1]["fields"][0]["value"]))
            })
            .collect()
    };
    let expected = meetings(&canonical);
    assert!(expected.len() > 3, "{expected:?}");
    for config in ["sample_data/salesforce.toml", "sample_data/hubspot.toml"] {
        assert_eq!(meetings(&run(&[], config)), expected, "{config}");
    }
}
