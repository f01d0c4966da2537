import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { t } from '../messages/duplicates.ts'
import { t as ladderWords } from '../messages/ladder.ts'
import { t as listWords } from '../messages/list.ts'
import { t as recordWords } from '../messages/record.ts'
import { t as subjectWords } from '../messages/subject.ts'
import { paths } from '../paths.ts'
import type { Doubt, Side } from '../queries/duplicates.ts'
import { likelierKept } from '../kept.ts'

type Props = {
  frame: Frame
  locale: Locale
  doubt: Doubt
  /** What was judged of the pair before: not the same. */
  isApart: boolean
  mayJudge: boolean
  submissions: { merge: string; apart: string; again: string }
  attempt: Attempt | undefined
}

/** Two records side by side, and the two answers: one person, or not. */
export function ComparePage(props: Props) {
  const { frame, locale, doubt, isApart, mayJudge } = props
  const { a, b, reasons } = doubt
  const text = t(locale)
  const why = reasons.map((it) => recordWords(locale)[it]).join(', ')
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.compareTitle} ${a.code}, ${b.code}`}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: text.title, href: paths.duplicates() },
        { label: text.compare },
      ]}
    >
      <Head title={text.compareTitle} lead={why && `${text.why}: ${why}.`} why={!mayJudge && text.mayNot} />
      <Versus mine={a.code} saved={b.code} rows={rowsOf(a, b, locale)} />
      <p class="acts">
        {[a, b].map(({ id, code }) => (
          <a key={id} class="btn" href={paths.show(id)}>
            {text.openRecord(code)}
          </a>
        ))}
      </p>
      {mayJudge && (isApart ? <Again {...props} /> : <Answers {...props} />)}
    </DeskPage>
  )
}

function Answers({ locale, doubt: { a, b }, submissions, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <div class="cols">
      <Section id="gop" title={text.mergeTitle}>
        <p>{text.mergeLead}</p>
        <Form action={paths.merge(a.id, b.id)} version={a.version} submission={value('submission', submissions.merge)}>
          <ErrorSummary errors={errors} />
          <Hidden name="otherVersion" value={b.version} />
          <Radios
            name="keepId"
            label={text.keepId}
            stacked
            value={value('keepId', likelierKept(a, b).id)}
            error={errors.keepId}
            options={[a, b].map((it) => ({ value: it.id, label: `${it.code}: ${it.name}`, hint: it.unitName }))}
          />
          <TextArea
            name="reason"
            label={text.reason}
            hint={text.reasonHint}
            rows={3}
            maxLength={1000}
            value={value('reason')}
            error={errors.reason}
          />
          <Submit main>{text.merge}</Submit>
        </Form>
      </Section>
      <Section id="khac-nhau" title={text.apartTitle}>
        <p>{text.apartLead}</p>
        <Form action={paths.tellApart(a.id, b.id)} submission={submissions.apart}>
          <TextArea name="reason" id="apart-reason" label={text.reason} rows={3} maxLength={1000} optionalWord />
          <Submit>{text.apart}</Submit>
        </Form>
      </Section>
    </div>
  )
}

function Again({ locale, doubt: { a, b }, submissions }: Props) {
  const text = t(locale)
  return (
    <Notice title={text.isJudged}>
      <p>{text.wasApart}.</p>
      <Form action={paths.askAgain(a.id, b.id)} submission={submissions.again}>
        <Submit>{text.undo}</Submit>
      </Form>
    </Notice>
  )
}

function rowsOf(a: Side, b: Side, locale: Locale) {
  const text = t(locale)
  const words = subjectWords(locale)
  const row = (label: string, of: (it: Side) => string | number | null) => ({
    ...{ label, mine: String(of(a) ?? ''), saved: String(of(b) ?? '') },
  })
  return [
    row(text.name, (it) => it.name),
    row(text.kind, (it) => words[it.kind]),
    row(text.birthYear, (it) => it.birthYear),
    row(text.hamlet, (it) => it.hamlet),
    row(text.place, (it) => it.placeName),
    row(text.occupation, (it) => it.occupation),
    row(text.field, (it) => it.fieldName),
    row(text.summary, (it) => it.summary),
    row(text.keeper, (it) => it.unitName),
    row(text.found, (it) => formatDate(it.discoveredOn)),
    row(text.state, (it) => words[it.stage]),
    row(ladderWords(locale).rung, (it) => ladderWords(locale)[it.rung]),
    row(text.recognitions, (it) => it.recognitions),
  ]
}
