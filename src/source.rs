//! The bibliography: what every rule rests on, and how well it was seen.

use crate::vocabulary::vocabulary;

/// How well a source was seen when its content was carried over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::Display)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Seen {
    /// Not seen: general practice. No number rests on it.
    Recalled,
    /// Read in a text by somebody else who attributes it to the source.
    SecondHand,
    /// Read in the source's own text, or in a faithful copy.
    Seen,
}

/// `undated`, or the year.
macro_rules! year {
    (undated) => {
        None
    };
    ($year:literal) => {
        Some($year)
    };
}

macro_rules! sources {
    ($( #[doc = $title:literal] $Variant:ident $id:literal by $publisher:literal, $year:tt, $seen:ident, at $address:literal; )+) => {
        vocabulary! {
            /// A work that rules rest on; its doc line is its title.
            #[non_exhaustive]
            pub enum Source, "a source" {
                $( #[doc = $title] $Variant $id; )+
            }
        }

        impl Source {
            /// Who published it.
            #[must_use]
            pub const fn publisher(self) -> &'static str {
                match self { $(Self::$Variant => $publisher),+ }
            }

            /// The year it was published, where the text shows one.
            #[must_use]
            pub const fn year(self) -> Option<u16> {
                match self { $(Self::$Variant => year!($year)),+ }
            }

            /// Where it was read.
            #[must_use]
            pub const fn address(self) -> &'static str {
                match self { $(Self::$Variant => $address),+ }
            }

            /// How well it was seen.
            #[must_use]
            pub const fn seen(self) -> Seen {
                match self { $(Self::$Variant => Seen::$seen),+ }
            }
        }
    };
}

