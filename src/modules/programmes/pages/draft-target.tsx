import { worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/draft.ts'
import { paths } from '../paths.ts'
import type { DraftTarget } from '../queries/draft.ts'
import type { ClauseProps } from './draft-clause.tsx'

const classes = ['department', 'district', 'commune', 'central_agency', 'enterprise'] as const
const rules = ['publicised_and_replicated', 'sent_to_nation', 'exchange'] as const
const meanings = ['minimum', 'range', 'free'] as const

type Props = ClauseProps & { target: DraftTarget; number: number }

/** A number that was found: of whom, what it means, by which rule it counts, and whether it is kept. */
export function TargetForm({ locale, draft, target: it, number, submission, failedTarget, attempt: sent }: Props) {
  const text = t(locale)
  const attempt = failedTarget === it.id ? sent : undefined
  const { errors, saved, value } = worded(attempt, text, locale)
  const field = (name: string, usual: string | number | null = '') => ({
    ...{ name, id: `${name}-${number}`, value: value(name, usual === null ? '' : String(usual)) },
    ...(errors[name] && { error: errors[name] }),
  })
  const chosen = <T extends string>(words: readonly T[]) =>
    words.map((it) => ({ value: it, label: text[it as 'free'] }))
  return (
    <Form action={paths.draftTarget(it.id)} version={saved.version ?? draft.version} submission={submission()}>
      <h3>{text.numberOf(number)}</h3>
      {it.mind && <p class="prose">{text.mindNumber(classWords(it.mind, text))}</p>}
      {it.words && <p class="soft prose">«{it.words}»</p>}
      <Select {...field('quotaClass', it.quotaClass)} label={text.quotaClass} options={chosen(classes)} optionalWord />
      <Select {...field('meaning', it.meaning)} label={text.meaning} options={chosen(meanings)} blank={false} />
      <Field {...field('min', it.min)} label={text.min} inputMode="numeric" optionalWord />
      <Field {...field('max', it.max)} label={text.max} inputMode="numeric" optionalWord />
      <Select {...field('counts', it.counts)} label={text.counts} options={chosen(rules)} optionalWord />
      <Check
        name="kept"
        id={`kept-${number}`}
        label={text.kept}
        checked={attempt ? value('kept') !== '' : it.kept && it.quotaClass !== null && it.counts !== null}
      />
      <div class="bar">
        <Submit>{text.saveNumber}</Submit>
      </div>
    </Form>
  )
}

/** `district → commune 35; department 1` in words. */
const classWords = (mind: string, text: ReturnType<typeof t>) =>
  mind.replaceAll(/[a-z_]+/g, (word) => (isClass(word) ? text[word].toLocaleLowerCase('vi') : word))
const isClass = (word: string): word is (typeof classes)[number] => (classes as readonly string[]).includes(word)
