import type { LeftoverPattern } from '../check/style'
import { foldCase } from '../text/casing'
import { stands } from '../text/places'
import { rememberedBy } from '../text/remembered'

/**
 * Lines of the page around a story that come along with it. A pattern is read over one whole line in lower case with
 * straight apostrophes and single spaces; `i` also stands for `ı`. Import and the rules in rules/leftovers read the same
 * rows. Every pattern is anchored and without nested repetition, so that it stays linear.
 */
export const leftoverLines: LeftoverPattern[] = rows(`
source-line       ^(?:kaynak|sources?|haber kaynağı)\\s?:?\\s?(?:https?://\\S+|(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)+/?\\S*|aa|iha|dha|anka|anadolu ajansı|anadolu agency|associated press|reuters|ap|afp|bbc|cnn)?$
source-line       ^https?://\\S+$
source-line       ^(?:(?:reuters|ap|afp|aa|dpa) )?staff(?: writers?| reporters?| correspondent)?$
source-line       ^haber merkezi$
source-line       ^via \\S+\\.(?:com|net|org|tr)$
source-line       ^[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$
source-line       ^(?:www\\.)?(?:[\\w-]+\\.){1,3}(?:com|net|org|info|tv|news|az|ru|uk|de|eu|in|pk|ng|za|au|ca)(?:\\.tr)?$
read-count        ^(?:this (?:news|story|article|page) has been (?:read|viewed) )[\\d.,]+ times?(?: in total)?\\.?$
read-count        ^bu (?:haber|yazı|içerik|sayfa) (?:toplam )?[\\d.,]+ (?:kez|kere|defa) (?:okundu|okunmuştur|görüntülendi|görüntülenmiştir)\\.?$
read-count        ^[\\d.,]+ ?[kmb]? ?(?:views?|reads?|shares?|likes?|okunma|kez okundu|görüntülenme|görüntüleme|paylaşım|beğeni)$
read-count        ^(?:views?|reads?|shares?|okunma(?: sayısı)?|görüntülenme(?: sayısı)?|hit) ?: ?[\\d.,]+ ?[kmb]?$
read-count        ^(?:reading time ?:? ?)?\\d+ ?(?:min(?:ute)?s?\\.?|dk\\.?|dakika) (?:read|okuma|okuma süresi)$
read-count        ^(?:reading time|okuma süresi) ?: ?\\d+ ?(?:min(?:ute)?s?\\.?|dk\\.?|dakika)$
comment-policy    ^.{0,200}yorumlar (?:onaylanmamaktadir|onaylanmayacaktir|yayinlanmaz|yayinlanmayacaktir)\\.?$
comment-policy    ^(?:uyari|not) ?: (?:küfür|yorum|hakaret|suç teşkil).*$
comment-policy    ^(?:küfür, hakaret|suç teşkil edecek).*$
comment-policy    ^yorumlariniz(?: editör| onay).*$
comment-policy    ^(?:leave a (?:comment|reply)|post a comment|add a comment|be the first to comment|join the (?:conversation|discussion)|view comments|show comments|comments?|\\d+ comments?|comments? \\(\\d+\\)|yorum (?:yap|yaz|gönder|ekle)(?:in)?|yorumlar|yorumlar ?\\(\\d+\\)|\\d+ yorum|ilk yorumu siz yapin|ilk yorum yazan siz olun|no comments ?:?|henüz yorum yapilmamiş.*)\\.?$
comment-policy    ^-? ?(?:log|sign) in to (?:post|leave|add|view|read)? ?(?:a )?comments?\\.?$
comment-policy    ^save my name, e-?mail\\b.*$
comment-policy    ^(?:your email address will not be published|comments (?:are|will be) (?:closed|moderated|reviewed|disabled)|please (?:read|see|follow) our (?:comment|commenting|community) (?:policy|guidelines|rules)).*$
subscription      ^.{0,60}(?:website|web site) contains only a portion of the news stories offered to subscribers.*$
subscription      ^.{0,80}(?:web sitesinde|internet sitesinde).{0,60}abonelere sunulan haberler.*$
subscription      ^please contact (?:us|our sales department) for (?:a )?subscriptions?(?: options)?\\.?$
subscription      ^(?:subscribe|subscribe now|sign up|abone ol|üye ol|giriş yap|log in|register(?: now)?)[.!]?$
subscription      ^[$€£]?\\d+(?:[.,]\\d+)? ?[$€£¢₺]? ?(?:per|a|/) ?(?:month|week|year)\\b.{0,40}$
subscription      ^.{0,60}(?:haberler özet şeklinde|haber akiş sistemi|abone panelinden).*$
subscription      ^.{0,120} (?:in|to) your (?:e-?mail )?inbox\\b.{0,40}$
subscription      ^register (?:now )?(?:for|to) (?:free|continue|read|get).*$
subscription      ^(?:subscribe (?:to|for) (?:our|the|us).*|sign up (?:for|to) (?:our|the|free).*newsletter.*|get (?:our|the) (?:daily|weekly|free|latest).*(?:newsletter|inbox).*|already a subscriber\\?.*|to continue reading.*|this (?:article|content|story) is (?:only )?(?:for|available to) subscribers.*|bültenimize (?:abone|kayit).*|.{0,40}e-?bülten(?:imize|e)? (?:abone|kayit).*|download (?:our|the) app.*|uygulamamizi indir.*)$
share             ^(?:share|tweet|share this|share (?:this )?(?:article|story|post|news|link|page)|share (?:on|via|with|to) .{1,60}|paylaş|haberi paylaş|bu haberi paylaş|paylaşin|sosyal medyada paylaş|copy link|linki kopyala|print this (?:page|article)|email this (?:article|story)|follow us(?: on .{1,60})?|follow .{1,30} on (?:twitter|x|facebook|google news|instagram|telegram|whatsapp).{0,60}|bizi .{0,40}takip edin.?|.{0,40}google (?:news|haberler)(?:'te|'de)? (?:takip|abone).{0,30}|like us on facebook)[.:!]?$
share             ^(?:(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|instagram|x)'?[dt][ae] paylaş[\\s|•·]*)+$
share             ^share (?:this )?(?:on|via|with)?(?: .{2,20})? ?:$
share             ^(?:follow this topic|spread the (?:love|word)|like this ?:|like loading\\.*|share this ?:|click to (?:share|print|email) .{0,80}|reuse this content|listen|(?:link )?copied(?: to clipboard)?[.!]?|(?:bağlanti )?kopyalandi[.!]?|-? ?share via|text settings|(?:article|story) tools|text size|font size)$
share             ^(?:(?:posted|recommend(?: e-?mail)?|print|front page|home|e-?mail(?: this (?:article|story))?|save|comments?|share|permalink|text size)(?: ?[|•·/] ?|$)){2,}$
share             ^(?:(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|messenger|instagram|flipboard|e-?mail|e-posta|print|yazdir|tweet|share|paylaş|copy link|x|save|kaydet|youtube|bluesky|threads|mastodon)[\\s|•·,/]*){2,}$
share             ^(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|messenger|instagram|flipboard|youtube)$
related           ^(?:(?:read|see|watch) also|also read|also on .{1,40}|read more|read next|up next|related(?: (?:articles?|stor(?:y|ies)|news|topics?|content|posts?|coverage|links?))?|more on this(?: (?:story|topic))?|more (?:stories|news)|you (?:may|might) also (?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|don't miss|in case you missed it|editors?'? picks?|most (?:read|popular|viewed)|trending(?: now| stories)?|top stories|latest news|next article|previous article|ilgili haber(?:ler)?|ilgili konular|benzer haberler|diğer haberler|ayrica (?:oku|bakiniz)|bunlar da ilginizi çekebilir|ilginizi çekebilir|en çok okunan(?:lar)?|çok okunanlar|önceki haber|sonraki haber|son dakika haberleri|günün haberleri|haberin devami)(?: ?[:|>»-].*)?$
related           ^read more (?:tributes|reactions?|stories|here|about (?:this|it)|on this(?: story)?)\\.?$
related           ^\\p{Alpha}{3,20} haberleri$
related           ^(?:more on this|other news|other stories|more from .{2,40}|most (?:read|popular|viewed|shared|commented).{0,40}|see more stories|view all .{2,40}|top news|story highlights|elsewhere on .{2,30}|from around the web|content from our partners|popular now|features & analysis)[.…»: ]*$
related           ^(?:photos|videos?|gallery|in pictures|fotoğraflar|video galeri|foto galeri) ?: [^.!?]{3,150}$
related           ^click (?:for more|in the .{2,30} (?:to|for) ).{0,80}$
related           ^(?:(?:for more|daha fazlasi için|devami için|haberin devami için|detaylar için).{0,80}(?:click here|tiklayin|tiklayiniz)|click here .{0,80}|tiklayin(?:iz)?)[.!»]*$
related           ^(?:tags?|etiketler|topics|keywords|anahtar kelimeler) ?:.*$
advertisement     ^(?:-+ ?)?\\[?\\(?(?:advertisements?|ads?|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|reklam|reklamlar|ilan|story continues below(?: advertisement)?|article continues below.{0,30}|continue reading below|scroll to continue|skip (?:advertisement|ad|past .{1,40})|reklamdan sonra devam ediyor|haberin devami reklamin altinda)\\)?\\]?(?: ?-+)?\\.?$
advertisement     ^(?:advertiser|partner|sponsored|article) content$
advertisement     ^advertisement ?[·•|-] ?scroll to continue$
cookies           ^(?:we use cookies.*|this (?:site|website) uses cookies.*|by (?:continuing|using|clicking).{1,120}(?:cookies|privacy policy).*|accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice)|manage cookies|.{0,60}çerez(?:ler)?(?:i|den|leri)? (?:kullan|politika).*|çerez politikasi|kabul ediyorum|privacy policy|gizlilik politikasi)[.!]?$
page-line         ^(?:(?:published|updated|last updated|last modified|posted|first published|yayinlanma|yayinlanma tarihi|güncelleme|güncelleme tarihi|son güncelleme|giriş tarihi|giriş|eklenme tarihi)(?: on| at)? ?[:|]? ?(?:\\d{1,4}[ ./:-]|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .,]{1,2}\\d).{2,50})$
page-line         ^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)[^\\s\\d]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}),? \\d{4}(?:[ ,|-]+.{0,24})?$
page-line         ^\\d{1,2} (?:ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik) \\d{4},? (?:pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar)\\b.{0,40}$
page-line         ^giriş tarihi ?:(?: ?son güncelleme ?:?)?$
page-line         ^this (?:article|story) (?:is from the archives? of|was (?:first |originally )?published|(?:first|originally) appeared) .*$
page-line         ^haber merkezi ?\\d.{0,60}$
page-line         ^\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?: ?[-|,]? ?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)?$
page-line         ^\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}[ ,|-]{1,3}(?:\\d{1,2}[:.]\\d{2}[ ,|-]{1,3})?(?:last )?(?:updated?|güncelleme|son güncelleme) ?:? ?[\\d ./:,-]{6,24}$
page-line         ^(?:updated?|(?:posted )?and last updated|published(?: at)?|last updated|posted|güncellendi|yayinlandi|breaking news|son dakika)$
page-line         ^(?:published|updated|posted|last updated)(?: duration)? (?:\\d+|an?|one) (?:second|minute|hour|day|week|month)s? ago.{0,40}$
page-line         ^(?:bist(?: ?\\d+)?|dolar|euro|sterlin|altin|gram altin|çeyrek altin|bitcoin|petrol|usd|eur|gbp|dow(?: jones)?|nasdaq|s&p 500|ftse(?: 100)?|brent) ?:? ?[$€£%]?[\\d.,]+(?: ?[%+-]{0,2}[\\d.,]+%?)*$
page-line         ^(?:watch|listen) (?:\\w+ )?(?:live|news)(?: (?:tv|here|now|stream))?$
page-line         ^(?:home|anasayfa|ana sayfa|news|haberler)(?: ?[>»/›|] ?[^>»/›|.]{2,40})+$
page-line         ^.{2,60} (?:copyright )?(?:\\(c\\)|©) ?\\d{4}.{0,120}$
page-line         ^(?:©|\\(c\\)|copyright).{0,160}$
page-line         ^(?:all rights reserved|tüm haklari saklidir|her hakki saklidir|reproduction .{0,40} prohibited|bu haber(?:in)? .{0,60}izinsiz.{0,60}|izinsiz .{0,60}(?:kullanilamaz|yayinlanamaz))\\.?$
page-line         ^(?:back to top|yukari çik|skip (?:to (?:main )?content|navigation(?: links)?)|accessibility(?: links|/mobile features)?|menu|menü|search|ara|listen to (?:this )?(?:article|story)|haberi dinle|watch video|play video|loading\\.*|advertise with us|contact us|about us|terms of (?:use|service)|künye|iletişim|our standards ?:.{0,80})$
photo-line        ^(?:photos? by .{2,60}|\\[?(?:file )?(?:photo|picture|image|illustration|foto|fotoğraf|görsel)(?: (?:by|credit|courtesy|caption))? ?[:/].{2,300}|file(?: photo)? ?[-–—:] .{2,300}|\\[?(?:getty images|ap photo|reuters/.{2,60}|.{2,60}/getty images|.{2,60} - anadolu (?:agency|ajansi))\\]?)$
photo-line        ^(?:image|media|video|picture) (?:copyright|caption|source)\\b.{0,300}$
photo-line        ^(?:file|archive|stock) (?:photo|pic|picture|image|footage)s?\\.?$
photo-line        ^.{2,400}\\((?:ap photo|file photo|photos?|pictures?|images?|image credit|credit|foto|fotoğraf)(?: by| courtesy)?(?: ?[:/]| of ).{1,120}\\)$
photo-line        ^.{2,400}\\([^()]{2,60}/ ?(?:ap|afp|reuters|getty(?: images)?|epa|efe|dpa|pa|pa wire|aa|anadolu(?: agency)?|xinhua|tass|shutterstock|bloomberg)[^()]{0,40}\\)$
photo-line        ^[^.!?:;]{20,300} \\((?:ap|afp|reuters|pa|aa|iha|dha|epa|dpa|getty|getty images)\\)$
photo-line        ^[^.!?]{2,60} ?/ ?(?:ap(?: photo)?|afp|reuters|getty(?: images)?|epa|efe|dpa|xinhua|tass|anadolu)(?:/.{2,40})?$
photo-line        ^(?:photo |picture |image )?courtesy (?:of )?.{2,60}$
photo-line        ^(?:photo|image|picture|fotoğraf|foto)s?$
photo-line        ^\\S+\\.(?:jpe?g|png|gif|webp)$
photo-line        ^.{2,80}\\bcc (?:by|0)\\b.{0,30}$
photo-line        ^.{2,400} (?:reuters|ap photo|afp|getty images|epa)/[^/.;]{2,50}$
photo-line        ^(?:.{2,400}[.!?)] ?)?credit(?:\\.\\.\\.|…| ?:) ?[^/:;?!]{2,80}(?:/.{2,60})?$
photo-line        ^(?:.{2,400}[.!?)] ?)?credit [^/:;?!]{2,40}/.{2,60}$
sign-off          ^\\*?\\(?(?:additional )?(?:reporting|writing|editing|haber|editör) (?:and (?:writing|editing) )?by .{2,300}$
sign-off          ^\\((?:copyright|© ?)[^()]{2,200}\\)\\.?$
sign-off          ^(?:muhabir|editör|kameraman) ?: .{2,120}$
sign-off          ^(?:.{2,120} contributed(?: reporting)?(?: to this (?:report|story|article))?|.{2,60} reported from .{2,60}|follow .{1,40} coverage .{0,80})\\.?$
sign-off          ^(?:(?:write to|reach|contact|e-?mail|follow) .{2,80}@.{2,80}|contact the (?:reporter|author|writer).{0,120}|follow @\\w+.{0,60}|on twitter ?: ?@\\w+|the author can be reached at .{2,80}|___+|---+|-30-|- ?30 ?-|# ?# ?#|ends?/?|\\(end\\)|end of (?:message|news))\\.?$
page-line         ^[-–—_*=•·|~. ]+$
`)

