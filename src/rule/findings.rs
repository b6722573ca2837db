//! Every finding as a criterion, so that a rule reads as prose.

use super::When;
use crate::finding::{factors, risk_factors, signs, symptoms};

macro_rules! criteria {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident, $Kind:ident {
            $(
                #[doc = $term:literal] $(#[doc = $more:literal])*
                $Variant:ident $id:literal $polarity:ident, $group:ident:
                $question:literal $(/ $by_proxy:literal)? $(hint $hint:literal)?
                $(entails [$($entailed:expr),+])?;
            )+
        }
    ) => {
        $(
            #[doc = $term]
            #[expect(non_upper_case_globals, reason = "it stands for the variant of the same name")]
            pub const $Variant: When<'static> = When::Has(crate::$Name::$Variant.finding());
        )+
    };
}

symptoms!(criteria);
risk_factors!(criteria);
signs!(criteria);
factors!(criteria);
