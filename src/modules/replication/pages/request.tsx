import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { faultOfOutcome, type LearnOutcome, learnOutcomes } from '../learning.ts'
import { t } from '../messages/learn.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ShownRequest } from '../queries/learning.ts'

type Props = {
  frame: Frame
  locale: Locale
  request: ShownRequest
  mayAnswer: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Somebody who wants to learn, and what the source answers. */
export function RequestPage({ frame, locale, request: it, mayAnswer, submission, attempt }: Props) {
  const text = t(locale)
  const title = `${text[it.kind]}: ${it.modelName}`
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: it.modelName, href: paths.card(it.exemplarId) },
        { label: text[it.kind] },
      ]}
    >
      <Head title={title} lead={whoAsks(it, locale)} />
      <Facts
        items={[
          { label: text.askedOn, value: formatDate(today(it.askedAt)) },
          { label: text.source, value: it.sourceName },
          ...(it.contact ? [{ label: text.contact, value: it.contact }] : []),
          { label: text.outcome, value: it.outcome ? outcomeWord(it.outcome, locale) : text.waiting },
          ...(it.outcome ? [] : [{ label: text.dueOn, value: formatDate(it.dueOn) }]),
        ]}
      />
      <Paragraphs text={it.told} />
      {it.answer && (
        <Section id="tra-loi" title={text.answer}>
          <Paragraphs text={it.answer} />
        </Section>
      )}
      {(!it.outcome || attempt) && <AnswerForm {...{ locale, request: it, mayAnswer, submission, attempt }} />}
    </DeskPage>
  )
}

function AnswerForm({ locale, request: it, mayAnswer, submission, attempt }: Omit<Props, 'frame'>) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  const outcomes = learnOutcomes.filter((outcome) => !faultOfOutcome(it.kind, outcome))
  return (
    <Section id="viet-tra-loi" title={text.answer}>
      <ErrorSummary errors={Object.entries(errors).map(([name, words]) => ({ field: name, text: words }))} />
      {saved.version && (
        <Notice kind="warn" title={errors.form}>
          <Versus rows={[{ label: text.answer, mine: value('answer'), saved: saved.answer ?? '' }]} />
        </Notice>
      )}
      <Form
        action={paths.answer(it.id)}
        version={saved.version ?? value('version', String(it.version))}
        submission={value('submission', submission)}
      >
        <Select
          {...field('outcome')}
          value={value('outcome', outcomes[0])}
          label={text.outcome}
          blank={false}
          options={outcomes.map((outcome) => ({ value: outcome, label: outcomeWord(outcome, locale) }))}
        />
        <TextArea {...field('answer')} label={text.answer} hint={text.answerHint} rows={4} maxLength={2000} required />
        <div class="bar">
          <Submit main disabledWhy={mayAnswer ? undefined : text.mayNotAnswer(it.sourceName)}>
            {text.send}
          </Submit>
        </div>
      </Form>
    </Section>
  )
}

/** What was answered, in a word or two. */
export const outcomeWord = (outcome: LearnOutcome, locale: Locale): string =>
  t(locale)[outcome === 'agreed' ? 'agreedTo' : outcome]

/** Who asks: a unit and who wrote it there, or a reader. */
export const whoAsks = ({ who, unitName }: Pick<ShownRequest, 'who' | 'unitName'>, locale: Locale): string =>
  `${who}, ${unitName ?? t(locale).reader}`
