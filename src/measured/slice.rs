//! What counts can be sliced by: one dimension, two at once, or not at all.

use super::Members;

/// A thing to slice by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// Team of the SDR.
    Team,
    /// SDR at the moment of the handoff.
    Sdr,
    /// AE at the moment of the handoff.
    Ae,
    /// How the prospect was passed on.
    TransferMethod,
    /// Qualification framework used.
    Framework,
    /// Criteria met: a handoff belongs to each of them, so that members don't add up to the whole.
    Criterion,
    /// Where the lead came from.
    Source,
    /// Industry of the company.
    Industry,
    /// Size band of the company.
    CompanySize,
    /// Sales territory.
    Territory,
    /// How the AE was chosen.
    Routing,
    /// How often the SDR's team and the pair had met in the four weeks before.
    SyncCadence,
    /// How soon the AE followed up.
    FollowUpBand,
    /// Whether the SDR was still ramping.
    Tenure,
    /// Month of the handoff, by its first day.
    Month,
    /// Week of the handoff, by its first day.
    Week,
    /// Source and size band together: within it people are compared fairly. Not for outputs.
    Stratum,
}

/// Whether members are so few that each week is counted by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Breadth {
    Few,
    Many,
}

impl Dimension {
    /// Every dimension, in the order of outputs.
    pub const EVERY: [Self; 17] = [
        Self::Team,
        Self::Sdr,
        Self::Ae,
        Self::TransferMethod,
        Self::Framework,
        Self::Criterion,
        Self::Source,
        Self::Industry,
        Self::CompanySize,
        Self::Territory,
        Self::Routing,
        Self::SyncCadence,
        Self::FollowUpBand,
        Self::Tenure,
        Self::Month,
        Self::Week,
        Self::Stratum,
    ];

    /// Name, the column of the facts that names the member, how many members there are.
    fn traits(self) -> (&'static str, &'static str, Breadth) {
        match self {
            Self::Team => ("team", "team", Breadth::Few),
            Self::Sdr => ("sdr", "sdr_member", Breadth::Many),
            Self::Ae => ("ae", "ae_member", Breadth::Many),
            Self::TransferMethod => ("transfer_method", "transfer_method", Breadth::Few),
            Self::Framework => ("framework", "framework", Breadth::Few),
            Self::Criterion => ("criterion", "criteria", Breadth::Few),
            Self::Source => ("source", "source", Breadth::Few),
            Self::Industry => ("industry", "industry", Breadth::Few),
            Self::CompanySize => ("company_size", "company_size_band", Breadth::Few),
            Self::Territory => ("territory", "territory", Breadth::Few),
            Self::Routing => ("routing", "routing", Breadth::Few),
            Self::SyncCadence => ("sync_cadence", "sync_cadence", Breadth::Few),
            Self::FollowUpBand => ("follow_up_band", "follow_up_band", Breadth::Few),
            Self::Tenure => ("tenure", "tenure", Breadth::Few),
            Self::Month => ("month", "month", Breadth::Few),
            Self::Week => ("week", "week", Breadth::Few),
            Self::Stratum => ("stratum", "source_size", Breadth::Many),
        }
    }

    /// Name on the command line and in outputs.
    pub fn name(self) -> &'static str {
        self.traits().0
    }

    /// The column of a fact table that names the member; of criteria, all of them as one list,
    /// with [`Slice::LISTED`] between.
    pub fn column(self) -> &'static str {
        self.traits().1
    }

    /// The dimension of that name; the one that is not for outputs has none.
    pub fn named(name: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|one| one.name() == name && *one != Self::Stratum)
    }
}

/// A way to slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slice {
    /// Everything together; one member, without a name.
    All,
    /// By one dimension.
    One(Dimension),
    /// By two dimensions at once; a member is a member of each, joined by [`Slice::between`].
    Two(Dimension, Dimension),
}

/// Which weeks a slice is counted over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// Each week by itself.
    Weekly,
    /// The weeks shown, together.
    Window,
    /// As many weeks, ending where handoffs are old enough to judge.
    MaturedWindow,
}

