import { isLive, type Relation, type Term, type Use } from '#modules/exemplars/index.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'

/** By what right a picture is shown: taken by the office, allowed by its holder, bought from an agency, nobody's any more. */
export const rightsKinds = ['own', 'permission', 'agency', 'public_domain', 'unknown'] as const
export type RightsKind = (typeof rightsKinds)[number]

/** Whether people can be recognised in it, as far as somebody has looked. */
export const shownKinds = ['unknown', 'nobody', 'people'] as const
export type ShownKind = (typeof shownKinds)[number]

/** Somebody who can be recognised, with what they agreed to: an exemplar's consents, or the one given for this picture. */
export type PersonShown = {
  name: string
  isMinor: boolean
  /** An exemplar whose record is on hold or withdrawn: nothing of it is shown, whatever was agreed. */
  isHeld?: boolean
  consents: readonly (Term & { uses: readonly Use[]; relation: Relation })[]
}

/** A picture as the check before going out sees it. */
export type CheckedPicture = {
  alt: string
  credit: string
  rights: RightsKind
  holder: string
  terms: string
  hasPaper: boolean
  rightsUntil: DateText | null
  forPress: boolean
  shown: ShownKind
  hasMinors: boolean
  people: readonly PersonShown[]
  /** The same file was taken out where another desk keeps it. */
  isOutElsewhere: boolean
}

/** What a picture lacks before it may be shown. `who` is the person whose consent it is. */
export type Lack = { lack: LackKind; who?: string }
export const lackKinds = [
  ...(['alt', 'credit', 'rights', 'holder', 'terms', 'rightsUntil', 'rightsEnded', 'notForPress'] as const),
  ...([
    'shown',
    'people',
    'minors',
    'consent',
    'consentEnded',
    'consentWithdrawn',
    'guardian',
    'held',
    'elsewhere',
  ] as const),
] as const
export type LackKind = (typeof lackKinds)[number]

/** Everything that stands against showing a picture for a use on a day, in the order of its form; nothing when it may go out. */
export function lacksOf(it: CheckedPicture, use: Use, day: DateText): Lack[] {
  return [...wordsLacking(it), ...rightsLacking(it, use, day), ...consentLacking(it, use, day)]
}

/** What stops a picture that is out already: an end, or a person without consent. What nobody has said yet does not. */
export const stopping = ({ lack }: Lack) => stops.includes(lack)
const stops: readonly LackKind[] = [
  ...(['rightsEnded', 'consent', 'consentEnded', 'consentWithdrawn', 'guardian', 'minors', 'held'] as const),
]

function wordsLacking({ alt, credit, isOutElsewhere }: CheckedPicture): Lack[] {
  const lacks: Lack[] = []
  if (alt.trim() === '') lacks.push({ lack: 'alt' })
  if (credit.trim() === '') lacks.push({ lack: 'credit' })
  if (isOutElsewhere) lacks.push({ lack: 'elsewhere' })
  return lacks
}

function rightsLacking(it: CheckedPicture, use: Use, day: DateText): Lack[] {
  if (it.rights === 'unknown') return [{ lack: 'rights' }]
  const lacks: Lack[] = []
  const isLent = it.rights === 'permission' || it.rights === 'agency'
  if (isLent && it.holder === '') lacks.push({ lack: 'holder' })
  if (it.rights !== 'own' && it.terms === '' && !it.hasPaper) lacks.push({ lack: 'terms' })
  if (it.rights === 'agency' && it.rightsUntil === null) lacks.push({ lack: 'rightsUntil' })
  if (it.rightsUntil !== null && it.rightsUntil < day) lacks.push({ lack: 'rightsEnded' })
  if (use === 'press' && !it.forPress) lacks.push({ lack: 'notForPress' })
  return lacks
}

function consentLacking({ shown, hasMinors, people }: CheckedPicture, use: Use, day: DateText): Lack[] {
  if (people.length === 0 && hasMinors) return [{ lack: 'minors' }]
  if (shown === 'unknown') return [{ lack: 'shown' }]
  if (shown === 'people' && people.length === 0) return [{ lack: 'people' }]
  const unnamed: Lack[] = hasMinors && !people.some(({ isMinor }) => isMinor) ? [{ lack: 'minors' }] : []
  return [...unnamed, ...people.flatMap((one) => lackOf(one, use, day) ?? [])]
}

function lackOf({ name: who, isMinor, isHeld, consents }: PersonShown, use: Use, day: DateText): Lack | undefined {
  if (isHeld) return { lack: 'held', who }
  const valid = validOf(consents, isMinor, use)
  if (valid.some((it) => isLive(it, day))) return undefined
  if (valid.length === 0) return { lack: isMinor ? 'guardian' : 'consent', who }
  const isWithdrawn = valid.some(({ withdrawnOn }) => withdrawnOn !== null && withdrawnOn <= day)
  return { lack: isWithdrawn ? 'consentWithdrawn' : 'consentEnded', who }
}

/** For a minor the guardian's word counts, and no other. */
function validOf(consents: PersonShown['consents'], isMinor: boolean, use: Use) {
  return consents.filter((it) => it.uses.includes(use) && (!isMinor || it.relation === 'guardian'))
}

/** How many days ahead an end is told. */
export const daysOfNotice = 30

/** The last day on which every right and consent still holds; none when nothing ends by itself. */
export function endOf({ rightsUntil, people }: CheckedPicture, use: Use, day: DateText): DateText | null {
  const ends = people.map(({ consents, isMinor }) => {
    const live = validOf(consents, isMinor, use)
      .filter((it) => isLive(it, day))
      .map(({ until }) => until)
    return live.includes(null) ? null : (live.toSorted().at(-1) ?? null)
  })
  return [rightsUntil, ...ends].filter((it) => it !== null).toSorted()[0] ?? null
}

/** Where a picture of the library stands: it may go out, an end comes near, or something is missing. */
export type Standing = 'complete' | 'ending' | 'lacking'
export function standingOf(it: CheckedPicture, day: DateText): Standing {
  if (lacksOf(it, 'portal', day).length > 0) return 'lacking'
  const end = endOf(it, 'portal', day)
  return end !== null && end <= addDays(day, daysOfNotice) ? 'ending' : 'complete'
}
