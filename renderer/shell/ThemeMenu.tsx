import { Check, Monitor, Moon, Sun } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Preferences } from '../../electron/contract'
import { words } from '../words/words'

type Theme = Preferences['theme']

const signs = { system: Monitor, light: Sun, dark: Moon }
const themes = Object.keys(signs) as Theme[]

/** Day, night, or as the system has it. */
export function ThemeMenu({ theme, onSet }: { theme: Theme, onSet(theme: Theme): void }) {
  const Now = signs[theme]
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button className="button sign" aria-label={words.status.theme}><Now aria-hidden /></Button>
        <Tooltip className="tooltip" offset={4}>{words.status.theme}</Tooltip>
      </TooltipTrigger>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={words.status.theme} selectionMode="single" selectedKeys={[theme]} disallowEmptySelection
          onAction={(id) => onSet(id as Theme)}>
          {themes.map((id) => {
            const Icon = signs[id]
            return (
              <MenuItem key={id} id={id} className="option" textValue={words.status.themes[id]}>
                {({ isSelected }) => (
                  <>
                    <Icon aria-hidden />
                    <span className="grow">{words.status.themes[id]}</span>
                    <span className="check">{isSelected && <Check aria-hidden />}</span>
                  </>
                )}
              </MenuItem>
            )
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
