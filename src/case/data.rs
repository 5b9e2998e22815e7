//! What data, whose, and who got them.

use super::code::{codes, section};
use super::count::Count;
use super::incident::Answer;
use super::when::When;

codes! {
    /// Kind of personal data (EDPB template field 70, with what Norwegian practice adds; requirement A5).
    DataCategory in "data-category" {
        /// Names and the like.
        Basic = "basic",
        /// Dates of birth.
        BirthDate = "birth-date",
        /// Addresses, phone numbers, e-mail.
        Contact = "contact",
        /// National identity number or another identification number.
        NationalId = "national-id",
        /// Copies of identity papers and other official documents.
        OfficialDocument = "official-document",
        /// User names, passwords, keys.
        Credentials = "credentials",
        /// Cards, bank accounts, other means of payment.
        Payment = "payment",
        /// Income, debt, benefits, economy.
        Financial = "financial",
        /// Employment and personnel matters.
        Employment = "employment",
        /// School, marks, education.
        Education = "education",
        /// Location.
        Location = "location",
        /// Behaviour or profile.
        Profile = "profile",
        /// Pictures, film or sound of persons.
        Picture = "picture",
        /// Contents of letters, e-mail, messages.
        Communications = "communications",
        /// Health (art. 9).
        Health = "health",
        /// Sick leave and other health data from employment (art. 9).
        EmploymentHealth = "employment-health",
        /// Genetic data (art. 9).
        Genetic = "genetic",
        /// Biometric data (art. 9).
        Biometric = "biometric",
        /// Racial or ethnic origin (art. 9).
        EthnicOrigin = "ethnic-origin",
        /// Political opinions (art. 9).
        PoliticalOpinion = "political-opinion",
        /// Religious or philosophical beliefs (art. 9).
        Belief = "belief",
        /// Sex life or sexual orientation (art. 9).
        SexLife = "sex-life",
        /// Trade-union membership (art. 9).
        TradeUnion = "trade-union",
        /// Criminal convictions and offences (art. 10).
        Criminal = "criminal",
        /// Child welfare.
        ChildWelfare = "child-welfare",
        /// Data under a statutory duty of confidentiality.
        Confidential = "confidential-by-law",
        /// An address that is protected.
        ProtectedAddress = "protected-address",
        /// Something else, said in the description. Without one it weighs as private data, with one as plain: someone
        /// has looked at it.
        Other = "other",
        /// Not known yet.
        NotKnownYet = "not-known-yet",
    }
}

impl DataCategory {
    /// Returns whether GDPR art. 9 (special categories) or art. 10 (criminal data) covers the category.
    pub fn is_special(self) -> bool {
        use DataCategory::{
            Belief, Biometric, Criminal, EmploymentHealth, EthnicOrigin, Genetic, Health, PoliticalOpinion,
            SexLife, TradeUnion,
        };
        matches!(
            self,
            Health
                | EmploymentHealth
                | Genetic
                | Biometric
                | EthnicOrigin
                | PoliticalOpinion
                | Belief
                | SexLife
                | TradeUnion
                | Criminal
        )
    }
}

codes! {
    /// The processing context (DPC) that a person chose from the table of ENISA's severity method, where the basic score
    /// of the kinds of data does not fit: how much the data tell of the persons, in points.
    ProcessingContext in "processing-context" {
        /// 1: nothing but what they say, or no real insight.
        One = "1",
        /// 2: some insight, or guesses at circumstances.
        Two = "2",
        /// 3: a picture of someone's life, or assumptions about sensitive facts.
        Three = "3",
        /// 4: sensitive facts, full means of fraud, or someone's safety.
        Four = "4",
    }
}

impl ProcessingContext {
    /// Returns the points, 1 to 4.
    pub fn points(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }
}

