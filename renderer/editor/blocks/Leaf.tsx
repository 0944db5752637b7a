import type { RenderLeafProps } from 'slate-react'
import type { Text } from '../../../core/story/story'
import type { Drawn } from '../decorate'
import './leaf.css'

/**
 * A run of text as it prints, with what the style says of it. One element each, and findings never change which: the text
 * under the caret stays the same node of the page when a mark comes or goes.
 */
export function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const { href, bold, italic, finding, opens, isSmall, chosen } = leaf as Text & Partial<Drawn>
  const props = {
    ...attributes, className: looks(leaf),
    'data-finding': finding, 'data-opens': opens, 'data-small': isSmall, 'data-chosen': chosen,
  }
  if (href !== undefined) return <a {...props} href={href}>{children}</a>
  if (bold) return <strong {...props}>{children}</strong>
  if (italic) return <em {...props}>{children}</em>
  return <span {...props}>{children}</span>
}

function looks({ bold, italic, stet, quotation, href }: Text): string | undefined {
  if (!bold && !italic && !stet && quotation === undefined && href === undefined) return undefined
  return [bold && 'bold', italic && 'italic', stet && 'stet', quotation !== undefined && 'quoted', href !== undefined && 'linked']
    .filter(Boolean).join(' ')
}
