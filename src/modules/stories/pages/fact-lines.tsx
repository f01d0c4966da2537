import { formatDate, today } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { longestClaim } from '../fact-of-record.ts'
import { t } from '../messages/fact.ts'
import { paths } from '../paths.ts'
import type { SheetFact } from '../queries/fact-sheet.ts'
import type { FactSheetProps } from './fact-sheet.tsx'

type LineProps = FactSheetProps & { fact: SheetFact }

/** The lines of a fact sheet, each with what may be done with it. */
export function FactLines(props: FactSheetProps) {
  const { locale, story, sheet, mayWrite } = props
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.sheet, captionHidden: true, stack: true }}
      columns={[
        { key: 'claim', label: text.claim },
        { key: 'source', label: text.source },
        { key: 'state', label: text.state },
      ]}
      rows={sheet.map((fact) => ({
        claim: (
          <>
            <span lang={story.language}>{fact.claim}</span>
            {mayWrite && <Changing {...props} fact={fact} />}
          </>
        ),
        source: (
          <>
            {fact.source}
            <br />
            <small class="soft">{text.writtenBy(fact.writtenBy, formatDate(today(fact.writtenAt)))}</small>
          </>
        ),
        state: <Confirming {...props} fact={fact} />,
      }))}
    />
  )
}

function Confirming({ locale, story, fact, confirmable, submissions }: LineProps) {
  const text = t(locale)
  if (fact.confirmedBy && fact.confirmedAt)
    return <Tag kind="ok">{text.confirmedBy(fact.confirmedBy, formatDate(today(fact.confirmedAt)))}</Tag>
  if (!confirmable.includes(fact.id))
    return (
      <>
        <Tag kind="wait">{text.isOpen}</Tag>
        <br />
        <small class="soft">{text.ownLine}</small>
      </>
    )
  return (
    <PostButton
      action={paths.confirmFact(story.id, fact.id)}
      label={
        <>
          {text.confirm}
          <span class="vh">: {fact.claim}</span>
        </>
      }
      values={{ version: fact.version, submission: sendingOf(submissions.confirm, fact) }}
    />
  )
}

function Changing({ locale, story, fact, submissions, attempt }: LineProps) {
  const text = t(locale)
  const isAnswered = attempt?.values.factId === fact.id
  const { errors, value, saved } = worded(isAnswered ? attempt : undefined, text, locale)
  return (
    <details open={isAnswered}>
      <summary>
        {text.change}
        <span class="vh">: {fact.claim}</span>
      </summary>
      <Form
        action={paths.changeFact(story.id, fact.id)}
        version={saved.version ?? fact.version}
        submission={sendingOf(submissions.line, fact)}
      >
        <TextArea
          name="claim"
          id={`claim-${fact.id}`}
          label={text.claim}
          rows={3}
          maxLength={longestClaim}
          lang={story.language}
          value={value('claim', fact.claim)}
          error={errors.claim}
        />
        <Field
          name="source"
          id={`source-${fact.id}`}
          label={text.source}
          maxLength={300}
          value={value('source', fact.source)}
          error={errors.source}
        />
        <Submit>{text.saveIt}</Submit>
      </Form>
      <PostButton
        quiet
        action={paths.removeFact(story.id, fact.id)}
        label={text.remove}
        values={{ version: fact.version, submission: sendingOf(submissions.remove, fact) }}
      />
    </details>
  )
}

/** A sending of one line's own, made from that of the page. */
const sendingOf = (submission: string, fact: SheetFact) => `${submission.slice(0, 24)}${fact.id.slice(24)}`
