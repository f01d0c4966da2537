import { redact, type Secrets } from './redaction.ts'
import type { SubjectKind } from './subject.ts'

/** A record as one who judges it is given it; every text of it comes through `asSeenBy`. */
export type Assessed = {
  /** What stands for the name in a blind phase: the same for every assessor of the round. */
  ref: string
  name: string
  unitName: string
  kind: SubjectKind
  fieldName: string
  topicName: string | null
  occupation: string | null
  summary: string
  achievements: readonly { what: string; before: string | null; after: string | null }[]
  evidence: readonly AssessedEvidence[]
}
/** `title` is empty where it told nothing but the name of the file. */
export type AssessedEvidence = { id: string; title: string; type: string; isOpen: boolean }

/** Who is not to be known: the subject and all who had to do with the record, their units, its codes and files. */
export type Known = {
  people: readonly string[]
  callNames: readonly string[]
  units: readonly string[]
  codes: readonly string[]
  files: readonly string[]
}

/** What the viewer may know now. */
export type Viewer = { seesNames: boolean }

/**
 * The one way in which an assessor gets to see a record: pages, lists, today's work, files and exports all ask this. In a
 * blind phase names, units, codes and the names of files are taken out of every text, and what they stood in stays.
 */
export function asSeenBy(viewer: Viewer, record: Assessed, known: Known): Assessed {
  if (viewer.seesNames) return record
  const secrets = secretsOf(known)
  const clean = (text: string) => redact(text, secrets, blanks)
  const orNull = (text: string | null) => (text === null ? null : clean(text))
  return {
    ...{ ref: record.ref, name: record.ref, unitName: blanks.unit, kind: record.kind },
    ...{ fieldName: record.fieldName, topicName: record.topicName, occupation: orNull(record.occupation) },
    summary: clean(record.summary),
    achievements: record.achievements.map(({ what, before, after }) => ({
      ...{ what: clean(what), before: orNull(before), after: orNull(after) },
    })),
    evidence: record.evidence.map((it) => ({ ...it, title: titleOf(clean(it.title)) })),
  }
}

/** A title of which only the blank is left, for it was the file's own name, is none at all. */
const titleOf = (cleaned: string) => (cleaned === blanks.name ? '' : cleaned)

/** The name that a file goes out under: its place among the evidence, and nothing of its own. */
export function fileNameFor(viewer: Viewer, own: string, number: number, type: string): string {
  if (viewer.seesNames) return own
  return `minh-chung-${number}.${type === 'application/pdf' ? 'pdf' : type === 'image/webp' ? 'webp' : 'jpg'}`
}

/** What must not be told, as the redaction takes it. */
export function secretsOf({ people, callNames, units, codes, files }: Known): Secrets {
  const some = (list: readonly string[]) => [...new Set(list.map((it) => it.trim()).filter((it) => it.length > 1))]
  return {
    names: some([...people, ...codes, ...files, ...files.map((it) => it.replace(/\.[^.]*$/, ''))]),
    callNames: some(callNames),
    units: some(units),
  }
}

/** The reference of a record without a name, from its round: short, and nothing of the record in it. */
export const refOf = (roundId: string) => `HS-${roundId.slice(-6).toUpperCase()}`

const blanks = { name: '[tên]', unit: '[đơn vị]' }
