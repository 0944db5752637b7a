import type { ReactNode, Ref } from 'react'
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components'

interface PressProps extends Omit<ButtonProps, 'className' | 'children'> {
  /** first: what this place is for. against: goes ahead despite something. plain and link: quieter. */
  look?: 'first' | 'against' | 'plain' | 'link'
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with a word on it. */
export function Press({ look, children, ...rest }: PressProps) {
  return <Button {...rest} className={look ? `button ${look}` : 'button'}>{children}</Button>
}

interface SignProps extends Omit<ButtonProps, 'className' | 'children' | 'aria-label'> {
  /** Said by screen readers and shown on hover. */
  label: string
  /** As printed after the label. */
  keys?: string
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with only a picture on it, named by its tooltip. */
export function Sign({ label, keys, children, ...rest }: SignProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...rest} aria-label={label} className="button sign">{children}</Button>
      <Tooltip className="tooltip" offset={4}>{label}{keys && <kbd>{keys}</kbd>}</Tooltip>
    </TooltipTrigger>
  )
}
