import type { Locale } from '#platform/i18n.ts'
import type { Values } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Checks } from '#ui/checks.tsx'
import { HintAndError } from '#ui/control.tsx'
import { Select } from '#ui/select.tsx'
import { answerWords } from '../choice-words.ts'
import { t as ballotWords } from '../messages/ballot.ts'
import { t } from '../messages/item.ts'
import type { Ballot } from '../queries/ballot.ts'

type Props = {
  locale: Locale
  ballot: Pick<Ballot, 'method' | 'options'>
  /** What stands over the choices: what they are for. */
  lead: string
  errors: Record<string, string>
  values: Values
}

/** What a ballot is filled in with: an answer, boxes, or a rank for each option. Works without script. */
export function ChoiceFields(props: Props) {
  const { ballot, locale, errors, values } = props
  if (ballot.method === 'approve') return <Answers {...props} />
  return (
    <>
      {ballot.method === 'rank' ? <Ranks {...props} /> : <Named {...props} />}
      <Check
        {...{ name: 'blank', label: ballotWords(locale).blank, error: errors.blank, checked: 'blank' in values }}
      />
    </>
  )
}

function Answers({ locale, ballot, lead, errors, values }: Props) {
  return (
    <fieldset class={errors.choice ? 'bad' : undefined} aria-describedby={errors.choice && 'choice-error'}>
      <legend>{t(locale).yourVote}</legend>
      <p class="soft">{lead}</p>
      <HintAndError id="choice" error={errors.choice} />
      <div class="choices">
        {ballot.options.map((it, at) => (
          <label key={it}>
            <input
              {...{ type: 'radio', name: 'choice', value: it, id: at === 0 ? 'choice' : `choice-${it}` }}
              checked={values.choice === it}
              aria-invalid={errors.choice ? 'true' : undefined}
            />
            {answerWords(it, locale)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Named({ locale, ballot, lead, errors, values }: Props) {
  const label = t(locale).yourVote
  return (
    <>
      <p class="soft">{lead}</p>
      <Checks
        {...{ name: 'choice', label, hint: ballotWords(locale).chooseLead, error: errors.choice, stacked: true }}
        values={[values.choice ?? []].flat()}
        options={ballot.options.map((it) => ({ value: it, label: it }))}
      />
    </>
  )
}

function Ranks({ locale, ballot, lead, errors, values }: Props) {
  const text = ballotWords(locale)
  const given = [values.ranks ?? []].flat()
  const ranks = ballot.options.map((_, at) => ({ value: String(at + 1), label: text.rank(at + 1) }))
  return (
    <fieldset>
      <legend>{t(locale).yourVote}</legend>
      <p class="soft">{lead}</p>
      <p class="hint">{text.rankLead}</p>
      <div class="ranks">
        {ballot.options.map((it, at) => (
          <Select
            key={it}
            {...{ name: 'ranks', id: `ranks.${at}`, label: it, options: ranks, blank: text.noRank }}
            {...{ value: given[at] ?? '', error: errors[`ranks.${at}`] }}
          />
        ))}
      </div>
    </fieldset>
  )
}
