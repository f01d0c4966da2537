import type { Locale } from '#platform/i18n.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { mostAchievements } from '../details.ts'
import { t } from '../messages/record.ts'

export type AchievementRow = { id: string; what: string; before: string; after: string }
type Props = {
  locale: Locale
  rows: readonly AchievementRow[]
  attempt: Attempt | undefined
  errors: Record<string, string>
}

const shown = 3

/** Rows for what was done: at least three, one more than there are, never more than a record holds. */
export function AchievementFields({ locale, rows, attempt, errors }: Props) {
  const text = t(locale)
  const typed = attempt ? typedRows(attempt) : [...rows]
  const count = Math.min(mostAchievements, Math.max(shown, typed.length + (attempt ? 0 : 1)))
  return (
    <fieldset class="flow">
      <legend>
        {text.achievements} <span class="hint">{text.evidenceLater}</span>
      </legend>
      <p class="hint">{text.achievementsHint}</p>
      {Array.from({ length: count }, (_, at) => {
        const row = typed[at] ?? { id: '', what: '', before: '', after: '' }
        const numbered = (label: string) => `${label} (${at + 1})`
        return (
          <div key={at} class="flow">
            <Hidden name="achievementId" value={row.id} />
            <Field
              name="what"
              id={`what.${at}`}
              label={numbered(text.what)}
              value={row.what}
              error={errors[`what.${at}`]}
              maxLength={300}
            />
            <div class="pair">
              <Field
                name="before"
                id={`before.${at}`}
                label={numbered(text.before)}
                value={row.before}
                error={errors[`before.${at}`]}
                maxLength={120}
              />
              <Field
                name="after"
                id={`after.${at}`}
                label={numbered(text.after)}
                value={row.after}
                error={errors[`after.${at}`]}
                maxLength={120}
              />
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}

/** The rows as they were sent, so that a form that came back keeps them. */
export function typedRows({ values }: Attempt): AchievementRow[] {
  const listOf = (name: string) => [values[name] ?? []].flat()
  const [ids, before, after] = [listOf('achievementId'), listOf('before'), listOf('after')]
  return listOf('what').map((what, at) => ({
    id: ids[at] ?? '',
    what,
    before: before[at] ?? '',
    after: after[at] ?? '',
  }))
}
