import type { SilverSentence } from './corpora.js'

/** A labelled run of words: from, to (half-open), kind. */
interface Run {
  from: number
  to: number
  kind: string
}

const kindOfSilver: Readonly<Record<string, string>> = {
  per: 'person',
  org: 'organisation',
  geo: 'place',
  gpe: 'gpe',
  art: 'other',
  eve: 'other',
  nat: 'other',
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*;\s*/))

/** Words before a person's name that are no part of it. */
const titles =
  list(`Mr.;Ms.;Mrs.;Dr.;President;Vice;Prime;Minister;Prime-Minister;Foreign;Defense;Interior;Finance;Deputy;
  Secretary;Secretary-General;General;Senator;Chancellor;Mayor;Governor;Ambassador;King;Queen;Prince;Princess;Pope;Cardinal;
  Archbishop;Ayatollah;Sheikh;Sheik;Judge;Justice;Colonel;Lieutenant;Captain;Major;Sergeant;Admiral;Brigadier;Commander;
  Representative;Congressman;Congresswoman;Congressional;Attorney;Chief;Chairman;Director;Professor;Rev.;Reverend;Sen.;Gen.;
  Gov.;Rep.;Lt.;Col.;Maj.;Sgt.;Capt.;Speaker;Premier;Emir;Sultan;Imam;Mullah;Prophet;of;State;former;ex-President;prime;
  minister;president;spokesman;leader;Sir;Lord;Lady;Crown;Environment;Affairs;and;Security;Trade;Health;Oil;National;Adviser;
  Advisor;Special;Envoy;Commissioner;Economy;Justice;Information;Labor;Energy;Education;First;Lady;Saint;Supreme;Leader`)

/** Names that the silver labels get wrong more often than right. */
const known: ReadonlyMap<string, string> = new Map(
  Object.entries({
    place: `West Bank;Gaza Strip;UK;US;U.S.;Singapore;Sweden;Belarus;Niger;Nepal;Jordan;Senegal;Denmark;Bolivia;Sri Lanka;Panama;
      Tajikistan;Zambia;Portugal;Mongolia;Niger Delta;Czech Republic;Tel Aviv;Fallujah;Red Square;Cote d'Ivoire;Kabul;Uzbekistan;
      Guantanamo Bay;Abu Ghraib;Kenya;Turkey;Egypt;Ukraine;Saudi Arabia;Ethiopia;Eritrea;Uganda`,
    organisation: `U.N.;UN;African Union;A.U.;AU;Fatah;Mercosur;Red Cross;Islamic Jihad;National Assembly;FARC;Interfax;Rosneft;
      Air France;Cabinet;IAEA;WHO;Xinhua;Gazprom;Hezbollah;Hamas;NATO;Chrysler;Kremlin;Pentagon;White House;U.N. Security Council`,
    person: `Ahmadinejad;Saddam;Zarqawi;Chavez;Bush;King Gyanendra;Yushchenko;Karzai;Abbas;Arafat;Sharon;Putin;Musharraf;Rice;
      Obama;Clinton;Annan;Blair;Zawahiri;Saddam Hussein;Gates;Cheney;Agassi`,
    people: `Sunni;Sunnis;Shi'ite;Shi'ites;Shiite;Shiites;Shi'a;Muslim;Muslims;Christian;Christians;Jew;Jews;Jewish;Kurd;Kurds;
      Kurdish;Arab;Arabs;Hindu;Hindus;Sikh;Sikhs;Tamil;Tamils;Sri Lankan;Sri Lankans;Chechen;Chechens;Sunni Arab;Sunni Arabs;
      Catholic;Catholics;Buddhist;Buddhists;Hutu;Hutus;Tutsi;Tutsis;Pashtun;Pashtuns;North Korean;South Korean;South African;
      Bosnian Serb;Bosnian Serbs;Karen;Hmong;Uighur;Uighurs;Albanian;Albanians;European;Europeans;Western;Westerners`,
  }).flatMap(([kind, names]) => [...list(names)].map((name): [string, string] => [name, kind])),
)

/**
 * The silver labels of the news as "B-kind" and "I-kind", with their obvious slips corrected: titles are cut from persons'
 * names, pieces of one name joined, and a name that is mostly one kind is that kind throughout.
 */
