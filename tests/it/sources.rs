//! Which addresses of sources may be shown as links, and that a source without a link is named all the same.

use std::collections::HashSet;

use backpain::fhir::Cards;
use backpain::rule::{LocalSource, RuleBuf};
use backpain::{Condition, Language, Presentation, RuleSet, Source, Symptom, Urgency};

/// Hosts of copies, of texts for which nobody answers, and of a library's proxy. Each was an address of a source.
#[rustfmt::skip]
const NO_LINK_TO: &[&str] = &[
    "1stchoicepharmacy.co.uk", "3slastxawesome.info", "360doc.com", "360docs.net", "ai-bt.com", "barabone.blog",
    "biologyinsights.com", "booksci.cn", "britbrief.co.uk", "canadadrugs.su", "castlegate-pharmacy.com", "chiro.org",
    "clearchemist.co.uk", "cliniborg.com", "clinicalgate.com", "cricutcom-setup.com", "directoryofdrugs.com",
    "docksci.com", "ehb.be", "exportersindia.com", "familymore.net", "fdocuments.in", "fittowork.net",
    "funfoxmeds.com", "gravy.cc", "heritagesrcenter.org", "iatrox.com", "medluna.com", "musculoskeletalkey.com",
    "ndclist.com", "neupsykey.com", "nursing-notebook.com", "paperexplained.cn", "particle.news", "preflight.site",
    "qammunity.org", "recallguide.org", "redflagsymptoms.co.uk", "rt.com", "rxreasoner.com", "scirp.org",
    "scribd.com", "seekhealthz.com", "slideplayer.com", "slideshare.net", "studylib.net", "supabase.co",
    "tactuum.com", "themasterpiecemom.com", "ustrends.net", "wilddata.cn", "yumpu.com",
];

#[test]
fn every_link_is_one_address_and_none_is_a_copy() {
    for source in Source::ALL {
        let Some(link) = source.link() else { continue };
        assert_eq!(link, source.address(), "{source}");
        let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://")).unwrap_or_default();
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        assert!(host.contains('.') && !host.ends_with('.') && !host.contains([':', '@']), "{source}: {link}");
        let is_of_a_url = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
        assert!(link.chars().all(is_of_a_url), "{source}: {link}");
        assert_eq!(link.matches("://").count(), 1, "{source}: {link}");
        let copy = NO_LINK_TO.iter().find(|copy| host == **copy || host.ends_with(&format!(".{copy}")));
        assert_eq!(copy, None, "{source}: {link}");
    }
}

#[test]
fn words_and_several_addresses_are_no_link_and_no_address_is_a_proxy() {
    for source in Source::ALL {
        let address = source.address();
        if address.contains(char::is_whitespace) || !address.starts_with("http") {
            assert_eq!(source.link(), None, "{source}: {address}");
        }
        assert!(!address.contains("bibliotheek"), "{source}: {address}");
    }
    let several: Vec<_> =
        Source::ALL.iter().filter(|source| source.address().contains(" and http")).collect();
    assert!(several.contains(&&Source::NhsUkBackPain) && several.len() >= 4, "{several:?}");
    assert_eq!(Source::BmjBestPracticeCes.link(), Some(Source::BmjBestPracticeCes.address()));
}

/// Each work of a rule is a link of the card or is named in its detail, never both and never neither.
#[test]
fn the_cards_name_every_source() {
    let (mut named, mut linked) = (HashSet::new(), HashSet::new());
    for symptom in Symptom::ALL {
        let person = Presentation::builder().yes(*symptom).build().unwrap();
        let triage = backpain::triage(&person);
        let Cards { cards, .. } = Cards::new(&triage, &Language::ENGLISH);
        for ((condition, _), card) in triage.suspicions().zip(&cards[1..]) {
            let rules = triage.red_flags().filter(|(rule, _)| rule.suspects == condition);
            for cited in rules.flat_map(|(rule, _)| rule.sources.iter()) {
                let source = cited.source.listed().unwrap();
                let links: Vec<_> = card.links.iter().filter(|link| link.label == source.name()).collect();
                let times =
                    card.detail.matches(&format!("- {} ({}", source.name(), source.publisher())).count();
                match source.link() {
                    Some(link) => {
                        assert_eq!((links.len(), times), (1, 0), "{source}: {}", card.detail);
                        assert_eq!(links[0].url, link);
                        linked.insert(source);
                    }
                    None => assert_eq!((links.len(), times), (0, 1), "{source}: {}", card.detail),
                }
                named.insert(source);
            }
        }
    }
    assert!(linked.len() > 20 && named.len() - linked.len() > 10, "{} of {}", linked.len(), named.len());
    assert!(named.contains(&Source::NhsUkBackPain));
}

/// A clinic answers for its own addresses; what is no address of the web is named without a link.
#[test]
fn the_cards_name_works_of_a_clinic() {
    for (address, is_link) in [
        ("https://clinic-a.example/memo", true),
        ("https://clinic-a.example and https://clinic-b.example", false),
        ("httpfoo", false),
        ("Third shelf", false),
    ] {
        let memo =
            LocalSource { id: "memo", title: "Our memo", publisher: "Clinic A", year: Some(2025), address };
        let rule =
            RuleBuf::new("memo", Condition::SpinalInfection, Urgency::SameDay, Symptom::Fever.finding())
                .because("A test.")
                .local_source(memo, None);
        let set = RuleSet::builder("ours").add(rule).build().unwrap();
        let person = Presentation::builder().yes(Symptom::Fever).build().unwrap();
        let Cards { cards, .. } = Cards::new(&set.triage(&person), &Language::ENGLISH);
        let urls: Vec<&str> = cards[1].links.iter().map(|link| link.url.as_str()).collect();
        assert_eq!(urls, if is_link { vec![address] } else { vec![] });
        let is_named = cards[1].detail.contains("- Our memo (Clinic A, 2025)\n");
        assert_eq!(is_named, !is_link, "{address}: {}", cards[1].detail);
    }
}
