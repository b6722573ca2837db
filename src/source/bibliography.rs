//! The bibliography: the works that rules and statements are based on, and how well each was seen.

use crate::text::same;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How well a source was seen when its content was carried over.
    #[derive(PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Seen, "a degree of having seen a source" {
        /// Not seen: general practice
        ///
        /// No number rests on it.
        Recalled "recalled";
        /// Read in another work, which attributes it to the source
        SecondHand "second-hand";
        /// Read in the source's own text, or in a faithful copy
        Seen "seen";
    }
}

impl Source {
    /// The address to show as a link. Without one, show the title, publisher and year: the work was read in a place to
    /// which nobody should be sent, such as a copy on a blog.
    ///
    /// ```
    /// use backpain::Source;
    ///
    /// assert_eq!(Source::NhsUkKidneyInfection.link(), Some("https://nhs.uk/conditions/kidney-infection/treatment"));
    /// assert_eq!(Source::NhsUkBackPain.link(), None);
    /// ```
    #[must_use]
    pub const fn link(self) -> Option<&'static str> {
        if self.linked() { Some(self.address()) } else { None }
    }

    pub(crate) const fn has_id(id: &str) -> bool {
        let mut rest = Self::ALL;
        while let [first, tail @ ..] = rest {
            if same(first.id(), id) {
                return true;
            }
            rest = tail;
        }
        false
    }
}

