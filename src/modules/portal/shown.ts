import type { Exemplar } from './queries/exemplars.ts'
import type { StoryCard } from './queries/stories.ts'

/** The names of what some stories show, by which a kept page is thrown away: themselves, their people, their places. */
export function shownBy(stories: readonly StoryCard[]): string[] {
  return unique(
    stories.flatMap(({ id, unitId, fieldId, told }) => [
      `story:${id}`,
      `unit:${unitId}`,
      `field:${fieldId}`,
      ...told.flatMap((it) => [`exemplar:${it.id}`, `subject:${it.subjectId}`, `unit:${it.placeId}`]),
    ]),
  )
}

/** The same of exemplars, with the units that followed them or recognised them. */
export function shownByExemplars(exemplars: readonly Exemplar[]): string[] {
  return unique(
    exemplars.flatMap((it) => [
      `exemplar:${it.id}`,
      `subject:${it.subjectId}`,
      `field:${it.fieldId}`,
      ...[it.unitId, it.placeId].map((id) => `unit:${id}`),
      ...[...it.adoptions, ...it.recognitions].map(({ unitId }) => `unit:${unitId}`),
    ]),
  )
}

/**
 * The names of lists, by which kept pages are thrown away: what any story that goes out or changes may stand in (`all`), the
 * stories of fields, those of units. Every list goes too when people, consents or names change, which may touch any of them.
 */
export function listed(of: { all?: true; fieldIds?: readonly string[]; unitIds?: readonly string[] } = {}): string[] {
  return [
    'lists',
    ...(of.all ? ['stories'] : []),
    ...(of.fieldIds ?? []).map((id) => `stories:field:${id}`),
    ...(of.unitIds ?? []).map((id) => `stories:unit:${id}`),
  ]
}

const unique = (tags: string[]) => [...new Set(tags)]
