import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/together.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { Relief } from '../queries/relief.ts'

/** Who has a story in hand, as one reader of its page sees it. */
export type HeldBy = { name: string; since: Date; isYou: boolean } | undefined

type Props = {
  storyId: string
  held: HeldBy
  /** That this reader was relieved, until they say that they read it. */
  relief: Relief
  mayWrite: boolean
  /** Taking it in hand means nothing while it waits for a verdict. */
  isWorked: boolean
  submission: string
  attempt: Attempt | undefined
  locale: Locale
}

/** Who has the story in hand since when, and taking it, laying it down or taking it over. */
export function Holding({ storyId, held, relief, mayWrite, isWorked, submission, attempt, locale }: Props) {
  const text = t(locale)
  const values = { submission }
  return (
    <>
      {relief?.at && (
        <Notice kind="warn" title={text.relieved(relief.by, momentOf(relief.at))}>
          <p>{relief.note}</p>
          <PostButton
            action={paths.noteRelief(storyId, relief.id)}
            label={text.noted}
            values={{ submission: sendingOf(submission, relief.id) }}
          />
        </Notice>
      )}
      {held && !held.isYou && (
        <Notice>
          <p>{text.heldBy(held.name, momentOf(held.since))}</p>
          {mayWrite && <TakingOver {...{ storyId, submission, attempt, locale }} />}
        </Notice>
      )}
      {held?.isYou && (
        <div class="acts">
          <p class="small soft">{text.heldByYou(momentOf(held.since))}</p>
          <PostButton quiet action={paths.release(storyId)} label={text.release} values={values} />
        </div>
      )}
      {!held && mayWrite && isWorked && (
        <div class="acts">
          <p class="small soft">{text.free}</p>
          <PostButton quiet action={paths.hold(storyId)} label={text.take} values={values} />
        </div>
      )}
    </>
  )
}

function TakingOver({
  storyId,
  submission,
  attempt,
  locale,
}: Pick<Props, 'storyId' | 'submission' | 'attempt' | 'locale'>) {
  const text = t(locale)
  const isAnswered = attempt?.values.relieves === '1'
  const { errors, value } = worded(isAnswered ? attempt : undefined, text, locale)
  return (
    <details open={isAnswered}>
      <summary>{text.relieve}</summary>
      <Form action={paths.relieve(storyId)} submission={submission}>
        <input type="hidden" name="relieves" value="1" />
        <TextArea
          name="note"
          id="relieve-note"
          label={text.relieveNote}
          hint={text.relieveHint}
          rows={2}
          maxLength={500}
          value={isAnswered ? value('note') : ''}
          error={errors.note}
        />
        <Submit>{text.relieveIt}</Submit>
      </Form>
    </details>
  )
}

const sendingOf = (submission: string, id: string) => `${submission.slice(0, 24)}${id.slice(24)}`
