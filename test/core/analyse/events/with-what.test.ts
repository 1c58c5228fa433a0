import { expect, test } from 'vitest'
import { toldEvents } from '../../../helpers/told-events.ts'

test.each([
  [
    'what is used to do it does it',
    'Rebels used explosives to blow up the bridge.',
    'destroys agent=Rebels instrument=explosives target=bridge',
  ],
  [
    'so does what is used in an attack',
    'Rebels employed mortars in their assault on the barracks.',
    'attacks agent=Rebels instrument=mortars target=barracks',
  ],
  [
    'whoever comes armed attacks with arms',
    'Gunmen armed with rifles attacked the barracks.',
    'attacks agent=Gunmen instrument=rifles target=barracks',
  ],
  [
    'a town that is used for it is no means',
    'The militia has used the town to launch attacks on the army.',
    'attacks agent=militia target=army',
  ],
  [
    'whoever is arrested with a pistol is not arrested by it',
    'Police arrested a man carrying a pistol.',
    'arrests agent=Police target=man',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})