function rows(table: string): LeftoverPattern[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, rule = '', pattern = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? []
      return { rule: `leftovers/${rule}`, pattern, source: 'Lines seen on agency and newspaper pages' }
    })
}

/** The house-style rule a whole line falls under when it belongs to the page and not to the story, or null. */
export function leftoverRuleOf(line: string, patterns: readonly LeftoverPattern[] = leftoverLines): string | null {
  if (line.length > 1000) return null
  const folded = foldLine(line)
  if (folded === '' || folded.length > 600) return null
  const { joint, loose } = sorted(patterns)
  if (!joint.test(folded) && !loose.some((pattern) => stands(pattern, folded))) return null
  return patterns.find((row) => compiled(row.pattern).test(folded))!.rule
}

/**
 * Most lines belong to the story, and should be known for that soon: patterns that begin with words are read as one, where a
 * line drops out at its first letters; for those that may begin with anything a line has to have their letters.
 */
const sorted = rememberedBy((patterns: readonly LeftoverPattern[]) => {
  const isLoose = ({ pattern }: LeftoverPattern): boolean => /^\^(?:\(\?:)?(?:\.|\[\^|\\)/.test(pattern)
  const strict = patterns.filter((row) => !isLoose(row)).map(({ pattern }) => `(?:${pattern})`).join('|')
  return { joint: compiled(strict || '(?!)'), loose: patterns.filter(isLoose).map(({ pattern }) => compiled(pattern)) }
})

/** A line as the patterns read it. Only for matching: offsets are not kept. */
function foldLine(line: string): string {
  const folded = foldCase(line).replaceAll('ı', 'i').replace(/[’‘]/g, "'")
  return (/[^\S ]|\u200b| {2}/.test(folded) ? folded.replace(/[\s\u200b]+/g, ' ') : folded).trim()
}

const known = new Map<string, RegExp>()

function compiled(pattern: string): RegExp {
  let expression = known.get(pattern)
  if (!expression) {
    expression = new RegExp(pattern.replace(/ı/g, 'i'), 'u')
    known.set(pattern, expression)
  }
  return expression
}
