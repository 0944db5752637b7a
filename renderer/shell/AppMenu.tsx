import { Menu as MenuSign } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { words } from '../words/words'
import { commandIds, commands, keysOf, type CommandGroup, type CommandId, type Deeds } from './commands'
import { printKeys } from './keys'
import './app-menu.css'

const groups: CommandGroup[] = ['file', 'edit', 'text', 'check', 'view']

/** Every command, in the window itself: a browser has no native menu. */
export function AppMenu({ deeds, mac }: { deeds: Deeds, mac: boolean }) {
  return (
    <MenuTrigger>
      <Button className="button sign" aria-label={words.menu.open}><MenuSign aria-hidden /></Button>
      <Popover className="popover app-menu" placement="bottom start">
        <Menu className="menu" aria-label={words.menu.open} onAction={(id) => whenClosed(deeds[id as CommandId])}>
          {groups.map((group) => (
            <MenuSection key={group}>
              <Header className="menu-title">{words.shortcuts.groups[group]}</Header>
              {commandIds.filter((id) => commands[id].group === group).map((id) => (
                <MenuItem key={id} id={id} className="option" textValue={words.commands[id].title}>
                  <span className="grow">{words.commands[id].title}</span>
                  {keysOf(id)[0] && <kbd className="keys">{printKeys(keysOf(id)[0]!, mac)}</kbd>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** Once the menu has closed and given the focus back, which a deed may then take elsewhere. */
function whenClosed(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
