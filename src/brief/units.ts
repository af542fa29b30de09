/**
 * Finds what belongs to a number beside its digits: the currency before it, the multiples and units
 * behind it. The lists are English; the longest word of each stands first.
 */
const currencies = String.raw`(?:(?:US|A|C|S|HK|NZ)?[$]|[€£₹¥₽₩]|\b(?:INR|USD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|CHF|Rs\.?|Re\.?)(?![\p{L}\p{M}]))`;
const multiples = 'hundred|thousand|million|billion|trillion|lakh|crore|bn|mn|tn|m(?= )';
const percents = 'per cent|percentage points?|percent|%|‰|bps';
const units = [
  ...['kilometres?', 'kilometers?', 'kms', 'km', 'metres?', 'meters?', 'mm', 'cm', 'm', 'miles?'],
  ...[
    'hectares?',
    'ha',
    'acres?',
    'nautical miles?',
    'feet',
    'tonnes?',
    'tons?',
    'kilograms?',
    'kg',
  ],
  ...['mt', 'gt', 'kWh', 'MWh', 'GWh', 'TWh', 'kW', 'MW', 'GW', 'litres?', 'liters?', 'barrels?'],
  ...[
    'degrees?',
    '°C',
    '°F',
    '°',
    'knots?',
    'dollars?',
    'euros?',
    'pounds?',
    'rupees?',
    'yuan',
    'yen',
  ],
  ...['years?', 'months?', 'weeks?', 'days?', 'hours?', 'minutes?', 'seconds?'],
].join('|');
const end = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Matches a currency in front of a number, with the space between, as the source of a pattern. */
export const currencyBefore = String.raw`${currencies}[ \u00A0\u202F]?`;

/** Matches multiples, a unit or a per cent sign behind a number, as the source of a pattern. */
export const unitBehind = String.raw`(?:[ \u00A0\u202F-]?(?:${multiples})${end})*(?:[ \u00A0\u202F-]?(?:(?:square|cubic) )?(?:${percents}|${units})${end})?`;
