import type { Locale } from '#platform/i18n.ts'
import type { Catalogue, Entry } from './queries/catalogue.ts'

/** Which stories: of one field or topic, of a set of units or of their people, about these exemplars, with a picture. */
export type StoryFilter = {
  fieldId?: string | undefined
  topicId?: string | undefined
  unitIds?: readonly string[] | undefined
  exemplarIds?: readonly string[] | undefined
  withCover?: boolean
}

/**
 * Published stories for readers of a language, newest first; of a story in several languages only the one they read best.
 * Outside Vietnamese, the stories in the reader's own language come first.
 */
export function chosenStories(catalogue: Catalogue, locale: Locale, filter: StoryFilter): Entry[] {
  const units = filter.unitIds && new Set(filter.unitIds)
  return catalogue.best[locale].filter((it) => matches(it, filter, units))
}

/** How many stories a reader of a language has of each field, topic or place, by its id. */
export function countChosen(
  catalogue: Catalogue,
  locale: Locale,
  by: 'field' | 'topic' | 'place',
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const it of catalogue.best[locale]) for (const id of idsOf[by](it)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** The stories that stand after one in such a list, and then those before it, by their ids; it and its versions are left out. */
export function following(catalogue: Catalogue, locale: Locale, id: string, filter: StoryFilter): string[] {
  const it = catalogue.byId.get(id)
  const list = chosenStories(catalogue, locale, filter)
  const at = list.findIndex((other) => it && storyOf(other) === storyOf(it))
  return [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))].map((other) => other.id)
}

/** A story is known by the version that it was first written in. */
const storyOf = ({ originalId, id }: Entry) => originalId ?? id

const idsOf = {
  field: ({ fieldId }: Entry) => [fieldId],
  topic: ({ topicId }: Entry) => (topicId ? [topicId] : []),
  place: ({ places }: Entry) => places,
}

function matches(it: Entry, filter: StoryFilter, units: ReadonlySet<string> | undefined): boolean {
  const { fieldId, topicId, exemplarIds, withCover } = filter
  if (fieldId && it.fieldId !== fieldId) return false
  if (topicId && it.topicId !== topicId) return false
  if (withCover && !it.hasCover) return false
  if (exemplarIds && !it.exemplars.some((id) => exemplarIds.includes(id))) return false
  return (
    !units || units.has(it.unitId) || it.places.some((id) => units.has(id)) || it.followedBy.some((id) => units.has(id))
  )
}

/** Of every story the version that readers of a language read best: theirs, else Vietnamese, else as it was first written. */
export function bestVersions(entries: readonly Entry[], locale: Locale): Entry[] {
  const worth = (it: Entry) => (it.language === locale ? 3 : it.language === 'vi' ? 2 : it.originalId === null ? 1 : 0)
  const best = new Map<string, Entry>()
  for (const it of entries) {
    const other = best.get(storyOf(it))
    if (!other || worth(it) > worth(other)) best.set(storyOf(it), it)
  }
  const list = entries.filter((it) => best.get(storyOf(it)) === it)
  if (locale === 'vi') return list
  return [...list.filter((it) => it.language === locale), ...list.filter((it) => it.language !== locale)]
}
