import { words } from '../words/words'
import { commandIds, commands, keysOf, type CommandGroup } from './commands'
import { Frame } from './controls/Frame'
import { printKeys, type Keys } from './keys'

const groups: CommandGroup[] = ['file', 'edit', 'text', 'check', 'view']

const inList = (): [string, Keys[]][] => [
  [words.shortcuts.list.next, ['ArrowDown', 'ArrowUp']],
  [words.shortcuts.list.fix, ['Enter']],
  [words.shortcuts.list.goTo, ['Space']],
  [words.shortcuts.list.aside, ['S']],
  [words.shortcuts.list.all, ['A']],
]

/** Every key there is, read from the table the keys run by. */
export function ShortcutsDialog({ mac, onClose }: { mac: boolean, onClose(): void }) {
  return (
    <Frame title={words.shortcuts.title} width="middle" isText onClose={onClose}>
      <div className="shortcuts">
        {groups.map((group) => (
          <Group key={group} title={words.shortcuts.groups[group]} mac={mac}
            rows={commandIds.filter((id) => commands[id].group === group && keysOf(id).length > 0)
              .map((id) => [words.commands[id].title, [...keysOf(id)]])} />
        ))}
        <Group title={words.shortcuts.groups.list} rows={inList()} mac={mac} />
      </div>
    </Frame>
  )
}

function Group({ title, rows, mac }: { title: string, rows: [string, Keys[]][], mac: boolean }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([name, keys]) => (
          <div key={name}><dt>{name}</dt><dd><kbd>{keys.map((each) => printKeys(each, mac)).join(words.shortcuts.or)}</kbd></dd></div>
        ))}
      </dl>
    </section>
  )
}
