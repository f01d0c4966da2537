import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages/record.ts'

/** Errors of the form that writes a record, each led by the name of its field: «Tên: hãy nhập mục này». */
export function namedErrors(errors: Record<string, string>, locale: Locale): { field: string; text: string }[] {
  const text = t(locale)
  const labels: Record<string, string> = {
    ...{
      kind: text.kind.replace('?', ''),
      name: text.name,
      nameKm: text.nameKm,
      fieldId: text.field,
      summary: text.summary,
    },
    ...{
      unitId: text.unit,
      hamlet: text.hamlet,
      livesAt: text.livesAt,
      topicId: text.topic,
      source: text.source.replace('?', ''),
    },
    ...{ movementId: text.movement.replace('?', ''), discoveredOn: text.discoveredOn, birthYear: text.birthYear },
    ...{ gender: text.gender, guardian: text.guardian, ethnicity: text.ethnicity, occupation: text.occupation },
    ...{ what: text.achievements, before: text.before, after: text.after, file: text.evidence },
  }
  return Object.entries(errors).map(([field, words]) => {
    const label = labels[field.split('.')[0] ?? field]
    return { field, text: label ? `${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words }
  })
}