impl Slice {
    /// SDR and AE together.
    pub const PAIR: Self = Self::Two(Dimension::Sdr, Dimension::Ae);
    /// Transfer method and size band together, to compare methods fairly.
    pub const METHOD_SIZE: Self = Self::Two(Dimension::TransferMethod, Dimension::CompanySize);

    /// Source and size band together, to compare sources fairly.
    pub const SOURCE_SIZE: Self = Self::Two(Dimension::Source, Dimension::CompanySize);
    /// Transfer method and source together, to compare methods fairly.
    pub const METHOD_SOURCE: Self = Self::Two(Dimension::TransferMethod, Dimension::Source);
    /// SDRs by kind of work, to compare them fairly.
    pub const SDR_STRATUM: Self = Self::Two(Dimension::Sdr, Dimension::Stratum);
    /// AEs by kind of work, to compare them fairly.
    pub const AE_STRATUM: Self = Self::Two(Dimension::Ae, Dimension::Stratum);
    /// What stands between the criteria of a list.
    pub const LISTED: &str = ";";

    /// The slices that the review has rows of, in their order.
    pub const OUTPUT: [Self; 18] = [
        Self::All,
        Self::One(Dimension::Team),
        Self::One(Dimension::Sdr),
        Self::One(Dimension::Ae),
        Self::PAIR,
        Self::One(Dimension::TransferMethod),
        Self::One(Dimension::Framework),
        Self::One(Dimension::Criterion),
        Self::One(Dimension::Source),
        Self::One(Dimension::Industry),
        Self::One(Dimension::CompanySize),
        Self::One(Dimension::Territory),
        Self::One(Dimension::Routing),
        Self::One(Dimension::SyncCadence),
        Self::One(Dimension::FollowUpBand),
        Self::One(Dimension::Tenure),
        Self::One(Dimension::Month),
        Self::One(Dimension::Week),
    ];

    /// Every slice that the review needs: those of outputs, and those within which it compares.
    pub fn of_review() -> Vec<Self> {
        let compared = [
            Self::METHOD_SIZE,
            Self::SOURCE_SIZE,
            Self::METHOD_SOURCE,
            Self::SDR_STRATUM,
            Self::AE_STRATUM,
        ];
        Self::OUTPUT.into_iter().chain(compared).collect()
    }

    /// Name on the command line and in outputs: `all`, `team`, `pair`, `team+source`.
    pub fn name(self) -> String {
        match self {
            Self::All => "all".to_owned(),
            Self::One(one) => one.name().to_owned(),
            Self::PAIR => "pair".to_owned(),
            Self::Two(one, other) => format!("{}+{}", one.name(), other.name()),
        }
    }

    /// The slice of that name; two dimensions must differ.
    pub fn named(name: &str) -> Option<Self> {
        match name.split_once('+') {
            Some((one, other)) => {
                let (one, other) = (Dimension::named(one.trim())?, Dimension::named(other.trim())?);
                (one != other).then_some(Self::Two(one, other))
            }
            None if name == "all" => Some(Self::All),
            None if name == "pair" => Some(Self::PAIR),
            None => Dimension::named(name).map(Self::One),
        }
    }

    /// What it is sliced by.
    pub fn dimensions(self) -> impl Iterator<Item = Dimension> + Clone {
        let (one, other) = match self {
            Self::All => (None, None),
            Self::One(one) => (Some(one), None),
            Self::Two(one, other) => (Some(one), Some(other)),
        };
        one.into_iter().chain(other)
    }

    /// What stands between the two names of a member of two dimensions at once.
    pub fn between(self) -> &'static str {
        if self == Self::PAIR { " > " } else { " | " }
    }

    /// The spans over which it is counted: few members week by week, many over windows,
    /// people both ways.
    pub fn spans(self) -> &'static [Span] {
        match self {
            Self::All => &[Span::Weekly],
            Self::One(one) if one.traits().2 == Breadth::Few => &[Span::Weekly],
            // So few that a week can be split by them, unless the company is large.
            Self::One(Dimension::Sdr | Dimension::Ae) => {
                &[Span::Weekly, Span::Window, Span::MaturedWindow]
            }
            Self::One(_) | Self::Two(..) => &[Span::Window, Span::MaturedWindow],
        }
    }
}