vocabulary! {
    /// A work that rules and statements are based on. Its name is its title.
    #[non_exhaustive]
    pub enum Source, "a source", with {
        /// Who published it.
        publisher: &'static str,
        /// The year in which it was published, where the text shows one.
        year: Option<u16>,
        /// How well it was seen.
        seen: Seen,
        /// The address at which it was read. It may be somebody else's copy, several addresses or words, so show
        /// [`link`](Self::link) to people. For what was read through a library's proxy it is the publisher's address.
        address: &'static str,
        /// Whether the address may be shown as a link: it is one page of the publisher, or of somebody who may publish
        /// the work, such as an index of abstracts, an author's university or a public body. Copies elsewhere, drafts,
        /// shops, and pages for which nobody answers may not. Whether the page is still there is not checked.
        linked: bool,
    } {
        /// AHCPR Acute Low Back Problems in Adults, Quick Reference Guide 14, table 1
        AhcprGuideline "ahcpr-guideline" { publisher: "Agency for Health Care Policy and Research (US)", year: Some(1994), seen: Seen::Seen, address: "http://www.ncbi.nlm.nih.gov/books/NBK52120/table/A34364/?report=objectonly", linked: true }
        /// BMJ Best Practice: Cauda equina syndrome, diagnosis recommendations
        BmjBestPracticeCes "bmj-best-practice-cauda-equina" { publisher: "BMJ Publishing Group", year: None, seen: Seen::Seen, address: "https://bestpractice.bmj.com/topics/en-gb/3000164/diagnosis-approach", linked: true }
        /// The national suspected cauda equina syndrome pathway, Physiotherapy journal
        CspNationalPathway "csp-national-cauda-equina-pathway" { publisher: "Chartered Society of Physiotherapy", year: Some(2024), seen: Seen::Seen, address: "https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway", linked: true }
        /// Adult Low Back Pain Guidelines, NHS Cornwall, quoting the British Association of Spine Surgeons (2018)
        CornwallRms "nhs-cornwall-low-back-pain" { publisher: "NHS Cornwall Referral Management Service", year: None, seen: Seen::Seen, address: "https://rms.cornwall.nhs.uk/primary_care_clinical_referral_criteria/spinal_neurosurgery/adult_low_back_pain_guidelines", linked: true }
        /// Spinal Pathway, NHS Dumfries and Galloway
        DumfriesAndGalloway "nhs-dumfries-and-galloway-spinal-pathway" { publisher: "NHS Dumfries and Galloway", year: Some(2024), seen: Seen::Seen, address: "https://www.rightdecisions.scot.nhs.uk/dgrefhelp-nhs-dumfries-galloway/musculoskeletal-system/spinal-pathway/", linked: true }
        /// Serious lumbar spine conditions, NHS Lothian
        LothianSeriousConditions "nhs-lothian-serious-lumbar-conditions" { publisher: "NHS Lothian", year: Some(2025), seen: Seen::Seen, address: "https://rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/supporting-information-on-relevant-conditions/serious-lumbar-spine-conditions", linked: true }
        /// Lumbar spine red flags and actions for primary care, NHS Lothian
        LothianRedFlags "nhs-lothian-lumbar-red-flags" { publisher: "NHS Lothian", year: None, seen: Seen::Seen, address: "https://rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags", linked: true }
        /// Back pain: cauda equina syndrome pathway, Humber and North Yorkshire
        YorkCesPathway "york-cauda-equina-pathway" { publisher: "NHS Humber and North Yorkshire", year: None, seen: Seen::Seen, address: "https://hnyppr.org.uk/en-US/web/york/w/back-pain-cauda-equina-syndrome-pathway", linked: true }
        /// Lumbar spinal stenosis, BNSSG Remedy, citing the national pathway
        BristolRemedy "bristol-remedy-lumbar-stenosis" { publisher: "NHS Bristol, North Somerset and South Gloucestershire", year: None, seen: Seen::Seen, address: "https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/neurosurgery-draft/lumbarspinal-stenosis-draft", linked: false }
        /// Classification of cauda equina syndrome, WFNS Spine Committee, table 1
        WfnsSpineCommittee "wfns-cauda-equina-classification" { publisher: "World Federation of Neurosurgical Societies", year: Some(2024), seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10943478/table/tbl1", linked: true }
        /// Venkatesan and others: bladder scans and post-void residual volume in cauda equina syndrome, Spine
        Venkatesan "venkatesan-2019" { publisher: "Spine", year: Some(2019), seen: Seen::Seen, address: "https://journals.lww.com/spinejournal/Abstract/2019/09150/Bladder_Scans_and_Postvoid_Residual_Volume.12.aspx", linked: true }
        /// NICE CG75 Metastatic spinal cord compression, key priorities (replaced by NG234)
        NiceCg75 "nice-cg75" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2008), seen: Seen::Seen, address: "https://www.nice.org.uk/guidance/cg75/chapter/Key-priorities-for-implementation", linked: true }
        /// NICE NG234 Spinal metastases and metastatic spinal cord compression, as summarised by a third party
        NiceNg234 "nice-ng234-summaries" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2023), seen: Seen::SecondHand, address: "https://iatrox.com/shared/68a0f124687585da46dae955/when-should-i-refer-a-patient-with-suspected-mscc-to-a-specialist-and-what--dae955", linked: false }
        /// Scottish Referral Guidelines for Suspected Cancer: malignant spinal cord compression
        ScottishCancerReferral "scottish-cancer-referral" { publisher: "Scottish Government", year: None, seen: Seen::Seen, address: "https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/", linked: true }
        /// NICE NG12 Suspected cancer, rows on back pain, read in a mirror
        NiceNg12 "nice-ng12" { publisher: "National Institute for Health and Care Excellence (UK)", year: None, seen: Seen::Seen, address: "https://nursing-notebook.com/en-ie/simplepage.cfm?ID=x20150723154408854142&linkID=77605", linked: false }
        /// Downie and others: red flags to screen for malignancy and fracture, systematic review, BMJ 347:f7095
        Downie "downie-2013" { publisher: "BMJ", year: Some(2013), seen: Seen::Seen, address: "https://researchers.mq.edu.au/en/publications/red-flags-to-screen-for-malignancy-and-fracture-in-patients-with--2", linked: true }
        /// Henschke and others: prevalence of and screening for serious spinal pathology, Arthritis and Rheumatism 60:3072
        Henschke "henschke-2009" { publisher: "Arthritis and Rheumatism", year: Some(2009), seen: Seen::Seen, address: "https://pubmed.ncbi.nlm.nih.gov/19790051/", linked: true }
        /// Physiopedia: cauda equina syndrome, with the working definition of the British Association of Spine Surgeons and a classification in four groups
        PhysiopediaCes "physiopedia-cauda-equina" { publisher: "Physiopedia", year: None, seen: Seen::SecondHand, address: "https://www.physio-pedia.com/index.php?title=Cauda_Equina_Syndrome&oldid=177718", linked: true }
        /// Residual volumes in 50 consecutive medicolegal cases of cauda equina syndrome, abstract
        OxfordResidualVolumes "oxford-residual-volumes" { publisher: "Nuffield Department of Orthopaedics, Rheumatology and Musculoskeletal Sciences, Oxford", year: None, seen: Seen::Seen, address: "https://www.ndorms.ox.ac.uk/publications/1241300", linked: true }
        /// Premkumar and others: red flags for low back pain in 9,940 patients, read in editors' summaries
        Premkumar "premkumar-2018" { publisher: "Journal of Bone and Joint Surgery", year: Some(2018), seen: Seen::SecondHand, address: "https://orthobuzz.jbjs.org/2018/03/07/some-flags-for-low-back-pain-screening-should-be-yellow-not-red/", linked: true }
        /// Verhagen and others: red flags in guidelines for low back pain, European Spine Journal
        Verhagen "verhagen-2016" { publisher: "European Spine Journal", year: Some(2016), seen: Seen::Seen, address: "https://link.springer.com/article/10.1007/s00586-016-4684-0", linked: true }
        /// Galliker and others: low back pain in the emergency department, systematic review
        Galliker "galliker-2020" { publisher: "American Journal of Medicine", year: Some(2020), seen: Seen::Seen, address: "https://boris.unibe.ch/132072", linked: true }
        /// Thiruganasambandamoorthy and others: serious pathology in emergency patients with low back pain
        Thiruganasambandamoorthy "thiruganasambandamoorthy-2014" { publisher: "Journal of Emergency Medicine", year: Some(2014), seen: Seen::Seen, address: "https://medluna.com/article/24725822", linked: false }
        /// Yusuf, Finucane and Selfe: red flags for the early detection of spinal infection
        Yusuf "yusuf-2019" { publisher: "BMC Musculoskeletal Disorders", year: Some(2019), seen: Seen::Seen, address: "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6", linked: true }
        /// Native vertebral osteomyelitis guideline
        Idsa "idsa-2015" { publisher: "Infectious Diseases Society of America", year: Some(2015), seen: Seen::Seen, address: "http://www.idsociety.org/Guidelines/Patient_Care/IDSA_Practice_Guidelines/Infections_By_Organ_System-81567/Skeletal_(Bones_and_Joints)/Vertebral_Osteomyelitis/", linked: true }
        /// NICE NG65 Spondyloarthritis in over 16s, axial referral list
        NiceNg65 "nice-ng65" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2017), seen: Seen::Seen, address: "https://www.nice.org.uk/guidance/ng65/chapter/recommendations", linked: true }
        /// ASAS experts' criteria for inflammatory back pain (Sieper and others)
        AsasInflammatoryBackPain "asas-inflammatory-back-pain" { publisher: "Assessment of Spondyloarthritis international Society", year: Some(2009), seen: Seen::Seen, address: "https://ard.bmj.com/highwire/markup/182185/expansion", linked: true }
        /// ACP and APS: suggestions for imaging in low back pain, pocket table, read in an extraction that scrambled the order of its rows
        AcpApsImaging "acp-aps-imaging" { publisher: "American College of Physicians and American Pain Society", year: None, seen: Seen::Seen, address: "https://eguideline.guidelinecentral.com/i/76618/5", linked: true }
        /// ACP and APS: diagnosis and treatment of low back pain, Annals of Internal Medicine 147:478
        AcpAps "acp-aps-2007" { publisher: "American College of Physicians and American Pain Society", year: Some(2007), seen: Seen::Seen, address: "https://studylib.net/doc/10804806/diagnosis-and-treatment-of-low-back-pain--a-joint-clinica...", linked: false }
        /// Red flags and serious pathology, NHS Greater Glasgow and Clyde
        GlasgowAndClyde "nhs-glasgow-red-flags" { publisher: "NHS Greater Glasgow and Clyde", year: None, seen: Seen::Seen, address: "https://rightdecisions.scot.nhs.uk/ggc-msk-index/red-flags-and-serious-pathology/?organization=nhs-ggc", linked: true }
        /// Back pain (red flags), emergency medicine wiki
        WikEm "wikem-back-pain" { publisher: "WikEM", year: None, seen: Seen::Seen, address: "https://www.wikem.org/wiki/Back_Pain_(Red_Flags)", linked: true }
        /// NHS.uk Back pain: the urgent and 999 lists read in one reproduction, the routine list in another
        NhsUkBackPain "nhs-uk-back-pain" { publisher: "NHS England", year: Some(2025), seen: Seen::Seen, address: "https://3slastxawesome.info/2025/01/06/nhs-warns-tingling-in-two-key-areas-means-you-should-call-999-immediately and https://redflagsymptoms.co.uk/back-pain", linked: false }
        /// NHS.uk Sciatica, read in a reproduction
        NhsUkSciatica "nhs-uk-sciatica" { publisher: "NHS England", year: Some(2019), seen: Seen::Seen, address: "https://barabone.blog/2019/10/02/sciatica/", linked: false }
        /// Low Back Pain, Northern Health and Social Care Trust
        NorthernTrust "northern-trust-low-back-pain" { publisher: "Northern Health and Social Care Trust (Northern Ireland)", year: None, seen: Seen::Seen, address: "https://www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/", linked: true }
        /// Back, City Health Care Partnership
        CityHealthCarePartnership "city-health-care-partnership-back" { publisher: "City Health Care Partnership", year: None, seen: Seen::Seen, address: "https://www.chcpmsk.org.uk/body-parts/back", linked: true }
        /// When to see a doctor for back pain, Mayo Clinic
        MayoClinic "mayo-clinic-back-pain" { publisher: "Mayo Clinic", year: None, seen: Seen::Seen, address: "https://mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965", linked: true }
        /// Emergency causes of low back pain, A.D.A.M.
        Adam "adam-emergency-causes" { publisher: "A.D.A.M.", year: None, seen: Seen::Seen, address: "http://owensborohealthse3.adam.com/content.aspx?productid=75&isarticlelink=false&pid=75&gid=000002", linked: true }
        /// NICE Clinical Knowledge Summaries: low back pain red flags, in a transcription
        NiceCks "nice-cks-transcription" { publisher: "National Institute for Health and Care Excellence (UK)", year: None, seen: Seen::SecondHand, address: "A public note that transcribes the page, titled Lower Back Pain", linked: false }
        /// NICE Clinical Knowledge Summaries: sciatica, interpreting red flags (archived)
        NiceCksSciatica "nice-cks-sciatica-archived" { publisher: "National Institute for Health and Care Excellence (UK)", year: None, seen: Seen::Seen, address: "http://www.cks.nhs.uk/sciatica_lumbar_radiculopathy/management/scenario_diagnosis/assessing_for_serious_risks_red_flags/interpreting_red_flags", linked: false }
        /// Low back pain red flags, calculator page whose origin is not named
        Cliniborg "cliniborg-red-flags" { publisher: "Cliniborg", year: Some(2014), seen: Seen::SecondHand, address: "https://cliniborg.com/2014/08/22/low-back-pain-red-flags", linked: false }
        /// Spinal tumour and cord compression, revision note
        ReviseMsra "revise-msra" { publisher: "Revise MSRA", year: None, seen: Seen::SecondHand, address: "https://revisemsra.com/revision-notes/176327?topic=97", linked: true }
        /// Regional acute back pain pathway, North-East England, slides in two versions that disagree on cauda equina syndrome
        NorthEastEngland "north-east-england-back-pain-pathway" { publisher: "NHS North-East England", year: None, seen: Seen::Seen, address: "https://slideplayer.com./amp/13261345 and https://slideplayer.com./amp/10856540", linked: false }
        /// Back pain in children, table 1, American Journal of Neuroradiology
        AjnrPaediatric "ajnr-paediatric-back-pain" { publisher: "American Journal of Neuroradiology", year: None, seen: Seen::Seen, address: "http://www.ajnr.org/highwire/markup/29093/expansion", linked: true }
        /// Low back pain in youth: recognising red flags
        JournalOfFamilyPractice "journal-of-family-practice-2020" { publisher: "Journal of Family Practice", year: Some(2020), seen: Seen::Seen, address: "https://www.mdedge.com/familymedicine/article/230020/pain/low-back-pain-youth-recognizing-red-flags", linked: true }
        /// NICE NG156 Abdominal aortic aneurysm, completed by BMJ Best Practice
        NiceNg156 "nice-ng156" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2020), seen: Seen::Seen, address: "https://www.nice.org.uk/guidance/ng156/chapter/Recommendations", linked: true }
        /// Abdominal aortic aneurysm, BNSSG Remedy
        BristolAneurysm "bristol-remedy-aortic-aneurysm" { publisher: "NHS Bristol, North Somerset and South Gloucestershire", year: Some(2020), seen: Seen::Seen, address: "https://remedy.bnssg.icb.nhs.uk/adults/vascular/abdominal-aortic-aneurysm", linked: true }
        /// Post-menopausal bleeding, BNSSG Remedy, on the guideline for suspected cancer
        BristolPostmenopausalBleeding "bristol-remedy-postmenopausal-bleeding" { publisher: "NHS Bristol, North Somerset and South Gloucestershire", year: Some(2018), seen: Seen::Seen, address: "http://remedy.bristolccg.nhs.uk/adults/gynaecology/post-menopausal-bleeding/", linked: true }
        /// NHS.uk Shingles, read in a pharmacy's reproduction
        NhsShingles "nhs-uk-shingles" { publisher: "NHS England", year: None, seen: Seen::Seen, address: "https://1stchoicepharmacy.co.uk/nhs_conditions_shingles", linked: false }
        /// NHS.uk Back pain in pregnancy, read in a reproduction
        NhsBackPainInPregnancy "nhs-uk-back-pain-in-pregnancy" { publisher: "NHS England", year: None, seen: Seen::Seen, address: "https://themasterpiecemom.com/misc/back-and-pelvic-pain-during-pregnancy.html", linked: false }
        /// Pelvic girdle pain in pregnancy, Cambridge University Hospitals
        CambridgePelvicGirdle "cambridge-pelvic-girdle-pain" { publisher: "Cambridge University Hospitals", year: None, seen: Seen::Seen, address: "https://cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy", linked: true }
        /// Pelvic pain in pregnancy: what helps, a list that does not name the NHS
        NhsPelvicSupport "pelvic-pain-in-pregnancy-list" { publisher: "Circle Gynaecology", year: None, seen: Seen::SecondHand, address: "https://circlegynaecology.co.uk/conditions-treatments/pelvic-pain/", linked: true }
        /// Serious problems in pregnancy, Rotunda Hospital
        RotundaPregnancy "rotunda-serious-problems-in-pregnancy" { publisher: "Rotunda Hospital Dublin", year: None, seen: Seen::Seen, address: "https://rotunda.ie/knowledgebase/serious-problems-in-pregnancy/", linked: true }
        /// Urinary tract infections, the NHS's own repository of its beta pages
        NhsUti "nhs-beta-urinary-tract-infections" { publisher: "NHS England", year: None, seen: Seen::Seen, address: "https://github.com/nhsuk/betahealth", linked: true }
        /// Rhabdomyolysis: signs and symptoms
        Niosh "niosh-rhabdomyolysis" { publisher: "National Institute for Occupational Safety and Health (US)", year: None, seen: Seen::Seen, address: "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html", linked: true }
        /// NICE NG51 Sepsis: could this be sepsis? (replaced by NG253 to NG255)
        NiceNg51 "nice-ng51" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2016), seen: Seen::Seen, address: "https://nice.org.uk/guidance/ng51/chapter/could-this-be-sepsis", linked: true }
        /// NICE CG151 Neutropenic sepsis, key priorities
        NiceCg151 "nice-cg151" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2012), seen: Seen::Seen, address: "https://www.nice.org.uk/guidance/cg151/chapter/Key-priorities-for-implementation", linked: true }
        /// NHS.uk Broken hip, read in reproductions that do not all name the NHS
        NhsBrokenHip "nhs-uk-broken-hip" { publisher: "NHS England", year: None, seen: Seen::SecondHand, address: "https://castlegate-pharmacy.com/condition/hip-fracture", linked: false }
        /// NICE CG143 Sickle cell disease: managing acute painful episodes in hospital
        NiceCg143 "nice-cg143" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2012), seen: Seen::Seen, address: "https://nice.org.uk/guidance/cg143/chapter/recommendations", linked: true }
        /// Sickle cell disease in adulthood, University College London Hospitals
        UclhSickleCell "uclh-sickle-cell" { publisher: "University College London Hospitals", year: None, seen: Seen::Seen, address: "https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/sickle-cell-disease-adulthood", linked: true }
        /// NHS DVT (deep vein thrombosis), the NHS's own beta page
        NhsDvt "nhs-beta-dvt" { publisher: "NHS England", year: None, seen: Seen::Seen, address: "https://beta.nhs.uk/conditions/deep-vein-thrombosis-dvt/", linked: true }
        /// Deep vein thrombosis, Gloucestershire Hospitals
        GloucestershireDvt "gloucestershire-dvt" { publisher: "Gloucestershire Hospitals", year: None, seen: Seen::Seen, address: "https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/", linked: true }
        /// NHS inform: Stomach ache and abdominal pain, reproduced by a practice that does not name it
        NhsInformAbdominalPain "nhs-inform-abdominal-pain" { publisher: "NHS Scotland", year: None, seen: Seen::SecondHand, address: "https://quarrysidepractice.gp.scot/health-information/stomach-ache-and-abdominal-pain", linked: true }
        /// NHS.uk Ectopic pregnancy, read in reproductions that do not name the NHS
        NhsEctopic "nhs-uk-ectopic-pregnancy" { publisher: "NHS England", year: None, seen: Seen::SecondHand, address: "https://healthforunder5s.co.uk/sections/pregnancy/ectopic-pregnancy", linked: false }
        /// What to look out for after an epidural or spinal anaesthetic, Bradford
        BradfordEpidural "bradford-after-an-epidural" { publisher: "Bradford Teaching Hospitals", year: Some(2025), seen: Seen::Seen, address: "https://digitalpatientinformationhub.bradfordhospitals.nhs.uk/leaflets/what-to-look-out-for-after-an-epiduralor-spinal-anaesthetic", linked: true }
        /// Going home after having a spinal or epidural, St George's
        StGeorgesEpidural "st-georges-after-an-epidural" { publisher: "St George's University Hospitals", year: None, seen: Seen::Seen, address: "https://www.stgeorges.nhs.uk/service/anaesthesia/obstetric-anaesthesia-2/going-home-after-having-a-spinal-or-epidural/", linked: true }
        /// Spinal infections early and late after posterior instrumentation
        LateSpinalInfections "egyptian-journal-of-neurosurgery-2022" { publisher: "Egyptian Journal of Neurosurgery", year: Some(2022), seen: Seen::Seen, address: "https://ejns.springeropen.com/articles/10.1186/s41984-022-00167-9", linked: true }
        /// Referral pathways in England for non-specific symptoms, as Cancer Research UK reports them
        CrukVagueSymptoms "cancer-research-uk-non-specific-symptoms" { publisher: "Cancer Research UK", year: None, seen: Seen::SecondHand, address: "https://www.cancerresearchuk.org/health-professional/diagnosis/primary-care/managing-non-specific-symptoms-in-primary-care/guidelines-and-referral-pathways-in-england", linked: true }
        /// Myeloma diagnosis tool for general practice
        MyelomaUk "myeloma-uk-diagnosis-tool" { publisher: "Myeloma UK", year: None, seen: Seen::Seen, address: "https://mdp.myeloma.org.uk/", linked: true }
        /// BOLD registry of older people with back pain, protocol, table 3
        BoldRegistry "bold-registry-2012" { publisher: "BMC Musculoskeletal Disorders", year: Some(2012), seen: Seen::Seen, address: "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-13-64/tables/3", linked: true }
        /// Spontaneous spinal epidural haematoma on warfarin, a case
        SpinalHaematomaCase "spinal-haematoma-case-2020" { publisher: "Journal of Turkish Spinal Surgery", year: Some(2020), seen: Seen::Seen, address: "http://jtss.org/archives/archive-detail/article-preview/spontaneous-spnal-epdural-hematoma-followng-warfar/38507", linked: true }
        /// Spontaneous retroperitoneal haematoma, a review
        RetroperitonealHaematoma "retroperitoneal-haematoma-2020" { publisher: "Reviews in Cardiovascular Medicine", year: Some(2020), seen: Seen::Seen, address: "https://www.imrpress.com/journal/RCM/21/3/10.31083/j.rcm.2020.03.153/htm", linked: true }
        /// Back pain, guideline before referral, Perth Children's Hospital
        PerthChildrens "perth-childrens-back-pain" { publisher: "Perth Children's Hospital", year: None, seen: Seen::Seen, address: "https://pch.health.wa.gov.au/For-health-professionals/Referrals-to-PCH/Prereferral-guidelines/Back-pain", linked: true }
        /// Teenagers with back pain, BMJ 350:h1275
        TeenagersBmj "teenagers-with-back-pain-2015" { publisher: "BMJ", year: Some(2015), seen: Seen::Seen, address: "https://d.docksci.com/teenagers-with-back-pain_5a5612b0d64ab270635fe3fe.html", linked: false }
        /// NHS.uk Kidney infection
        NhsUkKidneyInfection "nhs-uk-kidney-infection" { publisher: "NHS England", year: None, seen: Seen::Seen, address: "https://nhs.uk/conditions/kidney-infection/treatment", linked: true }
        /// NHS.uk Coughing up blood
        NhsUkCoughingBlood "nhs-uk-coughing-up-blood" { publisher: "NHS England", year: Some(2024), seen: Seen::Seen, address: "http://nhs.uk/conditions/coughing-up-blood/pages/introduction.aspx", linked: true }
        /// Abdominal aortic aneurysm, NI Direct
        NiDirectAneurysm "ni-direct-abdominal-aortic-aneurysm" { publisher: "NI Direct", year: None, seen: Seen::Seen, address: "https://nidirect.gov.uk/node/10429", linked: true }
        /// Ectopic pregnancy, NI Direct
        NiDirectEctopic "ni-direct-ectopic-pregnancy" { publisher: "NI Direct", year: None, seen: Seen::Seen, address: "https://www.nidirect.gov.uk/conditions/ectopic-pregnancy", linked: true }
        /// Scrotal conditions: whom to refer, NHS Lothian
        LothianScrotum "nhs-lothian-scrotal-conditions" { publisher: "NHS Lothian", year: Some(2022), seen: Seen::Seen, address: "https://apps.nhslothian.scot/refhelp/guidelines/scrotolconditions", linked: true }
        /// Scrotal abnormalities: statewide referral criteria
        VictoriaScrotum "victoria-scrotal-abnormalities" { publisher: "Department of Health, Victoria (Australia)", year: None, seen: Seen::Seen, address: "https://src.health.vic.gov.au/scrotal-abnormalities", linked: true }
        /// Cervical myelopathy and radiculopathy, a physiotherapy service of the NHS
        DynamicHealthMyelopathy "nhs-dynamic-health-cervical-myelopathy" { publisher: "Dynamic Health", year: None, seen: Seen::Seen, address: "https://www.dynamichealth.nhs.uk/help-and-advice/neck-pain/cervical-myelopathy-and-radiculopathy", linked: true }
        /// Kidney stones, NI Direct
        NiDirectKidneyStones "ni-direct-kidney-stones" { publisher: "NI Direct", year: None, seen: Seen::Seen, address: "https://www.nidirect.gov.uk/conditions/kidney-stones", linked: true }
        /// Call the midwife: the NHS list for ectopic pregnancy
        MamaAcademy "mama-academy-ectopic-pregnancy" { publisher: "Mama Academy", year: None, seen: Seen::Seen, address: "https://www.mamaacademy.org.uk/pregnancy-birth/call-the-midwife/", linked: true }
        /// Complications in pregnancy, Maternity Matters Dorset
        DorsetMaternity "maternity-matters-dorset" { publisher: "Maternity Matters Dorset", year: None, seen: Seen::Seen, address: "https://maternitymattersdorset.nhs.uk/pregnant/complications/", linked: true }
        /// Back pain in pregnancy, a secondary write-up of public advice
        PregnancyWriteUp "pregnancy-back-pain-write-up" { publisher: "ustrends.net", year: None, seen: Seen::SecondHand, address: "https://ustrends.net/posts/amp/when-should-i-worry-about-back-pain-in-pregnancy-352483.html", linked: false }
        /// When to call the midwife, University Hospitals Birmingham
        BirminghamMaternity "birmingham-maternity" { publisher: "University Hospitals Birmingham", year: Some(2022), seen: Seen::Seen, address: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm", linked: true }
        /// NICE CG146 Osteoporosis: assessing the risk of fragility fracture, read in a reproduction
        NiceCg146 "nice-cg146" { publisher: "National Institute for Health and Care Excellence (UK)", year: None, seen: Seen::Seen, address: "https://html.scirp.org/file/_1-1320299_1.htm", linked: false }
        /// Fracture risk by daily dose of glucocorticoid, tool page
        Nogg "nogg-glucocorticoid-dose" { publisher: "National Osteoporosis Guideline Group (UK)", year: None, seen: Seen::Seen, address: "https://www.sheffield.ac.uk/NOGG/result-nobmd.html?age=74&fracture1=26&glucocorticoids=0&sex=1", linked: true }
        /// Definitions of low back pain, Health Education and Improvement Wales
        WelshDefinitions "heiw-definitions" { publisher: "Health Education and Improvement Wales", year: None, seen: Seen::Seen, address: "https://gpcpd.heiw.wales/clinical/low-back-pain/definitions/", linked: true }
        /// The Lancet low back pain series (Hartvigsen and others), summary
        LancetSeries "lancet-2018" { publisher: "The Lancet", year: Some(2018), seen: Seen::SecondHand, address: "https://www.scribd.com/document/477546549/2018-The-Lancet-1-Hartvigsen-LBP-pdf", linked: false }
        /// Criteria for referral in sciatica, a generated answer on UK pathways
        IatroxSciatica "iatrox-sciatica" { publisher: "iatroX", year: Some(2025), seen: Seen::SecondHand, address: "https://iatrox.com/shared/68a09ac32ec4d442296f6a55/what-criteria-should-i-use-to-determine-if-a-patient-with-sciatica-requires-6f6a55", linked: false }
        /// Low back pain: signs of serious problems, informedhealth.org
        Iqwig "iqwig-low-back-pain" { publisher: "Institute for Quality and Efficiency in Health Care (Germany)", year: None, seen: Seen::Seen, address: "https://www.informedhealth.org/low-back-pain-signs-of-serious-problems.2378.en.html", linked: true }
        /// Back pain, Sheffield Aches and Pains
        SheffieldAchesAndPains "sheffield-aches-and-pains" { publisher: "Sheffield Aches and Pains", year: None, seen: Seen::Seen, address: "https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain", linked: false }
        /// Metastatic spinal cord compression: a UK audit, Journal of Personalized Medicine
        MsccAudit "mscc-audit-2021" { publisher: "Journal of Personalized Medicine", year: Some(2021), seen: Seen::SecondHand, address: "https://cricutcom-setup.com/2075-4426/11/2/110", linked: false }
        /// Back pain in the emergency department, handout
        ClinicalCommander "clinical-commander-back-pain" { publisher: "Clinical Commander", year: None, seen: Seen::SecondHand, address: "https://clinicalcommander.com/dossiers/symptom.back_pain.ed.v1/handout", linked: false }
        /// Spine education for professionals, Bristol Spine Clinic
        BristolSpineClinic "bristol-spine-clinic" { publisher: "Bristol Spine Clinic", year: None, seen: Seen::Seen, address: "http://bristolspineclinic.co.uk/healthcare-professionals/spine-education/", linked: true }
        /// NICE NG59 Low back pain and sciatica in over 16s, recommendations
        NiceNg59 "nice-ng59" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2016), seen: Seen::Seen, address: "https://www.nice.org.uk/guidance/ng59/chapter/Recommendations", linked: true }
        /// NICE NG59: its medicines, in an NHS digest
        NiceNg59Medicines "nice-ng59-medicines" { publisher: "NHS North of England Commissioning Support", year: None, seen: Seen::SecondHand, address: "https://medicines.necsu.nhs.uk/nice-bites-low-back-pain-and-sciatica-in-over-16s", linked: true }
        /// NICE NG59: its non-drug care, in a pharmacists' digest
        NiceNg59NonDrug "nice-ng59-non-drug" { publisher: "Independent Pharmacist", year: None, seen: Seen::SecondHand, address: "https://www.independentpharmacist.co.uk/cpd-modules/cpd-module-back-pain/non-drug-approaches-605890", linked: true }
        /// NICE NG59: its list of what not to offer, in a digest
        NiceNg59DoNotOffer "nice-ng59-do-not-offer" { publisher: "Aspen Physiotherapy", year: None, seen: Seen::SecondHand, address: "https://aspenphysio.co.uk/nice-guidelines/", linked: true }
        /// NICE NG59: injections for low back pain without sciatica
        NiceNg59Injections "nice-ng59-injections" { publisher: "Academy of Medical Royal Colleges (UK)", year: None, seen: Seen::Seen, address: "https://www.aomrc.org.uk/ebi/clinicians/injections-for-nonspecific-low-back-pain-without-sciatica/", linked: true }
        /// NICE NG59: its criteria for radiofrequency denervation, in a digest
        NiceNg59Radiofrequency "nice-ng59-radiofrequency" { publisher: "Barabone", year: None, seen: Seen::SecondHand, address: "https://barabone.blog/tag/pharmacological-intervention/", linked: false }
        /// NICE NG59: the sciatica medicines update of 2020, in a news report
        NiceNg59Sciatica "nice-ng59-sciatica-2020" { publisher: "MIMS", year: Some(2020), seen: Seen::SecondHand, address: "https://www.mims.co.uk/nice-updates-sciatica-treatment-guidance/pain/article/1695191", linked: true }
        /// NICE NG59: the sciatica update of 2020 with its reasons, in an NHS digest
        NiceNg59SciaticaReasons "nice-ng59-sciatica-2020-reasons" { publisher: "NHS North of England Commissioning Support", year: Some(2020), seen: Seen::SecondHand, address: "https://medicines.necsu.nhs.uk/back-pain-sciatica-nice-warn-against-benzos-gabapentinoids-opioids", linked: true }
        /// Low back pain and sciatica: summary of NICE guidance, BMJ i6748
        NiceNg59Bmj "nice-ng59-bmj" { publisher: "BMJ", year: Some(2017), seen: Seen::Seen, address: "https://doi.org/10.1136/bmj.i6748", linked: true }
        /// NICE NG193 Chronic primary pain, in two digests
        NiceNg193 "nice-ng193" { publisher: "National Institute for Health and Care Excellence (UK)", year: Some(2021), seen: Seen::SecondHand, address: "https://www.bmj.com/content/373/bmj.n907", linked: true }
        /// Qaseem and others: noninvasive treatments for acute, subacute and chronic low back pain, a guideline
        Acp2017 "acp-2017" { publisher: "American College of Physicians", year: Some(2017), seen: Seen::Seen, address: "https://www.acpjournals.org/doi/10.7326/M16-2367", linked: true }
        /// Noninvasive treatment for low back pain: the ACP guideline, in a digest
        Acp2017Digest "acp-2017-digest" { publisher: "Clinical Advisor", year: Some(2017), seen: Seen::SecondHand, address: "https://www.clinicaladvisor.com/home/topics/pain-information-center/pain-management-information-center/noninvasive-treatment-for-low-back-pain-a-new-clinical-guideline-from-acp/", linked: true }
        /// WHO guideline for non-surgical management of chronic primary low back pain in adults
        Who2023 "who-2023" { publisher: "World Health Organization", year: Some(2023), seen: Seen::Seen, address: "https://ncbi.nlm.nih.gov/books/NBK599213", linked: true }
        /// WHO 2023: its recommendations with strength and certainty, in a digest
        Who2023List "who-2023-list" { publisher: "Guideline Central", year: Some(2023), seen: Seen::SecondHand, address: "https://www.guidelinecentral.com/guideline/3352095/", linked: true }
        /// WHO releases back pain management guidelines, a news report
        Who2023News "who-2023-news" { publisher: "The Medical Republic", year: Some(2023), seen: Seen::SecondHand, address: "https://medicalrepublic.com.au/who-releases-back-pain-management-guidelines/104465", linked: true }
        /// WHO 2023: the ten treatments that it recommends, in a news report in Portuguese
        Who2023For "who-2023-for" { publisher: "Catraca Livre", year: None, seen: Seen::SecondHand, address: "https://catracalivre.com.br/saude-bem-estar/oms-lanca-manual-com-o-que-funciona-e-nao-funciona-para-dor-nas-costas", linked: true }
        /// WHO 2023: what it advises against, in a doctor's digest in Portuguese that misstates the strength
        Who2023Against "who-2023-against" { publisher: "Pedro Couri", year: None, seen: Seen::SecondHand, address: "https://drpedrocouri.com.br/?p=1915", linked: true }
        /// WHO releases first guideline for chronic low back pain, a news report
        Who2023PainNews "who-2023-pain-news" { publisher: "Pain News Network", year: None, seen: Seen::SecondHand, address: "https://www.painnewsnetwork.org/stories/tag/WHO", linked: false }
        /// WHO 2023: medicines that it is for, against, or neither, in a digest
        Who2023Neither "who-2023-neither" { publisher: "Halan Chiropractic", year: None, seen: Seen::SecondHand, address: "https://halanchiropractic.com/news/yes-to-chiropractic/", linked: false }
        /// World Federation of Chiropractic: press release on the WHO guideline, as a clinic retells it
        Who2023Wfc "who-2023-wfc" { publisher: "World Federation of Chiropractic", year: Some(2023), seen: Seen::SecondHand, address: "https://www.spinalspecialists.co.za/blog/new-who-guidelines-provide-strong-endorsement-for-chiropractic/", linked: false }
        /// Updated clinical practice guideline of the Academy of Orthopaedic Physical Therapy, in a summary
        Apta2021 "apta-2021" { publisher: "Spine IQ", year: Some(2021), seen: Seen::SecondHand, address: "https://spineiq.org/updated-clinical-practice-guideline-published-by-the-academy-of-orthopedic-physical-therapy/", linked: true }
        /// Interventions for acute and chronic low back pain, revision 2021: its summary of recommendations
        Apta2021Summary "apta-2021-summary" { publisher: "Academy of Orthopaedic Physical Therapy (US)", year: Some(2021), seen: Seen::Seen, address: "https://www.360doc.com/content/21/1124/23/59728757_1005761764.shtml", linked: false }
        /// Stochkendahl and others: Danish guidelines for recent onset low back pain or lumbar radiculopathy
        Danish2018 "danish-2018" { publisher: "Danish Health Authority", year: Some(2018), seen: Seen::Seen, address: "https://doi.org/10.1007/s00586-017-5099-2", linked: true }
        /// Low back pain and radicular pain: assessment and management, KCE report 287Cs, foreword
        Kce2017 "kce-2017" { publisher: "Belgian Health Care Knowledge Centre", year: Some(2017), seen: Seen::Seen, address: "https://fdocuments.in/document/low-back-pain-and-radicular-pain-assessment-and-2017-kce-report-287cs-good.html", linked: false }
        /// VA/DoD low back pain guideline beside that of the ACP, in a digest
        VaDod2017 "va-dod-2017" { publisher: "Univadis", year: Some(2017), seen: Seen::SecondHand, address: "https://www.univadis.it/viewarticle/low-back-pain-joint-guidelines-from-us-departments-of-veterans-affairs-defense-692605?s1=news", linked: true }
        /// VA/DoD low back pain guideline 2022, in a study guide
        VaDod2022 "va-dod-2022" { publisher: "US Departments of Veterans Affairs and of Defense", year: Some(2022), seen: Seen::SecondHand, address: "https://fyxutfnqkutdvzjlapbw.supabase.co/storage/v1/object/public/guideline-artifacts/21437/study-guide.md", linked: false }
        /// Cashin and others: non-surgical treatments against placebo in 301 trials, BMJ Evidence-Based Medicine
        Cashin2025 "cashin-2025" { publisher: "BMJ Evidence-Based Medicine", year: Some(2025), seen: Seen::Seen, address: "https://pubmed.ncbi.nlm.nih.gov/40101974/", linked: true }
        /// Busse and others: interventional procedures for chronic spine pain, a guideline, BMJ 2024-079970
        Busse2025 "busse-2025" { publisher: "BMJ", year: Some(2025), seen: Seen::Seen, address: "https://experts.mcmaster.ca/display/publication3543030", linked: true }
        /// 34 medical groups ask for retraction of the BMJ guideline on chronic spine pain
        Busse2025Objections "busse-2025-objections" { publisher: "Australian Doctor", year: Some(2025), seen: Seen::SecondHand, address: "https://www.ausdoc.com.au/news/34-medical-groups-demand-bmj-retract-irresponsible-and-misleading-guideline-on-chronic-spine-pain/", linked: true }
        /// Commonly used interventional procedures for chronic spine pain, in a digest
        Busse2025Digest "busse-2025-digest" { publisher: "HCN Health", year: Some(2025), seen: Seen::SecondHand, address: "https://hcn.health/hcn-trends-story/commonly-used-interventional-procedures-for-non-cancer-chronic-spine-pain-a-clinical-practice-guideline", linked: true }
        /// Foster and others: prevention and treatment of low back pain, the Lancet, abstract
        LancetFoster "lancet-2018-prevention-and-treatment" { publisher: "The Lancet", year: Some(2018), seen: Seen::Seen, address: "http://chiro.org./Graphics_Box_LOW_BACK/Prevention_and_Treatment_of_Low_Back_Pain.shtml", linked: false }
        /// Treatments in 22 guidelines of 2017 to 2022, compared
        GuidelineComparison "guideline-comparison-2022" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11061926", linked: true }
        /// Muscle relaxants for low back pain: systematic review, BMJ
        MuscleRelaxants2021 "muscle-relaxants-2021" { publisher: "BMJ", year: Some(2021), seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8262447", linked: true }
        /// Insufficient evidence for muscle relaxants in low back pain, a digest
        MuscleRelaxants2021Digest "muscle-relaxants-2021-digest" { publisher: "2 Minute Medicine", year: Some(2021), seen: Seen::SecondHand, address: "https://www.2minutemedicine.com/insufficient-evidence-for-using-muscle-relaxants-to-effectively-relieve-lower-back-pain/", linked: true }
        /// Antidepressants for back pain and osteoarthritis: systematic review, BMJ
        Antidepressants2021 "antidepressants-2021" { publisher: "BMJ", year: Some(2021), seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8489297", linked: true }
        /// Paracetamol for acute low back pain: the PACE trial, the Lancet
        Pace2014 "pace-2014" { publisher: "The Lancet", year: Some(2014), seen: Seen::Seen, address: "https://doi.org/10.1016/S0140-6736(14)60805-9", linked: true }
        /// Opioids for acute low back pain and neck pain: the OPAL trial
        Opal2023 "opal-2023" { publisher: "The Lancet", year: Some(2023), seen: Seen::Seen, address: "https://pubmed.ncbi.nlm.nih.gov/37392748/", linked: true }
        /// Superficial heat or cold for low back pain, Cochrane review CD004750
        CochraneHeat "cochrane-heat" { publisher: "Cochrane", year: None, seen: Seen::Seen, address: "https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD004750.pub2/full", linked: true }
        /// Advice to rest in bed or to stay active, Cochrane review CD007612
        CochraneRest "cochrane-rest" { publisher: "Cochrane", year: None, seen: Seen::Seen, address: "https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD007612.pub2", linked: true }
        /// Prevention of low back pain: systematic review, JAMA Internal Medicine 176:199
        Steffens2016 "steffens-2016" { publisher: "JAMA Internal Medicine", year: Some(2016), seen: Seen::SecondHand, address: "https://www.medicalnewstoday.com/releases/304877", linked: false }
        /// The WalkBack trial: walking and education to prevent low back pain from coming back
        WalkBack2024 "walkback-2024" { publisher: "The Lancet", year: Some(2024), seen: Seen::SecondHand, address: "https://www.painpluscpn.ca/Home/Article/136116", linked: false }
        /// Swain and others: posture, physical exposure and low back pain, an umbrella review
        Swain2020 "swain-2020" { publisher: "Journal of Biomechanics", year: Some(2020), seen: Seen::Seen, address: "https://pubmed.ncbi.nlm.nih.gov/31451200", linked: true }
        /// Shiri and others: leisure activity and low back pain in 36 cohorts, abstract
        Shiri2017 "shiri-2017" { publisher: "British Journal of Sports Medicine", year: Some(2017), seen: Seen::Seen, address: "https://doi.org/10.1136/bjsports-2016-097352", linked: true }
        /// Sedentary behaviour and low back pain: systematic review
        Sedentary2021 "sedentary-2021" { publisher: "Health Promotion Perspectives", year: Some(2021), seen: Seen::Seen, address: "https://hpp.tbzmed.ac.ir/FullHtml/hpp-34850", linked: true }
        /// Roland: the evidence for a pain, spasm, pain cycle
        Roland1986 "roland-1986" { publisher: "Clinical Biomechanics", year: Some(1986), seen: Seen::Seen, address: "https://www.clinbiomech.com/article/0268-0033(86)90085-9/pdf", linked: true }
        /// Nouwen and Bush: paraspinal muscle activity and low back pain
        NouwenBush1984 "nouwen-and-bush-1984" { publisher: "Pain", year: Some(1984), seen: Seen::Seen, address: "https://suppr.wilddata.cn/browses/detail/pubmed/6239130", linked: false }
        /// Three dubious ideas about spasm
        SpasmDebate "spasm-debate" { publisher: "PainScience", year: None, seen: Seen::Seen, address: "https://www.painscience.com/blog/three-common-dubious-ideas-about-spasm.html", linked: true }
        /// Henschke and others: prognosis of recent onset low back pain in primary care, BMJ
        Henschke2008 "henschke-2008" { publisher: "BMJ", year: Some(2008), seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884", linked: true }
        /// The course of acute and persistent low back pain: meta-analysis, CMAJ 184:E613
        Course2012 "course-2012" { publisher: "Canadian Medical Association Journal", year: Some(2012), seen: Seen::Seen, address: "https://www.cmaj.ca/content/184/11/E613.full.txt", linked: true }
        /// The course of low back pain: an update, CMAJ
        Course2024 "course-2024" { publisher: "Canadian Medical Association Journal", year: Some(2024), seen: Seen::Seen, address: "https://www.mendeley.com/catalogue/73db1a2c-61e7-34cd-a921-8d740d887a9f/", linked: false }
        /// Activity of US adults against the national guideline: the CDC's figures, in digests
        CdcActivity "cdc-activity" { publisher: "Clinical Advisor", year: Some(2020), seen: Seen::SecondHand, address: "https://www.clinicaladvisor.com/home/web-exclusives/only-1-in-5-u-s-adults-get-enough-exercise/", linked: true }
        /// Spine-related leg symptoms, NHS Scotland musculoskeletal pathway
        ScotlandLegSymptoms "nhs-scotland-leg-symptoms" { publisher: "NHS Scotland", year: None, seen: Seen::Seen, address: "https://rds.staging.tactuum.com/msk-pathways/spine-pathways/lumbar-spine-pathways/supporting-information-on-relevant-conditions/spine-related-leg-symptoms", linked: false }
        /// The basics: sciatica, for general practice and pharmacy
        SciaticaBasics "sciatica-basics" { publisher: "GPonline", year: None, seen: Seen::SecondHand, address: "https://www.gponline.com/basics-sciatica/musculoskeletal-disorders/article/1043664", linked: true }
        /// Outcomes of sciatica in UK primary care: the ATLAS cohort
        AtlasCohort "atlas-cohort" { publisher: "The Spine Journal", year: None, seen: Seen::Seen, address: "https://www.thespinejournalonline.com/article/S1529-9430(17)31148-8/fulltext", linked: true }
        /// Liu and others: surgical or non-surgical treatment for sciatica, BMJ
        Liu2023 "liu-2023" { publisher: "BMJ", year: Some(2023), seen: Seen::Seen, address: "https://www.ncbi.nlm.nih.gov/pubmed/37076169", linked: true }
        /// Brinjikji and others: imaging of spinal degeneration in people without pain
        Brinjikji2015 "brinjikji-2015" { publisher: "American Journal of Neuroradiology", year: Some(2015), seen: Seen::Seen, address: "https://www.ajnr.org/content/36/4/811", linked: true }
        /// Natural history of radiculopathy
        RadiculopathyCourse "radiculopathy-course" { publisher: "Musculoskeletal Key", year: None, seen: Seen::Seen, address: "https://musculoskeletalkey.com/natural-history-of-radiculopathy", linked: false }
        /// Katz and others: diagnosis and management of lumbar spinal stenosis, JAMA
        Katz2022 "katz-2022" { publisher: "JAMA", year: Some(2022), seen: Seen::Seen, address: "http://pubmed.gov/35503342", linked: true }
        /// Lumbar spinal stenosis, a textbook chapter
        StenosisWithoutSymptoms "stenosis-without-symptoms" { publisher: "Clinical Gate", year: None, seen: Seen::SecondHand, address: "https://clinicalgate.com/50-lumbar-spinal-stenosis", linked: false }
        /// Stress reaction of the pars interarticularis
        NorwegianPars "norwegian-pars-stress" { publisher: "Kristiansand Fysioterapi", year: None, seen: Seen::SecondHand, address: "https://kristiansandfysioterapi.no/fagstoff-idrettsskader/fagstoff-helsepersonell/stressreaksjoner-i-skjelettet/stressreaksjon-i-pars-interartikularis", linked: true }
        /// Low back pain in the young tennis player
        AspetarTennis "aspetar-young-tennis-player" { publisher: "Aspetar Sports Medicine Journal", year: None, seen: Seen::SecondHand, address: "https://journal.aspetar.com/en/archive/volume-3-targeted-topic-sports-medicine-in-tennis/low-back-pain-in-the-young-tennis-player", linked: true }
        /// Spondylolysis in adolescents
        AbelSpondylolysis "abel-spondylolysis" { publisher: "Doctor Abel", year: None, seen: Seen::Seen, address: "https://www.doctorabel.us/adolescent-rheumatology/spondylolysis.html", linked: true }
        /// Return to play after lumbar spondylolysis
        ParsReturnToPlay "pars-return-to-play" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5898678", linked: true }
        /// Treatment of degenerative spondylolisthesis, ISSLS chapter
        IsslsDegenerativeSlip "issls-degenerative-spondylolisthesis" { publisher: "Wheeless' Textbook of Orthopaedics", year: None, seen: Seen::SecondHand, address: "https://www.wheelessonline.com/ISSLS/section-15-chapter-3-treatment-of-degenerative-spondylolisthesis/", linked: true }
        /// Decompression with or without fusion for degenerative spondylolisthesis: NORDSTEN-DS at five years
        NordstenDs "nordsten-ds" { publisher: "PubMed", year: None, seen: Seen::Seen, address: "http://pubmed.gov/39111800", linked: true }
        /// Decompression with or without fusion: the Swedish Spinal Stenosis Study at five years
        SwedishStenosisStudy "swedish-spinal-stenosis-study" { publisher: "Bone and Joint Journal", year: None, seen: Seen::Seen, address: "https://boneandjoint.org.uk/Article/10.1302/0301-620X.106B7.BJJ-2023-1160.R2", linked: true }
        /// Adolescent idiopathic scoliosis in adults
        ScoliosisInAdults "scoliosis-in-adults" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11297403/", linked: true }
        /// Adolescent idiopathic scoliosis and back pain
        ScoliosisAndPain "scoliosis-and-back-pain" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5016859", linked: true }
        /// Small scoliotic curves and later back pain, the ALSPAC cohort
        AlspacSmallCurves "alspac-small-curves" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4959823", linked: true }
        /// Surgery for scoliosis, a series
        ScoliosisSurgerySeries "scoliosis-surgery-series" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6437349", linked: true }
        /// Facet joint osteoarthritis and back pain
        FacetOsteoarthritisPain "facet-osteoarthritis-and-pain" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4018241", linked: true }
        /// Spinal degeneration in people of 65 and over
        DegenerationInOlderAge "degeneration-in-older-age" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2867597", linked: true }
        /// Facet joint pain, a surgeon's page
        FacetPattern "facet-pattern" { publisher: "David Edis", year: None, seen: Seen::Seen, address: "https://seekfind.com.au/businesses/medical/doctors/dr-david-edis-orthopaedic-and-spine-surgeon-frankston", linked: false }
        /// BMJ Best Practice: fibromyalgia, the criteria of 2016
        FibromyalgiaCriteria2016 "fibromyalgia-criteria-2016" { publisher: "BMJ Publishing Group", year: None, seen: Seen::SecondHand, address: "https://bestpractice.bmj.com/topics/en-us/187/criteria", linked: true }
        /// Fibromyalgia, a review
        FibromyalgiaReview "fibromyalgia-review" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10324920", linked: true }
        /// EULAR recommendations for the management of fibromyalgia, table
        Eular2017 "eular-2017" { publisher: "European Alliance of Associations for Rheumatology", year: Some(2017), seen: Seen::Seen, address: "https://ard.bmj.com/highwire/markup/227739/expansion", linked: true }
        /// Diabetic lumbosacral radiculoplexus neuropathy
        DiabeticRadiculoplexus "diabetic-radiculoplexus-neuropathy" { publisher: "Neupsy Key", year: None, seen: Seen::SecondHand, address: "https://neupsykey.com/diabetic-lumbosacral-radiculoplexus-neuropathy", linked: false }
        /// Spasticity and spinal cord injury
        MsktcSpasticity "msktc-spasticity" { publisher: "Model Systems Knowledge Translation Center (US)", year: None, seen: Seen::SecondHand, address: "https://msktc.org/sci/factsheets/spasticity-and-spinal-cord-injury", linked: true }
        /// Cheung and others: delayed onset muscle soreness, Sports Medicine, and a digest of it
        Cheung2003 "cheung-2003" { publisher: "Sports Medicine", year: Some(2003), seen: Seen::SecondHand, address: "https://wiki.gravy.cc/wiki/Delayed_onset_muscle_soreness", linked: false }
        /// DSM-5: somatic symptom disorder, what changed
        Dsm5SomaticSymptom "dsm-5-somatic-symptom" { publisher: "American Psychiatric Association", year: Some(2013), seen: Seen::Seen, address: "https://psychiatryonline.org/doi/full/10.1176/appi.pn.2013.3a26", linked: true }
        /// Strains and sprains
        HealthifyStrains "healthify-strains-and-sprains" { publisher: "Healthify (New Zealand)", year: None, seen: Seen::SecondHand, address: "https://healthify.nz/strains-and-sprains", linked: true }
        /// Lumbar strain, a summary
        LumbarStrain "lumbar-strain" { publisher: "Seek Healthz", year: None, seen: Seen::Seen, address: "https://www.seekhealthz.com/health/lumbar-strain/", linked: false }
        /// Back pain: self-care and danger signs, NHS text on practices' pages
        NhsBackPainPages "nhs-back-pain-self-care" { publisher: "NHS", year: None, seen: Seen::SecondHand, address: "https://bridgwaterbayhealth.nhs.uk/back-pain", linked: true }
        /// I have back pain: when to ask again
        NhsTwoWeeks "nhs-two-week-rule" { publisher: "Old Court House Surgery (NHS)", year: None, seen: Seen::SecondHand, address: "https://www.ochsurgery.co.uk/health-advice/i-have-back-pain/", linked: true }
        /// Physiotherapy: pelvic girdle pain, patient leaflet
        NorthernCarePelvicPain "northern-care-pelvic-girdle-pain" { publisher: "Northern Care Alliance NHS Foundation Trust", year: None, seen: Seen::Seen, address: "https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/physiotherapy-pelvic-girdle-pain-pgp", linked: true }
        /// Should I ring 999 or 111?
        RingEmergencyUk "ring-999-or-111" { publisher: "West Midlands Ambulance Service (NHS)", year: None, seen: Seen::Seen, address: "https://wmas.nhs.uk/999-or-111/", linked: true }
        /// When should I call 911? The page of 911.gov, quoted by a town
        CallEmergencyUs "call-911-us" { publisher: "Town of Skowhegan (US), quoting 911.gov", year: None, seen: Seen::SecondHand, address: "https://www.skowhegan.org/FAQ.aspx?QID=95", linked: true }
        /// Emergency medical needs: when to call 911, for people who are new in Canada
        CallEmergencyCanada "call-911-canada" { publisher: "Queen's University, Department of Family Medicine (Canada)", year: None, seen: Seen::Seen, address: "https://familymedicine.queensu.ca/home/global_health/refugee_health_initiative/newcomers/emergency_medical_needs", linked: true }
        /// When to call 112 or 999
        CallEmergencyIreland "call-112-or-999-ireland" { publisher: "Health Service Executive (Ireland)", year: None, seen: Seen::Seen, address: "https://www2.hse.ie/emergencies/when-to-call-112-or-999/", linked: true }
        /// Calling triple zero, with the number of the health line
        CallEmergencyAustralia "calling-triple-zero" { publisher: "Healthdirect Australia", year: None, seen: Seen::Seen, address: "https://www.healthdirect.gov.au/calling-triple-zero", linked: true }
        /// Nurofen 200 mg, Irish product characteristics: doses
        IbuprofenIreland "ibuprofen-ireland" { publisher: "Health Products Regulatory Authority (Ireland)", year: Some(2021), seen: Seen::Seen, address: "https://www.rxreasoner.com/monographs/nurofen/usage", linked: false }
        /// What packs of ibuprofen must say, in the poisons list of Tasmania
        IbuprofenAustralia "ibuprofen-australia" { publisher: "Tasmania (Australia)", year: Some(2005), seen: Seen::Seen, address: "http://classic.austlii.edu.au/au/legis/tas/num_reg/plao82220052005n103363/s4.html", linked: true }
        /// Paracetamol should be taken at the approved dose
        ParacetamolAustralia "paracetamol-australia" { publisher: "Australian Self Medication Industry", year: Some(2014), seen: Seen::Seen, address: "http://asmi.com.au/news-information/news-media-releases/paracetamol-should-be-taken-at-the-approved-dose.aspx", linked: true }
        /// Ibuprofen 200 mg, US over-the-counter label: directions
        IbuprofenUsDirections "ibuprofen-us-directions" { publisher: "NDC List", year: None, seen: Seen::Seen, address: "https://ndclist.com/ndc/66267-115/label", linked: false }
        /// Ibuprofen, US over-the-counter label: warnings
        IbuprofenUsWarnings "ibuprofen-us-warnings" { publisher: "DailyMed", year: None, seen: Seen::Seen, address: "http://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=84d86fd2-24c4-438f-a8ba-2002b10bacdf", linked: true }
        /// Ibuprofen, US over-the-counter label: when to stop, in a reprint
        IbuprofenUsStopUse "ibuprofen-us-stop-use" { publisher: "DailyMed", year: Some(2024), seen: Seen::Seen, address: "https://funfoxmeds.com/dailymed/25f9531b-e674-4c72-af42-ea0ad0a4a706", linked: false }
        /// Ibuprofen, US over-the-counter label: age 60, in a reprint
        IbuprofenUsAge "ibuprofen-us-age" { publisher: "Directory of Drugs", year: None, seen: Seen::Seen, address: "http://www.directoryofdrugs.com/ibuprofen.htm", linked: false }
        /// Ibuprofen 400 mg, UK product characteristics: doses
        IbuprofenUkDoses "ibuprofen-uk-doses" { publisher: "Medthority", year: Some(2024), seen: Seen::Seen, address: "https://medthority.com/drugs/m-musculo-skeletal-system/m01/m01a/m01ae/m01ae01/boots-ibuprofen-400mg-tablets", linked: false }
        /// Ibuprofen, UK product characteristics: contraindications
        IbuprofenUkContraindications "ibuprofen-uk-contraindications" { publisher: "Medthority", year: None, seen: Seen::Seen, address: "https://medthority.com/drugs/m-musculo-skeletal-system/m01/m01a/m01ae/m01ae01/nurofen-express-342mg-caplets", linked: false }
        /// Ibuprofen, UK product characteristics: warnings
        IbuprofenUkWarnings "ibuprofen-uk-warnings" { publisher: "Electronic Medicines Compendium", year: None, seen: Seen::Seen, address: "https://medicines.org.uk/emc/product/394/smpc", linked: true }
        /// NHS: who can and cannot take ibuprofen, quoted
        IbuprofenNhs "ibuprofen-nhs" { publisher: "NHS England", year: None, seen: Seen::SecondHand, address: "https://britbrief.co.uk/health/nhs/8-groups-who-should-avoid-ibuprofennhs-list.html", linked: false }
        /// NHS: ibuprofen with other medicines, quoted
        IbuprofenNhsInteractions "ibuprofen-nhs-interactions" { publisher: "Clear Chemist", year: None, seen: Seen::SecondHand, address: "https://clearchemist.co.uk/az-health/ibuprofen/interactions-with-other-medicines", linked: false }
        /// Ibuprofen 600 mg, patient leaflet
        IbuprofenLeaflet "ibuprofen-leaflet" { publisher: "Medikamio", year: None, seen: Seen::Seen, address: "https://medikamio.com/nl-nl/geneesmiddelen/ibuprofen-fair-med-600-mg-filmomhulde-tabletten/pil", linked: false }
        /// NSAID label text on ACE inhibitors and diuretics, on a trader's page
        NsaidLabelDiuretics "nsaid-label-diuretics" { publisher: "Exporters India", year: None, seen: Seen::SecondHand, address: "https://www.exportersindia.com/us/borak-pharchem-inc/anti-inflammatory-drugs.htm", linked: false }
        /// FDA: avoid NSAIDs in pregnancy at 20 weeks or later
        FdaNsaidPregnancy "fda-nsaid-pregnancy" { publisher: "Food and Drug Administration (US)", year: Some(2020), seen: Seen::Seen, address: "https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic", linked: true }
        /// NSAIDs and the risk of pregnancy complications
        MedTruthPregnancy "medtruth-nsaid-pregnancy" { publisher: "MedTruth", year: None, seen: Seen::SecondHand, address: "https://medtruth.com/articles/fda-regulation/nsaids-can-increase-risk-of-pregnancy-complications/", linked: false }
        /// Gut bleeding with an NSAID and an SSRI
        SsriNsaidBleeding "ssri-nsaid-bleeding" { publisher: "Gastroenterology and Endoscopy News", year: Some(2023), seen: Seen::SecondHand, address: "https://www.gastroendonews.com/PRN/Article/10-23/GI-Bleeding-Risk-NSAID-SSRI/71782", linked: true }
        /// Acetaminophen regular strength, US label, in a reprint
        ParacetamolUs "paracetamol-us" { publisher: "Recall Guide", year: None, seen: Seen::Seen, address: "https://www.recallguide.org/drug/tylenol-regular-strength/", linked: false }
        /// NHS: paracetamol safety advice, quoted
        ParacetamolNhs "paracetamol-nhs" { publisher: "Particle News", year: None, seen: Seen::SecondHand, address: "https://particle.news/story/nhs-reissues-paracetamol-safety-advice-as-study-flags-risks-for-long-term-use-in-older-adults", linked: false }
        /// Acetaminophen: use it safely
        ParacetamolCanada "paracetamol-canada" { publisher: "Health Canada", year: None, seen: Seen::Seen, address: "http://canada.ca/en/health-canada/services/publications/drugs-health-products/poster-acetaminophen.html", linked: true }
        /// Diclofenac gel, US over-the-counter label
        DiclofenacGelUs "diclofenac-gel-us" { publisher: "DailyMed", year: None, seen: Seen::Seen, address: "https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=6952a221-17fd-4592-8edc-ff3699743533&version=1", linked: true }
        /// Diclofenac gel, a shop's page
        DiclofenacGelShop "diclofenac-gel-shop" { publisher: "Heritage", year: None, seen: Seen::SecondHand, address: "http://heritagesrcenter.org/shop/diclofenac-gel.html", linked: false }
        /// NHS: ibuprofen gel, quoted
        IbuprofenGelNhs "ibuprofen-gel-nhs" { publisher: "Family More", year: None, seen: Seen::SecondHand, address: "https://familymore.net/a-warning-issued-for-everyone-who-takes-ibuprofen", linked: false }
        /// Heat wraps: warnings and safety
        HeatWrapLabel "heat-wrap-label" { publisher: "ThermaCare", year: None, seen: Seen::Seen, address: "https://www.thermacare.ie/warnings/", linked: true }
        /// Hot and cold therapy device: contraindications
        HotColdDevice "hot-cold-device" { publisher: "DeRoyal", year: None, seen: Seen::Seen, address: "https://deroyal.com/products/search-catalog-item/catalog-item-preview/pc-temptherapy-jetstream", linked: true }
        /// Ice and heat therapy, training for UK pharmacy teams
        PharmacyHeatAndCold "pharmacy-heat-and-cold" { publisher: "Training Matters", year: None, seen: Seen::SecondHand, address: "https://www.tmmagazine.co.uk/learning/topical-pain-relief/ice-and-heat-therapy-19027", linked: true }
        /// Using heat and ice with nerve damage
        HeatAndColdNeuropathy "heat-and-cold-neuropathy" { publisher: "Diabetes Self-Management", year: None, seen: Seen::SecondHand, address: "http://www.diabetesselfmanagement.com/articles/diabetic-complications/controlling-neuropathic-pain-tips-from-an-occupational-therapist-tips-for-using-heat-and-ice/print/", linked: true }
        /// Hot and cold packs: clinics' leaflets
        HeatAndColdLeaflets "heat-and-cold-leaflets" { publisher: "Onion River Chiropractic and others", year: None, seen: Seen::Seen, address: "https://onionriverchiropractic.com/info/hot-and-cold-pack-application/", linked: false }
        /// Heat and ice therapy
        OxfordHeatAndIce "oxford-heat-and-ice" { publisher: "Oxford Osteopaths", year: None, seen: Seen::Seen, address: "https://www.oxfordosteopaths.co.uk/heat-ice-therapy", linked: true }
        /// Risks of massage, reprints of hospital and NIH text
        MassageRisks "massage-risks" { publisher: "Spencer Massage", year: None, seen: Seen::SecondHand, address: "https://spencermassage.com/risks-of-massage", linked: false }
        /// Contraindications to manipulation, best-practice table 9
        ManipulationContraindications "manipulation-contraindications" { publisher: "Journal of Alternative and Complementary Medicine", year: None, seen: Seen::Seen, address: "https://chiro.org/Graphics_Box_RESEARCH/GRAPHICS_19/BEST_PRACTICES/Table_9.html", linked: false }
        /// Harms of manual therapy
        ManualTherapyHarms "manual-therapy-harms" { publisher: "Chiropractic and Manual Therapies", year: Some(2017), seen: Seen::Seen, address: "https://chiromt.biomedcentral.com/articles/10.1186/s12998-017-0168-5", linked: true }
        /// TENS: makers' precautions
        TensPrecautions "tens-precautions" { publisher: "Boots Maternity Rental", year: None, seen: Seen::Seen, address: "https://www.bootsmaternityrentalproducts.co.uk/maternity_tens_precautions.php?pid=1", linked: false }
        /// TENS: do not use if
        TensDoNotUse "tens-do-not-use" { publisher: "Bauhaus University Weimar", year: None, seen: Seen::SecondHand, address: "https://www.uni-weimar.de/kunst-und-gestaltung/wiki/Don%27t_use_if..", linked: false }
        /// Low back pain and complementary health approaches
        Nccih "nccih-low-back-pain" { publisher: "National Center for Complementary and Integrative Health (US)", year: None, seen: Seen::Seen, address: "https://nccih.nih.gov/health/low-back-pain-and-complementary-health-approaches-what-you-need-to-know?nav=govd", linked: true }
        /// Cyclobenzaprine tablets, US label
        CyclobenzaprineLabel "cyclobenzaprine-label" { publisher: "MPR", year: None, seen: Seen::Seen, address: "https://www.empr.com/drug/cyclobenzaprine-hcl-tablets/", linked: true }
        /// Duloxetine, US prescribing information
        DuloxetineLabel "duloxetine-label" { publisher: "NDC List", year: None, seen: Seen::Seen, address: "https://ndclist.com/ndc/71205-525/label", linked: false }
        /// Duloxetine and monoamine oxidase inhibitors
        DuloxetineIntervals "duloxetine-maoi-intervals" { publisher: "Index a Repository", year: None, seen: Seen::SecondHand, address: "https://indexarepository.com/drugs/cns-drugs/duloxetine", linked: false }
        /// FDA: rare but serious harm from epidural corticosteroid injections
        FdaEpiduralSteroid "fda-epidural-steroid" { publisher: "Food and Drug Administration (US)", year: Some(2014), seen: Seen::Seen, address: "http://www.fda.gov/Drugs/DrugSafety/ucm394280.htm", linked: true }
        /// The ACP guideline across the stages of low back pain, a digest
        AcpPhases "acp-2017-phases" { publisher: "Medtalks", year: None, seen: Seen::SecondHand, address: "https://www.medtalks.in/articles/acp-clinical-guideline-on-noninvasive-management-of-low-back-pain-across-stages", linked: true }
        /// The phases in the review of 301 placebo trials, a digest
        CashinPhases "cashin-2025-phases" { publisher: "BookSci", year: Some(2025), seen: Seen::SecondHand, address: "https://booksci.cn/literature/143655754.htm", linked: false }
        /// WHO guideline on chronic primary low back pain, a society's news
        WhoPhases "who-2023-esceo" { publisher: "ESCEO", year: Some(2023), seen: Seen::SecondHand, address: "https://www.esceo.org/news/who-guideline-non-surgical-management-chronic-primary-low-back-pain-adults-primary-and", linked: true }
        /// Call for large placebo-controlled trials in low back pain
        PhysioUpdate "physio-update-non-specific" { publisher: "Physio Update", year: None, seen: Seen::SecondHand, address: "https://physioupdate.co.uk/call-for-large-high-quality-placebo-controlled-trials-to-reduce-uncertainty-in-lower-back-pain-treatments/", linked: true }
        /// Lumbar radicular pain and radiculopathy
        WikiMsk "wikimsk-radicular-pain" { publisher: "WikiMSK", year: None, seen: Seen::SecondHand, address: "https://wikimsk.org/w/index.php?title=Lumbar_Radicular_Pain_and_Radiculopathy", linked: true }
        /// Can a lumbar strain become a permanent injury?
        BiologyInsights "biology-insights-lumbar-strain" { publisher: "Biology Insights", year: None, seen: Seen::SecondHand, address: "https://biologyinsights.com/can-a-lumbar-strain-become-a-permanent-injury", linked: false }
        /// Lumbar disc herniation, a review
        DiscHerniationBjj "disc-herniation-bjj" { publisher: "Bone and Joint Journal", year: None, seen: Seen::Seen, address: "https://boneandjoint.org.uk/Article/10.1302/0301-620X.94B11.29148", linked: true }
        /// Lumbar disc herniations followed for eight years
        DiscCohort "disc-eight-year-cohort" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4714478", linked: true }
        /// Lumbosacral plexus neuropathy
        NeurosurgeryWiki "neurosurgery-wiki-plexus" { publisher: "Neurosurgery Wiki", year: None, seen: Seen::SecondHand, address: "https://neurosurgerywiki.com/wiki/doku.php?do=export_xhtml&id=lumbosacral_plexus_neuropathy", linked: true }
        /// What is spasticity and neuropathic pain?
        SpinalCordInjuryZone "spinal-cord-injury-zone" { publisher: "Spinal Cord Injury Zone", year: None, seen: Seen::SecondHand, address: "https://spinalcordinjuryzone.com/answers/8450/what-is-spasticity-and-neuropathic-pain", linked: false }
        /// Spinal stenosis and neurogenic claudication
        VascularContrast "vascular-claudication-contrast" { publisher: "Canada Drugs", year: None, seen: Seen::SecondHand, address: "https://canadadrugs.su/spinal-stenosis-and-neurogenic-claudication-what-it-is-and-how-it-s-treated", linked: false }
        /// Non-operative treatment for lumbar spinal stenosis
        StenosisNonOperative "stenosis-non-operative" { publisher: "Chiro.org", year: None, seen: Seen::SecondHand, address: "http://chiro.org./Low_Back_Pain/Non-operative_Treatment_for_Lumbar.shtml", linked: false }
        /// EULAR recommendations for fibromyalgia, excerpts
        Eular2017Text "eular-2017-excerpts" { publisher: "Tom Wade MD", year: None, seen: Seen::SecondHand, address: "http://www.tomwademd.net/eular-revised-recommendations-for-the-management-of-fibromyalgia-links-and-excerpts/", linked: false }
        /// Back pain, NHS text on a practice's page
        BelmontHill "nhs-belmont-hill-back-pain" { publisher: "Belmont Hill Surgery (NHS)", year: None, seen: Seen::SecondHand, address: "https://www.belmonthillsurgery.co.uk/back-pain", linked: true }
        /// Sciatica, an algorithm for general practice
        GpReasoningSciatica "gp-reasoning-sciatica" { publisher: "GP Reasoning", year: None, seen: Seen::SecondHand, address: "https://gpreasoning.uk/tools/algorithms/sciatica.html", linked: true }
        /// Mid and lower back
        FixLondon "fix-london-back" { publisher: "Fix London", year: None, seen: Seen::SecondHand, address: "https://www.fixlondon.co.uk/mid-and-lower-back", linked: true }
        /// The ACP holds its guidelines as lapsed after five years
        AcpLapsed "acp-guideline-status" { publisher: "American College of Physicians", year: None, seen: Seen::Seen, address: "https://annals.org/aim/article-abstract/2603228/", linked: true }
        /// Gut bleeding with an NSAID and an SSRI, an older estimate
        SsriNsaidOlder "ssri-nsaid-bleeding-older" { publisher: "PubMed", year: None, seen: Seen::Seen, address: "https://pubmed.ncbi.nlm.nih.gov/17919277", linked: true }
        /// Ostelo and others: interpreting change scores for pain and function in low back pain, abstract
        Ostelo2008 "ostelo-2008" { publisher: "Spine", year: Some(2008), seen: Seen::Seen, address: "https://paperexplained.cn/articles/paper/detail/c63b17f3", linked: false }
        /// Kamper and others: how is recovery from low back pain measured?
        Kamper2010 "kamper-2010" { publisher: "PubMed Central", year: Some(2010), seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2989296", linked: true }
        /// Causes and treatment of lower back spasms: the article from which this crate began; its advice on seeing a doctor could not be read in a public copy
        FoundingArticle "founding-article" { publisher: "Medical News Today", year: Some(2018), seen: Seen::Seen, address: "https://www.medicalnewstoday.com/articles/321916", linked: true }
        /// Good practice: no published support was read, the rule rests on general clinical practice
        GoodPractice "good-practice" { publisher: "no publisher", year: None, seen: Seen::Recalled, address: "none", linked: false }

        // Activity
        /// Physical Activity Guidelines for Americans, second edition: key guidelines, in a table of a review
        PagKeyGuidelines "pag-2018-key-guidelines" { publisher: "Department of Health and Human Services (US)", year: Some(2018), seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8802999/table/T1", linked: true }
        /// Physical Activity Guidelines for Americans, second edition: classes of intensity
        PagIntensity "pag-2018-intensity" { publisher: "Department of Health and Human Services (US)", year: Some(2018), seen: Seen::Seen, address: "https://www.yumpu.com/en/document/view/66222442/physical-activity-guidelines/20", linked: false }
        /// Physical Activity Guidelines for Americans, second edition: glossary
        PagGlossary "pag-2018-glossary" { publisher: "Department of Health and Human Services (US)", year: Some(2018), seen: Seen::Seen, address: "https://www.yumpu.com/en/document/view/66222442/physical-activity-guidelines/106", linked: false }
        /// The talk test, told on a page for the public
        TalkTestPage "talk-test" { publisher: "Qammunity", year: None, seen: Seen::SecondHand, address: "https://qammunity.org/19021146", linked: false }
        /// Classes of exercise intensity by perceived exertion, heart rate and oxygen uptake, adapted from the American College of Sports Medicine (tenth edition)
        AcsmIntensity "acsm-intensity" { publisher: "British Journal of Sports Medicine", year: None, seen: Seen::Seen, address: "https://bjsm.bmj.com/highwire/markup/116782", linked: true }
        /// Maximal heart rate as 220 less the age, in a table of a review
        MaximalHeartRate220 "maximal-heart-rate-220" { publisher: "Korean Journal of Family Medicine", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8321902/table/t1-kjfm-19-0113", linked: true }
        /// Maximal heart rate as 208 less 0.7 of the age, in a table of a study
        MaximalHeartRate208 "maximal-heart-rate-208" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10310950/table/tbl1", linked: true }
        /// A worked example of the heart rate reserve
        ReserveExample "heart-rate-reserve-example" { publisher: "Ridge Athletic", year: None, seen: Seen::Seen, address: "https://ridgeathletic.com/estimating-intensity", linked: true }
        /// Cadence and intensity at 21 to 40 years, International Journal of Behavioral Nutrition and Physical Activity 16:8
        CadenceAdults21To40 "cadence-21-to-40" { publisher: "International Journal of Behavioral Nutrition and Physical Activity", year: Some(2019), seen: Seen::Seen, address: "A copy of the article on toplis.best", linked: false }
        /// Cadence and intensity at 41 to 60 years
        CadenceAdults41To60 "cadence-41-to-60" { publisher: "International Journal of Behavioral Nutrition and Physical Activity", year: None, seen: Seen::Seen, address: "https://doaj.org/article/49e9a4ebf17748f894e649167f586a1f", linked: true }
        /// Cadence and intensity at 61 to 85 years
        CadenceAdults61To85 "cadence-61-to-85" { publisher: "International Journal of Behavioral Nutrition and Physical Activity", year: Some(2021), seen: Seen::Seen, address: "https://doi.org/10.1186/s12966-021-01199-4", linked: true }
        /// Cadence and vigorous intensity at 61 to 85 years
        CadenceVigorous61To85 "cadence-vigorous-61-to-85" { publisher: "International Journal of Behavioral Nutrition and Physical Activity", year: Some(2023), seen: Seen::Seen, address: "https://doi.org/10.1186/s12966-023-01543-w", linked: true }
        /// Cadence and relative intensity at 21 to 60 years, table 5
        CadenceRelative "cadence-relative" { publisher: "International Journal of Behavioral Nutrition and Physical Activity", year: Some(2021), seen: Seen::Seen, address: "https://doi.org/10.1186/s12966-021-01096-w", linked: true }
        /// The Older Adult Compendium of Physical Activities, abstract
        OlderAdultCompendium "older-adult-compendium-2024" { publisher: "Oregon State University", year: Some(2024), seen: Seen::Seen, address: "https://health.oregonstate.edu/research/publications/101016jjshs202310007", linked: true }
        /// The 2024 Adult Compendium of Physical Activities, abstract
        AdultCompendium2024 "adult-compendium-2024" { publisher: "South African Sports Medicine Association", year: Some(2024), seen: Seen::Seen, address: "A copy of the abstract on sasma.org.za", linked: false }
        /// What counts as sedentary behaviour
        SedentaryDefinition "sedentary-definition" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4362881", linked: true }
        /// WHO guidelines on physical activity and sedentary behaviour: sedentary time
        WhoSedentary "who-2020-sedentary" { publisher: "World Health Organization", year: Some(2020), seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906", linked: true }
        /// Canada's 24-hour movement guidelines for adults: sitting
        CanadaSitting "canada-2020-sitting" { publisher: "Canadian Society for Exercise Physiology", year: Some(2020), seen: Seen::Seen, address: "https://csepguidelines.ca and https://www.teesvalleysport.co.uk/national-sports-news/canadas-first-24-hour-movement-guidelines-for-adults/", linked: false }
        /// Sedentary time and death, heart disease and cancer: dose and response in 34 studies
        SittingDoseResponse "sitting-dose-response" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6133005", linked: true }
        /// Screen work: answers of the Health and Safety Executive on breaks
        HseBreaks "hse-screen-breaks" { publisher: "Health and Safety Executive (UK)", year: None, seen: Seen::Seen, address: "https://www.hse.gov.uk/contact/faqs/vdubreaks.htm", linked: true }
        /// Breaks from screen work: the executive's guidance and the unions' advice
        ScreenBreakAdvice "screen-break-advice" { publisher: "Labour Research Department (UK)", year: None, seen: Seen::SecondHand, address: "https://www.nibusinessinfo.co.uk, computer health and safety: task design and rest breaks", linked: false }
        /// Sit, stand and move in each half hour: Alan Hedge's advice
        HedgeHalfHour "hedge-half-hour" { publisher: "OrthoSpineNews", year: Some(2015), seen: Seen::SecondHand, address: "https://orthospinenews.com/2015/09/29/the-price-we-pay-for-sitting-too-much", linked: false }
        /// Waongenngarm and others: breaks and low back pain in office workers, review, Applied Ergonomics 68:230
        BreaksReview "breaks-review-2018" { publisher: "Applied Ergonomics", year: Some(2018), seen: Seen::Seen, address: "A copy of the article on scribd.com, document 580964091", linked: false }
        /// Waongenngarm and others: active breaks and shifts of posture to prevent neck and low back pain, abstract
        ActiveBreaksTrial "active-breaks-trial-2021" { publisher: "Scandinavian Journal of Work, Environment and Health", year: Some(2021), seen: Seen::Seen, address: "https://www.sjweh.fi/show_abstract.php?abstract_id=3949", linked: true }
        /// Standing or sitting at work and low back pain, pooled
        StandingReview "standing-review" { publisher: "Work", year: None, seen: Seen::Seen, address: "https://ip.ios.semcs.net/articles/work/wor203292", linked: true }
        /// Take a Stand: sitting less at work and pain, abstract
        TakeAStand "take-a-stand" { publisher: "Scandinavian Journal of Work, Environment and Health", year: None, seen: Seen::Seen, address: "https://www.sjweh.fi/show_abstract.php?abstract_id=3639", linked: true }
        /// Owen and others: which kinds of exercise help low back pain, network meta-analysis
        ExerciseNetwork2020 "exercise-network-2020" { publisher: "British Journal of Sports Medicine", year: Some(2020), seen: Seen::Seen, address: "https://bjsm.bmjjournals.com/content/54/21/1279", linked: true }
        /// The WalkBack trial, as presented to World Physiotherapy
        WalkBackResults "walkback-results" { publisher: "World Physiotherapy", year: Some(2024), seen: Seen::SecondHand, address: "A congress proceeding of World Physiotherapy", linked: false }
        /// The WalkBack trial: the walking that was asked for and done
        WalkBackDose "walkback-dose" { publisher: "Medical Brief", year: Some(2024), seen: Seen::SecondHand, address: "https://www.medicalbrief.co.za/?p=181094", linked: true }
        /// The WalkBack trial: how long recurrences lasted, abstract
        WalkBackRecurrences "walkback-recurrences" { publisher: "ASN Events", year: Some(2025), seen: Seen::Seen, address: "Abstract 124692 on sss-2025.p.asnevents.com.au", linked: false }
        /// IPAQ scoring protocol: for whom the questionnaire is
        IpaqAges "ipaq-ages" { publisher: "IPAQ group", year: Some(2005), seen: Seen::SecondHand, address: "https://www.slideshare.net/MariaAfonso26/ipaq-protocol-inles", linked: false }
        /// IPAQ scoring protocol: MET values and categories
        IpaqCategories "ipaq-categories" { publisher: "IPAQ group", year: Some(2005), seen: Seen::SecondHand, address: "https://lcbc-uio.github.io/questionnaires/reference/ipaq_compute.html", linked: false }
        /// IPAQ scoring protocol: data processing rules, in a Chinese rendering
        IpaqProcessing "ipaq-processing" { publisher: "IPAQ group", year: Some(2005), seen: Seen::SecondHand, address: "http://www.360docs.net/doc/2115813084.html", linked: false }
        /// The WHO's own scoring code for the IPAQ
        WhoIpaqCode "who-ipaq-code" { publisher: "World Health Organization", year: None, seen: Seen::Seen, address: "WHO Stata code for the 2024 estimates, in a public repository", linked: false }
        /// The WHO's own scoring code for the GPAQ
        WhoGpaqCode "who-gpaq-code" { publisher: "World Health Organization", year: None, seen: Seen::Seen, address: "WHO Stata code for the 2024 estimates, in a public repository", linked: false }
        /// The WHO's STEPS code for levels of activity
        WhoStepsCode "who-steps-code" { publisher: "World Health Organization", year: None, seen: Seen::Seen, address: "https://github.com/WorldHealthOrganization/stepsMDA2021", linked: true }
        /// Behavioral Risk Factor Surveillance System: codebook of 2023
        BrfssCodebook2023 "brfss-codebook-2023" { publisher: "Centers for Disease Control and Prevention (US)", year: Some(2023), seen: Seen::Seen, address: "https://github.com/WrinkleRelease/brfss, brfss-2023/supplemental/llcp-2023-codebook.md", linked: false }
        /// Behavioral Risk Factor Surveillance System: codebook of 2015
        BrfssCodebook2015 "brfss-codebook-2015" { publisher: "Centers for Disease Control and Prevention (US)", year: Some(2015), seen: Seen::Seen, address: "A public copy of the codebook as text", linked: false }
        /// Maximal oxygen uptake by age and sex, as public scoring code for the survey has it
        BrfssFitness "brfss-fitness" { publisher: "no publisher", year: None, seen: Seen::SecondHand, address: "Public scoring code for the survey", linked: false }
        /// Physical activity among adults, United States, 2020, NCHS Data Brief 443
        NchsBrief443 "nchs-data-brief-443" { publisher: "National Center for Health Statistics (US)", year: None, seen: Seen::Seen, address: "https://dx.doi.org/10.15620/cdc:120213", linked: true }
        /// Healthy People 2030: objectives PA-02 to PA-05
        HealthyPeople2030 "healthy-people-2030" { publisher: "Department of Health and Human Services (US)", year: None, seen: Seen::Seen, address: "https://odphp.health.gov/healthypeople", linked: true }
        /// Adults who meet the guideline, by state, 2011
        BrfssStates2011 "brfss-states-2011" { publisher: "PubMed Central", year: None, seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4604926", linked: true }
        /// Are Americans following the guidelines?
        EmprPrevalence "empr-prevalence" { publisher: "eMPR", year: None, seen: Seen::SecondHand, address: "https://www.empr.com/home/news/are-americans-following-physical-activity-guidelines/", linked: true }
        /// Healthy People: adults who meet both guidelines, details of the data
        HealthyPeopleDetails "healthy-people-details" { publisher: "Department of Health and Human Services (US)", year: None, seen: Seen::Seen, address: "https://www.healthypeople.gov/node/5072/data_details", linked: true }
        /// Adults who meet both guidelines by age, 2011, abstract
        BrfssAges2011 "brfss-ages-2011" { publisher: "PubMed", year: None, seen: Seen::Seen, address: "https://ai-bt.com/si.php?db=pubmed&id=23636025", linked: false }
        /// The second edition of the guidelines is released
        HhsRelease2018 "hhs-release-2018" { publisher: "Nutrition Health Review", year: Some(2018), seen: Seen::SecondHand, address: "https://nutritionhealthreview.com/?p=1299", linked: true }
        /// Strengthening among adults, 2020
        NchsStrength2020 "nchs-strength-2020" { publisher: "National Center for Health Statistics (US)", year: Some(2022), seen: Seen::Seen, address: "https://blogs.cdc.gov/nchs/2022/05/06/6401/", linked: true }
        /// Physical Activity Guidelines for Americans, second edition: what children need, in copies of the text
        PagChildren "pag-2018-children" { publisher: "Department of Health and Human Services (US)", year: Some(2018), seen: Seen::SecondHand, address: "https://wondrlust.com/action/how-much-exercise-should-you-be-doing-2/ and https://sugarpolt.blogg.se/2023/october", linked: false }
        /// Physical activity recommendations of the CDC, in a copy of the page
        PagCdcCopy "pag-2018-cdc-copy" { publisher: "Centers for Disease Control and Prevention (US)", year: None, seen: Seen::SecondHand, address: "https://ontracktowellness.org/physical-activity-recommendations", linked: false }
        /// Physical Activity Guidelines for Americans, second edition: examples for older adults, table 5-1
        PagOlderAdultExamples "pag-2018-older-adult-examples" { publisher: "Department of Health and Human Services (US)", year: Some(2018), seen: Seen::Seen, address: "https://yumpu.com/en/document/view/66222442/physical-activity-guidelines/70", linked: false }
        /// WHO guidelines on physical activity and sedentary behaviour, table 4 of their summary
        Who2020 "who-2020-guidelines" { publisher: "World Health Organization", year: Some(2020), seen: Seen::Seen, address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906", linked: true }
        /// WHO guidelines on physical activity: one vigorous minute as two moderate ones, in news of the release
        WhoEquivalence "who-2020-equivalence" { publisher: "World Health Organization", year: Some(2020), seen: Seen::SecondHand, address: "https://rtd.rt.com/stories/recently-the-who-updated-its-health-lifestyle-recommendations/", linked: false }
        /// WHO guidelines on physical activity: older people, in a response to their summary
        WhoOlderAdults "who-2020-older-adults" { publisher: "British Journal of Sports Medicine", year: Some(2020), seen: Seen::SecondHand, address: "https://bjsm.bmj.com/content/54/24/1451.responses", linked: true }
        /// WHO guidelines on physical activity: pregnancy, in a digest
        WhoPregnancy "who-2020-pregnancy" { publisher: "World Health Organization", year: Some(2020), seen: Seen::SecondHand, address: "https://royalexaminer.com/physical-activity-guidelines-for-people-at-various-stages/", linked: false }
        /// WHO guidelines for children under five, in news of the release
        Who2019UnderFives "who-2019-under-fives" { publisher: "World Health Organization", year: Some(2019), seen: Seen::SecondHand, address: "https://wsls.com/health/who-recommends-no-screen-time-for-infants-less-than-an-hour-a-day-for-kids-under-4", linked: false }
        /// WHO guidelines for children under five, as an agency told them
        Who2019Reuters "who-2019-under-fives-reuters" { publisher: "World Health Organization", year: Some(2019), seen: Seen::SecondHand, address: "https://lifestyle.dearjulius.com/2019/04/parenting-tips-from-the-world-health-organization.html", linked: false }
        /// UK Chief Medical Officers' physical activity guidelines, in a charity's summary
        UkCmo2019 "uk-2019-summary" { publisher: "World Cancer Research Fund", year: Some(2019), seen: Seen::Seen, address: "https://www.wcrf-uk.org/informed/articles/updated-uk-physical-activity-guidelines", linked: true }
        /// UK physical activity guidelines, fact sheet for health professionals
        UkFactSheet "uk-2019-fact-sheet" { publisher: "Motivate2Move", year: Some(2020), seen: Seen::SecondHand, address: "https://gpcpd.heiw.wales/clinical/motivate-2-move/chapter-1-the-uk-physical-activity-guidelines/", linked: true }
        /// UK physical activity guidelines: children aged 1 to 4, as a study tells them
        UkPreschool "uk-2019-under-fives" { publisher: "London Sport", year: None, seen: Seen::SecondHand, address: "https://data.londonsport.org/dataset/fewer-than-1-in-4-preschoolers-meet-daily-activity-guidelines", linked: true }
        /// UK physical activity guidelines: adults
        UkAdults "uk-2019-adults" { publisher: "The PHA", year: None, seen: Seen::SecondHand, address: "https://the-pha.org/physical-activity-guidelines-healthy-19-64/", linked: true }
        /// UK Chief Medical Officers' physical activity guidelines: older adults
        UkOlderAdults "uk-2019-older-adults" { publisher: "Get Ready for Any Age", year: None, seen: Seen::SecondHand, address: "https://getready4anyage.com/uk-chief-medical-officers-physical-activity-guidelines/", linked: true }
        /// UK physical activity guidelines, in a city's needs assessment; its line on light activity for older adults is taken for a slip
        UkJsna "uk-2019-jsna" { publisher: "Hull Joint Strategic Needs Assessment", year: None, seen: Seen::SecondHand, address: "https://hulljsna.com/glossary/physical-activity", linked: true }
        /// Physical activity for pregnant women, text of the infographic
        UkPregnancy "uk-2019-pregnancy" { publisher: "Department of Health and Social Care (UK)", year: Some(2019), seen: Seen::Seen, address: "https://www.gov.uk/government/publications/physical-activity-guidelines-pregnancy-and-after-childbirth/physical-activity-for-pregnant-women-text-of-the-infographic", linked: true }
        /// NHS advice for older adults, on a council's page
        NhsOlderAdults "nhs-older-adults-activity" { publisher: "NHS England", year: None, seen: Seen::SecondHand, address: "https://www.hartlepoolnow.co.uk/pages/home/information-&-advice/living-well/exercise/physical-activity-guidelines-for-older-adults", linked: true }
        /// Canada's 24-hour movement guidelines: older adults
        CanadaOlderAdults "canada-2020-older-adults" { publisher: "Swarg in Motion", year: None, seen: Seen::SecondHand, address: "https://swarginmotion.com/canadian-24hr-movement-guidelines/", linked: false }
        /// Canada's 24-hour movement guidelines: children and youth, on a health unit's page
        CanadaChildren "canada-children" { publisher: "Kingston, Frontenac and Lennox and Addington Public Health", year: None, seen: Seen::SecondHand, address: "https://www.kflaph.ca/en/healthy-living/Children-and-Youth.aspx", linked: true }
        /// Canada's 24-hour movement guidelines: the early years, on a health unit's page
        CanadaEarlyYears "canada-early-years" { publisher: "Grey Bruce Public Health", year: None, seen: Seen::SecondHand, address: "https://www.publichealthgreybruce.on.ca/Your-Health/Active-Living/Physical-Activity-Guides", linked: true }
        /// Canadian guideline for physical activity throughout pregnancy
        CanadaPregnancy "canada-2019-pregnancy" { publisher: "Canadian Society for Exercise Physiology", year: Some(2019), seen: Seen::Seen, address: "https://csepguidelines.ca/guidelines/pregnancy/", linked: true }
        /// Australian guidelines on activity and sleep by age, in a state's table
        AustraliaGuidelines "australia-guidelines" { publisher: "Queensland Health", year: None, seen: Seen::Seen, address: "https://www.ccm.health.qld.gov.au/lifestyle-modifications/physical-activity-and-sleep", linked: true }
        /// Australian guidelines for adults, on a trainer's page
        AustraliaAdults "australia-adults" { publisher: "Targeted Fitness", year: None, seen: Seen::SecondHand, address: "https://targetedfitness.com.au/lifting-is-good-for-you/", linked: false }
        /// Compendium of Physical Activities, second update, in a cleaned copy of its site
        Compendium2011 "compendium-2011" { publisher: "Compendium of Physical Activities", year: Some(2011), seen: Seen::Seen, address: "https://github.com/andyreagan/compendium-of-physical-activity", linked: false }
        /// Adults who meet the aerobic guideline: how the American health interview survey counts partial answers
        NhisPartialAnswers "nhis-partial-answers" { publisher: "Health Indicators Warehouse (US)", year: None, seen: Seen::Seen, address: "https://www.healthindicators.gov/Indicators/Adult-aerobic-150-minweek-moderate-or-75-minutesweek-vigorous-physical-activity_1319/Profile", linked: true }
    }
}
