//! The option `--country`.

use backpain::Country;
use lexopt::ValueExt;

/// Reads the value of the option.
pub(crate) fn country(arguments: &mut lexopt::Parser) -> Result<Country, String> {
    let text = arguments.value().and_then(ValueExt::string).map_err(|error| error.to_string())?;
    let ids: Vec<&str> = Country::ALL.iter().map(|country| country.id()).collect();
    text.parse().map_err(|_| format!("`{text}` is not a country; give one of {}", ids.join(", ")))
}
