//! The works in which base rates were read, in full or as reported by somebody else.

use super::Work;

pub(super) static HENSCHKE_2008: Work = Work {
    title: "Prognosis in patients with recent onset low back pain in Australian primary care: inception cohort study, \
            table 1 (BMJ, 2008)",
    address: "http://www.chiro.org/LINKS/ABSTRACTS/GRAPHICS/PROGNOSIS/Table_1.html",
};

pub(super) static HENSCHKE_2009: Work = Work {
    title: "Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings \
            with acute low back pain (Arthritis and Rheumatism, 2009)",
    address: "https://studylib.net/doc/10804808/",
};

pub(super) static VERHAGEN_2016: Work = Work {
    title: "Red flags presented in current low back pain guidelines: a review (European Spine Journal, 2016)",
    address: "https://link.springer.com/article/10.1007/s00586-016-4684-0",
};

pub(super) static ATLAS: Work = Work {
    title: "Characteristics of patients with low back and leg pain seeking treatment in primary care: the ATLAS cohort \
            (BMC Musculoskeletal Disorders, 2015)",
    address: "http://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-015-0787-8",
};

pub(super) static CHRONIC_COHORT: Work = Work {
    title: "Course and prognosis of recovery for chronic non-specific low back pain, table 1 (BMC Musculoskeletal \
            Disorders, 2011)",
    address: "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-12-252/tables/1",
};

pub(super) static HARDING_2005: Work = Work {
    title: "The symptom of night pain in a back pain triage clinic (Spine, 2005)",
    address: "https://metajournal.com/articles/905852/symptom-night-pain-back-pain-triage-clinic",
};

pub(super) static HYPERTENSION: Work = Work {
    title: "Prevalence of self-reported hypertension and antihypertensive medication use among adults, United States, \
            2017 to 2021 (MMWR)",
    address: "https://www.globaldiasporanews.com/prevalence-of-self-reported-hypertension-and-antihypertensive-medication-use-among-adults-united-states-2017-2021-2/",
};

pub(super) static SMOKING: Work = Work {
    title: "Smoking status in the National Health Interview Survey 2010, table 1 (PLoS ONE, 2014)",
    address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3968049/table/pone-0093014-t001",
};

pub(super) static DIABETES: Work = Work {
    title: "National Diabetes Statistics Report 2017, as reported by Diabetes in Control",
    address: "http://www.diabetesincontrol.com/isp_s_post_type/51253/",
};

pub(super) static CANCER: Work = Work {
    title: "From Cancer Patient to Cancer Survivor, figure 2-4: prevalence by age (National Academies, 2006)",
    address: "http://www.nap.edu/openbook.php?record_id=11468&page=31",
};

pub(super) static CANCER_SURVIVORS: Work = Work {
    title: "Statistics of the Office of Cancer Survivorship (National Cancer Institute, 2016)",
    address: "https://herenciageneticayenfermedad.blogspot.com/2017/06/statistics-office-of-cancer-survivorship.html",
};

pub(super) static OSTEOPOROSIS: Work = Work {
    title: "Osteoporosis or low bone mass in older adults: United States, 2017 to 2018 (NCHS Data Brief 405)",
    address: "https://www.cdc.gov/nchs/products/databriefs/db405.htm",
};

pub(super) static STEROIDS: Work = Work {
    title: "Prevalence of long-term oral glucocorticoid prescriptions in the UK over the past 20 years (Rheumatology, \
            2011)",
    address: "https://www.ncbi.nlm.nih.gov/pubmed/21393338",
};

pub(super) static ANTICOAGULANTS: Work = Work {
    title: "Prescription of oral anticoagulants and antiplatelets for stroke prophylaxis in atrial fibrillation \
            (Europace, 2020)",
    address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7478320",
};

pub(super) static IMMUNOSUPPRESSION: Work = Work {
    title: "Prevalence of immunosuppression among US adults (JAMA, 2024), as summarised",
    address: "https://www.bohrium.com/paper-details/prevalence-of-immunosuppression-among-us-adults/974850956644581413-104351",
};

pub(super) static ANEURYSM_SCREENING: Work = Work {
    title: "Abdominal aortic aneurysm: screening (US Preventive Services Task Force, 2019)",
    address: "https://uspreventiveservicestaskforce.org/uspstf/document/RecommendationStatementFinal/abdominal-aortic-aneurysm-screening",
};

pub(super) static LEG_PAIN_SELF_REPORT: Work = Work {
    title: "In people with lumbar nerve root pain, is the self report of bladder or bowel disturbance or bottom numbness \
            accurate? (Society for Back Pain Research, 2013)",
    address: "https://boneandjoint.org.uk/Article/10.1302/1358-992X.96BSUPP_4.SBPR2013-007",
};
