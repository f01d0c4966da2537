import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate, today } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as adoptionWords } from '../messages/adoption.ts'
import { t } from '../messages/outcome.ts'
import { dueOn, type Milestone, milestones } from '../outcome.ts'
import { paths } from '../paths.ts'
import type { ListedAdoption, ShownAdoption, ShownResult } from '../queries/adoption.ts'

type Props = {
  adoption: ShownAdoption
  locale: Locale
  results: readonly ShownResult[]
  open: readonly Milestone[]
  steps: readonly string[]
  mayRecord: boolean
  submission: () => string
  returned: Returned | undefined
}

/** What became of an adoption: its results after 3, 6 and 12 months, or that it failed, at which step and why (plan IV.2.d). */
export function OutcomeSection(props: Props) {
  const { adoption, locale, results, mayRecord } = props
  const text = t(locale)
  return (
    <Section id="ket-qua" title={text.outcome}>
      <p class="prose">{text.outcomeLead}</p>
      {adoption.failedOn && (
        <Notice kind="warn" title={failedLine(adoption, locale)}>
          <p>{adoption.failedReason}</p>
        </Notice>
      )}
      {results.length > 0 && <Results {...{ results, locale }} />}
      {mayRecord ? <Forms {...props} /> : <p class="soft">{text.mayNotTell}</p>}
    </Section>
  )
}

function Results({ results, locale }: Pick<Props, 'results' | 'locale'>) {
  const text = t(locale)
  return (
    <Table
      caption={text.results}
      stack
      columns={[
        { key: 'after', label: text.after },
        { key: 'told', label: text.told },
        { key: 'by', label: text.toldBy },
        { key: 'proof', label: text.proof },
      ]}
      rows={results.map((it) => ({
        ...{ after: text.nMonths(it.months), told: it.told },
        by: adoptionWords(locale).onDay(it.recorder, formatDate(today(it.recordedAt))),
        proof: it.fileId ? <a href={`/lam-viec/tep/${it.fileId}`}>{it.fileName}</a> : adoptionWords(locale).none,
      }))}
    />
  )
}

function Forms({ adoption, locale, results, open, steps, submission, returned }: Props) {
  const text = t(locale)
  const words = { ...adoptionWords(locale), ...text }
  const shared = { version: adoption.version, submission, locale, returned, words }
  const next = milestones.find((it) => !results.some(({ months }) => months >= it))
  if (adoption.failedOn && !returned) return null
  return (
    <>
      {(open.length > 0 || returned?.form === 'result') && (
        <SmallForm
          {...shared}
          {...{ form: 'result', title: text.tellResult, send: text.tellResult, main: true, multipart: true }}
          action={paths.results(adoption.id)}
          open
        >
          {(field) => (
            <>
              <Select
                {...field('months', String(open.at(-1) ?? ''))}
                label={text.after}
                blank={false}
                options={open.map((it) => ({ value: String(it), label: text.nMonths(it) }))}
              />
              <TextArea {...field('told')} label={text.told} hint={text.toldHint} rows={3} maxLength={1000} required />
              <FileField {...field('file')} label={text.proof} hint={text.proofHint} optionalWord />
            </>
          )}
        </SmallForm>
      )}
      {open.length === 0 && next && (
        <p class="soft">{text.nothingOpen(formatDate(addDays(dueOn(adoption.since, next), -30)))}</p>
      )}
      <SmallForm
        {...shared}
        {...{ form: 'failure', title: text.recordFailure, send: text.recordFailure }}
        action={paths.failure(adoption.id)}
      >
        {(field) => (
          <>
            <p class="hint">{text.failureLead}</p>
            <DateField {...field('failedOn')} label={text.failedOn} required />
            {steps.length > 0 && (
              <Select
                {...field('step')}
                label={text.step}
                options={[
                  ...steps.map((title, at) => ({ value: String(at + 1), label: text.stepNamed(at + 1, title) })),
                  { value: '0', label: text.beforeFirst },
                ]}
              />
            )}
            <TextArea {...field('reason')} label={text.why} hint={text.whyHint} rows={3} maxLength={1000} required />
          </>
        )}
      </SmallForm>
    </>
  )
}

/** What is told of an adoption that failed. */
export type Failed = Pick<ListedAdoption, 'since' | 'failedOn' | 'failedStep' | 'failedStepTitle' | 'failedReason'>

/** When something failed and at which step, in a line. */
function failedLine(it: Failed, locale: Locale): string {
  const text = t(locale)
  const step =
    it.failedStep === null
      ? ''
      : it.failedStep === 0
        ? text.beforeFirst
        : text.stepNamed(it.failedStep, it.failedStepTitle ?? '')
  return text.failedAt(formatDate(it.failedOn ?? it.since), step)
}

/** When something failed, at which step and why, for a cell of a table. */
export const failureText = (it: Failed, locale: Locale): string => `${failedLine(it, locale)}. ${it.failedReason ?? ''}`
