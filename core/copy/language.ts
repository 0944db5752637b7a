const common: Record<string, string> = {
  en: 'the of and to in that is was for on with as by at from said has have it its be are an he his were their which would',
  tr: 've bir bu da de için ile olarak daha çok olan gibi sonra kadar ise göre ancak dedi olduğunu etti değil edildi en ki oldu',
  de: 'der die das und den von zu mit auf ist nicht des dem ein eine im für sich auch wird bei hat als nach sagte am',
  fr: 'le la les des et en du un une est dans que qui pour par sur pas au plus avec ce il aux sont ont été selon',
  es: 'el la los las de y en que del un una por con para se al es no más su como fue lo este ha según',
  it: 'il di e la che in un per del è non con una si della sono le al da dei gli ha nel anche',
  pt: 'o a de e que do da em um para com não uma os no se na por mais as dos foi ao das disse',
  nl: 'de het een en van in is dat op te met voor niet zijn aan er om ook door bij naar uit',
}

const sets = Object.entries(common).map(([language, words]) => [language, new Set(words.split(' '))] as const)

/** By the blocks of Unicode in which their letters stand: a script's own property takes a start of the program long to load. */
const scripts = {
  hebrew: /[\u0590-\u05FF\uFB1D-\uFB4F]/g,
  arabic: /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/g,
  cyrillic: /[\u0400-\u052F]/g,
  greek: /[\u0370-\u03FF\u1F00-\u1FFF]/g,
}

/** As much of a text as tells its language. UTF-16 units. */
const enough = 100_000

/**
 * The language of a text by its script and its most common small words. Null when too little is written in it to say.
 */
export function guessLanguage(copy: string): string | null {
  const text = copy.slice(0, enough)
  const letters = (text.match(/\p{Alpha}/gu) ?? []).length
  if (letters < 20) return null
  const share = (script: RegExp): number => (text.match(script) ?? []).length / letters
  if (share(scripts.hebrew) > 0.5) return 'he'
  if (share(scripts.arabic) > 0.5) return /[ٹڈڑںے]/.test(text) ? 'ur' : /[پچژگ]/.test(text) ? 'fa' : 'ar'
  if (share(scripts.cyrillic) > 0.5) return /[іїєґ]/i.test(text) ? 'uk' : 'ru'
  if (share(scripts.greek) > 0.5) return 'el'
  const words = text.toLowerCase().match(/\p{Alpha}+/gu) ?? []
  const counts = sets.map(([language, set]) => ({ language, count: words.filter((word) => set.has(word)).length }))
  const [first, second] = counts.sort((a, b) => b.count - a.count)
  const turkish = share(/[ığşİĞŞ]/g) > 0.015
  if (turkish && counts.find(({ language }) => language === 'tr')!.count >= first!.count / 3) return 'tr'
  return first!.count >= 2 && first!.count > second!.count ? first!.language : turkish ? 'tr' : null
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|he|fa|ur|ps|sd|ckb|yi|dv)\b/.test(language) ? 'rtl' : 'ltr'
}
