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

const unique = (tags: string[]) => [...new Set(tags)]