export function correctedLabels(sentences: readonly SilverSentence[]): string[][] {
  const peoples = peoplesOf(sentences)
  const all = sentences.map((sentence) =>
    joinPieces(sentence, cutTitles(sentence, runsOf(sentence, peoples))),
  )
  const usual = usualKinds(sentences, all)
  return all.map((runs, k) => {
    const { words } = sentences[k] as SilverSentence
    const labels = words.map(() => 'O')
    for (const run of runs) {
      const name = words.slice(run.from, run.to).join(' ')
      const kind = known.get(name) ?? (run.kind === 'person' ? 'person' : (usual.get(name) ?? run.kind))
      for (let i = run.from; i < run.to; i++) labels[i] = `${i === run.from ? 'B' : 'I'}-${kind}`
    }
    return labels
  })
}

/** Words labelled `gpe` that are adjectives or plurals: nationalities, not countries. */
function peoplesOf(sentences: readonly SilverSentence[]): ReadonlySet<string> {
  const counts = new Map<string, { people: number; all: number }>()
  for (const { words, xpos, names } of sentences) {
    names.forEach((name, i) => {
      if (!name.endsWith('-gpe')) return
      const count = counts.get(words[i] ?? '') ?? { people: 0, all: 0 }
      count.all++
      if (/^(JJ|NNS|NNPS)$/.test(xpos[i] ?? '')) count.people++
      counts.set(words[i] ?? '', count)
    })
  }
  return new Set([...counts].filter(([, { people, all }]) => people * 2 >= all).map(([word]) => word))
}

function runsOf({ words, names }: SilverSentence, peoples: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  names.forEach((name, i) => {
    const kind = kindOfSilver[name.slice(2)]
    if (kind === undefined) return
    const last = runs.at(-1)
    const said = kind === 'gpe' ? (peoples.has(words[i] ?? '') ? 'people' : 'place') : kind
    if (last && last.to === i && name.startsWith('I-') && (last.kind === said || kind === 'gpe')) {
      last.to = i + 1
      if (kind === 'gpe') last.kind = said
    } else runs.push({ from: i, to: i + 1, kind: said })
  })
  return runs
}

/** Persons without their titles; what follows a title directly is a person; small words at a name's ends fall away. */
function cutTitles({ words }: SilverSentence, runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    let { from, to, kind } = run
    const addressed = /^(Mr\.|Ms\.|Mrs\.)$/.test(words[from - 1] ?? '')
    if (addressed) kind = 'person'
    if (kind === 'person') while (from < to && titles.has(words[from] ?? '')) from++
    if (kind === 'organisation' && to - from > 1) {
      const cut = words
        .slice(from, to)
        .findIndex((word) => /^(Secretary|Secretary-General|Ambassador|Senator|President)$/.test(word))
      if (cut > 0) to = from + cut
      else if (cut === 0 && /^(Senator|President|Ambassador)$/.test(words[from] ?? '')) {
        from++
        kind = 'person'
      }
    }
    while (
      from < to &&
      /^\p{Ll}+$/u.test(words[from] ?? '') &&
      !/^(al|bin|de|van|von)$/.test(words[from] ?? '')
    )
      from++
    while (to > from && /^\p{Ll}+$/u.test(words[to - 1] ?? '')) to--
    return to > from ? [{ from, to, kind }] : []
  })
}

/** Two runs side by side that are one name ("Sri" + "Lanka", "Abu Musab" + "al-Zarqawi", "North" + "Korea"). */
function joinPieces({ words }: SilverSentence, runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.to === run.from) {
      const name = words.slice(last.from, run.to).join(' ')
      const first = words.slice(last.from, last.to).join(' ')
      const compass = /^(North|South|East|West|Northern|Southern)$/.test(first)
      const kind =
        known.get(name) ??
        (compass ? run.kind : /^(al-|bin$|Abu )/.test(words[run.from] ?? '') ? 'person' : undefined)
      const isName =
        kind !== undefined || (run.kind === 'organisation' && last.kind === 'place' && run.to - run.from > 1)
      if (isName) {
        last.to = run.to
        last.kind = kind ?? run.kind
        continue
      }
    }
    joined.push({ ...run })
  }
  return joined
}

/** Names of which at least 60 % of at least five mentions are of one kind. */
function usualKinds(
  sentences: readonly SilverSentence[],
  all: readonly Run[][],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  all.forEach((runs, k) => {
    for (const { from, to, kind } of runs) {
      const name = (sentences[k] as SilverSentence).words.slice(from, to).join(' ')
      const kinds = counts.get(name) ?? new Map<string, number>()
      counts.set(name, kinds)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
  })
  const usual = new Map<string, string>()
  for (const [name, kinds] of counts) {
    let total = 0
    for (const n of kinds.values()) total += n
    const [kind, most] = [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0]
    if (total >= 5 && most >= 0.6 * total) usual.set(name, kind)
  }
  return usual
}
