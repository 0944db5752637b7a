import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

export function isElement(node: Node | ParentNode): node is Element {
  return 'tagName' in node
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

export function childrenOf(node: Node | ParentNode): Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** Elements below a node, in reading order. */
export function* elements(node: Node | ParentNode): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    yield child
    yield* elements(child)
  }
}

const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'option',
  'datalist',
  'input',
  'textarea',
  'meta',
  'link',
  'title',
  'base',
])

/** What no reader of the page sees as text. */
export function isUnseen(element: Element): boolean {
  return (
    unseen.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'))
  )
}

const apart: [RegExp, string][] = [
  [
    /(?:^|[-_ ])(?:ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|sponsor|sponsored|promo|reklam)(?:[-_ ]|$)/i,
    'leftovers/advertisement',
  ],
  [/(?:^|[-_ ])(?:share|sharing|social|sosyal|paylas|addthis|sharethis)(?:[-_ ]|$)/i, 'leftovers/share'],
  [
    /(?:^|[-_ ])(?:related|recommended|recommendations|most-read|trending|read-?more|read-also|more-stories|ilgili|benzer)(?:[-_ ]|$)/i,
    'leftovers/related',
  ],
  [/(?:^|[-_ ])(?:newsletter|subscribe|subscription|paywall|abone)(?:[-_ ]|$)/i, 'leftovers/subscription'],
  [/(?:^|[-_ ])(?:cookie|cookies|consent|gdpr|cerez)(?:[-_ ]|$)/i, 'leftovers/cookies'],
  [/(?:^|[-_ ])(?:comment|comments|disqus|yorum|yorumlar)(?:[-_ ]|$)/i, 'leftovers/comment-policy'],
  [/(?:^|[-_ ])(?:outbrain|taboola|revcontent)(?:[-_ ]|$)/i, 'leftovers/advertisement'],
  [/(?:^|[-_ ])(?:caption|wp-caption-text|credit|photo-?credit|image-?credit)(?:[-_ ]|$)/i, 'leftovers/photo-line'],
  [/(?:^|[-_ ])(?:tags|taglist|tag-list|etiketler)(?:[-_ ]|$)/i, 'leftovers/related'],
  [
    /(?:^|[-_ ])(?:breadcrumb|breadcrumbs|nav|navbar|menu|pagination|sidebar|footer|masthead|disclaimer|author-bio|about-author|sr-only|visually-?hidden|screen-reader-text)(?:[-_ ]|$)/i,
    'leftovers/page-line',
  ],
]
const pageTags = new Set(['nav', 'footer', 'aside', 'button', 'form', 'dialog'])
const pageRoles = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|menu|toolbar)$/

/** The house-style rule under which an element belongs to the page around the story; null when it does not. */
export function pagePart(element: Element): string | null {
  if (
    element.tagName === 'body' ||
    element.tagName === 'html' ||
    element.tagName === 'article' ||
    element.tagName === 'main'
  )
    return null
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`
  const named = apart.find(([pattern]) => pattern.test(names))
  if (named) return named[1]
  if (element.tagName === 'figure' || element.tagName === 'figcaption') return 'leftovers/photo-line'
  if (/^amp-(?:ad|sticky-ad|embed)$/.test(element.tagName)) return 'leftovers/advertisement'
  if (/^amp-(?:sidebar|consent|social-share|user-notification)$/.test(element.tagName)) return 'leftovers/page-line'
  return pageTags.has(element.tagName) || pageRoles.test(attribute(element, 'role')) ? 'leftovers/page-line' : null
}

/** The text of an element as one would read it aloud, without what is unseen. */
export function textOf(node: Node | ParentNode): string {
  const read = (at: Node | ParentNode): string => {
    if ('value' in at && at.nodeName === '#text') return at.value
    if (isElement(at) && isUnseen(at)) return ''
    const inside = childrenOf(at).map(read).join('')
    return isElement(at) && (breaksLine.has(at.tagName) || at.tagName === 'br') ? `\n${inside}\n` : inside
  }
  return read(node)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** Elements that begin a line of their own. */
export const breaksLine = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'pre',
  'hr',
  'address',
  'form',
  'fieldset',
  'details',
  'summary',
  'body',
  'center',
])