/// The members that a row belongs to, one of each dimension, as indexes into [`Members`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Belongs([Option<u32>; Dimension::EVERY.len()]);

/// A member of a slice: of no dimension, of one, of two.
pub type MemberKey = [Option<u32>; 2];

impl Belongs {
    /// The same, and to this member of a dimension.
    #[must_use]
    pub fn to(mut self, dimension: Dimension, member: Option<u32>) -> Self {
        self.0[dimension as usize] = member;
        self
    }

    /// The member of a dimension; `None` when the row is left out of it.
    pub fn of(&self, dimension: Dimension) -> Option<u32> {
        self.0[dimension as usize]
    }

    /// The member of a slice; `None` when the row is left out of it.
    pub fn member(&self, slice: Slice) -> Option<MemberKey> {
        match slice {
            Slice::All => Some([None, None]),
            Slice::One(one) => Some([Some(self.of(one)?), None]),
            Slice::Two(one, other) => Some([Some(self.of(one)?), Some(self.of(other)?)]),
        }
    }
}

impl Members {
    /// The names that a member of a slice has in the cells: one, but of criteria one for each of
    /// the list.
    pub fn names(&self, slice: Slice, key: MemberKey) -> Vec<String> {
        let mut names = vec![String::new()];
        for (place, (dimension, code)) in slice.dimensions().zip(key).enumerate() {
            let word = code.map_or("", |code| self.word(code));
            let between = if place == 0 { "" } else { slice.between() };
            let own: Vec<&str> = match dimension {
                Dimension::Criterion => word.split(Slice::LISTED).collect(),
                _ => vec![word],
            };
            names = names
                .iter()
                .flat_map(|name| own.iter().map(move |word| format!("{name}{between}{word}")))
                .collect();
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_are_found_by_the_names_that_they_print() {
        let two = Slice::Two(Dimension::Team, Dimension::Source);
        for slice in Slice::OUTPUT.into_iter().chain([two, Slice::METHOD_SIZE]) {
            assert_eq!(Slice::named(&slice.name()), Some(slice));
        }
        assert_eq!(two.name(), "team+source");
        assert_eq!(Slice::named("sdr+ae"), Some(Slice::PAIR));
        for wrong in ["rep", "stratum", "team+", "team+team", "team+stratum", "all+team"] {
            assert_eq!(Slice::named(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn each_dimension_stands_in_its_own_place() {
        for (place, dimension) in Dimension::EVERY.into_iter().enumerate() {
            assert_eq!(dimension as usize, place, "{dimension:?}");
        }
    }

    #[test]
    fn a_member_of_two_dimensions_is_one_of_each_or_none() {
        let mut members = Members::default();
        let (sam, ann) = (members.code("sam"), members.code("ann"));
        let row = Belongs::default().to(Dimension::Sdr, Some(sam));
        assert_eq!(row.member(Slice::PAIR), None, "no AE is known");
        let row = row.to(Dimension::Ae, Some(ann));
        assert_eq!(members.names(Slice::PAIR, row.member(Slice::PAIR).unwrap()), ["sam > ann"]);
        assert_eq!(members.names(Slice::All, row.member(Slice::All).unwrap()), [""]);
    }

    #[test]
    fn a_list_of_criteria_is_a_member_of_each() {
        let mut members = Members::default();
        let (sam, both) = (members.code("sam"), members.code("budget;need"));
        let row =
            Belongs::default().to(Dimension::Sdr, Some(sam)).to(Dimension::Criterion, Some(both));
        let one = Slice::One(Dimension::Criterion);
        assert_eq!(members.names(one, row.member(one).unwrap()), ["budget", "need"]);
        let two = Slice::Two(Dimension::Criterion, Dimension::Sdr);
        assert_eq!(members.names(two, row.member(two).unwrap()), ["budget | sam", "need | sam"]);
    }
}
