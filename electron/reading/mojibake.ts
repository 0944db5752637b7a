import { encodeSingleByte } from './single-byte'

/**
 * Repairs a text that was decoded wrongly before it came here, when every character of it agrees: UTF-8 once read as
 * Windows (`â€™` for `’`), or Turkish once read as Western European (`Ýstanbul`). Anything else is answered as null and
 * left to the rules.
 */
export function repairMojibake(text: string): { text: string, doubt: string } | null {
  return repairUtf8(text) ?? repairTurkish(text)
}

function repairUtf8(text: string): { text: string, doubt: string } | null {
  if (
    !/[ÂÃÄÅâ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2044\u20ac\u2122ŸğışİĞŞ]/.test(
      text,
    )
  )
    return null
  for (const encoding of ['windows-1252', 'windows-1254'] as const) {
    const bytes = encodeSingleByte(text, encoding)
    if (!bytes) continue
    try {
      const repaired = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      return {
        text: repaired,
        doubt: 'The text had been garbled on its way (such as “â€™” for “’”) and was put right.',
      }
    } catch {
      continue
    }
  }
  return null
}

const asTurkish: Record<string, string> = { Ý: 'İ', ý: 'ı', Þ: 'Ş', þ: 'ş', Ð: 'Ğ', ð: 'ğ' }

function repairTurkish(text: string): { text: string, doubt: string } | null {
  const garbled = text.match(/[ÝýÞþÐð]/g)?.length ?? 0
  if (
    garbled < 3 ||
    /[ışğİŞĞ]/.test(text) ||
    !/(?<!\p{Alpha})(?:ve|bir|bu|için|olarak|daha|sonra|ile)(?!\p{Alpha})/iu.test(text)
  )
    return null
  return {
    text: text.replace(/[ÝýÞþÐð]/g, (letter) => asTurkish[letter]!),
    doubt: 'The Turkish letters had been garbled on their way (such as “Ý” for “İ”) and were put right.',
  }
}
