/** What is measured, and how much of its base unit one of a unit is: metre, kilogram, square metre, litre, km/h. */
export interface Unit {
  id: string
  of: 'length' | 'mass' | 'area' | 'volume' | 'speed' | 'temperature'
  /** In base units. Several where copy means either: a gallon is American or imperial, a mile at sea a nautical one. */
  sizes: readonly number[]
  /** How it is written, as a regular expression over the words after the figure. */
  written: string
}

/** The longer first where one begins like another. */
export const units: readonly Unit[] = [
  { id: 'km/h', of: 'speed', sizes: [1], written: String.raw`kph|km\/h|kmh|kilomet(?:er|re)s?[\s-](?:per|an)[\s-]hour` },
  { id: 'mph', of: 'speed', sizes: [1.609344], written: String.raw`mph|miles?[\s-](?:per|an)[\s-]hour` },
  { id: 'knots', of: 'speed', sizes: [1.852], written: 'knots?' },
  { id: 'sq km', of: 'area', sizes: [1e6], written: String.raw`(?:square|sq\.?)[\s-](?:kilomet(?:er|re)s?|km)|km[2²]` },
  { id: 'sq miles', of: 'area', sizes: [2_589_988.11], written: String.raw`(?:square|sq\.?)[\s-]miles?` },
  { id: 'sq m', of: 'area', sizes: [1], written: String.raw`(?:square|sq\.?)[\s-](?:met(?:er|re)s?|m)|m[2²]` },
  { id: 'sq ft', of: 'area', sizes: [0.09290304], written: String.raw`(?:square|sq\.?)[\s-](?:feet|foot|ft)` },
  { id: 'hectares', of: 'area', sizes: [1e4], written: 'hectares?' },
  { id: 'acres', of: 'area', sizes: [4046.8564], written: 'acres?' },
  { id: 'cubic m', of: 'volume', sizes: [1000], written: String.raw`cubic[\s-]met(?:er|re)s?` },
  { id: 'cubic ft', of: 'volume', sizes: [28.316847], written: String.raw`cubic[\s-](?:feet|foot)` },
  { id: 'litres', of: 'volume', sizes: [1], written: 'lit(?:er|re)s?' },
  { id: 'gallons', of: 'volume', sizes: [3.785411784, 4.54609], written: 'gallons?' },
  { id: 'nautical miles', of: 'length', sizes: [1852], written: String.raw`nautical[\s-]miles?` },
  { id: 'km', of: 'length', sizes: [1000], written: 'kilomet(?:er|re)s?|kms?' },
  { id: 'miles', of: 'length', sizes: [1609.344, 1852], written: 'miles?' },
  { id: 'cm', of: 'length', sizes: [0.01], written: 'centimet(?:er|re)s?|cm' },
  { id: 'mm', of: 'length', sizes: [0.001], written: 'millimet(?:er|re)s?|mm' },
  { id: 'm', of: 'length', sizes: [1], written: 'met(?:er|re)s?|m' },
  { id: 'yards', of: 'length', sizes: [0.9144], written: 'yards?' },
  { id: 'feet', of: 'length', sizes: [0.3048], written: String.raw`feet|foot|ft\.?` },
  { id: 'inches', of: 'length', sizes: [0.0254], written: 'inch(?:es)?' },
  { id: 'kg', of: 'mass', sizes: [1], written: 'kilo(?:gram(?:me)?)?s?|kgs?' },
  { id: 'tonnes', of: 'mass', sizes: [1000], written: String.raw`tonnes?|metric[\s-]tons?` },
  { id: 'grams', of: 'mass', sizes: [0.001], written: 'gram(?:me)?s?' },
  { id: 'pounds', of: 'mass', sizes: [0.45359237], written: String.raw`pounds?|lbs?\.?` },
  { id: 'ounces', of: 'mass', sizes: [0.028349523], written: String.raw`ounces?|oz\.?` },
  { id: 'C', of: 'temperature', sizes: [], written: String.raw`(?:degrees?[\s-]|°\s?)?(?:Celsius|centigrade)|degrees?\sC|°\s?C|C` },
  { id: 'F', of: 'temperature', sizes: [], written: String.raw`(?:degrees?[\s-]|°\s?)?Fahrenheit|degrees?\sF|°\s?F|F` },
]

const byId = new Map(units.map((unit) => [unit.id, unit]))

export function unitOf(id: string): Unit | null {
  return byId.get(id) ?? null
}

/** An amount in another unit of the same measure, once for each size its units may have. Empty when they measure different things. */
export function converted(amount: number, from: string, to: string): number[] {
  const [source, target] = [unitOf(from), unitOf(to)]
  if (!source || !target || source.of !== target.of || source === target) return []
  if (source.of === 'temperature') return [from === 'C' ? amount * 1.8 + 32 : (amount - 32) / 1.8]
  return source.sizes.flatMap((size) => target.sizes.map((other) => (amount * size) / other))
}
