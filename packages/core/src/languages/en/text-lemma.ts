import { eventTypes, relationTypes } from '../../ontology/index.js'
import type { Upos } from '../../types/index.js'
import { irregularAdjectives, irregularNouns, irregularVerbs, words } from './text-irregular.js'

/**
 * The base form of an English word, in lower case: the singular of a noun, the infinitive of a verb, the positive of an
 * adjective. Irregular forms are looked up, the rest follows the rules of English spelling.
 */
export function lemma(word: string, upos: Upos, xpos: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'")
  if (upos === 'AUX' || upos === 'VERB') return verb(lower, xpos)
  // "a 17-year-old", "two 17-year-olds"
  if (upos === 'NOUN' && /^\d+-year-olds?$/.test(lower)) return 'year-old'
  if (upos === 'NOUN') return xpos === 'NN' ? lower : noun(lower)
  if (upos === 'PROPN') return xpos === 'NNPS' ? noun(lower) : lower
  if (upos === 'ADJ' || upos === 'ADV') return /^(JJ|RB)[RS]$/.test(xpos) ? adjective(lower) : lower
  if (upos === 'PART' && lower === "n't") return 'not'
  if (upos === 'DET' && lower === 'an') return 'a'
  if (upos === 'DET' || upos === 'PRON') return pronouns.get(lower) ?? lower
  return lower
}

const pronouns = new Map([
  ['these', 'this'],
  ['those', 'that'],
  ['me', 'i'],
  ['him', 'he'],
  ['them', 'they'],
  ['us', 'we'],
])

const auxiliaries = new Map(
  Object.entries({
    "'m": 'be',
    "'re": 'be',
    am: 'be',
    are: 'be',
    is: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    "'ve": 'have',
    has: 'have',
    had: 'have',
    having: 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    doing: 'do',
    ca: 'can',
    wo: 'will',
    "'ll": 'will',
    could: 'could',
    would: 'would',
    should: 'should',
    might: 'might',
  }),
)

function verb(lower: string, xpos: string): string {
  const auxiliary = auxiliaries.get(lower)
  if (auxiliary !== undefined) return auxiliary
  if (lower === "'s") return xpos === 'VBZ' ? 'be' : lower
  if (lower === "'d") return xpos === 'MD' ? 'would' : 'have'
  if (xpos === 'VB' || xpos === 'VBP' || xpos === 'MD') return lower
  const irregular = irregularVerbs.get(lower)
  if (irregular !== undefined) return irregular
  const prefixed = /^(re|over|under|out|mis|un|fore|with|up)(.{3,})$/.exec(lower)
  const base = prefixed ? irregularVerbs.get(prefixed[2] ?? '') : undefined
  if (prefixed && base !== undefined) return `${prefixed[1]}${base}`
  if (xpos === 'VBZ') return withoutS(lower)
  if (lower.endsWith('ing') && lower.length > 4) return infinitive(lower.slice(0, -3))
  if (lower.endsWith('ied')) return lower.length <= 4 ? lower.slice(0, -1) : `${lower.slice(0, -3)}y`
  if (lower.endsWith('eed')) return lower.length > 4 && !plainEnd.has(lower) ? lower.slice(0, -1) : lower
  if (lower.endsWith('ed') && lower.length > 3) return infinitive(lower.slice(0, -2))
  return lower
}

function noun(lower: string): string {
  const irregular = irregularNouns.get(lower)
  if (irregular !== undefined) return irregular
  if (/[a-z]{2}men$/.test(lower)) return `${lower.slice(0, -3)}man`
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) {
    const last = irregularNouns.get(lower.slice(hyphen + 1))
    if (last !== undefined) return lower.slice(0, hyphen + 1) + last
  }
  if (/^\d+s$/.test(lower)) return lower
  if (/[^s]is$/.test(lower) && lower.length > 4) return lower.slice(0, -1)
  return withoutS(lower)
}