codes! {
    /// Whether the data were unreadable to whoever has them (EDPB template field 57; art. 34(3)(a)).
    Protection in "protection" {
        /// Unreadable, and the protection still holds.
        Intact = "intact",
        /// Protected, but the protection may have been got round.
        MayBeSubverted = "may-be-subverted",
        /// Readable.
        None = "none",
        /// It cannot be found out.
        CannotBeDetermined = "cannot-be-determined",
        /// Not found out yet.
        NotKnownYet = "not-known-yet",
    }
}

section! {
    /// The personal data concerned (requirement A5; GDPR art. 33(3)(a)).
    Data {
        /// Kinds of personal data.
        categories: Vec<DataCategory>,
        /// What the data tell about the persons.
        description: Option<String>,
        /// Whether special categories or criminal data really tell something about someone.
        revealing: Option<Answer>,
        /// Why volume or context makes the data sensitive.
        sensitive_context: Option<String>,
        /// The processing context that a person chose for the severity score, instead of the basic score.
        processing_context: Option<ProcessingContext>,
        /// Number of records.
        records: Option<Count>,
        /// Whether the data were unreadable to whoever has them.
        protection: Option<Protection>,
        /// How the data were protected, and where the key is.
        protection_detail: Option<String>,
    }
}

codes! {
    /// Kind of persons concerned (EDPB template field 65).
    PersonKind in "person-kind" {
        /// Residents.
        Residents = "residents",
        /// Customers.
        Customers = "customers",
        /// Employees, former employees and applicants.
        Employees = "employees",
        /// Children.
        Children = "children",
        /// Pupils and students.
        Pupils = "pupils",
        /// Parents and guardians.
        Parents = "parents",
        /// Patients.
        Patients = "patients",
        /// Elderly people.
        Elderly = "elderly",
        /// Members and subscribers.
        Members = "members",
        /// Users of a service.
        Users = "users",
        /// Police, defence and the like.
        Security = "police-or-defence",
        /// Others in a vulnerable position.
        Vulnerable = "vulnerable",
        /// Others, said in the description.
        Other = "other",
        /// Not known yet.
        NotKnownYet = "not-known-yet",
    }
}

codes! {
    /// How easily the persons can be identified from the data.
    Identifiability in "identifiability" {
        /// Hardly at all.
        Negligible = "negligible",
        /// With other sources or effort.
        Limited = "limited",
        /// Indirectly, with moderate effort.
        Significant = "significant",
        /// Straight from the data.
        Direct = "direct",
    }
}

section! {
    /// The persons concerned, by number and kind, never by name (requirements A5, G8).
    Persons {
        /// Number of persons.
        count: Option<Count>,
        /// Kinds of persons.
        kinds: Vec<PersonKind>,
        /// The organisation's relation to them.
        relation: Option<String>,
        /// More about them.
        description: Option<String>,
        /// How easily they can be identified.
        identifiability: Option<Identifiability>,
        /// Languages that they need to be written to in, as tags such as `nb`, `nn`, `se`, `en` or `pl`.
        languages: Vec<String>,
        /// What they can do themselves against the effects, each written as advice to them (GDPR art. 34(2)).
        advice: Vec<String>,
    }
}

codes! {
    /// Who has, or may have, the data (requirement A7).
    Reach in "reach" {
        /// Nobody.
        Nobody = "nobody",
        /// Only someone bound to secrecy, internal, or a public authority.
        Trusted = "trusted",
        /// A few identified recipients who are not trusted.
        Known = "known",
        /// Many recipients.
        Many = "many",
        /// A thief, an attacker, a finder.
        Stranger = "stranger",
        /// Anyone: published.
        Public = "public",
        /// Not found out yet.
        NotKnownYet = "not-known-yet",
    }
}

section! {
    /// Who got the data, and what became of them (requirement A7).
    Recipients {
        /// Number of unauthorised recipients.
        count: Option<Count>,
        /// Who has, or may have, the data.
        reach: Option<Reach>,
        /// What kind of recipients.
        description: Option<String>,
        /// What they did with the data.
        did: Option<String>,
        /// Where the data are now.
        data_now: Option<String>,
        /// When the recipients confirmed that the data are deleted or returned.
        deletion_confirmed: Option<When>,
    }
}
