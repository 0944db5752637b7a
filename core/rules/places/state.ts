import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** American states are whole in running text, behind a city as well. Party tags, datelines and headlines keep the short form. */
export const state: BlockRule = {
  id: 'places/state',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, state names (2014)',
  says: { whole: 'In running text the state is whole: {right}.' },
  wrong: [
    ['He lives in Fresno, Calif., with her.', 'He lives in Fresno, California, with her.'],
    ['They met in Springfield, Ill.', 'They met in Springfield, Illinois.'],
    ['They met in Springfield, Ill. The mayor came.', 'They met in Springfield, Illinois. The mayor came.'],
    ['The plant in Lowell, Mass. will close.', 'The plant in Lowell, Massachusetts, will close.'],
  ],
  allows: [
    'He lives in Fresno, California.',
    'Rep. Ann Poe, R-Calif., spoke.',
    'HEADLINE: Fire in Fresno, Calif.',
    '“In Fresno, Calif., we met,” he said.',
    'He fell ill. They left.',
    'Smith, Pa. and Ma.',
    'ROW: Fresno, Calif. | 3',
    'It went to Acme, Miss. Universe said.',
    'She studied at the Univ. of Fresno.',
    'In Fresno, Col. Poe spoke.',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'list'],
  needs: { of: 'prose', one: /, \p{Upper}\p{Alpha}{1,4}\./u },
  *check({ prose }) {
    for (const found of places(pattern, prose)) {
      const whole = states.get(found[1]!)!
      const to = found.index + found[0].length
      const after = prose.slice(to, to + 12)
      const isEnd = after.trim() === '' || /^["”’]?\s+["“‘]?(?:The|A|An|He|She|It|They|In|On|At|But|And)\s/u.test(after)
      if (!isEnd && !/^(?:,|\s\p{Lower}|[;:)])/u.test(after)) continue
      const tail = isEnd ? '.' : /^\s/.test(after) ? ',' : ''
      yield { from: found.index, to, instead: whole + tail, values: { right: whole } }
    }
  },
}

const states = new Map(Object.entries({
  Ala: 'Alabama', Ariz: 'Arizona', Ark: 'Arkansas', Calif: 'California', Colo: 'Colorado', Conn: 'Connecticut', Del: 'Delaware',
  Fla: 'Florida', Ga: 'Georgia', Ill: 'Illinois', Ind: 'Indiana', Kan: 'Kansas', Ky: 'Kentucky', La: 'Louisiana', Md: 'Maryland',
  Mass: 'Massachusetts', Mich: 'Michigan', Minn: 'Minnesota', Miss: 'Mississippi', Mo: 'Missouri', Mont: 'Montana', Neb: 'Nebraska',
  Nev: 'Nevada', Okla: 'Oklahoma', Ore: 'Oregon', Pa: 'Pennsylvania', Tenn: 'Tennessee', Tex: 'Texas', Vt: 'Vermont', Va: 'Virginia',
  Wash: 'Washington', Wis: 'Wisconsin', Wyo: 'Wyoming', 'N.H': 'New Hampshire', 'N.J': 'New Jersey', 'N.M': 'New Mexico',
  'N.C': 'North Carolina', 'N.D': 'North Dakota', 'S.C': 'South Carolina', 'S.D': 'South Dakota', 'R.I': 'Rhode Island', 'W.Va': 'West Virginia',
}))
const short = [...states.keys()].map((name) => name.replace('.', String.raw`\.`)).toSorted((a, b) => b.length - a.length).join('|')
const pattern = new RegExp(String.raw`(?<=(?<!\p{Alpha})(?:in|at|of|from|to|near|outside|around)\s(?:\p{Upper}[\p{Alpha}’'-]+\s){0,2}\p{Upper}[\p{Alpha}’'.-]+,\s)(${short})\.`, 'gu')
