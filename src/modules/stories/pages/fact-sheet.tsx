import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { longestClaim } from '../fact-of-record.ts'
import { t } from '../messages/fact.ts'
import { t as news } from '../messages/newsroom.ts'
import { t as record } from '../messages/record.ts'
import { paths } from '../paths.ts'
import type { listUndrawn, SheetFact } from '../queries/fact-sheet.ts'
import type { ShownStory } from '../queries/story.ts'
import { FactLines } from './fact-lines.tsx'

export type FactSheetProps = {
  frame: Frame
  locale: Locale
  story: ShownStory
  sheet: SheetFact[]
  undrawn: Awaited<ReturnType<typeof listUndrawn>>
  mayWrite: boolean
  /** The lines that this official may confirm. */
  confirmable: string[]
  submissions: Record<'draw' | 'write' | 'line' | 'confirm' | 'remove', string>
  attempt: Attempt | undefined
}

/** The fact sheet of a story: each claim with its source and who confirmed it, and writing more of them. */
export function FactSheetPage(props: FactSheetProps) {
  const { frame, locale, story, sheet, undrawn, mayWrite, submissions, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const line = attempt?.values.factId
  const list = Object.entries(errors).map(([field, words]) => ({
    field: line && field !== 'form' ? `${field}-${line}` : field,
    text: words,
  }))
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.sheet}: ${story.title}`}
      crumbs={[
        { label: news(locale).newsroom, href: paths.board() },
        { label: story.title, href: paths.show(story.id) },
        { label: text.sheet },
      ]}
    >
      <Head
        title={text.sheet}
        lead={story.title}
        actions={
          mayWrite &&
          undrawn.length > 0 && (
            <PostButton
              main={sheet.length === 0}
              action={paths.drawFacts(story.id)}
              label={text.draw(undrawn.length)}
              values={{ submission: submissions.draw }}
            />
          )
        }
      />
      <ErrorSummary title={record(locale).refused} errors={list} />
      <p class="prose">{text.lead}</p>
      {sheet.length === 0 ? <Empty title={text.none}>{mayWrite && text.noneHow}</Empty> : <FactLines {...props} />}
      {mayWrite && <Writing {...props} />}
    </DeskPage>
  )
}

function Writing({ locale, story, submissions, attempt }: FactSheetProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt?.values.factId ? undefined : attempt, text, locale)
  return (
    <Section id="ghi" title={text.write}>
      <Form action={paths.facts(story.id)} submission={submissions.write}>
        <TextArea
          name="claim"
          label={text.claim}
          hint={text.claimHint}
          rows={2}
          maxLength={longestClaim}
          lang={story.language}
          value={value('claim')}
          error={errors.claim}
        />
        <Field
          name="source"
          label={text.source}
          hint={text.sourceHint}
          maxLength={300}
          value={value('source')}
          error={errors.source}
        />
        <Submit>{text.writeIt}</Submit>
      </Form>
    </Section>
  )
}
