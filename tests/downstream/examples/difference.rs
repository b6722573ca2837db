//! What our safety officer reads and signs.

use backpain::RuleSet;

fn main() {
    println!("{}", RuleSet::diff(&RuleSet::built_in(), &clinic_a::RULES));
}
