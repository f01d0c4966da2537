import type { Locale } from '#platform/i18n.ts'
import { Field } from '#ui/field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Select } from '#ui/select.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { type ItemWords, knownCodes, needs } from '../checklist.ts'
import { t } from '../messages/checklist.ts'
import { t as refusals } from '../messages/refusals.ts'
import { paths } from '../paths.ts'

export type ChecklistItem = ItemWords
type Props = {
  office: { id: string; items: readonly ChecklistItem[] }
  locale: Locale
  submission: () => string
  returned: Returned | undefined
}

const spare = 3

/** The next checklist, beginning from the one in use, with room for a few items more. */
export function NextChecklist({ office, locale, submission, returned }: Props) {
  const text = t(locale)
  const empty: ChecklistItem = { clause: '', question: '', known: null, needs: 'nothing' }
  const rows = [...office.items, ...Array.from({ length: spare }, () => empty)]
  const sent = returned?.attempt.values
  const sentAt = (name: string, at: number) => {
    const values = sent?.[name]
    return Array.isArray(values) ? values[at] : values
  }
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale) }}
      form="next"
      title={text.nextChecklist}
      action={paths.checklists()}
      send={text.nextChecklist}
    >
      {(field) => (
        <>
          <Hidden name="unitId" value={office.id} />
          <Field {...field('why')} label={text.nextWhy} maxLength={500} required />
          {rows.map((it, at) => {
            const of = (name: string, usual: string) => ({
              ...field(`${name}.${at}`),
              name,
              value: sent ? (sentAt(name, at) ?? '') : usual,
            })
            return (
              <fieldset class="field" key={at}>
                <legend>{text.itemAt(at + 1)}</legend>
                <Field
                  {...of('question', it.question)}
                  label={text.question}
                  {...(at >= office.items.length && { hint: text.emptyItem })}
                  maxLength={500}
                  optionalWord
                />
                <div class="pair">
                  <Field {...of('clause', it.clause)} label={text.clause} maxLength={20} optionalWord />
                  <Select
                    {...of('needs', it.needs)}
                    label={text.needs}
                    blank={false}
                    options={needs.map((value) => ({ value, label: text[value] }))}
                  />
                </div>
                <Select
                  {...of('known', it.known ?? '')}
                  label={text.known}
                  blank="–"
                  options={knownCodes.map((value) => ({ value, label: text[`known_${value}`] }))}
                  optionalWord
                />
              </fieldset>
            )
          })}
        </>
      )}
    </SmallForm>
  )
}
