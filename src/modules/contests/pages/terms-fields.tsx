import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { strands, tieRules } from '../contest.ts'
import { t } from '../messages/terms.ts'
import type { Terms } from '../terms.ts'
import { RowFields } from './row-fields.tsx'

type Props = {
  locale: Locale
  attempt: Attempt | undefined
  /** What the form begins with; nothing for a new contest. */
  terms: Terms | undefined
  errors: Record<string, string>
  value: (name: string, fallback?: string) => string
}

/** All fields of the terms of a contest, for drafting, editing and amending alike. */
export function TermsFields({ locale, attempt, terms, errors, value }: Props) {
  const text = t(locale)
  const usual = attempt ? {} : usualValues(terms)
  const field = (name: string) => ({ name, value: value(name, usual[name] ?? ''), error: errors[name] })
  const listed = (name: string, of: readonly (string | number | null)[]) =>
    attempt ? [attempt.values[name] ?? []].flat() : of.map((it) => (it === null ? '' : String(it)))
  const rows = { errors, isFresh: attempt === undefined }
  return (
    <>
      <Radios
        {...field('strand')}
        label={text.strand}
        options={strands.map((it) => ({ value: it, label: text[it] }))}
        required
      />
      <Field {...field('name')} label={text.name} maxLength={200} required />
      <TextArea {...field('lead')} label={text.lead} hint={text.leadHint} rows={2} maxLength={500} required />
      <TextArea {...field('rules')} label={text.rules} hint={text.rulesHint} rows={10} maxLength={20_000} />
      <TextArea {...field('eligibility')} label={text.eligibility} rows={3} maxLength={4000} />
      <TextArea
        {...field('howToEnter')}
        label={text.howToEnter}
        hint={text.howToEnterHint}
        rows={3}
        maxLength={4000}
        optionalWord
      />
      <Check
        {...field('groupsAllowed')}
        value="on"
        checked={field('groupsAllowed').value !== ''}
        label={text.groupsAllowed}
      />
      <div class="pair">
        <Field {...field('wordLimit')} label={text.wordLimit} inputMode="numeric" optionalWord />
        <Field {...field('minuteLimit')} label={text.minuteLimit} inputMode="numeric" optionalWord />
      </div>
      <fieldset class="flow">
        <legend>{text.dates}</legend>
        <div class="pair">
          <DateField {...field('opensOn')} label={text.opensOn} required />
          <DateField {...field('closesOn')} label={text.closesOn} required />
        </div>
        <div class="pair">
          <DateField {...field('judgedBy')} label={text.judgedBy} required />
          <DateField {...field('resultsOn')} label={text.resultsOn} required />
        </div>
      </fieldset>
      <RowFields
        legend={text.categories}
        columns={[
          {
            name: 'categoryName',
            label: text.category,
            values: listed('categoryName', terms?.categories ?? []),
            maxLength: 200,
          },
        ]}
        {...rows}
      />
      <RowFields
        legend={text.criteria}
        columns={[
          {
            ...{ name: 'criterionName', label: text.criterion, maxLength: 200 },
            values: listed('criterionName', terms?.criteria.map((it) => it.name) ?? []),
          },
          {
            ...{ name: 'criterionPoints', label: text.criterionPoints, inputMode: 'numeric' },
            values: listed('criterionPoints', terms?.criteria.map((it) => it.maxPoints) ?? []),
          },
        ]}
        {...rows}
      />
      <div class="pair">
        <Field {...field('judgesNeeded')} label={text.judgesNeeded} inputMode="numeric" required />
        <Field {...field('passPercent')} label={text.passPercent} inputMode="numeric" required />
      </div>
      <Radios
        {...field('tieRule')}
        label={text.tieRule}
        hint={text.tieHint}
        options={tieRules.map((it) => ({ value: it, label: text[`tie_${it}`] }))}
        stacked
        required
      />
      <RowFields
        legend={text.prizes}
        hint={text.prizesHint}
        columns={[
          {
            ...{ name: 'prizeName', label: text.prize, maxLength: 100 },
            values: listed('prizeName', terms?.prizes.map((it) => it.name) ?? []),
          },
          {
            ...{ name: 'prizeCount', label: text.prizeCount, inputMode: 'numeric' },
            values: listed('prizeCount', terms?.prizes.map((it) => it.count) ?? []),
          },
          {
            ...{ name: 'prizeAmount', label: text.prizeAmount, inputMode: 'numeric' },
            values: listed('prizeAmount', terms?.prizes.map((it) => it.amount) ?? []),
          },
        ]}
        {...rows}
      />
      <Check {...field('publicVote')} value="on" checked={field('publicVote').value !== ''} label={text.publicVote} />
    </>
  )
}

/** What stands in the single fields at first. */
function usualValues(terms: Terms | undefined): Record<string, string> {
  if (!terms) return { judgesNeeded: '2', passPercent: '50', tieRule: 'criteria', groupsAllowed: 'on' }
  const number = (it: number | null) => (it === null ? '' : String(it))
  return {
    ...{ strand: terms.strand, name: terms.name, lead: terms.lead, rules: terms.rules, tieRule: terms.tieRule },
    ...{ eligibility: terms.eligibility, howToEnter: terms.howToEnter },
    ...{ groupsAllowed: terms.groupsAllowed ? 'on' : '', publicVote: terms.publicVote ? 'on' : '' },
    ...{ wordLimit: number(terms.wordLimit), minuteLimit: number(terms.minuteLimit) },
    ...{ judgesNeeded: String(terms.judgesNeeded), passPercent: String(terms.passPercent) },
    ...{ opensOn: formatDate(terms.opensOn), closesOn: formatDate(terms.closesOn) },
    ...{ judgedBy: formatDate(terms.judgedBy), resultsOn: formatDate(terms.resultsOn) },
  }
}
