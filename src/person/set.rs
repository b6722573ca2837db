use super::Factor;

crate::set::bit_set! {
    /// A set of factors, held in bits. The members are in the order of [`Factor::ALL`].
    pub struct FactorSet of Factor;
}