sources! {
    /// AHCPR Acute Low Back Problems in Adults, Quick Reference Guide 14, table 1
    AhcprGuideline "ahcpr-guideline" by "Agency for Health Care Policy and Research (US)", 1994, Seen, at "http://www.ncbi.nlm.nih.gov/books/NBK52120/table/A34364/?report=objectonly";
    /// BMJ Best Practice: Cauda equina syndrome, diagnosis recommendations
    BmjBestPracticeCes "bmj-best-practice-cauda-equina" by "BMJ Publishing Group", undated, Seen, at "https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/3000164/diagnosis-approach";
    /// The national suspected cauda equina syndrome pathway, Physiotherapy journal
    CspNationalPathway "csp-national-cauda-equina-pathway" by "Chartered Society of Physiotherapy", 2024, Seen, at "https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway";
    /// Adult Low Back Pain Guidelines, NHS Cornwall, quoting the British Association of Spine Surgeons (2018)
    CornwallRms "nhs-cornwall-low-back-pain" by "NHS Cornwall Referral Management Service", undated, Seen, at "https://rms.cornwall.nhs.uk/primary_care_clinical_referral_criteria/spinal_neurosurgery/adult_low_back_pain_guidelines";
    /// Spinal Pathway, NHS Dumfries and Galloway
    DumfriesAndGalloway "nhs-dumfries-and-galloway-spinal-pathway" by "NHS Dumfries and Galloway", 2024, Seen, at "https://www.rightdecisions.scot.nhs.uk/dgrefhelp-nhs-dumfries-galloway/musculoskeletal-system/spinal-pathway/";
    /// Serious lumbar spine conditions, NHS Lothian
    LothianSeriousConditions "nhs-lothian-serious-lumbar-conditions" by "NHS Lothian", 2025, Seen, at "https://rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/supporting-information-on-relevant-conditions/serious-lumbar-spine-conditions";
    /// Lumbar spine red flags and actions for primary care, NHS Lothian
    LothianRedFlags "nhs-lothian-lumbar-red-flags" by "NHS Lothian", undated, Seen, at "https://rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags";
    /// Back pain: cauda equina syndrome pathway, Humber and North Yorkshire
    YorkCesPathway "york-cauda-equina-pathway" by "NHS Humber and North Yorkshire", undated, Seen, at "https://hnyppr.org.uk/en-US/web/york/w/back-pain-cauda-equina-syndrome-pathway";
    /// Lumbar spinal stenosis, BNSSG Remedy, citing the national pathway
    BristolRemedy "bristol-remedy-lumbar-stenosis" by "NHS Bristol, North Somerset and South Gloucestershire", undated, Seen, at "https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/neurosurgery-draft/lumbarspinal-stenosis-draft";
    /// Classification of cauda equina syndrome, WFNS Spine Committee, table 1
    WfnsSpineCommittee "wfns-cauda-equina-classification" by "World Federation of Neurosurgical Societies", 2024, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC10943478/table/tbl1";
    /// Venkatesan and others: bladder scans and post-void residual volume in cauda equina syndrome, Spine
    Venkatesan "venkatesan-2019" by "Spine", 2019, Seen, at "https://journals.lww.com/spinejournal/Abstract/2019/09150/Bladder_Scans_and_Postvoid_Residual_Volume.12.aspx";
    /// NICE CG75 Metastatic spinal cord compression, key priorities (replaced by NG234)
    NiceCg75 "nice-cg75" by "National Institute for Health and Care Excellence (UK)", 2008, Seen, at "https://www.nice.org.uk/guidance/cg75/chapter/Key-priorities-for-implementation";
    /// NICE NG234 Spinal metastases and metastatic spinal cord compression, as summarised by a third party
    NiceNg234 "nice-ng234-summaries" by "National Institute for Health and Care Excellence (UK)", 2023, SecondHand, at "https://iatrox.com/shared/68a0f124687585da46dae955/when-should-i-refer-a-patient-with-suspected-mscc-to-a-specialist-and-what--dae955";
    /// Scottish Referral Guidelines for Suspected Cancer: malignant spinal cord compression
    ScottishCancerReferral "scottish-cancer-referral" by "Scottish Government", undated, Seen, at "https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/";
    /// NICE NG12 Suspected cancer, rows on back pain, read in a mirror
    NiceNg12 "nice-ng12" by "National Institute for Health and Care Excellence (UK)", undated, Seen, at "https://nursing-notebook.com/en-ie/simplepage.cfm?ID=x20150723154408854142&linkID=77605";
    /// Downie and others: red flags to screen for malignancy and fracture, systematic review, BMJ 347:f7095
    Downie "downie-2013" by "BMJ", 2013, Seen, at "https://researchers.mq.edu.au/en/publications/red-flags-to-screen-for-malignancy-and-fracture-in-patients-with--2";
    /// Henschke and others: prevalence of and screening for serious spinal pathology, Arthritis and Rheumatism 60:3072
    Henschke "henschke-2009" by "Arthritis and Rheumatism", 2009, Seen, at "https://pubmed.ncbi.nlm.nih.gov/19790051/";
    /// Physiopedia: cauda equina syndrome, with the working definition of the British Association of Spine Surgeons and a classification in four groups
    PhysiopediaCes "physiopedia-cauda-equina" by "Physiopedia", undated, SecondHand, at "https://www.physio-pedia.com/index.php?title=Cauda_Equina_Syndrome&oldid=177718";
    /// Residual volumes in 50 consecutive medicolegal cases of cauda equina syndrome, abstract
    OxfordResidualVolumes "oxford-residual-volumes" by "Nuffield Department of Orthopaedics, Rheumatology and Musculoskeletal Sciences, Oxford", undated, Seen, at "https://www.ndorms.ox.ac.uk/publications/1241300";
    /// Premkumar and others: red flags for low back pain in 9,940 patients, read in editors' summaries
    Premkumar "premkumar-2018" by "Journal of Bone and Joint Surgery", 2018, SecondHand, at "https://orthobuzz.jbjs.org/2018/03/07/some-flags-for-low-back-pain-screening-should-be-yellow-not-red/";
    /// Verhagen and others: red flags in guidelines for low back pain, European Spine Journal
    Verhagen "verhagen-2016" by "European Spine Journal", 2016, Seen, at "https://link.springer.com/article/10.1007/s00586-016-4684-0";
    /// Galliker and others: low back pain in the emergency department, systematic review
    Galliker "galliker-2020" by "American Journal of Medicine", 2020, Seen, at "https://boris.unibe.ch/132072";
    /// Thiruganasambandamoorthy and others: serious pathology in emergency patients with low back pain
    Thiruganasambandamoorthy "thiruganasambandamoorthy-2014" by "Journal of Emergency Medicine", 2014, Seen, at "https://medluna.com/article/24725822";
    /// Yusuf, Finucane and Selfe: red flags for the early detection of spinal infection
    Yusuf "yusuf-2019" by "BMC Musculoskeletal Disorders", 2019, Seen, at "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6";
    /// Native vertebral osteomyelitis guideline
    Idsa "idsa-2015" by "Infectious Diseases Society of America", 2015, Seen, at "http://www.idsociety.org/Guidelines/Patient_Care/IDSA_Practice_Guidelines/Infections_By_Organ_System-81567/Skeletal_(Bones_and_Joints)/Vertebral_Osteomyelitis/";
    /// NICE NG65 Spondyloarthritis in over 16s, axial referral list
    NiceNg65 "nice-ng65" by "National Institute for Health and Care Excellence (UK)", 2017, Seen, at "https://www.nice.org.uk/guidance/ng65/chapter/recommendations";
    /// ASAS experts' criteria for inflammatory back pain (Sieper and others)
    AsasInflammatoryBackPain "asas-inflammatory-back-pain" by "Assessment of Spondyloarthritis international Society", 2009, Seen, at "https://ard.bmj.com/highwire/markup/182185/expansion";
    /// ACP and APS: suggestions for imaging in low back pain, pocket table, read in an extraction that scrambled the order of its rows
    AcpApsImaging "acp-aps-imaging" by "American College of Physicians and American Pain Society", undated, Seen, at "https://eguideline.guidelinecentral.com/i/76618/5";
    /// ACP and APS: diagnosis and treatment of low back pain, Annals of Internal Medicine 147:478
    AcpAps "acp-aps-2007" by "American College of Physicians and American Pain Society", 2007, Seen, at "https://studylib.net/doc/10804806/diagnosis-and-treatment-of-low-back-pain--a-joint-clinica...";
    /// Red flags and serious pathology, NHS Greater Glasgow and Clyde
    GlasgowAndClyde "nhs-glasgow-red-flags" by "NHS Greater Glasgow and Clyde", undated, Seen, at "https://rightdecisions.scot.nhs.uk/ggc-msk-index/red-flags-and-serious-pathology/?organization=nhs-ggc";
    /// Back pain (red flags), emergency medicine wiki
    WikEm "wikem-back-pain" by "WikEM", undated, Seen, at "https://www.wikem.org/wiki/Back_Pain_(Red_Flags)";
    /// NHS.uk Back pain: the urgent and 999 lists read in one reproduction, the routine list in another
    NhsUkBackPain "nhs-uk-back-pain" by "NHS England", 2025, Seen, at "https://3slastxawesome.info/2025/01/06/nhs-warns-tingling-in-two-key-areas-means-you-should-call-999-immediately and https://redflagsymptoms.co.uk/back-pain";
    /// NHS.uk Sciatica, read in a reproduction
    NhsUkSciatica "nhs-uk-sciatica" by "NHS England", 2019, Seen, at "https://barabone.blog/2019/10/02/sciatica/";
    /// Low Back Pain, Northern Health and Social Care Trust
    NorthernTrust "northern-trust-low-back-pain" by "Northern Health and Social Care Trust (Northern Ireland)", undated, Seen, at "https://www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/";
    /// Back, City Health Care Partnership
    CityHealthCarePartnership "city-health-care-partnership-back" by "City Health Care Partnership", undated, Seen, at "https://www.chcpmsk.org.uk/body-parts/back";
    /// When to see a doctor for back pain, Mayo Clinic
    MayoClinic "mayo-clinic-back-pain" by "Mayo Clinic", undated, Seen, at "https://mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965";
    /// Emergency causes of low back pain, A.D.A.M.
    Adam "adam-emergency-causes" by "A.D.A.M.", undated, Seen, at "http://owensborohealthse3.adam.com/content.aspx?productid=75&isarticlelink=false&pid=75&gid=000002";
    /// NICE Clinical Knowledge Summaries: low back pain red flags, in a transcription
    NiceCks "nice-cks-transcription" by "National Institute for Health and Care Excellence (UK)", undated, SecondHand, at "A public note that transcribes the page, titled Lower Back Pain";
    /// NICE Clinical Knowledge Summaries: sciatica, interpreting red flags (archived)
    NiceCksSciatica "nice-cks-sciatica-archived" by "National Institute for Health and Care Excellence (UK)", undated, Seen, at "http://www.cks.nhs.uk/sciatica_lumbar_radiculopathy/management/scenario_diagnosis/assessing_for_serious_risks_red_flags/interpreting_red_flags";
    /// Low back pain red flags, calculator page whose origin is not named
    Cliniborg "cliniborg-red-flags" by "Cliniborg", 2014, SecondHand, at "https://cliniborg.com/2014/08/22/low-back-pain-red-flags";
    /// Spinal tumour and cord compression, revision note
    ReviseMsra "revise-msra" by "Revise MSRA", undated, SecondHand, at "https://revisemsra.com/revision-notes/176327?topic=97";
    /// Regional acute back pain pathway, North-East England, slides in two versions that disagree on cauda equina syndrome
    NorthEastEngland "north-east-england-back-pain-pathway" by "NHS North-East England", undated, Seen, at "https://slideplayer.com./amp/13261345 and https://slideplayer.com./amp/10856540";
    /// Back pain in children, table 1, American Journal of Neuroradiology
    AjnrPaediatric "ajnr-paediatric-back-pain" by "American Journal of Neuroradiology", undated, Seen, at "http://www.ajnr.org/highwire/markup/29093/expansion";
    /// Low back pain in youth: recognising red flags
    JournalOfFamilyPractice "journal-of-family-practice-2020" by "Journal of Family Practice", 2020, Seen, at "https://www.mdedge.com/familymedicine/article/230020/pain/low-back-pain-youth-recognizing-red-flags";
    /// NICE NG156 Abdominal aortic aneurysm, completed by BMJ Best Practice
    NiceNg156 "nice-ng156" by "National Institute for Health and Care Excellence (UK)", 2020, Seen, at "https://www.nice.org.uk/guidance/ng156/chapter/Recommendations";
    /// NHS.uk Kidney infection
    NhsUkKidneyInfection "nhs-uk-kidney-infection" by "NHS England", undated, Seen, at "https://nhs.uk/conditions/kidney-infection/treatment";
    /// Kidney stones, NI Direct
    NiDirectKidneyStones "ni-direct-kidney-stones" by "NI Direct", undated, Seen, at "https://www.nidirect.gov.uk/conditions/kidney-stones";
    /// Call the midwife: the NHS list for ectopic pregnancy
    MamaAcademy "mama-academy-ectopic-pregnancy" by "Mama Academy", undated, Seen, at "https://www.mamaacademy.org.uk/pregnancy-birth/call-the-midwife/";
    /// Complications in pregnancy, Maternity Matters Dorset
    DorsetMaternity "maternity-matters-dorset" by "Maternity Matters Dorset", undated, Seen, at "https://maternitymattersdorset.nhs.uk/pregnant/complications/";
    /// Back pain in pregnancy, a secondary write-up of public advice
    PregnancyWriteUp "pregnancy-back-pain-write-up" by "ustrends.net", undated, SecondHand, at "https://ustrends.net/posts/amp/when-should-i-worry-about-back-pain-in-pregnancy-352483.html";
    /// When to call the midwife, University Hospitals Birmingham
    BirminghamMaternity "birmingham-maternity" by "University Hospitals Birmingham", undated, Seen, at "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm";
    /// NICE CG146 Osteoporosis: assessing the risk of fragility fracture, read in a reproduction
    NiceCg146 "nice-cg146" by "National Institute for Health and Care Excellence (UK)", undated, Seen, at "https://html.scirp.org/file/_1-1320299_1.htm";
    /// Fracture risk by daily dose of glucocorticoid, tool page
    Nogg "nogg-glucocorticoid-dose" by "National Osteoporosis Guideline Group (UK)", undated, Seen, at "https://www.sheffield.ac.uk/NOGG/result-nobmd.html?age=74&fracture1=26&glucocorticoids=0&sex=1";
    /// Definitions of low back pain, Health Education and Improvement Wales
    WelshDefinitions "heiw-definitions" by "Health Education and Improvement Wales", undated, Seen, at "https://gpcpd.heiw.wales/clinical/low-back-pain/definitions/";
    /// The Lancet low back pain series (Hartvigsen and others), summary
    LancetSeries "lancet-2018" by "The Lancet", 2018, SecondHand, at "https://www.scribd.com/document/477546549/2018-The-Lancet-1-Hartvigsen-LBP-pdf";
    /// Criteria for referral in sciatica, a generated answer on UK pathways
    IatroxSciatica "iatrox-sciatica" by "iatroX", 2025, SecondHand, at "https://iatrox.com/shared/68a09ac32ec4d442296f6a55/what-criteria-should-i-use-to-determine-if-a-patient-with-sciatica-requires-6f6a55";
    /// Low back pain: signs of serious problems, informedhealth.org
    Iqwig "iqwig-low-back-pain" by "Institute for Quality and Efficiency in Health Care (Germany)", undated, Seen, at "https://www.informedhealth.org/low-back-pain-signs-of-serious-problems.2378.en.html";
    /// Back pain, Sheffield Aches and Pains
    SheffieldAchesAndPains "sheffield-aches-and-pains" by "Sheffield Aches and Pains", undated, Seen, at "https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain";
    /// Metastatic spinal cord compression: a UK audit, Journal of Personalized Medicine
    MsccAudit "mscc-audit-2021" by "Journal of Personalized Medicine", 2021, SecondHand, at "https://cricutcom-setup.com/2075-4426/11/2/110";
    /// Back pain in the emergency department, handout
    ClinicalCommander "clinical-commander-back-pain" by "Clinical Commander", undated, SecondHand, at "https://clinicalcommander.com/dossiers/symptom.back_pain.ed.v1/handout";
    /// Spine education for professionals, Bristol Spine Clinic
    BristolSpineClinic "bristol-spine-clinic" by "Bristol Spine Clinic", undated, Seen, at "http://bristolspineclinic.co.uk/healthcare-professionals/spine-education/";
    /// Causes and treatment of lower back spasms: the article from which this crate began; its advice on seeing a doctor could not be read in a public copy
    FoundingArticle "founding-article" by "Medical News Today", 2018, Seen, at "https://www.medicalnewstoday.com/articles/321916";
    /// Good practice: no published support was read, the rule rests on general clinical practice
    GoodPractice "good-practice" by "none", undated, Recalled, at "none";

    // Activity

    /// Physical Activity Guidelines for Americans, second edition: key guidelines, in a table of a review
    PagKeyGuidelines "pag-2018-key-guidelines" by "Department of Health and Human Services (US)", 2018, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC8802999/table/T1";
    /// Physical Activity Guidelines for Americans, second edition: classes of intensity
    PagIntensity "pag-2018-intensity" by "Department of Health and Human Services (US)", 2018, Seen, at "https://www.yumpu.com/en/document/view/66222442/physical-activity-guidelines/20";
    /// Physical Activity Guidelines for Americans, second edition: glossary
    PagGlossary "pag-2018-glossary" by "Department of Health and Human Services (US)", 2018, Seen, at "https://www.yumpu.com/en/document/view/66222442/physical-activity-guidelines/106";
    /// The talk test, told on a page for the public
    TalkTestPage "talk-test" by "Qammunity", undated, SecondHand, at "https://qammunity.org/19021146";
    /// Classes of exercise intensity by perceived exertion, heart rate and oxygen uptake, adapted from the American College of Sports Medicine (tenth edition)
    AcsmIntensity "acsm-intensity" by "British Journal of Sports Medicine", undated, Seen, at "https://bjsm.bmj.com/highwire/markup/116782";
    /// Maximal heart rate as 220 less the age, in a table of a review
    MaximalHeartRate220 "maximal-heart-rate-220" by "Korean Journal of Family Medicine", undated, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC8321902/table/t1-kjfm-19-0113";
    /// Maximal heart rate as 208 less 0.7 of the age, in a table of a study
    MaximalHeartRate208 "maximal-heart-rate-208" by "PubMed Central", undated, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC10310950/table/tbl1";
    /// A worked example of the heart rate reserve
    ReserveExample "heart-rate-reserve-example" by "Ridge Athletic", undated, Seen, at "https://ridgeathletic.com/estimating-intensity";
    /// Cadence and intensity at 21 to 40 years, International Journal of Behavioral Nutrition and Physical Activity 16:8
    CadenceAdults21To40 "cadence-21-to-40" by "International Journal of Behavioral Nutrition and Physical Activity", 2019, Seen, at "A copy of the article on toplis.best";
    /// Cadence and intensity at 41 to 60 years
    CadenceAdults41To60 "cadence-41-to-60" by "International Journal of Behavioral Nutrition and Physical Activity", undated, Seen, at "https://doaj.org/article/49e9a4ebf17748f894e649167f586a1f";
    /// Cadence and intensity at 61 to 85 years
    CadenceAdults61To85 "cadence-61-to-85" by "International Journal of Behavioral Nutrition and Physical Activity", 2021, Seen, at "https://doi.org/10.1186/s12966-021-01199-4";
    /// Cadence and vigorous intensity at 61 to 85 years
    CadenceVigorous61To85 "cadence-vigorous-61-to-85" by "International Journal of Behavioral Nutrition and Physical Activity", 2023, Seen, at "https://doi.org/10.1186/s12966-023-01543-w";
    /// Cadence and relative intensity at 21 to 60 years, table 5
    CadenceRelative "cadence-relative" by "International Journal of Behavioral Nutrition and Physical Activity", 2021, Seen, at "https://doi.org/10.1186/s12966-021-01096-w";
    /// The Older Adult Compendium of Physical Activities, abstract
    OlderAdultCompendium "older-adult-compendium-2024" by "Oregon State University", 2024, Seen, at "https://health.oregonstate.edu/research/publications/101016jjshs202310007";
    /// The 2024 Adult Compendium of Physical Activities, abstract
    AdultCompendium2024 "adult-compendium-2024" by "South African Sports Medicine Association", 2024, Seen, at "A copy of the abstract on sasma.org.za";
    /// What counts as sedentary behaviour
    SedentaryDefinition "sedentary-definition" by "PubMed Central", undated, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4362881";
    /// WHO guidelines on physical activity and sedentary behaviour: sedentary time
    WhoSedentary "who-2020-sedentary" by "World Health Organization", 2020, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906";
    /// Canada's 24-hour movement guidelines for adults: sitting
    CanadaSitting "canada-2020-sitting" by "Canadian Society for Exercise Physiology", 2020, Seen, at "https://csepguidelines.ca and https://www.teesvalleysport.co.uk/national-sports-news/canadas-first-24-hour-movement-guidelines-for-adults/";
    /// Sedentary time and death, heart disease and cancer: dose and response in 34 studies
    SittingDoseResponse "sitting-dose-response" by "PubMed Central", undated, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC6133005";
    /// Screen work: answers of the Health and Safety Executive on breaks
    HseBreaks "hse-screen-breaks" by "Health and Safety Executive (UK)", undated, Seen, at "https://www.hse.gov.uk/contact/faqs/vdubreaks.htm";
    /// Breaks from screen work: the executive's guidance and the unions' advice
    ScreenBreakAdvice "screen-break-advice" by "Labour Research Department (UK)", undated, SecondHand, at "https://www.nibusinessinfo.co.uk, computer health and safety: task design and rest breaks";
    /// Sit, stand and move in each half hour: Alan Hedge's advice
    HedgeHalfHour "hedge-half-hour" by "OrthoSpineNews", 2015, SecondHand, at "https://orthospinenews.com/2015/09/29/the-price-we-pay-for-sitting-too-much";
    /// Waongenngarm and others: breaks and low back pain in office workers, review, Applied Ergonomics 68:230
    BreaksReview "breaks-review-2018" by "Applied Ergonomics", 2018, Seen, at "A copy of the article on scribd.com, document 580964091";
    /// Waongenngarm and others: active breaks and shifts of posture to prevent neck and low back pain, abstract
    ActiveBreaksTrial "active-breaks-trial-2021" by "Scandinavian Journal of Work, Environment and Health", 2021, Seen, at "https://www.sjweh.fi/show_abstract.php?abstract_id=3949";
    /// Standing or sitting at work and low back pain, pooled
    StandingReview "standing-review" by "Work", undated, Seen, at "https://ip.ios.semcs.net/articles/work/wor203292";
    /// Take a Stand: sitting less at work and pain, abstract
    TakeAStand "take-a-stand" by "Scandinavian Journal of Work, Environment and Health", undated, Seen, at "https://www.sjweh.fi/show_abstract.php?abstract_id=3639";
    /// Owen and others: which kinds of exercise help low back pain, network meta-analysis
    ExerciseNetwork2020 "exercise-network-2020" by "British Journal of Sports Medicine", 2020, Seen, at "https://bjsm.bmjjournals.com/content/54/21/1279";
    /// The WalkBack trial, as presented to World Physiotherapy
    WalkBackResults "walkback-results" by "World Physiotherapy", 2024, SecondHand, at "A congress proceeding of World Physiotherapy";
    /// The WalkBack trial: the walking that was asked for and done
    WalkBackDose "walkback-dose" by "Medical Brief", 2024, SecondHand, at "https://www.medicalbrief.co.za/?p=181094";
    /// The WalkBack trial: how long recurrences lasted, abstract
    WalkBackRecurrences "walkback-recurrences" by "ASN Events", 2025, Seen, at "Abstract 124692 on sss-2025.p.asnevents.com.au";
    /// IPAQ scoring protocol: for whom the questionnaire is
    IpaqAges "ipaq-ages" by "IPAQ group", 2005, SecondHand, at "https://www.slideshare.net/MariaAfonso26/ipaq-protocol-inles";
    /// IPAQ scoring protocol: MET values and categories
    IpaqCategories "ipaq-categories" by "IPAQ group", 2005, SecondHand, at "https://lcbc-uio.github.io/questionnaires/reference/ipaq_compute.html";
    /// IPAQ scoring protocol: data processing rules, in a Chinese rendering
    IpaqProcessing "ipaq-processing" by "IPAQ group", 2005, SecondHand, at "http://www.360docs.net/doc/2115813084.html";
    /// The WHO's own scoring code for the IPAQ
    WhoIpaqCode "who-ipaq-code" by "World Health Organization", undated, Seen, at "WHO Stata code for the 2024 estimates, in a public repository";
    /// The WHO's own scoring code for the GPAQ
    WhoGpaqCode "who-gpaq-code" by "World Health Organization", undated, Seen, at "WHO Stata code for the 2024 estimates, in a public repository";
    /// The WHO's STEPS code for levels of activity
    WhoStepsCode "who-steps-code" by "World Health Organization", undated, Seen, at "https://github.com/WorldHealthOrganization/stepsMDA2021";
    /// Behavioral Risk Factor Surveillance System: codebook of 2023
    BrfssCodebook2023 "brfss-codebook-2023" by "Centers for Disease Control and Prevention (US)", 2023, Seen, at "https://github.com/WrinkleRelease/brfss, brfss-2023/supplemental/llcp-2023-codebook.md";
    /// Behavioral Risk Factor Surveillance System: codebook of 2015
    BrfssCodebook2015 "brfss-codebook-2015" by "Centers for Disease Control and Prevention (US)", 2015, Seen, at "A public copy of the codebook as text";
    /// Maximal oxygen uptake by age and sex, as public scoring code for the survey has it
    BrfssFitness "brfss-fitness" by "none", undated, SecondHand, at "Public scoring code for the survey";
    /// Physical activity among adults, United States, 2020, NCHS Data Brief 443
    NchsBrief443 "nchs-data-brief-443" by "National Center for Health Statistics (US)", undated, Seen, at "https://dx.doi.org/10.15620/cdc:120213";
    /// Healthy People 2030: objectives PA-02 to PA-05
    HealthyPeople2030 "healthy-people-2030" by "Department of Health and Human Services (US)", undated, Seen, at "https://odphp.health.gov/healthypeople";
    /// Adults who meet the guideline, by state, 2011
    BrfssStates2011 "brfss-states-2011" by "PubMed Central", undated, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC4604926";
    /// Are Americans following the guidelines?
    EmprPrevalence "empr-prevalence" by "eMPR", undated, SecondHand, at "https://www.empr.com/home/news/are-americans-following-physical-activity-guidelines/";
    /// Healthy People: adults who meet both guidelines, details of the data
    HealthyPeopleDetails "healthy-people-details" by "Department of Health and Human Services (US)", undated, Seen, at "https://www.healthypeople.gov/node/5072/data_details";
    /// Adults who meet both guidelines by age, 2011, abstract
    BrfssAges2011 "brfss-ages-2011" by "PubMed", undated, Seen, at "https://ai-bt.com/si.php?db=pubmed&id=23636025";
    /// The second edition of the guidelines is released
    HhsRelease2018 "hhs-release-2018" by "Nutrition Health Review", 2018, SecondHand, at "https://nutritionhealthreview.com/?p=1299";
    /// Strengthening among adults, 2020
    NchsStrength2020 "nchs-strength-2020" by "National Center for Health Statistics (US)", 2022, Seen, at "https://blogs.cdc.gov/nchs/2022/05/06/6401/";
    /// Physical Activity Guidelines for Americans, second edition: what children need, in copies of the text
    PagChildren "pag-2018-children" by "Department of Health and Human Services (US)", 2018, SecondHand, at "https://wondrlust.com/action/how-much-exercise-should-you-be-doing-2/ and https://sugarpolt.blogg.se/2023/october";
    /// Physical activity recommendations of the CDC, in a copy of the page
    PagCdcCopy "pag-2018-cdc-copy" by "Centers for Disease Control and Prevention (US)", undated, SecondHand, at "https://ontracktowellness.org/physical-activity-recommendations";
    /// Physical Activity Guidelines for Americans, second edition: examples for older adults, table 5-1
    PagOlderAdultExamples "pag-2018-older-adult-examples" by "Department of Health and Human Services (US)", 2018, Seen, at "https://yumpu.com/en/document/view/66222442/physical-activity-guidelines/70";
    /// WHO guidelines on physical activity and sedentary behaviour, table 4 of their summary
    Who2020 "who-2020-guidelines" by "World Health Organization", 2020, Seen, at "https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906";
    /// WHO guidelines on physical activity: one vigorous minute as two moderate ones, in news of the release
    WhoEquivalence "who-2020-equivalence" by "World Health Organization", 2020, SecondHand, at "https://rtd.rt.com/stories/recently-the-who-updated-its-health-lifestyle-recommendations/";
    /// WHO guidelines on physical activity: older people, in a response to their summary
    WhoOlderAdults "who-2020-older-adults" by "British Journal of Sports Medicine", 2020, SecondHand, at "https://bjsm.bmj.com/content/54/24/1451.responses";
    /// WHO guidelines on physical activity: pregnancy, in a digest
    WhoPregnancy "who-2020-pregnancy" by "World Health Organization", 2020, SecondHand, at "https://royalexaminer.com/physical-activity-guidelines-for-people-at-various-stages/";
    /// WHO guidelines for children under five, in news of the release
    Who2019UnderFives "who-2019-under-fives" by "World Health Organization", 2019, SecondHand, at "https://wsls.com/health/who-recommends-no-screen-time-for-infants-less-than-an-hour-a-day-for-kids-under-4";
    /// WHO guidelines for children under five, as an agency told them
    Who2019Reuters "who-2019-under-fives-reuters" by "World Health Organization", 2019, SecondHand, at "https://lifestyle.dearjulius.com/2019/04/parenting-tips-from-the-world-health-organization.html";
    /// UK Chief Medical Officers' physical activity guidelines, in a charity's summary
    UkCmo2019 "uk-2019-summary" by "World Cancer Research Fund", 2019, Seen, at "https://www.wcrf-uk.org/informed/articles/updated-uk-physical-activity-guidelines";
    /// UK physical activity guidelines, fact sheet for health professionals
    UkFactSheet "uk-2019-fact-sheet" by "Motivate2Move", 2020, SecondHand, at "https://gpcpd.heiw.wales/clinical/motivate-2-move/chapter-1-the-uk-physical-activity-guidelines/";
    /// UK physical activity guidelines: children aged 1 to 4, as a study tells them
    UkPreschool "uk-2019-under-fives" by "London Sport", undated, SecondHand, at "https://data.londonsport.org/dataset/fewer-than-1-in-4-preschoolers-meet-daily-activity-guidelines";
    /// UK physical activity guidelines: adults
    UkAdults "uk-2019-adults" by "The PHA", undated, SecondHand, at "https://the-pha.org/physical-activity-guidelines-healthy-19-64/";
    /// UK Chief Medical Officers' physical activity guidelines: older adults
    UkOlderAdults "uk-2019-older-adults" by "Get Ready for Any Age", undated, SecondHand, at "https://getready4anyage.com/uk-chief-medical-officers-physical-activity-guidelines/";
    /// UK physical activity guidelines, in a city's needs assessment; its line on light activity for older adults is taken for a slip
    UkJsna "uk-2019-jsna" by "Hull Joint Strategic Needs Assessment", undated, SecondHand, at "https://hulljsna.com/glossary/physical-activity";
    /// Physical activity for pregnant women, text of the infographic
    UkPregnancy "uk-2019-pregnancy" by "Department of Health and Social Care (UK)", 2019, Seen, at "https://www.gov.uk/government/publications/physical-activity-guidelines-pregnancy-and-after-childbirth/physical-activity-for-pregnant-women-text-of-the-infographic";
    /// NHS advice for older adults, on a council's page
    NhsOlderAdults "nhs-older-adults-activity" by "NHS England", undated, SecondHand, at "https://www.hartlepoolnow.co.uk/pages/home/information-&-advice/living-well/exercise/physical-activity-guidelines-for-older-adults";
    /// Canada's 24-hour movement guidelines: older adults
    CanadaOlderAdults "canada-2020-older-adults" by "Swarg in Motion", undated, SecondHand, at "https://swarginmotion.com/canadian-24hr-movement-guidelines/";
    /// Canada's 24-hour movement guidelines: children and youth, on a health unit's page
    CanadaChildren "canada-children" by "Kingston, Frontenac and Lennox and Addington Public Health", undated, SecondHand, at "https://www.kflaph.ca/en/healthy-living/Children-and-Youth.aspx";
    /// Canada's 24-hour movement guidelines: the early years, on a health unit's page
    CanadaEarlyYears "canada-early-years" by "Grey Bruce Public Health", undated, SecondHand, at "https://www.publichealthgreybruce.on.ca/Your-Health/Active-Living/Physical-Activity-Guides";
    /// Canadian guideline for physical activity throughout pregnancy
    CanadaPregnancy "canada-2019-pregnancy" by "Canadian Society for Exercise Physiology", 2019, Seen, at "https://csepguidelines.ca/guidelines/pregnancy/";
    /// Australian guidelines on activity and sleep by age, in a state's table
    AustraliaGuidelines "australia-guidelines" by "Queensland Health", undated, Seen, at "https://www.ccm.health.qld.gov.au/lifestyle-modifications/physical-activity-and-sleep";
    /// Australian guidelines for adults, on a trainer's page
    AustraliaAdults "australia-adults" by "Targeted Fitness", undated, SecondHand, at "https://targetedfitness.com.au/lifting-is-good-for-you/";
    /// Compendium of Physical Activities, second update, in a cleaned copy of its site
    Compendium2011 "compendium-2011" by "Compendium of Physical Activities", 2011, Seen, at "https://github.com/andyreagan/compendium-of-physical-activity";
    /// Adults who meet the aerobic guideline: how the American health interview survey counts partial answers
    NhisPartialAnswers "nhis-partial-answers" by "Health Indicators Warehouse (US)", undated, Seen, at "https://www.healthindicators.gov/Indicators/Adult-aerobic-150-minweek-moderate-or-75-minutesweek-vigorous-physical-activity_1319/Profile";
    /// The ACP guideline across the stages of low back pain, a digest
    AcpPhases "acp-2017-phases" by "Medtalks", undated, SecondHand, at "https://www.medtalks.in/articles/acp-clinical-guideline-on-noninvasive-management-of-low-back-pain-across-stages";
}
