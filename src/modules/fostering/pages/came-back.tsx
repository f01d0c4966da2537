import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Notice } from '#ui/notice.tsx'
import { Versus } from '#ui/versus.tsx'
import { t } from '../messages/index.ts'
import type { Returned } from './small-form.tsx'

/** At the top of a plan's page, when one of its forms came back: what to put right, and what somebody else saved first. */
export function CameBack({ returned, locale }: { returned: Returned; locale: Locale }) {
  const text = t(locale)
  const { errors, saved, value } = worded(returned.attempt, text, locale)
  const labels: Record<string, string> = {
    ...{ what: text.support, kind: text.kind, givenOn: text.givenOn, givenBy: text.givenBy },
    ...{ weakness: text.weakness, remedy: text.remedy, remediedOn: text.remediedOn, file: text.file },
    ...{ fileId: text.file, findings: text.findings, doneOn: text.doneOn, nextOn: text.nextOn },
    ...{
      dueOn: returned.form === 'weakness' ? text.remedyBy : text.dueOn,
      outcome: text.outcome,
      endedOn: text.endedOn,
    },
  }
  if (returned.form === 'mentor') Object.assign(labels, { mentor: text.mentorFromNow })
  if (returned.form === 'hand-over') Object.assign(labels, { toUnitId: text.toUnit, reason: text.handOverReason })
  if (returned.form === 'answer-hand-over') Object.assign(labels, { decision: text.decision, answer: text.answerWords })
  const list = Object.entries(errors).map(([field, words]) => ({
    field: field === 'form' ? field : `${returned.form}-${field === 'fileId' ? 'file' : field}`,
    text: labels[field] ? `${labels[field]}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words,
  }))
  const isWeakness = returned.form === 'weakness'
  const rows = Object.entries(saved)
    .filter(([name]) => value(name) !== '' && !(isWeakness && name === 'dueOn'))
    .flatMap(([name, latest]) => {
      const label = labels[name]
      return label ? [{ label, mine: value(name), saved: shown(name, latest, locale) }] : []
    })
  return (
    <>
      <ErrorSummary errors={list} />
      {rows.length > 0 && (
        <Notice kind="warn" title={errors.form}>
          <Versus rows={rows} />
        </Notice>
      )}
    </>
  )
}

function shown(name: string, latest: string, locale: Locale): string {
  if (name === 'dueOn' && latest) return formatDate(latest)
  return name === 'outcome' && (latest === 'progressed' || latest === 'stopped') ? t(locale)[latest] : latest
}