function withoutS(lower: string): string {
  if (!lower.endsWith('s') || lower.length < 3 || /(ss|us|is|'s)$/.test(lower)) return lower
  if (lower.endsWith('ies')) return lower.length <= 4 ? lower.slice(0, -1) : `${lower.slice(0, -3)}y`
  if (/(sses|shes|ches|xes|zzes|tzes)$/.test(lower))
    return /(aches|axes)$/.test(lower) && withE.has(lower.slice(0, -2))
      ? lower.slice(0, -1)
      : lower.slice(0, -2)
  if (lower.endsWith('ses') && plainEnd.has(lower.slice(0, -2))) return lower.slice(0, -2)
  if (lower.endsWith('oes')) return lower.length <= 5 ? lower.slice(0, -1) : lower.slice(0, -2)
  return lower.slice(0, -1)
}

function adjective(lower: string): string {
  const irregular = irregularAdjectives.get(lower)
  if (irregular !== undefined) return irregular
  const ending = /(er|est)$/.exec(lower)?.[0]
  if (ending === undefined || lower.length < 5) return lower
  const stem = lower.slice(0, -ending.length)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /([aeiou][cgsvz]|[^aeiou]l|[aeiou][^aeiouwxy]e?|fre|tru|strang|larg|gentl)$/.test(stem) &&
    needsE(stem)
    ? `${stem}e`
    : stem
}

/** The verbs of the ontology's frames: what tells an event is known by its base form. */
const toldVerbs: ReadonlySet<string> = new Set(
  [...eventTypes, ...relationTypes].flatMap(({ frames }) =>
    frames.flatMap(({ part, pattern }) => (part === 'verb' ? [pattern.split(' ')[1] ?? ''] : [])),
  ),
)

/** A verb's stem before "-ed" or "-ing" as an infinitive: doubled letters made single, a lost "e" put back. */
function infinitive(stem: string): string {
  // "raped": a short verb that ends in one consonant would double it
  const isShort = /[^aeiou][aeiou][bdgmnprt]$/.test(stem) && toldVerbs.has(`${stem}e`)
  if (toldVerbs.has(stem) && !isShort) return stem
  if (toldVerbs.has(`${stem}e`)) return `${stem}e`
  if (plainEnd.has(stem)) return stem
  const hyphen = stem.lastIndexOf('-')
  if (hyphen > 0) return stem.slice(0, hyphen + 1) + infinitive(stem.slice(hyphen + 1))
  if (withE.has(stem)) return `${stem}e`
  if (stem.endsWith('ick') && /(pan|mim|traff|polit|picn|frol)ick$/.test(stem)) return stem.slice(0, -1)
  if (/([bdgkmnprtv])\1$/.test(stem))
    return /^(add|err|ebb|egg|purr|butt|putt|inn)$/.test(stem) ? stem : stem.slice(0, -1)
  if (stem.endsWith('ll')) return doubledL.has(stem) ? stem.slice(0, -1) : stem
  return needsE(stem) ? `${stem}e` : stem
}

/** Does the stem of a verb end so that its infinitive has a silent "e"? */
function needsE(stem: string): boolean {
  if (!/[aeiouy]/.test(stem)) return false
  if (/(v|u|[^s]s|[^z]z|c|[bcdfgkptz]l|sl|tl|dg|[rl]g)$/.test(stem))
    return !/([eo]u)$/.test(stem) || stem.endsWith('ueu')
  if (/^[^aeiou]*(qu)?[aeiouy][^aeiouwxy]$/.test(stem)) return true
  if (/[aeiou]{2}[^aeiou]$/.test(stem))
    return /(ui|u[ai])[dlrt]$|(iat|eat|uat)$/.test(stem) && /(gu?id|persuad|quir|uat|iat|creat)$/.test(stem)
  if (/(at|ut|ir|ur|ar|in|iz|yz|um|id|ud|ad|od|ok|uk|ib|ag|eg|ap|ot|yp|as|il)$/.test(stem))
    return /[^aeiou](at|ut|ir|ur|ar|in|iz|yz|um|id|ud|ad|od|ok|uk|ib|ag|eg|ap|ot|yp|as|il)$/.test(stem)
  return (
    /(ang|eng|ing|ung)$/.test(stem) &&
    /(chang|rang|challeng|aveng|reveng|plung|loung|hing|cring|infring|exchang|impring|ting)$/.test(stem)
  )
}

/** Stems that are infinitives as they stand although they look otherwise. */
const plainEnd = words(`
  need feed bleed breed speed seed heed weed proceed exceed succeed focus bias canvas gas visit limit exit edit audit credit
  profit deposit inhabit inherit prohibit exhibit benefit recruit target market combat format pilot riot pivot ballot
  begin ruin bargain margin rain pencil fulfil foil sail fail mail veil peril anvil council
  program signal travel cancel label model level fuel rival total equal appeal reveal conceal steal deal heal
  murmur war stir bar occur incur recur star near fear hear clear appear disappear bear wear tear
  develop envelop gossip equip worship ship group scoop troop swap
  avoid raid aid void laid said invalid solid load upload download head lead plead spread dread
  pinpoint act big beg dig hug jog lag log rig tag tug drag brag flag plug bog
  eat beat treat heat repeat defeat cheat seat threat retreat mistreat entreat float boat coat wait await input output
  put putt shut cut rebut shout scout route lobby tie vie lie die dye see flee free agree be do go
  invest arrest`)

/** Stems whose infinitive has an "e" although their ending does not tell. */
const withE = words(`
  explor ignor restor stor scor ador deplor implor bor interfer adher sever persever rever wher
  conven interven contraven postpon condon aton phon ston hon zon conced preced seced imped imped reced supersed
  compet complet delet obsolet unit invit excit ignit cit writ rewrit recit incit despit expedit polit
  promot devot quot denot vot not remot com becom overcom welcom incom wast tast past hast past
  escap shap tap grap scrap rap landscap typ hop cop slop grop scop elop typ wip swip typ
  bath breath cloth sooth loath ach cach ow aw ey dy lo ho ti di li vi foresee guarante
  sabotag massacr centr fil compil exil smil rul schedul pil whil reconcil defil assail fu
  chang exchang rang arrang challeng reveng aveng plung loung aw
  us accus excus fus refus confus abus caus paus pleas ceas
  believ reliev achiev receiv perceiv leav weav heav prov mov lov remov approv improv
  nam blam fram sham tam flam ham com tim dim extrem them resum assum consum presum fum
  mak tak shak wak stak bak rak brak fak awak mistak strik lik hik spik invok provok evok revok chok smok jok pok
  saf sav rop ros hos pos clos los choos rais prais prescrib describ subscrib inscrib brib prob rob tub
  hir fir wir tir retir expir inspir conspir admir acquir requir enquir inquir desir
  shar car dar spar star squar scar declar prepar compar glar far bar
  figur injur captur pressur measur secur ensur assur insur endur lur tortur ventur featur lectur
  argu valu rescu issu continu pursu su ensu subdu du queu
  judg pledg edg budg lodg dodg nudg acknowledg charg recharg discharg urg merg emerg surg forg purg diverg
  bulg indulg divulg engag damag manag encourag outrag wag ravag stag pag rag imag voyag salvag pillag
  alleg besieg sieg siegi oblig
  doubl troubl enabl stabl assembl settl battl shuttl bottl startl hustl wrestl tackl handl bundl kindl cripple crippl tripl
  toppl grappl strugl struggl smuggl juggl rifl baffl shuffl stifl puzzl sampl trampl dismantl cycl recycl
  danc advanc financ financ glanc chanc experienc influenc sentenc renounc announc pronounc denounc bounc pounc
  forc enforc reinforc sourc pierc coerc divorc 
  plac replac fac trac rac embrac servic practic notic pric slic polic spic sacrific produc reduc introduc induc seduc
  creat retaliat`)

/** Stems in "ll" whose infinitive has one "l". */
const doubledL = words(`
  controll patroll expell compell propell repell dispell excell impell cancell travell labell signall fuell rebell quarrell
  modell levell channell counsell tunnell rivall totall equall marshall fulfill_ shovell unravell dialled diall pedall
  initiall annull extoll lobell barrell funnell duell parcell panell pencill revell swivell trammell bedevill shrivell
  distill_ instill_ enroll_`)
