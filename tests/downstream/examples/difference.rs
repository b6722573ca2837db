//! Prints what our rules change, for our safety officer to sign.

use backpain::RuleSet;

fn main() {
    println!("{}", RuleSet::diff(&RuleSet::built_in(), &clinic_a::RULES));
}
